/** An analysis as a Word document. Loaded only when one is asked for: the library is large. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block, Picture } from './blocks';
import { journeyTable, legendLine, matrixTable } from './docx-drawings';
import { PAGE, stylesFor, TEXT_WIDTH, TEXT_WIDTH_ACROSS, TONE_COLOURS } from './docx-look';
import { captionOf, DocxPictures } from './docx-pictures';
import { runsOf } from './docx-runs';
import { tableOf } from './docx-table';
import type { Setting } from './setting';
import { wordImage } from './word-image';
import { withStoredImages } from './zip-images';

const LOOKS = {
  text: 'Normal',
  question: 'Question',
  open: 'Open',
  verdict: 'Verdict',
  aside: 'Aside',
  label: 'Label',
} as const;
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const BULLETS = 'points';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Lines left free for the person's own text. */
const WRITING_LINES = 6;

/** Longest time for which blocks are set without letting the page have its turn, ms. */
const SLICE_MS = 8;
/** Shares of the work that setting the blocks and packing them take; images take the rest. */
const SET = 0.4;
const PACKED = 0.7;

/** Set blocks as a Word document; `imagesLeftOut` counts those of a kind that Word cannot show. */
export async function docxOf(
  blocks: readonly Block[],
  setting: Setting,
): Promise<{ blob: Blob; imagesLeftOut: number }> {
  const pictures = new DocxPictures();
  const children: FileChild[] = [];
  const textWidth = setting.across ? TEXT_WIDTH_ACROSS : TEXT_WIDTH;
  let began = performance.now();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'picture') children.push(...pictures.paragraphsOf(block, await wordImage(block.image)));
    else children.push(...childrenOf(block, { before: blocks[index - 1], next: blocks[index + 1], textWidth }));
    if (performance.now() - began < SLICE_MS) continue;
    await setting.pause((SET * index) / blocks.length);
    began = performance.now();
  }
  const packed = await Packer.toArrayBuffer(documentOf(children, setting));
  await setting.pause(PACKED);
  const blob = await withStoredImages(new Uint8Array(packed), pictures.images, DOCX, (share) =>
    setting.pause(PACKED + (1 - PACKED) * share),
  );
  return { blob, imagesLeftOut: pictures.leftOut };
}

function documentOf(children: FileChild[], { title, author, language, across }: Setting): Document {
  return new Document({
    title,
    creator: author || 'Service Lens',
    lastModifiedBy: 'Service Lens',
    styles: stylesFor(language),
    // No page numbers beside the contents until Word updates them: with this, it does so without asking the reader first.
    pageNumbers: () => ({ bookmarks: new Map() }),
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 284, hanging: 227 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            // The library turns the page itself.
            size: {
              width: PAGE.width,
              height: PAGE.height,
              orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
          },
        },
        footers: { default: footer(title, across ? TEXT_WIDTH_ACROSS : TEXT_WIDTH) },
        children,
      },
    ],
  });
}

interface Neighbours {
  before: Block | undefined;
  next: Block | undefined;
  /** Twentieths of a point. */
  textWidth: number;
}

function childrenOf(block: Exclude<Block, Picture>, around: Neighbours): FileChild[] {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({ style: 'Kicker', text: block.kicker }),
        new Paragraph({ heading: HeadingLevel.TITLE, text: block.text }),
        ...(block.author ? [new Paragraph({ style: 'Author', text: block.author })] : []),
      ];
    case 'contents':
      return [
        new Paragraph({ style: 'ContentsTitle', text: block.title }),
        new TableOfContents(block.title, {
          hyperlink: true,
          headingStyleRange: `1-${block.level}`,
          beginDirty: false,
          tabLeader: 'none',
        }),
      ];
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          pageBreakBefore: block.onNewPage === true,
          text: block.text,
        }),
      ];
    case 'paragraph':
      return [paragraph(block, around)];
    case 'note':
      return block.text.split(/\n{2,}/).map((part) => new Paragraph({ children: runsOf([{ text: part }]) }));
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ style: 'Points', numbering: { reference: BULLETS, level: 0 }, children: runsOf(item) }),
      );
    case 'writingSpace':
      return Array.from({ length: WRITING_LINES }, () => new Paragraph({}));
    case 'table': {
      const { next, textWidth } = around;
      const table = tableOf(block, textWidth, next?.kind === 'paragraph' && next.look === 'open');
      // Two tables without anything between them become one.
      return [table, ...(next?.kind === 'matrix' ? [new Paragraph({})] : [])];
    }
    case 'journey':
      return [journeyTable(block.drawing), legendLine(block.drawing), captionOf(block.caption)];
    case 'matrix':
      return [matrixTable(block.drawing), captionOf(block.caption)];
  }
}

function paragraph({ look, runs }: Extract<Block, { kind: 'paragraph' }>, { before, next }: Neighbours): Paragraph {
  const colours = look === 'verdict' ? TONE_COLOURS[runs[0]?.tone ?? 'quiet'] : undefined;
  // A verdict stays with its reasons, what stands below a heading with what it introduces, and the two lines of what
  // nobody has judged with each other.
  const keepNext =
    look === 'verdict'
      ? next?.kind === 'note' || next?.kind === 'paragraph'
      : look === 'open'
        ? next?.kind === 'paragraph' && next.look === 'open'
        : look === 'aside' && before?.kind === 'heading';
  return new Paragraph({
    style: LOOKS[look],
    children: runsOf(runs),
    ...(keepNext && { keepNext }),
    ...(colours && {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.ground },
      border: {
        top: { style: BorderStyle.SINGLE, size: 4, color: colours.ground, space: 2 },
        bottom: { style: BorderStyle.SINGLE, size: 4, color: colours.ground, space: 2 },
        left: { style: BorderStyle.SINGLE, size: 24, color: colours.text, space: 6 },
      },
    }),
  });
}

function footer(title: string, textWidth: number): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun(title),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
