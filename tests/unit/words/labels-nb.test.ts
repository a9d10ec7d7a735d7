// @vitest-environment node
import { labelsOf } from './labels';

labelsOf('nb', {
  seen: `
    contact-page: Kontakt oss; opening-hours: Åpningstider kundeservice; contact-form: Send oss en e-post;
    live-chat: Chat med oss; physical-store: Finn din nærmeste butikk, Reserver i butikk;
    company-identity: Org.nr. 987 654 321; faq: Ofte stilte spørsmål;
    site-search: Søk etter produkter, Søk i sortimentet; order-tracking: Spor pakken, Spor min ordre;
    guides: Brukermanualer, Vaskeguide; account: Glemt passord, Glemt passord?;
    returns: Retur og refusjon, Returordning for klær; withdrawal: Angrerettsskjema (PDF);
    complaints: Feil eller mangler, Klagemuligheter; delivery: Frakt og levering; terms: Vilkår og betingelser;
    privacy: Personvern & informasjonskapsler; size-guide: Slik måler du, Hvordan finne riktig størrelse;
    reviews: Kundene mener, Hva sier kundene?; product-background: Miljøansvar, Våre produsenter;
    availability: På lager; recommendations: Relaterte produkter; wishlist: Lagre for senere, Mine lagrede varer;
    payment: Betal med Klarna; discounts: Restesalg, Siste sjanse; gift: Dåpsgave;
    choice-of-language: Velg språk; loyalty-club: Fordelskunde, Klubbfordeler;
    newsletter: Få 10% rabatt ved påmelding, Nyheter på e-post; feedback: Gi oss tilbakemelding;
    after-sales: Bruktmarked, Reparer klærne dine; about-us: Vi som jobber her, Pressekontakt;
    community: Del bildet ditt`,
  nothing: `
    Retur til toppen, Levering av tjenester, Returner til forsiden, Kontaktlinser, Gå tilbake, Kontaktgrill,
    Til toppen, Kaffekopper, Klubbjakker, Golfklubber, Sesongens farger, Brukervennlig, Serviser, Bordservise`,
});
