import { type JourneyPart, journeyOf } from '../audit/journey';
import { checkText } from '../messages/check-text';
import type { Messages } from '../messages/index';
import { SIGNS } from './content-parts';
import type { Slide } from './slides';
import type { SlideTelling } from './slides-audit';
import { pageText, shorten } from './text';

/** Most touchpoints in one stage on the slide. */
const MOST_THERE = 5;

/** The stages of the customer's journey side by side: how much is there, and where the customer meets the shop. */
export function journeySlide({ audit, messages }: SlideTelling): Slide {
  const { parts } = journeyOf(audit);
  return {
    kind: 'table',
    title: messages.journey.title,
    table: {
      head: parts.map(({ stage }) => messages.checklist.stages[stage]),
      widths: parts.map(() => 1),
      rows: [
        parts.map((part) => ({ text: shareOf(part, messages), strong: true })),
        parts.map((part) => ({ text: listed(part, messages, MOST_THERE).join('\n') })),
      ],
    },
    notes: parts.map((part) =>
      [
        messages.checklist.stages[part.stage],
        shareOf(part, messages),
        ...listed(part, messages, Number.POSITIVE_INFINITY),
      ].join('\n'),
    ),
  };
}

function shareOf({ counts, checks }: JourneyPart, { journey }: Messages): string {
  return journey.there(counts.confirmed + counts.partly + counts.seen, checks.length);
}

/** The person's own touchpoints first, then what is known to be there; the sign tells what was only seen. */
function listed({ touchpoints, checks }: JourneyPart, messages: Messages, most: number): string[] {
  const own = touchpoints.map(({ text }) => shorten(pageText(text), 60));
  const there = (['confirmed', 'partly', 'seen'] as const).flatMap((state) =>
    checks
      .filter((check) => check.state === state)
      .map((check) => `${SIGNS[state]} ${checkText(check, messages).name}`),
  );
  return [...own, ...there].slice(0, most);
}
