import { Eye, EyeOff, RefreshCw } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Score } from '../lib/audit/score';
import { formatDateTime } from '../lib/messages/format';
import { Icon } from './icon';
import { useLanguage, useMessages } from './messages-context';
import { Progress } from './progress';
import { pathOf } from './quote';

export interface PopupHeaderProps {
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
  /** The settings. */
  menu: ComponentChildren;
}

/** Whose audit this is, how far it has come, and what can be done with the page. */
export function PopupHeader(props: PopupHeaderProps) {
  const { shop, page, title, readAt, pages, score, markersVisible, onScan, onMarkers, menu } = props;
  const language = useLanguage();
  const { header } = useMessages().popup;
  const markers = markersVisible ? header.hideMarkers : header.showMarkers;
  return (
    <header class="popup-header">
      <div class="popup-title">
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
        {menu}
      </div>
      {page && (
        <p class="popup-page">
          <span class="popup-path" title={`${page}\n${header.readAt(formatDateTime(readAt, language))}`}>
            {title || pathOf(page)}
          </span>
          {pages > 0 && <span>{header.pages(pages)}</span>}
        </p>
      )}
      {score && <Progress score={score} />}
    </header>
  );
}
