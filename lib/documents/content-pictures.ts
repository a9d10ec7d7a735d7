import type { Picture } from '../audit/additions';
import { evidenceKey } from '../audit/evidence';
import type { ReportCheck } from '../audit/report';
import { checkText } from '../messages/check-text';
import { formatDate } from '../messages/format';
import type { Block, Inline } from './blocks';
import { addressRun, wordsOf } from './content-parts';
import { captionOf, type Telling } from './telling';
import { cleanText, pageText } from './text';

/** The pictures of a check, each with what it shows, where and when it was taken. */
export function pictureBlocks(check: ReportCheck, telling: Telling): Block[] {
  return telling.audit.pictures
    .filter((picture) => picture.check === check.check)
    .flatMap((picture) => pictureBlock(picture, check, telling));
}

function pictureBlock(picture: Picture, check: ReportCheck, telling: Telling): Block[] {
  const { audit, paper, language } = telling;
  const image = audit.images?.get(picture.id);
  const what = shownIn(picture, check, telling);
  const date = formatDate(picture.takenAt, language);
  const runs: Inline[] = [
    { text: what },
    { text: ' · ', tone: 'quiet' },
    addressRun(picture.url),
    ...(date ? [{ text: ` · ${paper.picture.taken(date)}`, tone: 'quiet' } as const] : []),
  ];
  if (!image) {
    const gone: Inline = { text: ` (${paper.picture.gone})`, tone: 'quiet' };
    return [{ kind: 'paragraph', look: 'aside', runs: [...runs, gone] }];
  }
  const { width, height } = picture;
  const alt = cleanText(picture.alt).trim() || paper.picture.alt(what);
  return [{ kind: 'picture', image, width, height, alt, caption: captionOf('pictures', runs, telling) }];
}

/** What a picture shows: in the person's words, or else the evidence that it is of, or else the check. */
export function shownIn(picture: Picture, check: ReportCheck, { messages }: Pick<Telling, 'messages'>): string {
  const said = pageText(cleanText(picture.alt), 400);
  if (said) return said;
  const shown = picture.key
    ? check.evidence.find((piece) => evidenceKey(check.check, piece) === picture.key)
    : undefined;
  return shown ? messages.document.check.quote(wordsOf(shown)) : checkText(check, messages).name;
}
