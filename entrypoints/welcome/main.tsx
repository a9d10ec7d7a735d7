import { render } from 'preact';
import '../../assets/tokens.css';
import '../../assets/components.css';
import '../../assets/welcome.css';
import { App } from './app';

const root = document.getElementById('app');
if (root) render(<App />, root);
