/** The journey picture as SVG: readable in black and white, since shapes tell the states apart. */
import type { CheckState } from '../audit/model';
import { type JourneyDrawing, type JourneyMark, legendOf } from './drawings';
import { escapeMarkup, textLines, wrapText } from './svg-text';

/** Pixels, as wide as two thirds of a screen and as a printed page at 150 per inch. */
const WIDTH = 1_000;
const GAP = 12;
const HEAD = 46;
const SIZE = 13;
const STEP = 17;
const SIGN = 18;
const INK = '#1d1d1b';
const SOFT = '#5a5a55';
const ACCENT = '#0b5d52';

type Stage = JourneyDrawing['stages'][number];

/**
 * The stages side by side, below each what was seen or judged and the person's own touchpoints.
 * @param id of the elements that name and describe it; unique in the page that it stands in
 */
export function journeySvg(drawing: JourneyDrawing, title: string, id: string): string {
  const { stages } = drawing;
  const width = (WIDTH - GAP * (stages.length - 1)) / stages.length;
  const columns = stages.map((stage, index) => column(stage, index * (width + GAP), width, drawing.ownTitle));
  const tallest = Math.max(...columns.map(({ height }) => height));
  const legend = legendRow(drawing, tallest + 26);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${tallest + 40}" role="img"`,
    ` aria-labelledby="${id}-t ${id}-d" font-family="Arial, Helvetica, sans-serif">`,
    `<title id="${id}-t">${escapeMarkup(title)}</title><desc id="${id}-d">${escapeMarkup(drawing.alt)}</desc>`,
    ...columns.map(({ svg }) => svg),
    `${legend}</svg>`,
  ].join('');
}

function column(stage: Stage, x: number, width: number, ownTitle: string): { svg: string; height: number } {
  const parts = [head(stage.name, x, width), bar(stage, x, HEAD + 12, width)];
  let y = HEAD + 48;
  const say = (text: string, look: string, indent = 0) => {
    const lines = wrapText(text, width - indent - 4, SIZE);
    parts.push(textLines(lines, { x: x + indent, y, step: STEP }, `font-size="${SIZE}" ${look}`));
    y += lines.length * STEP;
  };
  say(stage.count, `fill="${SOFT}"`);
  y += 8;
  for (const { state, text } of stage.marks) {
    parts.push(signSvg(state, x + 6, y - 4.5));
    say(text, `fill="${INK}"`, SIGN);
    y += 3;
  }
  if (stage.rest) {
    y += 2;
    say(stage.rest, `fill="${SOFT}" font-style="italic"`, SIGN);
  }
  if (stage.own.length > 0) {
    const top = y + 2;
    y += 22;
    say(ownTitle, `fill="${INK}" font-weight="bold"`, 10);
    for (const text of stage.own) {
      y += 4;
      parts.push(`<circle cx="${x + 14}" cy="${y - 4.5}" r="2.5" fill="${INK}"/>`);
      say(text, `fill="${INK}"`, 24);
    }
    const box = `x="${x + 1}" y="${top}" width="${width - 2}" height="${y - top}" rx="6"`;
    parts.push(`<rect ${box} fill="none" stroke="${SOFT}" stroke-dasharray="4 3"/>`);
    y += 4;
  }
  return { svg: parts.join(''), height: y };
}

/** An arrow that leads on to the next stage. */
function head(name: string, x: number, width: number): string {
  const tip = 14;
  const points = [
    [x, 0],
    [x + width - tip, 0],
    [x + width, HEAD / 2],
    [x + width - tip, HEAD],
    [x, HEAD],
    [x + tip, HEAD / 2],
  ];
  const size = 17;
  const [line = ''] = wrapText(name, width - 3 * tip + 10, size);
  const at = { x: x + width / 2, y: HEAD / 2 + 6, step: size };
  const look = `fill="#fff" font-size="${size}" font-weight="bold" text-anchor="middle"`;
  return `<polygon points="${points.map((point) => point.join(',')).join(' ')}" fill="${ACCENT}"/>${textLines([line], at, look)}`;
}

/** How much of what belongs here is there. */
function bar({ there, total }: Stage, x: number, y: number, width: number): string {
  const frame = `x="${x + 0.5}" y="${y}" height="10" rx="3"`;
  const filled = total > 0 ? ((width - 1) * there) / total : 0;
  return [
    `<rect ${frame} width="${width - 1}" fill="#fff" stroke="${SOFT}"/>`,
    filled > 0 ? `<rect ${frame} width="${filled.toFixed(1)}" fill="${ACCENT}"/>` : '',
  ].join('');
}

/** The sign of a state as a shape, 12 pixels wide around its middle. */
function signSvg(state: CheckState, x: number, y: number): string {
  const ring = (fill: string) =>
    `<circle cx="${x}" cy="${y}" r="5.5" fill="${fill}" stroke="${INK}" stroke-width="1.3"/>`;
  const line = (path: string, colour: string) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.7"/>`;
  switch (state) {
    case 'confirmed':
      return ring(INK) + line(`M${x - 2.8} ${y + 0.2}l2 2.2 3.6-4.6`, '#fff');
    case 'partly':
      return `${ring('#fff')}<path d="M${x} ${y - 5.5}a5.5 5.5 0 0 1 0 11z" fill="${INK}"/>`;
    case 'absent':
      return ring('#fff') + line(`M${x - 2.6} ${y - 2.6}l5.2 5.2m0-5.2l-5.2 5.2`, INK);
    case 'notApplicable':
      return ring('#fff') + line(`M${x - 3} ${y}h6`, INK);
    case 'seen':
      return `${ring('#fff')}<circle cx="${x}" cy="${y}" r="2" fill="${INK}"/>`;
    case 'notSeen':
      return `<circle cx="${x}" cy="${y}" r="5.5" fill="#fff" stroke="${SOFT}" stroke-dasharray="2 2"/>`;
  }
}

function legendRow(drawing: JourneyDrawing, y: number): string {
  let x = 6;
  return legendOf(drawing)
    .map(({ state, stateName }: Pick<JourneyMark, 'state' | 'stateName'>) => {
      const at = x;
      x += SIGN + stateName.length * SIZE * 0.6 + 24;
      const look = `font-size="${SIZE}" fill="${SOFT}"`;
      return signSvg(state, at, y - 4.5) + textLines([stateName], { x: at + SIGN - 6, y, step: STEP }, look);
    })
    .join('');
}
