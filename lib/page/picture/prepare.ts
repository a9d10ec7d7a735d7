/** Making the visited page ready for a picture, and leaving it as it was. Only our own elements are ever hidden. */
import { inPage } from '../frames';
import { type Described, findPlace } from '../locate';
import { isOurs } from '../ours';
import { isSame, type Rect } from '../overlay/geometry';
import { createReader, type Standing } from '../overlay/read';
import { workThrough } from '../overlay/slices';
import type { PageView } from './crop';
import { atRest, frames } from './rest';

/** As much of a piece of evidence as it takes to find its place. */
export type WantedEvidence = Described;

/** The page stands still and shows none of our own things; `place` is null where the whole window is wanted. */
export interface Ready {
  url: string;
  /** The part that can be seen, in CSS px of the window. */
  place: Rect | null;
  view: PageView;
}
export type Prepared = Ready | { problem: 'away' | 'lost' | 'unseen' | 'covered' };

/** How it stands after the capture: whether it was still the page that was made ready. */
export interface Released {
  url: string;
  /** Whether the page was in front all the time. */
  visible: boolean;
  /** Whether the place stayed where it was. */
  still: boolean;
}

export interface PictureTools {
  /** Brings the place into sight, hides what is ours and waits for rest; one at a time. */
  prepare(wanted: WantedEvidence | null): Promise<Prepared>;
  /** To be called after each `prepare`; what is ours comes back by itself where nobody calls. */
  release(): Released;
}

/** After this long nobody is there any more who would let us come back. In milliseconds. */
const FORGOTTEN_MS = 8_000;

/** The tools for one page. */
export function pictureTools(document: Document): PictureTools {
  const view = document.defaultView as Window & typeof globalThis;
  let visible = true;
  let shown: { element: Element | null; place: Rect | null } = { element: null, place: null };
  let turn: { over: Promise<void>; end(): void } | null = null;
  const watch = () => {
    if (document.visibilityState !== 'visible') visible = false;
  };

  const begin = async () => {
    while (turn) await turn.over;
    const show = hideOurs(document);
    visible = true;
    document.addEventListener('visibilitychange', watch);
    watch();
    let ended = () => {};
    const over = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const timer = view.setTimeout(() => turn?.end(), FORGOTTEN_MS);
    const end = () => {
      view.clearTimeout(timer);
      document.removeEventListener('visibilitychange', watch);
      show();
      turn = null;
      ended();
    };
    turn = { over, end };
  };

  const ready = async (wanted: WantedEvidence | null): Promise<Prepared> => {
    if (!visible) return { problem: 'away' };
    const found = wanted && findPlace(document, wanted);
    if (wanted && !found) return { problem: 'lost' };
    const element = found && inPage(found);
    if (element && !isInSight(view, element)) bring(view, element);
    await atRest(view, element);
    if (element && !placeOf(view, element)) {
      // The page was still scrolling, or scrolled by itself, and carried the place away.
      bring(view, element);
      await atRest(view, element);
    }
    await frames(view, 2);
    const place = element && placeOf(view, element);
    if (element && !place) return { problem: standingOf(view, element, false).is === 'shown' ? 'covered' : 'unseen' };
    shown = { element, place };
    return visible ? { url: document.URL, place, view: viewOf(view) } : { problem: 'away' };
  };

  return {
    async prepare(wanted) {
      await begin();
      const prepared = await ready(wanted).catch((error) => {
        turn?.end();
        throw error;
      });
      if ('problem' in prepared) turn?.end();
      return prepared;
    },
    release() {
      const { element, place } = shown;
      const now = element && placeOf(view, element);
      const isStill = place === null || (now !== null && isSame(place, now));
      const released = { url: document.URL, visible: visible && turn !== null, still: isStill };
      turn?.end();
      return released;
    },
  };
}

/** Makes all that is ours invisible, where it stands and with the focus it has; returns the way back. */
function hideOurs(document: Document): () => void {
  const ours = [...document.getElementsByTagName('*')].filter(
    (element): element is HTMLElement => element instanceof HTMLElement && isOurs(element),
  );
  const before = ours.map(({ style }) => style.getPropertyValue('opacity'));
  for (const { style } of ours) style.setProperty('opacity', '0', 'important');
  return () => {
    // Without its own value one of the page's rules would hold.
    for (const [at, { style }] of ours.entries()) style.setProperty('opacity', before[at] || '1', 'important');
  };
}

/** Whether all of an element can be seen without scrolling. */
function isInSight(view: Window, element: Element): boolean {
  const place = placeOf(view, element);
  return place !== null && isSame(place, element.getBoundingClientRect());
}

/** Scrolls an element to where nothing that stays in place lies over it, as far as the page can be scrolled. */
function bring(view: Window, element: Element): void {
  const isTall = element.getBoundingClientRect().height > view.innerHeight * 0.9;
  const ways = isTall ? (['start', 'center', 'end'] as const) : (['center', 'end', 'start'] as const);
  for (const block of ways) {
    element.scrollIntoView({ behavior: 'instant', block, inline: 'nearest' });
    if (placeOf(view, element)) return;
  }
}

/** The part of an element that the window shows; null where it shows none. */
function placeOf(view: Window, element: Element): Rect | null {
  const standing = standingOf(view, element, true);
  return standing.is === 'shown' ? standing.rect : null;
}

/** @param probed Whether what lies over it counts. */
function standingOf(view: Window, element: Element, probed: boolean): Standing {
  const frame = { left: 0, top: 0, scale: 1, width: view.innerWidth, height: view.innerHeight };
  const reader = createReader(element.ownerDocument);
  if (probed) workThrough(reader.probe([element], frame));
  return reader.stand(element, frame);
}

function viewOf({ innerWidth, innerHeight, devicePixelRatio, visualViewport }: Window): PageView {
  const { offsetLeft: x = 0, offsetTop: y = 0, scale = 1 } = visualViewport ?? {};
  return { width: innerWidth, height: innerHeight, density: devicePixelRatio, pinch: { x, y, scale } };
}
