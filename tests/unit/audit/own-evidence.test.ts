import { describe, expect, it } from 'vitest';
import { hasOwnWork } from '../../../lib/audit/additions';
import { compareAudits } from '../../../lib/audit/compare';
import { evidenceKey, isOpenable } from '../../../lib/audit/evidence';
import { reportOf } from '../../../lib/audit/report';
import { scoreOf } from '../../../lib/audit/score';
import { checkViews } from '../../../lib/audit/state';
import { certaintyOfFirst } from '../../../lib/checks/certainty';
import { additions, own } from './additions';
import { audit, CONTACT, evidence, finding, HOME, judged, page } from './audits';

const viewOf = (one: ReturnType<typeof audit>) => checkViews(one).find(({ check }) => check === 'phone');
const mine = own('phone', 'Ring oss');

describe('evidence that the person added', () => {
  it('makes a check seen, stands first and says that it is the person’s', () => {
    const view = viewOf(audit({ own: [mine], findings: [finding('phone', CONTACT, [evidence('22 33')])] }));
    expect(view?.state).toBe('seen');
    expect(view?.findings.flatMap((one) => one.evidence).map(({ text, own: id }) => [text, id])).toEqual([
      ['Ring oss', mine.id],
      ['22 33', undefined],
    ]);
  });

  it('is listed once where a scan found the same, with all its pages', () => {
    const view = viewOf(audit({ own: [mine], findings: [finding('phone', CONTACT, [evidence('Ring oss')])] }));
    const all = view?.findings.flatMap((one) => one.evidence);
    expect(all).toMatchObject([{ text: 'Ring oss', own: mine.id, seenOn: [HOME, CONTACT] }]);
  });

  it('stays where the same words were rejected: the person said so later', () => {
    const view = viewOf(audit({ own: [mine], rejected: [evidenceKey('phone', mine.evidence)] }));
    expect(view).toMatchObject({ state: 'seen', findings: [{ evidence: [{ own: mine.id }] }], rejected: [] });
  });

  it('needs no word on how sure we are', () => {
    const view = viewOf(audit({ own: [mine], findings: [finding('phone', CONTACT, [evidence('22 33')])] }));
    expect(view && certaintyOfFirst(view)).toBeUndefined();
  });

  it('stands in report and comparison, and counts for no score', () => {
    const one = audit({ own: [mine], pages: [page(HOME)] });
    const contact = reportOf(one).areas.find(({ area }) => area === 'contact');
    expect(contact?.counts).toMatchObject({ seen: 1, notSeen: 11 });
    expect(contact?.checks.find(({ check }) => check === 'phone')?.evidence).toMatchObject([{ text: 'Ring oss' }]);
    const row = compareAudits([one, audit()])
      .areas.flatMap(({ rows }) => rows)
      .find(({ check }) => check === 'phone');
    expect(row).toMatchObject({ differs: true, cells: [{ evidence: 'Ring oss', evidenceCount: 1, url: HOME }, {}] });
    expect(scoreOf(checkViews(one)).judged).toBe(0);
  });
});

describe('hasOwnWork', () => {
  // A checklist is kept for itself, apart from the audits that are made by it.
  const { checklist: _checklist, ...work } = additions();
  it.each(Object.entries(work).map(([kind, value]) => [kind, { [kind]: value }] as const))('sees %s', (_kind, more) => {
    expect(hasOwnWork(audit(more))).toBe(true);
  });

  it('sees verdicts and rejections, and nothing in a scan alone', () => {
    expect(hasOwnWork(audit({ judgements: { phone: judged('yes') } }))).toBe(true);
    expect(hasOwnWork(audit({ rejected: ['key'] }))).toBe(true);
    const scanned = audit({ findings: [finding('phone', HOME, [evidence('22')])], judgements: { faq: judged(null) } });
    expect(hasOwnWork(scanned)).toBe(false);
  });
});

describe('isOpenable', () => {
  it.each(['https://a.no/', 'http://a.no', 'mailto:a@b.no', 'tel:+4722'])('%s', (address) =>
    expect(isOpenable(address)).toBe(true),
  );
  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'blob:https://a.no/1', '/kontakt', ''])(
    'not %j',
    (address) => expect(isOpenable(address)).toBe(false),
  );
});
