import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Inline } from './blocks';
import { TONE_COLOURS } from './docx-look';

/** Inline texts as runs; a line break in a text stays one. */
export function runsOf(inlines: readonly Inline[]): ParagraphChild[] {
  return inlines.flatMap((inline): ParagraphChild[] => {
    const runs = inline.text.split('\n').map((text, line) => textRun(inline, text, line > 0));
    return inline.link ? [new ExternalHyperlink({ link: inline.link, children: runs })] : runs;
  });
}

function textRun({ link, strong, tone, quoted }: Inline, text: string, afterBreak: boolean): TextRun {
  return new TextRun({
    text,
    ...(afterBreak && { break: 1 }),
    ...(strong && { bold: true }),
    ...(quoted && { noProof: true }),
    ...(link ? { style: 'Hyperlink' } : tone && { color: TONE_COLOURS[tone].text }),
  });
}
