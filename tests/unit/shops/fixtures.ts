import { noAdditions } from '../../../lib/audit/additions';
import type { Audit, Judgement } from '../../../lib/audit/model';

/** An audit with nothing in it but what is given. */
export function audit(id: string, shop: string, more: Partial<Audit> = {}): Audit {
  const at = '2026-10-03T09:00:00.000Z';
  return {
    ...{ id, shop, createdAt: at, updatedAt: at, deletedAt: null },
    ...{ pages: [], findings: [], facts: [], judgements: {}, rejected: [], ...noAdditions() },
    ...more,
  };
}

export function judged(verdict: Judgement['verdict'], note = '', rating: Judgement['rating'] = null): Judgement {
  return { verdict, rating, note, updatedAt: '2026-10-03T10:00:00.000Z' };
}
