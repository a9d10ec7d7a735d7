/** The elements that we add to a visited page. None is registered, so the page's own scripts give them no behaviour. */

/** That of the markers. */
export const HOST_NAME = 'service-lens';
/** That of the layer for picking a place; it lies above the markers. */
export const PICK_HOST = 'service-lens-pick';
/** That of the page as on a phone. */
export const PHONE_HOST = 'service-lens-phone';

const OURS: readonly string[] = [HOST_NAME, PICK_HOST, PHONE_HOST];

/** Whether an element is one of those that we add. */
export function isOurs({ localName }: Pick<Element, 'localName'>): boolean {
  return OURS.includes(localName);
}
