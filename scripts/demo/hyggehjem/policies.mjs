/** Returns, right of withdrawal, delivery, terms of sale and privacy of the Danish shop. */
import { textPage } from './blocks.mjs';

const returns = textPage(
  '/returnering',
  'other',
  'Returnering',
  `<div class="prose"><p class="lead">Hos Hyggehjem har du 30 dages fuld returret, når varen er ubrugt.</p><h2>Sådan gør du</h2><ul><li>Pak varen godt ind, gerne i den kasse, den kom i.</li><li>Køb en pakkelabel hos GLS eller PostNord. Du betaler selv returfragten.</li><li>Skriv dit ordrenummer på en seddel, og send pakken til Hyggehjem ApS, Lyngbakken 3, 7800 Skive.</li><li>Du har pengene senest 14 dage efter, at vi har fået varen.</li></ul>
<h2>Bytte</h2><p>Vil du bytte til noget andet, sender du varen retur og bestiller den nye på normal vis. Så er du sikker på, at den ikke når at blive udsolgt.</p>
<h2>Reklamation</h2><p>Er der en fejl ved varen, har du 2 års reklamationsret efter købeloven. Skriv til os med et billede, så reparerer vi, bytter eller giver pengene tilbage. Ved en berettiget reklamation betaler vi fragten.</p></div>`,
);

const withdrawal = textPage(
  '/fortrydelse',
  'other',
  'Fortryd dit køb',
  `<div class="prose"><p class="lead">Du har altid 14 dages fortrydelsesret efter loven. Her på siden kan du bruge den med det samme.</p><p>Udfyld felterne, så sender vi en kvittering til din mail. Du kan også skrive til hej@hyggehjem.example.</p></div><form class="form" action="/fortrydelse" method="post" data-thanks="Vi har modtaget din fortrydelse og sendt en kvittering."><label>Navn <input name="navn" autocomplete="name" required></label><label>Ordrenummer <input name="ordre" required></label><label>E-mail <input type="email" name="email" autocomplete="email" required></label><button>Bekræft fortrydelse</button><p class="status" role="status"></p></form>`,
);

const delivery = textPage(
  '/levering',
  'other',
  'Levering',
  `<div class="prose"><p class="lead">Bestiller du før kl. 14 på en hverdag, går pakken af sted samme dag.</p><ul><li>Leveringstiden er 1–3 hverdage.</li><li>Fragten koster 45 kr. til pakkeshop med GLS.</li><li>Fri fragt, når du køber for over 499 kr.</li></ul><h2>Følg pakken</h2><p>Du får en mail med et link, når pakken bliver sendt. Du kan også slå den op på siden <a href="/find-din-ordre">Find din ordre</a>.</p><h2>Skadet undervejs</h2><p>Ler er skrøbeligt. Er noget gået i stykker, sender du et billede til os, og så sender vi et nyt.</p></div>`,
);

const terms = textPage(
  '/handelsbetingelser',
  'terms',
  'Handelsbetingelser',
  `<div class="prose"><p class="lead">Betingelserne gælder, når du køber noget hos Hyggehjem ApS her på siden.</p><h2>Hvem vi er</h2><p>Hyggehjem ApS, Lyngbakken 3, 7800 Skive. CVR-nr. 12345674. Du kan skrive til hej@hyggehjem.example. Vi er certificeret af e-mærket.</p>
<h2>Priser og betaling</h2><p>Alle priser er i danske kroner og med moms. Du kan betale med Dankort, Visa, Mastercard og MobilePay. Vi trækker først beløbet, når varen bliver sendt.</p><h2>Levering</h2><p>Vi leverer i løbet af 1–3 hverdage. Fragten koster 45 kr. og er gratis ved køb over 499 kr.</p>
<h2>Fortrydelsesret</h2><p>Du har 14 dages fortrydelsesret efter forbrugeraftaleloven, og hos os har du 30 dages fuld returret oveni. Du betaler selv returfragten. Brug <a href="/fortrydelse">fortrydelsesformularen</a>, eller skriv til os.</p><h2>Reklamationsret</h2><p>Du har 2 års reklamationsret efter købeloven.</p><h2>Klage</h2><p>Vil du klage over dit køb, skriver du først til os. Finder vi ikke en løsning, kan du gå til Center for Klageløsning i Nævnenes Hus.</p></div>`,
);

const privacy = textPage(
  '/persondatapolitik',
  'other',
  'Persondatapolitik',
  `<div class="prose"><p class="lead">Vi passer på det, du fortæller os.</p><h2>Hvad vi gemmer</h2><p>Navn, adresse, e-mail og det, du har købt. Kortoplysninger går direkte til indløseren, og dem ser vi ikke.</p><h2>Hvor længe</h2><p>Bogføringsloven siger fem år for bilag. Alt andet sletter vi, når du beder om det.</p><h2>Dine rettigheder</h2><p>Du kan få at se, hvad vi har om dig, få det rettet og få det slettet. Skriv til hej@hyggehjem.example. Du kan klage til Datatilsynet.</p></div>`,
);

export const policyPages = [returns, withdrawal, delivery, terms, privacy];
