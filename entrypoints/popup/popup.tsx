import { useEffect, useState } from 'preact/hooks';
import { KeysHelp } from '../../components/keys-help';
import { MessagesProvider } from '../../components/messages-context';
import { RestrictedPage } from '../../components/restricted-page';
import { SettingsMenu } from '../../components/settings-menu';
import { StoreClosed } from '../../components/store-closed';
import { tellClick } from '../../lib/browser/clicks';
import { openWelcome } from '../../lib/browser/first-run';
import { panelOpener } from '../../lib/browser/panel';
import { activeTab, openShops } from '../../lib/browser/tabs';
import type { Session } from '../shared/session';
import { ShopView } from '../shared/shop-view';
import { useSession } from '../shared/use-session';

/** The popup: whatever the tab calls for. */
export function Popup() {
  const { state, language, markersVisible, session, reveal, setLanguage, setMarkers, order, setOrder } =
    useSession(lead);
  const [keys, setKeys] = useState(false);
  const openBeside = usePanelOpener();
  const leave = (auditId?: string) => void openShops(auditId).then(() => close());
  if (state.stage === 'opening' || !language) return null;
  return (
    <MessagesProvider language={language}>
      {state.stage === 'restricted' && (
        <RestrictedPage why={state.why} audits={state.audits} onOpen={leave} onShops={() => leave()} />
      )}
      {state.stage === 'broken' && <StoreClosed problem={state.problem} onRetry={() => void session.again()} />}
      {state.stage === 'shop' && (
        <ShopView
          state={state}
          order={order}
          markersVisible={markersVisible}
          session={session}
          onReveal={reveal}
          onMarkers={setMarkers}
          onKeys={() => setKeys(true)}
          onShops={leave}
          onBeside={openBeside && (() => void openBeside().then(() => close(), reportError))}
          menu={(onPhone) => (
            <SettingsMenu
              markersVisible={markersVisible}
              order={order}
              onOrder={setOrder}
              onLanguage={setLanguage}
              onMarkers={setMarkers}
              onKeys={() => setKeys(true)}
              onPhone={onPhone}
              onWelcome={() => void openWelcome().then(() => close())}
            />
          )}
        />
      )}
      {keys && <KeysHelp onClose={() => setKeys(false)} />}
    </MessagesProvider>
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
