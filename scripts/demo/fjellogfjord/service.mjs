/** Contact, FAQ, club, story, repair and the other service pages of the Norwegian shop. */
import { each, faqLd } from '../kit/html.mjs';
import { icon } from '../kit/icons.mjs';

/** A page of running text with its breadcrumb. */
export const textPage = (path, type, title, body, more = {}) => ({
  path,
  type,
  title,
  trail: [
    ['Forsiden', '/'],
    [title, path],
  ],
  body: `<div class="wrap plain"><h1>${title}</h1>${body}</div>`,
  ...more,
});

const contact = textPage(
  '/kundeservice',
  'contact',
  'Kundeservice',
  `<p class="lead">Vi er åtte stykker som svarer, og alle har gått i støvlene vi selger. Vi svarer på e-post innen 24 timer på hverdager.</p>
<div class="boxes"><div class="box">${icon('phone', 28)}<h2>Ring oss</h2><p><a href="tel:+4757000123">57 00 01 23</a><br>Mandag–fredag kl. 09–17<br>Lørdag kl. 10–15</p></div>
<div class="box">${icon('mail', 28)}<h2>Skriv til oss</h2><p><a href="mailto:hei@fjellogfjord.example">hei@fjellogfjord.example</a><br>Skriv gjerne ordrenummeret i emnefeltet.</p></div>
<div class="box">${icon('chat', 28)}<h2>Chat</h2><p><button type="button" class="link" data-chat style="padding:0">Chat med oss</button><br>Vi sitter klare når butikken er åpen.</p></div></div>
<div class="two section"><section><h2>Send oss en melding</h2><form class="form" action="/kundeservice" method="post" data-thanks="Takk! Vi har fått meldingen og svarer på e-post.">
<label>Navn <input name="navn" autocomplete="name" required></label><label>E-post <input type="email" name="epost" autocomplete="email" required></label>
<label>Hva gjelder det? <select name="emne"><option>En bestilling</option><option>Retur eller bytte</option><option>Et produkt</option><option>Noe annet</option></select></label>
<label>Melding <textarea name="melding" rows="6" required></textarea></label><button>Send melding</button><p class="status" role="status"></p></form></section>
<section><h2>Besøk butikken</h2><p class="place">${icon('pin', 22)}<span>Turskogvegen 8<br>5700 Voss</span></p><p>Butikken og verkstedet ligger fem minutter fra togstasjonen, og har åpent til de samme tidene som telefonen. Bestiller du på nett, kan du også hente varene her.</p><p><a href="/sporsmal-og-svar">Kanskje svaret står under spørsmål og svar?</a></p></section></div>`,
);

const questions = [
  [
    'Hvor lang tid tar leveringen?',
    'Pakken er hos deg 2–4 virkedager etter at du har bestilt. Nord for Bodø må du regne med en dag ekstra.',
  ],
  ['Hva koster frakten?', 'Frakten koster 79 kr. Handler du for mer enn 799 kr, betaler vi.'],
  [
    'Kan jeg bytte størrelse?',
    'Ja. Bytte til en annen størrelse er gratis. Legg byttelappen i pakken, så sender vi ny størrelse samme dag som vi får den gamle.',
  ],
  [
    'Hvor lenge kan jeg angre?',
    'Du har 60 dagers åpent kjøp hos oss. Lovens angrerett på 14 dager gjelder selvsagt i tillegg. Les mer om <a href="/retur-og-bytte">retur og bytte</a>.',
  ],
  ['Hvordan betaler jeg?', 'Med Vipps, Visa, Mastercard eller Apple Pay. Vi trekker pengene når vi sender pakken.'],
  [
    'Reparerer dere klær kjøpt et annet sted?',
    'Ja, så langt vi rekker. Se <a href="/reparasjon">prisene på verkstedet</a>.',
  ],
];
const faq = textPage(
  '/sporsmal-og-svar',
  'faq',
  'Spørsmål og svar',
  `<p class="lead">Det vi blir spurt om oftest. Finner du ikke svaret, <a href="/kundeservice">ta kontakt</a>.</p>${each(questions, ([ask, answer], at) => `<details class="qa"${at === 0 ? ' open' : ''}><summary>${ask}</summary><p>${answer}</p></details>`)}`,
  { ld: [faqLd(questions)] },
);

const club = textPage(
  '/stifinner-klubben',
  'other',
  'Stifinner-klubben',
  `<p class="lead">Kundeklubben for deg som er mer ute enn inne. Det er gratis å bli medlem, og du kan melde deg ut når du vil.</p>
<div class="boxes"><div class="box">${icon('heart', 28)}<h2>5 % i bonus</h2><p>Bonusen samles opp, og brukes når du selv vil.</p></div><div class="box">${icon('tool', 28)}<h2>En gratis reparasjon i året</h2><p>Et hull, en glidelås eller en løs sål.</p></div><div class="box">${icon('leaf', 28)}<h2>Kvelder på Voss</h2><p>Foredrag, fellesturer og vokskurs.</p></div></div>
<p><a class="btn" href="/min-side">Bli medlem</a></p>`,
);

const about = textPage(
  '/om-oss',
  'other',
  'Om oss',
  `<div class="prose"><p class="lead">Fjell &amp; Fjord begynte i 2009 med to søsken, en symaskin og en bod full av slitte anorakker.</p>
<p>Marit sydde, og Eirik sto på torget og solgte. I dag er vi tjueto ansatte, og vi holder fortsatt til i den gamle uldvarefabrikken på Voss. Alt vi selger, har vi selv brukt gjennom minst én vinter.</p>
<h2>Folkene</h2><p>Marit leder verkstedet. Eirik velger varene. Solveig svarer på telefonen, og Ahmed pakker fortere enn noen andre i fylket.</p>
<h2 id="butikken">Butikken på Voss</h2><p>Turskogvegen 8, 5700 Voss. Her kan du prøve, spørre og drikke kaffe mandag–fredag kl. 09–17 og lørdag kl. 10–15. Varer du har bestilt på nett, kan du hente i butikken uten å betale frakt.</p></div>`,
);

const repair = textPage(
  '/reparasjon',
  'other',
  'Reparasjon',
  `<div class="prose"><p class="lead">Det grønneste plagget er det du allerede har. Send det til verkstedet, så ser vi hva som kan gjøres.</p>
<table><thead><tr><th scope="col">Arbeid</th><th scope="col">Pris</th></tr></thead><tbody><tr><td>Lapp på skalljakke</td><td>149 kr</td></tr><tr><td>Ny glidelås</td><td>349 kr</td></tr><tr><td>Stopping av ullplagg</td><td>199 kr</td></tr><tr><td>Nye såler på fjellstøvler</td><td>899 kr</td></tr></tbody></table>
<p>Du kan levere plagget i butikken eller sende det i posten. Vi ringer før vi begynner hvis det blir dyrere enn det står her. Reservedeler til telt og sekker, som stenger og spenner, sender vi i brev.</p></div>`,
);

const advice = textPage(
  '/turrad',
  'other',
  'Turråd',
  `<p class="lead">Korte råd om å kle seg, pakke og ta vare på det du har.</p><div class="prose">
<h2>Tre lag som holder deg tørr</h2><p>Innerst tynn ull, så tykk ull, og skallet utenpå når det blåser. Ta av et lag før du begynner å svette, ikke etterpå.</p>
<h2>Slik pakker du sekken</h2><p>Soveposen nederst, det tunge midt på ryggen og regntøyet øverst. Løft sekken på kneet før du tar den på.</p>
<h2>Slik vasker du ull</h2><p>Heng plagget ute i fuktig luft først. Må det vaskes, velger du ullprogram og ullvaskemiddel, og tørker det flatt.</p></div>`,
);

const gift = textPage(
  '/gavekort',
  'other',
  'Gavekort',
  `<div class="prose"><p class="lead">Gi bort en tur. Gavekortet kommer på e-post med det samme, eller som kort i posten med hilsen skrevet for hånd.</p><p>Du velger beløpet selv, fra 200 til 5000 kr. Kortet gjelder i tre år, både på nett og på Voss.</p></div>`,
);

const sustainability = textPage(
  '/barekraft',
  'other',
  'Bærekraft og materialer',
  `<div class="prose"><p class="lead">Vi skriver hvor varene er laget, og hva de er laget av, også når svaret ikke er så pent.</p><h2>Ull</h2><p>Ullen i genserne våre er norsk. Den spinnes i Gudbrandsdalen og strikkes i Estland, fordi ingen i Norge lenger har maskinene.</p><h2>Skall</h2><p>Skalljakkene er av resirkulert polyester. De slipper mikroplast når de vaskes, så vask dem sjelden.</p><h2>Fabrikkene</h2><p>Vi handler med sju fabrikker i fem land og besøker hver av dem en gang i året.</p></div>`,
);

const account = textPage(
  '/min-side',
  'other',
  'Min side',
  `<div class="two"><section><h2>Logg inn</h2><form class="form" action="/min-side" method="post" data-thanks="Vi fant ingen bruker med den adressen."><label>E-post <input type="email" name="epost" autocomplete="email" required></label><label>Passord <input type="password" name="passord" autocomplete="current-password" required></label><button>Logg inn</button><p class="status" role="status"></p></form></section><section><h2>Ny her?</h2><p>Lag en konto, så husker vi adressen din og størrelsene du bruker. Du blir med i Stifinner-klubben samtidig.</p></section></div>`,
);
const wishlist = textPage(
  '/onskeliste',
  'other',
  'Ønskeliste',
  '<p class="lead">Her er det tomt ennå. Trykk på hjertet ved en vare, så finner du den igjen her.</p><p><a class="btn" href="/klaer">Se klær</a></p>',
);

export const servicePages = [contact, faq, club, about, repair, advice, gift, sustainability, account, wishlist];
