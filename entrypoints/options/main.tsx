import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/document.css';
import { Options } from './Options.tsx';

const app = document.getElementById('app');
if (app) render(<Options />, app);
