/** The Shops page with two shops in the store, for the tests of the strategy and the document's texts. */
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import { getAudit } from '../../../lib/store/audits';
import { proposal } from '../audit/additions';
import { finding } from '../components/fixture';
import { openRoute, withAudits } from './app-page';
import { all, find, m, until } from './drawn';
import { audit, judged } from './fixtures';

export const t = m.strategy;

withAudits([
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

export const place = <T extends HTMLElement = HTMLElement>(name: string) => find<T>(`[data-place="${name}"]`);
export const field = (name: string) => place<HTMLTextAreaElement>(name);
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
  openRoute(hash);
  await until(() => expect(find('h1')?.textContent).toBe('a.no'));
}
