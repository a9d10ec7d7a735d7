import { Footprints } from 'lucide';
import type { ScannedPage } from '../lib/audit/model';
import { formatMoment } from '../lib/messages/format';
import { Icon } from './icon';
import { useLanguage, useMessages } from './messages-context';
import { pathOf } from './quote';

export interface ReadingLineProps {
  shop: string;
  /** Whether the page in the tab is being read just now. */
  reading: boolean;
  /** Whether `page` is the page in the tab. */
  here: boolean;
  /** The page that was read last, undefined where none was. */
  page: Pick<ScannedPage, 'url' | 'title' | 'scannedAt'> | undefined;
  /** Pages of the shop that are read. */
  pages: number;
  /** Whether every page of the shop is read without a click, undefined as long as that is not known. */
  following: boolean | undefined;
  onFollow(follow: boolean): void;
}

/** Which page was read last and when, and the leave to read every page of this shop. */
export function ReadingLine({ shop, reading, here, page, pages, following, onFollow }: ReadingLineProps) {
  const { panel, popup } = useMessages();
  const language = useLanguage();
  const name = page && (page.title || pathOf(page.url));
  const time = page && formatMoment(page.scannedAt, language);
  return (
    <div class="reading-line">
      <p role="status">
        <span class="shop-path" title={page?.url}>
          {name === undefined ? panel.nothingRead : here ? name : panel.lastRead(name)}
        </span>
        <span>
          {reading ? popup.scan.running : time && panel.readAt(time)}
          {pages > 0 && ` · ${popup.header.pages(pages)}`}
        </span>
      </p>
      {following !== undefined && (
        <button
          type="button"
          class="follow"
          aria-pressed={following}
          title={following ? panel.followStop : panel.followHint}
          onClick={() => onFollow(!following)}
        >
          <Icon icon={Footprints} /> {following ? panel.following(shop) : panel.follow(shop)}
        </button>
      )}
    </div>
  );
}
