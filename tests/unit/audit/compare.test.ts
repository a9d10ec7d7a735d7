import { describe, expect, it } from 'vitest';
import { AREAS, CHECK_IDS, type CheckId } from '../../../lib/audit/checklist';
import { compareAudits } from '../../../lib/audit/compare';
import { evidenceKey } from '../../../lib/audit/evidence';
import type { Audit, Judgement } from '../../../lib/audit/model';
import { audit, CONTACT, evidence, finding, HOME, judged, page } from './audits';

function row(check: CheckId, ...audits: Audit[]) {
  const rows = compareAudits(audits).areas.flatMap((area) => area.rows);
  const found = rows.find((one) => one.check === check);
  if (!found) throw new Error(`no row of ${check}`);
  return found;
}
const saying = (judgement: Judgement) => audit({ judgements: { phone: judgement } });
const seen = audit({ findings: [finding('phone', HOME, [evidence('22')])] });

describe('compareAudits', () => {
  it('has a row per check by area and a column per audit in the order given', () => {
    const first = audit({ id: 'a', pages: [page(HOME)], judgements: { phone: judged('yes') } });
    const { columns, areas } = compareAudits([first, audit({ id: 'b', shop: 'other.no' })]);
    expect(columns.map((column) => [column.id, column.shop, column.pages, column.score.judged])).toEqual([
      ['a', 'shop.no', 1, 1],
      ['b', 'other.no', 0, 0],
    ]);
    expect(columns[0]).not.toHaveProperty('findings');
    expect(areas.map((area) => area.area)).toEqual([...AREAS]);
    expect(areas.flatMap((area) => area.rows.map((one) => one.check))).toEqual(CHECK_IDS);
    expect(areas.flatMap((area) => area.rows).every((one) => one.cells.length === 2)).toBe(true);
  });

  it('shows the surest evidence and how much of it stands', () => {
    const weak = evidence('Ring oss');
    const sure = evidence('', { label: 'Telefon 22 33', href: 'tel:2233' });
    const wrong = evidence('Hovedkontor 1905');
    const findings = [finding('phone', HOME, [weak, wrong], 0.5), finding('phone', CONTACT, [sure], 0.9)];
    const cell = row('phone', audit({ findings, rejected: [evidenceKey('phone', wrong)] })).cells[0];
    expect(cell).toEqual({
      asked: true,
      weight: 1,
      state: 'seen',
      verdict: null,
      rating: null,
      note: '',
      evidenceCount: 2,
      evidence: 'Telefon 22 33',
      url: CONTACT,
    });
  });

  it('carries what the person said', () => {
    const cell = row('phone', saying(judged('partly', { rating: 2, note: 'bare chat' }))).cells[0];
    expect(cell).toMatchObject({
      state: 'partly',
      verdict: 'partly',
      rating: 2,
      note: 'bare chat',
      evidenceCount: 0,
      evidence: '',
    });
  });

  it.each<[string, Audit, Audit, boolean]>([
    ['seen and not seen', seen, audit(), true],
    ['seen and confirmed', seen, saying(judged('yes')), false],
    ['not seen and absent', audit(), saying(judged('no')), false],
    ['confirmed and absent', saying(judged('yes')), saying(judged('no')), true],
    ['confirmed and partly', saying(judged('yes')), saying(judged('partly')), true],
    ['absent and not applicable', saying(judged('no')), saying(judged('notApplicable')), true],
    ['two ratings', saying(judged('yes', { rating: 2 })), saying(judged('yes', { rating: 4 })), true],
    ['a rating and none', saying(judged('yes', { rating: 2 })), saying(judged('yes')), false],
    ['two notes', saying(judged('yes', { note: 'a' })), saying(judged('yes', { note: 'b' })), false],
  ])('%s: differs is told', (_what, one, other, differs) => {
    expect(row('phone', one, other).differs).toBe(differs);
    expect(row('phone', other, one).differs).toBe(differs);
  });

  it('names who made each: its own texts before the file that it came from', () => {
    const named = [
      audit({ texts: { author: ' Kari ' } }),
      { ...audit({ texts: { author: 'Kari' } }), madeBy: 'Lærer' },
      { ...audit(), madeBy: 'Ola' },
      audit(),
    ];
    expect(compareAudits(named).columns.map(({ author }) => author)).toEqual(['Kari', 'Kari', 'Ola', '']);
  });

  it('never differs with fewer than two audits', () => {
    expect(row('phone', seen).differs).toBe(false);
    expect(compareAudits([])).toEqual({ columns: [], areas: AREAS.map((area) => ({ area, rows: [] })), facts: [] });
  });
});
