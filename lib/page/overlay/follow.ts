/** When to look again. Frames are asked for only while something moves; a slow beat catches what no event tells. */

import { type Sliced, workOff } from './slices';

/** Events after which the page may look different; listened to in passing, on the window. */
const STIRS = [
  ...['scroll', 'resize', 'load', 'toggle', 'click', 'keyup', 'pointerup', 'fullscreenchange', 'visibilitychange'],
  ...['transitionrun', 'transitionend', 'animationstart', 'animationend'],
];
/** Frames without movement after which we stop asking for frames. */
const STILL_FRAMES = 8;
/** Frames without movement after which it is found out what covers what, and the least time between two such probes. */
const SETTLED_FRAMES = 3;
const PROBE_MS = 250;
const BEAT_MS = 1000;
/** What a probe may take of a frame, in ms; the rest of the frame is the page's. */
const SLICE_MS = 4;

export interface Follower {
  /** Looks again, now and until nothing moves. */
  stir(): void;
  /** The elements whose size and sight tell of changes. */
  watch(elements: readonly Element[]): void;
  stop(): void;
}

export interface Looks {
  /** Reads and draws once; true where something was elsewhere than before. `fresh`: styles may have changed too. */
  look(fresh: boolean): boolean;
  /** Begun when a movement has come to rest: what is too dear in each frame. Given up where something moves again. */
  settling(): Sliced;
  /** Called about once a second while the page is in sight. */
  beat(): void;
  /** Called when something of the page has opened or closed. */
  opened(): void;
}

/** Follows the page. What fails stays here: no error of ours may reach the shop's own error reports. */
export function follow(view: Window & typeof globalThis, { look, settling, beat, opened }: Looks): Follower {
  let asked = 0;
  let still = 0;
  let stopped = false;
  let fresh = true;
  let unsettled = true;
  let probed = Number.NEGATIVE_INFINITY;
  let probe: Sliced | null = null;
  /** Whether the frame before went to a slice of it. */
  let sliced = false;
  const frame = () => {
    asked = 0;
    const now = view.performance.now();
    if (unsettled && still >= SETTLED_FRAMES && now - probed > PROBE_MS && !sliced) {
      probe ??= settling();
      sliced = true;
      // A slice and a look would be too much for one frame of a slow machine.
      if (!workOff(probe, view.performance, SLICE_MS)) return ask();
      probe = null;
      probed = now;
      unsettled = false;
    }
    sliced = false;
    const moved = look(fresh);
    fresh = false;
    // A probe may move outlines; that alone is no reason for another. That the page moves beside it its events tell.
    const isOwn = probe !== null || now === probed;
    still = moved && !isOwn ? 0 : still + 1;
    if (moved && !isOwn) unsettled = true;
    if (still < STILL_FRAMES || unsettled) ask();
  };
  const ask = () => {
    if (asked === 0 && !stopped) asked = view.requestAnimationFrame(() => quietly(frame));
  };
  const wake = () => {
    still = 0;
    ask();
  };
  const stir = (event?: Event) => {
    if (event) probe = null;
    if (event?.type !== 'scroll') {
      fresh = true;
      unsettled = true;
    }
    if (event?.type === 'toggle') quietly(opened);
    wake();
  };
  const sizes = new view.ResizeObserver(wake);
  const sights = new view.IntersectionObserver(wake, { threshold: [0, 0.5, 1] });
  for (const type of STIRS) view.addEventListener(type, stir, { capture: true, passive: true });
  view.visualViewport?.addEventListener('resize', stir);
  view.visualViewport?.addEventListener('scroll', stir);
  const beats = view.setInterval(() => {
    if (view.document.visibilityState !== 'visible') return;
    quietly(beat);
    // One look is enough, as long as it finds everything where it was.
    if (asked === 0) still = STILL_FRAMES - 1;
    fresh = true;
    ask();
  }, BEAT_MS);

  return {
    stir: () => stir(),
    watch(elements) {
      sizes.disconnect();
      sights.disconnect();
      for (const element of [view.document.documentElement, view.document.body, ...elements]) {
        if (element) sizes.observe(element);
      }
      for (const element of elements) sights.observe(element);
    },
    stop() {
      stopped = true;
      view.cancelAnimationFrame(asked);
      view.clearInterval(beats);
      sizes.disconnect();
      sights.disconnect();
      for (const type of STIRS) view.removeEventListener(type, stir, { capture: true });
      view.visualViewport?.removeEventListener('resize', stir);
      view.visualViewport?.removeEventListener('scroll', stir);
    },
  };
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // The next stir or beat tries again.
  }
}
