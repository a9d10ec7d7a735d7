/** The analysis of one shop as blocks, in the order in which they are read. */
import { reportOf } from '../audit/report';
import { formatDate, formatDateRange } from '../messages/format';
import { loadMessages } from '../messages/index';
import { loadPaper } from '../messages/paper';
import type { Block, Inline } from './blocks';
import { areaBlocks } from './content-areas';
import { discussionBlocks, sourceBlocks } from './content-endings';
import { factBlocks } from './content-facts';
import { journeyBlocks } from './content-journey';
import { methodBlocks } from './content-method';
import { addressRun } from './content-parts';
import { questionBlocks } from './content-questions';
import { strategyBlocks } from './content-strategy';
import { summaryBlocks } from './content-summary';
import type { ContentSource, Telling } from './telling';
import { cleanText, pageText } from './text';

/** Everything that documents show of an audit, in the form asked for. */
export async function contentOf(source: ContentSource): Promise<Block[]> {
  const [messages, paper] = await Promise.all([loadMessages(source.language), loadPaper(source.language)]);
  const report = reportOf(source.audit);
  const telling: Telling = { ...source, report, messages, paper, counted: { pictures: 0, figures: 0 } };
  return [
    ...frontBlocks(telling),
    ...summaryBlocks(telling),
    ...(source.form === 'assignment' ? assignmentBlocks(telling) : reportBlocks(telling)),
  ];
}

function reportBlocks(telling: Telling): Block[] {
  return [
    ...journeyBlocks(telling),
    ...telling.report.areas.flatMap((area) => areaBlocks(area, telling)),
    ...factBlocks(telling),
    ...strategyBlocks(telling),
    ...discussionBlocks(telling),
    ...methodBlocks(telling),
    ...sourceBlocks(telling),
  ];
}

/** Part 1 in the assignment's order, part 2 below it in the same document, then what the class talks about. */
function assignmentBlocks(telling: Telling): Block[] {
  return [
    ...questionBlocks(telling),
    ...strategyBlocks(telling),
    ...discussionBlocks(telling),
    ...factBlocks(telling),
    ...methodBlocks(telling),
    ...sourceBlocks(telling),
  ];
}

function frontBlocks({ audit, report, messages, paper, language, form, now }: Telling): Block[] {
  const { about, kicker, title, contents } = messages.document;
  const days = report.pages.map((page) => page.scannedAt).toSorted();
  const period = formatDateRange(days[0] ?? report.createdAt, days.at(-1) ?? report.updatedAt, language);
  const given = pageText(cleanText(audit.texts.title ?? ''));
  const author = pageText(cleanText(audit.texts.author ?? ''));
  const rows: Inline[][][] = [
    [[{ text: about.shop }], [{ text: report.shop, strong: true }]],
    [[{ text: about.address }], [addressRun(report.address)]],
    [[{ text: about.examined }], [{ text: period }]],
    [[{ text: about.pages }], [{ text: String(report.pages.length) }]],
    [[{ text: about.made }], [{ text: formatDate(now, language) }]],
  ];
  return [
    { kind: 'title', kicker, text: given || title(report.shop), author: author && `${paper.author} ${author}` },
    { kind: 'table', head: [], widths: [24, 76], rows },
    { kind: 'contents', title: contents, level: form === 'assignment' ? 2 : 1 },
  ];
}
