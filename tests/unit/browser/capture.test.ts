// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const PAGE = 'https://shop.no/';
const browser = vi.hoisted(() => ({
  tabs: { get: vi.fn(), captureVisibleTab: vi.fn() },
}));
const page = vi.hoisted(() => ({ preparePage: vi.fn(), releasePage: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../../lib/browser/picture-page', () => page);
vi.mock('../../../lib/browser/picture-image', () => ({
  pictureImage: async (capture: Blob) => ({ blob: capture, width: 10, height: 10 }),
}));

const PLACE = { text: 'Retur', href: '', src: '', selector: '#r' };
const view = { width: 100, height: 100, density: 1, pinch: { x: 0, y: 0, scale: 1 } };

/** A module of its own each time: the pace goes on from picture to picture. */
async function takePicture(url = PAGE) {
  const capture = await import('../../../lib/browser/capture');
  const taken = capture.takePicture(1, url, PLACE);
  taken.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(10_000);
  return taken;
}
const failure = (url?: string) =>
  takePicture(url).then(
    () => 'a picture',
    (error) => (error as { problem: string }).problem,
  );

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  for (const mock of [browser.tabs.get, browser.tabs.captureVisibleTab, page.preparePage, page.releasePage])
    mock.mockReset();
  browser.tabs.get.mockResolvedValue({ id: 1, windowId: 7, url: `${PAGE}#top`, active: true });
  browser.tabs.captureVisibleTab.mockResolvedValue('data:image/png;base64,AAAA');
  page.preparePage.mockResolvedValue({ url: PAGE, place: null, view });
  page.releasePage.mockResolvedValue({ url: PAGE, visible: true, still: true });
});
afterEach(() => vi.useRealTimers());

describe('taking a picture', () => {
  it('captures the window of the tab and lets go of the page', async () => {
    expect(await takePicture()).toMatchObject({ url: PAGE, width: 10 });
    expect(browser.tabs.captureVisibleTab).toHaveBeenCalledWith(7, { format: 'png' });
    expect(page.releasePage).toHaveBeenCalledOnce();
  });

  it('tries once more where the place moved meanwhile, and then takes what there is', async () => {
    page.releasePage.mockResolvedValue({ url: PAGE, visible: true, still: false });
    expect(await takePicture()).toMatchObject({ url: PAGE });
    expect(browser.tabs.captureVisibleTab).toHaveBeenCalledTimes(2);
  });

  it('waits and tries again where another window of ours used up what is allowed', async () => {
    const error = new Error('This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.');
    browser.tabs.captureVisibleTab.mockRejectedValueOnce(error).mockRejectedValueOnce(error);
    expect(await takePicture()).toMatchObject({ url: PAGE });
    browser.tabs.captureVisibleTab.mockRejectedValue(error);
    expect(await failure()).toBe('failed');
  });

  it.each([
    ['is at another page', { url: 'https://shop.no/other', active: true }, 'moved'],
    ['is not in front', { url: PAGE, active: false }, 'away'],
    ['keeps its address to itself', { active: true }, 'denied'],
  ])('takes none where the tab %s', async (_, tab, problem) => {
    browser.tabs.get.mockResolvedValue({ id: 1, windowId: 7, ...tab });
    expect(await failure()).toBe(problem);
    expect(page.preparePage).not.toHaveBeenCalled();
  });

  it('takes none of another tab that came to the front during the capture', async () => {
    const tab = { id: 1, windowId: 7, url: PAGE, active: true };
    browser.tabs.get.mockResolvedValueOnce(tab).mockResolvedValue({ ...tab, active: false });
    expect(await failure()).toBe('away');
  });

  it.each([
    ['was hidden for a moment', { url: PAGE, visible: false, still: true }, 'away'],
    ['changed its address', { url: 'https://shop.no/next', visible: true, still: true }, 'moved'],
  ])('takes none of a page that %s during the capture', async (_, released, problem) => {
    page.releasePage.mockResolvedValue(released);
    expect(await failure()).toBe(problem);
  });

  it('takes none of a page that came in the place of the one that was made ready', async () => {
    page.releasePage.mockRejectedValue(new Error('no answer'));
    expect(await failure()).toBe('moved');
  });

  it.each([
    "Either the '<all_urls>' or 'activeTab' permission is required.",
    'Cannot access contents of the page.',
    'Missing host permission for the tab',
  ])('says that the browser does not let us: %s', async (words) => {
    browser.tabs.captureVisibleTab.mockRejectedValue(new Error(words));
    expect(await failure()).toBe('denied');
    expect(page.releasePage, 'the markers come back all the same').toHaveBeenCalledOnce();
  });

  it('hands on why the page could not be made ready', async () => {
    page.preparePage.mockResolvedValue({ problem: 'lost' });
    expect(await failure()).toBe('lost');
    page.preparePage.mockRejectedValue(new Error('the page does not answer'));
    expect(await failure()).toBe('failed');
  });
});
