/** A checklist of somebody's own as rows: what it asks in which words, what each check counts, and what it leaves out. */
import { CHECK_IDS, CHECKLIST, isKnownCheck } from '../audit/checklist';
import { type ChecklistEntry, entriesOf, type OwnChecklist } from '../audit/own-checklist';
import { checkText } from '../messages/check-text';
import { type Cell, EMPTY, type Sheet, textCell } from './sheet';
import type { Wording } from './wording';

/** One row per check; those that are not asked come last, and count nothing. */
export function checklistSheet(checklist: OwnChecklist, wording: Wording): Sheet {
  const { messages, office } = wording;
  const { sheets: words } = office;
  const { areas, checks } = messages.checklist;
  const off = CHECK_IDS.filter((check) => checklist.off.includes(check));
  return {
    name: words.checklist,
    columns: [
      { head: messages.document.summary.area, width: 27 },
      { head: messages.document.area.check, width: 26 },
      { head: words.question, width: 60 },
      { head: words.weight, width: 10, look: 'mark' },
      { head: words.change, width: 20 },
      { head: words.common, width: 26 },
    ],
    rows: [
      ...entriesOf(checklist).map((entry): Cell[] => {
        const { name, question } = checkText(entry, messages);
        const common = isKnownCheck(entry.check) ? checks[entry.check].name : name;
        return [
          ...[areas[entry.area], name, question].map(textCell),
          { value: entry.weight },
          changeCell(entry, wording),
          common === name ? EMPTY : textCell(common),
        ];
      }),
      ...off.map((check): Cell[] => [
        ...[areas[CHECKLIST[check].area], checks[check].name, checks[check].question].map(textCell),
        EMPTY,
        textCell(words.changes.off),
        EMPTY,
      ]),
    ],
    fixed: 2,
  };
}

/** Whether somebody added the check, or asks it in their own words; empty where it is the product's as it comes. */
export function changeCell({ check, words }: ChecklistEntry, { office }: Wording): Cell {
  const { added, reworded } = office.sheets.changes;
  if (!isKnownCheck(check)) return textCell(added);
  return words.name || words.question ? textCell(reworded) : EMPTY;
}
