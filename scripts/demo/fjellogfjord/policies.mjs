/** Returns, delivery, terms of sale and privacy of the Norwegian shop. */
import { textPage } from './service.mjs';

const returns = textPage(
  '/retur-og-bytte',
  'other',
  'Retur og bytte',
  `<div class="prose"><p class="lead">Du har 60 dagers åpent kjøp på alt vi selger, så lenge varen er ubrukt og merkelappen sitter på.</p>
<h2>Slik returnerer du</h2><ul><li>Gå inn på lenken i ordrebekreftelsen og velg varene du vil sende tilbake.</li><li>Du får en kode på mobilen. Ta med pakken og koden til nærmeste postkontor.</li><li>Vi trekker 49 kr for returfrakten fra beløpet du får tilbake.</li><li>Pengene er på kontoen din senest 7 dager etter at vi har fått pakken.</li></ul>
<h2>Bytte</h2><p>Trenger du en annen størrelse, bytter vi uten at det koster deg noe. Du kan også bytte i butikken på Voss.</p>
<h2>Angrerett</h2><p>Etter angrerettloven kan du angre kjøpet i 14 dager fra du fikk varen, uten å si hvorfor. Bruk gjerne <a href="#angreskjema">angreskjemaet</a>, eller send oss en e-post. Frister for å melde fra og for å sende varen løper hver for seg.</p>
<h3 id="angreskjema">Angreskjema</h3><p>«Jeg melder med dette fra om at jeg ønsker å gå fra kjøpet av følgende varer …» Skriv varene, ordrenummeret, navnet ditt og datoen, og send det til hei@fjellogfjord.example.</p>
<h2 id="reklamasjon">Reklamasjon</h2><p>Er det noe galt med varen, har du fem års reklamasjonsrett. Si fra så snart du oppdager feilen, helst med et bilde. Vi reparerer først, bytter hvis det ikke går, og gir deg pengene tilbake hvis ingen av delene hjelper. Vi dekker frakten begge veier når klagen er berettiget.</p></div>`,
);

const delivery = textPage(
  '/frakt-og-levering',
  'other',
  'Frakt og levering',
  `<div class="prose"><p class="lead">Vi pakker for hånd på Voss og sender hver ettermiddag.</p>
<table><thead><tr><th scope="col">Leveringsmåte</th><th scope="col">Pris</th><th scope="col">Tid</th></tr></thead><tbody><tr><td>Pakke til hentested</td><td>79 kr</td><td>2–4 virkedager</td></tr><tr><td>Hent i butikken på Voss</td><td>0 kr</td><td>Samme dag</td></tr></tbody></table>
<p>Frakten er gratis når du handler for mer enn 799 kr. Vi leverer med Posten og Bring i hele Norge. Leveringstiden er 2–4 virkedager fra du har bestilt.</p>
<h2>Når pakken er på vei</h2><p>Du får melding på mobilen når pakken kan hentes. Den ligger der i 14 dager.</p>
<h2>Hvis noe går galt</h2><p>Er pakken skadet når du får den, tar du et bilde før du åpner den og skriver til oss samme dag. Da sender vi en ny.</p></div>`,
);

const terms = textPage(
  '/kjopsvilkar',
  'terms',
  'Kjøpsvilkår',
  `<div class="prose"><p class="lead">Vilkårene gjelder når du som forbruker handler hos Fjell &amp; Fjord AS på nett.</p>
<h2>1. Hvem du handler med</h2><p>Fjell &amp; Fjord AS, Turskogvegen 8, 5700 Voss. Organisasjonsnummer 999 999 999. E-post hei@fjellogfjord.example, telefon 57 00 01 23.</p>
<h2>2. Pris og betaling</h2><p>Prisene er i norske kroner og med merverdiavgift. Du betaler med Vipps, Visa, Mastercard eller Apple Pay. Beløpet trekkes når vi sender varen.</p>
<h2>3. Levering</h2><p>Vi leverer innen 2–4 virkedager. Frakten koster 79 kr, og er gratis over 799 kr. Blir vi forsinket, sier vi fra, og du kan heve kjøpet hvis det ikke passer lenger.</p>
<h2>4. Angrerett og åpent kjøp</h2><p>Du har 14 dagers angrerett etter loven, og i tillegg 60 dagers åpent kjøp hos oss. Returfrakten på 49 kr trekkes fra det du får tilbake. Se <a href="/retur-og-bytte">retur og bytte</a>.</p>
<h2>5. Reklamasjon</h2><p>Du har fem års reklamasjonsrett. Klag innen rimelig tid etter at du oppdaget feilen. Blir vi ikke enige, kan du ta saken til Forbrukertilsynet, som mekler gratis.</p>
<h2>6. Verneting</h2><p>Tvister hører under den tingretten der du bor.</p></div>`,
);

const privacy = textPage(
  '/personvern',
  'other',
  'Personvern',
  `<div class="prose"><p class="lead">Vi lagrer det vi trenger for å sende deg varene, og ikke mer.</p>
<h2>Hva vi lagrer</h2><p>Navn, adresse, e-post, telefonnummer og hva du har kjøpt. Kortnummeret ser vi aldri.</p><h2>Hvor lenge</h2><p>Regnskapsloven krever at vi beholder kvitteringer i fem år. Resten sletter vi to år etter siste kjøp.</p><h2>Rettighetene dine</h2><p>Du kan be om å se, rette eller få slettet opplysningene om deg. Skriv til hei@fjellogfjord.example. Er du ikke fornøyd med svaret, kan du gå til Datatilsynet.</p></div>`,
);

export const policyPages = [returns, delivery, terms, privacy];
