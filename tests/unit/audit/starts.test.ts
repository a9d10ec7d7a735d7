import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '../../../lib/audit/checklist';
import { examplesOf, gapsOf, STARTS, startsOf } from '../../../lib/audit/starts';
import { messagesOf, UI_LANGUAGES } from '../../../lib/messages';
import { own } from './additions';
import { audit, evidence, finding, HOME, judged, page } from './audits';
import '../all-languages';

describe('the starting points', () => {
  it('answer every check at least once, each check once in each', () => {
    const answered = new Set<string>(STARTS.flatMap(({ checks }) => checks));
    expect(CHECK_IDS.filter((check) => !answered.has(check))).toEqual([]);
    for (const { id, checks } of STARTS) expect([id, new Set(checks).size]).toEqual([id, checks.length]);
  });

  it.each(UI_LANGUAGES)('ask in %s, and never answer', (language) => {
    const { points } = messagesOf(language).starts;
    expect(Object.keys(points)).toEqual(STARTS.map(({ id }) => id));
    for (const { name, think, also } of Object.values(points)) {
      expect(name.length, name).toBeLessThanOrEqual(40);
      for (const text of [think, also]) expect(text).toMatch(/\?$/);
    }
  });
});

describe('gaps', () => {
  it('are what was judged no or partly, and as a hint what was sought and not seen', () => {
    const one = audit({
      pages: [page(HOME)],
      findings: [finding('phone', HOME, [evidence('22')])],
      own: [own('email', 'a@b.no')],
      judgements: { faq: judged('no'), returns: judged('partly'), gift: judged('notApplicable'), tone: judged('yes') },
    });
    const kinds = new Map(gapsOf(one).map(({ check, kind }) => [check, kind]));
    expect(kinds.get('faq')).toBe('no');
    expect(kinds.get('returns')).toBe('partly');
    expect(kinds.get('size-guide')).toBe('notSeen');
    for (const check of ['phone', 'email', 'gift', 'tone', 'welcome', 'navigation'] as const)
      expect([check, kinds.has(check)]).toEqual([check, false]);
  });

  it('are none as long as no page was read and nothing judged', () => {
    expect(gapsOf(audit())).toEqual([]);
    expect(startsOf(audit())).toEqual([]);
  });
});

describe('startsOf', () => {
  it('gives those first that answer most, with the gaps that they answer', () => {
    const judgements = { 'size-guide': judged('partly'), reviews: judged('no'), feedback: judged('no') };
    const starts = startsOf(audit({ judgements }));
    expect(starts.map(({ id }) => id)).toEqual(['listen', 'tryOn', 'followUp']);
    expect(starts[1]?.gaps).toEqual([
      { check: 'reviews', kind: 'no' },
      { check: 'size-guide', kind: 'partly' },
    ]);
  });

  it('weighs the areas', () => {
    const starts = startsOf(audit({ judgements: { gift: judged('no'), faq: judged('no'), terms: judged('no') } }));
    expect(starts.map(({ id }) => id)).toEqual(['beyond', 'clearRules', 'helpThemselves']);
  });

  it('lets a verdict weigh more than what merely was not seen', () => {
    const judgements = Object.fromEntries(CHECK_IDS.map((check) => [check, judged('yes')]));
    const { faq: _faq, guides: _guides, ...rest } = judgements;
    const one = audit({ pages: [page(HOME)], judgements: { ...rest, 'ar-vr': judged('no') } });
    expect(startsOf(one).map(({ id }) => id)).toEqual(['tryOn', 'helpThemselves']);
  });
});

describe('examplesOf', () => {
  it('gives the shops that do it well, best first, with what proves it', () => {
    const shop = (id: string, more: Parameters<typeof audit>[0]) => audit({ id, shop: `${id}.no`, ...more });
    const faq = (...given: Parameters<typeof judged>) => ({ judgements: { faq: judged(...given) } });
    const found = examplesOf('faq', [
      shop('unrated', faq('yes')),
      shop('poor', faq('yes', { rating: 2 })),
      shop('good', { ...faq('yes', { rating: 4, note: 'Søkbar' }), own: [own('faq', 'Hjelp')] }),
      shop('best', faq('yes', { rating: 5 })),
      shop('not', faq('partly', { rating: 5 })),
      shop('seen', { findings: [finding('faq', HOME, [evidence('FAQ')])] }),
    ]);
    expect(found.map(({ shop: name }) => name)).toEqual(['best.no', 'good.no', 'unrated.no']);
    expect(found[1]).toMatchObject({ auditId: 'good', rating: 4, note: 'Søkbar', evidence: [{ text: 'Hjelp' }] });
  });
});
