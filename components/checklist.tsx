import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Order } from '../lib/audit/assignment';
import type { CheckId } from '../lib/audit/checklist';
import type { CheckView, SeenEvidence } from '../lib/audit/state';
import { CheckItem } from './check-item';
import { type ChecklistPlace, START } from './checklist-place';
import { FilterBar, type FilterBarProps } from './filter-bar';
import { countsOf, type Filter, nextUnjudged } from './filters';
import { type KeyAction, keyAction, keyPlace } from './keyboard';
import { useMessages } from './messages-context';
import { NothingFits } from './nothing-fits';
import type { Pages } from './pages';
import { PartSection } from './part-section';
import { partsOf } from './parts';
import { holdStill, useStickyHeight } from './scroll';
import { useChecklist } from './use-checklist';
import { focusPlace, placeOf, useKeptFocus } from './use-focus';
import { useLines } from './use-lines';
import type { Work } from './work';

export interface ChecklistProps {
  /** All checks of one audit. Give the component a `key` of the audit's id: what is open belongs to it. */
  views: readonly CheckView[];
  pages: Pages;
  /** In which order to go through them; by area where nothing is said. */
  order?: Order;
  /** Missing where nothing can be changed. */
  work?: Work;
  /** Where to begin. */
  place?: ChecklistPlace;
  /** Notes that are not stored yet; outlives the checklist where the window does. */
  drafts?: Map<CheckId, string>;
  /** What `views` are already narrowed to, and the way back to all of them. */
  only?: FilterBarProps['only'];
  /** Goes to a check, opens it and shows everything it needs for that; each new object anew. */
  wanted?: { check: CheckId };
  /** Lines that fill the window: the others are drawn when nobody waits for anything. All at once where missing. */
  inSight?: number;
  /** Whether the person waits for something. */
  busy?: boolean;
  /** Take the focus on appearing, so that the keys work at once. */
  takesFocus?: boolean;
  onPlace?(place: ChecklistPlace): void;
  /** Shows a place on the page in the tab; resolves with whether it was found. */
  onReveal?(check: CheckId, evidence: SeenEvidence): Promise<boolean>;
  onOpenPage?(url: string): void;
  /** The key that turns the markers on and off was pressed. */
  onMarkers?(): void;
  /** The key that asks for the list of keys was pressed. */
  onHelp?(): void;
}

/** The checklist: areas, one line per check, one check open at a time. From 280 px to 900 px wide. */
export function Checklist(props: ChecklistProps) {
  const { pages, work, place: first = START, order = 'areas', onReveal, onOpenPage } = props;
  const messages = useMessages();
  const { popup } = messages;
  const parts = useMemo(() => partsOf(props.views, order, messages), [props.views, order, messages]);
  const views = parts.flatMap((part) => part.views);
  const list = useChecklist(views, work, first, props.drafts);
  const root = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const filters = useStickyHeight(root);
  const lines = useLines(props.inSight, props.busy ?? false);
  const place = useRef(first);
  const awaited = useRef<string | null>(null);
  const still = useRef<{ row: HTMLElement; top: number } | null>(null);
  const keptFocus = useKeptFocus(root);
  const id = useId();

  const tellPlace = (patch: Partial<ChecklistPlace>) => {
    place.current = { ...place.current, ...patch };
    props.onPlace?.(place.current);
  };

  useEffect(() => {
    if (props.takesFocus && root.current && !focusPlace(root.current, first.focus, first.caret ?? 'end')) {
      root.current.focus({ preventScroll: true });
    }
  }, []);

  const rowOf = (check: CheckId) => root.current?.querySelector<HTMLElement>(`[data-row="${check}"]`);

  const open = (check: CheckId | null, beside = check) => {
    const row = beside && rowOf(beside);
    if (row) still.current = { row, top: row.getBoundingClientRect().top };
    list.setOpenCheck(check);
    if (check) list.hush();
    tellPlace({ openCheck: check });
  };

  /** Focus a place now, or as soon as it is drawn. */
  const focusAfter = (name: string) => {
    if (!root.current || !focusPlace(root.current, name, null)) awaited.current = name;
  };

  useLayoutEffect(() => {
    if (still.current) holdStill(still.current.row, still.current.top);
    still.current = null;
    const row = list.openCheck && rowOf(list.openCheck);
    row?.closest('[data-check]')?.scrollIntoView({ block: 'nearest' });
    row?.scrollIntoView({ block: 'nearest' });
  }, [list.openCheck]);

  useLayoutEffect(() => {
    if (awaited.current && root.current && focusPlace(root.current, awaited.current, null)) awaited.current = null;
  });

  const next = nextUnjudged(views, list.openCheck);
  const drawn = list.shown.slice(0, lines);

  const narrow = (filter: Filter, query: string) => {
    list.narrow(filter, query);
    tellPlace({ filter });
  };

  const goTo = (check: CheckId | undefined) => {
    if (!check) return;
    if (!rowOf(check)) narrow('all', '');
    open(check);
    focusAfter(`row:${check}`);
  };
  useEffect(() => goTo(props.wanted?.check), [props.wanted]);

  const act = (action: KeyAction, target: Element): boolean => {
    const here = target.closest<HTMLElement>('[data-check]')?.dataset.check as CheckId | undefined;
    const view = here && views.find((one) => one.check === here);
    switch (action.do) {
      case 'move': {
        const rows = [...(root.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
        const at = here ? rows.findIndex((row) => row.dataset.row === here) : -1;
        const to = { next: at + 1, previous: Math.max(0, at - 1), first: 0, last: rows.length - 1 }[action.to];
        rows[Math.min(to, rows.length - 1)]?.focus();
        return true;
      }
      case 'verdict':
        if (!view || !work) return false;
        void list.judge(view, action.verdict === view.judgement.verdict ? null : action.verdict);
        return true;
      case 'unjudged':
        goTo(nextUnjudged(views, here ?? list.openCheck));
        return true;
      case 'note':
        if (!here || !work) return false;
        if (list.openCheck !== here) open(here);
        focusAfter(`note:${here}`);
        return true;
      case 'search':
        search.current?.focus();
        return true;
      case 'undo':
        // The view's own, since it takes back more than what is done in the list.
        return false;
      case 'markers':
        props.onMarkers?.();
        return true;
      case 'help':
        props.onHelp?.();
        return true;
      case 'leave':
        return leave(target, here);
    }
  };

  /** One step out at a time; false where there is nowhere to step out of, so that Escape may close the popup. */
  const leave = (target: Element, here: CheckId | undefined): boolean => {
    if (target === search.current) {
      if (list.query) narrow(list.filter, '');
      else root.current?.focus({ preventScroll: true });
      return true;
    }
    if (!here || here !== list.openCheck) return false;
    rowOf(here)?.focus({ preventScroll: true });
    if (keyPlace(target) !== 'text') open(null, here);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const action = keyAction(event, keyPlace(event.target));
    if (action && act(action, event.target as Element)) event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a second way to what buttons do
    <div
      class="checklist"
      ref={root}
      tabIndex={-1}
      data-checklist
      aria-busy={lines < list.shown.length}
      onKeyDown={onKeyDown}
      onFocusOut={keptFocus.onFocusOut}
      onFocusIn={(event) => {
        keptFocus.onFocusIn(event);
        tellPlace({ focus: placeOf(event.target), caret: null });
      }}
    >
      <FilterBar
        filter={list.filter}
        query={list.query}
        counts={countsOf(views)}
        searchField={search}
        stickyRow={filters}
        only={props.only}
        onFilter={(filter) => narrow(filter, list.query)}
        onQuery={(query) => narrow(list.filter, query)}
      />
      <p class="unseen" role="status">
        {(list.query || list.filter !== 'all') && popup.filter.shown(list.shown.length)}
      </p>
      {list.shown.length === 0 && <NothingFits onShowAll={() => narrow('all', '')} />}
      {parts.map((part) => {
        const shown = drawn.filter((view) => part.views.includes(view));
        return (
          shown.length > 0 && (
            <PartSection key={part.id} id={`${id}-${part.id}`} part={part}>
              {shown.map((view) => (
                <CheckItem
                  key={view.check}
                  view={view}
                  id={`${id}-${view.check}`}
                  open={view.check === list.openCheck}
                  pages={pages}
                  actions={list.actionsOf(view, (caret) => tellPlace({ caret }))}
                  draft={list.draftOf(view.check)}
                  status={list.statusOf(view.check)}
                  onToggle={() => open(view.check === list.openCheck ? null : view.check, view.check)}
                  onReveal={onReveal && ((evidence) => onReveal(view.check, evidence))}
                  onOpenPage={onOpenPage}
                  onNext={next === view.check || !next ? undefined : () => goTo(next)}
                />
              ))}
            </PartSection>
          )
        );
      })}
    </div>
  );
}
