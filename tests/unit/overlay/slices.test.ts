import { expect, it } from 'vitest';
import { type Sliced, workOff, workThrough } from '../../../lib/page/overlay/slices';

function* counting(done: number[]): Sliced<string> {
  for (let at = 0; at < 5; at++) {
    done.push(at);
    yield;
  }
  return 'all';
}

/** A clock that goes on by 2 ms each time it is asked. */
const clock = () => {
  let now = 0;
  return { now: () => (now += 2) };
};

it('does as much at a time as fits, and goes on where it was', () => {
  const done: number[] = [];
  const work = counting(done);
  expect(workOff(work, clock(), 4)).toBe(false);
  expect(done).toEqual([0, 1]);
  expect(workOff(work, clock(), 4)).toBe(false);
  expect(done).toEqual([0, 1, 2, 3]);
  expect(workOff(work, clock(), 4)).toBe(true);
  expect(done).toHaveLength(5);
  expect(workOff(work, clock(), 4), 'what has ended stays ended').toBe(true);
});

it('does all at once where that is wanted', () => {
  const done: number[] = [];
  expect(workThrough(counting(done))).toBe('all');
  expect(done).toHaveLength(5);
});
