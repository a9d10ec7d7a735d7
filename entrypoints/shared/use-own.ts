import { useMemo } from 'preact/hooks';
import { useLanguage, useMessages } from '../../components/messages-context';
import type { Work } from '../../components/work';
import { type CheckView, stateOf } from '../../lib/audit/state';
import { saveLinkDraft } from '../../lib/browser/link-drafts';
import { startPick } from '../../lib/browser/pick';
import { checkText } from '../../lib/messages/check-text';
import type { ShopState } from './state';

/**
 * The person's work, with the way to point at places on the page in the tab and what was half typed of links to it.
 * @param closes whether this window lies over the page and goes when the page is pointed at, as a popup does
 */
export function useOwn(
  work: Work | undefined,
  auditId: string,
  views: readonly CheckView[],
  { tabId, scan, shop, links }: Pick<ShopState, 'tabId' | 'scan' | 'shop' | 'links'>,
  closes: boolean,
): Work | undefined {
  const messages = useMessages();
  const language = useLanguage();
  const isOpen = scan !== undefined && tabId !== -1;
  return useMemo(() => {
    if (!work || !isOpen) return work;
    const pick: Work['pick'] = async (check) => {
      const view = views.find((one) => one.check === check);
      if (!view) return false;
      const { judgement, area } = view;
      const { name, question } = checkText(view, messages);
      const areaName = messages.checklist.areas[area];
      const about = { state: stateOf(judgement.verdict, true), judgement, question, area };
      const begun = await startPick(tabId, {
        auditId,
        choices: [{ check, name, areaName, about }],
        language,
        texts: messages.own.page,
      });
      if (begun && closes) close();
      return begun;
    };
    const linkDraft: Work['linkDraft'] = {
      of: (check) => links.get(check),
      keep(check, draft) {
        if (draft) links.set(check, draft);
        else links.delete(check);
        saveLinkDraft(shop, check, draft).catch(reportError);
      },
    };
    return { ...work, pick, linkDraft };
  }, [work, isOpen, tabId, shop, links, auditId, views, language, messages, closes]);
}
