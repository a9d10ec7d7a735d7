import { pageOf } from '../../components/quote';
import type { ScanStatus } from '../../components/scan-notice';
import { withLater } from '../../lib/audit/later';
import type { Scan } from '../../lib/audit/model';
import { shopOf } from '../../lib/audit/shop';
import { onPageChanged } from '../../lib/browser/page-news';
import { restrictionOf } from '../../lib/browser/restricted';
import { ScanError, scanTab } from '../../lib/browser/scan-tab';
import { getPlace } from '../../lib/browser/settings';
import { activeTab } from '../../lib/browser/tabs';
import { currentAudit, ensureAudit, getAudit, listAudits } from '../../lib/store/audits';
import { onChange } from '../../lib/store/changes';
import { storeProblem } from '../../lib/store/errors';
import { recordScan } from '../../lib/store/scans';
import type { PopupState, ShopState } from './state';

/** A reading shorter than this is not worth a word. */
const SLOW_MS = 1000;

/** One opening of the popup: which page, which audit, and the reading of the page. Tells `show` of every new state. */
export class Session {
  #state: PopupState = { stage: 'opening' };
  #tabId = -1;
  #reading: AbortController | undefined;
  /** A second look, which nobody asked for and which gives way. */
  #looking: AbortController | undefined;
  #loading = false;
  #loadAgain = false;
  #stopListening: (() => void) | undefined;

  constructor(private readonly show: (state: PopupState) => void) {}

  get tabId(): number {
    return this.#tabId;
  }

  /** Find out where we are, show what is kept of the shop at once, then read the page. Never rejects. */
  async open(): Promise<void> {
    try {
      const tab = await activeTab();
      const why = restrictionOf(tab?.url);
      const shop = tab && shopOf(tab.url);
      if (!tab || why || !shop) {
        this.#set({ stage: 'restricted', why: why ?? 'unknown', audits: await listAudits() });
        return;
      }
      this.#tabId = tab.id;
      const [head, place] = await Promise.all([currentAudit(shop), getPlace(shop)]);
      const audit = head && (await getAudit(head.id));
      const status: ScanStatus = { state: 'running' };
      this.#set({ stage: 'shop', shop, url: pageOf(tab.url), audit, place, status, scan: undefined });
      const stops = [
        onChange(({ auditId }) => {
          if (this.#state.stage === 'shop' && this.#state.audit?.id === auditId) void this.#reload();
        }),
        onPageChanged((tabId) => {
          if (tabId === this.#tabId) void this.#lookAgain();
        }),
      ];
      this.#stopListening = () => {
        for (const stop of stops) stop();
      };
    } catch (error) {
      this.#set({ stage: 'broken', problem: storeProblem(error) });
      return;
    }
    await this.read();
  }

  /** Read the page in the tab and keep what it brought. Never rejects: what goes wrong becomes the state. */
  async read(): Promise<void> {
    if (this.#reading || this.#state.stage !== 'shop') return;
    this.#looking?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.#patch({ status: { state: 'running' } });
    const slow = setTimeout(() => this.#patch({ status: { state: 'slow' } }), SLOW_MS);
    try {
      const scan = await complete(await scanTab(this.#tabId, reading.signal));
      // A word that comes after the person stopped must not change anything any more.
      if (reading.signal.aborted) throw new ScanError('cancelled');
      clearTimeout(slow);
      await this.#take(scan);
    } catch (error) {
      if (!(error instanceof ScanError)) reportError(error);
      const problem = error instanceof ScanError ? error.problem : 'failed';
      this.#patch({ status: { state: 'failed', problem } });
    } finally {
      clearTimeout(slow);
      this.#reading = undefined;
    }
  }

  /** Stop the reading that is going on. */
  cancel(): void {
    this.#reading?.abort();
  }

  /** Keep an audit of a page that does not look like a shop. */
  async keep(): Promise<void> {
    if (this.#state.stage === 'shop' && this.#state.scan) await this.#store(this.#state.shop, this.#state.scan);
  }

  /** Stop listening and reading. */
  close(): void {
    this.#stopListening?.();
    this.#reading?.abort();
    this.#looking?.abort();
  }

  /** The page has grown since it was read: adds what came late. It is nobody's wish, so nobody hears where it fails. */
  async #lookAgain(): Promise<void> {
    if (this.#reading || this.#looking || this.#state.stage !== 'shop' || !this.#state.scan) return;
    const looking = new AbortController();
    this.#looking = looking;
    try {
      const later = await complete(await scanTab(this.#tabId, looking.signal));
      const first = this.#state.scan;
      if (!looking.signal.aborted && pageOf(later.url) === pageOf(first.url)) await this.#take(withLater(first, later));
    } catch (error) {
      if (!(error instanceof ScanError)) reportError(error);
    } finally {
      this.#looking = undefined;
    }
  }

  async #take(scan: Scan): Promise<void> {
    const shop = shopOf(scan.url);
    if (this.#state.stage !== 'shop' || shop !== this.#state.shop) throw new ScanError('moved');
    if (scan.isShop || this.#state.audit) await this.#store(shop, scan);
    else this.#patch({ scan, url: pageOf(scan.url), status: { state: 'done' } });
  }

  async #store(shop: string, scan: Scan): Promise<void> {
    try {
      const { id } = await ensureAudit(shop);
      await recordScan(id, scan);
      const audit = await getAudit(id);
      this.#patch({ scan, url: pageOf(scan.url), audit, status: { state: 'done' } });
    } catch (error) {
      this.#patch({ scan, url: pageOf(scan.url), status: { state: 'unsaved', problem: storeProblem(error) } });
    }
  }

  /** The stored audit anew; what changes while it is being fetched is fetched right after, once. */
  async #reload(): Promise<void> {
    this.#loadAgain = true;
    if (this.#loading) return;
    this.#loading = true;
    try {
      while (this.#loadAgain && this.#state.stage === 'shop' && this.#state.audit) {
        this.#loadAgain = false;
        const audit = await getAudit(this.#state.audit.id);
        if (audit) this.#patch({ audit });
      }
    } catch (error) {
      // What is shown stays; the next write tells the person what is wrong with the store.
      reportError(error);
    } finally {
      this.#loading = false;
    }
  }

  #patch(patch: Partial<ShopState>): void {
    if (this.#state.stage === 'shop') this.#set({ ...this.#state, ...patch });
  }

  #set(state: PopupState): void {
    this.#state = state;
    this.show(state);
  }
}

/** The facts in their final form; loaded only now, since nothing needs them before a page was read. */
async function complete(scan: Scan): Promise<Scan> {
  const { completeFacts } = await import('../../lib/facts/complete');
  return completeFacts(scan);
}
