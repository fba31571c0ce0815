import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/document.css';
import { Welcome } from './Welcome.tsx';

const app = document.getElementById('app');
if (app) render(<Welcome />, app);
