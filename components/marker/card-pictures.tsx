import { ImageOff } from 'lucide';
import type { MarkerTexts } from '../../lib/browser/messages';
import type { Thumbnail } from '../../lib/browser/thumbnail';
import { Icon } from '../icon';
import { fill } from './fill';

export interface CardPicturesProps {
  pictures: readonly Thumbnail[];
  texts: MarkerTexts;
  onShow(id: string): void;
}

/** The pictures of a check, small. Each leads to where it is shown large. */
export function CardPictures({ pictures, texts: { picture }, onShow }: CardPicturesProps) {
  if (pictures.length === 0) return null;
  return (
    <ul class="thumbs" aria-label={picture.title}>
      {pictures.map(({ id, alt, image }) => {
        const words = fill(picture.open, { alt: alt || picture.title });
        return (
          <li key={id}>
            <button type="button" class="thumb" aria-label={words} title={words} onClick={() => onShow(id)}>
              {image ? <canvas ref={(canvas) => void drawInto(canvas, image)} /> : <Icon icon={ImageOff} />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const drawn = new WeakSet<HTMLCanvasElement>();

/** Drawn, not given an address: a page's rules on images would refuse one. Once; what cannot be read stays blank. */
async function drawInto(canvas: HTMLCanvasElement | null, image: string): Promise<void> {
  if (!canvas || drawn.has(canvas)) return;
  drawn.add(canvas);
  try {
    const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  } catch {}
}
