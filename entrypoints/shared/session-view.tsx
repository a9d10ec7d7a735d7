import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { KeysHelp } from '../../components/keys-help';
import { MessagesProvider } from '../../components/messages-context';
import { RestrictedPage } from '../../components/restricted-page';
import { SettingsMenu } from '../../components/settings-menu';
import { StoreClosed } from '../../components/store-closed';
import { ShopView, type ShopViewProps } from './shop-view';
import type { SessionState } from './state';
import type { SessionWork } from './use-session';

interface SessionViewProps extends Pick<ShopViewProps, 'onShops' | 'onBeside' | 'line'> {
  work: SessionWork;
  /** Opens the page that says how it works. */
  onWelcome(): void;
  /** What to show of a page that is closed to us, where that is more than the reason. */
  closed?(state: Extract<SessionState, { stage: 'restricted' }>): ComponentChildren;
}

/** What the popup and the panel show of a session: whatever its page calls for. */
export function SessionView({ work, onWelcome, closed, ...ways }: SessionViewProps) {
  const { state, language, session, markersVisible, order } = work;
  const { onShops } = ways;
  const [keys, setKeys] = useState(false);
  const help = () => setKeys(true);
  if (state.stage === 'opening' || !language) return null;
  return (
    <MessagesProvider language={language}>
      {state.stage === 'restricted' &&
        (closed?.(state) ?? (
          <RestrictedPage why={state.why} audits={state.audits} onOpen={onShops} onShops={() => onShops()} />
        ))}
      {state.stage === 'broken' && <StoreClosed problem={state.problem} onRetry={() => void session.again()} />}
      {state.stage === 'shop' && (
        <ShopView
          {...ways}
          state={state}
          order={order}
          markersVisible={markersVisible}
          session={session}
          onReveal={work.reveal}
          onMarkers={work.setMarkers}
          onKeys={help}
          menu={(onPhone) => (
            <SettingsMenu
              markersVisible={markersVisible}
              order={order}
              onOrder={work.setOrder}
              onLanguage={work.setLanguage}
              onMarkers={work.setMarkers}
              onKeys={help}
              onPhone={onPhone}
              onWelcome={onWelcome}
            />
          )}
        />
      )}
      {keys && <KeysHelp onClose={() => setKeys(false)} />}
    </MessagesProvider>
  );
}
