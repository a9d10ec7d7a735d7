import { useState } from 'preact/hooks';
import { ClosedPage } from '../../components/closed-page';
import { KeysHelp } from '../../components/keys-help';
import { MessagesProvider } from '../../components/messages-context';
import { ReadingLine } from '../../components/reading-line';
import { RestrictedPage } from '../../components/restricted-page';
import { SettingsMenu } from '../../components/settings-menu';
import { StoreClosed } from '../../components/store-closed';
import { openWelcome } from '../../lib/browser/first-run';
import { watchFrontTab } from '../../lib/browser/front-tab';
import { openShops } from '../../lib/browser/tabs';
import type { Session } from '../shared/session';
import { ShopView } from '../shared/shop-view';
import type { ShopState } from '../shared/state';
import { useSession } from '../shared/use-session';
import { type Following, useFollowing } from './use-following';

/** The panel beside the page: keeps up with the tab in front of its window. */
export function Panel() {
  const { state, language, markersVisible, session, reveal, setLanguage, setMarkers, order, setOrder } =
    useSession(lead);
  const [keys, setKeys] = useState(false);
  const [shop, setShop] = useState<string>();
  if (state.stage === 'shop' && state.shop !== shop) setShop(state.shop);
  const following = useFollowing(shop);
  const open = (auditId?: string) => void openShops(auditId);
  if (state.stage === 'opening' || !language) return null;
  const links = { onOpen: open, onShops: () => open() };
  return (
    <MessagesProvider language={language}>
      {state.stage === 'restricted' && state.why !== 'unknown' && (
        <RestrictedPage why={state.why} audits={state.audits} {...links} />
      )}
      {state.stage === 'restricted' && state.why === 'unknown' && (
        <ClosedPage
          shop={shop}
          following={following.on ?? false}
          audits={state.audits}
          onFollow={() => following.set(true)}
          onShow={() => void (shop && session.showKept(shop))}
          {...links}
        />
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
          onShops={open}
          line={<Line state={state} following={following} />}
          menu={(onPhone) => (
            <SettingsMenu
              markersVisible={markersVisible}
              order={order}
              onOrder={setOrder}
              onLanguage={setLanguage}
              onMarkers={setMarkers}
              onKeys={() => setKeys(true)}
              onPhone={onPhone}
              onWelcome={() => void openWelcome()}
            />
          )}
        />
      )}
      {keys && <KeysHelp onClose={() => setKeys(false)} />}
    </MessagesProvider>
  );
}

function Line({ state, following }: { state: ShopState; following: Following }) {
  const { shop, scan, audit, status } = state;
  const last = audit?.pages.toSorted((a, b) => b.scannedAt.localeCompare(a.scannedAt))[0];
  return (
    <ReadingLine
      shop={shop}
      reading={status.state === 'running' || status.state === 'slow'}
      here={scan !== undefined}
      page={scan ?? last}
      pages={audit?.pages.length ?? 0}
      following={following.on}
      onFollow={following.set}
    />
  );
}

/** From page to page, and from tab to tab. */
function lead(session: Session): () => void {
  return watchFrontTab((event, tab) => void session.visit(tab, event));
}
