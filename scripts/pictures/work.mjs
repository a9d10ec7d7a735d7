/** The person's work in the pictures: what the browser read in the demo shops, with verdicts, proposals, tests and texts. */
import { randomUUID } from 'node:crypto';

const AT = '2026-11-20T10:00:00.000Z';
const MINUTE = 60_000;

const MINE = {
  ...{ 'contact-page': ['yes', 5], phone: ['yes', 5], email: ['yes', 4], 'opening-hours': ['yes', 4] },
  ...{ 'live-chat': ['partly', 3], faq: ['no', null], 'site-search': ['yes', 4], 'order-tracking': ['partly', 2] },
  ...{
    returns: ['partly', 2],
    delivery: ['yes', 4],
    payment: ['yes', 5],
    'size-guide': ['yes', 3],
    reviews: ['no', null],
  },
  ...{ terms: ['yes', 3], 'loyalty-club': ['no', null], newsletter: ['yes', 3], 'after-sales': ['partly', 1] },
  ...{ tone: ['yes', 5], welcome: ['yes', 4], honesty: ['partly', 3], 'ar-vr': ['notApplicable', null] },
};
const OTHERS = [
  {
    ...{ 'contact-page': ['yes', 4], phone: ['partly', 3], faq: ['yes', 5], returns: ['yes', 5], reviews: ['yes', 4] },
    ...{ 'live-chat': ['yes', 5], tone: ['partly', 3], 'trust-mark': ['yes', 4], delivery: ['partly', 3] },
  },
  {
    ...{
      'contact-page': ['partly', 2],
      phone: ['yes', 4],
      faq: ['partly', 3],
      returns: ['yes', 4],
      reviews: ['no', null],
    },
    ...{ 'live-chat': ['notApplicable', null], tone: ['yes', 4], 'loyalty-club': ['yes', 5], payment: ['partly', 3] },
  },
];
/** What others of the class say where they differ from the first. */
const CLASS = [
  { returns: ['yes', 4], tone: ['partly', 2], 'live-chat': ['no', null], honesty: ['yes', 4] },
  { returns: ['no', 1], tone: ['yes', 4], 'order-tracking': ['yes', 4], faq: ['partly', 2] },
  { tone: ['no', 1], 'size-guide': ['partly', 2], welcome: ['partly', 3] },
];

/**
 * The audits as they are in the pictures: the shop of the language first. Ids are new, since the database was emptied.
 * @param {import('../../lib/audit/model').Audit[]} read as the browser kept them, the shop to work on first
 * @param {typeof import('./words.mjs').WORDS.en} words
 */
export function worked(read, words) {
  const audits = read.map((audit) => ({ ...audit, id: randomUUID() }));
  const [mine, ...others] = audits;
  Object.assign(mine, { judgements: judged(MINE, words.notes), ...mineToo(mine, others, words) });
  for (const [at, audit] of others.entries()) audit.judgements = judged(OTHERS[at] ?? {});
  return audits;
}

function judged(verdicts, notes = {}) {
  const entry = ([check, [verdict, rating]]) => [check, { verdict, rating, note: notes[check] ?? '', updatedAt: AT }];
  return Object.fromEntries(Object.entries(verdicts).map(entry));
}

function mineToo(mine, others, words) {
  const order = (at) => `a${at + 1}`;
  const links = [['returns'], ['faq', 'live-chat'], ['after-sales']];
  const size = [
    [1, 3],
    [2, 3],
    [2, 2],
  ];
  const proposals = words.proposals.map(([what, why], at) => ({
    ...{ id: randomUUID(), order: order(at), what, why, updatedAt: AT },
    ...(at === 0 ? { how: words.how, who: words.who, when: words.when } : { how: '', who: '', when: '' }),
    ...{ effort: size[at][0], effect: size[at][1], checks: links[at] },
    seenAt: at === 0 ? [{ auditId: others[0].id, check: 'returns' }] : [],
  }));
  const test = {
    ...{ id: randomUUID(), kind: 'reply', channel: 'email', question: words.question, answer: words.answer },
    ...{ startedAt: AT, firstAnswerMs: 42 * MINUTE, usefulAnswerMs: 42 * MINUTE, personMs: 42 * MINUTE },
    ...{ endedMs: 45 * MINUTE, note: '', updatedAt: AT },
  };
  const stages = ['discover', 'choose', 'receive', 'after'];
  const touchpoints = words.touchpoints.map((text, at) => ({
    ...{ id: randomUUID(), stage: stages[at], text, order: order(at) },
  }));
  const { author, title, summary, method, discussion } = words;
  return {
    ...{ proposals, tests: [test], touchpoints, own: mine.own },
    texts: { author, title, summary, method, discussion },
  };
}

/** The audits of the others in the class, of the same shop. */
export function ofTheClass(mine, words) {
  return CLASS.map((verdicts, at) => ({
    ...{ ...mine, id: randomUUID(), judgements: judged({ ...MINE, ...verdicts }), madeBy: words.people[at] },
    ...{ createdAt: AT, updatedAt: AT },
    ...{ proposals: [], tests: [], touchpoints: [], texts: {}, pictures: [], own: [] },
  }));
}

/** A file of audits as it stands on disk, see lib/documents/json.ts. */
export function fileOf(audits, more = {}) {
  const text = JSON.stringify({ format: 'service-lens', version: 3, exportedAt: AT, ...more, audits });
  return { name: 'audits.service-lens.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** A teacher's checklist as a file, see lib/documents/checklist-file.ts. */
export function checklistFile(words) {
  const ids = ['own-origin', 'own-repair'];
  const own = words.ownChecks.map(([name, question], at) => ({
    ...{ id: ids[at], area: at === 0 ? 'contact' : 'product', stage: at === 0 ? 'choose' : 'after', name, question },
  }));
  const checklist = {
    ...{ id: randomUUID(), name: words.checklist, author: words.teacher, off: ['physical-store', 'community'] },
    ...{
      words: { returns: { question: words.reworded } },
      weights: { returns: 3, phone: 2, email: 0 },
      own,
      updatedAt: AT,
    },
  };
  const text = JSON.stringify({ format: 'service-lens-checklist', version: 1, exportedAt: AT, checklist });
  return { name: 'task.service-lens-checklist.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}
