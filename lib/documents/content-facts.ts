import type { ReportFact } from '../audit/report';
import { formatFact } from '../messages/format';
import type { Block, Inline } from './blocks';
import type { Telling } from './content';
import { addressRun } from './content-parts';
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
      widths: [22, 22, 31, 25],
      rows: report.facts.map((fact) => factRow(fact, telling)),
    },
  ];
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
