import { render } from 'preact';
import { VisitFrame } from '../../components/VisitFrame.tsx';
import { Fresh } from '../../lib/ui/fresh.tsx';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/guidance.css';
import '../../components/document.css';
import './backup.css';
import { Backup } from './Backup.tsx';

const app = document.getElementById('app');
if (app) render(<Fresh of={Backup} frame={VisitFrame} />, app);
