import type { PrintedFile } from './read-printed';

export interface FileReading {
  /** Read one file; ask for the next when it is done. Never rejects. */
  read(file: File): Promise<PrintedFile>;
  /** End it, also in the middle of a file. */
  close(): void;
}

/** Reads files one after the other in a worker; in the page itself where there is none to be had. */
export function startReading(): FileReading {
  const worker = startWorker();
  if (!worker)
    return {
      read: async (file) => (await import('./read-printed')).readPrinted(file),
      close: () => undefined,
    };
  return {
    read: (file) =>
      new Promise((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<PrintedFile>) => resolve(data);
        // It ran out of memory, or its code could not be fetched.
        const failed = ({ message = '' }: Partial<ErrorEvent>) =>
          resolve({ result: { ok: false, reason: 'unreadable', detail: message }, prints: [] });
        worker.onerror = failed;
        worker.onmessageerror = failed;
        worker.postMessage(file);
      }),
    close: () => worker.terminate(),
  };
}

function startWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
