import { useDeskMessages } from '../messages-context';
import type { CopyState } from './copy-state';
import { Told } from './told';

/** What is happening to a copy, and what has come of it. */
export function CopyTold({ state, onClose }: { state: CopyState; onClose: () => void }) {
  const m = useDeskMessages();
  const t = m.sharing.copy;
  if (state.step === 'idle') return null;
  if (state.step === 'working') {
    const text = t.working(state.done, state.audits);
    return (
      <p class="callout" role="status">
        {text} <progress value={state.done} max={state.audits} aria-label={text} />
      </p>
    );
  }
  const { names, imagesLeftOut } = state;
  const saved =
    names.length === 1 ? m.shops.exportAll.done(names[0] ?? '') : t.doneMany(names.length, names.join(', '));
  return (
    <Told onClose={onClose}>
      {saved} {imagesLeftOut > 0 && t.leftOut(imagesLeftOut)}
    </Told>
  );
}
