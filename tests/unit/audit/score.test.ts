import { describe, expect, it } from 'vitest';
import { scoreByArea, scoreOf } from '../../../lib/audit/score';
import { checkViews } from '../../../lib/audit/state';
import { audit, evidence, finding, HOME, judged } from './audits';

describe('scoreOf', () => {
  it('is the share of judged checks that apply, partly counting half', () => {
    const judgements = {
      phone: judged('yes'),
      email: judged('partly'),
      faq: judged('no'),
      gift: judged('notApplicable'),
    };
    expect(scoreOf(checkViews(audit({ judgements })))).toEqual({ judged: 4, applicable: 3, total: 56, score: 0.5 });
  });

  it('is none where nothing that applies was judged', () => {
    expect(scoreOf(checkViews(audit()))).toEqual({ judged: 0, applicable: 0, total: 56, score: null });
    const judgements = { gift: judged('notApplicable') };
    expect(scoreOf(checkViews(audit({ judgements })))).toEqual({ judged: 1, applicable: 0, total: 56, score: null });
    expect(scoreOf([])).toEqual({ judged: 0, applicable: 0, total: 0, score: null });
  });

  it('does not come from the scan alone, nor from ratings', () => {
    const views = checkViews(
      audit({
        findings: [finding('phone', HOME, [evidence('22')])],
        judgements: { phone: judged(null, { rating: 5 }) },
      }),
    );
    expect(scoreOf(views)).toMatchObject({ judged: 0, score: null });
  });

  it('is 0 and not none where all was judged absent', () => {
    expect(scoreOf(checkViews(audit({ judgements: { phone: judged('no') } }))).score).toBe(0);
  });
});

describe('scoreByArea', () => {
  it('counts each check in its own area', () => {
    const judgements = { phone: judged('yes'), email: judged('no'), returns: judged('partly') };
    const scores = scoreByArea(checkViews(audit({ judgements })));
    expect(scores.contact).toEqual({ judged: 2, applicable: 2, total: 12, score: 0.5 });
    expect(scores.terms).toMatchObject({ judged: 1, score: 0.5 });
    expect(scores.product.score).toBeNull();
    expect(Object.values(scores).reduce((sum, score) => sum + score.total, 0)).toBe(56);
  });
});
