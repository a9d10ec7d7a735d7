import { withLater } from '../../lib/audit/later';
import type { Scan } from '../../lib/audit/model';
import { shopOf } from '../../lib/audit/shop';
import { pageOf, withScan } from '../../lib/audit/taken-in';
import { getLinkDrafts } from '../../lib/browser/link-drafts';
import { onPageChanged } from '../../lib/browser/page-news';
import { restrictionOf } from '../../lib/browser/restricted';
import { type Begun, beginReading, ScanError, scanTab } from '../../lib/browser/scan-tab';
import { getPlace } from '../../lib/browser/settings';
import { type ActiveTab, activeTab } from '../../lib/browser/tabs';
import { ensureAudit, listAudits } from '../../lib/store/audits';
import { type Change, onChange } from '../../lib/store/changes';
import { storeProblem } from '../../lib/store/errors';
import { withChanges } from '../../lib/store/parts';
import { recordScan } from '../../lib/store/scans';
import { auditOf } from './kept-audit';
import type { Reading, SessionState, ShopState } from './state';

/** A reading shorter than this is not worth a word. */
const SLOW_MS = 1000;

/**
 * What a popup or panel looks at: which page, which audit, and the reading of the page. Goes from page to page and tells
 * `show` of every new state. Whatever was begun for an earlier page has no effect any more once the next one is visited.
 */
export class Session {
  #state: SessionState = { stage: 'opening' };
  /** Counts the visits. */
  #visit = 0;
  #again: () => Promise<void> = () => this.open();
  #reading: Begun | undefined;
  /** A second look, which nobody asked for and which gives way. */
  #looking: AbortController | undefined;
  #loading: Promise<void> | undefined;
  /** What is to be fetched anew: what some changes were about, or the whole audit. */
  #stale: (Change | 'audit')[] = [];
  #stops: (() => void)[] = [];

  constructor(private readonly show: (state: SessionState) => void) {}

  get tabId(): number {
    return this.#state.stage === 'shop' ? this.#state.tabId : -1;
  }

  /** Visit the page in the tab in front because the person asked for it. Never rejects. */
  async open(): Promise<void> {
    await this.visit(await activeTab().catch(() => undefined), 'asked');
  }

  /** Show what is kept of the page's shop at once, then read the page where it is time for that. Never rejects. */
  async visit(tab: ActiveTab | undefined, reading: Reading): Promise<void> {
    const visit = this.#leave(() => this.visit(tab, reading));
    const why = restrictionOf(tab?.url);
    const shop = tab && shopOf(tab.url);
    try {
      if (!tab || why || !shop) {
        const audits = await listAudits();
        this.#set({ stage: 'restricted', why: why ?? 'unknown', audits }, visit);
        return;
      }
      // The page is read while what is kept of its shop is fetched and drawn.
      if (reading === 'asked') this.#reading = beginReading(tab.id);
      await this.#arrive(shop, tab, visit);
    } catch (error) {
      if (visit === this.#visit) this.cancel();
      this.#set({ stage: 'broken', problem: storeProblem(error) }, visit);
      return;
    }
    if (visit !== this.#visit || this.#state.stage !== 'shop' || reading === 'moving') return;
    if (reading === 'asked' || this.#state.audit) await this.#read(this.#reading ?? beginReading(tab.id));
    else this.#patch({ status: { state: 'idle' } });
  }

  /** Show what is kept of a shop while the page in the tab stays closed to us. Never rejects. */
  async showKept(shop: string): Promise<void> {
    const visit = this.#leave(() => this.showKept(shop));
    try {
      await this.#arrive(shop, { id: -1, url: '' }, visit);
      this.#patch({ status: { state: 'away' } }, visit);
    } catch (error) {
      this.#set({ stage: 'broken', problem: storeProblem(error) }, visit);
    }
  }

  /** Do once more what was done last. Never rejects. */
  again = (): Promise<void> => this.#again();

  /** Read the page in the tab and keep what it brought. Never rejects: what goes wrong becomes the state. */
  async read(): Promise<void> {
    if (this.#reading || this.#state.stage !== 'shop' || this.tabId === -1) return;
    await this.#read(beginReading(this.tabId));
  }

  async #read(reading: Begun): Promise<void> {
    this.#looking?.abort();
    const visit = this.#visit;
    this.#reading = reading;
    this.#patch({ status: { state: 'running' } });
    const slow = setTimeout(() => this.#patch({ status: { state: 'slow' } }, visit), SLOW_MS);
    try {
      const scan = await reading.scan;
      // A word that comes after the person stopped must not change anything any more.
      if (reading.stop.signal.aborted) throw new ScanError('cancelled');
      clearTimeout(slow);
      await this.#take(scan);
    } catch (error) {
      if (!(error instanceof ScanError)) reportError(error);
      const problem = error instanceof ScanError ? error.problem : 'failed';
      this.#patch({ status: { state: 'failed', problem } }, visit);
    } finally {
      clearTimeout(slow);
      if (this.#reading === reading) this.#reading = undefined;
    }
  }

  /** Stop the reading that is going on. */
  cancel(): void {
    this.#reading?.stop.abort();
  }

  /** Keep an audit of a page that does not look like a shop. */
  async keep(): Promise<void> {
    if (this.#state.stage === 'shop' && this.#state.scan) await this.#store(this.#state.shop, this.#state.scan);
  }

  /** Stop listening and reading. */
  close(): void {
    this.#leave(this.#again);
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  /** Ends what goes on for the page so far, and begins a new visit. Returns its number. */
  #leave(again: () => Promise<void>): number {
    this.#again = again;
    this.cancel();
    this.#reading = undefined;
    this.#looking?.abort();
    this.#looking = undefined;
    if (this.#stops.length === 0) {
      const changed = (tabId: number) => tabId === this.tabId && void this.#lookAgain();
      this.#stops = [onChange((change) => this.#hear(change)), onPageChanged(changed)];
    }
    this.#visit += 1;
    return this.#visit;
  }

  /** The shop's audit on the screen. On the way from page to page of one shop it stays there. */
  async #arrive(shop: string, tab: Pick<ActiveTab, 'id' | 'url'>, visit: number): Promise<void> {
    const page = { tabId: tab.id, url: pageOf(tab.url), scan: undefined, status: { state: 'running' } } as const;
    if (this.#state.stage === 'shop' && this.#state.shop === shop) {
      this.#patch(page);
      await this.#reload().catch(reportError);
      return;
    }
    const [audit, place, links] = await Promise.all([auditOf(shop), getPlace(shop), getLinkDrafts(shop)]);
    this.#set({ stage: 'shop', shop, audit, place, links, ...page }, visit);
  }

  /** The page has grown since it was read: adds what came late. It is nobody's wish, so nobody hears where it fails. */
  async #lookAgain(): Promise<void> {
    if (this.#reading || this.#looking || this.#state.stage !== 'shop' || !this.#state.scan) return;
    const looking = new AbortController();
    this.#looking = looking;
    try {
      const later = await scanTab(this.tabId, looking.signal);
      const { shop, scan: first, audit } = this.#state;
      if (looking.signal.aborted || !first || pageOf(later.url) !== pageOf(first.url)) return;
      const scan = withLater(first, later);
      if (audit) await this.#store(shop, scan);
      else this.#patch({ scan });
    } catch (error) {
      if (!(error instanceof ScanError)) reportError(error);
    } finally {
      if (this.#looking === looking) this.#looking = undefined;
    }
  }

  async #take(scan: Scan): Promise<void> {
    const shop = shopOf(scan.url);
    if (this.#state.stage !== 'shop' || shop !== this.#state.shop) throw new ScanError('moved');
    if (scan.isShop || this.#state.audit) await this.#store(shop, scan);
    else this.#patch({ scan, url: pageOf(scan.url), status: { state: 'done' } });
  }

  async #store(shop: string, scan: Scan): Promise<void> {
    const visit = this.#visit;
    const url = pageOf(scan.url);
    try {
      const audit = this.#state.stage === 'shop' ? this.#state.audit : undefined;
      // Shown at once; that it is kept is said when it is.
      if (audit) this.#patch({ audit: withScan(audit, scan), scan, url });
      // One that was put in the bin meanwhile is not begun anew behind the person's back.
      const id = audit?.id ?? (await ensureAudit(shop)).id;
      await recordScan(id, scan);
      // Word of it has come already, and what it changed is being fetched.
      await (this.#loading ?? this.#reload());
      this.#patch({ scan, url, status: { state: 'done' } }, visit);
    } catch (error) {
      this.#patch({ scan, url, status: { state: 'unsaved', problem: storeProblem(error) } }, visit);
    }
  }

  #hear(change: Change): void {
    if (this.#state.stage === 'restricted') void this.again();
    if (this.#state.stage !== 'shop') return;
    const known = this.#state.audit?.id;
    // What is not its own may have become its own: begun anew, brought back, put in the bin.
    if (!known || known === change.auditId || change.kind === 'audit') this.#reload(change).catch(reportError);
  }

  /**
   * The shop's audit anew, another one where it was put in the bin or a new one begun; or only what a change was about,
   * since there is one with every key. What changes while it is being fetched is fetched right after, once. Resolves
   * when the newest is there.
   */
  async #reload(change: Change | 'audit' = 'audit'): Promise<void> {
    if (this.#state.stage !== 'shop') return;
    this.#stale.push(change);
    this.#loading ??= this.#load();
    await this.#loading;
  }

  async #load(): Promise<void> {
    try {
      while (this.#state.stage === 'shop' && this.#stale.length > 0) {
        const { shop, audit } = this.#state;
        const changes = this.#stale.flatMap((one) => (one === 'audit' ? [] : one));
        const whole = !audit || changes.length < this.#stale.length;
        this.#stale = [];
        const fresh = (whole ? undefined : await withChanges(audit, changes)) ?? (await auditOf(shop));
        if (this.#state.stage === 'shop' && this.#state.shop === shop) this.#patch({ audit: fresh });
      }
    } finally {
      // In the same turn as the last look at what is stale, so that no wish falls between the two.
      this.#loading = undefined;
    }
  }

  #patch(patch: Partial<ShopState>, visit = this.#visit): void {
    if (this.#state.stage === 'shop') this.#set({ ...this.#state, ...patch }, visit);
  }

  #set(state: SessionState, visit: number): void {
    if (visit !== this.#visit) return;
    this.#state = state;
    this.show(state);
  }
}
