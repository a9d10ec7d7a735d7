import { test } from './fixtures';
import { madeAudit, openAudits } from './made-audits';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };
const OUT = '/tmp/compare-work';
test('shots', async ({ lens, keeper }, info) => {
  test.setTimeout(240_000);
  const names = [
    'kari.no',
    'hyggehjem.dk',
    'fjellogfjord.no',
    'pennyandpine.co.uk',
    'nettbutikk-med-langt-navn.no',
    'ost.no',
    'vin.dk',
    'sko.se',
    'hus.fi',
    'buch.de',
  ];
  const audits = names.map((shop, index) => madeAudit(index, shop));
  audits.push(madeAudit(10, 'kari.no', 'Kari Nordmann', '2026-03-01T09:00:00.000Z'));
  audits.push(
    ...Array.from({ length: 28 }, (_x, i) => madeAudit(20 + i, 'klasse.no', i % 7 === 6 ? '' : `Elev nummer ${i + 1}`)),
  );
  const shops = await openAudits(lens, audits, info);
  const say = (language: string) => keeper.evaluate((l) => chrome.storage.local.set({ language: l }), language);
  const all = audits
    .slice(0, 10)
    .map(({ id }) => id)
    .join(',');
  const three = 'made-0,made-1,made-2,made-3';
  const hashes: [string, string][] = (
    process.env.SHOTS
      ? JSON.parse(process.env.SHOTS)
      : [
          ['three', `#compare=${three}&pin=made-0`],
          ['lacks', `#compare=${three}&pin=made-0&only=lacks&sort=difference&profile=closed`],
          ['ten', `#compare=${all}&pin=made-4`],
          ['then', `#compare=made-10,made-0&profile=closed`],
          ['class', `#compare=made-20,made-21,made-22&profile=table`],
          ['agree', `#agree=klasse.no`],
        ]
  ) as [string, string][];
  for (const [language, scheme, width] of [
    ['nb', 'light', 1280],
    ['de', 'dark', 1280],
    ['de', 'light', 360],
    ['nb', 'dark', 360],
  ] as const) {
    await say(language);
    await shops.emulateMedia({ colorScheme: scheme });
    await shops.setViewportSize({ width, height: 900 });
    for (const [name, hash] of hashes) {
      await shops.goto('about:blank');
      await shops.goto(lens.address(`shops.html${hash}`));
      await shops.waitForTimeout(700);
      await shops.screenshot({ path: `${OUT}/${name}-${language}-${scheme}-${width}.png`, fullPage: true });
    }
  }
});
