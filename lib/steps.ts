/**
 * Work in steps: a generator that yields where it may pause. Who runs it decides whether it goes on at once or lets
 * others have their turn first, so that the work itself knows neither clock nor browser. It is told whether there was a
 * pause, in which the world may have changed.
 */
export type Steps<T> = Generator<undefined, T, boolean>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next(false);
    if (step.done) return step.value;
  }
}
