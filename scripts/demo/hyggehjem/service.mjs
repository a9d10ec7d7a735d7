/** Contact, FAQ, club, story and the other service pages of the Danish shop. */
import { each, faqLd } from '../kit/html.mjs';
import { icon } from '../kit/icons.mjs';
import { textPage } from './blocks.mjs';

const contact = textPage(
  '/kundeservice',
  'contact',
  'Kundeservice',
  `<p class="lead">Skriv til os, så hjælper vi. Vi svarer på mails inden for 24 timer på hverdage.</p>
<div class="boxes"><div class="box">${icon('mail', 28)}<h2>Mail</h2><p><a href="mailto:hej@hyggehjem.example">hej@hyggehjem.example</a></p></div><div class="box">${icon('chat', 28)}<h2>Messenger</h2><p><a href="https://m.me/hyggehjem.example">Skriv til os på Messenger</a></p></div><div class="box">${icon('clock', 28)}<h2>Åbningstider</h2><p>Mandag–torsdag kl. 9–16<br>Fredag kl. 9–15</p></div></div>
<h2 class="center">Send en besked</h2><form class="form" action="/kundeservice" method="post" data-thanks="Tak! Vi har fået din besked og svarer på mail."><label>Navn <input name="navn" autocomplete="name" required></label><label>E-mail <input type="email" name="email" autocomplete="email" required></label><label>Ordrenummer, hvis du har et <input name="ordre"></label><label>Besked <textarea name="besked" rows="6" required></textarea></label><button>Send besked</button><p class="status" role="status"></p></form>
<p class="center">Vi har ingen butik, man kan besøge, men alle pakker sendes fra lageret i Skive.</p>`,
);

const questions = [
  [
    'Hvornår får jeg min pakke?',
    'Bestiller du før kl. 14 på en hverdag, sender vi samme dag. Levering tager 1–3 hverdage.',
  ],
  ['Hvad koster fragten?', 'Fragt til pakkeshop koster 45 kr. Køber du for over 499 kr., er den gratis.'],
  [
    'Hvordan sender jeg noget retur?',
    'Du har 30 dage til at returnere. Se <a href="/returnering">sådan gør du</a>. Du betaler selv returfragten.',
  ],
  [
    'Hvor er min ordre?',
    'Tast dit ordrenummer ind på siden <a href="/find-din-ordre">Find din ordre</a>, så kan du se, hvor pakken er.',
  ],
  [
    'Hvordan kan jeg betale?',
    'Med Dankort, Visa, Mastercard eller MobilePay. Pengene trækkes først, når vi sender varen.',
  ],
  [
    'Mit krus gik i stykker undervejs. Hvad gør jeg?',
    'Det er vi kede af. Send os et billede inden for et par dage, så får du et nyt.',
  ],
];
const faq = textPage(
  '/spoergsmaal-og-svar',
  'faq',
  'Spørgsmål og svar',
  `<p class="lead">Kort svar på det, vi oftest bliver spurgt om.</p>${each(questions, ([ask, answer], at) => `<details class="qa"${at ? '' : ' open'}><summary>${ask}</summary><p>${answer}</p></details>`)}`,
  { ld: [faqLd(questions)] },
);

const club = textPage(
  '/kundeklub',
  'other',
  'Kundeklub',
  `<p class="lead">Bliv medlem af Hyggehjems kundeklub. Det er gratis, og du kan altid melde dig ud.</p><div class="boxes"><div class="box"><h2>Point</h2><p>Du får ét point for hver krone. 1.000 point giver 50 kr. at handle for.</p></div><div class="box"><h2>Før alle andre</h2><p>Se nye varer et døgn tidligere.</p></div><div class="box"><h2>Fødselsdag</h2><p>Vi husker den, og vi sender en lille overraskelse.</p></div></div><p class="center"><a class="btn" href="/min-konto">Bliv medlem</a></p>`,
);

const about = textPage(
  '/om-os',
  'other',
  'Om os',
  `<div class="prose"><p class="lead">Hyggehjem er Anna og Bo, en lade i Skive og en stor kærlighed til ler.</p><p>Vi begyndte med at sælge Annas egne krus på et loppemarked i 2014. I dag er vi ni mennesker, som pakker, fotograferer, svarer på mails og drikker meget kaffe af varerne.</p><p>Vi vil hellere sælge én god lampe end tre, der skal skiftes ud. Derfor er udvalget lille, og derfor bliver det ved med at være det.</p><h2>Holdet</h2><p>Anna vælger varerne. Bo bygger hylderne. Fatima svarer, når du skriver, og Viggo på fire ben tager imod pakkerne.</p></div>`,
);

const advice = textPage(
  '/gode-raad',
  'other',
  'Gode råd',
  `<div class="prose"><p class="lead">Om lys, ler og uld, og om at få et rum til at føles rart.</p><h2>Tænd fem lamper i stedet for én</h2><p>Små lamper i øjenhøjde gør et rum roligt. Slut med den store i loftet, når mørket falder på.</p><h2>Sådan passer du på ubehandlet træ</h2><p>Tør det af med en hårdt opvredet klud, og giv det olie to gange om året.</p><h2>Uld skal luftes</h2><p>Hæng plaiden ud en fugtig aften. Så er den frisk igen næste morgen, helt uden vask.</p></div>`,
);

const tracking = textPage(
  '/find-din-ordre',
  'other',
  'Find din ordre',
  `<p class="lead">Tast nummeret fra din ordrebekræftelse, så ser du, hvor pakken er.</p><form class="form" action="/find-din-ordre" method="post" data-thanks="Vi fandt ingen ordre med det nummer."><label>Ordrenummer <input name="ordre" inputmode="numeric" required></label><label>E-mail <input type="email" name="email" required></label><button>Følg din pakke</button><p class="status" role="status"></p></form>`,
);

const feedback = textPage(
  '/feedback',
  'other',
  'Giv os feedback',
  `<p class="lead">Hvad gør vi godt, og hvad skal vi gøre bedre? Vi læser det hele, også det sure.</p><form class="form" action="/feedback" method="post" data-thanks="Tak, fordi du tog dig tid."><label>Hvor tilfreds er du? <select name="tilfreds"><option>Meget tilfreds</option><option>Tilfreds</option><option>Hverken eller</option><option>Utilfreds</option></select></label><label>Din mening <textarea name="mening" rows="5"></textarea></label><button>Send</button><p class="status" role="status"></p></form>`,
);

const account = textPage(
  '/min-konto',
  'other',
  'Log ind',
  `<form class="form" action="/min-konto" method="post" data-thanks="Vi kender ikke den e-mail."><label>E-mail <input type="email" name="email" autocomplete="email" required></label><label>Adgangskode <input type="password" name="kode" autocomplete="current-password" required></label><button>Log ind</button><p class="status" role="status"></p></form><p class="center">Har du ingen konto? Den bliver oprettet, når du melder dig ind i kundeklubben.</p>`,
);
const favourites = textPage(
  '/favoritter',
  'other',
  'Favoritter',
  '<p class="lead">Du har ikke gemt noget endnu. Tryk på hjertet ved en vare, så finder du den her.</p><p class="center"><a class="btn" href="/bolig">Gå på opdagelse</a></p>',
);

export const servicePages = [contact, faq, club, about, advice, tracking, feedback, account, favourites];
