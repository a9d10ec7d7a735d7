// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { AutoCheckId } from '../../../lib/audit/checklist';
import { CHECKS } from '../../../lib/checks';
import type { PageItem } from '../../../lib/page/page-facts';
import { item, link, marked } from './made-page';

/** Checks that see something in the things of a page. */
function seen(items: PageItem[], lang: string): AutoCheckId[] {
  const page = marked({ items, lang }, lang);
  page.pageType = 'category';
  return (Object.keys(CHECKS) as AutoCheckId[]).filter((check) =>
    CHECKS[check](page).some(({ confidence }) => confidence >= 0.5),
  );
}

const card = (name: string, price = '149 kr') => [
  link(name, `https://www.bua.example/p/${name.length}-${name.replace(/\W+/g, '-')}`),
  item('text', { text: price }),
];

describe('goods of a list', () => {
  const others = [...card('Rød kopp'), ...card('Blått fat i keramikk'), ...card('Stor bolle')];

  it.each([
    ['nb', 'Klageskrift over jorden', 'complaints'],
    ['nb', 'Betalingsmappe i skinn', 'payment'],
    ['nb', 'Historie i farger', 'about-us'],
    ['en', 'Support cushion in blue', 'contact-page'],
    ['en', 'Complaint of the soul, poems', 'complaints'],
    ['de', 'Zahlungsbuch aus Leder', 'payment'],
  ] as const)('are called what they are: %s "%s" is not %s', (language, name, check) => {
    expect(seen([...others, ...card(name)], language)).not.toContain(check);
  });

  it('may have a badge or a button on their card', () => {
    const sale = [...card('Liten bolle'), link('Tilbud', 'https://www.bua.example/p/11-Liten-bolle')];
    expect(seen([...others, ...sale], 'nb')).toContain('discounts');
  });

  it('stand beside links to the shop’s own pages', () => {
    const service = link('Frakt og levering', 'https://www.bua.example/frakt');
    expect(seen([service, item('text', { text: '49 kr' }), ...others], 'nb')).toContain('delivery');
  });

  it('do not make a good of what every card links to', () => {
    const wish = () => link('Legg til i ønskelisten min', 'https://www.bua.example/onskeliste?id=1');
    const cards = ['Rød kopp', 'Blått fat i keramikk', 'Stor bolle', 'Liten kanne'].flatMap((name) => {
      const [title, price] = card(name) as [PageItem, PageItem];
      return [title, wish(), price];
    });
    expect(seen(cards, 'nb')).toContain('wishlist');
  });
});

/** What goods are called and said to be, apart by ';'. */
const NOTHING: Record<string, string> = {
  nb: `Kontaktlinser Acuvue 30 stk; Returslange 1/2 tomme; Byttelampe LED; Frakk i ull; Leverpostei 200 g; Husgeråd;
    Stellebord med skuffer; Kulelager 6204; Fraktskip i tre; Reparasjonssett for sykkeldekk; Historie og politikk;
    Genseren er strikket i myk ull og holder deg varm; Settet inneholder skruer, nøkkel og bruksanvisning;
    Filmen fikk gode anmeldelser da den kom ut i 1984; Lampen leveres uten lyspære; Kaffeservice; Kredittkortholder;
    Kontaktløs betaling; Betalingsterminal; Spons og salg; Klubbdrakter; Spillet støtter chat mellom spillere`,
  da: `Kontaktlinser til en måned; Returventil 15 mm; Leverpostej 200 g; Kugleleje 6204; Fragtskib model 1:200;
    Sættet indeholder skruer, nøgle og brugsanvisning; Filmen fik gode anmeldelser, da den kom ud i 1984; Klubstol i læder;
    Historie og politik; Kreditkortholder i aluminium; Betalingsservice; Betalingsterminaler; Indkøbsnet i bomuld`,
  sv: `Kontaktlinser månads; Returslang 1/2 tum; Leverpastej 200 g; Kullager 6204; Fraktfartyg modell 1:200; Husgeråd i koppar;
    Satsen innehåller skruvar, nyckel och bruksanvisning; Filmen fick goda recensioner när den kom ut 1984;
    Historia och politik; Klubbstol i läder; Kontaktlös betalning; Reamotor i plast; Tål tvätt i 40 grader`,
  en: `Contact lenses, pack of 30; The Return of the King; Return spring for brake lever; Stock cubes, vegetable;
    Gift wrap paper brown; Support pillow; Support belt for back; Sales ledger book; Press stud pack; Track pants in grey;
    French press 1 litre; History and politics; Golf club set; Store cupboard essentials; Machine washable at 40 degrees`,
  de: `Kontaktlinsen 30 Stück; Kugellager 6204; Garantiert gute Stimmung; Geschenkband rot 10 m; Geschenktüten mit Sternen;
    Kreditkartenetui aus Aluminium; Pressekanne 1 Liter; Geschichte und Politik; Kaffeeservice 12 Teile; Clubsessel aus Leder;
    Unterstützt kontaktloses Bezahlen mit dem Handy; Versandtasche gepolstert C4; Mitgliederzeitschrift von 1954`,
  fr: 'Langue de bœuf; Langues de chat; Pâtée pour chat',
};

const said = Object.entries(NOTHING).flatMap(([language, names]) =>
  names.split(';').map((name) => [language, name.trim().replace(/\s+/g, ' ')] as const),
);

it.each(said)('nothing is seen in what a good is called: %s "%s"', (language, name) => {
  const kinds = [link(name, '/1'), item('text', { text: name }), item('heading', { text: name, type: 'h2' })];
  expect(kinds.flatMap((thing) => seen([thing], language))).toEqual([]);
});
