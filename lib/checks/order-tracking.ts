import { type Check, labelled } from './check';

/** Following an order that was made. A plain "my account" does not count. */
export const orderTracking: Check = (page) => [...labelled(page, 'order-tracking', { coverage: 0.6, headings: true })];
