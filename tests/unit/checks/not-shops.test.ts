// @vitest-environment node
import { expect, it } from 'vitest';
import type { CheckId } from '../../../lib/audit/checklist';
import { judge } from '../../../lib/checks/judge';
import type { PageItem } from '../../../lib/page/page-facts';
import { factsOf, item } from './made-page';

/** What no page of these may seem to have: it belongs to those who sell goods. */
const OF_SHOPS: CheckId[] = [
  'returns',
  'size-guide',
  'delivery',
  'withdrawal',
  'wishlist',
  'availability',
  'order-tracking',
  'recommendations',
  'contact-form',
];

const LINE: Record<string, (text: string) => PageItem> = {
  menu: (text) => item('link', { text, href: `/${text.length}`, where: 'menu' }),
  foot: (text) => item('link', { text, href: `/${text.length}`, where: 'footer' }),
  head: (text) => item('heading', { text, type: 'h2' }),
  text: (text) => item('text', { text }),
  link: (text) => item('link', { text, href: `/${text.length}` }),
  button: (text) => item('button', { text }),
};

/** The things of a page: 'kind: text; text', one kind a line. */
const things = (page: string): PageItem[] =>
  page
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', texts = ''] = line.trim().split(/: (.*)/s);
      return texts.split('; ').map((text) => (LINE[kind] as (text: string) => PageItem)(text));
    });

const PAGES: Record<string, [language: string, page: string]> = {
  'a Norwegian municipality': [
    'nb',
    `menu: Skole og barnehage; Helse og omsorg; Bygg og eiendom; Avfall; Ledige stillinger
     head: Søk om barnehageplass; Gebyrer; Retur av hjelpemidler
     text: Du kan levere hageavfall gratis på gjenvinningsstasjonen hver lørdag. Vanlig husholdningsavfall hentes hver uke.
     text: Foreldrebetaling for full plass er 2 000 kr i måneden, og halv plass koster 1 200 kr. Fakturaen sendes den 15.
     text: Du har rett til å klage på vedtaket innen tre uker etter at du mottok det
     foot: Kontakt oss; Personvern; Tilgjengelighetserklæring`,
  ],
  'a Danish municipality': [
    'da',
    `menu: Børn og familie; Affald og genbrug; Bolig; Job og ledighed; Politik
     head: Affald; Pas og kørekort; Høringer
     text: Et nyt pas koster 893 kr. for voksne, og du skal møde op i borgerservice med et foto.
     text: Du kan klage over afgørelsen inden fire uger, efter at du har modtaget den
     text: Vi henter storskrald fra din adresse, når du har bestilt afhentning på nettet
     foot: Kontakt; Tilgængelighed; Om hjemmesiden`,
  ],
  'a Swedish newspaper': [
    'sv',
    `menu: Nyheter; Sport; Kultur; Ekonomi; Debatt; Börsen
     head: Priset på el stiger igen; Varukorgen blev dyrare i maj; Hon lämnade tillbaka medaljen
     text: En vanlig varukorg kostar i dag 1 249 kr, visar en undersökning som vår reporter har gjort
     text: Kunderna köar utanför affären som säljer ut hela lagret, men många storlekar är slutsålda
     button: Prenumerera; Logga in
     foot: Kundservice; Om oss; Tipsa oss`,
  ],
  'a Norwegian bank': [
    'nb',
    `menu: Lån; Spare; Forsikring; Kort; Bli kunde
     head: Boliglån; Kredittkort med reiseforsikring; Kjøp og salg av aksjer
     text: Eksempel: lån 2 000 000 kr over 25 år koster 1 300 000 kr, totalt 3 300 000 kr
     text: Du kan angre på avtalen innen 14 dager etter at den ble inngått
     text: Overføringen er fremme neste virkedag
     button: Søk om lån; Logg inn
     foot: Kundeservice; Personvern; Priser; Vilkår`,
  ],
  'a German association': [
    'de',
    `menu: Verein; Mannschaften; Termine; Mitglied werden; Sponsoren
     head: Beiträge; Trainingszeiten; Rückrunde beginnt
     text: Der Jahresbeitrag beträgt 60 € für Kinder und 120 € für Erwachsene
     text: Die Rückgabe der Schlüssel ist bis zum 30. Juni im Vereinsheim möglich
     text: Die Größe des Platzes entspricht den Regeln des Verbandes
     foot: Impressum; Datenschutz; Kontakt`,
  ],
  'an English blog of recipes': [
    'en',
    `menu: Recipes; Breakfast; Dinner; Baking; About
     head: Lemon drizzle cake; Ingredients; Method; Comments
     text: Put the sugar in your shopping basket and you will need only 200 g flour, 4 eggs and a lemon
     text: Return the pan to the heat and deliver a generous squeeze of lemon before it is out of the oven
     text: This cake costs about £4 to make and keeps for 3 days
     link: Print recipe; Jump to recipe; Share
     foot: Privacy; Contact; Newsletter`,
  ],
  'a software company': [
    'en',
    `menu: Product; Pricing; Docs; Customers; Blog; Log in
     head: Simple pricing; Starter; Team; Enterprise; Frequently asked questions
     text: €9
     text: €29
     text: €99
     text: per user per month, billed annually. Cancel at any time.
     text: We deliver updates every two weeks and return search results in 20 ms
     button: Start free trial; Buy now; Contact sales
     foot: Terms; Privacy; Status; Careers`,
  ],
  'a German software company': [
    'de',
    `menu: Produkt; Preise; Ressourcen; Blog; Anmelden
     head: Preise; Basis; Profi; Unternehmen
     text: 9 €
     text: 29 €
     text: 99 €
     text: pro Monat und Nutzer, monatlich kündbar. Alle Preise zzgl. MwSt.
     button: Kostenlos testen; Jetzt kaufen; Vertrieb kontaktieren
     foot: AGB; Datenschutz; Impressum`,
  ],
  'a Danish hotel': [
    'da',
    `menu: Værelser; Restaurant; Konference; Wellness; Gavekort
     head: Dobbeltværelse; Familieværelse; Suite
     text: fra 895 kr.
     text: fra 1.095 kr.
     text: fra 1.495 kr.
     text: fra 2.195 kr.
     text: Gratis afbestilling indtil 24 timer før ankomst. Betaling sker ved ankomst.
     button: Book nu; Se ledige værelser; Vælg datoer
     foot: Kontakt; Find vej; Handelsbetingelser; Persondatapolitik`,
  ],
  'a Norwegian hotel': [
    'nb',
    `menu: Rom; Restaurant; Kurs og konferanse; Spa; Tilbud
     head: Dobbeltrom; Familierom; Suite
     text: fra 1 295 kr
     text: fra 1 595 kr
     text: fra 1 995 kr
     text: fra 2 995 kr
     text: Gratis avbestilling inntil 24 timer før ankomst. Størrelse 22 kvm med utsikt mot fjorden.
     button: Bestill rom; Se ledige rom
     foot: Kontakt; Finn oss; Vilkår; Personvern`,
  ],
  'an English agency of travel': [
    'en',
    `menu: Flights; Hotels; Cars; Deals; Support; Sign in
     head: Oslo to London; Return flights; Travel guides
     text: from £39
     text: from £45
     text: from £59
     text: from £120
     text: Return or one way, 1 adult, economy. Choose your dates to see what is available.
     button: Search flights; Select; Book
     foot: Help; Terms; Privacy; About`,
  ],
};

it.each(Object.entries(PAGES))('%s is no shop and says nothing of goods', (_, [language, page]) => {
  const judged = judge(factsOf({ lang: language, url: 'https://www.alfa.example/side', items: things(page) }));
  expect(judged.language).toBe(language);
  expect(Object.keys(judged.candidates).filter((check) => OF_SHOPS.includes(check as CheckId))).toEqual([]);
  expect(judged.isShop).toBe(false);
});
