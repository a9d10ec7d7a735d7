// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Settling, watchSettling } from '../../../lib/page/settling';

let settling: Settling;
let looks: number;
const add = async (name = 'div') => {
  document.body.append(document.createElement(name));
  // Observers are told in a task of their own, whose timer is not under our hands.
  await new Promise((resolve) => setImmediate(resolve));
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  looks = 0;
  settling = watchSettling(
    document,
    ({ localName }) => localName === 'our-own',
    () => looks++,
  );
  settling.begin();
});
afterEach(() => {
  settling.stop();
  vi.useRealTimers();
});

describe('a page that was read', () => {
  it('is looked at again once it has come to rest', async () => {
    await add();
    vi.advanceTimersByTime(500);
    await add();
    vi.advanceTimersByTime(500);
    expect(looks).toBe(0);
    vi.advanceTimersByTime(300);
    expect(looks).toBe(1);
  });

  it('is looked at while it still moves, after some seconds', async () => {
    for (let at = 0; at < 12; at++) {
      await add();
      vi.advanceTimersByTime(400);
    }
    expect(looks).toBeGreaterThan(0);
  });

  it('is looked at twice at most, however often it is read', async () => {
    for (let at = 0; at < 5; at++) {
      await add();
      vi.advanceTimersByTime(1000);
      settling.begin();
    }
    expect(looks).toBe(2);
  });

  it('is left alone after a while, and when only our own drawing or text is added', async () => {
    await add('our-own');
    document.body.append('12:00');
    vi.advanceTimersByTime(5_000);
    expect(looks).toBe(0);
    vi.advanceTimersByTime(8_000);
    await add();
    vi.advanceTimersByTime(5_000);
    expect(looks).toBe(0);
  });
});
