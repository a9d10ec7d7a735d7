import { byQuestion, type QuestionId, type QuestionPart } from '../audit/assignment';
import type { FactName } from '../audit/model';
import { checkViews } from '../audit/state';
import type { Block } from './blocks';
import { checkBlocks, hasMore } from './content-check';
import { factPairs } from './content-facts';
import { journeyPicture } from './content-journey';
import { openBlocks } from './content-open';
import type { Telling } from './telling';

/** What the shop says in figures and addresses, beside the question that it helps to answer. */
const FACTS: Partial<Record<QuestionId, readonly FactName[]>> = {
  contact: ['phone', 'email', 'address', 'openingHours', 'responseHours', 'companyId'],
  rules: ['returnWindowDays', 'freeReturns', 'returnFee', 'complaintYears', 'warrantyYears', 'deliveryDays'],
  buying: ['deliveryPrice', 'freeShippingFrom'],
  payment: ['paymentMethods'],
  more: ['reviewScore'],
};

/** Part 1 of the assignment: its questions in its order. */
export function questionBlocks(telling: Telling): Block[] {
  const { audit, paper } = telling;
  return [
    { kind: 'heading', level: 1, text: paper.assignment.part1, onNewPage: true },
    { kind: 'paragraph', look: 'aside', runs: [{ text: paper.assignment.lead }] },
    ...byQuestion(checkViews(audit)).flatMap((part, index) => oneQuestion(part, index + 1, telling)),
  ];
}

function oneQuestion({ id, checks }: QuestionPart, number: number, telling: Telling): Block[] {
  const { report, messages, paper } = telling;
  const { name, question } = messages.assignment.questions[id];
  const all = new Map(report.areas.flatMap((area) => area.checks.map((check) => [check.check, check] as const)));
  const own = checks.flatMap(({ check }) => all.get(check) ?? []);
  const told = own.filter((check) => hasMore(check, telling));
  const open = openBlocks(
    own.filter((check) => !told.includes(check)),
    telling,
  );
  const facts = factPairs(FACTS[id] ?? [], telling);
  const label = (text: string): Block => ({ kind: 'paragraph', look: 'label', runs: [{ text }] });
  return [
    { kind: 'heading', level: 2, text: `${number} ${name}` },
    { kind: 'paragraph', look: 'question', runs: [{ text: question }] },
    ...(id === 'touchpoints' ? journeyPicture(telling) : []),
    ...(facts ? [label(paper.assignment.facts), facts] : []),
    ...told.flatMap((check) => checkBlocks(check, 3, telling)),
    ...(open.length > 0 ? [label(messages.document.area.notJudged), ...open] : []),
  ];
}
