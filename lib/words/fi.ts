import type { Language } from './vocabulary';

export const fi: Language = {
  code: 'fi',
  common: 'ja on ei se että kun niin tai voit meidän myös ovat sekä joka sinun jos saat tämä kanssa mukaan',
  words: {
    'contact-page': {
      label:
        'ota yhteyttä | yhteystiedot | asiakaspalvelu* | yhteydenotto* | tuki | asiakastuki | apua | ohjeet ja tuki | palaute ja yhteydenotto* | yhteys | kysy meiltä | ohjekeskus | tarvitsetko apua | yhteydenottolomake',
      never: 'ensiapu*',
    },
    'opening-hours': {
      label: 'aukioloajat | aukiolo* | palveluajat | aukioloajat ja*',
      text: 'aukioloajat | palvelemme | avoinna | arkisin klo | ma pe',
    },
    'contact-form': {
      label:
        'yhteydenottolomake* | lähetä viesti | yhteydenottopyyntö | kirjoita meille | lähetä palautetta | jätä viesti',
    },
    'message-field': { label: 'viesti | viestisi | kysymys | palaute | kommentti' },
    'live-chat': {
      label:
        'chat | live chat | chatti | avaa chat | aloita chat | asiakaspalvelu chat | chattaa* | keskustele chatissa | chatbot',
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
        'usein kysyttyä | usein kysytyt kysymykset | ukk | faq* | kysymyksiä ja vastauksia | kysymykset ja vastaukset | ohjeet | tuki | kysyttyä | apua',
    },
    'site-search': {
      label:
        'haku | hae | etsi | etsi tuotteita | hae tuotteita | mitä etsit | tuotehaku | etsi tuotetta | hakusana | hae verkkokaupasta | etsi tuotteita*',
      never: 'hae töitä',
    },
    'order-tracking': {
      label:
        'seuraa tilausta* | tilauksen seuranta | lähetyksen seuranta | tilausseuranta | omat tilaukset | tilaukseni | tilaushistoria | seuraa pakettia | missä tilaukseni* | tilauksen tila | tilaukset | paketin seuranta | lähetysseuranta | missä pakettini on | toimituksen seuranta',
    },
    guides: {
      label:
        'osto opas | oppaat | opas | vinkit | vinkkejä | blogi | inspiraatio* | artikkelit | ohjeet | käyttöohje* | hoito ohje* | hoito ohjeet | reseptit | lehti | ideat | magazine | näin valitset* | neuvot | ideoita* | muotiaakkoset | lahjaopas | ostajan opas | e magazine | vinkit ja ohjeet | tietopankki',
      never: 'koko opas* | palautusohje* | mittaohje*',
    },
    account: {
      label:
        'kirjaudu | kirjaudu sisään | oma tili | omat tiedot | rekisteröidy | luo tili | oma sivu | omat sivut | tilini | asiakastili | luo asiakastili | oma profiili | rekisteröidy asiakkaaksi',
    },
    returns: {
      label:
        'palautus* | palautukset | palautusoikeus* | vaihto ja palautus* | palautus ja vaihto* | palauta | palautukset ja* | toimitus ja palautus* | palautusehdot | ilmainen palautus* | maksuton palautus | palauttaminen | vaihdot ja palautukset | palauta tuote | tuotepalautus* | katumisoikeus palautus* | avokauppa*',
      text: 'palautusoikeus* | ilmainen palautus* | päivän palautus* | ilmaiset palautukset | maksuton palautus | palautusaika | vaihto ja palautus* | palauttaa tuotteen | avoin osto',
      never: 'palaute* | pullonpalautus* | palautuminen | palautumis*',
    },
    withdrawal: {
      label:
        'peruutus* | peruuttamisoikeus* | peruuttamislomake* | peruuta tilaus | tilauksen peruutus | katumisoikeus* | peruutusoikeus*',
      text: 'peruuttamisoikeus* | peruutusoikeus* | peruuttamislomake* | peruuttamisilmoitus',
    },
    complaints: {
      label: 'reklamaatio* | takuu* | valitus* | takuuehdot | virhevastuu | takuu ja huolto | virheellinen tuote*',
      text: 'vuoden takuu* | reklamaatio* | takuuaika | kuluttajariitalautakun* | takuu 2 | tuotetakuu',
      never: 'hintatakuu* | tyytyväisyystakuu*',
    },
    delivery: {
      label:
        'toimitus* | toimituskulut | toimitustavat | toimitusehdot ja* | toimitusaika* | ilmainen toimitus* | kotiinkuljetus* | toimitukset | maksu ja toimitus* | toimitusmaksu* | toimitusajat | postikulut | nopea toimitus | toimitusvaihtoehdot | kuljetus',
      text: 'ilmainen toimitus* | toimitusaika* | toimituskulu* | arkipäivässä | ilmaiset toimituskulut | nopea toimitus* | toimitetaan | toimitus alkaen | kotiinkuljetus* | toimitus 1 | toimitus 2 | ilmaiset toimitukset',
      never: 'toimitusjohtaja* | toimittaja* | toimitusketju*',
    },
    terms: {
      label:
        'ehdot | toimitusehdot | käyttöehdot | sopimusehdot | tilausehdot | myyntiehdot | tilaus ja toimitusehdot | yleiset ehdot | ostoehdot | käyttöehdot ja* | maksu ja toimitusehdot | tilaus ja sopimusehdot | verkkokaupan ehdot | yleiset sopimusehdot',
    },
    privacy: {
      label:
        'tietosuoja* | tietosuojaseloste* | rekisteriseloste* | yksityisyys* | yksityisyydensuoja* | henkilötieto* | tietosuojakäytäntö*',
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
      text: 'arvostelua | arvostelut | arvostelu* | asiakasarvostelu* | tähteä 5',
      never: 'elokuva arvostelu*',
    },
    'product-background': {
      label:
        'vastuullisuus* | kestävä kehitys | ympäristö* | alkuperä | materiaalit | materiaali | valmistus | tuotantoketju* | vastuumme | eettisyys | kestävyys | yhteiskuntavastuu | materiaali huolto | materiaali ja hoito',
      text: 'valmistettu suomessa | valmistettu | alkuperämaa | kierrätetty* | luomupuuvilla* | kierrätettyä | avainlippu | kotimainen | polyesteriä | valmistusmaa | kierrätettävä* | reilu kauppa',
    },
    'rich-media': {
      label:
        'zoomaa | suurenna* | katso video | lisää kuvia | seuraava kuva | edellinen kuva | kuvagalleria | isompi kuva | näytä kuva* | video | suurempi kuva | tuotekuva*',
    },
    'ar-vr': {
      label: 'lisätty todellisuus | kokeile virtuaalisesti | katso 3d | ar näkymä',
      text: 'lisätty todellisuus',
    },
    availability: {
      label:
        'varastossa | loppuunmyyty | loppu varastosta | saatavuus | varastotilanne | myymäläsaatavuus | ei saatavilla | ilmoita kun*',
      text: 'varastossa* | loppuunmyyty | loppu varastosta | saatavilla | ei varastossa | heti lähetettävissä | jäljellä | löytyy varastosta | varaston saldo | tilapäisesti loppu | varastosaldo* | verkkokaupan varasto',
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
        'maksaminen | maksutavat | maksutapa* | maksuehdot | maksu | osamaksu* | lasku | maksuvaihtoehdot | maksu ja toimitus* | rahoitus | maksa * | maksa laskulla',
      text: 'maksutavat | maksutapa* | maksa laskulla | verkkopankki* | korttimaksu* | osamaksu* | luottokortti* | maksa myöhemmin | laskulla',
    },
    discounts: {
      label:
        'ale | tarjous* | tarjoukset | alennus* | alennusmyynti* | outlet | kampanja* | alennuskoodi* | löytöjä | löytönurkka | black friday* | poistomyynti* | kesäale | loppuunmyynti* | säästä* | edut | ale * | talviale | opiskelija alennus* | kesätarjous* | alessa',
      text: 'norm hinta | norm | säästät | alennuskoodi* | alennusta | ovh | alennettu* | säästä jopa | tarjoushinta*',
      never: 'säästöpankki* | tarjouspyyntö*',
    },
    gift: {
      label:
        'lahjakortti* | lahjakortit | lahja* | lahjapakkaus* | lahjapaketointi* | lahjaideat | lahjat | lahjavinkit | onnittelukortti',
      text: 'lahjakortti* | lahjapakkaus* | lahjapaketti* | lahjaksi',
      never: 'lahjakkuus*',
    },
    'choice-of-language': {
      label: 'valitse kieli | kieli | valitse maa | maa | valuutta | vaihda maa | suomi | kieli ja maa | vaihda kieli',
    },
    'loyalty-club': {
      label:
        'kanta asiakas* | kanta asiakkuus | kanta asiakkaat | jäsen* | liity jäseneksi | asiakasedut | bonus* | pisteet | jäsenedut | klubi* | etuohjelma | plussa* | jäsenhinnat | asiakkuus | asiakkuuden edut | jäsensivut',
      text: 'kanta asiakas* | liity jäseneksi | jäsenhinta* | bonuspiste* | jäsenetu* | plussa kortilla',
      never: 'jäsennel*',
    },
    newsletter: {
      label:
        'uutiskirje* | tilaa uutiskirje* | tilaa uutiskirjeemme | liity postituslistalle | uutiskirjeen tilaus | tilaa | tilaa asiakaskirje | asiakaskirje*',
      text: 'uutiskirje* | tarjoukset sähköpostiisi',
      never: 'tilaa lehti',
    },
    feedback: {
      label:
        'palaute* | anna palautetta | kysely | asiakaskysely* | mielipide* | kerro mielipiteesi | lähetä palautetta | oliko tästä apua',
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
      label:
        'huolto* | varaosat | varaosa* | korjaus* | kierrätys* | käyttöohje* | käyttöohjeet | asennus* | second hand | takuu ja huolto | tuoterekisteröinti',
      text: 'varaosat | varaosia | huoltopalvelu | korjauspalvelu* | kierrätämme',
      never: 'huoltoasema',
    },
    'about-us': {
      label:
        'meistä | tietoa meistä | yritys* | tarinamme | historia* | töihin meille | avoimet työpaikat | ura | rekry | keitä me olemme | tietoa * | yhtiö | tiimi | ura meillä | media | yritystiedot | tietoja yrityksestä | työpaikat',
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
