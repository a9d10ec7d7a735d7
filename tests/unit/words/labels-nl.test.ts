// @vitest-environment node
import { labelsOf } from './labels';

labelsOf('nl', {
  seen: `
    contact-page: Contacteer ons, Klantendienst; opening-hours: Openingstijden winkel;
    contact-form: Stuur ons een bericht; live-chat: Chat met ons; physical-store: Dealers, Vind een dealer;
    company-identity: KvK 12345678; faq: Vragen & antwoorden; site-search: Zoek een product;
    order-tracking: Volg je bestelling; guides: Stappenplannen, Kooptips;
    account: Accountgegevens, Mijn omgeving; returns: Omruilen, Proefslapen; withdrawal: Bestelling annuleren;
    complaints: Klachten & geschillen; delivery: Verzendmethoden, Verzendbeleid; terms: Algemene voorwaarden;
    privacy: AVG; size-guide: Kies de juiste maat, Ringmaat bepalen;
    reviews: Wat onze klanten zeggen, Wat vinden onze klanten?;
    product-background: Materialen, Onze verantwoordelijkheid; availability: Op voorraad;
    recommendations: Misschien vind je dit ook leuk; wishlist: Wensenlijst, Bewaarde producten;
    payment: iDEAL, Betaal in 3 termijnen; discounts: Staffelkorting, Restpartijen;
    gift: Relatiegeschenken, Huwelijkslijst; choice-of-language: Kies je taal;
    loyalty-club: Sparen, Vriendenkorting; newsletter: Ontvang 10% korting, Mis niets; feedback: Geef feedback;
    trust-mark: Thuiswinkel Waarborg; after-sales: Wisselstukken, Occasions;
    about-us: Over het bedrijf, Over onze winkel`,
  nothing: `
    Contactlenzen, Ga terug, Naar boven, Lees meer, Bekijk alles, Kinderen, Hulpmiddelen, Eerste hulp,
    Terug naar boven, Terug naar de homepage, Leveranciers, Servetten, Koffieservies, Clubstoelen`,
});
