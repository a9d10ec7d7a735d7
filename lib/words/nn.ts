import type { Language } from './vocabulary';

/** Nynorsk: what differs from bokmål. Pages in nynorsk are read with both. */
export const nn: Language = {
  code: 'nn',
  common: 'og er det som på til av med for ikkje du har deg vi kan ved oss eller ein eit frå om dine å vere meir',
  words: {
    'contact-page': {
      label: 'kundeteneste | treng du hjelp',
    },
    'opening-hours': {
      label: 'opningstid* | ope | ope i dag',
      text: 'opningstid* | ope måndag | ope kvar dag | døgnope | kvardagar | måndag til',
      never: 'ope kjøp*',
    },
    'contact-form': {
      label: 'send oss ei melding | skriv ei melding | still eit spørsmål | still spørsmål',
    },
    'message-field': { label: 'spørsmålet ditt | meldinga di | førespurnad*' },
    'response-time': {
      text: 'svarar innan | svar innan | svarar deg innan | vert svara innan | svarar normalt | svarar på alle | svarar så snart | svarar på e post | tek kontakt innan',
    },
    'physical-store': {
      label: 'butikkar | butikkane våre | forhandlarar | finn næraste* | vitj oss | utsalsstad*',
      text: 'hent i butikken | butikkane våre | kom innom | vitj butikken | kjem innom',
    },
    'company-identity': {
      label: 'føretaksinformasjon',
      text: 'føretaksregisteret | føretaksnummer',
    },
    faq: { label: 'vanlege spørsmål | spurnader og svar' },
    'site-search': { label: 'kva leitar du etter | kva ser du etter | leit etter* | kva leiter du etter' },
    'order-tracking': {
      label:
        'mine ordrar | kvar er pakka* | følg pakka* | følg bestillinga | ordrane mine | bestillingane mine | spor pakka* | bestillingar | spor ordren* | kvar er ordren* | kvar er bestillinga* | følg ordren* | ordrestatus',
    },
    guides: {
      label:
        'artiklar | bruksrettleiing* | rettleiing* | slik gjer du* | korleis velje* | slik vel du* | kjøpsrettleiing* | vedlikehald* | vaskerettleiing*',
    },
    account: {
      label: 'mi side | kontoen min | opprett brukar | brukaren min | ny brukar | lag brukar | mine opplysningar',
    },
    returns: {
      label: 'returar | ope kjøp | byterett | byte | byt vare | angre eller byte',
      text: 'dagars retur* | dagars angrerett | ope kjøp | returnere vara | dagars byterett | returnere varene | byte vara | byte varene | dagar til å returnere',
      never: 'byte dekk | byte hjul | byte batteri',
    },
    complaints: {
      label: 'klager på vare | feil på vara | manglar og feil',
      text: 'forbrukartilsynet | forbrukarrådet',
    },
    delivery: {
      label: 'forsending | heimlevering* | sendingsmåtar | sende varer',
      text: 'frakta kostar | heimlevering* | vert sendt | vert levert | sender innan | leverer heim | sendast med',
    },
    terms: {
      label: 'salsvilkår* | brukarvilkår | leveringsvilkår*',
    },
    privacy: { label: 'personopplysningar' },
    'size-guide': {
      label:
        'storleiksguide* | storleikstabell* | storleikar | finn storleiken* | finn rett storleik | storleikshjelp | storleiksskjema* | kva storleik* | mål og storleik*',
      text: 'storleiksguide* | storleikstabell* | normal i storleiken | storleikane er | liten i storleiken | stor i storleiken | modellen har på',
    },
    reviews: {
      label:
        'omtalar | vurderingar | kundevurderingar | meldingar frå kundar | kundeomtalar | skriv ei vurdering | skriv ein omtale | produktomtalar | kundane seier',
      text: 'kundeomtalar | skriv ein omtale | vurderingar',
    },
    'product-background': {
      label:
        'berekraft* | opphav | materiale | openheitslova | leverandørane våre | miljø og* | handverk | slik blir det laga | slik vert det laga',
      text: 'laga i noreg | strikka i | berekraft* | handlaga i | laga for hand | spunne i | opphavsland | resirkulert* | norsk ull',
    },
    availability: {
      label: 'ikkje på lager | utseld | utselt | gje meg beskjed* | kjem snart | tilgjengeleg på nett',
      text: 'utseld | utselt | kjem snart',
    },
    recommendations: {
      label:
        'du likar kanskje* | relaterte produkt | liknande produkt | populære produkt | mest selde | vi tilrår | passar saman med | andre kjøpte* | tilrådd for deg | tilrådde produkt | kanskje du likar* | andre såg på* | ofte kjøpt saman* | høver til | høver saman* | sjå også | liknande varer | relaterte varer | sist sett* | nyleg sett* | andre har òg* | ofte kjøpt i lag* | i same serie | utvalt for deg | meir frå*',
    },
    wishlist: {
      label: 'favorittar | legg i ønskelista | lagre til seinare | ønskelista mi',
    },
    payment: {
      text: 'betalingsmåtar | betalingsmåte* | betal seinare',
    },
    discounts: {
      label:
        'tilbod* | sal | nedsett pris | utsal | nedsette varer | nedsette prisar | månadens tilbod | vekas tilbod | restsal',
      text: 'nedsett pris | tilbodspris* | på tilbod',
      never: 'til sals | salsvilkår* | salskonsulent* | be om tilbod | salsavdeling*',
    },
    gift: {
      label:
        'gåvekort* | gåve | gåver | gåvetips | innpakking | innpakka* | gåver til* | gåveinnpakking | julegåve* | gåvesett | gåveideer | gåveeske*',
      text: 'gåvekort* | gåveinnpakking | pakk inn som gåve | innpakka som gåve | gåveeske*',
    },
    'choice-of-language': {
      label: 'vel land | nynorsk | byt land | vel språk | språkval | byt språk',
    },
    'loyalty-club': {
      label: 'medlem*',
      text: 'medlemsfordelar | tene poeng',
    },
    newsletter: {
      label: 'nyhendebrev* | nyheitsbrev* | få nyheiter* | påmelding til nyheit*',
      text: 'nyhendebrev* | nyheitsbrev* | få nyheiter og tilbod | tilbod på e post',
    },
    feedback: {
      label:
        'kundeundersøking* | kva synest du* | di meining | kva meiner du | fortel oss* | tilbakemelding* | gje tilbakemelding* | ris og ros | meld frå om feil* | forslag | kva synest du om* | hjelp oss å bli betre | var dette nyttig*',
      text: 'gje oss tilbakemelding | di meining | kva synest du om',
    },
    'after-sales': {
      label: 'bruksrettleiing* | reparasjon* | brukte varer',
      text: 'brukt i retur | reparasjon* | reservedel*',
    },
    'about-us': {
      label:
        'historia vår | kven er vi | ledige stillingar | tilsette | folka bak | om bedrifta | historia om* | verdiane våre | menneska bak | kven vi er | møt oss',
    },
    'live-chat': { label: 'prat med oss | nettprat | chat med oss | start chat | opne chat | chatbot' },
    cart: { label: 'korg | til kassa | til betaling' },
    'add-to-cart': {
      label: 'legg i korga',
      text: 'legg i korga | legg i handlekorg*',
    },
    community: { label: 'kundebilete* | bilete frå kundar* | del bilete* | fellesskap* | forum' },
    'rich-media': {
      label:
        'forstørr* | større bilete | fleire bilete | neste bilete | førre bilete | sjå video | spel av video | bilete 1',
    },
    'trust-mark': { label: 'trygg ehandel | sertifisert ehandel' },
  },
};
