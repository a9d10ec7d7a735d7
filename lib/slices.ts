/** Runs work in slices, so that the page it runs in can scroll, draw and answer clicks meanwhile. */
import type { Steps } from './steps';

/** Longest slice, ms: a frame has 16, and the step that oversteps is no part of this. */
const SLICE_MS = 8;

/** Does all steps and lets the page have its turn after each slice. Tells the result and the ms of work. */
export async function inSlices<T>(steps: Steps<T>): Promise<{ value: T; ms: number }> {
  let ms = 0;
  let paused = false;
  for (;;) {
    const began = performance.now();
    for (;;) {
      const step = steps.next(paused);
      const now = performance.now();
      if (step.done) return { value: step.value, ms: ms + now - began };
      paused = now - began >= SLICE_MS;
      if (!paused) continue;
      ms += now - began;
      break;
    }
    await giveTurn();
  }
}

/** Resolves when the page has had its turn. */
export function giveTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    // Timers would wait for longer each time, and in a tab behind others for a second.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
