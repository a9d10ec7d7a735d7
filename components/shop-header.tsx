import { Eye, EyeOff, PanelRight, RefreshCw } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Score } from '../lib/audit/score';
import { formatDateTime } from '../lib/messages/format';
import { Icon } from './icon';
import { useLanguage, useMessages } from './messages-context';
import { Progress } from './progress';
import { pathOf } from './quote';

export interface ShopHeaderProps {
  shop: string;
  /** Address of the page that was read, '' until one is. */
  page: string;
  /** What the page calls itself; untrusted. */
  title: string;
  /** ISO 8601 of when it was read, '' until it is. */
  readAt: string;
  /** Pages of the shop that are read. */
  pages: number;
  /** Missing as long as nothing can be judged. */
  score?: Score;
  /** Missing where the page carries no markers. */
  markersVisible?: boolean;
  /** Missing while the page is being read. */
  onScan?(): void;
  onMarkers(visible: boolean): void;
  /** Keeps the checklist open beside the page; missing where that cannot be or is so already. */
  onBeside?(): void;
  /** The settings. */
  menu: ComponentChildren;
  /** Stands in the place of the page's name. */
  line?: ComponentChildren;
}

/** Whose audit this is, how far it has come, and what can be done with the page. */
export function ShopHeader(props: ShopHeaderProps) {
  const { shop, page, title, readAt, pages, score, markersVisible, onScan, onMarkers, onBeside, menu, line } = props;
  const language = useLanguage();
  const { popup, panel } = useMessages();
  const { header } = popup;
  const markers = markersVisible ? header.hideMarkers : header.showMarkers;
  return (
    <header class="shop-header">
      <div class="shop-title">
        <h1>{shop}</h1>
        {markersVisible !== undefined && (
          <button
            type="button"
            class="icon-button"
            title={markers}
            aria-label={markers}
            onClick={() => onMarkers(!markersVisible)}
          >
            <Icon icon={markersVisible ? Eye : EyeOff} />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          title={header.scanAgain}
          aria-label={header.scanAgain}
          aria-disabled={!onScan}
          onClick={() => onScan?.()}
        >
          <Icon icon={RefreshCw} />
        </button>
        {onBeside && (
          <button
            type="button"
            class="icon-button"
            title={panel.keepOpen}
            aria-label={panel.keepOpen}
            onClick={onBeside}
            data-beside
          >
            <Icon icon={PanelRight} />
          </button>
        )}
        {menu}
      </div>
      {line}
      {page && !line && (
        <p class="shop-page">
          <span class="shop-path" title={`${page}\n${header.readAt(formatDateTime(readAt, language))}`}>
            {title || pathOf(page)}
          </span>
          {pages > 0 && <span>{header.pages(pages)}</span>}
        </p>
      )}
      {score && <Progress score={score} />}
    </header>
  );
}
