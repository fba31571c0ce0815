import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/document.css';
import './sheet.css';
import { Sheet } from './Sheet.tsx';

const app = document.getElementById('app');
if (app) render(<Sheet />, app);
