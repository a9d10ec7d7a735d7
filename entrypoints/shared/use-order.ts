import { useEffect, useState } from 'preact/hooks';
import type { Order } from '../../lib/audit/assignment';
import { getSettings, onSettings } from '../../lib/browser/settings';

/** The order in which the person goes through the checklist, as it is set now in any window. */
export function useOrder(): Order {
  const [order, setOrder] = useState<Order>('areas');
  useEffect(() => {
    const take = (settings: { order: Order }) => setOrder(settings.order);
    getSettings().then(take, reportError);
    return onSettings(take);
  }, []);
  return order;
}
