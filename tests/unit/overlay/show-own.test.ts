import { describe, expect, it } from 'vitest';
import { evidenceKey } from '../../../lib/audit/evidence';
import { emptyJudgement } from '../../../lib/audit/state';
import type { MarkerState, PickChoice } from '../../../lib/browser/messages';
import { withOwn, withOwnShown } from '../../../lib/page/overlay/show-own';
import { evidence } from '../audit/audits';

const choice: PickChoice = {
  ...{ check: 'phone', name: 'Phone', areaName: 'Contact' },
  about: { state: 'seen', judgement: emptyJudgement(), question: 'Can one call?', area: 'contact' },
};
const state = (patch: Partial<MarkerState> = {}): MarkerState => ({
  ...{ auditId: 'a1', language: 'en', visible: true, findings: [], checks: {}, rejected: [], pictures: {}, own: {} },
  texts: { checks: {} } as MarkerState['texts'],
  ...patch,
});
const picked = evidence('Ring oss');
const key = evidenceKey('phone', picked);
const own = { auditId: 'a1', choice, id: 'o1', url: 'https://a.no/', evidence: picked, isThere: true };

describe('withOwn', () => {
  it('adds the finding with all that its marker and card show, and takes it out again', () => {
    const added = withOwn(state({ rejected: [key, 'other'] }), own);
    expect(added).toMatchObject({ own: { [key]: 'o1' }, rejected: ['other'] });
    expect(added.findings).toMatchObject([{ check: 'phone', evidence: [{ text: 'Ring oss' }] }]);
    expect(added.checks.phone).toEqual({ state: 'seen', judgement: emptyJudgement() });
    expect(added.texts.checks.phone).toEqual({ name: 'Phone', question: 'Can one call?', area: 'contact' });
    expect(withOwn(added, { ...own, isThere: false })).toMatchObject({ own: {}, findings: [] });
  });

  it('changes nothing of what is known of the check already', () => {
    const judged = { state: 'confirmed', judgement: { ...emptyJudgement(), verdict: 'yes' } } as const;
    expect(withOwn(state({ checks: { phone: judged } }), own).checks.phone).toBe(judged);
  });

  it('leaves another audit alone', () => {
    const other = state({ auditId: 'a2' });
    expect(withOwn(other, own)).toBe(other);
  });
});

it('shows it at the places of the last reading, hidden where the person has hidden the markers', () => {
  const told: MarkerState[] = [];
  const update = (_: ReadonlyMap<string, Element>, next: MarkerState) => {
    told.push(next);
    return { count: 0, notHere: [] };
  };
  const overlay = withOwnShown({ update, reveal: () => false, leave: () => undefined }, state());
  overlay.update(new Map(), state());
  overlay.toggled(false);
  overlay.showOwn(own);
  expect(told.at(-1)).toMatchObject({ visible: false, own: { [key]: 'o1' } });
});
