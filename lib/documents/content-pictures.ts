import type { AuditFile, Picture } from '../audit/additions';
import { evidenceKey } from '../audit/evidence';
import type { ReportCheck } from '../audit/report';
import { checkText } from '../messages/check-text';
import { formatDate } from '../messages/format';
import type { Block, Inline } from './blocks';
import { addressRun, wordsOf } from './content-parts';
import { captionOf, type Telling } from './telling';
import { cleanText, pageText } from './text';

/** A check with what its pictures may show. */
type Shown = Pick<ReportCheck, 'check' | 'words' | 'evidence'>;

/** The pictures of a check, each with what it shows, where and when it was taken. */
export function pictureBlocks(check: ReportCheck, telling: Telling): Block[] {
  const { audit } = telling;
  return audit.pictures
    .filter((picture) => picture.check === check.check)
    .flatMap((picture) => pictureBlock(picture, audit.images?.get(picture.id), check, telling));
}

/** The first pictures that another shop's audit has of a check, as far as their images are there; the shop is named. */
export function otherPictureBlocks(audit: AuditFile, check: Shown, most: number, telling: Telling): Block[] {
  return audit.pictures
    .filter((picture) => picture.check === check.check && audit.images?.has(picture.id))
    .slice(0, most)
    .flatMap((picture) => pictureBlock(picture, audit.images?.get(picture.id), check, telling, audit.shop));
}

function pictureBlock(
  picture: Picture,
  image: Blob | undefined,
  check: Shown,
  telling: Telling,
  shop?: string,
): Block[] {
  const { paper, language } = telling;
  const what = shownIn(picture, check, telling);
  const date = formatDate(picture.takenAt, language);
  const runs: Inline[] = [
    ...(shop ? [{ text: shop, strong: true }, { text: ' · ', tone: 'quiet' } as const] : []),
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
export function shownIn(picture: Picture, check: Shown, { messages }: Pick<Telling, 'messages'>): string {
  const said = pageText(cleanText(picture.alt), 400);
  if (said) return said;
  const shown = picture.key
    ? check.evidence.find((piece) => evidenceKey(check.check, piece) === picture.key)
    : undefined;
  return shown ? messages.document.check.quote(wordsOf(shown)) : checkText(check, messages).name;
}
