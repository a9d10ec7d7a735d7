import { useEffect, useRef } from 'preact/hooks';
import { VERDICT_KEYS } from './keyboard';
import { useMessages } from './messages-context';

/** The list of keys, as a dialog over everything else. */
export function KeysHelp({ onClose }: { onClose(): void }) {
  const { keys, menu } = useMessages().popup;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const rows: [string[], string][] = [
    [['↑', '↓', 'k', 'j'], keys.move],
    [[keys.enter], keys.open],
    [['n'], keys.next],
    [Object.values(VERDICT_KEYS), keys.verdict],
    [['0'], keys.clear],
    [['w'], keys.note],
    [[keys.escape], keys.close],
    [['u'], keys.undo],
    [['/'], keys.search],
    [['m'], keys.markers],
    [['?'], keys.help],
  ];
  return (
    <dialog class="keys" ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{keys.title}</h2>
      <p class="soft">{keys.intro}</p>
      <dl>
        {rows.map(([names, what]) => (
          <div key={what}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {menu.close}
      </button>
    </dialog>
  );
}
