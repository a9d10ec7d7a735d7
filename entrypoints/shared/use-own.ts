import { useMemo } from 'preact/hooks';
import { useLanguage, useMessages } from '../../components/messages-context';
import type { Work } from '../../components/work';
import { CHECKLIST } from '../../lib/audit/checklist';
import type { Audit } from '../../lib/audit/model';
import { emptyJudgement, stateOf } from '../../lib/audit/state';
import { startPick } from '../../lib/browser/pick';
import type { ShopState } from './state';

/**
 * The person's work, with the way to point at places on the page in the tab.
 * @param closes whether this window lies over the page and goes when the page is pointed at, as a popup does
 */
export function useOwn(
  work: Work | undefined,
  { id: auditId, judgements }: Pick<Audit, 'id' | 'judgements'>,
  { tabId, scan }: Pick<ShopState, 'tabId' | 'scan'>,
  closes: boolean,
): Work | undefined {
  const { own, checklist } = useMessages();
  const language = useLanguage();
  const isOpen = scan !== undefined && tabId !== -1;
  return useMemo(() => {
    if (!work || !isOpen) return work;
    const pick: Work['pick'] = async (check) => {
      const { name, question } = checklist.checks[check];
      const judgement = judgements[check] ?? emptyJudgement();
      const about = { state: stateOf(judgement.verdict, true), judgement, question, area: CHECKLIST[check].area };
      const begun = await startPick(tabId, { auditId, check, name, about, language, texts: own.page });
      if (begun && closes) close();
      return begun;
    };
    return { ...work, pick };
  }, [work, isOpen, tabId, auditId, judgements, language, own, checklist, closes]);
}
