import type { Proposal, Step } from '../audit/additions';
import { effortEffect } from '../audit/strategy';
import type { Block } from './blocks';
import type { MatrixDrawing } from './drawings';
import { captionOf, type Telling } from './telling';
import { cleanText, pageText } from './text';

/** The word for a step of effort or effect; a dash where none is given. */
export function stepName(step: Step | null, { messages, paper }: Telling): string {
  const { small, medium, large } = paper.strategy.steps;
  return step === null ? messages.document.summary.noValue : ([small, medium, large][step - 1] ?? '');
}

/** The effort and effect of the proposals as a picture; nothing where fewer than two have both. */
export function matrixBlocks(proposals: readonly Proposal[], telling: Telling): Block[] {
  const { paper } = telling;
  const { rows, unplaced } = effortEffect(proposals);
  if (proposals.length - unplaced.length < 2) return [];
  const said = proposals.flatMap(({ effort, effect }, index) =>
    unplaced.includes(index + 1)
      ? []
      : [paper.matrix.point(index + 1, stepName(effort, telling), stepName(effect, telling))],
  );
  const drawing: MatrixDrawing = {
    alt: [paper.matrix.alt, ...said].join(' '),
    effort: paper.strategy.effort,
    effect: paper.strategy.effect,
    steps: [stepName(1, telling), stepName(2, telling), stepName(3, telling)],
    rows,
  };
  const rest = unplaced.map((number) =>
    `${number} ${pageText(cleanText(proposals[number - 1]?.what ?? ''), 60)}`.trim(),
  );
  const runs = [
    { text: paper.matrix.caption },
    ...(rest.length > 0 ? [{ text: ` ${paper.matrix.rest(rest.join(', '))}` }] : []),
  ];
  return [{ kind: 'matrix', drawing, caption: captionOf('figures', runs, telling) }];
}
