import { inPage } from './axe';
import { expect, test } from './fixtures';
import { bar, card, drawn, mark, still } from './marked';
import * as pages from './marker-pages';

test('labels in a crowded header leave its words free and open into their members', async ({ lens, shopPage }) => {
  await shopPage.setViewportSize({ width: 700, height: 600 });
  await mark(lens, shopPage, pages.crowded);
  await still(shopPage);
  const covered = await shopPage.evaluate(() => {
    const root = document.querySelector('service-lens')?.shadowRoot;
    const labels = [...(root?.querySelectorAll('[data-label][data-standing=shown]') ?? [])];
    const words = [...document.querySelectorAll('header a, .line')].map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return range.getBoundingClientRect();
    });
    return labels.map((label) => {
      const a = label.getBoundingClientRect();
      const shares = words.map((b) => {
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) - 6;
        return width > 0 && height > 0 ? (width * height) / (a.width * a.height) : 0;
      });
      return Math.max(...shares);
    });
  });
  expect(covered.length).toBeGreaterThan(0);
  expect(Math.max(...covered)).toBeLessThan(0.15);
  const group = shopPage.locator('service-lens [data-group][data-standing=shown]').first();
  await group.click();
  const list = shopPage.locator('service-lens [data-list]');
  await expect(list.getByRole('button').first()).toBeFocused();
  expect(await list.getByRole('button').count()).toBeGreaterThan(1);
  await shopPage.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(group).toBeFocused();
  await group.click();
  await list.getByRole('button').nth(1).click();
  await expect(card(shopPage)).toBeVisible();
});

test('in a modal dialog its own markers can be worked with, and those behind are counted', async ({
  lens,
  shopPage,
}) => {
  await mark(lens, shopPage, pages.dialog);
  await shopPage.click('#ask');
  await lens.click(shopPage);
  await lens.closePopup();
  await shopPage.waitForTimeout(1500);
  await expect(bar(shopPage)).toContainText('Behind the shop’s dialog');
  await drawn(shopPage).first().click();
  await card(shopPage).getByRole('button', { name: 'Partly' }).click();
  await expect(card(shopPage).getByText('Saved').first()).toBeVisible();
  await card(shopPage).getByRole('textbox').pressSequentially('in the dialog');
  await expect(card(shopPage).getByRole('textbox')).toHaveValue('in the dialog');
  await shopPage.keyboard.press('Escape');
  await expect(card(shopPage)).toHaveCount(0);
  await expect(shopPage.locator('dialog')).toBeVisible();
  // The dialog's own nodes are as the shop made them.
  expect(await shopPage.locator('dialog').evaluate((one) => [...one.attributes].map(({ name }) => name))).toEqual([
    'id',
    'open',
  ]);
  await shopPage.keyboard.press('Escape');
  await expect(shopPage.locator('dialog')).toBeHidden();
  await expect(bar(shopPage)).not.toContainText('Behind');
  await expect(drawn(shopPage).first()).toBeVisible();
  expect(await shopPage.locator('dialog service-lens').count()).toBe(0);
});

test('a dialog that would look different with us in it is left alone', async ({ lens, shopPage }) => {
  await mark(lens, shopPage, pages.touchyDialog);
  await shopPage.click('#ask');
  const before = await shopPage.locator('dialog').boundingBox();
  await shopPage.waitForTimeout(1500);
  expect(await shopPage.locator('dialog').boundingBox()).toEqual(before);
  expect(await shopPage.locator('dialog service-lens').count()).toBe(0);
  await expect(bar(shopPage)).toContainText('Behind the shop’s dialog');
});

test('no label lies on a header that sticks', async ({ lens, shopPage }) => {
  await mark(lens, shopPage, pages.long);
  for (const y of [310, 655, 900, 1330]) {
    await shopPage.evaluate((to) => window.scrollTo(0, to), y);
    await still(shopPage);
    const onHeader = await shopPage.evaluate(() => {
      const end = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      const root = document.querySelector('service-lens')?.shadowRoot;
      const shown = [...(root?.querySelectorAll<HTMLElement>('[data-box][data-standing=shown]') ?? [])];
      const inHeader = shown.filter((one) => one.getBoundingClientRect().top < end - 8).length;
      return inHeader;
    });
    // The header's own finding alone.
    expect(onHeader).toBeLessThanOrEqual(1);
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`outlines and labels stand out from any background, ${scheme}`, async ({ lens, shopPage }) => {
    await shopPage.emulateMedia({ colorScheme: scheme });
    await mark(lens, shopPage, pages.long);
    const colours = await shopPage.evaluate(() => {
      const root = document.querySelector('service-lens')?.shadowRoot;
      const box = root?.querySelector<HTMLElement>('[data-box][data-standing=shown]');
      const label = root?.querySelector<HTMLElement>('[data-label][data-standing=shown]');
      if (!box || !label) throw new Error('nothing is drawn');
      const states = ['confirmed', 'partly', 'absent', 'seen', 'notApplicable', 'mixed'];
      return states.map((state) => {
        box.className = `box tone-${state}`;
        label.className = `label tone-${state}`;
        const outline = getComputedStyle(box);
        const words = getComputedStyle(label);
        const sign = getComputedStyle(label.querySelector('.sign') as Element);
        return {
          state,
          line: outline.borderTopColor,
          paper: /rgba?\([^)]*\)/.exec(outline.boxShadow)?.[0] ?? '',
          ink: words.color,
          sign: sign.color,
          under: words.backgroundColor,
          edge: words.borderTopColor,
        };
      });
    });
    for (const { state, line, paper, ink, sign, under, edge } of colours) {
      expect(contrast(ink, under), `words, ${state}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(sign, under), `sign, ${state}`).toBeGreaterThanOrEqual(3);
      expect(edge).toBe(line);
      // Every brightness that a shop, or a spot of a photo, can have: white, black and all between.
      for (let grey = 0; grey <= 255; grey++) {
        const ground = `rgb(${grey}, ${grey}, ${grey})`;
        const best = Math.max(contrast(line, ground), contrast(paper, ground));
        expect(best, `outline of ${state} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test(`the bar, the labels and a group's list hold to WCAG 2.2 AA, ${scheme}`, async ({ lens, shopPage }) => {
    await shopPage.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await shopPage.setViewportSize({ width: 700, height: 600 });
    await mark(lens, shopPage, pages.crowded);
    await still(shopPage);
    await shopPage.locator('service-lens [data-group][data-standing=shown]').first().click();
    for (const part of ['[data-bar]', '[data-list]', '[data-group]']) {
      expect(await inPage(shopPage, ['service-lens', part]), part).toEqual([]);
    }
  });
}

/** WCAG 2.2 contrast ratio of two CSS colours without transparency. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
