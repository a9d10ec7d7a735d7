import { agreement } from './agreement';
import { checklists } from './checklists';
import { compare } from './compare';
import { document } from './document';
import { exporting } from './exporting';
import { sharing } from './sharing';
import { shops } from './shops';
import { starts } from './starts';
import { strategy } from './strategy';
import { texts } from './texts';

export const desk = {
  agreement,
  checklists,
  compare,
  document,
  exporting,
  sharing,
  shops,
  starts,
  strategy,
  texts,
};
