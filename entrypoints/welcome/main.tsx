import { render } from 'preact';
import { VisitFrame } from '../../components/VisitFrame.tsx';
import { VisitBoundary } from '../../lib/ui/visit-boundary.tsx';
import '../../components/document.css';
import './welcome.css';
import { Welcome } from './Welcome.tsx';

const app = document.getElementById('app');
if (app) render(<VisitBoundary page={Welcome} banner={VisitFrame} />, app);
