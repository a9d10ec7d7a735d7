import { useState } from 'preact/hooks';
import { KeysHelp } from '../../components/keys-help';
import { MessagesProvider } from '../../components/messages-context';
import { RestrictedPage } from '../../components/restricted-page';
import { SettingsMenu } from '../../components/settings-menu';
import { StoreClosed } from '../../components/store-closed';
import { openShops } from '../../lib/browser/tabs';
import { ShopView } from './shop-view';
import { usePopup } from './use-popup';

/** The popup: whatever the tab calls for. */
export function Popup() {
  const { state, language, markersVisible, session, reveal, setLanguage, setMarkers } = usePopup();
  const [keys, setKeys] = useState(false);
  const leave = (auditId?: string) => void openShops(auditId).then(() => close());
  if (state.stage === 'opening' || !language) return null;
  return (
    <MessagesProvider language={language}>
      {state.stage === 'restricted' && (
        <RestrictedPage why={state.why} audits={state.audits} onOpen={leave} onShops={() => leave()} />
      )}
      {state.stage === 'broken' && <StoreClosed problem={state.problem} onRetry={() => void session.open()} />}
      {state.stage === 'shop' && (
        <ShopView
          state={state}
          markersVisible={markersVisible}
          session={session}
          onReveal={reveal}
          onMarkers={setMarkers}
          onKeys={() => setKeys(true)}
          onShops={leave}
          menu={
            <SettingsMenu
              markersVisible={markersVisible}
              onLanguage={setLanguage}
              onMarkers={setMarkers}
              onKeys={() => setKeys(true)}
            />
          }
        />
      )}
      {keys && <KeysHelp onClose={() => setKeys(false)} />}
    </MessagesProvider>
  );
}
