// @vitest-environment node
import { labelsOf } from './labels';

labelsOf('da', {
  seen: `
    contact-page: Kontakt os; opening-hours: Butikkens åbningstider; contact-form: Send os en mail;
    live-chat: Chat med os; physical-store: Reservér i butik, Butiksoversigt; company-identity: CVR-nr. 12345678;
    faq: Kundecenter; site-search: Søg efter produkter; order-tracking: Spor din pakke;
    guides: Vaskevejledning, Plejeguide; account: Glemt adgangskode, Glemt din adgangskode?;
    returns: Returnér vare, Returinformation; withdrawal: Fortrydelsesret og returnering;
    complaints: Fejl eller mangler, Klagevejledning; delivery: Fragt og levering;
    terms: Brugervilkår, Abonnementsbetingelser; privacy: Privatlivs- og cookiepolitik;
    size-guide: Sådan måler du; reviews: Hvad siger vores kunder?, Vores kunder siger;
    product-background: ESG, Certificeringer; availability: På lager; recommendations: Relaterede produkter;
    wishlist: Ønskesedler, Gemte varer; payment: Betal med MobilePay; discounts: Sidste chance, Skarpe priser;
    gift: Mandelgaver; choice-of-language: Vælg sprog; loyalty-club: Klubfordele, Medlemsbetingelser;
    newsletter: Vær først med nyheder, Gå ikke glip af gode tilbud; feedback: Giv feedback;
    after-sales: Aflever brugt tøj, Elskrot; about-us: Mød holdet, Vores vision`,
  nothing: `
    Fragtmænd, Bytte dæk, Kontaktlinser, Gå tilbage, Til toppen, Læs mere, Golfkøller, Klubjakker, Servicefag,
    Leverpostej, Leverandører, Reolsystem, Medarbejder søges, Vis flere`,
});
