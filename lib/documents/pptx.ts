/** Slides as a PowerPoint file with native text and tables. Loaded only when one is asked for: the library is large. */
import PptxGenJS from 'pptxgenjs';
import { ACCENT, HEAD_FILL, INK, LINE, SOFT, TONE_COLOURS } from './docx-look';
import { finished } from './pptx-finish';
import { BODY, CELL, fitPoints, fitTable, GAP, SLIDE, type Slide, type SlideTable } from './slides';

export interface PptxOptions {
  title: string;
  /** BCP 47 tag of the language of the slides. */
  language: string;
  /** Stands at the foot of each slide. */
  foot: string;
  /** Says to those who cannot see it what a table holds. */
  described: (title: string, rows: number) => string;
}

const FONT = 'Arial';
const COVER = 'Cover';
const POINTS = 'Points';
const TABLE = 'Table';

/** Set slides as a PowerPoint file. */
export async function pptxOf(slides: readonly Slide[], options: PptxOptions): Promise<Blob> {
  const { title, language, foot, described } = options;
  const file = new PptxGenJS();
  file.defineLayout({ name: 'wide', width: SLIDE.width, height: SLIDE.height });
  file.layout = 'wide';
  file.title = title;
  file.subject = title;
  file.author = 'Service Lens';
  file.company = '';
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  defineLayouts(file, foot);
  const tables = new Map<string, { description: string; hasHead: boolean }>();
  for (const slide of slides) {
    addSlide(file, slide, language);
    if (slide.kind !== 'table') continue;
    const { head, rows } = slide.table;
    tables.set(tableName(slide.title), { description: described(slide.title, rows.length), hasHead: head.length > 0 });
  }
  const bytes = (await file.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
  return finished(bytes, { language, notes: slides.map(({ notes }) => notes), tables });
}

/** The library leaves it to its callers that a name holds nothing that is markup. */
function tableName(title: string): string {
  return `Table ${title.replace(/[^\p{L}\p{N} ]/gu, '')}`;
}

function defineLayouts(file: PptxGenJS, foot: string): void {
  const mark = { rect: { x: BODY.x, y: 0.42, w: 0.9, h: 0.07, fill: { color: ACCENT } } };
  const title = placeholder('title', 'title', { x: BODY.x, y: 0.55, w: BODY.width, h: 0.85 }, 30);
  const small = { fontFace: FONT, fontSize: 11, color: SOFT };
  const line = { text: { text: foot, options: { ...small, x: BODY.x, y: 6.97, w: 10.5, h: 0.3, margin: 0 } } };
  const slideNumber = { ...small, x: 12.1, y: 6.97, w: 0.63, h: 0.3, align: 'right' as const };
  const body = placeholder('body', 'body', { x: BODY.x, y: BODY.y, w: BODY.width, h: BODY.height }, 20);
  file.defineSlideMaster({
    title: COVER,
    objects: [
      { rect: { x: 0, y: 0, w: 0.28, h: SLIDE.height, fill: { color: ACCENT } } },
      placeholder('title', 'title', { x: 1.1, y: 2.1, w: 11, h: 1.9 }, 44),
      placeholder('body', 'body', { x: 1.1, y: 4.1, w: 11, h: 1.9 }, 20),
    ],
  });
  file.defineSlideMaster({ title: POINTS, objects: [mark, line, title, body], slideNumber });
  file.defineSlideMaster({ title: TABLE, objects: [mark, line, structuredClone(title)], slideNumber });
}

type Box = Record<'x' | 'y' | 'w' | 'h', number>;

function placeholder(name: string, type: 'title' | 'body', box: Box, fontSize: number) {
  const isTitle = type === 'title';
  const look = { fontFace: FONT, fontSize, color: INK, bold: isTitle, align: 'left' as const, margin: 0 };
  return {
    placeholder: {
      options: { name, type, ...box, ...look, valign: isTitle ? ('bottom' as const) : ('top' as const) },
      text: '',
    },
  };
}

function addSlide(file: PptxGenJS, slide: Slide, lang: string): void {
  const layout = { cover: COVER, points: POINTS, table: TABLE }[slide.kind];
  const made = file.addSlide({ masterName: layout });
  const isLong = slide.title.length > 60;
  const size = slide.kind === 'cover' ? (isLong ? 34 : 44) : isLong ? 24 : 30;
  made.addText(slide.title, { placeholder: 'title', lang, fontSize: size, bold: true, color: INK });
  // Whatever is given here, `finished` writes the notes; without a text the slide has none to write into.
  made.addNotes(' ');
  if (slide.kind === 'table') addTable(made, slide.table, tableName(slide.title), lang);
  else made.addText(runsOf(slide, lang), { placeholder: 'body', lang, valign: 'top', margin: 0 });
}

function runsOf(slide: Exclude<Slide, { kind: 'table' }>, lang: string): PptxGenJS.TextProps[] {
  const space = Math.round(GAP * 72);
  if (slide.kind === 'cover') {
    const style = { lang, breakLine: true, paraSpaceAfter: 6 };
    return [
      { text: slide.kicker, options: { ...style, fontSize: 20, bold: true, color: ACCENT } },
      ...slide.lines.map((text) => ({ text, options: { ...style, fontSize: 18, color: SOFT } })),
    ];
  }
  const { size, points } = fitPoints(slide.points);
  return points.flatMap(({ name, text, tone }): PptxGenJS.TextProps[] => {
    const base = { lang, fontSize: size, paraSpaceAfter: space };
    const start = { bullet: { indent: 18 } };
    const colour = tone ? TONE_COLOURS[tone].text : INK;
    if (!name) return [{ text, options: { ...base, ...start, color: INK, breakLine: true } }];
    return [
      { text: text ? `${name}. ` : name, options: { ...base, ...start, bold: true, color: colour, breakLine: !text } },
      ...(text ? [{ text, options: { ...base, color: INK, breakLine: true } }] : []),
    ];
  });
}

function addTable(slide: PptxGenJS.Slide, table: SlideTable, objectName: string, lang: string): void {
  const { size, widths, headHeight, rows } = fitTable(table);
  const rule = { type: 'solid' as const, pt: 0.75, color: LINE };
  const none = { type: 'none' as const };
  const border: [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] = [
    none,
    none,
    rule,
    none,
  ];
  const cell = (text: string, column: number, more: PptxGenJS.TableCellProps): PptxGenJS.TableCell => ({
    text,
    options: { border, lang, ...(table.numeric?.includes(column) && { align: 'center' }), ...more },
  });
  const head = table.head.map((text, column) =>
    cell(text, column, { bold: true, color: INK, fill: { color: HEAD_FILL } }),
  );
  const body = rows.map(({ cells }) =>
    cells.map(({ text, strong, tone }, column) =>
      cell(text, column, { bold: strong === true, color: tone ? TONE_COLOURS[tone].text : INK }),
    ),
  );
  slide.addTable(head.length > 0 ? [head, ...body] : body, {
    objectName,
    ...{ x: BODY.x, y: BODY.y, w: BODY.width, colW: widths },
    rowH: [...(head.length > 0 ? [headHeight] : []), ...rows.map(({ height }) => height)],
    ...{ fontFace: FONT, fontSize: size, valign: 'top', margin: [CELL.y, CELL.x, CELL.y, CELL.x] },
  });
}
