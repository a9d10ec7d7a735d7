import { describe, expect, it } from 'vitest';
import { AREAS, CHECK_IDS } from '../../../lib/audit/checklist';
import { evidenceKey } from '../../../lib/audit/evidence';
import { reportOf } from '../../../lib/audit/report';
import { evidence, finding, judgement, page, sampleAudit } from '../documents/sample-audit';

const HOME = 'https://a.no/';
const OTHER = 'https://a.no/retur';

describe('reportOf', () => {
  it('holds every check once, in the order of the checklist', () => {
    const report = reportOf(sampleAudit());
    expect(report.areas.map(({ area }) => area)).toEqual(AREAS);
    expect(report.areas.flatMap(({ checks }) => checks.map(({ check }) => check))).toEqual(CHECK_IDS);
  });

  it('counts states and gives no score before anything was judged', () => {
    const report = reportOf(
      sampleAudit({ judgements: {}, findings: [finding('phone', HOME, { text: '22 33 44 55' })] }),
    );
    expect(report.score).toMatchObject({ judged: 0, score: null });
    expect(report.counts).toMatchObject({ seen: 1, notSeen: CHECK_IDS.length - 1, absent: 0 });
  });

  it('scores what was judged and applies', () => {
    const judgements = {
      phone: judgement('yes', null),
      email: judgement('partly', null),
      'ar-vr': judgement('notApplicable', null),
    };
    const { score, areas } = reportOf(sampleAudit({ judgements }));
    expect(score).toMatchObject({ judged: 3, applicable: 2, score: 0.75 });
    expect(areas.find(({ area }) => area === 'product')?.score.score).toBeNull();
  });

  it('leaves out rejected evidence and names all pages of the rest', () => {
    const wrong = { text: 'Kontakt oss', href: 'https://annen.no/' };
    const right = { text: 'Kundeservice', href: 'https://a.no/kundeservice' };
    const report = reportOf(
      sampleAudit({
        findings: [finding('contact-page', HOME, wrong, right), finding('contact-page', OTHER, right)],
        rejected: [evidenceKey('contact-page', evidence(wrong))],
        judgements: {},
      }),
    );
    const check = report.areas[0]?.checks[0];
    expect(check?.evidence.map(({ text, seenOn }) => [text, seenOn])).toEqual([['Kundeservice', [HOME, OTHER]]]);
    expect(check?.state).toBe('seen');
  });

  it('orders the strongest points and the gaps by what weighs most', () => {
    const judgements = {
      phone: judgement('yes', null),
      email: judgement('yes', 5),
      faq: judgement('yes', 2),
      returns: judgement('partly', 1),
      delivery: judgement('no', 3),
      terms: judgement('no', 1),
    };
    const { strongest, gaps } = reportOf(sampleAudit({ judgements }));
    expect(strongest.map(({ check }) => check)).toEqual(['email', 'phone']);
    expect(gaps.map(({ check }) => check)).toEqual(['terms', 'delivery', 'returns']);
  });

  it('keeps what was written without a verdict', () => {
    const { areas } = reportOf(sampleAudit({ judgements: { phone: judgement(null, null, ' ring! ') } }));
    const touched = areas.flatMap(({ checks }) => checks.filter((check) => check.touched));
    expect(touched.map(({ check }) => check)).toEqual(['phone']);
  });

  it('shows each fact once and what other pages say instead', () => {
    const facts = [
      { name: 'returnWindowDays', value: 30, quote: '', url: HOME },
      { name: 'returnWindowDays', value: 14, quote: '', url: OTHER },
      { name: 'returnWindowDays', value: 30, quote: '', url: `${HOME}faq` },
    ] as const;
    const report = reportOf(sampleAudit({ facts: [...facts] }));
    expect(report.facts).toHaveLength(1);
    expect(report.facts[0]?.fact.value).toBe(30);
    expect(report.facts[0]?.others.map(({ value }) => value)).toEqual([14]);
  });

  it('takes the front page as the address of the shop', () => {
    const pages = [page(OTHER, { pageType: 'terms' }), page(HOME)];
    expect(reportOf(sampleAudit({ pages })).address).toBe(HOME);
    expect(reportOf(sampleAudit({ pages: [] })).address).toBe('');
  });
});
