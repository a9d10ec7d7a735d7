/** How the Word document looks. Sizes in half-points, lengths in twentieths of a point, as the format wants them. */
import type { IStylesOptions } from 'docx';
import type { Tone } from './blocks';

/** A4 with 2.2 cm margins. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_247 };
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** On pages that lie across. */
export const TEXT_WIDTH_ACROSS = PAGE.height - 2 * PAGE.margin;

export const INK = '1D1D1B';
export const SOFT = '5A5A55';
export const ACCENT = '0B5D52';
export const LINE = 'DCDCD6';
export const HEAD_FILL = 'EEF5F3';

/** Text and ground of each tone; at least 4.5:1 between them and on white. */
export const TONE_COLOURS: Readonly<Record<Tone, { text: string; ground: string }>> = {
  good: { text: '14692F', ground: 'E9F4EC' },
  half: { text: '7A5200', ground: 'FBF2DF' },
  bad: { text: 'A3231F', ground: 'FBEAE8' },
  seen: { text: '1B5A9C', ground: 'EAF1F9' },
  quiet: { text: SOFT, ground: 'F3F3F0' },
};

/** A font that Word, Pages, LibreOffice and Google Docs have, or have one of the same widths for. */
const FONT = 'Arial';

/** @param language BCP 47 tag that spelling and hyphenation go by. */
export function stylesFor(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: 20, color: INK, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 288, lineRule: 'auto' } },
      },
      title: {
        run: { size: 52, bold: true, color: INK },
        paragraph: { spacing: { before: 0, after: 320, line: 264, lineRule: 'auto' } },
      },
      heading1: {
        run: { size: 34, bold: true, color: ACCENT },
        paragraph: {
          spacing: { before: 520, after: 140, line: 264, lineRule: 'auto' },
          keepNext: true,
          border: { bottom: { style: 'single', size: 6, color: ACCENT, space: 4 } },
        },
      },
      heading2: {
        run: { size: 24, bold: true, color: INK },
        paragraph: { spacing: { before: 320, after: 50, line: 264, lineRule: 'auto' }, keepNext: true },
      },
      heading3: {
        run: { size: 21, bold: true, color: INK },
        paragraph: { spacing: { before: 260, after: 40, line: 264, lineRule: 'auto' }, keepNext: true },
      },
      hyperlink: { run: { color: ACCENT, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      style('Author', { size: 22, color: SOFT }, { spacing: { before: 0, after: 320 } }),
      style('Kicker', { size: 20, bold: true, color: ACCENT }, { spacing: { before: 800, after: 80 } }),
      style('ContentsTitle', { size: 24, bold: true }, { spacing: { before: 480, after: 100 }, keepNext: true }),
      { ...style('TOC1', { size: 20 }, { spacing: { after: 50 } }), name: 'toc 1' },
      { ...style('TOC2', { size: 19 }, { spacing: { after: 10 }, indent: { left: 284 } }), name: 'toc 2' },
      style('PictureLine', {}, { spacing: { before: 140, after: 40 }, keepNext: true }),
      { ...style('Caption', { size: 17, color: SOFT }, { spacing: { before: 40, after: 200 } }), name: 'caption' },
      style('Question', { italics: true, color: SOFT }, { spacing: { after: 100 }, keepNext: true }),
      style('Verdict', { size: 20 }, { spacing: { before: 40, after: 140 }, indent: { left: 170 } }),
      style('Open', {}, { spacing: { before: 120, after: 60 } }),
      style('Aside', { color: SOFT }, { spacing: { after: 140 } }),
      style('Label', { size: 17, bold: true, color: SOFT }, { spacing: { before: 120, after: 40 }, keepNext: true }),
      style('Points', { size: 19 }, { spacing: { after: 60, line: 271, lineRule: 'auto' } }),
      style('TableText', { size: 18 }, { spacing: { before: 0, after: 0, line: 259, lineRule: 'auto' } }),
      style('Small', { size: 16, color: SOFT }, { spacing: { after: 0 } }),
    ],
  };
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function style(id: string, run: ParagraphStyle['run'], paragraph: ParagraphStyle['paragraph']): ParagraphStyle {
  return { id, name: id, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph };
}
