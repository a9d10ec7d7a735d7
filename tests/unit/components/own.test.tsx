// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Checklist } from '../../../components/checklist';
import type { Work } from '../../../components/work';
import { evidenceKey } from '../../../lib/audit/evidence';
import type { LinkDraft } from '../../../lib/audit/pasted';
import { checkViews } from '../../../lib/audit/state';
import '../all-languages';
import { own } from '../audit/additions';
import { evidence } from '../audit/audits';
import { at, audit, click, doing, draw, find, finding, PAGE, press, readyWork, type } from './fixture';

const mine = { ...own('phone', 'Ring oss'), url: PAGE };
const seen = audit({ own: [mine], findings: [finding('phone', '+47 77 12 34 56')] });
const list = (work = readyWork(), notHere?: ReadonlySet<string>, of = seen) => (
  <Checklist views={checkViews(of)} pages={{ current: PAGE, read: [], notHere }} work={work} onOpenPage={vi.fn()} />
);
const open = async () => click(find('[data-row="phone"]'));
const items = () => [...document.querySelectorAll<HTMLElement>('.evidence-item')];
const toast = () => document.querySelector('.toast-text')?.textContent ?? '';

describe('what the person added', () => {
  it('stands first, says whose it is, and is removed, not rejected', async () => {
    const work = readyWork();
    await draw(list(work));
    await open();
    expect(items().map((item) => item.textContent?.includes('added by you'))).toEqual([true, false]);
    expect(items().map((item) => item.querySelector('[data-reject]') !== null)).toEqual([false, true]);
    await click(find('[data-remove-own]'));
    expect(work.removeOwn).toHaveBeenCalledExactlyOnceWith(mine.id, true);
    expect(toast()).toContain('Ring oss');
    await click(find('.toast-button'));
    expect(work.removeOwn).toHaveBeenLastCalledWith(mine.id, false);
    expect(work.reject).not.toHaveBeenCalled();
  });

  it('says what was not found on this visit, and offers no way to a place that is gone', async () => {
    const key = evidenceKey('phone', mine.evidence);
    await draw(list(readyWork(), new Set([key])));
    await open();
    expect(items().map((item) => item.textContent?.includes('not found on this visit'))).toEqual([true, false]);
  });

  it('says nothing of the kind where the page was not looked at', async () => {
    await draw(list());
    await open();
    expect(document.body.textContent).not.toContain('not found on this visit');
  });
});

describe('pasting a link', () => {
  const paste = async (text: string) => {
    if (!document.querySelector('.link-form')) await click(at('paste:phone'));
    await type(find<HTMLInputElement>('.link-form input[type=url]'), text);
    await doing(() => find<HTMLFormElement>('.link-form').requestSubmit());
  };

  it('adds it with what it says there, closes the form, and can be taken back', async () => {
    const work = readyWork();
    await draw(list(work));
    await open();
    await click(at('paste:phone'));
    await type(find<HTMLInputElement>('.link-form input[type=url]'), 'https://shop.example/kontakt');
    await type(find<HTMLInputElement>('.link-form input[type=text]'), ' Ring oss i dag ');
    await doing(() => find<HTMLFormElement>('.link-form').requestSubmit());
    expect(work.addLink).toHaveBeenCalledExactlyOnceWith('phone', 'https://shop.example/kontakt', 'Ring oss i dag');
    expect(document.querySelector('.link-form')).toBeNull();
    expect(document.activeElement).toBe(at('paste:phone'));
    expect(toast()).toContain('Ring oss i dag');
    await click(find('.toast-button'));
    expect(work.removeOwn).toHaveBeenCalledExactlyOnceWith('new', true);
  });

  it.each([
    ['', 'Paste a link first'],
    ['opening hours', 'not a whole link'],
    ['javascript:alert(1)', 'Only links'],
  ])('says of %j what is wrong and keeps it', async (text, words) => {
    const work = readyWork();
    await draw(list(work));
    await open();
    await paste(text);
    expect(find('.field-problem').textContent).toContain(words);
    const field = find<HTMLInputElement>('.link-form input[type=url]');
    expect([field.value, field.getAttribute('aria-invalid'), document.activeElement]).toEqual([text, 'true', field]);
    expect(work.addLink).not.toHaveBeenCalled();
  });

  it('keeps the form where the link could not be kept', async () => {
    const work = { ...readyWork(), addLink: vi.fn(async () => Promise.reject(new Error('full'))) };
    await draw(list(work));
    await open();
    await paste('https://shop.example/');
    expect(find<HTMLInputElement>('.link-form input[type=url]').value).toBe('https://shop.example/');
    expect(document.querySelector('.save-failed')).not.toBeNull();
  });

  it('tells every key, stands half typed where it was when the check is opened again, and goes once given up', async () => {
    const kept = new Map<string, LinkDraft>();
    const linkDraft: Work['linkDraft'] = {
      of: (check) => kept.get(check),
      keep: (check, draft) => void (draft ? kept.set(check, draft) : kept.delete(check)),
    };
    const work = { ...readyWork(), linkDraft };
    const fields = () => [...document.querySelectorAll<HTMLInputElement>('.link-form input')];
    await draw(list(work));
    await open();
    await click(at('paste:phone'));
    await type(fields()[0] as HTMLInputElement, 'https://shop.ex');
    await type(fields()[1] as HTMLInputElement, 'Ring');
    expect(kept.get('phone')).toEqual({ link: 'https://shop.ex', quote: 'Ring' });
    await open();
    expect(fields()).toEqual([]);
    await open();
    expect(fields().map(({ value }) => value)).toEqual(['https://shop.ex', 'Ring']);
    expect(fields()).not.toContain(document.activeElement);
    await press('Escape', fields()[0]);
    expect([fields().length, kept.size]).toEqual([0, 1]);
    await click(at('paste:phone'));
    expect(document.activeElement).toBe(fields()[0]);
    await click(find('.link-form .quiet'));
    expect(kept.size).toBe(0);
    await click(at('paste:phone'));
    expect(fields().map(({ value }) => value)).toEqual(['', '']);
    await paste('https://shop.example/');
    expect([work.addLink.mock.calls.length, kept.size]).toEqual([1, 0]);
  });

  it('is not offered where no page is looked at', async () => {
    const { addLink: _, ...work } = readyWork();
    await draw(list(work as ReturnType<typeof readyWork>));
    await open();
    expect(document.querySelector('.add-own')).toBeNull();
  });
});

it('picking says where to point, or that this page cannot be pointed at', async () => {
  const pick = vi.fn(async () => false);
  await draw(list({ ...readyWork(), pick }));
  await open();
  await click(at('pick:phone'));
  expect(pick).toHaveBeenCalledExactlyOnceWith('phone');
  expect(find('.add-own-told').textContent).toContain('Paste the link instead');
  pick.mockResolvedValueOnce(true);
  await click(at('pick:phone'));
  expect(find('.add-own-told').textContent).toContain('point at the place');
});

it('a link that stands nowhere on the page is opened by itself', async () => {
  const link = { ...mine, evidence: { ...evidence('Om oss'), href: 'https://other.example/', selector: '' } };
  await draw(list(readyWork(), undefined, audit({ own: [link] })));
  await open();
  expect(find('.evidence-actions button').getAttribute('aria-label')).toContain('Open the link of “Om oss”');
});
