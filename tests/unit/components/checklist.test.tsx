// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Checklist } from '../../../components/checklist';
import type { ChecklistPlace } from '../../../components/checklist-place';
import { evidenceKey } from '../../../lib/audit/evidence';
import type { Audit } from '../../../lib/audit/model';
import { checkViews } from '../../../lib/audit/state';
import {
  at,
  audit,
  click,
  doing,
  draw,
  evidence,
  find,
  finding,
  judgement,
  PAGE,
  press,
  readyWork,
  type,
} from './fixture';

const seen = audit({
  findings: [finding('phone', '+47 77 12 34 56'), finding('returns', '30 days', 'Returns')],
  judgements: { email: judgement({ verdict: 'no' }) },
});
const PAGES = { current: PAGE, read: [] };
const list = (work = readyWork(), props: Partial<Parameters<typeof Checklist>[0]> = {}, of: Audit = seen) => (
  <Checklist views={checkViews(of)} pages={PAGES} work={work} {...props} />
);
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.dataset.row);

describe('verdict', () => {
  it('is given by a click and taken back by a second one', async () => {
    const work = readyWork();
    await draw(list(work));
    await click(at('row:phone'));
    await click(at('verdict-yes:phone'));
    expect(work.verdict).toHaveBeenLastCalledWith('phone', 'yes');
    await draw(list(work, {}, { ...seen, judgements: { phone: judgement({ verdict: 'yes' }) } }));
    expect(at('verdict-yes:phone').getAttribute('aria-pressed')).toBe('true');
    await click(at('verdict-yes:phone'));
    expect(work.verdict).toHaveBeenLastCalledWith('phone', null);
    expect(find('.toast').textContent).toContain('Phone');
    await click(find('.toast-button'));
    expect(work.verdict).toHaveBeenLastCalledWith('phone', 'yes');
  });

  it('is given by a digit on the line, and never by one that is typed', async () => {
    const work = readyWork();
    await draw(list(work));
    await doing(() => at('row:phone').focus());
    await press('3');
    expect(work.verdict.mock.calls).toEqual([['phone', 'no']]);
    await press('w');
    expect(document.activeElement).toBe(at('note:phone'));
    await press('1');
    await press('n');
    expect(work.verdict).toHaveBeenCalledTimes(1);
    await press('u', at('row:phone'));
    expect(work.verdict).toHaveBeenLastCalledWith('phone', null);
  });

  it('cannot be given where there is nothing to write to', async () => {
    await draw(list(readyWork(), { work: undefined }));
    await click(at('row:phone'));
    await press('1', at('row:phone'));
    expect(document.querySelector('[data-place="verdict-yes:phone"]')).toBeNull();
    expect(document.body.textContent).toContain('+47 77 12 34 56');
  });
});

describe('rating', () => {
  it('follows the arrows and digits, and Delete takes it back', async () => {
    const work = readyWork();
    await draw(list(work));
    await click(at('row:phone'));
    await doing(() => at('rating-1:phone').focus());
    await press('4');
    expect(work.rating).toHaveBeenLastCalledWith('phone', 4);
    expect(work.verdict).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(at('rating-4:phone'));
    await draw(list(work, {}, { ...seen, judgements: { phone: judgement({ rating: 4 }) } }));
    await press('ArrowRight');
    expect(work.rating).toHaveBeenLastCalledWith('phone', 5);
    await press('Delete');
    expect(work.rating).toHaveBeenLastCalledWith('phone', null);
  });
});

describe('filter', () => {
  it('shows what was seen, what is left to judge and what is judged', async () => {
    await draw(list());
    expect(rows()).toHaveLength(56);
    await click(at('filter-seen'));
    expect(rows()).toEqual(['phone', 'returns']);
    await click(at('filter-judged'));
    expect(rows()).toEqual(['email']);
    await click(at('filter-unjudged'));
    expect(rows()).toHaveLength(55);
    expect(rows()).not.toContain('email');
  });

  it('searches names, questions and what was found, and says so when nothing fits', async () => {
    await draw(list());
    await type(at<HTMLInputElement>('search'), '30 DAYS');
    expect(rows()).toEqual(['returns']);
    await type(at<HTMLInputElement>('search'), 'zzzz');
    expect(rows()).toEqual([]);
    await click(find('.empty button'));
    expect(rows()).toHaveLength(56);
  });

  it('keeps the open check in view when a verdict takes it out of the filter', async () => {
    const work = readyWork();
    await draw(list(work));
    await click(at('filter-unjudged'));
    await click(at('row:phone'));
    const judged = { ...seen, judgements: { phone: judgement({ verdict: 'yes' }) } } as const;
    await draw(list(work, {}, judged));
    expect(rows()).toContain('phone');
    await doing(() => at('row:phone').focus());
    await click(at('row:phone'));
    expect(rows()).not.toContain('phone');
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe('evidence', () => {
  it('is rejected with the way back, and the focus goes to what is left', async () => {
    const work = readyWork();
    await draw(list(work));
    await click(at('row:returns'));
    const reject = find('[data-check=returns] [data-reject]');
    await doing(() => reject.focus());
    await click(reject);
    const key = evidenceKey('returns', evidence('30 days'));
    expect(work.reject).toHaveBeenLastCalledWith(key, true);
    await draw(list(work, {}, { ...seen, rejected: [key] }));
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Returns');
    expect(find('.rejected').textContent).toContain('30 days');
    await press('u');
    expect(work.reject).toHaveBeenLastCalledWith(key, false);
  });

  it('says when the place is not on the page any more', async () => {
    const onReveal = vi.fn(async () => false);
    await draw(list(readyWork(), { onReveal }));
    await click(at('row:phone'));
    await click(find('.evidence-actions button'));
    expect(onReveal).toHaveBeenCalledWith('phone', expect.objectContaining({ text: '+47 77 12 34 56' }));
    expect(find('.evidence-lost').textContent).toContain('not on the page any more');
  });
});

describe('keys', () => {
  it('move, open the next unjudged check and step out again', async () => {
    await draw(list(readyWork(), { takesFocus: true }));
    expect(document.activeElement).toBe(find('.checklist'));
    await press('ArrowDown');
    expect(document.activeElement).toBe(at('row:contact-page'));
    await press('j');
    expect(document.activeElement).toBe(at('row:phone'));
    await press('n');
    // E-mail is judged already.
    expect(document.activeElement).toBe(at('row:postal-address'));
    expect(at('row:postal-address').getAttribute('aria-expanded')).toBe('true');
    await press('w');
    await press('Escape');
    expect(document.activeElement).toBe(at('row:postal-address'));
    await press('Escape');
    expect(at('row:postal-address').getAttribute('aria-expanded')).toBe('false');
    await press('End');
    expect(document.activeElement).toBe(at('row:other'));
  });
});

describe('place', () => {
  it('is told as it changes and restored down to the caret', async () => {
    const onPlace = vi.fn<(place: ChecklistPlace) => void>();
    await draw(list(readyWork(), { onPlace }));
    await click(at('row:phone'));
    const area = at<HTMLTextAreaElement>('note:phone');
    await doing(() => area.focus());
    await type(area, 'hello');
    const last = onPlace.mock.lastCall?.[0];
    expect(last).toMatchObject({ openCheck: 'phone', focus: 'note:phone', filter: 'all' });

    const place = { openCheck: 'phone', focus: 'note:phone', caret: 2, filter: 'all' } as const;
    const stored = { ...seen, judgements: { phone: judgement({ note: 'hello' }) } };
    await draw(null);
    await draw(list(readyWork(), { place, takesFocus: true }, stored));
    expect(document.activeElement).toBe(at('note:phone'));
    expect(at<HTMLTextAreaElement>('note:phone').selectionStart).toBe(2);
  });
});

describe('the order', () => {
  it('is that of the areas, or of the assignment’s questions with their words', async () => {
    await draw(list());
    const byArea = rows();
    expect(byArea.slice(0, 2)).toEqual(['contact-page', 'phone']);
    await draw(list(readyWork(), { order: 'assignment' }));
    expect(rows().slice(0, 3)).toEqual(['touchpoints', 'feedback', 'reviews']);
    expect(rows().toSorted()).toEqual(byArea.toSorted());
    const heads = [...document.querySelectorAll('.area-head')].map((head) => head.textContent ?? '');
    expect(heads).toHaveLength(13);
    expect(heads[2]).toMatch(/^3\. /);
    expect(document.querySelectorAll('.area-question')).toHaveLength(13);
  });

  it('leads from check to check by the keys', async () => {
    await draw(list(readyWork(), { order: 'assignment' }));
    at('row:touchpoints').focus();
    await press('ArrowDown');
    expect(document.activeElement?.getAttribute('data-row')).toBe('feedback');
  });
});
