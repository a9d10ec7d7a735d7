import { useEffect, useState } from 'preact/hooks';
import { getFold, saveFold } from '../../lib/browser/folds';

/** Whether a part is unfolded, kept for the next time; folded as long as that is not known. */
export function useFold(name: string): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    // What cannot be read leaves it folded, out of everybody's way.
    getFold(name).then((kept) => kept !== undefined && setOpen(kept), reportError);
  }, [name]);
  const keep = (wanted: boolean) => {
    setOpen(wanted);
    void saveFold(name, wanted).catch(reportError);
  };
  return [open, keep];
}
