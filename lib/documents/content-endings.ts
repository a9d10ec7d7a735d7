import { DISCUSSION } from '../audit/assignment';
import { formatDate } from '../messages/format';
import type { Block, Inline } from './blocks';
import { addressRun } from './content-parts';
import { examplesOfProposals } from './content-strategy';
import type { Telling } from './telling';
import { cleanText, pageText } from './text';

/** What the person wrote for a part of the document, with the line breaks of it. */
export function writtenBlocks(text: string | undefined): Block[] {
  const clean = cleanText(text ?? '').trim();
  return clean ? [{ kind: 'note', text: clean }] : [];
}

/** What is to be talked about: in a report only where the person wrote it, in an assignment with its questions. */
export function discussionBlocks({ audit, form, messages, paper }: Telling): Block[] {
  const written = writtenBlocks(audit.texts.discussion);
  if (form === 'report')
    return written.length > 0 ? [{ kind: 'heading', level: 1, text: paper.discussion }, ...written] : [];
  const { title, questions } = messages.assignment.discuss;
  return [
    { kind: 'heading', level: 1, text: title },
    { kind: 'list', items: DISCUSSION.map((id): Inline[] => [{ text: questions[id] }]) },
    ...(written.length > 0 ? written : [{ kind: 'writingSpace' } as const]),
  ];
}

/** What the document builds on: the person's list, and in an assignment also the pages that were read. */
export function sourceBlocks(telling: Telling): Block[] {
  const { audit, form, paper } = telling;
  const written = writtenBlocks(audit.texts.sources);
  const lists = form === 'assignment' ? [...shopPages(telling), ...otherShops(telling)] : [];
  if (written.length + lists.length === 0) return [];
  return [{ kind: 'heading', level: 1, text: paper.sources.title }, ...written, ...lists];
}

function shopPages({ report, paper, language }: Telling): Block[] {
  if (report.pages.length === 0) return [];
  const items = report.pages.map(({ url, title, scannedAt }): Inline[] => {
    const named = pageText(title, 120);
    return [
      ...(named ? [{ text: `${named}. `, quoted: true }] : []),
      addressRun(url),
      { text: `, ${paper.sources.read(formatDate(scannedAt, language))}`, tone: 'quiet' },
    ];
  });
  return [
    { kind: 'paragraph', look: 'label', runs: [{ text: paper.sources.pages }] },
    { kind: 'list', items },
  ];
}

/** The pages of other shops that the proposals point to. */
function otherShops(telling: Telling): Block[] {
  const pages = examplesOfProposals(telling).flatMap(({ audit: { shop }, evidence }) =>
    evidence.slice(0, 1).flatMap(({ seenOn }) => (seenOn[0] ? [{ shop, url: seenOn[0] }] : [])),
  );
  const items = [...new Map(pages.map((page) => [page.url, page])).values()].map(({ shop, url }): Inline[] => [
    { text: `${shop}. ` },
    addressRun(url),
  ]);
  if (items.length === 0) return [];
  return [
    { kind: 'paragraph', look: 'label', runs: [{ text: telling.paper.sources.others }] },
    { kind: 'list', items },
  ];
}
