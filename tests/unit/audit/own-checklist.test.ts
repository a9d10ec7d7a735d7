// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { byQuestion } from '../../../lib/audit/assignment';
import { AREAS, CHECK_IDS, type CheckId } from '../../../lib/audit/checklist';
import {
  newChecklist,
  withAsked,
  withOwnCheck,
  withoutOwnCheck,
  withWeight,
  withWords,
} from '../../../lib/audit/checklist-changes';
import { checklistIn } from '../../../lib/audit/checklist-schema';
import { compareAudits } from '../../../lib/audit/compare';
import { entriesOf } from '../../../lib/audit/own-checklist';
import { reportOf } from '../../../lib/audit/report';
import { scoreOf } from '../../../lib/audit/score';
import { checkViews } from '../../../lib/audit/state';
import { loadMessages } from '../../../lib/messages';
import { checkText } from '../../../lib/messages/check-text';
import { ownChecklist } from './additions';
import { audit, judged } from './audits';

const empty = { ...newChecklist('Tom'), id: 'tom', updatedAt: '' };

describe('a checklist of one’s own', () => {
  it('asks what is not switched off and what was added, each area together', () => {
    const entries = entriesOf(ownChecklist());
    const checks = entries.map(({ check }) => check);
    expect(checks).not.toContain('ar-vr');
    expect(checks).toHaveLength(CHECK_IDS.length - 2 + 2);
    const areas = entries.map(({ area }) => AREAS.indexOf(area));
    expect(areas).toEqual(areas.toSorted((a, b) => a - b));
    const terms = entries.filter(({ area }) => area === 'terms');
    expect(terms.at(-1)).toMatchObject({ check: 'own-frakt', kind: 'manual', stage: 'receive', weight: 1 });
    expect(entriesOf(null).map(({ check }) => check)).toEqual(CHECK_IDS);
  });

  it('speaks in its own words, and in the catalogue’s where it has none', async () => {
    const nb = await loadMessages('nb');
    const text = (check: CheckId) => {
      const entry = entriesOf(ownChecklist()).find((one) => one.check === check);
      return entry && checkText(entry, nb);
    };
    expect(text('phone')?.question).toBe('Finner du et telefonnummer uten å lete?');
    expect(text('phone')?.name).toBe(nb.checklist.checks.phone.name);
    expect(text('own-smil')).toEqual({ name: 'Smil', question: 'Fikk du lyst til å smile?', hint: '' });
    expect(text('email')?.question).toBe(nb.checklist.checks.email.question);
  });

  it('weighs: three for one and one for another are three quarters', () => {
    const made = audit({
      checklist: ownChecklist({ off: [], own: [], weights: { returns: 3, faq: 0 } }),
      judgements: { returns: judged('yes'), phone: judged('no'), faq: judged('no') },
    });
    expect(scoreOf(checkViews(made))).toMatchObject({ judged: 3, applicable: 3, score: 0.75 });
  });

  it('has no score where nothing that was judged counts', () => {
    const views = [{ judgement: { verdict: 'yes' }, weight: 0 }] as const;
    expect(scoreOf(views).score).toBeNull();
  });

  it('keeps what was said of a check that is not asked any more', () => {
    const judgements = { 'ar-vr': judged('yes'), 'own-smil': judged('partly') };
    const made = audit({ checklist: ownChecklist(), judgements });
    expect(checkViews(made).some(({ check }) => check === 'ar-vr')).toBe(false);
    expect(reportOf(made).gaps.map(({ check }) => check)).toEqual(['own-smil']);
    expect(checkViews({ ...made, checklist: null }).find(({ check }) => check === 'ar-vr')?.state).toBe('confirmed');
  });

  it('asks every check in the assignment’s order too, added ones at the end', () => {
    const views = checkViews(audit({ checklist: ownChecklist() }));
    const parts = byQuestion(views);
    expect(parts.flatMap(({ checks }) => checks)).toHaveLength(views.length);
    expect(
      parts
        .at(-1)
        ?.checks.slice(-2)
        .map(({ check }) => check),
    ).toEqual(['own-frakt', 'own-smil']);
  });

  it('stands beside an audit that asks other things', () => {
    const [own, common] = [audit({ id: 'a', checklist: ownChecklist() }), audit({ id: 'b' })];
    const rows = compareAudits([common, own]).areas.flatMap((area) => area.rows);
    expect(rows).toHaveLength(CHECK_IDS.length + 2);
    const asked = (check: CheckId) => rows.find((row) => row.check === check)?.cells.map((cell) => cell.asked);
    expect(asked('ar-vr')).toEqual([true, false]);
    expect(asked('own-smil')).toEqual([false, true]);
    expect(rows.find((row) => row.check === 'own-smil')).toMatchObject({ differs: false, words: { name: 'Smil' } });
  });
});

describe('changes', () => {
  it('switch off and on again', () => {
    const off = withAsked(withAsked(empty, 'faq', false), 'phone', false);
    expect(off.off).toEqual(['phone', 'faq']);
    expect(withAsked(withAsked(off, 'faq', true), 'phone', true)).toEqual(empty);
  });

  it('reword, and give the product’s words back where nothing is left', () => {
    const said = withWords(withWords(empty, 'faq', { name: 'Svar' }), 'faq', { question: 'Finnes svar?' });
    expect(said.words).toEqual({ faq: { name: 'Svar', question: 'Finnes svar?' } });
    expect(withWords(withWords(said, 'faq', { name: ' ' }), 'faq', { question: '' })).toEqual(empty);
  });

  it('add, change and leave out a check with its weight', () => {
    const check = { id: 'own-a', area: 'terms', stage: 'all', name: 'A', question: '' } as const;
    const added = withWeight(withOwnCheck(empty, check), 'own-a', 2);
    expect(withOwnCheck(added, { ...check, name: 'B' }).own).toEqual([{ ...check, name: 'B' }]);
    expect(withoutOwnCheck(added, 'own-a')).toEqual(empty);
    expect(withWeight(added, 'own-a', 1).weights).toEqual({});
  });
});

describe('a checklist from outside', () => {
  it('is read as it was written', () => {
    expect(checklistIn(JSON.parse(JSON.stringify(ownChecklist())))).toEqual(ownChecklist());
  });

  it('loses what is not known, and gains nothing', () => {
    const odd = JSON.parse(
      '{"id":"x","name":"N","off":["phone","nothing",3],"own":[],"weights":{"phone":2,"faq":9,"__proto__":3},' +
        '"words":{"phone":{"question":"Q","script":"x"},"nothing":{"name":"y"},"constructor":{"name":"z"}},"more":1}',
    );
    expect(checklistIn(odd)).toEqual({
      ...{ id: 'x', name: 'N', author: '', off: ['phone'], own: [], updatedAt: '' },
      ...{ weights: { phone: 2 }, words: { phone: { question: 'Q' } } },
    });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it.each([
    ['nothing', null],
    ['no object', 'x'],
    ['an added check that is none', { ...ownChecklist(), own: [{ id: 'phone', name: 'x' }] }],
    ['two with the same id', { ...ownChecklist(), own: [ownChecklist().own[0], ownChecklist().own[0]] }],
    [
      'more than anyone goes through',
      { ...ownChecklist(), own: Array.from({ length: 101 }, (_, n) => ({ ...ownChecklist().own[0], id: `own-${n}` })) },
    ],
    ['an id with markup', { ...ownChecklist(), id: '<b>' }],
  ])('is refused: %s', (_why, value) => {
    expect(checklistIn(value)).toBeNull();
  });
});
