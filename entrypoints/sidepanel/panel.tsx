import { useState } from 'preact/hooks';
import { ClosedPage } from '../../components/closed-page';
import { ReadingLine } from '../../components/reading-line';
import { openWelcome } from '../../lib/browser/first-run';
import { watchFrontTab } from '../../lib/browser/front-tab';
import { openShops } from '../../lib/browser/tabs';
import type { Session } from '../shared/session';
import { SessionView } from '../shared/session-view';
import type { ShopState } from '../shared/state';
import { useSession } from '../shared/use-session';
import { type Following, useFollowing } from './use-following';

/** The panel beside the page: keeps up with the tab in front of its window. */
export function Panel() {
  const work = useSession(lead);
  const { state, session } = work;
  const [shop, setShop] = useState<string>();
  if (state.stage === 'shop' && state.shop !== shop) setShop(state.shop);
  const following = useFollowing(shop);
  const open = (auditId?: string) => void openShops(auditId);
  return (
    <SessionView
      work={work}
      onShops={open}
      onWelcome={() => void openWelcome()}
      line={state.stage === 'shop' && <Line state={state} following={following} />}
      closed={({ why, audits }) =>
        why === 'unknown' ? (
          <ClosedPage
            shop={shop}
            following={following.on ?? false}
            audits={audits}
            onFollow={() => following.set(true)}
            onShow={() => void (shop && session.showKept(shop))}
            onOpen={open}
            onShops={() => open()}
          />
        ) : undefined
      }
    />
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
