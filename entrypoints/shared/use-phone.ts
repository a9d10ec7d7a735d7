import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../../components/messages-context';
import type { PhoneBarProps } from '../../components/phone-bar';
import { phoneFinding } from '../../lib/audit/phone';
import { lookAtPhone } from '../../lib/browser/look-phone';
import { openNarrow } from '../../lib/browser/tabs';
import { recordMeasured } from '../../lib/store/measured';
import type { ShopState } from './state';

/** Looking at the page in the tab as on a phone. */
export function usePhone({ tabId, url, scan, audit, status }: ShopState) {
  const { phone, checklist } = useMessages();
  const [seen, setSeen] = useState<{ url: string; now: PhoneBarProps['phone'] }>();
  const turn = useRef(0);
  // What is still under way for the page that was left has nowhere to be shown.
  useEffect(() => () => void turn.current++, [url, tabId]);
  const start = async () => {
    if (!scan) return;
    turn.current += 1;
    const own = turn.current;
    setSeen({ url, now: 'running' });
    const now = await lookAtPhone(tabId, scan, phone.frame);
    if (own !== turn.current) return;
    setSeen({ url, now });
    if (typeof now === 'string' || !audit) return;
    const nameOf = (check: keyof typeof checklist.checks) => checklist.checks[check].name;
    const at = new Date().toISOString();
    await recordMeasured(audit.id, phoneFinding(scan.url, now, phone, nameOf, at)).catch(reportError);
  };
  const now = seen?.url === url ? seen.now : undefined;
  const ready = scan !== undefined && tabId !== -1 && status.state === 'done';
  return {
    onStart: ready ? () => void (now !== 'running' && start()) : undefined,
    bar: now && { phone: now, onNarrow: () => void openNarrow(url), onClose: () => setSeen(undefined) },
  };
}
