import { CircleCheck, CircleDashed, Contrast, type IconNode, Split } from 'lucide';
import { type Agreement, type AgreementLevel, agreementOf, VERDICTS } from '../../lib/audit/agreement';
import type { CheckRow } from '../../lib/audit/compare';
import type { Verdict } from '../../lib/audit/model';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';

const SIGNS: Record<AgreementLevel, IconNode> = { all: CircleCheck, most: Contrast, split: Split };

/** How far people agree, in a sign and words. */
export function LevelTag({ level }: { level: AgreementLevel | null }) {
  const t = useDeskMessages().agreement;
  return (
    <span class={`level level-${level ?? 'few'}`}>
      <Icon icon={level ? SIGNS[level] : CircleDashed} />
      {level ? t.levels[level] : t.few}
    </span>
  );
}

/** Columns of one shop. */
export interface ShopColumns {
  shop: string;
  columns: number[];
}

/** Under the name of a check: how far those agree who looked at the same shop. */
export function RowAgreement({ row, groups }: { row: CheckRow; groups: readonly ShopColumns[] }) {
  const { verdicts } = useDeskMessages().checklist;
  return (
    <>
      {groups.map(({ shop, columns }) => {
        const agreement = agreementOf(row, columns);
        if (agreement.judged === 0) return null;
        return (
          <p key={shop} class="row-agreement">
            {groups.length > 1 && <span class="soft">{shop}</span>}
            <LevelTag level={agreement.level} />
            <span class="soft">{countsIn(agreement, verdicts)}</span>
          </p>
        );
      })}
    </>
  );
}

/** "2 Yes, 1 No": only the verdicts that somebody gave. */
function countsIn({ counts }: Agreement, words: Readonly<Record<Verdict, string>>): string {
  return VERDICTS.filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${words[verdict]}`)
    .join(', ');
}
