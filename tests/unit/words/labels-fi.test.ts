// @vitest-environment node
import { labelsOf } from './labels';

labelsOf('fi', {
  seen: `
    contact-page: Apua ja neuvontaa, Yhteystietomme; opening-hours: Asiakaspalvelun aukioloajat;
    contact-form: Lähetä viesti; live-chat: Avaa chat; physical-store: Myymäläsi, Klikkaa ja nouda;
    company-identity: Y-tunnus 1234567-8; faq: Usein kysyttyä; site-search: Hae tuotteita;
    order-tracking: Seuraa tilausta; guides: Tuotteiden hoito, Neulontaohjeet;
    account: Unohtuiko salasana?, Asiakastilini; returns: Hyvitykset, Rahat takaisin;
    withdrawal: Tilauksen peruuttaminen; complaints: Takuu ja huolto; delivery: Ilmainen toimitus;
    terms: Jäsenehdot; privacy: Evästeet ja tietosuoja; size-guide: Löydä oikea koko, Miten mitata;
    reviews: Asiakaskokemukset, Anna arvio; product-background: Suomessa tehty, Toimittajamme;
    availability: Loppu varastosta; recommendations: Saatat pitää myös;
    wishlist: Suosikkini, Tallenna myöhempään; payment: Laskutus; discounts: Tarjoukset, Poistotuotteet;
    gift: Joululahjat, Häälahjat; choice-of-language: Valitse kieli;
    loyalty-club: Etuasiakas, Suosittele kaverille; newsletter: Pysy ajan tasalla; feedback: Anna palautetta;
    after-sales: Tuotteen rekisteröinti, Pyörähuolto; about-us: Rekrytointi, Keitä olemme`,
  nothing: `
    Palautusjuomat, Takuulla paras, Korjausvälineet, Lahjakas, Piilolinssit, Takaisin, Palaa takaisin,
    Takaisin ylös, Lue lisää, Näytä kaikki, Uutuudet, Tuotemerkit, Jalkahoito, Järjestä`,
});
