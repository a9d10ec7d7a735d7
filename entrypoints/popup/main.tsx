import { render } from 'preact';
import '../../assets/tokens.css';
import '../../assets/components.css';
import '../../assets/checklist.css';
import '../../assets/shop-view.css';
import '../../assets/popup.css';
import { fitHeight } from './fit-height';
import { Popup } from './popup';

const root = document.getElementById('app');
if (root) render(<Popup />, root);
fitHeight();
