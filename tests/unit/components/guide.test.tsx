// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Checklist } from '../../../components/checklist';
import { GuideProvider, type TestsWork } from '../../../components/guide/guide-context';
import { RunningTests } from '../../../components/guide/running-tests';
import type { ServiceTest } from '../../../lib/audit/additions';
import type { CheckId } from '../../../lib/audit/checklist';
import type { Audit } from '../../../lib/audit/model';
import { checkViews } from '../../../lib/audit/state';
import { messagesOf } from '../../../lib/messages';
import { at, audit, click, doing, draw, find, finding, PAGE, readyWork, type } from './fixture';

const NOW = Date.parse('2026-11-20T12:00:40.000Z');
const ASKED = '2026-11-20T12:00:00.000Z';
const texts = messagesOf('en').guided.tests;

function test(more: Partial<ServiceTest> = {}): ServiceTest {
  const words = { channel: 'chat', question: '', answer: '', note: '', updatedAt: ASKED };
  const times = { firstAnswerMs: null, usefulAnswerMs: null, personMs: null, endedMs: null };
  return { id: 't', kind: 'chatbot', startedAt: ASKED, ...words, ...times, ...more };
}

function testsWork(save: TestsWork['save'] = async () => undefined) {
  const done = async () => undefined;
  return {
    add: vi.fn<TestsWork['add']>(done),
    save: vi.fn<TestsWork['save']>(save),
    remove: vi.fn<TestsWork['remove']>(done),
    restore: vi.fn<TestsWork['restore']>(done),
    copy: vi.fn<TestsWork['copy']>(done),
    problemOf: vi.fn<TestsWork['problemOf']>(() => 'full'),
    drafts: new Map<string, string>(),
  };
}

async function list(tests: ServiceTest[], work: TestsWork | undefined, open: CheckId, more: Partial<Audit> = {}) {
  const of = audit({ tests, ...more });
  const views = checkViews(of);
  const pages = { current: PAGE, read: of.pages };
  const place = { openCheck: open, focus: null, caret: null, filter: 'all' } as const;
  await draw(
    <GuideProvider audit={of} views={views} pages={pages} work={work}>
      <Checklist views={views} pages={pages} work={readyWork()} place={place} />
    </GuideProvider>,
  );
}
const button = (label: string) =>
  [...document.querySelectorAll<HTMLElement>('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === label,
  ) as HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(NOW);
});
afterEach(() => vi.useRealTimers());

describe('a test with a stopwatch', () => {
  it('begins at once, or with a question that is prepared and asked later', async () => {
    const work = testsWork();
    await list([], work, 'chatbot-test');
    await click(at('test-start:chatbot-test'));
    expect(work.add).toHaveBeenLastCalledWith('chatbot', { channel: 'chat' });
    await click(find('.suggestions .text-button'));
    const question = texts.suggestions.chatbot.ordinary;
    expect(work.add).toHaveBeenLastCalledWith('chatbot', { channel: 'chat', question, startedAt: '' });

    await list([test({ startedAt: '', question })], work, 'chatbot-test');
    expect(document.querySelector('.elapsed')).toBeNull();
    await click(at('test-ask-t:chatbot-test'));
    expect(work.save).toHaveBeenLastCalledWith('t', 'startedAt', new Date(NOW).toISOString());
  });

  it('stops each time by itself, and an answer that can be used is a first answer too', async () => {
    const work = testsWork();
    await list([test()], work, 'chatbot-test');
    expect(find('.elapsed').textContent).toBe('00:40');
    await click(at('usefulAnswerMs-t:chatbot-test'));
    expect(work.save.mock.calls).toEqual([
      ['t', 'firstAnswerMs', 40_000],
      ['t', 'usefulAnswerMs', 40_000],
    ]);
    expect(find('.tests > [role="status"]').textContent).toBe('Useful answer after 40 secs');
    await list([test({ firstAnswerMs: 40_000, usefulAnswerMs: 40_000 })], work, 'chatbot-test');
    expect(document.querySelectorAll('.timed-stop')).toHaveLength(1);
    await click(at('personMs-t:chatbot-test'));
    expect(work.save).toHaveBeenLastCalledWith('t', 'personMs', 40_000);
  });

  it('ticks without touching anything else, and says nothing while it does', async () => {
    await list([test()], testsWork(), 'chatbot-test');
    const changed: Node[] = [];
    const observer = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    vi.setSystemTime(NOW + 1000);
    await doing(() => undefined);
    // The clock goes on as the real one does: on a busy machine it may have passed the first second.
    await vi.waitFor(() => expect(find('.elapsed').textContent).toMatch(/^00:(4[1-9]|5\d)$/), 3000);
    observer.disconnect();
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every((node) => find('.elapsed').contains(node))).toBe(true);
    expect(find('.elapsed').getAttribute('aria-live')).toBe('off');
  });

  it('takes a time back, and the way back brings it again', async () => {
    const work = testsWork();
    await list([test({ firstAnswerMs: 12_000 })], work, 'chatbot-test');
    await click(button(texts.takeBack('First answer')));
    expect(work.save).toHaveBeenLastCalledWith('t', 'firstAnswerMs', null);
    await click(find('.toast-button'));
    expect(work.save).toHaveBeenLastCalledWith('t', 'firstAnswerMs', 12_000);
  });

  it('is corrected by hand in days and hours, and the way back leads to before the first key', async () => {
    const work = testsWork();
    await list([test({ kind: 'reply', firstAnswerMs: 5000 })], work, 'reply-test');
    await click(button(texts.correct('First answer')));
    const [days, hours, minutes] = [...document.querySelectorAll<HTMLInputElement>('.correction input')];
    await type(days as HTMLInputElement, '2');
    await type(hours as HTMLInputElement, '3');
    await type(minutes as HTMLInputElement, '');
    expect(work.save).toHaveBeenLastCalledWith('t', 'firstAnswerMs', 51 * 3_600_000);
    await click(find('.toast-button'));
    expect(work.save).toHaveBeenLastCalledWith('t', 'firstAnswerMs', 5000);
  });

  it('ends when one stops waiting, and goes on when one waits after all', async () => {
    const work = testsWork();
    await list([test()], work, 'chatbot-test');
    await click(button(texts.stopWaiting));
    expect(work.save).toHaveBeenLastCalledWith('t', 'endedMs', 40_000);
    await list([test({ endedMs: 40_000 })], work, 'chatbot-test');
    expect(document.querySelector('.elapsed')).toBeNull();
    expect(find('[data-row="chatbot-test"]').textContent).toContain('no answer in 40 secs');
    await click(button(texts.goOn));
    expect(work.save).toHaveBeenLastCalledWith('t', 'endedMs', null);
  });

  it('keeps question and answer with every key, and what could not be stored in its field', async () => {
    let fails = false;
    const work = testsWork(async () => {
      if (fails) throw new Error('full');
    });
    await list([test()], work, 'chatbot-test');
    await type(at<HTMLTextAreaElement>('question-t:chatbot-test'), 'How');
    expect(work.save).toHaveBeenLastCalledWith('t', 'question', 'How');
    expect(work.drafts.size).toBe(0);
    fails = true;
    await type(at<HTMLTextAreaElement>('answer-t:chatbot-test'), 'Thirty days');
    expect(find('.test .save-failed').textContent).toContain('Your text');
    await click(at('row:phone'));
    await click(at('row:chatbot-test'));
    expect(at<HTMLTextAreaElement>('answer-t:chatbot-test').value).toBe('Thirty days');
    fails = false;
    await click(find('.test .save-failed .button'));
    expect(work.drafts.size).toBe(0);
    expect(document.querySelector('.test .save-failed')).toBeNull();
  });

  it('is removed and brought back', async () => {
    const work = testsWork();
    await list([test()], work, 'chatbot-test');
    await click(find('.test-remove'));
    expect(work.remove).toHaveBeenCalledWith('t');
    await click(find('.toast-button'));
    expect(work.restore).toHaveBeenCalledWith('t');
  });

  it('is told in the line of its check, the newest first', async () => {
    const old = test({ id: 'o', startedAt: '2026-11-01T12:00:00.000Z' });
    await list([old, test({ firstAnswerMs: 40_000, usefulAnswerMs: 125_000 })], testsWork(), 'phone');
    const row = find('[data-row="chatbot-test"]').textContent;
    expect(row).toContain('first answer after 40 secs · useful after 2 mins 5 secs · 1 more test');
    expect(find('[data-row="chatbot-test"] .running').getAttribute('aria-label')).toBe(texts.running);
    expect(find('[data-row="reply-test"] .row-found').textContent).toBe('');
  });

  it('shows what was noted, and nothing to press, where nothing can be changed', async () => {
    await list([test({ question: 'How long?', endedMs: 1000, channel: 'by pigeon' })], undefined, 'chatbot-test');
    expect(find('.test').textContent).toContain('How long?');
    expect(find('.test').textContent).toContain('by pigeon');
    expect(document.querySelector('.tests button, .tests textarea')).toBeNull();
  });

  it('leads to its check from above the list, under a name that stands still', async () => {
    const onGo = vi.fn();
    await draw(<RunningTests tests={[test(), test({ id: 'over', endedMs: 3 })]} onGo={onGo} />);
    const going = [...document.querySelectorAll<HTMLElement>('.running-test')];
    expect(going).toHaveLength(1);
    expect(find('.running-test .elapsed').closest('[aria-hidden="true"]')).not.toBeNull();
    await click(going[0] as HTMLElement);
    expect(onGo).toHaveBeenCalledWith('chatbot-test');
  });
});

describe('what helps to judge by hand', () => {
  it('is two or three things to look at', async () => {
    await list([], testsWork(), 'welcome');
    const { length } = document.querySelectorAll('.look li');
    expect(length).toBeGreaterThanOrEqual(2);
    expect(length).toBeLessThanOrEqual(3);
  });

  it('is contact counted from the page, in words that never say missing', async () => {
    const read = { language: 'en', isShop: true, scannedAt: ASKED, scanMs: 1, elements: 1, truncated: false };
    const pages = [{ url: PAGE, title: 'Home', pageType: 'home' as const, ...read }];
    await list([], testsWork(), 'contact-ease', { pages, findings: [finding('phone', '+47 77 12 34 56')] });
    expect(find('[data-way="phone"]').textContent).toContain('on the page itself+47 77 12 34 56');
    expect(find('[data-way="chat"]').textContent).toContain('not seen yet');
    expect(find('.ease').textContent).toContain('1 of 7 ways seen');
  });
});
