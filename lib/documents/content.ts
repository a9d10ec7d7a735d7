/** The analysis of one shop as blocks, in the order in which they are read. */
import type { Audit } from '../audit/model';
import { type Report, reportOf } from '../audit/report';
import { formatDate, formatDateRange } from '../messages/format';
import { type Messages, messagesOf, type UiLanguage } from '../messages/index';
import type { Block } from './blocks';
import { areaBlocks } from './content-areas';
import { factBlocks } from './content-facts';
import { methodBlocks } from './content-method';
import { addressRun } from './content-parts';
import { summaryBlocks } from './content-summary';

/** What every part of the content is written from. */
export interface Telling {
  report: Report;
  messages: Messages;
  language: UiLanguage;
}

/**
 * Everything that documents show of an audit.
 * @param now ISO 8601 time of the document.
 */
export function contentOf(audit: Audit, language: UiLanguage, now: string): Block[] {
  const telling: Telling = { report: reportOf(audit), messages: messagesOf(language), language };
  return [
    ...frontBlocks(telling, now),
    ...summaryBlocks(telling),
    ...telling.report.areas.flatMap((area) => areaBlocks(area, telling)),
    ...factBlocks(telling),
    ...proposalBlocks(telling),
    ...methodBlocks(telling),
  ];
}

function frontBlocks({ report, messages, language }: Telling, now: string): Block[] {
  const { about, kicker, title, contents } = messages.document;
  const days = report.pages.map((page) => page.scannedAt).toSorted();
  const period = formatDateRange(days[0] ?? report.createdAt, days.at(-1) ?? report.updatedAt, language);
  return [
    { kind: 'title', kicker, text: title(report.shop) },
    {
      kind: 'table',
      head: [],
      widths: [24, 76],
      rows: [
        [[{ text: about.shop }], [{ text: report.shop, strong: true }]],
        [[{ text: about.address }], [addressRun(report.address)]],
        [[{ text: about.examined }], [{ text: period }]],
        [[{ text: about.pages }], [{ text: String(report.pages.length) }]],
        [[{ text: about.made }], [{ text: formatDate(now, language) }]],
      ],
    },
    { kind: 'contents', title: contents },
  ];
}

function proposalBlocks({ messages }: Telling): Block[] {
  const { title, instruction } = messages.document.proposal;
  return [
    { kind: 'heading', level: 1, text: title, onNewPage: true },
    { kind: 'paragraph', look: 'aside', runs: [{ text: instruction }] },
    { kind: 'writingSpace' },
  ];
}
