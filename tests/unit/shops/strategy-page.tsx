/** The Shops page with two shops in the store, for the tests of the strategy and the document's texts. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { App } from '../../../entrypoints/shops/app';
import { messagesOf } from '../../../lib/messages';
import { deleteForGood, getAudit, listAudits, listBin } from '../../../lib/store/audits';
import { importAudits } from '../../../lib/store/import';
import { proposal } from '../audit/additions';
import { finding } from '../components/fixture';
import { audit, judged } from './fixtures';
import '../all-languages';

// The store and the page are real: on a busy machine they take their time.
vi.setConfig({ testTimeout: 30_000 });

export const m = messagesOf('en');
export const t = m.strategy;
let root: HTMLElement;
export const page = () => root;

beforeEach(async () => {
  vi.stubGlobal('reportError', vi.fn());
  root = document.createElement('div');
  document.body.append(root);
  await importAudits([
    audit('a', 'a.no', {
      judgements: { faq: judged('no', 'Nothing there'), returns: judged('partly') },
      findings: [finding('returns', 'Send it back')],
      proposals: [
        proposal('p1', { order: 'F', what: 'First', checks: ['returns'] }),
        proposal('p2', { order: 'V', what: 'Second' }),
      ],
    }),
    audit('b', 'b.no', {
      judgements: { returns: judged('yes', 'Four steps', 5), faq: judged('yes', '', 1) },
      findings: [finding('returns', 'A hundred days')],
    }),
    audit('a2', 'a.no', { judgements: { returns: judged('yes') } }),
  ]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  act(() => render(null, root));
  root.remove();
  location.hash = '';
  for (const { id } of [...(await listAudits()), ...(await listBin())]) await deleteForGood(id);
});

export const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 20 });
export const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
export const place = <T extends HTMLElement = HTMLElement>(name: string) =>
  root.querySelector<T>(`[data-place="${name}"]`);
export const field = (name: string) => place<HTMLTextAreaElement>(name);
export const click = (element: HTMLElement | null | undefined) => {
  if (!element) throw new Error('nothing to click');
  act(() => element.click());
};
export const saying = (text: string) => all('button').find((one) => one.textContent?.trim() === text);
export const labelled = (label: string) => root.querySelector<HTMLElement>(`[aria-label="${label}"]`);
export const write = (name: string, text: string) =>
  act(() => {
    const area = field(name);
    if (!area) throw new Error(`no field ${name}`);
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
export const names = () => all('.proposal-name').map((one) => one.textContent);
export const stored = async () => (await getAudit('a'))?.proposals ?? [];

export async function open(hash: string) {
  location.hash = hash;
  act(() => render(<App />, root));
  await until(() => expect(root.querySelector('h1')?.textContent).toBe('a.no'));
}
