import { Search, X } from 'lucide';
import type { Ref } from 'preact';
import { FILTERS, type Filter } from './filters';
import { Icon } from './icon';
import { useMessages } from './messages-context';

export interface FilterBarProps {
  filter: Filter;
  query: string;
  /** Checks that each filter lets through. */
  counts: Record<Filter, number>;
  searchField: Ref<HTMLInputElement>;
  /** The row that stays in view while the list scrolls under it. */
  stickyRow: Ref<HTMLDivElement>;
  /** What the list is narrowed to from elsewhere, and the way back to all of it. */
  only?: { label: string; hint: string; onAll(): void };
  onFilter(filter: Filter): void;
  onQuery(query: string): void;
}

/** What the checklist shows: one of four filters, and a search. */
export function FilterBar(props: FilterBarProps) {
  const { filter, query, counts, only, searchField, stickyRow, onFilter, onQuery } = props;
  const { popup } = useMessages();
  return (
    <div class="filter-bar">
      <div class="search">
        <Icon icon={Search} />
        <input
          ref={searchField}
          type="search"
          value={query}
          aria-label={popup.filter.search}
          placeholder={popup.filter.search}
          aria-keyshortcuts="/"
          data-place="search"
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        />
        {query && (
          <button type="button" class="icon-button" aria-label={popup.filter.clearSearch} onClick={() => onQuery('')}>
            <Icon icon={X} />
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser */}
      <div class="filters" ref={stickyRow} role="group" aria-label={popup.filter.label}>
        {only && (
          <button
            type="button"
            class="filter"
            aria-pressed="true"
            title={only.hint}
            data-place="only"
            onClick={only.onAll}
          >
            {only.label} <Icon icon={X} />
          </button>
        )}
        {FILTERS.map((one) => (
          <button
            key={one}
            type="button"
            class="filter"
            aria-pressed={filter === one}
            data-place={`filter-${one}`}
            onClick={() => onFilter(one)}
          >
            {popup.filter[one]} <span class="count">{counts[one]}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
