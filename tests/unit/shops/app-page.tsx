/** The Shops page with the store behind it. Needs `fake-indexeddb/auto` and `made-browser`. */
import { afterEach, beforeEach } from 'vitest';
import { App } from '../../../entrypoints/shops/app';
import type { Audit } from '../../../lib/audit/model';
import { deleteForGood, listAudits, listBin } from '../../../lib/store/audits';
import { importAudits } from '../../../lib/store/import';
import { all, draw, leave, until } from './drawn';
import { audit, judged } from './fixtures';
import { settings } from './made-browser';

/** Two shops, one of them examined twice. */
export const TWO_SHOPS = [
  audit('a', 'a.no', { judgements: { phone: judged('yes') } }),
  audit('b', 'b.no'),
  audit('b2', 'b.no', { createdAt: '2026-11-01T09:00:00.000Z' }),
];

/** Has these audits in the store before each test, and none after it. */
export function withAudits(audits: readonly Audit[]): void {
  beforeEach(async () => {
    location.hash = '';
    for (const name of Object.keys(settings)) delete settings[name];
    await importAudits(audits);
  });
  afterEach(async () => {
    leave();
    location.hash = '';
    for (const { id } of [...(await listAudits()), ...(await listBin())]) await deleteForGood(id);
  });
}

export const rows = () => all('.audit-row').length;

/** Opens the page at a hash. */
export function openRoute(hash: string): void {
  location.hash = hash;
  draw(<App />);
}

/** Opens the list, with so many audits in it. */
export async function openList(count = TWO_SHOPS.length): Promise<void> {
  openRoute('');
  await until(() => {
    if (rows() !== count) throw new Error(`${rows()} audits`);
  });
}
