import { Plus, Undo2 } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Proposal } from '../../lib/audit/additions';
import type { CheckId } from '../../lib/audit/checklist';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { WorkHead } from '../shops/work-head';
import { UndoToast } from '../undo-toast';
import { EffectPicture } from './effect-picture';
import { ProposalCard } from './proposal-card';
import { StartsSection } from './starts-section';
import { StrategySheet } from './strategy-sheet';
import { useDrag } from './use-drag';
import { type Ground, nameOf, type StrategyWork } from './work';

interface StrategyPageProps {
  ground: Ground;
  proposals: readonly Proposal[];
  /** Those that were taken out. */
  removed: readonly Proposal[];
  /** Missing where nothing can be changed. */
  work?: StrategyWork;
  /** What was done last; `removed` is the proposal that was taken out with it. */
  done?: { item: string; removed?: Proposal };
  onTakeBack?: () => void;
  onForget: () => void;
  onRestore: () => void;
}

/** What the person proposes for a shop. */
export function StrategyPage(props: StrategyPageProps) {
  const { ground, proposals, work, done } = props;
  const { strategy } = useDeskMessages();
  const lead = useFocusLead();
  return (
    <div class="audit-page strategy-page">
      <WorkHead audit={ground.audit} page="strategy" onRestore={props.onRestore} />
      {work && <Desk {...props} work={work} lead={lead} />}
      {!work && proposals.length === 0 && <p class="soft">{strategy.empty}</p>}
      <StrategySheet proposals={proposals} ground={ground} paper={work !== undefined} />
      <UndoToast
        text={done?.removed && strategy.removed(nameOf(done.removed, strategy.unnamed))}
        onUndo={() => {
          // The button goes with the message.
          if (done) lead(`open:${done.item}`);
          props.onTakeBack?.();
        }}
        onClose={props.onForget}
      />
    </div>
  );
}

interface DeskProps extends StrategyPageProps {
  work: StrategyWork;
  /** Leads the focus to a place. */
  lead: (place: string) => void;
}

/** Where the proposals are written. */
function Desk({ ground, proposals, removed, work, lead }: DeskProps) {
  const { strategy } = useDeskMessages();
  const [open, setOpen] = useState<readonly string[]>([]);
  const [told, setTold] = useState('');

  const show = (id: string, place: string) => {
    setOpen((ids) => (ids.includes(id) ? ids : [...ids, id]));
    lead(`${place}:${id}`);
  };
  const add = async (checks: readonly CheckId[]) => {
    const id = await work.onAdd(checks);
    if (id !== undefined) show(id, 'what');
  };
  const put = (id: string, to: number) => {
    work.onMove(id, to);
    setTold(strategy.moved(to + 1, proposals.length));
  };
  const move = (id: string, at: number, by: 1 | -1) => {
    const to = at + by;
    if (to < 0 || to >= proposals.length) return;
    // A line that is moved in the document loses the focus.
    lead(document.activeElement?.getAttribute('data-place') ?? `move${by}:${id}`);
    put(id, to);
  };
  const drag = useDrag((from, to) => {
    const id = proposals[from]?.id;
    if (id !== undefined) put(id, to);
  });
  const remove = (id: string, at: number) => {
    const next = proposals[at + 1] ?? proposals[at - 1];
    lead(next ? `open:${next.id}` : 'add-proposal');
    work.onRemove(id);
  };
  return (
    <div class="strategy-columns no-print">
      <section class="strategy-main" aria-labelledby="proposals">
        <div>
          <h2 id="proposals" tabIndex={-1}>
            {strategy.proposals}
          </h2>
          <p class="soft">{proposals.length === 0 ? strategy.empty : strategy.lead}</p>
        </div>
        <ol class="proposals">
          {proposals.map((proposal, at) => (
            <ProposalCard
              key={proposal.id}
              proposal={proposal}
              number={at + 1}
              of={proposals.length}
              open={open.includes(proposal.id)}
              ground={ground}
              work={work}
              onToggle={() =>
                setOpen(open.includes(proposal.id) ? open.filter((one) => one !== proposal.id) : [...open, proposal.id])
              }
              onMove={(by) => move(proposal.id, at, by)}
              onRemove={() => remove(proposal.id, at)}
              drag={drag}
            />
          ))}
        </ol>
        <button type="button" class="button primary" data-place="add-proposal" onClick={() => void add([])}>
          <Icon icon={Plus} />
          {strategy.add}
        </button>
        <p class="unseen" role="status">
          {told}
        </p>
        {removed.length > 0 && (
          <Removed
            removed={removed}
            onRestore={(id) => {
              lead(`open:${id}`);
              work.onRestore(id);
            }}
          />
        )}
        {proposals.length > 0 && (
          <section class="audit-part" aria-labelledby="effort-effect">
            <h2 id="effort-effect" tabIndex={-1}>
              {strategy.picture.title}
            </h2>
            <p class="soft">{strategy.picture.lead}</p>
            <EffectPicture proposals={proposals} onShow={(id) => show(id, 'open')} />
          </section>
        )}
      </section>
      <StartsSection ground={ground} proposals={proposals} onStart={(checks) => void add(checks)} />
    </div>
  );
}

/** What was taken out, folded, each with the way back. */
function Removed({ removed, onRestore }: { removed: readonly Proposal[]; onRestore: (id: string) => void }) {
  const { strategy, shops } = useDeskMessages();
  return (
    <details class="removed-proposals">
      <summary class="soft">{strategy.removedTitle(removed.length)}</summary>
      <ul>
        {removed.map((proposal) => {
          const name = nameOf(proposal, strategy.unnamed);
          return (
            <li key={proposal.id}>
              <span>{name}</span>
              <button
                type="button"
                class="button quiet"
                aria-label={`${shops.bin.restore}: ${name}`}
                onClick={() => onRestore(proposal.id)}
              >
                <Icon icon={Undo2} />
                {shops.bin.restore}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Leads the focus to a place, as soon as it is there. */
function useFocusLead(): (place: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const target = document.querySelector<HTMLElement>(`[data-place="${wanted.current}"]`);
    if (!target) return;
    wanted.current = undefined;
    target.focus();
  });
  const [, redraw] = useState(0);
  return (place) => {
    wanted.current = place;
    redraw((n) => n + 1);
  };
}
