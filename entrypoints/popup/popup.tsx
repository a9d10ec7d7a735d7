import { useEffect, useState } from 'preact/hooks';
import { tellClick } from '../../lib/browser/clicks';
import { openWelcome } from '../../lib/browser/first-run';
import { panelOpener } from '../../lib/browser/panel';
import { activeTab, openShops } from '../../lib/browser/tabs';
import type { Session } from '../shared/session';
import { SessionView } from '../shared/session-view';
import { useSession } from '../shared/use-session';

/** The popup: gives way to whatever it opens. */
export function Popup() {
  const work = useSession(lead);
  const openBeside = usePanelOpener();
  return (
    <SessionView
      work={work}
      onShops={(auditId) => void openShops(auditId).then(() => close())}
      onBeside={openBeside && (() => void openBeside().then(() => close(), reportError))}
      onWelcome={() => void openWelcome().then(() => close())}
    />
  );
}

/** One opening of the popup is one click on the icon: the page is read, and an open panel hears of it. */
function lead(session: Session): () => void {
  void session.open();
  void activeTab().then((tab) => tab && tellClick(tab.id));
  return () => {};
}

/** The way to the panel, undefined until it is known and where there is none. */
function usePanelOpener(): (() => Promise<void>) | undefined {
  const [open, setOpen] = useState<() => Promise<void>>();
  useEffect(() => {
    panelOpener().then((opener) => setOpen(() => opener), reportError);
  }, []);
  return open;
}
