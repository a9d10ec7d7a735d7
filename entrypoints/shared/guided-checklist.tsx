import { useMemo, useState } from 'preact/hooks';
import { Checklist, type ChecklistProps } from '../../components/checklist';
import { GuideProvider } from '../../components/guide/guide-context';
import { RunningTests } from '../../components/guide/running-tests';
import { JourneyStrip } from '../../components/journey-strip';
import { useMessages } from '../../components/messages-context';
import type { Problem } from '../../components/work';
import type { JourneyStage } from '../../lib/audit/additions';
import type { CheckId } from '../../lib/audit/checklist';
import { firstToLookAt, journeyOf } from '../../lib/audit/journey';
import type { Audit } from '../../lib/audit/model';
import { useFold } from './use-fold';
import { useJourney } from './use-journey';
import { useTests } from './use-tests';

interface GuidedChecklistProps extends ChecklistProps {
  audit: Audit;
  /** Whether the journey stands above the list, as a picture and a filter. */
  map?: boolean;
}

/** The checklist with what helps to judge by hand: tests with a stopwatch, counts, hints, and the journey above it. */
export function GuidedChecklist({ audit, map = false, ...list }: GuidedChecklistProps) {
  const m = useMessages();
  const { views, pages } = list;
  const tests = useTests(audit);
  const [problem, setProblem] = useState<Problem>();
  const touchpoints = useJourney(audit, setProblem);
  const [open, setOpen] = useFold('journey');
  const [stage, setStage] = useState<JourneyStage>();
  const [wanted, setWanted] = useState(list.wanted);
  const journey = useMemo(() => journeyOf(audit, views), [audit, views]);
  const part = map ? journey.parts.find((one) => one.stage === stage) : undefined;

  const showStage = (to: JourneyStage | undefined) => {
    setStage(to);
    const checks = journey.parts.find((one) => one.stage === to)?.checks;
    const check = checks && firstToLookAt(checks);
    if (check) setWanted({ check });
  };
  const stageName = part && m.checklist.stages[part.stage];
  const only = stageName ? { label: stageName, hint: m.guided.map.all, onAll: () => setStage(undefined) } : undefined;
  const goTo = (check: CheckId) => {
    setStage(undefined);
    setWanted({ check });
  };
  const work = touchpoints && {
    ...touchpoints,
    onAdd(at: JourneyStage, text: string) {
      setProblem(undefined);
      return touchpoints.onAdd(at, text);
    },
  };
  return (
    <GuideProvider audit={audit} views={views} pages={pages} work={tests}>
      <RunningTests tests={audit.tests} onGo={goTo} />
      {map && (
        <JourneyStrip
          journey={journey}
          open={open}
          stage={stage}
          work={work}
          problem={problem ? `${m.popup.save.failed} ${m.popup.save.problems[problem]}` : ''}
          onOpen={(unfolded) => {
            setOpen(unfolded);
            // A filter that cannot be seen would only puzzle.
            if (!unfolded) setStage(undefined);
          }}
          onStage={showStage}
        />
      )}
      <Checklist {...list} views={part?.checks ?? views} only={only} wanted={wanted} />
    </GuideProvider>
  );
}
