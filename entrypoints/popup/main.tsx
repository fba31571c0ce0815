import { render } from 'preact';
import { VisitFrame } from '../../components/VisitFrame.tsx';
import { VisitBoundary } from '../../lib/ui/visit-boundary.tsx';
import '../../components/document.css';
import './popup.css';
import { Popup } from './Popup.tsx';

const app = document.getElementById('app');
if (app) render(<VisitBoundary page={Popup} banner={VisitFrame} />, app);
