/** Reads files beside the page, so that the page stays alive whatever is in them, and a reading can be ended at once. */
import { readPrinted } from './read-printed';

addEventListener('message', async (event: MessageEvent<File>) => {
  postMessage(await readPrinted(event.data));
});
