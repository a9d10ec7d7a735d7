import { useEffect } from 'preact/hooks';
import { useMessages } from '../../components/messages-context';

/** Name the tab after what it shows. */
export function useTitle(title: string): void {
  const m = useMessages();
  const { product } = m.shops;
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
}
