import { ORDERS, type Order } from '../lib/audit/assignment';
import { useMessages } from './messages-context';

/** Chooses how to go through the checklist: by area, or by the questions of the assignment. */
export function OrderMenu({ order, onOrder }: { order: Order; onOrder(order: Order): void }) {
  const { menu } = useMessages().popup;
  return (
    <label class="setting">
      <span>{menu.order}</span>
      <select value={order} onChange={({ currentTarget }) => onOrder(currentTarget.value as Order)}>
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {menu.orders[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
