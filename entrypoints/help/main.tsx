import { render } from 'preact';
import { VisitFrame } from '../../components/VisitFrame.tsx';
import { VisitBoundary } from '../../lib/ui/visit-boundary.tsx';
import '../../components/document.css';
import './help.css';
import { Help } from './Help.tsx';

const app = document.getElementById('app');
if (app) render(<VisitBoundary page={Help} banner={VisitFrame} />, app);
