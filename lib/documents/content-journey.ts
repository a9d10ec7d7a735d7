import { type JourneyPart, journeyOf } from '../audit/journey';
import type { CheckView } from '../audit/state';
import { checkText } from '../messages/check-text';
import type { Block } from './blocks';
import { stateRun } from './content-parts';
import type { JourneyDrawing, JourneyMark } from './drawings';
import { captionOf, type Telling } from './telling';
import { cleanText, pageText } from './text';

/** The chapter with the journey picture. */
export function journeyBlocks(telling: Telling): Block[] {
  const { messages, paper } = telling;
  return [
    { kind: 'heading', level: 1, text: messages.journey.title },
    { kind: 'paragraph', look: 'aside', runs: [{ text: paper.journey.lead }] },
    ...journeyPicture(telling),
  ];
}

/** The picture alone, with what concerns the whole of the journey below it. */
export function journeyPicture(telling: Telling): Block[] {
  const { audit, paper } = telling;
  const { parts, whole } = journeyOf(audit);
  const stages = parts.map((part) => stageOf(part, telling));
  const alt = stages.map(({ name, count, own }) => `${name}: ${[count, ...own].join(', ')}.`).join(' ');
  const drawing: JourneyDrawing = { alt, stages, ownTitle: paper.journey.own };
  const caption = captionOf('figures', [{ text: paper.journey.caption(audit.shop) }], telling);
  const marks = marksOf(whole, telling);
  const below: Block[] =
    marks.length > 0
      ? [
          { kind: 'paragraph', look: 'label', runs: [{ text: paper.journey.whole }] },
          {
            kind: 'list',
            items: marks.map(({ state, stateName, text }) => [{ text: `${text} ` }, stateRun(state, stateName)]),
          },
        ]
      : [];
  return [{ kind: 'journey', drawing, caption }, ...below];
}

function stageOf(part: JourneyPart, telling: Telling): JourneyDrawing['stages'][number] {
  const { messages, paper } = telling;
  const { stage, checks, counts, touchpoints } = part;
  const there = counts.confirmed + counts.partly + counts.seen;
  return {
    name: messages.checklist.stages[stage],
    ...{ there, total: checks.length },
    count: messages.journey.there(there, checks.length),
    marks: marksOf(checks, telling),
    rest: counts.notSeen > 0 ? paper.journey.rest(counts.notSeen) : '',
    own: touchpoints.map(({ text }) => pageText(cleanText(text), 200)),
  };
}

function marksOf(views: readonly CheckView[], { messages }: Telling): JourneyMark[] {
  return views
    .filter(({ state }) => state !== 'notSeen')
    .map((view) => ({
      state: view.state,
      stateName: messages.checklist.states[view.state],
      text: checkText(view, messages).name,
    }));
}
