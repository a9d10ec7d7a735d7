import { ChevronDown, MapPin } from 'lucide';
import type { JourneyStage } from '../lib/audit/additions';
import type { Journey } from '../lib/audit/journey';
import { Icon } from './icon';
import { useMessages } from './messages-context';
import { StageBar } from './stage-bar';
import { type JourneyWork, Touchpoints } from './touchpoints';

export interface JourneyStripProps {
  journey: Journey;
  /** Whether it is unfolded. */
  open: boolean;
  /** The stage whose checks are shown alone, undefined where all are. */
  stage: JourneyStage | undefined;
  /** Missing where nothing can be changed. */
  work?: JourneyWork;
  /** What went wrong with the last touchpoint, '' where nothing did. */
  problem: string;
  onOpen(open: boolean): void;
  /** Show a stage's checks alone; undefined shows all. */
  onStage(stage: JourneyStage | undefined): void;
}

/** The customer's journey, small: five stages side by side, each a way to its checks. From 280 px. */
export function JourneyStrip({ journey, open, stage, work, problem, onOpen, onStage }: JourneyStripProps) {
  const { journey: texts, checklist, guided } = useMessages();
  const { map } = guided;
  const part = journey.parts.find((one) => one.stage === stage);
  const known = journey.parts.reduce((sum, { counts }) => sum + counts.confirmed + counts.partly + counts.seen, 0);
  const total = journey.parts.reduce((sum, { checks }) => sum + checks.length, 0);
  return (
    <details
      class="facts journey-strip"
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open !== open && onOpen(currentTarget.open)}
    >
      <summary data-place="journey">
        <Icon icon={ChevronDown} class="turn" />
        <span class="facts-title">{texts.title}</span>
        <span class="count" title={texts.there(known, total)}>
          <span aria-hidden="true">
            {known}/{total}
          </span>
          <span class="unseen">{texts.there(known, total)}</span>
        </span>
      </summary>
      <ol class="stages" aria-label={texts.title}>
        {journey.parts.map((one) => (
          <li key={one.stage}>
            <button
              type="button"
              class="stage"
              aria-pressed={one.stage === stage}
              title={map.hint}
              data-stage={one.stage}
              data-place={`stage-${one.stage}`}
              onClick={() => onStage(one.stage === stage ? undefined : one.stage)}
            >
              <span class="stage-name">{map.stages[one.stage]}</span>
              <StageBar part={one} />
              {one.touchpoints.length > 0 && (
                <span class="stage-own">
                  <Icon icon={MapPin} label={map.ownHere(one.touchpoints.length)} />
                  <span aria-hidden="true">{one.touchpoints.length}</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
      {part && (
        <div class="stage-open">
          <p class="stage-only">
            <span role="status">{map.only(checklist.stages[part.stage], part.checks.length)}</span>
            <button type="button" class="text-button" onClick={() => onStage(undefined)}>
              {map.all}
            </button>
          </p>
          <Touchpoints stage={part.stage} touchpoints={part.touchpoints} work={work} />
          {problem && (
            <p class="stage-problem" role="alert">
              {problem}
            </p>
          )}
        </div>
      )}
    </details>
  );
}
