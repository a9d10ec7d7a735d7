import { Footprints, ListChecks } from 'lucide';
import { Icon } from './icon';
import { useMessages } from './messages-context';
import { ShopLinks, type ShopLinksProps } from './shop-links';

export interface ClosedPageProps extends ShopLinksProps {
  /** The shop that was looked at last, undefined where none was. */
  shop: string | undefined;
  /** Whether every page of that shop is read already, so that this page is none of its. */
  following: boolean;
  onFollow(): void;
  /** Shows the checklist of that shop. */
  onShow(): void;
}

/** The panel before a page that the browser tells nothing of: one click opens it, or the person lets us follow. */
export function ClosedPage({ shop, following, onFollow, onShow, ...links }: ClosedPageProps) {
  const { panel } = useMessages();
  return (
    <main class="restricted">
      <h1>{panel.closed.title}</h1>
      <p>{panel.closed.click}</p>
      {shop && (
        <div class="follow-box">
          {!following && (
            <>
              <p>{panel.closed.follow(shop)}</p>
              <button type="button" class="button" title={panel.followHint} onClick={onFollow}>
                <Icon icon={Footprints} /> {panel.follow(shop)}
              </button>
            </>
          )}
          <button type="button" class="button quiet" onClick={onShow}>
            <Icon icon={ListChecks} /> {panel.closed.show(shop)}
          </button>
        </div>
      )}
      <ShopLinks {...links} />
    </main>
  );
}
