import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ChecklistPlace } from '../../components/checklist-place';
import { asFilter } from '../../components/filters';
import { type Place, savePlace } from '../../lib/browser/settings';

/**
 * Keeps where one is in a shop's popup, so that opening it again goes on there.
 * @param shop the shop, '' as long as there is nothing to keep
 */
export function usePlace(shop: string, kept: Place | undefined, scroller: RefObject<HTMLElement | null>) {
  const place = useRef<Place>(kept ?? { openCheck: null, focus: null, caret: null, scroll: 0, filter: '' });
  const save = useRef(() => {});
  save.current = () => {
    if (shop) void savePlace(shop, place.current).catch(reportError);
  };

  useLayoutEffect(() => {
    // To be at the top already, and be put there, would cost a whole layout before the first picture.
    if (scroller.current && kept?.scroll) scroller.current.scrollTop = kept.scroll;
  }, []);

  useEffect(() => {
    const element = scroller.current;
    const scrolled = () => {
      place.current.scroll = Math.max(0, element?.scrollTop ?? 0);
      save.current();
    };
    element?.addEventListener('scrollend', scrolled);
    // A popup may close in the middle of scrolling.
    addEventListener('pagehide', scrolled);
    return () => {
      element?.removeEventListener('scrollend', scrolled);
      removeEventListener('pagehide', scrolled);
    };
  }, [scroller]);

  const first: ChecklistPlace | undefined = kept && { ...kept, filter: asFilter(kept.filter) };
  const onPlace = (now: ChecklistPlace) => {
    place.current = { ...place.current, ...now };
    save.current();
  };
  return { first, onPlace };
}
