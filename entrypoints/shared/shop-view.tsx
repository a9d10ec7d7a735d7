import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { FactsList } from '../../components/facts-list';
import { FurtherBar } from '../../components/further-bar';
import { useMessages } from '../../components/messages-context';
import { NoAudit } from '../../components/no-audit';
import { PhoneBar, type PhoneBarProps } from '../../components/phone-bar';
import { PictureProvider } from '../../components/pictures/picture-work';
import { ScanNotice } from '../../components/scan-notice';
import { ShopFooter } from '../../components/shop-footer';
import { ShopHeader } from '../../components/shop-header';
import { UndoProvider } from '../../components/undo';
import type { Order } from '../../lib/audit/assignment';
import type { CheckId } from '../../lib/audit/checklist';
import type { Audit, Evidence } from '../../lib/audit/model';
import { scoreOf } from '../../lib/audit/score';
import { checkViews } from '../../lib/audit/state';
import type { Place } from '../../lib/browser/settings';
import { openPage } from '../../lib/browser/tabs';
import { draftsOf } from './drafts';
import { GuidedChecklist } from './guided-checklist';
import type { Session } from './session';
import { passingAudit, type ShopState } from './state';
import { useFurther } from './use-further';
import { useOwn } from './use-own';
import { usePhone } from './use-phone';
import { usePictures } from './use-pictures';
import { usePlace } from './use-place';
import { workOn } from './work-on';

export interface ShopViewProps {
  state: ShopState;
  order: Order;
  markersVisible: boolean;
  session: Session;
  onReveal(check: CheckId, evidence: Evidence): Promise<boolean>;
  onMarkers(visible: boolean): void;
  onKeys(): void;
  onShops(auditId?: string): void;
  /** The settings. `onPhone` looks at the page as on a phone; missing as long as it is not read. */
  menu(onPhone?: () => void): ComponentChildren;
  /** Opens the panel beside the page; missing where there is none, or where one is in it. */
  onBeside?(): void;
  /** What the panel says of the page in the place of its name. */
  line?: ComponentChildren;
}

/** One shop in the popup or the panel: its audit, or what was found on a page that nothing is kept of. */
export function ShopView(props: ShopViewProps) {
  const { state, session, markersVisible, onMarkers, onShops, menu, line } = props;
  const { popup } = useMessages();
  const { audit, scan, status } = state;
  const phone = usePhone(state);
  const reading = status.state === 'running' || status.state === 'slow';
  const fresh = audit ? undefined : scan;
  // A shop without audit is one whose audit was put in the bin; nothing of it is listed until one is begun.
  const none = !audit && (status.state === 'idle' || (status.state === 'done' && (!scan || scan.isShop)));
  const shown = audit ?? (fresh && !none ? passingAudit(state.shop, fresh) : undefined);
  return (
    <div class="shop-view">
      <ShopHeader
        shop={state.shop}
        page={scan ? state.url : ''}
        title={scan?.title ?? ''}
        readAt={scan?.scannedAt ?? ''}
        pages={audit?.pages.length ?? 0}
        score={audit && scoreOf(checkViews(audit))}
        markersVisible={audit && scan ? markersVisible : undefined}
        onScan={reading || state.tabId === -1 ? undefined : () => void session.read()}
        onMarkers={onMarkers}
        onBeside={props.onBeside}
        menu={menu(phone.onStart)}
        line={line}
      />
      <ScanNotice
        status={status}
        truncated={scan?.truncated ?? false}
        beside={line !== undefined}
        onCancel={() => session.cancel()}
        onRetry={() => void (status.state === 'unsaved' ? session.keep() : session.read())}
      />
      {none && <NoAudit isShop onBegin={() => void (fresh ? session.keep() : session.read())} />}
      {fresh && !none && status.state === 'done' && <NoAudit isShop={false} onBegin={() => void session.keep()} />}
      {shown ? (
        <AuditList key={shown.id} audit={shown} phone={phone.bar} {...props} />
      ) : (
        <main class="shop-main">{status.state === 'running' && <p class="first-reading">{popup.scan.running}</p>}</main>
      )}
      <ShopFooter onDocument={audit && (() => onShops(audit.id))} onShops={() => onShops()} />
    </div>
  );
}

/** Lines of the checklist that a popup shows at once below its header and folds: it is 600 px high at most. */
const IN_SIGHT = 8;

/** Whether one begins at the top of the list, with nothing open. */
const isAtTop = (place: Place | undefined) => !place || (place.scroll === 0 && place.openCheck === null);

/** The part that scrolls: the facts and the checklist of one audit. */
function AuditList(props: ShopViewProps & { audit: Audit; phone: PhoneBarProps | undefined }) {
  const { audit, phone, state, order, onReveal, onMarkers, markersVisible, onKeys, line } = props;
  const scroller = useRef<HTMLElement>(null);
  const kept = audit.id !== '';
  const { first, onPlace } = usePlace(kept ? state.shop : '', state.place, scroller);
  const views = useMemo(() => checkViews(audit), [audit]);
  const lasting = line !== undefined || !import.meta.env.FIREFOX;
  const page = state.scan ? state.url : '';
  const plain = useMemo(() => (kept ? workOn(audit.id, lasting, page) : undefined), [audit.id, kept, lasting, page]);
  const work = useOwn(plain, audit.id, views, state, line === undefined);
  const further = useFurther(audit, state);
  const pages = { current: page, read: audit.pages, notHere: state.notHere };
  const pictures = usePictures(audit, state.scan && state);
  return (
    <main class="shop-main" ref={scroller}>
      {phone && <PhoneBar {...phone} />}
      {further && <FurtherBar {...further} />}
      <FactsList facts={audit.facts} pages={pages} />
      <UndoProvider>
        <PictureProvider value={pictures}>
          <GuidedChecklist
            audit={audit}
            map
            views={views}
            pages={pages}
            work={work}
            order={order}
            place={first}
            drafts={kept ? draftsOf(audit.id) : undefined}
            takesFocus
            inSight={line === undefined && isAtTop(state.place) ? IN_SIGHT : undefined}
            busy={state.status.state === 'running'}
            onPlace={onPlace}
            onReveal={kept ? onReveal : undefined}
            onOpenPage={(url) => void openPage(url)}
            onMarkers={() => onMarkers(!markersVisible)}
            onHelp={onKeys}
          />
        </PictureProvider>
      </UndoProvider>
    </main>
  );
}
