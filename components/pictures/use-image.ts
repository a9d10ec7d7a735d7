import { useEffect, useState } from 'preact/hooks';
import { usePictureWork } from './picture-work';

/** An address of a picture's image for as long as it is shown: undefined while it is fetched, null where there is none. */
export function useImage(id: string): string | null | undefined {
  const image = usePictureWork()?.image;
  const [address, setAddress] = useState<string | null>();
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    const show = (blob: Blob | undefined) => {
      if (gone) return;
      made = blob && URL.createObjectURL(blob);
      setAddress(made ?? null);
    };
    image?.(id).then(show, () => show(undefined));
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id, image]);
  return address;
}
