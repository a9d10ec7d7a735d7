/** The pictures of an audit as rows: what each shows, where and when it was taken, and the image itself. */
import type { AuditFile } from '../audit/additions';
import type { Report } from '../audit/report';
import { checkNames } from '../messages/check-text';
import { formatDate } from '../messages/format';
import { shownIn } from './content-pictures';
import { dateCell, EMPTY, linkCell, type Sheet, type SheetImage, textCell } from './sheet';
import type { Wording } from './wording';

/** Column of the images. */
const IMAGE = 4;

/** One row per picture, in the order in which they were taken; no rows where there are none. */
export function pictureSheet(audit: AuditFile, report: Report, wording: Wording): Sheet {
  const { messages, office } = wording;
  const { sheets: words } = office;
  const nameOf = checkNames(audit.checklist, messages);
  const shown = picturesShown(audit, report, wording);
  return {
    name: words.pictures,
    columns: [
      { head: messages.document.area.check, width: 26 },
      { head: words.shown, width: 48 },
      { head: words.takenOn, width: 18, look: 'time' },
      { head: messages.document.facts.page, width: 34 },
      { head: words.image, width: 34 },
    ],
    rows: audit.pictures.map((picture) => [
      textCell(nameOf(picture.check)),
      textCell(shown.get(picture.id) ?? ''),
      dateCell(picture.takenAt),
      linkCell(picture.url),
      EMPTY,
    ]),
    fixed: 1,
    images: audit.pictures.flatMap(({ id, width, height }, row): SheetImage[] => {
      const image = audit.images?.get(id);
      return image ? [{ image, row, column: IMAGE, width, height, alt: shown.get(id) ?? '' }] : [];
    }),
  };
}

/** What the pictures of each check show and when they were taken, a line each; for a table that has no room for images. */
export function picturesTold(audit: AuditFile, report: Report, wording: Wording): ReadonlyMap<string, string> {
  const shown = picturesShown(audit, report, wording);
  const told = new Map<string, string>();
  for (const { id, check, takenAt } of audit.pictures) {
    const date = formatDate(takenAt, wording.language);
    const line = [shown.get(id), date && wording.paper.picture.taken(date)].filter(Boolean).join(' · ');
    told.set(check, told.has(check) ? `${told.get(check)}\n${line}` : line);
  }
  return told;
}

/** By the pictures' ids. */
function picturesShown(audit: AuditFile, report: Report, wording: Wording): ReadonlyMap<string, string> {
  const checks = new Map(report.areas.flatMap((area) => area.checks).map((check) => [check.check, check]));
  return new Map(
    audit.pictures.map((picture) => {
      const check = checks.get(picture.check);
      // A check that the audit's checklist does not ask has no evidence to quote.
      return [picture.id, check ? shownIn(picture, check, wording) : picture.alt];
    }),
  );
}
