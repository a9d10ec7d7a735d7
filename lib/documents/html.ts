/**
 * An analysis as one HTML file that carries everything and asks for nothing: no script, no address that is fetched. Pictures
 * stand in it as `data:`, and its own policy forbids all but them and its style sheet.
 */
import { type Block, besides, type Caption, type Inline, type Picture, type Table } from './blocks';
import { ACROSS, footRule, STYLES } from './html-look';
import { dataAddress } from './images';
import { journeySvg } from './journey-svg';
import { matrixSvg } from './matrix-svg';
import type { Setting } from './setting';
import { escapeMarkup } from './svg-text';

const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Columns that a phone has room for. */
const MOST_COLUMNS = 3;

/** Set blocks as HTML; `imagesLeftOut` counts images that are not what they say they are. */
export async function htmlOf(
  blocks: readonly Block[],
  setting: Setting,
): Promise<{ blob: Blob; imagesLeftOut: number }> {
  const { title, author, language, across, pause } = setting;
  const parts: BlobPart[] = [
    `<!doctype html>\n<html lang="${escapeMarkup(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="Service Lens">',
    author && `<meta name="author" content="${escapeMarkup(author)}">`,
    `<title>${escapeMarkup(title)}</title><style>${STYLES}${across ? ACROSS : ''}${footRule(title)}</style></head><body><main>\n`,
  ];
  let imagesLeftOut = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'picture') {
      const address = await dataAddress(block.image);
      if (!address) imagesLeftOut += 1;
      // As a blob, so that the text of the images is not held in memory until the end.
      parts.push(new Blob([picture(block, address)]));
      await pause(index / blocks.length);
    } else parts.push(`${partOf(block, index, blocks)}\n`);
  }
  parts.push('</main></body></html>\n');
  return { blob: new Blob(parts, { type: 'text/html;charset=utf-8' }), imagesLeftOut };
}

function partOf(block: Exclude<Block, Picture>, index: number, blocks: readonly Block[]): string {
  switch (block.kind) {
    case 'title':
      return `<header><p class="kicker">${escapeMarkup(block.kicker)}</p><h1>${escapeMarkup(block.text)}</h1>${
        block.author && `<p class="author">${escapeMarkup(block.author)}</p>`
      }</header>`;
    case 'contents':
      return contents(block, blocks);
    case 'heading': {
      const tag = `h${block.level + 1}`;
      return `<${tag} id="k${index}"${block.onNewPage ? ' class="page"' : ''}>${escapeMarkup(block.text)}</${tag}>`;
    }
    case 'paragraph': {
      const tone = block.look === 'verdict' ? ` ${block.runs[0]?.tone ?? 'quiet'}` : '';
      return `<p class="${block.look}${tone}">${inline(block.runs)}</p>`;
    }
    case 'note':
      return block.text
        .split(/\n{2,}/)
        .map((part) => `<p>${lines(part)}</p>`)
        .join('');
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
    case 'writingSpace':
      return '<div class="space"></div>';
    case 'table':
      return table(block);
    case 'journey':
      return figure('journey', wide(journeySvg(block.drawing, plain(block.caption), `k${index}`)), block.caption);
    case 'matrix':
      return figure('matrix', matrixSvg(block.drawing, plain(block.caption), `k${index}`), block.caption);
  }
}

/** Links to the headings; those of the second level in lists of their own. */
function contents({ title, level }: Extract<Block, { kind: 'contents' }>, blocks: readonly Block[]): string {
  const chapters: { link: string; parts: string[] }[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading' || block.level > level) continue;
    const link = `<a href="#k${index}">${escapeMarkup(block.text)}</a>`;
    if (block.level === 1) chapters.push({ link, parts: [] });
    else chapters.at(-1)?.parts.push(`<li>${link}</li>`);
  }
  const items = chapters.map(
    ({ link, parts }) => `<li>${link}${parts.length > 0 ? `<ol>${parts.join('')}</ol>` : ''}</li>`,
  );
  return `<nav aria-labelledby="contents"><p class="label" id="contents">${escapeMarkup(title)}</p><ol>${items.join('')}</ol></nav>`;
}

function table(given: Table): string {
  const { head, widths, rows, numeric, total, beside } = besides(given);
  const sum = widths.reduce((all, width) => all + width, 0);
  const columns = widths.map((width) => `<col style="width:${((100 * width) / sum).toFixed(1)}%">`).join('');
  const number = (column: number) => (numeric?.includes(column) ? ' class="number"' : '');
  const headRow = head.map((text, column) =>
    text ? `<th scope="col"${number(column)}>${escapeMarkup(text)}</th>` : '<td></td>',
  );
  const body = rows.map((cells, row) => {
    const set = cells.map((runs, column) => {
      const isName = column === 0 || (beside === true && column === widths.length / 2);
      const tag = isName && runs.length > 0 ? 'th' : 'td';
      return `<${tag}${tag === 'th' ? ' scope="row"' : ''}${number(column)}>${inline(runs)}</${tag}>`;
    });
    return `<tr${total && row === rows.length - 1 ? ' class="total"' : ''}>${set.join('')}</tr>`;
  });
  const top = head.length > 0 ? `<thead><tr>${headRow.join('')}</tr></thead>` : '';
  const set = `<table><colgroup>${columns}</colgroup>${top}<tbody>${body.join('')}</tbody></table>`;
  return widths.length > MOST_COLUMNS ? wide(set) : set;
}

/** Scrolls by itself where the window is narrow. */
function wide(content: string): string {
  return `<div class="wide">${content}</div>`;
}

function picture({ width, height, alt, caption }: Picture, address: string): string {
  if (!address) return `${figure('picture', '', caption)}\n`;
  const size = `width="${Math.round(width)}" height="${Math.round(height)}" style="width:auto;height:auto"`;
  return `${figure('picture', `<img src="${address}" alt="${escapeMarkup(alt)}" ${size}>`, caption)}\n`;
}

function figure(look: string, content: string, caption: Caption): string {
  const number = `<b>${escapeMarkup(caption.label)} ${caption.number}:</b>`;
  return `<figure class="${look}">${content}<figcaption>${number} ${inline(caption.runs)}</figcaption></figure>`;
}

function plain({ runs }: Caption): string {
  return runs.map(({ text }) => text).join('');
}

/** Links lead to nothing but addresses that `safeLink` let through. */
function inline(runs: readonly Inline[]): string {
  return runs
    .map(({ text, link, strong, tone, quoted }) => {
      const words = strong ? `<b>${lines(text)}</b>` : lines(text);
      const set = link ? `<a href="${escapeMarkup(link)}" rel="noreferrer noopener">${words}</a>` : words;
      const look = [tone ? ` class="${tone}"` : '', quoted ? ' translate="no"' : ''].join('');
      return look ? `<span${look}>${set}</span>` : set;
    })
    .join('');
}

function lines(text: string): string {
  return text.split('\n').map(escapeMarkup).join('<br>');
}
