// @vitest-environment node
import { labelsOf } from './labels';

labelsOf('de', {
  seen: `
    contact-page: Kundensupport; opening-hours: Öffnungszeiten & Anfahrt; contact-form: Nachricht senden;
    live-chat: Chat starten; physical-store: Marktsuche, Geschäft finden; company-identity: Handelsregister;
    faq: Oft gestellte Fragen, Wie bestelle ich?; site-search: Wonach suchst du?;
    order-tracking: Sendung verfolgen; guides: Kaufratgeber, Wohnideen;
    account: Passwort vergessen?, Passwort vergessen; returns: Rücksendezentrum, 100 Tage Probeschlafen;
    withdrawal: Vertrag widerrufen; complaints: Garantie & Gewährleistung;
    delivery: Gratisversand, Lieferoptionen; terms: Rechtliche Hinweise; privacy: DSGVO;
    size-guide: Finde deine Größe, Größe ermitteln; reviews: Erfahrungsberichte, Erfahrungen;
    product-background: Qualitätsversprechen, Soziales Engagement; availability: Auf Lager;
    recommendations: Ähnliche Artikel; wishlist: Gespeicherte Artikel;
    payment: In Raten zahlen, Zahlen mit PayPal; discounts: Aktionsangebote, Sparen;
    gift: Gutschein kaufen, Hochzeitsliste; choice-of-language: Sprache wählen;
    loyalty-club: Clubvorteile, Vorteilswelt; newsletter: Jetzt anmelden und 10% sparen, 5 € Gutschein sichern;
    feedback: Feedback geben; trust-mark: Trusted Shops; after-sales: Batterieverordnung, Inspektion;
    about-us: Über den Shop, Unsere Story`,
  nothing: `
    Versandkartons, Versandtaschen, Versandetiketten, Umweltfreundlich, Kontaktlinsen, Nach oben, Mehr erfahren,
    Alle anzeigen, Neuheiten, Startseite, Hilfsmittel, Erste Hilfe, Zurück nach oben, Zurück zur Startseite`,
});
