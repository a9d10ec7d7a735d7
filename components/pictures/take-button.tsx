import { Camera } from 'lucide';
import { Icon } from '../icon';
import { useMessages } from '../messages-context';
import type { Taking } from './use-taking';

/** Takes a picture of a place with one click. It keeps the focus while that goes on. */
export function TakeButton({ taking, quote }: { taking: Taking; quote: string }) {
  const { pictures } = useMessages();
  if (!taking.take) return null;
  return (
    <button
      type="button"
      class="icon-button"
      title={pictures.take}
      aria-label={pictures.takeLabel(quote)}
      aria-disabled={taking.state === 'taking'}
      data-take
      onClick={taking.take}
    >
      <Icon icon={Camera} />
    </button>
  );
}

/** The same for the page as the window shows it. */
export function TakePageButton({ taking }: { taking: Taking }) {
  const { pictures } = useMessages();
  if (!taking.take) return null;
  return (
    <button
      type="button"
      class="text-button"
      title={pictures.pageHint}
      aria-disabled={taking.state === 'taking'}
      data-take-page
      onClick={taking.take}
    >
      <Icon icon={Camera} /> {pictures.takePage}
    </button>
  );
}
