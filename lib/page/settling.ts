/** Tells when a page that was read has grown and come to rest again: chats, reviews and consent dialogs come late. */

/** ms without a change after which a page counts as settled. */
const QUIET_MS = 700;
/** ms after the first change at which we look, settled or not: some pages move for ever. */
const LONGEST_MS = 3_000;
/** Looks at one address, and ms after which what still comes is the person's own doing. */
const MOST_LOOKS = 2;
const WATCH_MS = 12_000;

export interface Settling {
  /** The page has been read: begins to watch, once for each address. */
  begin(): void;
  stop(): void;
}

/**
 * Watches what is put into the page.
 * @param isOurs whether an element is of our own drawing
 * @param settled called at most twice for each address
 */
export function watchSettling(
  document: Document,
  isOurs: (element: Element) => boolean,
  settled: () => void,
): Settling {
  let looks = 0;
  let address = '';
  let since = 0;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((changes) => {
    if (!changes.some(({ addedNodes }) => [...addedNodes].some((node) => isThing(node, isOurs)))) return;
    const now = performance.now();
    if (quiet === undefined) since = now;
    clearTimeout(quiet);
    quiet = setTimeout(look, Math.max(0, Math.min(QUIET_MS, since + LONGEST_MS - now)));
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(end);
    quiet = undefined;
  };
  const look = () => {
    quiet = undefined;
    if (++looks >= MOST_LOOKS) stop();
    settled();
  };
  return {
    begin() {
      const here = document.URL.replace(/#.*$/, '');
      if (here === address) return;
      address = here;
      stop();
      looks = 0;
      observer.observe(document, { childList: true, subtree: true });
      end = setTimeout(stop, WATCH_MS);
    },
    stop,
  };
}

/** Text alone changes all the time: clocks, counters, prices. */
function isThing(node: Node, isOurs: (element: Element) => boolean): boolean {
  return node.nodeType === 1 && !isOurs(node as Element);
}
