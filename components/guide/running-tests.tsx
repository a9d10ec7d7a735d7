import { Timer } from 'lucide';
import type { ServiceTest } from '../../lib/audit/additions';
import type { CheckId } from '../../lib/audit/checklist';
import { checkOfTest, runningTests } from '../../lib/audit/service-tests';
import { formatMoment } from '../../lib/messages/format';
import { Icon } from '../icon';
import { useLanguage, useMessages } from '../messages-context';
import { Elapsed } from './elapsed';

interface RunningTestsProps {
  tests: readonly ServiceTest[];
  onGo(check: CheckId): void;
}

/** The tests that are under way, above the list, so that nobody forgets a stopwatch. Each leads to its check. */
export function RunningTests({ tests, onGo }: RunningTestsProps) {
  const { guided } = useMessages();
  const language = useLanguage();
  const running = runningTests(tests);
  if (running.length === 0) return null;
  return (
    <ul class="running-tests">
      {running.map(({ id, kind, startedAt }) => {
        const what = guided.tests.going[kind];
        const since = guided.tests.brief.waiting(formatMoment(startedAt, language));
        return (
          <li key={id}>
            <button type="button" class="running-test" title={since} onClick={() => onGo(checkOfTest(kind))}>
              <Icon icon={Timer} />
              <span class="running-what">
                {what}
                <span class="unseen">, {since}</span>
              </span>
              {/* A name that changes every second would be read again and again. */}
              <span aria-hidden="true">
                <Elapsed since={startedAt} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
