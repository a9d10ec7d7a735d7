/** Makes files away from the page, which goes on answering meanwhile. One worker makes one file. */
import { exportAgreement, exportAudit, exportComparison } from '../../lib/documents';
import type { FileAnswer, FileOrder } from './make-file';

// The types of the project are those of a page, whose windows take other arguments.
const answer = (message: FileAnswer) => (postMessage as (message: FileAnswer) => void)(message);

/** Between two tidings of how far it has come, ms: each makes the page draw itself anew, and the worker wait for it. */
const TELL_MS = 150;

addEventListener('message', async ({ data: order }: MessageEvent<FileOrder>) => {
  try {
    let told = performance.now();
    const onProgress = (share: number) => {
      if (performance.now() - told < TELL_MS) return;
      told = performance.now();
      answer({ share });
    };
    answer({ file: await made(order, onProgress) });
  } catch (error) {
    answer({ failed: String(error) });
  }
});

function made(order: FileOrder, onProgress: (share: number) => void) {
  if ('agreeing' in order) return exportAgreement(order.agreeing, order.format, order.language, { onProgress });
  if ('audits' in order) return exportComparison(order.audits, order.format, order.language, { onProgress });
  return exportAudit(order.audit, order.format, order.language, { ...order, onProgress });
}
