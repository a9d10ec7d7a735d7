/** What every part of a document's content is written from. */
import type { AuditFile } from '../audit/additions';
import type { Report } from '../audit/report';
import type { Messages, UiLanguage } from '../messages/index';
import type { Paper } from '../messages/paper';
import type { Caption, Inline } from './blocks';
import type { DocumentForm } from './formats';

export interface ContentSource {
  audit: AuditFile;
  form: DocumentForm;
  language: UiLanguage;
  /** Audits that proposals may point to, with the images of their pictures as far as they are there. */
  others: readonly AuditFile[];
  /** ISO 8601 time of the document. */
  now: string;
}

export interface Telling extends ContentSource {
  report: Report;
  messages: Messages;
  paper: Paper;
  /** How many pictures and figures stand in the document so far; counted up as they are written. */
  counted: { pictures: number; figures: number };
}

/** The caption of the next picture or figure, with its number. */
export function captionOf(kind: keyof Telling['counted'], runs: Inline[], { counted, paper }: Telling): Caption {
  counted[kind] += 1;
  return { label: kind === 'pictures' ? paper.picture.label : paper.figure, number: counted[kind], runs };
}
