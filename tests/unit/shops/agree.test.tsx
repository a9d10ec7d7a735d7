// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { MessagesProvider } from '../../../components/messages-context';
import { AgreePage } from '../../../components/shops/agree-page';
import { CopyBox, type CopyState } from '../../../components/shops/copy-box';
import type { AgreeChoice } from '../../../components/shops/route';
import { compareAudits } from '../../../lib/audit/compare';
import { all, click, draw, m, root } from './drawn';
import { audit, judged } from './fixtures';

/** Thirty pupils: two thirds say yes to the phone, all to the e-mail, one writes a note. */
const CLASS = Array.from({ length: 30 }, (_none, index) =>
  audit(`p${index}`, 'a.no', {
    texts: index === 29 ? {} : { author: `Pupil ${index + 1}` },
    judgements: {
      phone: judged(index % 3 === 0 ? 'no' : 'yes', index === 3 ? 'I could not find it.' : '', index % 2 ? 4 : null),
      email: judged('yes'),
    },
  }),
);

function show(view: AgreeChoice = {}, without: string[] = []) {
  const onView = vi.fn();
  const onWithout = vi.fn();
  draw(
    <MessagesProvider language="en">
      <AgreePage
        shop="a.no"
        comparison={compareAudits(CLASS)}
        without={without}
        view={view}
        onView={onView}
        onWithout={onWithout}
      />
    </MessagesProvider>,
  );
  return { onView, onWithout };
}
const counts = () => all('.agree-table .count-cell').map((cell) => cell.textContent);

test('thirty audits stand in one row per check, as counts', () => {
  show({ only: 'differs' });
  expect(all('.agree-table thead th')).toHaveLength(8);
  expect(counts()).toEqual(['20', '0', '10', '0', '0']);
  expect(root.textContent).toContain(m.agreement.levels.most);
  expect(root.textContent).toContain(m.compare.rows(1, 56));
  expect(root.querySelector('.agree-summary')?.textContent).toContain(m.agreement.inAll('77%'));
});

test('who said what is told on demand, with names and notes', () => {
  show({ only: 'differs' });
  const button = all('.agree-table button')[0];
  expect(button?.getAttribute('aria-expanded')).toBe('false');
  click(button);
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  const [yes, no] = all('.voices section');
  expect(yes?.querySelectorAll('li')).toHaveLength(20);
  expect(no?.textContent).toContain('Pupil 4');
  expect(no?.textContent).toContain('I could not find it.');
  expect(yes?.textContent).toContain(m.compare.noAuthor);
});

test('an audit can be left out and taken in again', () => {
  const { onWithout } = show({ only: 'differs' }, ['p0']);
  expect(counts()).toEqual(['20', '0', '9', '0', '0']);
  const boxes = all('.agree-people input') as HTMLInputElement[];
  expect(boxes).toHaveLength(30);
  expect(boxes[0]?.checked).toBe(false);
  click(boxes[0]);
  expect(onWithout).toHaveBeenLastCalledWith([]);
  click(boxes[1]);
  expect(onWithout).toHaveBeenLastCalledWith(['p0', 'p1']);
});

test('how often each one is with the majority', () => {
  show();
  const rows = all('.agree-people tbody tr').map((row) => row.lastElementChild?.textContent);
  expect(rows.slice(0, 2)).toEqual([m.agreement.asMostOf(1, 2), m.agreement.asMostOf(2, 2)]);
});

test('with one audit left there is nothing to agree on, and the way back is open', () => {
  const { onWithout } = show(
    {},
    CLASS.slice(1).map(({ id }) => id),
  );
  expect(root.querySelector('.agree-table')).toBeNull();
  expect(root.textContent).toContain(m.agreement.tooFew);
  click(all('.agree-people button')[0]);
  expect(onWithout).toHaveBeenLastCalledWith([]);
});

test('a copy is told of; what the browser would not copy stands there, marked', () => {
  const box = (state: CopyState) =>
    draw(
      <MessagesProvider language="en">
        <CopyBox state={state} onCopy={() => undefined} onClose={() => undefined} />
      </MessagesProvider>,
    );
  box({ step: 'copied' });
  expect(root.querySelector('[role="status"]')?.textContent).toBe(m.compare.copied);
  expect(root.querySelector('textarea')).toBeNull();
  box({ step: 'refused', text: 'a\tb' });
  const area = root.querySelector('textarea');
  expect(root.querySelector('[role="status"]')?.textContent).toBe(m.compare.refused);
  expect(document.activeElement).toBe(area);
  expect(area?.value.slice(area.selectionStart, area.selectionEnd)).toBe('a\tb');
});
