import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginEarly } from '../lib/browser/early';

export default defineUnlistedScript(beginEarly);
