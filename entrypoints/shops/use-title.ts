import { useEffect } from 'preact/hooks';
import { useDeskMessages } from '../../components/messages-context';

/** Name the tab after what it shows. */
export function useTitle(title: string): void {
  const m = useDeskMessages();
  const { product } = m.shops;
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
}
