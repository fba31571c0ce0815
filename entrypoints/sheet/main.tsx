import { render } from 'preact';
import { VisitFrame } from '../../components/VisitFrame.tsx';
import { VisitBoundary } from '../../lib/ui/visit-boundary.tsx';
import '../../components/document.css';
import './sheet.css';
import { Sheet } from './Sheet.tsx';

const app = document.getElementById('app');
if (app) render(<VisitBoundary page={Sheet} banner={VisitFrame} />, app);
