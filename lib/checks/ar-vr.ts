import type { PageItem } from '../page/page-facts';
import { byVendor, type Check, labelled, stated } from './check';

/** The thing's name and nothing more: a department or a property, not a way to try the goods. */
const BARE =
  /^(?:augmented|virtual|mixed|utvidet|virtuell|udvidet|förstärkt|erweiterte|virtuelle|lisätty|réalité|realidad|realidade|realtà)[ -](?:reality|virkelighet|virkelighed|verklighet|realität|todellisuus|augmentée|virtuelle|aumentada|virtual|aumentata|virtuale)(?: ?\((?:ar|vr)\))?$|^(?:ar|vr)$/i;
const isBare = ({ kind, text, where }: PageItem): boolean =>
  (kind === 'text' || kind === 'link' || where !== 'main') && BARE.test(text.trim());

/** Trying a product virtually: AR, VR, virtual try-on, 3D model. */
export const arVr: Check = (page) => [
  // In a menu the words name a department.
  ...labelled(page, 'ar-vr', { coverage: 0.5, words: 6, paths: false }).filter(
    ({ item }) => item.where === 'main' && !isBare(item),
  ),
  // In a list of properties the bare words tell what a device can do.
  ...stated(page, 'ar-vr', 0.6).filter(({ item }) => item.where !== 'menu' && !isBare(item)),
  ...byVendor(page.vendors('threeD'), ['element', 'frame'], 0.85),
];
