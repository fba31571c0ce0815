import { render } from 'preact';
import { VisitFrame } from '../../components/VisitFrame.tsx';
import { VisitBoundary } from '../../lib/ui/visit-boundary.tsx';
import '../../components/document.css';
import { Options } from './Options.tsx';

const app = document.getElementById('app');
if (app) render(<VisitBoundary page={Options} banner={VisitFrame} />, app);
