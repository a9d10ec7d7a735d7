import { render } from 'preact';
import '../../assets/tokens.css';
import '../../assets/components.css';
import '../../assets/checklist.css';
import '../../assets/shops.css';
import { App } from './app';

const root = document.getElementById('app');
if (root) render(<App />, root);
