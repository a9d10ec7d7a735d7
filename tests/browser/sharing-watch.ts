/** Runs in the Shops page while files are opened: how long it takes, and how long the page is held up at most. */
interface Watch {
  began: number;
  ended: number;
  longest: number;
}

/** Runs in the page: counts from the moment the files are there to the one where the buttons are, and the longest task. */
export function watchTasks(): void {
  const watch: Watch = { began: 0, ended: 0, longest: 0 };
  (globalThis as unknown as { watch: Watch }).watch = watch;
  document.querySelector('input[type=file]')?.addEventListener(
    'change',
    () => {
      watch.began = performance.now();
    },
    { capture: true, once: true },
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watch.longest = Math.max(watch.longest, entry.duration);
  }).observe({ type: 'longtask' });
  const seen = new MutationObserver(() => {
    if (!watch.began || !document.querySelector('.incoming-answer')) return;
    watch.ended = performance.now();
    seen.disconnect();
  });
  seen.observe(document.body, { childList: true, subtree: true });
}

/** Runs in the page: ms that the bare reading of a text as JSON takes, on average of five. */
export function bareReading(text: string): number {
  const began = performance.now();
  for (let n = 0; n < 5; n += 1) JSON.parse(text);
  return (performance.now() - began) / 5;
}

/** Runs in the page: what was counted, in ms. */
export function taken(): { ms: number; longest: number } {
  const { began, ended, longest } = (globalThis as unknown as { watch: Watch }).watch;
  return { ms: Math.round(ended - began), longest: Math.round(longest) };
}
