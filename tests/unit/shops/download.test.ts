// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveBlob } from '../../../lib/browser/download';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a file is saved under its name by a link that leaves nothing behind', () => {
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  const clicked: { href: string; download: string }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ href: this.href, download: this.download });
  });
  saveBlob(new Blob(['x']), 'a.no 2026-11-22.docx');
  expect(clicked).toEqual([{ href: expect.stringMatching(/^blob:/), download: 'a.no 2026-11-22.docx' }]);
  expect(document.querySelector('a')).toBeNull();
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(revoke).toHaveBeenCalledExactlyOnceWith(clicked[0]?.href);
});
