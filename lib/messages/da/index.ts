import { agreement } from './agreement';
import { assignment } from './assignment';
import { checklist } from './checklist';
import { checklists } from './checklists';
import { compare } from './compare';
import { document } from './document';
import { exporting } from './exporting';
import { further } from './further';
import { guided } from './guided';
import { journey } from './journey';
import { marker } from './marker';
import { own } from './own';
import { panel } from './panel';
import { phone } from './phone';
import { pictures } from './pictures';
import { popup } from './popup';
import { sharing } from './sharing';
import { shops } from './shops';
import { starts } from './starts';
import { strategy } from './strategy';
import { texts } from './texts';
import { welcome } from './welcome';

export const da = {
  agreement,
  assignment,
  checklist,
  checklists,
  compare,
  document,
  exporting,
  further,
  guided,
  journey,
  marker,
  own,
  panel,
  phone,
  pictures,
  popup,
  sharing,
  shops,
  starts,
  strategy,
  texts,
  welcome,
};
