import type { Language } from './vocabulary';

/** Nynorsk: what differs from bokmål. Pages in nynorsk are read with both. */
export const nn: Language = {
  code: 'nn',
  common: 'og er det som på til av med for ikkje du har deg vi kan ved oss eller ein eit frå om dine å vere meir',
  words: {
    'contact-page': {
      label:
        'kontakt oss | kundeteneste | kundesenter | hjelp og kontakt | ta kontakt | treng du hjelp | kontaktskjema',
      never: 'kontaktlins*',
    },
    'opening-hours': {
      label: 'opningstid* | opningstider',
      text: 'opningstid* | telefontid* | ope måndag | ope kvar dag | døgnope',
    },
    'contact-form': { label: 'kontaktskjema* | send oss ei melding | skriv til oss | send melding' },
    'message-field': { label: 'melding | di melding | spørsmålet ditt' },
    'response-time': {
      text: 'svarar innan | svar innan | svarar deg innan | vert svara innan | svarar normalt | svarar på alle',
    },
    'physical-store': {
      label:
        'finn butikk* | butikkar | butikkane våre | våre butikkar | besøk oss | klikk og hent | hent i butikk* | forhandlarar',
      text: 'klikk og hent | hent i butikk | butikken vår i',
    },
    'company-identity': { label: 'organisasjonsnummer', text: 'org nr* | orgnr* | organisasjonsnummer*' },
    faq: { label: 'ofte stilte spørsmål | spørsmål og svar | vanlege spørsmål | hjelpesenter | hjelp' },
    'site-search': { label: 'søk | søk i nettbutikken | søk etter* | kva leitar du etter | kva ser du etter' },
    'order-tracking': {
      label:
        'spor pakke* | sporing | mine ordrar | mine bestillingar | ordrestatus | kvar er pakka* | følg pakka* | ordrehistorikk',
    },
    guides: {
      label:
        'kjøpsguide* | råd og tips | tips og råd | inspirasjon | artiklar | bruksrettleiing* | rettleiing* | oppskrifter | slik gjer du* | korleis velje* | magasin* | stell*',
    },
    account: {
      label:
        'mi side | mine sider | min konto | kontoen min | logg inn | registrer deg | opprett konto | opprett brukar | min profil',
    },
    returns: {
      label:
        'retur | returar | returrett | retur og byte | byte og retur | ope kjøp | gratis retur | returvilkår | byterett',
      text: 'dagars retur* | dagars ope kjøp | dagars angrerett | gratis retur | ope kjøp | returnere vara | returfrist',
    },
    withdrawal: {
      label: 'angrerett* | angreskjema* | angre kjøp* | avbestill*',
      text: 'angrerett* | angreskjema* | angrefrist*',
    },
    complaints: {
      label: 'reklamasjon* | klage | klager | garanti*',
      text: 'reklamasjonsrett* | års reklamasjon* | års garanti | reklamere på | reklamasjon',
    },
    delivery: {
      label: 'frakt* | levering* | leveringstid* | forsending | frakt og levering | levering og retur',
      text: 'fri frakt* | gratis frakt* | leveringstid* | vert levert innan | vert sendt innan | fraktfritt | frakta kostar',
    },
    terms: {
      label: 'vilkår | kjøpsvilkår* | salsvilkår* | salsvilkåra | kjøpsvilkåra | vilkår for kjøp | brukarvilkår',
    },
    privacy: { label: 'personvern* | personvernerklæring* | personopplysningar' },
    'size-guide': {
      label: 'storleiksguide* | storleikstabell* | storleikar | finn storleiken* | finn rett storleik | passform',
      text: 'storleiksguide* | storleikstabell* | normal i storleiken',
    },
    reviews: {
      label: 'omtalar | vurderingar | kundevurderingar | meldingar frå kundar | skriv omtale | kundeomtalar',
      text: 'kundeomtalar | kundevurderingar',
    },
    'product-background': {
      label: 'berekraft* | miljø | samfunnsansvar | opphav | materiale | openheitslova | leverandørane våre',
      text: 'produsert i | laga i noreg | strikka i | sydd i | berekraft* | handlaga i',
    },
    availability: {
      label: 'på lager* | ikkje på lager | utseld | utselt | lagerstatus*',
      text: 'på lager* | ikkje på lager | utseld | utselt | lagerstatus* | att på lager',
    },
    recommendations: {
      label:
        'du likar kanskje* | relaterte produkt | liknande produkt | andre kjøpte òg | sist sett | populære produkt | mest selde | vi tilrår | passar saman med',
    },
    wishlist: { label: 'ønskeliste* | favorittar | mine favorittar | legg i ønskelista | legg til favorittar' },
    payment: {
      label: 'betaling* | betalingsmåtar | slik betaler du | faktura',
      text: 'betal med | betalingsmåtar | faktura',
    },
    discounts: {
      label: 'tilbod* | sal | kampanje* | rabatt* | nedsett pris | spar * | utsal',
      text: 'nedsett pris | rabattkode* | før kr | du sparer',
    },
    gift: { label: 'gåvekort* | gåve | gåver | gåvetips | innpakking', text: 'gåvekort* | gåveinnpakking | pakke inn' },
    'choice-of-language': { label: 'vel språk | språk | vel land | nynorsk | valuta' },
    'loyalty-club': {
      label: 'kundeklubb* | medlem | bli medlem* | medlemsfordelar | bonus',
      text: 'kundeklubb* | bli medlem | medlemsfordelar | samle poeng',
    },
    newsletter: {
      label: 'nyhendebrev* | nyheitsbrev* | nyhendebrevet | meld deg på',
      text: 'nyhendebrev* | nyheitsbrev*',
    },
    feedback: {
      label: 'tilbakemelding* | gje tilbakemelding | ris og ros | kundeundersøking* | kva synest du*',
      text: 'gje oss tilbakemelding | ris og ros',
    },
    'after-sales': {
      label: 'reparasjon* | reservedel* | service og reparasjon* | gjenvinning | gjenbruk | bruksrettleiing* | brukt',
      text: 'reservedelar | vi reparerer',
    },
    'about-us': {
      label: 'om oss | historia vår | vår historie | kven er vi | ledige stillingar | tilsette | folka bak',
    },
    cart: { label: 'handlekorg* | korg | til kassa' },
    'add-to-cart': { label: 'legg i handlekorga | legg i korga | kjøp', text: 'legg i handlekorga' },
  },
};
