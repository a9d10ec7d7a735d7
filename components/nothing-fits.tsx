import { useMessages } from './messages-context';

/** Stands where filter and search leave nothing of the checklist. */
export function NothingFits({ onShowAll }: { onShowAll(): void }) {
  const { filter } = useMessages().popup;
  return (
    <div class="empty">
      <p>
        <strong>{filter.nothing}</strong> {filter.nothingHint}
      </p>
      <button type="button" class="button" onClick={onShowAll}>
        {filter.showAll}
      </button>
    </div>
  );
}
