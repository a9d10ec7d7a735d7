// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useLines } from '../../../components/use-lines';

let lines = 0;
function List({ inSight, busy }: { inSight?: number; busy: boolean }) {
  lines = useLines(inSight, busy);
  return null;
}
const show = (inSight: number | undefined, busy: boolean) =>
  act(() => render(<List inSight={inSight} busy={busy} />, document.body));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

it('draws all at once where nothing is said of a window', async () => {
  await show(undefined, true);
  expect(lines).toBe(Number.POSITIVE_INFINITY);
});

it('draws what is in sight while the person waits, and the rest when that is over', async () => {
  await show(12, true);
  expect(lines).toBe(12);
  await show(12, false);
  await act(async () => {
    await vi.advanceTimersByTimeAsync(1);
  });
  expect(lines).toBe(Number.POSITIVE_INFINITY);
});

it('waits no longer than a moment', async () => {
  await show(12, true);
  await act(async () => {
    await vi.advanceTimersByTimeAsync(500);
  });
  expect(lines).toBe(Number.POSITIVE_INFINITY);
});

it.each(['keydown', 'wheel', 'pointerdown', 'touchstart'])('draws the rest at a %s', async (name) => {
  await show(12, true);
  await act(() => {
    dispatchEvent(new Event(name));
  });
  expect(lines).toBe(Number.POSITIVE_INFINITY);
});
