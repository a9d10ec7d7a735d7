import { Timer } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { ServiceTest as Test } from '../../lib/audit/additions';
import type { CheckId } from '../../lib/audit/checklist';
import { testsOf, USUAL_CHANNEL } from '../../lib/audit/service-tests';
import { Icon } from '../icon';
import { useMessages } from '../messages-context';
import { SaveLine } from '../save-line';
import type { GuideValue } from './guide-context';
import { ServiceTest } from './service-test';

interface ServiceTestsProps {
  check: CheckId;
  kind: Test['kind'];
  guide: GuideValue;
}

/** The tests of a check, the newest open, and the way to begin one. */
export function ServiceTests({ check, kind, guide }: ServiceTestsProps) {
  const { guided } = useMessages();
  const texts = guided.tests;
  const { actions, statusOf } = guide;
  const tests = testsOf(guide.audit.tests, check);
  const failed = statusOf(`new:${kind}`);
  const channel = USUAL_CHANNEL[kind];
  // What just happened, for those who cannot see it; the running time itself is never read aloud.
  const [said, setSaid] = useState('');
  if (!actions && tests.length === 0) return null;
  return (
    <section class="tests">
      {tests.map((test, at) => (
        <ServiceTest
          key={test.id}
          check={check}
          test={test}
          number={tests.length - at}
          first={at === 0}
          actions={actions}
          status={statusOf(test.id)}
          onSay={setSaid}
        />
      ))}
      {actions && (
        <div class="test-begin">
          <button
            type="button"
            class="button"
            data-place={`test-start:${check}`}
            onClick={() => {
              actions.start(kind, { channel });
              setSaid(texts.running);
            }}
          >
            <Icon icon={Timer} /> {texts.start}
          </button>
          <p class="soft small">{texts.startHint}</p>
          {failed?.state === 'failed' && <SaveLine status={failed} />}
          <Suggestions
            kind={kind}
            open={tests.length === 0}
            onUse={(question) => actions.start(kind, { channel, question, startedAt: '' })}
          />
        </div>
      )}
      <p class="unseen" role="status">
        {said}
      </p>
    </section>
  );
}

interface SuggestionsProps {
  kind: Test['kind'];
  open: boolean;
  onUse(question: string): void;
}

/** Questions that show how a service answers: an ordinary one, an unusual one, one that takes some feeling. */
function Suggestions({ kind, open, onUse }: SuggestionsProps) {
  const { guided, popup } = useMessages();
  const texts = guided.tests;
  const id = useId();
  return (
    <details class="suggestions" open={open}>
      <summary>{texts.tryAsking}</summary>
      <ul>
        {(['ordinary', 'unusual', 'feeling'] as const).map((one) => {
          const question = texts.suggestions[kind][one];
          return (
            <li key={one}>
              <span>
                <span class="soft small">{texts.kinds[one]}</span>
                <span id={`${id}${one}`}>{popup.quote(question)}</span>
              </span>
              <button
                type="button"
                class="text-button"
                id={`${id}${one}-use`}
                aria-labelledby={`${id}${one}-use ${id}${one}`}
                onClick={() => onUse(question)}
              >
                {texts.use}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
