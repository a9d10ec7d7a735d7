import { ChevronLeft, ChevronRight, Trash2, X } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../lib/audit/additions';
import { formatDateTime } from '../../lib/messages/format';
import { Icon } from '../icon';
import { useLanguage, useMessages } from '../messages-context';
import { AltField } from './alt-field';
import { useImage } from './use-image';

export interface PictureDialogProps {
  /** Of the check that it belongs to. */
  name: string;
  picture: Picture;
  /** The pictures that it is one of. */
  all: readonly Picture[];
  onShow(id: string): void;
  /** Missing where nothing can be changed. */
  onRemove?(): void;
  onClose(): void;
}

/** One picture, large: what it shows, when and where it was taken, and the way to take it out. */
export function PictureDialog({ name, picture, all, onShow, onRemove, onClose }: PictureDialogProps) {
  const { pictures } = useMessages();
  const language = useLanguage();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const at = all.indexOf(picture);
  const step = (by: number) => {
    const next = all[at + by];
    if (next) onShow(next.id);
  };
  return (
    <dialog
      class="picture-dialog"
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="picture-head">
        <h2 id={id}>{name}</h2>
        {all.length > 1 && (
          <>
            <StepButton icon={ChevronLeft} words={pictures.previous} end={at === 0} onStep={() => step(-1)} />
            <span class="count">{pictures.position(at + 1, all.length)}</span>
            <StepButton icon={ChevronRight} words={pictures.next} end={at === all.length - 1} onStep={() => step(1)} />
          </>
        )}
        <button
          type="button"
          class="icon-button"
          title={pictures.close}
          aria-label={pictures.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon icon={X} />
        </button>
      </div>
      <LargePicture key={picture.id} picture={picture} />
      <div class="picture-words">
        {onRemove ? <AltField key={picture.id} picture={picture} /> : <p>{picture.alt}</p>}
        <div class="picture-end">
          <p class="soft">
            <time dateTime={picture.takenAt}>{formatDateTime(picture.takenAt, language)}</time>
            <span class="picture-url">{picture.url}</span>
          </p>
          {onRemove && (
            <button
              type="button"
              class="button"
              data-remove-picture
              onClick={() => {
                // Closing gives the focus back to where it was.
                dialog.current?.close();
                onRemove();
              }}
            >
              <Icon icon={Trash2} /> {pictures.remove}
            </button>
          )}
        </div>
      </div>
    </dialog>
  );
}

interface StepButtonProps {
  icon: typeof X;
  words: string;
  /** There is no further one that way. The button stays, so that the focus does. */
  end: boolean;
  onStep(): void;
}

function StepButton({ icon, words, end, onStep }: StepButtonProps) {
  return (
    <button type="button" class="icon-button" title={words} aria-label={words} aria-disabled={end} onClick={onStep}>
      <Icon icon={icon} />
    </button>
  );
}

/** The picture as wide as there is room, or in its own size to be moved about in. */
function LargePicture({ picture: { id, alt, width, height } }: { picture: Picture }) {
  const { pictures } = useMessages();
  const image = useImage(id);
  const [whole, setWhole] = useState(false);
  const [isShrunk, setShrunk] = useState(false);
  if (image === null) return <p class="picture-none soft">{pictures.noImage}</p>;
  return (
    <div class="picture-large">
      <section class="picture-box" data-whole={whole} tabIndex={whole ? 0 : undefined} aria-label={pictures.picture}>
        {image && (
          <img
            src={image}
            width={width}
            height={height}
            alt={alt}
            onLoad={({ currentTarget }) => setShrunk(currentTarget.clientWidth < width)}
          />
        )}
      </section>
      {isShrunk && (
        <button type="button" class="text-button" aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {pictures.actualSize}
        </button>
      )}
    </div>
  );
}
