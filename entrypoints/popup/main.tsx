import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/document.css';
import './popup.css';
import { Popup } from './Popup.tsx';

const app = document.getElementById('app');
if (app) render(<Popup />, app);
