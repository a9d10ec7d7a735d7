// @vitest-environment node
import { labelsOf } from './labels';

labelsOf('sv', {
  seen: `
    contact-page: Hör av dig; opening-hours: Öppettider kundtjänst; contact-form: Skicka meddelande;
    live-chat: Chatta med oss; physical-store: Butiksöversikt, Reservera & hämta;
    company-identity: Org.nr 556123-4567; faq: Hjälpsidor; site-search: Sök produkter;
    order-tracking: Spåra paket; guides: Stickskola, Lär dig om kaffe;
    account: Glömt lösenord, Glömt ditt lösenord?; returns: Byt storlek, Återbetalning; withdrawal: Avboka order;
    complaints: Trasig vara?, Skadad vara; delivery: Frakt & leverans; terms: Allmänna villkor;
    privacy: Cookies & integritet; size-guide: Så mäter du, Skostorlekar;
    reviews: Vad säger våra kunder?, Vad tycker andra?; product-background: Certifieringar;
    availability: I lager; recommendations: Relaterade produkter; wishlist: Inköpslistor, Sparade varor;
    payment: Betalinformation; discounts: Sista chansen, Extrapriser; gift: Dopgåvor;
    choice-of-language: Välj språk; loyalty-club: Bonuskort, Kundkort;
    newsletter: Missa inte våra erbjudanden, Få 10% rabatt när du anmäler dig; feedback: Lämna feedback;
    after-sales: Serviceverkstad, Skrädderi; about-us: Möt oss, Personalen`,
  nothing: `
    Kontaktlinser, Tillbaka, Gå tillbaka, Till toppen, Visa alla, Golfklubbor, Klubbstolar, Serviser,
    Servisporslin, Leverantörer, Leverpastej, Tillbaka till startsidan, Varumärken, Filtrera`,
});
