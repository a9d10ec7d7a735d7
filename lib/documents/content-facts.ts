import type { FactName } from '../audit/model';
import type { ReportFact } from '../audit/report';
import { formatFact } from '../messages/format';
import type { Block, Inline, Table } from './blocks';
import { addressRun } from './content-parts';
import type { Telling } from './telling';
import { pageText } from './text';

/** The chapter that proves each fact: value, the shop's words, and the page where they stand. */
export function factBlocks(telling: Telling): Block[] {
  const { report, messages } = telling;
  const words = messages.document.facts;
  const heading: Block = { kind: 'heading', level: 1, text: words.title };
  if (report.facts.length === 0) {
    return [heading, { kind: 'paragraph', look: 'aside', runs: [{ text: messages.document.summary.noFacts }] }];
  }
  return [
    heading,
    { kind: 'paragraph', look: 'aside', runs: [{ text: words.intro }] },
    {
      kind: 'table',
      head: [words.fact, words.value, words.quote, words.page],
      widths: [22, 26, 29, 23],
      rows: report.facts.map((fact) => factRow(fact, telling)),
    },
  ];
}

/** Names and values of the facts that are known of these, in a table without a head; undefined where none is. */
export function factPairs(names: readonly FactName[], { report, messages, language }: Telling): Table | undefined {
  const known = names.flatMap((name) => report.facts.filter(({ fact }) => fact.name === name));
  if (known.length === 0) return undefined;
  const rows = known.map(({ fact }): Inline[][] => [
    [{ text: messages.checklist.facts[fact.name] }],
    [{ text: pageText(formatFact(fact, messages, language)) }],
  ]);
  return { kind: 'table', head: [], widths: [32, 68], rows };
}

function factRow({ fact, others }: ReportFact, { messages, language }: Telling): Inline[][] {
  const show = (value: ReportFact['fact']) => pageText(formatFact(value, messages, language));
  const value: Inline[] = [{ text: show(fact), strong: true }];
  if (others.length > 0) {
    const said = messages.document.facts.others(others.map(show).join('; '));
    value.push({ text: `\n${said}`, tone: 'quiet' });
  }
  const quote = pageText(fact.quote, 240);
  return [
    [{ text: messages.checklist.facts[fact.name] }],
    value,
    [{ text: quote ? messages.document.check.quote(quote) : messages.document.summary.noValue, quoted: true }],
    [addressRun(fact.url)],
  ];
}
