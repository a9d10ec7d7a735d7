import { ImageOff } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../lib/audit/additions';
import { pictureProblems } from '../../lib/messages/picture-problems';
import { Icon } from '../icon';
import { useMessages } from '../messages-context';
import { useUndoing } from '../undo';
import { PictureDialog } from './picture-dialog';
import { type PictureWork, usePictureWork } from './picture-work';
import { useImage } from './use-image';
import type { Taking } from './use-taking';

export interface PictureRowProps {
  /** Of the check that they belong to. */
  name: string;
  pictures: readonly Picture[];
  /** How it stands with the picture that is being taken, where one can be. */
  taking?: Taking;
}

/** Small pictures in a row, each shown large on a click, and what is being taken. */
export function PictureRow({ name, pictures, taking }: PictureRowProps) {
  const { pictures: words, popup } = useMessages();
  const work = usePictureWork();
  const [open, setOpen] = useState(() => wantedLarge(work, pictures));
  const { did } = useUndoing();
  const [failed, setFailed] = useState<string>();
  const row = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | undefined>(undefined);
  const shown = pictures.find(({ id }) => id === open);

  /** Focus what is named now, or as soon as it is drawn. */
  useLayoutEffect(() => {
    const target = wanted.current && row.current?.querySelector<HTMLElement>(wanted.current);
    if (!target) return;
    wanted.current = undefined;
    target.focus({ preventScroll: true });
  });

  const write = async (change: Promise<void> | undefined, then: () => void) => {
    setFailed(undefined);
    try {
      await change;
      then();
    } catch (error) {
      setFailed(popup.save.problems[work?.problemOf(error) ?? 'unknown']);
    }
  };
  const remove = (id: string) => {
    setOpen(undefined);
    void write(work?.change?.remove(id), () => {
      did({ text: words.removed, undo: () => void restore(id), lasting: true, takesFocus: true });
    });
  };
  const restore = (id: string) =>
    write(work?.change?.restore(id), () => {
      wanted.current = `[data-picture="${id}"]`;
    });

  return (
    <div class="pictures" ref={row}>
      {pictures.length > 0 && (
        <ul class="thumbs" aria-label={words.title}>
          {pictures.map((picture) => (
            <li key={picture.id}>
              <Thumb picture={picture} onOpen={() => setOpen(picture.id)} />
            </li>
          ))}
        </ul>
      )}
      {taking && <TakingLine state={taking.state} />}
      {failed && (
        <p class="picture-line picture-problem" role="alert">
          {popup.save.failed} {failed}
        </p>
      )}
      {shown && (
        <PictureDialog
          name={name}
          picture={shown}
          all={pictures}
          onShow={setOpen}
          onRemove={work?.change && (() => remove(shown.id))}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}

/** The picture that is wanted large, where it is one of these; wanted no more then. */
function wantedLarge(work: PictureWork | undefined, pictures: readonly Picture[]): string | undefined {
  const { large } = work ?? {};
  const wanted = pictures.find(({ id }) => id === large?.id)?.id;
  if (large && wanted !== undefined) large.id = undefined;
  return wanted;
}

function Thumb({ picture, onOpen }: { picture: Picture; onOpen(): void }) {
  const { pictures } = useMessages();
  const image = useImage(picture.id);
  const { width, height } = picture;
  return (
    <button
      type="button"
      class="thumb"
      aria-label={pictures.open(picture.alt || pictures.picture)}
      title={picture.alt}
      data-picture={picture.id}
      onClick={onOpen}
    >
      {image ? <img src={image} width={width} height={height} alt="" decoding="async" /> : null}
      {image === null && <Icon icon={ImageOff} />}
    </button>
  );
}

function TakingLine({ state }: Pick<Taking, 'state'>) {
  const messages = useMessages();
  const { taking, kept } = messages.pictures;
  const isProblem = state !== 'idle' && state !== 'taking' && state !== 'kept';
  return (
    <>
      <p class={state === 'taking' ? 'picture-line' : 'unseen'} role="status">
        {state === 'taking' && taking}
        {state === 'kept' && kept}
      </p>
      {isProblem && (
        <p class="picture-line picture-problem" role="alert">
          {pictureProblems(messages)[state]}
        </p>
      )}
    </>
  );
}
