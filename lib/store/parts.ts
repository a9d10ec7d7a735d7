/** What the person works on is written with every key, so that it is fetched anew alone, without the rest of its audit. */
import type { CheckId } from '../audit/checklist';
import type { Audit } from '../audit/model';
import type { Change } from './changes';
import { inTransaction } from './database';
import { additionsOf, sortAdditions } from './item-rows';
import { judgementsOf } from './rows';

/** The kinds of things of which one can be fetched alone: nothing else of the audit changes with it. */
const ALONE = ['test', 'picture', 'touchpoint', 'proposal'] as const;
type Alone = (typeof ALONE)[number];

/**
 * An audit with what some changes were about fetched anew, the rest as it was; undefined where only a reading of the
 * whole audit tells what has changed. Changes of other audits change nothing.
 */
export async function withChanges(audit: Audit, changes: readonly Change[]): Promise<Audit | undefined> {
  const checks = new Set<CheckId>();
  const items = new Map<string, Alone>();
  for (const { auditId, kind, check, item } of changes) {
    // An audit that is begun, deleted or brought back may take another's place.
    if (kind === 'audit') return undefined;
    if (auditId !== audit.id) continue;
    if (kind === 'judgement' && check) checks.add(check);
    else {
      const alone = ALONE.find((one) => one === kind);
      if (!alone || item === undefined) return undefined;
      items.set(item, alone);
    }
  }
  return checks.size + items.size === 0 ? audit : withParts(audit, checks, items);
}

async function withParts(audit: Audit, checks: ReadonlySet<CheckId>, items: ReadonlyMap<string, Alone>) {
  const { id } = audit;
  const under = (...key: string[]) => IDBKeyRange.bound([id, ...key], [id, ...key, []]);
  const [touched, judged, made] = await inTransaction(['touched', 'judgements', 'items'], 'readonly', (transaction) =>
    Promise.all([
      transaction.objectStore('touched').get(id),
      Promise.all([...checks].map((check) => transaction.objectStore('judgements').getAll(under(check)))),
      Promise.all([...items].map(([item, kind]) => transaction.objectStore('items').getAll(under(kind, item)))),
    ]),
  );
  const kept = Object.entries(audit.judgements).filter(([check]) => !checks.has(check as CheckId));
  const judgements = { ...Object.fromEntries(kept), ...judgementsOf(judged.flat()) };
  const updatedAt = touched && touched.at > audit.updatedAt ? touched.at : audit.updatedAt;
  const fresh = additionsOf(made.flat());
  const rest = <T extends { id: string }>(list: readonly T[]) => list.filter((one) => !items.has(one.id));
  const lists = sortAdditions({
    tests: [...rest(audit.tests), ...fresh.tests],
    pictures: [...rest(audit.pictures), ...fresh.pictures],
    touchpoints: [...rest(audit.touchpoints), ...fresh.touchpoints],
    proposals: [...rest(audit.proposals), ...fresh.proposals],
    own: audit.own,
  });
  return { ...audit, ...(items.size > 0 && lists), judgements, updatedAt };
}
