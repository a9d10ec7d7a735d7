import { CopyPanel } from '../../components/shops/copy-panel';
import { CopyReminder } from '../../components/shops/copy-reminder';
import type { CopyState, CopyWish } from '../../components/shops/copy-state';
import { CopyTold } from '../../components/shops/copy-told';
import { useCopyReminder } from './use-copy-reminder';
import { useCopySize } from './use-copy-size';
import { useSender } from './use-sender';

/** What the panel is open for; undefined: it is closed. */
export type CopyScope = 'all' | 'chosen' | undefined;

interface CopiesAreaProps {
  state: CopyState;
  scope: CopyScope;
  /** Ids of all audits, and of those chosen in the list. */
  all: readonly string[];
  chosen: readonly string[];
  onScope: (scope: CopyScope) => void;
  onMake: (wish: CopyWish) => void;
  onForget: () => void;
}

/** Copies of audits: the reminder, the choices, and what came of it. */
export function CopiesArea(props: CopiesAreaProps) {
  const { due, notNow } = useCopyReminder();
  const { state, scope, all } = props;
  const everything = () => props.onMake({ ids: all, everything: true, pictures: true });
  return (
    <>
      {due && state.step === 'idle' && !scope && all.length > 0 && (
        <CopyReminder {...due} onSave={everything} onNotNow={notNow} />
      )}
      <CopyTold state={state} onClose={props.onForget} />
      {scope && <Choices {...props} scope={scope} />}
    </>
  );
}

function Choices(props: CopiesAreaProps & { scope: NonNullable<CopyScope> }) {
  const { scope, all, chosen, state, onScope, onMake } = props;
  const { sender, change } = useSender();
  const onlyChosen = scope === 'chosen' && chosen.length > 0;
  const ids = onlyChosen ? chosen : all;
  return (
    <CopyPanel
      all={all.length}
      chosen={chosen.length}
      onlyChosen={onlyChosen}
      onOnlyChosen={(only) => onScope(only ? 'chosen' : 'all')}
      size={useCopySize(ids)}
      sender={sender}
      onSender={change}
      isWorking={state.step === 'working'}
      onSave={(pictures) => onMake({ ids, everything: ids.length === all.length, pictures })}
      onClose={() => onScope(undefined)}
    />
  );
}
