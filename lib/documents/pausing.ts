import { giveTurn } from '../slices';

/** How the making of a file is followed and stopped. */
export interface Making {
  /** Told how far it has come, 0–1. */
  onProgress?: (share: number) => void;
  /** Stops the making: it then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Make a file in pieces. `make` is given what it calls between them, with how far it has come: the page has its turn, and
 * a making that was stopped goes no further.
 */
export async function inPieces<T>(
  { onProgress, signal }: Making,
  make: (pause: (share: number) => Promise<void>) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const made = await make(async (share) => {
    onProgress?.(share);
    await giveTurn();
    signal?.throwIfAborted();
  });
  signal?.throwIfAborted();
  onProgress?.(1);
  return made;
}
