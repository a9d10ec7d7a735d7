import { render } from 'preact';
import '../../assets/tokens.css';
import '../../assets/components.css';
import '../../assets/checklist.css';
import '../../assets/shop-view.css';
import '../../assets/panel.css';
import { Panel } from './panel';

const root = document.getElementById('app');
if (root) render(<Panel />, root);
