import { describe, expect, it } from 'vitest';
import { JOURNEY_STAGES } from '../../../lib/audit/additions';
import { CHECK_IDS, CHECKLIST } from '../../../lib/audit/checklist';
import { journeyOf } from '../../../lib/audit/journey';
import { own, touchpoint } from './additions';
import { audit, evidence, finding, HOME, judged } from './audits';

describe('the journey', () => {
  it('has every check in one place, at its stage and in the order of the checklist', () => {
    const { parts, whole } = journeyOf(audit());
    expect(parts.map(({ stage }) => stage)).toEqual([...JOURNEY_STAGES]);
    for (const { stage, checks } of parts)
      expect(checks.map(({ check }) => check)).toEqual(CHECK_IDS.filter((id) => CHECKLIST[id].stage === stage));
    const all = [...parts.flatMap(({ checks }) => checks), ...whole].map(({ check }) => check);
    expect(all.toSorted()).toEqual(CHECK_IDS.toSorted());
    expect(whole.map(({ check }) => check)).toEqual(['touchpoints', 'other']);
  });

  it('counts what is known at each stage', () => {
    const { parts } = journeyOf(
      audit({
        findings: [finding('payment', HOME, [evidence('Vipps')])],
        own: [own('terms', 'Vilkår')],
        judgements: { gift: judged('no'), payment: judged('yes'), privacy: judged('partly') },
      }),
    );
    const buy = parts.find(({ stage }) => stage === 'buy');
    expect(buy?.counts).toEqual({ confirmed: 1, partly: 1, absent: 1, notApplicable: 0, seen: 1, notSeen: 1 });
  });

  it('has the person’s touchpoints at their stages, in the person’s order', () => {
    const touchpoints = [
      touchpoint('last', 'receive', 'k'),
      touchpoint('first', 'receive', 'F'),
      touchpoint('ad', 'discover', 'V'),
    ];
    const found = journeyOf(audit({ touchpoints })).parts.map((part) => part.touchpoints.map(({ id }) => id));
    expect(found).toEqual([['ad'], [], [], ['first', 'last'], []]);
  });
});
