/** What the tests of the audit model share. */
import { noAdditions } from '../../../lib/audit/additions';
import type { CheckId } from '../../../lib/audit/checklist';
import type { Audit, Evidence, Finding, Judgement, ScannedPage, Verdict } from '../../../lib/audit/model';

export const HOME = 'https://www.shop.no/';
export const CONTACT = 'https://www.shop.no/kontakt';

export function evidence(text: string, more: Partial<Evidence> = {}): Evidence {
  const none = { href: '', label: '', src: '', value: '', name: '' };
  return { text, ...none, selector: 'a', where: 'footer', seenAt: '2026-11-01T10:00:00.000Z', ...more };
}

export function finding(check: CheckId, url: string, pieces: Evidence[], confidence = 0.8): Finding {
  return { check, url, confidence, evidence: pieces };
}

export function judged(verdict: Verdict | null, more: Partial<Judgement> = {}): Judgement {
  return { verdict, rating: null, note: '', updatedAt: '2026-11-01T10:00:00.000Z', ...more };
}

export function page(url: string): ScannedPage {
  const measured = { scannedAt: '2026-11-01T10:00:00.000Z', scanMs: 10, elements: 500, truncated: false };
  return { url, title: '', language: 'nb', isShop: true, pageType: 'other', ...measured };
}

export function audit(more: Partial<Audit> = {}): Audit {
  return {
    id: 'one',
    shop: 'shop.no',
    createdAt: '2026-11-01T09:00:00.000Z',
    updatedAt: '2026-11-01T10:00:00.000Z',
    deletedAt: null,
    pages: [],
    findings: [],
    facts: [],
    judgements: {},
    rejected: [],
    ...noAdditions(),
    ...more,
  };
}
