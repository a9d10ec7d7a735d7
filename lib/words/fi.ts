import type { Language } from './vocabulary';

export const fi: Language = {
  code: 'fi',
  common: 'ja on ei se että kun niin tai voit meidän myös ovat sekä joka sinun jos saat tämä kanssa mukaan',
  words: {
    'contact-page': {
      label:
        'ota yhteyttä | yhteystiedot | asiakaspalvelu* | yhteydenotto* | tuki | asiakastuki | apua | yhteys | kysy meiltä | ohjekeskus | tarvitsetko apua',
      never: 'ensiapu*',
    },
    'opening-hours': {
      label: 'aukiolo* | palveluajat | aukioloajat ja*',
      text: 'aukioloajat | palvelemme | avoinna | arkisin klo | ma pe',
    },
    'contact-form': {
      label:
        'yhteydenottolomake* | lähetä viesti | yhteydenottopyyntö | kirjoita meille | lähetä palautetta | jätä viesti',
    },
    'message-field': { label: 'viesti | viestisi | kysymys | palaute | kommentti' },
    'live-chat': {
      label: 'chatti | avaa chat | aloita chat | chattaa* | keskustele chatissa',
      never: 'snapchat',
    },
    'response-time': {
      text: 'vastaamme * kuluessa | vastaamme viimeistään | vastaamme arkisin | vuorokauden kuluessa | arkipäivän kuluessa vastaa* | vastaamme sinulle | vastaamme yleensä | vastaamme kysymyksiin',
    },
    'physical-store': {
      label:
        'myymälät | myymälämme | etsi myymälä* | löydä myymälä | kaupat | tavaratalot | nouda myymälästä* | myymälä | lähin myymälä | jälleenmyyjät | valitse myymälä | liikkeemme | myymälähaku | toimipisteet | noutopiste myymälässä',
      text: 'nouda myymälästä | nouto myymälästä | käy myymälässä* | myymälämme | myymälän varasto* | saatavuus myymälöissä',
      never: 'verkkokaupat',
    },
    'company-identity': { label: 'yritystiedot | yrityksen tiedot', text: 'y tunnus | ytunnus | alv nro | vat' },
    faq: {
      label:
        'usein kysyttyä | usein kysytyt kysymykset | ukk | kysymyksiä ja vastauksia | kysymykset ja vastaukset | ohjeet | tuki | kysyttyä | apua',
    },
    'site-search': {
      label:
        'haku | hae | etsi | hae tuotteita | mitä etsit | tuotehaku | etsi tuotetta | hakusana | hae verkkokaupasta | etsi tuotteita*',
      never: 'hae töitä',
    },
    'order-tracking': {
      label:
        'seuraa tilausta* | tilauksen seuranta | lähetyksen seuranta | tilausseuranta | omat tilaukset | tilaukseni | tilaushistoria | seuraa pakettia | missä tilaukseni* | tilauksen tila | tilaukset | paketin seuranta | lähetysseuranta | missä pakettini on | toimituksen seuranta',
    },
    guides: {
      label:
        'osto opas | oppaat | opas | vinkit | vinkkejä | blogi | inspiraatio* | artikkelit | ohjeet | käyttöohje* | hoito ohje* | reseptit | lehti | ideat | näin valitset* | neuvot | ideoita* | muotiaakkoset | lahjaopas | ostajan opas | tietopankki',
      never: 'koko opas* | palautusohje* | mittaohje*',
    },
    account: {
      label:
        'kirjaudu | kirjaudu sisään | oma tili | omat tiedot | rekisteröidy | luo tili | oma sivu | omat sivut | tilini | asiakastili | oma profiili | rekisteröidy asiakkaaksi',
    },
    returns: {
      label:
        'palautus* | palautukset | vaihto ja palautus* | palautus ja vaihto* | palauta | palautukset ja* | ilmainen palautus* | maksuton palautus | palauttaminen | vaihdot ja palautukset | palauta tuote | tuotepalautus* | avokauppa*',
      text: 'palautusoikeus* | ilmainen palautus* | päivän palautus* | ilmaiset palautukset | maksuton palautus | palautusaika | vaihto ja palautus* | palauttaa tuotteen | avoin osto',
      never: 'palaute* | pullonpalautus* | palautuminen | palautumis*',
    },
    withdrawal: {
      label:
        'peruutus* | peruuttamisoikeus* | peruuttamislomake* | peruuta tilaus | tilauksen peruutus | katumisoikeus*',
      text: 'peruuttamisoikeus* | peruutusoikeus* | peruuttamislomake* | peruuttamisilmoitus',
    },
    complaints: {
      label: 'reklamaatio* | takuu* | valitus* | virhevastuu | virheellinen tuote*',
      text: 'vuoden takuu* | reklamaatio* | takuuaika | kuluttajariitalautakun* | takuu 2 | tuotetakuu',
      never: 'hintatakuu* | tyytyväisyystakuu*',
    },
    delivery: {
      label:
        'toimitus* | toimitusehdot ja* | ilmainen toimitus* | kotiinkuljetus* | toimitukset | postikulut | nopea toimitus | kuljetus',
      text: 'ilmainen toimitus* | toimitusaika* | toimituskulu* | arkipäivässä | nopea toimitus* | toimitetaan | toimitus alkaen | kotiinkuljetus* | toimitus 1 | toimitus 2 | ilmaiset toimitukset',
      never: 'toimitusjohtaja* | toimittaja* | toimitusketju*',
    },
    terms: {
      label:
        'ehdot | toimitusehdot | käyttöehdot | sopimusehdot | tilausehdot | myyntiehdot | tilaus ja toimitusehdot | yleiset ehdot | ostoehdot | käyttöehdot ja* | tilaus ja sopimusehdot | verkkokaupan ehdot | yleiset sopimusehdot',
    },
    privacy: {
      label: 'tietosuoja* | rekisteriseloste* | yksityisyys* | yksityisyydensuoja* | henkilötieto*',
    },
    'size-guide': {
      label:
        'kokotaulukko* | koko opas | kokotaulukot | mittataulukko* | kokosuositus | löydä kokosi | kokoopas | koko ja istuvuus | mitoitus | kokoneuvonta | mittaohje*',
      text: 'kokotaulukko* | mallin yllä | malli käyttää | mittataulukko*',
      never: 'kaikki koot',
    },
    reviews: {
      label:
        'arvostelut | arvostelu | asiakasarvostelut | tuotearvostelut | arviot | kirjoita arvostelu | arvostele tuote | kokemuksia | arvioinnit | tuotearviot | asiakkaiden arvostelut | asiakasarviot',
      text: 'arvostelu* | asiakasarvostelu* | tähteä 5',
      never: 'elokuva arvostelu*',
    },
    'product-background': {
      label:
        'vastuullisuus* | kestävä kehitys | ympäristö* | alkuperä | materiaalit | materiaali | valmistus | tuotantoketju* | vastuumme | eettisyys | kestävyys | yhteiskuntavastuu | materiaali ja hoito',
      text: 'valmistettu | alkuperämaa | kierrätetty* | luomupuuvilla* | avainlippu | kotimainen | polyesteriä | valmistusmaa | kierrätettävä* | reilu kauppa',
    },
    'rich-media': {
      label:
        'zoomaa | suurenna* | katso video | lisää kuvia | seuraava kuva | edellinen kuva | kuvagalleria | isompi kuva | näytä kuva* | suurempi kuva | tuotekuva*',
    },
    'ar-vr': {
      label: 'lisätty todellisuus | kokeile virtuaalisesti | katso 3d | ar näkymä',
      text: 'lisätty todellisuus',
    },
    availability: {
      label:
        'varastossa | loppuunmyyty | loppu varastosta | saatavuus | varastotilanne | myymäläsaatavuus | ei saatavilla | ilmoita kun*',
      text: 'varastossa* | loppuunmyyty | loppu varastosta | saatavilla | heti lähetettävissä | jäljellä | löytyy varastosta | varaston saldo | tilapäisesti loppu | varastosaldo* | verkkokaupan varasto',
    },
    recommendations: {
      label:
        'saatat pitää* | samankaltaisia tuotteita | samankaltaiset* | suositellut tuotteet | muut ostivat* | asiakkaat ostivat* | viimeksi katsotut | suosittelemme* | suosituimmat | katsotuimmat | myydyimmät | täydennä look | liittyvät tuotteet | suositeltu sinulle | muita * asiakkaita* | muita lekmer | kiinnosti myös | usein yhdessä* | sopii hyvin* | suosituksia* | saattaisit pitää* | äskettäin katsotut | vastaavia tuotteita | toplista | suosituksemme | lisätuotteet',
      never: 'samankaltaiset haut',
    },
    wishlist: {
      label:
        'toivelista* | suosikit | lisää suosikkeihin | lisää toivelistalle | suosikki | muistilista* | omat suosikit | ostoslista* | lisää toivelistaan | tallenna suosikiksi',
    },
    payment: {
      label:
        'maksutavat | maksutapa* | maksuehdot | maksu | osamaksu* | lasku | maksuvaihtoehdot | rahoitus | maksa * | maksa laskulla',
      text: 'maksutavat | maksutapa* | verkkopankki* | korttimaksu* | osamaksu* | luottokortti* | maksa myöhemmin | laskulla',
    },
    discounts: {
      label:
        'tarjous* | tarjoukset | kampanja* | löytöjä | löytönurkka | poistomyynti* | kesäale | loppuunmyynti* | säästä* | edut | ale * | talviale | opiskelija alennus* | kesätarjous*',
      text: 'norm | säästät | alennuskoodi* | alennusta | ovh | alennettu* | säästä jopa | tarjoushinta*',
      never: 'säästöpankki* | tarjouspyyntö*',
    },
    gift: {
      label: 'lahja* | onnittelukortti',
      text: 'lahjakortti* | lahjapakkaus* | lahjapaketti* | lahjaksi',
      never: 'lahjakkuus*',
    },
    'choice-of-language': {
      label: 'valitse kieli | kieli | valitse maa | maa | valuutta | vaihda maa | suomi | vaihda kieli',
    },
    'loyalty-club': {
      label:
        'kanta asiakas* | kanta asiakkuus | kanta asiakkaat | jäsen* | liity jäseneksi | asiakasedut | bonus* | pisteet | klubi* | etuohjelma | plussa* | asiakkuus | asiakkuuden edut',
      text: 'kanta asiakas* | liity jäseneksi | jäsenhinta* | bonuspiste* | jäsenetu* | plussa kortilla',
      never: 'jäsennel*',
    },
    newsletter: {
      label: 'uutiskirje* | liity postituslistalle | uutiskirjeen tilaus | tilaa | asiakaskirje*',
      text: 'uutiskirje* | tarjoukset sähköpostiisi',
      never: 'tilaa lehti',
    },
    feedback: {
      label:
        'palaute* | anna palautetta | kysely | asiakaskysely* | mielipide* | kerro mielipiteesi | oliko tästä apua',
      text: 'anna palautetta | kerro mielipiteesi | palautteesi',
      never: 'palaute ja yhteydenotto',
    },
    'trust-mark': {
      label: 'luotettava verkkokauppa | avainlippu | luotettava kumppani | turvallinen verkkokauppa',
      text: 'luotettava verkkokauppa',
    },
    community: {
      label: 'yhteisö* | foorumi | keskustelu* | asiakkaiden kuvat | asiakaskuvat',
      text: 'jaa kuvasi | käytä tunnistetta',
    },
    'after-sales': {
      label: 'huolto* | varaosa* | korjaus* | kierrätys* | käyttöohje* | asennus* | tuoterekisteröinti',
      text: 'varaosat | varaosia | huoltopalvelu | korjauspalvelu* | kierrätämme',
      never: 'huoltoasema | materiaali huolto | materiaali ja huolto',
    },
    'about-us': {
      label:
        'meistä | yritys* | tarinamme | historia* | töihin meille | avoimet työpaikat | ura | rekry | keitä me olemme | tietoa * | yhtiö | tiimi | ura meillä | media | tietoja yrityksestä | työpaikat',
      never: 'tykkää meistä',
    },
    cart: { label: 'ostoskori* | kori | kassa | kassalle | ostoskassi*' },
    'add-to-cart': {
      label: 'lisää ostoskoriin | osta | lisää koriin | osta nyt | ostoskoriin | lisää ostoskassiin',
      text: 'lisää ostoskoriin | lisää koriin',
    },
    article: { text: 'julkaistu | päivitetty | toimittaja', label: 'uutiset | urheilu | kulttuuri' },
  },
};
