/** Text in drawings. An SVG knows no lines of its own, so they are broken here, by the width that letters have on average. */

/** Width of a letter of the fonts in use, as a share of their size: generous, so that nothing runs out of its place. */
const LETTER = 0.56;

/** Text as it may stand in XML and HTML, between tags and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Lines of at most `width` pixels at a font size in pixels; a word that is longer is parted. */
export function wrapText(text: string, width: number, size: number): string[] {
  const most = Math.max(4, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => partsOf(one, most))) {
    if (line && `${line} ${word}`.length > most) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

function partsOf(word: string, most: number): string[] {
  const letters = [...word];
  if (letters.length <= most) return [word];
  return [`${letters.slice(0, most - 1).join('')}-`, ...partsOf(letters.slice(most - 1).join(''), most)];
}

/** Lines below each other, the first with its base at `y`. */
export function textLines(lines: readonly string[], at: { x: number; y: number; step: number }, look: string): string {
  const spans = lines.map(
    (line, index) => `<tspan x="${at.x}" y="${at.y + index * at.step}">${escapeMarkup(line)}</tspan>`,
  );
  return `<text ${look}>${spans.join('')}</text>`;
}
