import { Download, Search, SlidersHorizontal } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { EmptyState } from './empty-state';
import { type AuditSummary, SEARCH_FROM, type ShopGroup, searchShops } from './groups';
import { PickBar } from './pick-bar';
import { ShopSection } from './shop-section';

interface ListPageProps {
  groups: readonly ShopGroup[];
  /** Ids of the audits chosen. */
  picked: readonly string[];
  /** What is to be known or done before the shops: files that came in, copies that go out. */
  news: ComponentChildren;
  /** Opens audits from files. */
  imports: ComponentChildren;
  /** What was deleted. */
  bin: ComponentChildren;
  /** The way back from what was just done. */
  toast: ComponentChildren;
  onPick: (id: string, picked: boolean) => void;
  onClearPicked: () => void;
  onRemove: (audit: AuditSummary) => void;
  onNewAudit: (shop: string) => void;
  onExportAll: () => void;
  /** Asked for a copy with choices. */
  onCopyChoices: () => void;
  onPickAll: () => void;
  onCopyPicked: () => void;
}

/** All shops with all their audits. */
export function ListPage(props: ListPageProps) {
  const m = useDeskMessages();
  const t = m.shops;
  const [query, setQuery] = useState('');
  const { groups, picked } = props;
  const shown = searchShops(groups, query);
  return (
    <div class="list-page">
      <div class="list-head">
        <div>
          <h1 tabIndex={-1}>{t.title}</h1>
          <p class="soft">{t.lead}</p>
        </div>
        {groups.length > 0 && (
          <div class="list-tools">
            <button type="button" class="button quiet" title={t.exportAll.hint} onClick={props.onExportAll}>
              <Icon icon={Download} />
              {t.exportAll.button}
            </button>
            <button type="button" class="button quiet" onClick={props.onCopyChoices}>
              <Icon icon={SlidersHorizontal} />
              {m.sharing.copy.options}
            </button>
          </div>
        )}
      </div>
      {props.news}
      {groups.length >= SEARCH_FROM && <SearchBox query={query} found={shown.length} onQuery={setQuery} />}
      {groups.length === 0 ? (
        <EmptyState />
      ) : (
        <div class="shops">
          {shown.map((group) => (
            <ShopSection
              key={group.shop}
              group={group}
              picked={picked}
              onPick={props.onPick}
              onRemove={props.onRemove}
              onNewAudit={props.onNewAudit}
            />
          ))}
          {shown.length === 0 && (
            <p class="callout">
              {t.list.noMatch(query)}{' '}
              <button type="button" class="text-button" onClick={() => setQuery('')}>
                {t.list.clearSearch}
              </button>
            </p>
          )}
          <p class="soft small">{t.list.continueFromList}</p>
        </div>
      )}
      {props.imports}
      {props.bin}
      <div class="list-foot">
        {props.toast}
        <PickBar
          picked={picked}
          all={groups.reduce((n, group) => n + group.audits.length, 0)}
          onAll={props.onPickAll}
          onClear={props.onClearPicked}
          onCopy={props.onCopyPicked}
        />
      </div>
    </div>
  );
}

interface SearchBoxProps {
  query: string;
  /** Number of shops that match. */
  found: number;
  onQuery: (query: string) => void;
}

function SearchBox({ query, found, onQuery }: SearchBoxProps) {
  const m = useDeskMessages();
  const id = useId();
  return (
    <search class="shop-search">
      <label class="unseen" for={id}>
        {m.shops.list.search}
      </label>
      <Icon icon={Search} />
      <input
        id={id}
        type="search"
        value={query}
        placeholder={m.shops.list.search}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <span role="status" class="soft">
        {query && m.shops.list.found(found)}
      </span>
    </search>
  );
}
