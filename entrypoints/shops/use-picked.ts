import { useCallback, useState } from 'preact/hooks';
import { MOST_COMPARED } from '../../components/shops/route';

/** The audits chosen for comparison, in the order in which they were chosen. */
export interface Picked {
  ids: readonly string[];
  pick: (id: string, picked: boolean) => void;
  clear: () => void;
}

/** Keeps the choice while one goes to another view and back. */
export function usePicked(): Picked {
  const [ids, setIds] = useState<readonly string[]>([]);
  const pick = useCallback((id: string, picked: boolean) => {
    setIds((before) => {
      const others = before.filter((one) => one !== id);
      return picked ? [...others, id].slice(0, MOST_COMPARED) : others;
    });
  }, []);
  const clear = useCallback(() => setIds([]), []);
  return { ids, pick, clear };
}
