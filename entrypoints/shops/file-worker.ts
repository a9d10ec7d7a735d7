/** Makes files away from the page, which goes on answering meanwhile. One worker makes one file. */
import { exportAudit } from '../../lib/documents';
import type { FileAnswer, FileOrder } from './make-file';

// The types of the project are those of a page, whose windows take other arguments.
const answer = (message: FileAnswer) => (postMessage as (message: FileAnswer) => void)(message);

addEventListener('message', async ({ data: order }: MessageEvent<FileOrder>) => {
  try {
    const { audit, format, language, form, others } = order;
    const file = await exportAudit(audit, format, language, {
      form,
      others,
      onProgress: (share) => answer({ share }),
    });
    answer({ file });
  } catch (error) {
    answer({ failed: String(error) });
  }
});
