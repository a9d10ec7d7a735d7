import { Timer } from 'lucide';
import type { CheckId } from '../../lib/audit/checklist';
import { stageOf, testKindOf, testsOf } from '../../lib/audit/service-tests';
import { testBrief } from '../../lib/messages/test-brief';
import { Icon } from '../icon';
import { useLanguage, useMessages } from '../messages-context';
import { useGuide } from './guide-context';

/** What the tests of a check brought, for its line; nothing where it has none. It does not tick: it is part of a name. */
export function TestBrief({ check }: { check: CheckId }) {
  const messages = useMessages();
  const language = useLanguage();
  const guide = useGuide();
  const tests = guide && testKindOf(check) ? testsOf(guide.audit.tests, check) : [];
  if (tests.length === 0) return null;
  return (
    <>
      {tests.some((test) => stageOf(test) === 'running') && (
        <Icon icon={Timer} class="running" label={messages.guided.tests.running} />
      )}{' '}
      {testBrief(tests, messages, language)}
    </>
  );
}
