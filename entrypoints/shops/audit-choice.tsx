import { ChecklistChoice } from '../../components/shops/checklist-choice';
import type { Problem } from '../../components/shops/problem';
import type { Audit } from '../../lib/audit/model';
import { listChecklists, setAuditChecklist } from '../../lib/store/checklists';
import { storeProblem } from '../../lib/store/errors';
import { useLive } from './use-live';

/** Which checklist an audit is made by, with the store behind it. */
export function AuditChoice({ audit, onProblem }: { audit: Audit; onProblem: (problem: Problem) => void }) {
  const { value = [] } = useLive('checklists', listChecklists);
  const choose = (checklist: Audit['checklist']) => {
    setAuditChecklist(audit.id, checklist).catch((failure) =>
      onProblem({ what: 'save', advice: storeProblem(failure) }),
    );
  };
  return (
    <ChecklistChoice
      kept={audit.checklist}
      checklists={value.map(({ checklist }) => checklist)}
      onChoose={audit.deletedAt === null ? choose : undefined}
    />
  );
}
