import { render } from 'preact';
import { VisitFrame } from '../../components/VisitFrame.tsx';
import { VisitBoundary } from '../../lib/ui/visit-boundary.tsx';
import '../../components/document.css';
import './backup.css';
import { Backup } from './Backup.tsx';

const app = document.getElementById('app');
if (app) render(<VisitBoundary page={Backup} banner={VisitFrame} />, app);
