import type { CheckId } from '../../lib/audit/checklist';
import { testKindOf } from '../../lib/audit/service-tests';
import { EaseBox } from './ease-box';
import { useGuide } from './guide-context';
import { LookList } from './look-list';
import { ServiceTests } from './service-tests';

/** What helps the person to judge a check by hand: things to look at, what was counted for her, and tests with a stopwatch. */
export function Guide({ check }: { check: CheckId }) {
  const guide = useGuide();
  const kind = testKindOf(check);
  return (
    <>
      {guide && check === 'contact-ease' && <EaseBox {...guide} />}
      <LookList check={check} />
      {guide && kind && <ServiceTests check={check} kind={kind} guide={guide} />}
    </>
  );
}
