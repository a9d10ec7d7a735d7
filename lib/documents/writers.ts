/** What writes each kind of file. Everything large is loaded when the first file of its kind is asked for. */
import type { AuditFile } from '../audit/additions';
import { LOCALES } from '../messages/format';
import { messagesOf } from '../messages/index';
import type { Block } from './blocks';
import type { ExportFormat } from './formats';
import { bookFile, slidesFile, valuesFile } from './office-writers';
import type { Setting } from './setting';
import type { ContentSource } from './telling';
import { cleanText, pageText } from './text';

/** Everything that a file is made from. */
export interface ExportJob extends ContentSource {
  /** Tell how far it has come (0–1) and let the page have its turn. Rejects where the person has cancelled. */
  pause(share: number): Promise<void>;
}

export interface Written {
  blob: Blob;
  /** See `ExportedFile`. */
  imagesLeftOut?: number;
}

/** Share of the work that gathering what is said takes. */
const CONTENT = 0.1;

export const WRITERS: Readonly<Record<ExportFormat, (job: ExportJob) => Promise<Written>>> = {
  docx: async (job) => {
    const blocks = await blocksOf(job);
    const { docxOf } = await import('./docx');
    return docxOf(blocks, settingOf(job));
  },
  html: async (job) => {
    const blocks = await blocksOf(job);
    const { htmlOf } = await import('./html');
    return htmlOf(blocks, settingOf(job));
  },
  markdown: async (job) => {
    const blocks = await blocksOf(job);
    const { markdownOf } = await import('./markdown');
    const imagesLeftOut = blocks.filter(({ kind }) => kind === 'picture').length;
    return { blob: new Blob([markdownOf(blocks)], { type: 'text/markdown;charset=utf-8' }), imagesLeftOut };
  },
  pptx: slidesFile,
  xlsx: bookFile,
  csv: valuesFile,
  json: ({ audit, now }) => jsonFile(audit, now),
};

async function blocksOf(job: ExportJob): Promise<Block[]> {
  const { contentOf } = await import('./content');
  const blocks = await contentOf(job);
  await job.pause(CONTENT);
  return blocks;
}

/** Needs the texts of the language to be loaded. */
function settingOf({ audit, language, pause }: ExportJob): Setting {
  const { title, author } = audit.texts;
  return {
    title: pageText(cleanText(title ?? '')) || messagesOf(language).document.title(audit.shop),
    author: pageText(cleanText(author ?? '')),
    language: LOCALES[language],
    pause: (share) => pause(CONTENT + (1 - CONTENT) * share),
  };
}

/** An audit in a file that can be opened again. */
async function jsonFile(audit: AuditFile, now: string): Promise<Written> {
  const [{ auditsToJson }, { imageTexts }] = await Promise.all([import('./json'), import('./images')]);
  const { texts, leftOut } = await imageTexts([audit]);
  return { blob: new Blob([auditsToJson([audit], now, texts)], { type: 'application/json' }), imagesLeftOut: leftOut };
}
