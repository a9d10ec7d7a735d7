import type { Language } from './vocabulary';

/** Nynorsk: what differs from bokmål. Pages in nynorsk are read with both. */
export const nn: Language = {
  code: 'nn',
  common: 'og er det som på til av med for ikkje du har deg vi kan ved oss eller ein eit frå om dine å vere meir',
  words: {
    'contact-page': {
      label: 'kundeteneste | treng du hjelp',
      never: 'kontaktlins*',
    },
    'opening-hours': {
      label: 'opningstid*',
      text: 'opningstid* | ope måndag | ope kvar dag | døgnope',
      never: 'ope kjøp*',
    },
    'contact-form': { label: 'send oss ei melding' },
    'message-field': { label: 'spørsmålet ditt' },
    'response-time': {
      text: 'svarar innan | svar innan | svarar deg innan | vert svara innan | svarar normalt | svarar på alle',
    },
    'physical-store': {
      label: 'butikkar | butikkane våre | forhandlarar',
      text: 'butikken vår i',
    },
    'company-identity': { label: 'organisasjonsnummer', text: 'orgnr*' },
    faq: { label: 'vanlege spørsmål' },
    'site-search': { label: 'kva leitar du etter | kva ser du etter' },
    'order-tracking': {
      label: 'mine ordrar | mine bestillingar | kvar er pakka* | følg pakka*',
    },
    guides: {
      label: 'artiklar | bruksrettleiing* | rettleiing* | slik gjer du* | korleis velje*',
    },
    account: {
      label: 'mi side | kontoen min | opprett brukar',
    },
    returns: {
      label: 'returar | retur og byte | byte og retur | ope kjøp | byterett',
      text: 'dagars retur* | dagars angrerett | ope kjøp | returnere vara',
    },
    withdrawal: {
      label: 'avbestill*',
      text: 'angrerett*',
    },
    complaints: {
      label: 'klage',
      text: 'reklamasjon',
    },
    delivery: {
      label: 'forsending',
      text: 'vert levert innan | vert sendt innan | frakta kostar',
    },
    terms: {
      label: 'salsvilkår* | brukarvilkår',
    },
    privacy: { label: 'personopplysningar' },
    'size-guide': {
      label: 'storleiksguide* | storleikstabell* | storleikar | finn storleiken* | finn rett storleik',
      text: 'storleiksguide* | storleikstabell* | normal i storleiken',
    },
    reviews: {
      label: 'omtalar | vurderingar | kundevurderingar | meldingar frå kundar | kundeomtalar',
      text: 'kundeomtalar',
    },
    'product-background': {
      label: 'berekraft* | opphav | materiale | openheitslova | leverandørane våre',
      text: 'laga i noreg | strikka i | berekraft* | handlaga i',
    },
    availability: {
      label: 'ikkje på lager | utseld | utselt',
      text: 'utseld | utselt',
    },
    recommendations: {
      label:
        'du likar kanskje* | relaterte produkt | liknande produkt | populære produkt | mest selde | vi tilrår | passar saman med',
    },
    wishlist: { label: 'favorittar | legg i ønskelista | legg til favorittar' },
    payment: {
      label: 'faktura',
      text: 'betalingsmåtar',
    },
    discounts: {
      label: 'tilbod* | sal | nedsett pris | utsal',
      text: 'nedsett pris',
    },
    gift: { label: 'gåvekort* | gåve | gåver | gåvetips | innpakking', text: 'gåvekort* | gåveinnpakking' },
    'choice-of-language': { label: 'vel språk | vel land | nynorsk' },
    'loyalty-club': {
      label: 'medlemsfordelar',
      text: 'medlemsfordelar',
    },
    newsletter: {
      label: 'nyhendebrev* | nyheitsbrev*',
      text: 'nyhendebrev* | nyheitsbrev*',
    },
    feedback: {
      label: 'kundeundersøking* | kva synest du*',
      text: 'gje oss tilbakemelding',
    },
    'after-sales': {
      label: 'bruksrettleiing*',
      text: 'reservedelar',
    },
    'about-us': {
      label: 'historia vår | kven er vi | ledige stillingar | tilsette | folka bak',
    },
    cart: { label: 'korg | til kassa' },
    'add-to-cart': { label: 'legg i korga', text: 'legg i handlekorga' },
  },
};
