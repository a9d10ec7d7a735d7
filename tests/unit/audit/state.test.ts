import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS, CHECK_IDS, type CheckId } from '../../../lib/audit/checklist';
import { evidenceKey } from '../../../lib/audit/evidence';
import type { Audit, CheckState, Verdict } from '../../../lib/audit/model';
import { checkViews, emptyJudgement } from '../../../lib/audit/state';
import { audit, CONTACT, evidence, finding, HOME, judged } from './audits';

const link = evidence('Kontakt oss', { href: CONTACT });

function view(of: Audit, check: CheckId) {
  const found = checkViews(of).find((one) => one.check === check);
  if (!found) throw new Error(`no view of ${check}`);
  return found;
}

describe('checkViews', () => {
  it('shows every check in the order of the checklist, for an audit that knows nothing too', () => {
    const views = checkViews(audit());
    expect(views.map((one) => one.check)).toEqual(CHECK_IDS);
    expect(views).toHaveLength(56);
    expect([...new Set(views.map((one) => one.area))]).toEqual([...AREAS]);
    expect(new Set(views.map((one) => one.state))).toEqual(new Set(['notSeen']));
    expect(views[0]?.judgement).toEqual(emptyJudgement());
  });

  it.each<[Verdict, CheckState]>([
    ['yes', 'confirmed'],
    ['partly', 'partly'],
    ['no', 'absent'],
    ['notApplicable', 'notApplicable'],
  ])('lets the verdict %s decide, seen or not', (verdict, state) => {
    const judgements = { phone: judged(verdict) };
    expect(view(audit({ judgements }), 'phone').state).toBe(state);
    expect(view(audit({ judgements, findings: [finding('phone', HOME, [link])] }), 'phone').state).toBe(state);
  });

  it('does not take a rating or a note for a verdict', () => {
    const judgements = { phone: judged(null, { rating: 5, note: 'bra' }) };
    expect(view(audit({ judgements }), 'phone').state).toBe('notSeen');
    expect(view(audit({ judgements, findings: [finding('phone', HOME, [link])] }), 'phone').state).toBe('seen');
  });

  it('is seen as long as some evidence is not rejected', () => {
    const other = evidence('Ring oss');
    const findings = [finding('phone', HOME, [link, other]), finding('phone', CONTACT, [link])];
    const one = view(audit({ findings, rejected: [evidenceKey('phone', link)] }), 'phone');
    expect(one.state).toBe('seen');
    expect(one.findings).toMatchObject([{ url: HOME, evidence: [{ text: 'Ring oss' }] }]);
    expect(one.rejected).toMatchObject([{ url: HOME, evidence: { text: 'Kontakt oss', seenOn: [HOME, CONTACT] } }]);
    const none = view(
      audit({ findings, rejected: [link, other].map((piece) => evidenceKey('phone', piece)) }),
      'phone',
    );
    expect(none.state).toBe('notSeen');
    expect(none.findings).toEqual([]);
    expect(none.rejected).toHaveLength(2);
  });

  it('is not seen where a finding has no evidence', () => {
    expect(view(audit({ findings: [finding('phone', HOME, [])] }), 'phone').state).toBe('notSeen');
  });

  it('rejects for the one check only', () => {
    const findings = [finding('phone', HOME, [link]), finding('email', HOME, [link])];
    const rejected = [evidenceKey('phone', link)];
    expect(view(audit({ findings, rejected }), 'email').state).toBe('seen');
  });

  it('lists what is on several pages once, with the first page and all of them', () => {
    const again = { ...link, selector: 'nav > a', seenAt: '2026-11-02T10:00:00.000Z' };
    const own = evidence('22 33 44 55');
    const findings = [
      finding('phone', HOME, [link, link]),
      finding('phone', CONTACT, [again, own]),
      finding('phone', CONTACT, [again]),
    ];
    const { findings: shown } = view(audit({ findings }), 'phone');
    expect(
      shown.map((one) => [one.url, one.evidence.map((piece) => [piece.text, piece.selector, piece.seenOn])]),
    ).toEqual([
      [HOME, [['Kontakt oss', 'a', [HOME, CONTACT]]]],
      [CONTACT, [['22 33 44 55', 'a', [CONTACT]]]],
    ]);
  });

  it('leaves the audit as it was', () => {
    const before = audit({ findings: [finding('phone', HOME, [link])], rejected: [evidenceKey('phone', link)] });
    const copy = structuredClone(before);
    checkViews(before);
    expect(before).toEqual(copy);
  });

  it('loses no evidence: each piece is shown or rejected exactly once', () => {
    const piece = fc.constantFrom('a', 'b', 'c', 'd').map((text) => evidence(text));
    const findings = fc.array(
      fc.record({ url: fc.constantFrom(HOME, CONTACT, `${HOME}p`), pieces: fc.array(piece, { maxLength: 4 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(findings, fc.subarray(['a', 'b', 'c', 'd']), (raw, wrong) => {
        const found = raw.map(({ url, pieces }) => finding('phone', url, pieces));
        const one = view(
          audit({ findings: found, rejected: wrong.map((text) => evidenceKey('phone', evidence(text))) }),
          'phone',
        );
        const shown = one.findings.flatMap((part) => part.evidence.map((part) => part.text));
        const rejected = one.rejected.map((part) => part.evidence.text);
        const all = new Set(found.flatMap((part) => part.evidence.map((part) => part.text)));
        expect([...shown, ...rejected].sort()).toEqual([...all].sort());
        expect(rejected.every((text) => wrong.includes(text))).toBe(true);
        expect(one.state).toBe(shown.length > 0 ? 'seen' : 'notSeen');
      }),
    );
  });
});
