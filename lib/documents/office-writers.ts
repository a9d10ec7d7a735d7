/** What writes slides, spreadsheets and files of a comparison or of a class's agreement. Each library is loaded with the first file that needs it. */
import type { AuditFile } from '../audit/additions';
import type { Audit } from '../audit/model';
import { LOCALES } from '../messages/format';
import { loadMessages, type UiLanguage } from '../messages/index';
import { loadOffice } from '../messages/office';
import { loadPaper } from '../messages/paper';
import type { AgreementFormat } from './agree-formats';
import type { Block } from './blocks';
import type { ComparisonFormat } from './compare-formats';
import type { Sheet } from './sheet';
import type { Slide } from './slides';
import type { Wording } from './wording';
import type { ExportJob, Written } from './writers';

type Pause = ExportJob['pause'];

/** Share of the work that gathering what is said takes. */
const CONTENT = 0.2;

/** One audit as slides. */
export async function slidesFile({ audit, others, language, now, pause }: ExportJob): Promise<Written> {
  const wording = await wordingOf(language);
  const { slidesOf } = await import('./slides-audit');
  const slides = slidesOf(audit, others, wording, now);
  const written = await setSlides(slides, { title: slides[0]?.title ?? audit.shop, foot: audit.shop, wording, pause });
  return { ...written, imagesLeftOut: audit.images?.size ?? 0 };
}

/** One audit as a workbook. */
export async function bookFile({ audit, others, language, now, pause }: ExportJob): Promise<Written> {
  const wording = await wordingOf(language);
  const { auditSheets } = await import('./sheet-audit');
  const shops = new Map(others.map(({ id, shop }) => [id, shop]));
  const title = wording.messages.document.title(audit.shop);
  const sheets = auditSheets(audit, wording, shops);
  const { isShown } = await import('./xlsx');
  const shown = sheets.flatMap(({ images = [] }) => images).filter(isShown).length;
  const written = await setBook(sheets, { title, wording, now, pause });
  return { ...written, imagesLeftOut: (audit.images?.size ?? 0) - shown };
}

/** One audit as comma-separated values. */
export async function valuesFile({ audit, language }: ExportJob): Promise<Written> {
  const wording = await wordingOf(language);
  const { auditTable } = await import('./sheet-table');
  return { ...(await setValues(auditTable(audit, wording), language)), imagesLeftOut: audit.images?.size ?? 0 };
}

export interface ComparisonJob {
  audits: readonly Audit[];
  language: UiLanguage;
  /** ISO 8601 time of the export. */
  now: string;
  /** Tell how far it has come (0–1) and let the page have its turn. Rejects where the person has cancelled. */
  pause: Pause;
}

export const COMPARISON_WRITERS: Readonly<Record<ComparisonFormat, (job: ComparisonJob) => Promise<Written>>> = {
  docx: async (job) => {
    const [{ blocks, setting }, { docxOf }] = await Promise.all([blocksOf(job), import('./docx')]);
    return docxOf(blocks, setting);
  },
  html: async (job) => {
    const [{ blocks, setting }, { htmlOf }] = await Promise.all([blocksOf(job), import('./html')]);
    return htmlOf(blocks, setting);
  },
  pptx: async ({ audits, language, now, pause }) => {
    const wording = await wordingOf(language);
    const { comparisonSlides } = await import('./slides-compare');
    const title = wording.office.comparison.title(audits.length);
    return setSlides(comparisonSlides(audits, wording, now), { title, foot: title, wording, pause });
  },
  xlsx: async ({ audits, language, now, pause }) => {
    const wording = await wordingOf(language);
    const { comparisonSheets } = await import('./sheet-compare');
    const title = wording.office.comparison.title(audits.length);
    return setBook(comparisonSheets(audits, wording), { title, wording, now, pause });
  },
  csv: async ({ audits, language }) => {
    const wording = await wordingOf(language);
    const { comparisonTable } = await import('./sheet-compare');
    return setValues(comparisonTable(audits, wording), language);
  },
};

/** What files of a class's agreement are made from. */
type AgreementJob = Omit<ComparisonJob, 'audits'> & { audits: readonly AuditFile[] };

export const AGREEMENT_WRITERS: Readonly<Record<AgreementFormat, (job: AgreementJob) => Promise<Written>>> = {
  docx: async (job) => {
    const [{ blocks, setting }, { docxOf }] = await Promise.all([agreementBlocks(job), import('./docx')]);
    return docxOf(blocks, setting);
  },
  html: async (job) => {
    const [{ blocks, setting }, { htmlOf }] = await Promise.all([agreementBlocks(job), import('./html')]);
    return htmlOf(blocks, setting);
  },
  xlsx: async (job) => {
    const telling = await agreementOf(job);
    const { agreementSheets } = await import('./sheet-agree');
    const title = telling.messages.agreement.title(telling.shop);
    return setBook(agreementSheets(telling), { title, wording: telling, now: job.now, pause: job.pause });
  },
};

async function agreementOf({ audits, language }: AgreementJob) {
  const [wording, { agreementTelling }] = await Promise.all([wordingOf(language), import('./agree-telling')]);
  return agreementTelling(audits, wording);
}

async function agreementBlocks(job: AgreementJob) {
  const [telling, { agreementContentOf }] = await Promise.all([agreementOf(job), import('./agree-content')]);
  return settled(agreementContentOf(telling, job.now), telling.messages.agreement.title(telling.shop), job);
}

async function blocksOf(job: ComparisonJob) {
  const wording = await wordingOf(job.language);
  const { comparisonContentOf } = await import('./compare-content');
  const blocks = comparisonContentOf(job.audits, wording, job.now);
  return settled(blocks, wording.office.comparison.title(job.audits.length), job);
}

/** Blocks with what they are set with: pages that lie across, for wide tables. */
async function settled(blocks: Block[], title: string, { language, pause }: Pick<ComparisonJob, 'language' | 'pause'>) {
  await pause(CONTENT);
  const later = (share: number) => pause(CONTENT + (1 - CONTENT) * share);
  return { blocks, setting: { title, author: '', language: LOCALES[language], across: true, pause: later } };
}

async function wordingOf(language: UiLanguage): Promise<Wording> {
  const [messages, office, paper] = await Promise.all([
    loadMessages(language),
    loadOffice(language),
    loadPaper(language),
  ]);
  return { language, messages, office, paper };
}

interface Set {
  title: string;
  wording: Wording;
  pause: Pause;
}

async function setSlides(
  slides: readonly Slide[],
  { title, foot, wording, pause }: Set & { foot: string },
): Promise<Written> {
  await pause(CONTENT);
  const { pptxOf } = await import('./pptx');
  const { language, office } = wording;
  const blob = await pptxOf(slides, {
    ...{ title, foot, language: LOCALES[language], described: office.slides.described },
  });
  return { blob };
}

async function setBook(
  sheets: readonly Sheet[],
  { title, wording, now, pause }: Set & { now: string },
): Promise<Written> {
  await pause(CONTENT);
  const { xlsxOf } = await import('./xlsx');
  return { blob: await xlsxOf(sheets, { title, language: wording.language, now }) };
}

async function setValues(sheet: Sheet, language: UiLanguage): Promise<Written> {
  const { csvOf } = await import('./csv');
  return { blob: new Blob([csvOf(sheet, language)], { type: 'text/csv;charset=utf-8' }) };
}
