import type { CheckId } from '../../lib/audit/checklist';
import { useMessages } from '../messages-context';

/** Two or three concrete things to look at before judging; nothing where the check has none. */
export function LookList({ check }: { check: CheckId }) {
  const { look } = useMessages().guided;
  const checks: Partial<Record<CheckId, readonly string[]>> = look.checks;
  const things = checks[check];
  if (!things) return null;
  return (
    <section class="look">
      <h4 class="field-label">{look.title}</h4>
      <ul>
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </section>
  );
}
