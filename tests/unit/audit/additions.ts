/** Something of everything that a person makes beyond verdicts, for the tests. */
import fc from 'fast-check';
import {
  type Additions,
  JOURNEY_STAGES,
  noAdditions,
  type OwnFinding,
  type Proposal,
  STEPS,
  TEST_KINDS,
  TEXT_FIELDS,
  type Touchpoint,
} from '../../../lib/audit/additions';
import { CHECK_IDS, type CheckId } from '../../../lib/audit/checklist';
import { inOrder, orderBetween } from '../../../lib/audit/order';
import type { OwnChecklist } from '../../../lib/audit/own-checklist';
import { evidence, HOME } from './audits';

const AT = '2026-11-21T10:00:00.000Z';

export function own(check: CheckId, text: string, more: Partial<OwnFinding> = {}): OwnFinding {
  return { id: `own-${text.replace(/\W/g, '-')}`, check, url: HOME, evidence: evidence(text), addedAt: AT, ...more };
}

export function touchpoint(id: string, stage: Touchpoint['stage'], order: string): Touchpoint {
  return { id, stage, text: `Møtet ${id}`, order };
}

export function proposal(id: string, more: Partial<Proposal> = {}): Proposal {
  const words = { what: 'Størrelsesguide', why: '', how: '', who: '', when: '' };
  const plain = { id, order: 'V', ...words, effort: null, effect: null, checks: [], seenAt: [], updatedAt: AT };
  return { ...plain, ...more };
}

export function ownChecklist(more: Partial<OwnChecklist> = {}): OwnChecklist {
  return {
    ...{ id: 'liste-1', name: 'Klasse 2B', author: 'Kari Lærer', off: ['ar-vr', 'gift'], updatedAt: AT },
    words: { phone: { question: 'Finner du et telefonnummer uten å lete?' } },
    weights: { returns: 3, 'own-smil': 2 },
    own: [
      { id: 'own-smil', area: 'judgement', stage: 'after', name: 'Smil', question: 'Fikk du lyst til å smile?' },
      { id: 'own-frakt', area: 'terms', stage: 'receive', name: 'Grønn frakt', question: 'Kan du velge grønn frakt?' },
    ],
    ...more,
  };
}

export function additions(): Additions {
  return {
    own: [own('phone', '22 33 44 55', { evidence: evidence('22 33 44 55', { href: 'tel:+4722334455' }) })],
    pictures: [
      {
        ...{ id: 'p1', check: 'live-chat', key: '', url: HOME, takenAt: AT },
        ...{ width: 800, height: 600, alt: 'Chatten om kvelden' },
      },
    ],
    tests: [
      {
        ...{ id: 't1', kind: 'chatbot', channel: 'chat', question: 'Hvor lenge?', answer: '100 dager', startedAt: AT },
        ...{
          firstAnswerMs: 4_000,
          usefulAnswerMs: 61_500,
          personMs: null,
          endedMs: null,
          note: '<b>Høflig</b>',
          updatedAt: AT,
        },
      },
    ],
    touchpoints: [touchpoint('a', 'discover', 'F'), touchpoint('b', 'receive', 'V')],
    proposals: [
      proposal('s1', {
        ...{ why: 'Mange returer', how: 'Måltabell', who: 'Innkjøp', when: 'Før jul', effort: 1, effect: 3 },
        ...{ checks: ['returns', 'size-guide'], seenAt: [{ auditId: 'other', check: 'size-guide' }] },
      }),
      proposal('s2', { order: 'k', what: '' }),
    ],
    texts: { title: 'Vår analyse', author: 'Kari og Ola' },
    checklist: ownChecklist(),
  };
}

const id = fc.uuid();
const words = fc.string({ maxLength: 20, unit: 'binary' });
const time = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const check = fc.constantFrom(...CHECK_IDS);
const order = fc.nat(61).map((n) => orderBetween('', undefined, () => n / 62));
const milliseconds = fc.option(fc.nat(), { nil: null });
const step = fc.option(fc.constantFrom(...STEPS), { nil: null });
const page = fc.webUrl();
const piece = fc
  .record({ text: words, label: words, src: words, value: words, name: words, selector: words, seenAt: time })
  .map((said) => evidence(said.text, said));
const things = <T extends { id: string }>(thing: fc.Arbitrary<T>) =>
  fc.uniqueArray(thing, { maxLength: 4, selector: (one) => one.id });
const byTime = <T extends { id: string }>(items: T[], timeOf: (item: T) => string) =>
  items.toSorted((a, b) => (`${timeOf(a)}\n${a.id}` < `${timeOf(b)}\n${b.id}` ? -1 : 1));

/** Whatever a person could have made, in the order in which an audit holds it. */
export const anyAdditions: fc.Arbitrary<Additions> = fc
  .record({
    own: things(fc.record({ id, check, url: page, evidence: piece, addedAt: time })),
    pictures: things(
      fc.record({ id, check, key: words, url: page, takenAt: time, width: fc.nat(), height: fc.nat(), alt: words }),
    ),
    tests: things(
      fc.record({
        ...{ id, kind: fc.constantFrom(...TEST_KINDS), channel: words, question: words, answer: words },
        ...{ startedAt: fc.oneof(time, fc.constant('')), note: words, updatedAt: time },
        ...{ firstAnswerMs: milliseconds, usefulAnswerMs: milliseconds, personMs: milliseconds, endedMs: milliseconds },
      }),
    ),
    touchpoints: things(fc.record({ id, stage: fc.constantFrom(...JOURNEY_STAGES), text: words, order })),
    proposals: things(
      fc.record({
        ...{ id, order, what: words, why: words, how: words, who: words, when: words, effort: step, effect: step },
        ...{ checks: fc.subarray(CHECK_IDS), updatedAt: time },
        seenAt: fc
          .subarray(CHECK_IDS, { maxLength: 3 })
          .map((checks) => checks.map((one) => ({ auditId: 'other', check: one }))),
      }),
    ),
    texts: fc
      .dictionary(fc.constantFrom(...TEXT_FIELDS), fc.string({ minLength: 1, maxLength: 9 }))
      .map((texts) => ({ ...texts })),
    checklist: fc.option(
      fc.record({ off: fc.subarray(CHECK_IDS), name: words }).map((one) => ownChecklist(one)),
      { nil: null },
    ),
  })
  .map((made) => ({
    ...noAdditions(),
    ...made,
    own: byTime(made.own, (one) => one.addedAt),
    pictures: byTime(made.pictures, (one) => one.takenAt),
    tests: byTime(made.tests, (one) => one.startedAt),
    touchpoints: inOrder(made.touchpoints),
    proposals: inOrder(made.proposals),
  }));
