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
  Paragraph,
  ShadingType,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block } from './blocks';
import { PAGE, stylesFor, TEXT_WIDTH, TONE_COLOURS } from './docx-look';
import { runsOf } from './docx-runs';
import { tableOf } from './docx-table';

export interface DocxOptions {
  title: string;
  /** BCP 47 tag of the document's language. */
  language: string;
}

const LOOKS = {
  text: 'Normal',
  question: 'Question',
  open: 'Open',
  verdict: 'Verdict',
  aside: 'Aside',
  label: 'Label',
} as const;
const BULLETS = 'points';
/** Lines left free for the person's own text. */
const WRITING_LINES = 6;

/** Set blocks as a Word document. */
export function docxOf(blocks: readonly Block[], { title, language }: DocxOptions): Promise<Blob> {
  const document = new Document({
    title,
    creator: 'Service Lens',
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
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
          },
        },
        footers: { default: footer(title) },
        children: blocks.flatMap((block, index) => childrenOf(block, blocks[index + 1])),
      },
    ],
  });
  return Packer.toBlob(document);
}

function childrenOf(block: Block, next: Block | undefined): FileChild[] {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({ style: 'Kicker', text: block.kicker }),
        new Paragraph({ heading: HeadingLevel.TITLE, text: block.text }),
      ];
    case 'contents':
      return [
        new Paragraph({ style: 'ContentsTitle', text: block.title }),
        new TableOfContents(block.title, {
          hyperlink: true,
          headingStyleRange: '1-1',
          beginDirty: false,
          tabLeader: 'none',
        }),
      ];
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          pageBreakBefore: block.onNewPage === true,
          text: block.text,
        }),
      ];
    case 'paragraph':
      return [paragraph(block, next?.kind === 'note' || next?.kind === 'paragraph')];
    case 'note':
      return block.text.split(/\n{2,}/).map((part) => new Paragraph({ children: runsOf([{ text: part }]) }));
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ style: 'Points', numbering: { reference: BULLETS, level: 0 }, children: runsOf(item) }),
      );
    case 'writingSpace':
      return Array.from({ length: WRITING_LINES }, () => new Paragraph({}));
    case 'table':
      return [tableOf(block)];
  }
}

function paragraph({ look, runs }: Extract<Block, { kind: 'paragraph' }>, textFollows: boolean): Paragraph {
  const colours = look === 'verdict' ? TONE_COLOURS[runs[0]?.tone ?? 'quiet'] : undefined;
  return new Paragraph({
    style: LOOKS[look],
    children: runsOf(runs),
    ...(colours && {
      keepNext: textFollows,
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.ground },
      border: {
        top: { style: BorderStyle.SINGLE, size: 4, color: colours.ground, space: 2 },
        bottom: { style: BorderStyle.SINGLE, size: 4, color: colours.ground, space: 2 },
        left: { style: BorderStyle.SINGLE, size: 24, color: colours.text, space: 6 },
      },
    }),
  });
}

function footer(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun(title),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
