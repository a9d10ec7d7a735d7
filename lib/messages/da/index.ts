import { assignment } from './assignment';
import { checklist } from './checklist';
import { further } from './further';
import { guided } from './guided';
import { journey } from './journey';
import { marker } from './marker';
import { own } from './own';
import { panel } from './panel';
import { phone } from './phone';
import { pictures } from './pictures';
import { popup } from './popup';
import { welcome } from './welcome';

export const da = {
  assignment,
  checklist,
  further,
  guided,
  journey,
  marker,
  own,
  panel,
  phone,
  pictures,
  popup,
  welcome,
};
