/** A walk through a demo shop as a student takes it: front page, contact, a product; with pictures on the way. */
import { join } from 'node:path';
import { visit } from './visit.mjs';

/** Kinds of page that the walk takes in, in this order; the front page comes first. */
const STOPS = ['contact', 'product'];

/** The demo shop in a language ('nb', 'da', 'en'). */
export function shopIn(demo, language) {
  const shop = demo.shops.find((each) => each.language === language);
  if (!shop) throw new Error(`No demo shop speaks ${language}.`);
  return shop;
}

/** Address of a demo shop's first page of a kind ('home', 'contact', 'product' …). */
export function addressOf(demo, shop, type) {
  const found = shop.pages.find((page) => page.type === type);
  if (!found) throw new Error(`${shop.host} has no page of the kind ${type}.`);
  return demo.url(shop.host, found.path);
}

/**
 * Walks through a shop with the icon clicked on every page. Pictures of the popup and of the page with its markers are
 * taken on the front page where `folder` is given.
 * @returns {Promise<string[]>} the paths of the pictures
 */
export async function walk({ lens, demo, shop, folder, prefix = '' }) {
  const page = await lens.context.newPage();
  const pictures = [];
  const picture = (name) => {
    pictures.push(join(folder, `${prefix}${name}.png`));
    return pictures.at(-1);
  };
  for (const type of ['home', ...STOPS]) {
    const popup = await visit(lens, page, addressOf(demo, shop, type));
    if (folder && type === 'home') {
      await popup.screenshot(picture('popup'));
      await lens.closePopup();
      await page.screenshot({ path: picture('page') });
    }
    await lens.closePopup();
  }
  await page.close();
  return pictures;
}

/** A picture of a page of the Shops view, whole or only the window. */
export async function pictureOfShops(lens, { hash = '', path, whole = false }) {
  const page = await lens.context.newPage();
  await page.goto(lens.address(`shops.html${hash}`));
  await page.getByRole('heading', { level: 1 }).waitFor();
  // The list and the tables come from the database a moment after the heading.
  await page.waitForTimeout(400);
  await page.screenshot({ path, fullPage: whole });
  await page.close();
  return path;
}
