/** Makes files away from the page, which goes on answering meanwhile. One worker makes one file. */
import { exportAudit, exportComparison } from '../../lib/documents';
import type { FileAnswer, FileOrder } from './make-file';

// The types of the project are those of a page, whose windows take other arguments.
const answer = (message: FileAnswer) => (postMessage as (message: FileAnswer) => void)(message);

addEventListener('message', async ({ data: order }: MessageEvent<FileOrder>) => {
  try {
    const onProgress = (share: number) => answer({ share });
    const file = await ('audits' in order
      ? exportComparison(order.audits, order.format, order.language, { onProgress })
      : exportAudit(order.audit, order.format, order.language, { ...order, onProgress }));
    answer({ file });
  } catch (error) {
    answer({ failed: String(error) });
  }
});
