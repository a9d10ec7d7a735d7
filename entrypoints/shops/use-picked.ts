import { useCallback, useState } from 'preact/hooks';

/** The audits chosen, to be compared or saved, in the order in which they were chosen. */
export interface Picked {
  ids: readonly string[];
  pick: (id: string, picked: boolean) => void;
  /** Choose these as well. */
  pickAll: (ids: readonly string[]) => void;
  clear: () => void;
}

/** Keeps the choice while one goes to another view and back. */
export function usePicked(): Picked {
  const [ids, setIds] = useState<readonly string[]>([]);
  const pick = useCallback((id: string, picked: boolean) => {
    setIds((before) => {
      const others = before.filter((one) => one !== id);
      return picked ? [...others, id] : others;
    });
  }, []);
  const pickAll = useCallback((all: readonly string[]) => setIds((before) => [...new Set([...before, ...all])]), []);
  const clear = useCallback(() => setIds([]), []);
  return { ids, pick, pickAll, clear };
}
