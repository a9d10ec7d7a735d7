import { describe, expect, it } from 'vitest';
import { createPace, createQueue } from '../../lib/turns';

describe('a queue', () => {
  it('begins each task when the one before it has ended, also where that failed', async () => {
    const queue = createQueue();
    const seen: string[] = [];
    const task =
      (name: string, fails = false) =>
      async () => {
        seen.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const all = await Promise.allSettled([queue(task('a')), queue(task('b', true)), queue(task('c'))]);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });
});

describe('a pace', () => {
  it('waits for what is left of the time between two, and no longer', async () => {
    let now = 1000;
    const slept: number[] = [];
    const sleep = async (ms: number) => {
      slept.push(ms);
      now += ms;
    };
    const pace = createPace(550, () => now, sleep);
    await pace.wait();
    pace.mark();
    now += 100;
    await pace.wait();
    pace.mark();
    now += 900;
    await pace.wait();
    expect(slept).toEqual([450]);
  });
});
