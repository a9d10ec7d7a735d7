import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { Checklist } from '../../components/checklist';
import { FactsList } from '../../components/facts-list';
import { useMessages } from '../../components/messages-context';
import { Notice } from '../../components/notice';
import { PopupFooter } from '../../components/popup-footer';
import { PopupHeader } from '../../components/popup-header';
import { ScanNotice } from '../../components/scan-notice';
import type { CheckId } from '../../lib/audit/checklist';
import type { Audit, Evidence } from '../../lib/audit/model';
import { scoreOf } from '../../lib/audit/score';
import { checkViews } from '../../lib/audit/state';
import { openPage } from '../../lib/browser/tabs';
import { workOn } from '../shops/work-on';
import type { Session } from './session';
import { passingAudit, type ShopState } from './state';
import { usePlace } from './use-place';

interface ShopViewProps {
  state: ShopState;
  markersVisible: boolean;
  session: Session;
  onReveal(check: CheckId, evidence: Evidence): Promise<boolean>;
  onMarkers(visible: boolean): void;
  onKeys(): void;
  onShops(auditId?: string): void;
  menu: ComponentChildren;
}

/** The popup in a shop: its audit, or what was found on a page that nothing is kept of. */
export function ShopView(props: ShopViewProps) {
  const { state, session, markersVisible, onMarkers, onShops, menu } = props;
  const { popup } = useMessages();
  const { audit, scan, status } = state;
  const shown = audit ?? (scan && passingAudit(state.shop, scan));
  const score = audit && scoreOf(checkViews(audit));
  const reading = status.state === 'running' || status.state === 'slow';
  return (
    <div class="popup">
      <PopupHeader
        shop={state.shop}
        page={scan ? state.url : ''}
        title={scan?.title ?? ''}
        readAt={scan?.scannedAt ?? ''}
        pages={audit?.pages.length ?? 0}
        score={score}
        markersVisible={audit && scan ? markersVisible : undefined}
        onScan={reading ? undefined : () => void session.read()}
        onMarkers={onMarkers}
        menu={menu}
      />
      <ScanNotice
        status={status}
        truncated={scan?.truncated ?? false}
        onCancel={() => session.cancel()}
        onRetry={() => void (status.state === 'unsaved' ? session.keep() : session.read())}
      />
      {scan && !audit && status.state === 'done' && (
        <Notice
          kind="info"
          title={popup.notShop.title}
          actions={
            <button type="button" class="button" onClick={() => void session.keep()}>
              {popup.notShop.keep}
            </button>
          }
        >
          {popup.notShop.text}
        </Notice>
      )}
      {shown ? (
        <AuditList key={shown.id} audit={shown} {...props} />
      ) : (
        <main class="popup-main">
          {status.state === 'running' && <p class="first-reading">{popup.scan.running}</p>}
        </main>
      )}
      <PopupFooter onDocument={audit && (() => onShops(audit.id))} onShops={() => onShops()} />
    </div>
  );
}

/** The part that scrolls: the facts and the checklist of one audit. */
function AuditList({ audit, state, onReveal, onMarkers, markersVisible, onKeys }: ShopViewProps & { audit: Audit }) {
  const scroller = useRef<HTMLElement>(null);
  const kept = audit.id !== '';
  const { first, onPlace } = usePlace(kept ? state.shop : '', state.place, scroller);
  const views = useMemo(() => checkViews(audit), [audit]);
  const work = useMemo(() => (kept ? workOn(audit.id) : undefined), [audit.id, kept]);
  const pages = { current: state.scan ? state.url : '', read: audit.pages };
  return (
    <main class="popup-main" ref={scroller}>
      <FactsList facts={audit.facts} pages={pages} />
      <Checklist
        views={views}
        pages={pages}
        work={work}
        place={first}
        takesFocus
        onPlace={onPlace}
        onReveal={kept ? onReveal : undefined}
        onOpenPage={(url) => void openPage(url)}
        onMarkers={() => onMarkers(!markersVisible)}
        onHelp={onKeys}
      />
    </main>
  );
}
