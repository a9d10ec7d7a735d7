import { useMemo } from 'preact/hooks';
import { useLanguage, useMessages } from '../../components/messages-context';
import type { Work } from '../../components/work';
import { startPick } from '../../lib/browser/pick';
import type { ShopState } from './state';

/**
 * The person's work, with the way to point at places on the page in the tab.
 * @param closes whether this window lies over the page and goes when the page is pointed at, as a popup does
 */
export function useOwn(
  work: Work | undefined,
  auditId: string,
  { tabId, scan }: Pick<ShopState, 'tabId' | 'scan'>,
  closes: boolean,
): Work | undefined {
  const { own, checklist } = useMessages();
  const language = useLanguage();
  const isOpen = scan !== undefined && tabId !== -1;
  return useMemo(() => {
    if (!work || !isOpen) return work;
    const pick: Work['pick'] = async (check) => {
      const { name } = checklist.checks[check];
      const begun = await startPick(tabId, { auditId, check, name, language, texts: own.page });
      if (begun && closes) close();
      return begun;
    };
    return { ...work, pick };
  }, [work, isOpen, tabId, auditId, language, own, checklist, closes]);
}
