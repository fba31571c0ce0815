import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/document.css';
import './backup.css';
import { Backup } from './Backup.tsx';

const app = document.getElementById('app');
if (app) render(<Backup />, app);
