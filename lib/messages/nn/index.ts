import { checklist } from './checklist';
import { document } from './document';
import { further } from './further';
import { marker } from './marker';
import { panel } from './panel';
import { popup } from './popup';
import { shops } from './shops';

export const nn = { checklist, document, further, marker, panel, popup, shops };
