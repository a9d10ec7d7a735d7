import { useEffect, useState } from 'preact/hooks';
import { followShop, isFollowing, leaveShop, onFollowing } from '../../lib/browser/follow-shop';

export interface Following {
  /** Whether every page of the shop is read without a click; undefined as long as that is not known. */
  on: boolean | undefined;
  /** Ask for it, straight from a click, or give it back. */
  set(follow: boolean): void;
}

/** The leave to read every page of a shop. */
export function useFollowing(shop: string | undefined): Following {
  const [known, setKnown] = useState<{ shop: string; on: boolean }>();
  useEffect(() => {
    if (!shop) return;
    let gone = false;
    const look = () => {
      isFollowing(shop).then((on) => gone || setKnown({ shop, on }), reportError);
    };
    look();
    const stop = onFollowing(look);
    return () => {
      gone = true;
      stop();
    };
  }, [shop]);
  return {
    on: known && known.shop === shop ? known.on : undefined,
    set(follow) {
      if (shop) (follow ? followShop(shop) : leaveShop(shop)).catch(reportError);
    },
  };
}
