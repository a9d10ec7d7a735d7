import { checklist } from './checklist';
import { document } from './document';
import { marker } from './marker';
import { popup } from './popup';
import { shops } from './shops';

export const nn = { checklist, document, marker, popup, shops };
