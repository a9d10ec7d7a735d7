/** An analysis as Markdown (CommonMark with GitHub's tables). Nothing in a text can become markup. */
import type { Block, Caption, Inline, Table } from './blocks';
import { SIGNS } from './content-parts';
import { type JourneyDrawing, legendOf, type MatrixDrawing } from './drawings';

/** Set blocks as Markdown. */
export function markdownOf(blocks: readonly Block[]): string {
  const parts = blocks.map(partOf).filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}

function partOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return titleOf(block);
    case 'contents':
      return '';
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return paragraph(block.look, inline(block.runs));
    case 'note':
      return block.text
        .split(/\n{2,}/)
        .map(noteParagraph)
        .join('\n\n');
    case 'list':
      return block.items.map((item) => `- ${escapeStart(inline(item))}`).join('\n');
    case 'writingSpace':
      return '<br>';
    case 'table':
      return block.head.length > 0 ? table(block) : pairs(block);
    case 'picture':
      // A file of text holds no images: what they show, where and when stays.
      return caption(block.caption);
    case 'journey':
      return `${caption(block.caption)}\n\n${journey(block.drawing)}`;
    case 'matrix':
      return `${caption(block.caption)}\n\n${matrix(block.drawing)}`;
  }
}

function titleOf({ kicker, text, author }: Extract<Block, { kind: 'title' }>): string {
  const lines = [`*${escapeMarkdown(kicker)}*`, `# ${escapeMarkdown(text)}`];
  return [...lines, ...(author ? [escapeStart(escapeMarkdown(author))] : [])].join('\n\n');
}

function caption({ label, number, runs }: Caption): string {
  return `**${escapeMarkdown(label)} ${number}:** ${inline(runs)}`;
}

function journey(drawing: JourneyDrawing): string {
  const { stages, ownTitle } = drawing;
  const hasOwn = stages.some(({ own }) => own.length > 0);
  const lines = (texts: readonly string[]) => texts.map(escapeMarkdown).join('<br>');
  const rows = [
    stages.map(({ count }) => escapeMarkdown(count)),
    stages.map(({ marks, rest }) =>
      lines([...marks.map(({ state, text }) => `${SIGNS[state]} ${text}`), rest].filter(Boolean)),
    ),
    ...(hasOwn ? [stages.map(({ own }) => (own.length > 0 ? lines([`${ownTitle}:`, ...own]) : ''))] : []),
  ];
  const legend = legendOf(drawing).map(({ state, stateName }) => `${SIGNS[state]} ${escapeMarkdown(stateName)}`);
  return `${grid(
    stages.map(({ name }) => escapeMarkdown(name)),
    rows,
  )}\n\n${legend.join(' · ')}`.trimEnd();
}

function matrix(drawing: MatrixDrawing): string {
  const { effort, effect, steps } = drawing;
  const head = [`${effect} ↑ / ${effort} →`, ...steps].map(escapeMarkdown);
  const rows = drawing.rows.map((row) => [
    escapeMarkdown(steps[row.effect - 1] ?? ''),
    ...row.cells.map(({ numbers }) => numbers.join(', ')),
  ]);
  return grid(head, rows);
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A table without a head: names and values. */
function pairs(block: Table): string {
  return block.rows
    .map(([name = [], ...values]) => `- **${inline(name)}:** ${values.map(inline).join(' ')}`)
    .join('\n');
}

function paragraph(look: Extract<Block, { kind: 'paragraph' }>['look'], text: string): string {
  return look === 'question' ? `*${text}*` : escapeStart(text);
}

function noteParagraph(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeStart(escapeMarkdown(line.trim())))
    .join('\\\n');
}

function table(block: Table): string {
  const columns = block.widths.map((_, column) => (block.numeric?.includes(column) ? '--:' : '---'));
  const rows = [block.head.map(escapeMarkdown), columns, ...block.rows.map((cells) => cells.map(inline))];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function inline(runs: readonly Inline[]): string {
  return runs
    .map(({ text, link, strong }) => {
      const lines = text.split('\n').map(escapeMarkdown).join('<br>');
      const set = strong && lines.trim() ? lines.replace(/^(\s*)(.*?)(\s*)$/s, '$1**$2**$3') : lines;
      return link ? `[${set}](${escapeAddress(link)})` : set;
    })
    .join('');
}

/**
 * Plain text that shows as it is: no emphasis, code, link, picture, HTML, formula or table cell comes of it, and an
 * address in it does not become a link by itself. What means something only at the start of a line is left to
 * `escapeStart`.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1&#58;')
    .replace(/www\./gi, (start) => `${start.slice(0, 3)}&#46;`)
    .replace(/@/g, '&#64;');
}

/** A line that starts no heading, list, rule or underlined heading. */
function escapeStart(line: string): string {
  return line.replace(/^(\s*)([#+\-=])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** The address inside the round brackets of a link, as RFC 3986 lets these signs be written. */
function escapeAddress(address: string): string {
  return address.replace(
    /[()<>\\|\s*_`]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
