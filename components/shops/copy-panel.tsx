import { Download } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatSize } from '../../lib/messages/format-size';
import { Icon } from '../icon';
import { useDeskMessages, useLanguage } from '../messages-context';

/** Bytes of a file. */
export interface CopySize {
  /** Without the images of pictures. */
  text: number;
  /** The images, as the file holds them. */
  pictures: number;
  /** How many there are. */
  images: number;
}

interface CopyPanelProps {
  /** Number of all audits, and of those chosen in the list. */
  all: number;
  chosen: number;
  /** Whether only those chosen are to go along. */
  onlyChosen: boolean;
  onOnlyChosen: (only: boolean) => void;
  /** undefined until it is known. */
  size: CopySize | undefined;
  sender: { copyName: string; copyNote: string };
  onSender: (patch: { copyName?: string; copyNote?: string }) => void;
  isWorking: boolean;
  onSave: (pictures: boolean) => void;
  onClose: () => void;
}

/** What goes into a file that can be opened again, and from whom it is. */
export function CopyPanel(props: CopyPanelProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.sharing.copy;
  const id = useId();
  const [pictures, setPictures] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { size, chosen, onlyChosen, sender } = props;
  const scopes = [
    { only: false, text: t.everything(props.all) },
    { only: true, text: t.chosen(chosen) },
  ];
  return (
    <section class="panel copy-panel" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t.title}
      </h2>
      <p class="soft">{t.lead}</p>
      {chosen > 0 && (
        <fieldset>
          <legend>{t.which}</legend>
          {scopes.map(({ only, text }) => (
            <label key={text} class="copy-choice">
              <input
                type="radio"
                name={`${id}-scope`}
                checked={onlyChosen === only}
                onChange={() => props.onOnlyChosen(only)}
              />
              {text}
            </label>
          ))}
        </fieldset>
      )}
      <div>
        <label class="copy-choice">
          <input type="checkbox" checked={pictures} onChange={(event) => setPictures(event.currentTarget.checked)} />
          {t.pictures}
          <span class="soft">
            {size &&
              (size.images > 0 ? t.picturesSize(size.images, formatSize(size.pictures, language)) : t.noPictures)}
          </span>
        </label>
        <p class="soft small" role="status">
          {size ? t.size(formatSize(size.text + (pictures ? size.pictures : 0), language)) : t.sizing}
        </p>
      </div>
      <div class="copy-field">
        <label for={`${id}-name`}>{t.name}</label>
        <input
          id={`${id}-name`}
          type="text"
          maxLength={100}
          autocomplete="name"
          value={sender.copyName}
          aria-describedby={`${id}-hint`}
          onInput={(event) => props.onSender({ copyName: event.currentTarget.value })}
        />
        <p id={`${id}-hint`} class="soft small">
          {t.nameHint}
        </p>
      </div>
      <div class="copy-field">
        <label for={`${id}-note`}>{t.note}</label>
        <input
          id={`${id}-note`}
          type="text"
          maxLength={2_000}
          value={sender.copyNote}
          onInput={(event) => props.onSender({ copyNote: event.currentTarget.value })}
        />
      </div>
      <p class="copy-answer">
        <button type="button" class="button primary" disabled={props.isWorking} onClick={() => props.onSave(pictures)}>
          <Icon icon={Download} />
          {t.save}
        </button>
        <button type="button" class="button quiet" onClick={props.onClose}>
          {m.shops.close}
        </button>
      </p>
    </section>
  );
}
