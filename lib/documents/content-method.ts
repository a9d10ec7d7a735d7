import type { OwnChecklist } from '../audit/own-checklist';
import { formatDateTime } from '../messages/format';
import type { Messages } from '../messages/index';
import type { Block, Inline } from './blocks';
import { writtenBlocks } from './content-endings';
import { addressRun } from './content-parts';
import type { Telling } from './telling';
import { pageText } from './text';

/** The last chapter: how the findings came about, and the pages that they come from. */
export function methodBlocks({ audit, report, messages, language }: Telling): Block[] {
  const words = messages.document.method;
  const paragraphs = [words.scan, words.judge, words.score].map(
    (text): Block => ({ kind: 'paragraph', look: 'text', runs: [{ text }] }),
  );
  const rows = report.pages.map((page): Inline[][] => {
    const title = pageText(page.title, 90);
    const cut: Inline[] = page.truncated ? [{ text: `\n${words.truncated}`, tone: 'quiet' }] : [];
    return [
      [...(title ? [{ text: `${title}\n`, quoted: true }] : []), addressRun(page.url), ...cut],
      [{ text: messages.checklist.pageTypes[page.pageType] }],
      [{ text: formatDateTime(page.scannedAt, language) }],
    ];
  });
  const pages: Block =
    rows.length > 0
      ? { kind: 'table', head: [words.page, words.type, words.time], widths: [54, 18, 28], rows }
      : { kind: 'paragraph', look: 'aside', runs: [{ text: words.noPages }] };
  return [
    { kind: 'heading', level: 1, text: words.title },
    ...writtenBlocks(audit.texts.method),
    ...paragraphs,
    ...checklistBlocks(audit.checklist, messages),
    { kind: 'heading', level: 2, text: words.pages },
    pages,
  ];
}

/** Which checklist was asked, where it is not the product's own: what is not in it was not looked for. */
function checklistBlocks(checklist: OwnChecklist | null, { checklists: words }: Messages): Block[] {
  if (!checklist) return [];
  const name = pageText(checklist.name).trim() || words.unnamed;
  const author = pageText(checklist.author).trim();
  const text = author ? words.documentBy(name, author) : words.document(name);
  return [{ kind: 'paragraph', look: 'text', runs: [{ text }] }];
}
