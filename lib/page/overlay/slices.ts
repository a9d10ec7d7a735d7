/** Work that is too dear for one frame, done a little in each: it says with every `yield` where it may be interrupted. */
export type Sliced<T = void> = Generator<void, T>;

/** Does what is left of it for at least so many ms; true where it has come to its end. */
export function workOff(work: Sliced<unknown>, clock: Pick<Performance, 'now'>, ms: number): boolean {
  const begun = clock.now();
  for (;;) {
    if (work.next().done) return true;
    if (clock.now() - begun >= ms) return false;
  }
}

/** Does all of it at once, and gives back what came of it. */
export function workThrough<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
