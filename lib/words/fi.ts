import type { Language } from './vocabulary';

export const fi: Language = {
  code: 'fi',
  common: 'ja on ei se että kun niin tai voit meidän myös ovat sekä joka sinun jos saat tämä kanssa mukaan',
  words: {
    'contact-page': {
      label:
        'ota yhteyttä | yhteystiedot | asiakaspalvelu* | yhteydenotto* | tuki | asiakastuki | apua | yhteys | kysy meiltä | ohjekeskus | tarvitsetko apua | ota meihin yhteyttä | autamme sinua | palvelunumero* | asiakaspalaute | apua ja* | yhteystietomme | neuvonta | asiakaspalvelumme | soita meille | ole yhteydessä | ota yhteys*',
      never: 'ensiapu* | yhteystietojen siirto | pesuneuvonta',
    },
    'opening-hours': {
      label: 'aukiolo* | palveluajat | auki tänään | palvelemme',
      text: 'aukioloajat | palvelemme | avoinna | arkisin klo | ma pe | puhelinpalvelu* | arkisin 9 | arkisin 8',
    },
    'contact-form': {
      label:
        'yhteydenottolomake* | lähetä viesti | yhteydenottopyyntö | kirjoita meille | lähetä palautetta | jätä viesti | kysy tuotteesta | lähetä kysymys | asiakaspalvelulomake* | palautelomake* | ota yhteyttä lomakkeella | yhteyslomake* | ottakaa yhteyttä lomakkeella | viesti meille | lähetä viesti meille | lähetä meille viesti | jätä yhteydenottopyyntö | jätä soittopyyntö | soittopyyntö | soitto pyyntö | täytä lomake* | kysy meiltä | lähetä yhteydenotto* | tarjouspyyntölomake* | viestisi',
    },
    'message-field': { label: 'viesti | viestisi | kysymys | palaute | kommentti | viestin sisältö | terveisesi' },
    'live-chat': {
      label:
        'chatti | avaa chat | aloita chat | chattaa* | keskustele chatissa | chat palvelu | kysy chatissa | chat | chatti* | chatissa | livechat | live chat | asiakaspalveluchat* | asiakaspalvelun chat* | chattaa kanssamme | aloita chatti | aloita keskustelu | avaa chatti | avaa keskustelu | chatbot | chatbotti* | chattibotti* | virtuaaliavustaja* | kysy chatista | kysy chatbotilta | verkkochat | juttele kanssamme | keskustele kanssamme',
      never: 'snapchat',
    },
    'response-time': {
      text: 'vastaamme viimeistään | vastaamme arkisin | vuorokauden kuluessa | arkipäivän kuluessa vastaa* | vastaamme sinulle | vastaamme yleensä | vastaamme kysymyksiin | vastaamme viesteihin | pyrimme vastaamaan | vastaus arkipäivän kuluessa',
    },
    'physical-store': {
      label:
        'myymälät | myymälämme | etsi myymälä* | löydä myymälä | kaupat | tavaratalot | nouda myymälästä* | myymälä | lähin myymälä | jälleenmyyjät | valitse myymälä | liikkeemme | myymälähaku | toimipisteet | nouto myymälästä* | noutomyymälä* | liikkeet | toimipaikat | löydä kauppa | tule käymään | myymälävarasto* | tilaa ja nouda | nouda kaupasta* | kivijalkamyymälä* | löydä myymälä* | lähimmät myymälät | hae myymälä* | myymälät ja* | myymälätiedot | kaikki myymälät | myymäläluettelo | etsi jälleenmyyjä* | jälleenmyyjä | jälleenmyyjähaku | showroom | liikkeemme* | tavaratalomme | nouda itse | nouto liikkeestä | nouto varastolta | click and collect | click collect | käyntiosoite | tule käymään* | vieraile myymälässä* | oma myymälä | valitse kauppa | myymälän tiedot | myymäläsi | klikkaa ja nouda* | showroom* | lähin kauppa | kauppahaku | liikkeet ja* | noutopiste* | noutopisteet',
      text: 'nouda myymälästä | nouto myymälästä | käy myymälässä* | myymälämme | myymälän varasto* | saatavuus myymälöissä | tilaa ja nouda | nouda kaupasta | kivijalkamyymälä* | noudettavissa myymälästä',
      never: 'verkkokaupat | sovelluskaupat',
    },
    'company-identity': {
      label: 'yritystiedot | yrityksen tiedot | laskutustiedot',
      text: 'y tunnus | ytunnus | alv nro | vat',
    },
    faq: {
      label:
        'usein kysytyt kysymykset | ukk | kysymyksiä ja vastauksia | kysymykset ja vastaukset | ohjeet | tuki | kysyttyä | apua | usein kysyttyä ja vastattua | useimmin kysytyt | näin tilaat | ohjekeskus | asiakaspalvelun usein*',
    },
    'site-search': {
      label:
        'haku | hae | etsi | hae tuotteita | mitä etsit | tuotehaku | etsi tuotetta | hakusana | hae verkkokaupasta | etsi tuotteita*',
      never: 'hae töitä',
    },
    'order-tracking': {
      label:
        'seuraa tilausta* | tilauksen seuranta | lähetyksen seuranta | tilaukseni | tilaushistoria | seuraa pakettia | missä tilaukseni* | tilauksen tila | tilaukset | paketin seuranta | lähetysseuranta | missä pakettini on | toimituksen seuranta | seuraa lähetystä | seuraa toimitusta | ostohistoria | omat ostokset | tilauksesi tila | tilaukseni* | omat tilaukset | omat tilaukseni | tilausseuranta* | seuraa tilaust* | seuraa lähetyst* | seuraa paket* | tilaushistoria* | tilauksen tiedot | tarkista tilaus* | hae tilaus* | etsi tilaus* | missä tilaus* | missä paket* | paketin sijainti | pakettiseuranta | toimitusseuranta | toimituksen tila | lähetyksen tila | tilaustiedot | seuraa lähetystäsi | seuraa tilaustasi | seuraa pakettiasi | missä tilaukseni | jäljitä*',
    },
    guides: {
      label:
        'osto opas | oppaat | opas | vinkit | vinkkejä | blogi | inspiraatio* | artikkelit | ohjeet | käyttöohje* | hoito ohje* | reseptit | lehti | ideat | näin valitset* | neuvot | ideoita* | muotiaakkoset | ostajan opas | tietopankki | valintaopas* | ostajanopas* | pesuohje* | ohjevideo* | vinkit ja* | artikkeli | tuoteoppaat | asennusohje* | kokoamisohje* | *vinkit | *vinkkejä | *opas | *oppaat | *ohjeet | tuotteiden hoito | hoito ja huolto | *ideat | artikkelit ja* | inspiroidu*',
      never:
        'koko opas* | palautusohje* | mittaohje* | lahjavinkit | lahjaideat | lahjaideoita | lahjaopas | palautusohjeet | mittausohjeet | mitoitusohjeet | kokoopas | mittaohjeet | maksuohjeet | tilausohjeet | toimitusohjeet | turvaohjeet | kotioppaat | sivukartta',
    },
    account: {
      label:
        'kirjaudu | kirjaudu sisään | oma tili | omat tiedot | rekisteröidy | luo tili | oma sivu | omat sivut | tilini | asiakastili | oma profiili | rekisteröidy asiakkaaksi | kirjautuminen | rekisteröityminen | unohditko salasanan | tilin luonti | unohtuiko salasana* | unohditko salasanasi | salasana unohtunut | asiakastilini | käyttäjätili* | luo käyttäjätili | kirjaudu ulos | asiakastilisi | luo asiakastili',
    },
    returns: {
      label:
        'palautus* | palautukset | palautus ja vaihto* | palauta | ilmainen palautus* | maksuton palautus | palauttaminen | palauta tuote | tuotepalautus* | avokauppa* | vaihto oikeus | vaihda tuote | vaihto | hyvitys* | hyvitykset | rahat takaisin* | palautuskäytäntö* | palautusohje* | palauta tilaus | vaihto ja*',
      text: 'palautusoikeus* | ilmainen palautus* | päivän palautus* | ilmaiset palautukset | maksuton palautus | palautusaika | vaihto ja palautus* | palauttaa tuotteen | avoin osto | ilmainen vaihto | palauttaa tuotteet | palauttaa tilauk* | vaihto oikeus',
      never:
        'palaute* | pullonpalautus* | palautuminen | palautumis* | vaihto omistaja | öljynvaihto | palautusjuom* | palautuspallo* | palautus etusivulle',
    },
    withdrawal: {
      label:
        'peruutus* | peruuttamisoikeus* | peruuttamislomake* | peruuta tilaus | tilauksen peruutus | katumisoikeus* | tilauksen peruuttami* | peruuttaminen | peruuta tilauksesi | peruuttamisohje*',
      text: 'peruuttamisoikeus* | peruutusoikeus* | peruuttamislomake* | peruuttamisilmoitus',
    },
    complaints: {
      label:
        'reklamaatio* | takuu* | valitus* | virhevastuu | virheellinen tuote* | viallinen tuote* | tuotevirhe* | kuljetusvaurio* | virheelliset tuotteet | vialliset tuotteet | tee reklamaatio | vaurioitunut*',
      text: 'vuoden takuu* | reklamaatio* | takuuaika | kuluttajariitalautakun* | takuu 2 | tuotetakuu | vuotta takuu* | kuukauden takuu* | kuluttajaneuvon* | virhevastuu* | elinikäinen takuu*',
      never: 'hintatakuu* | tyytyväisyystakuu* | takuulla | takuuvarma*',
    },
    delivery: {
      label:
        'toimitus* | ilmainen toimitus* | kotiinkuljetus* | toimitukset | postikulut | kuljetus | postitus* | rahti* | kuljetukset | kotiintoimitus*',
      text: 'ilmainen toimitus* | toimitusaika* | toimituskulu* | arkipäivässä | nopea toimitus* | toimitetaan | toimitus alkaen | kotiinkuljetus* | toimitus 1 | toimitus 2 | ilmaiset toimitukset | rahtivapaa* | postikulu* | lähetämme tuotteet | tilaukset lähetetään | kotiintoimitus* | ilmainen kuljetus | lähetetään saman* | toimitustavat',
      never: 'toimitusjohtaja* | toimittaja* | toimitusketju* | rahtikirja* | kuljetuslaatik*',
    },
    terms: {
      label:
        'ehdot | toimitusehdot | käyttöehdot | sopimusehdot | tilausehdot | myyntiehdot | yleiset ehdot | ostoehdot | verkkokaupan ehdot | jäsenehdot | tilausehdot* | kanta asiakasehdot | yleiset toimitusehdot | verkkokaupan ehdot* | palveluehdot | asiakasehdot',
    },
    privacy: {
      label: 'tietosuoja* | rekisteriseloste* | yksityisyys* | yksityisyydensuoja* | henkilötieto*',
    },
    'size-guide': {
      label:
        'kokotaulukko* | koko opas | kokotaulukot | mittataulukko* | kokosuositus | löydä kokosi | kokoopas | koko ja istuvuus | mitoitus | kokoneuvonta | mittaohje* | kokovertailu | kuinka mitata* | mitä kokoa* | sormuskoko* | oikea koko | miten mitata* | mikä on kokoni | kokovalitsin | sormuskoo* | kokoinfo | kokotieto* | oikean koon | koko ja* | näin mittaat* | kengänkoo* | kenkäkoo* | koot ja* | koko oppaat | kokolaskuri*',
      text: 'kokotaulukko* | mallin yllä | malli käyttää | mittataulukko* | malli on pukeutunut | mallin pituus | normaali mitoitus',
      never: 'kaikki koot | isot koot | koot 32 | isoja kokoja',
    },
    reviews: {
      label:
        'arvostelut | arvostelu | asiakasarvostelut | tuotearvostelut | arviot | kirjoita arvostelu | arvostele tuote | kokemuksia | arvioinnit | tuotearviot | asiakkaiden arvostelut | asiakasarviot | asiakaskokemu* | anna arvio | asiakkaat sanovat | arvosana* | asiakkaidemme | asiakkaamme sanovat | lue arvostelu* | asiakastarinat | tähtiarvio* | jätä arvostelu* | kerro kokemuksesi',
      text: 'arvostelu* | asiakasarvostelu* | tähteä 5 | vahvistettu ostos | varmennettu ostos | asiakasarvio* | tuotearvio* | kirjoita arvio',
      never: 'elokuva arvostelu*',
    },
    'product-background': {
      label:
        'vastuullisuus* | kestävä kehitys | ympäristö* | alkuperä | materiaalit | materiaali | valmistus | tuotantoketju* | vastuumme | eettisyys | kestävyys | yhteiskuntavastuu | vastuullisuutemme | kotimaisuus | suomalaista työtä | tuotanto | eläinten hyvinvointi | kierrätysmateriaal* | läpinäkyvyys | suomessa tehty* | toimittajamme | materiaalitieto* | sertifikaati* | sertifioin* | valmistettu suomessa* | tehty suomessa* | eettinen* | ilmasto* | raaka aineet | vastuullinen* | tuotantomme | eettiset*',
      text: 'valmistettu | alkuperämaa | kierrätetty* | luomupuuvilla* | avainlippu | polyesteriä | valmistusmaa | kierrätettävä* | reilu kauppa | käsintehty | käsityönä | kotimaista tuotantoa | suomalaista työtä | joutsenmerk* | tehty suomessa',
      never: 'ilmastoin* | valmistusohje* | eettisyysnorm*',
    },
    'rich-media': {
      label:
        'zoomaa | suurenna* | katso video | lisää kuvia | seuraava kuva | edellinen kuva | kuvagalleria | isompi kuva | näytä kuva* | suurempi kuva | tuotekuva* | katso kuvat | kaikki kuvat | avaa kuva* | tuotevideo* | zoomaa* | näytä suurempi* | näytä lisää kuvia | näytä kaikki kuvat | kuva 1 | kuva 2 | kuva 3 | pikkukuva* | toista video | näytä video | 360 astetta | 360° | koko näyttö | klikkaa suuremmaksi',
      never: 'suurennuslas* | zoom objektiiv* | zoomobjektiiv* | videopelit',
    },
    'ar-vr': {
      label: 'lisätty todellisuus | kokeile virtuaalisesti | katso 3d | ar näkymä',
      text: 'lisätty todellisuus',
    },
    availability: {
      label:
        'varastossa | loppuunmyyty | loppu varastosta | saatavuus | varastotilanne | myymäläsaatavuus | ei saatavilla | ilmoita kun* | tilapäisesti loppu | ennakkotilaus* | ennakkotilattavissa | saapumisilmoitus | ilmoita saatavuudesta | tilaustuote | varastossa* | heti varastossa | heti varastosta | heti toimitettavissa | heti saatavilla | saatavilla | ei varastossa | vähän jäljellä | vain muutama* | loppunut | tilapäisesti loppunut | tulossa varastoon | varastosaldo* | toimitettavissa | tilattavissa* | verkkovarasto* | tavarantoimittajan varasto* | ilmoita kun tuote* | muistuta minua* | tulossa pian | saatavilla myymälä*',
      text: 'varastossa* | loppuunmyyty | loppu varastosta | saatavilla | heti lähetettävissä | jäljellä | löytyy varastosta | varaston saldo | tilapäisesti loppu | varastosaldo* | verkkokaupan varasto | loppunut | ennakkotilattavissa | tilaustuote | vain muutama | tulossa varastoon | heti varastosta | heti toimitettavissa | tilattavissa | ei varastossa | vähän jäljellä | muutama jäljellä | toimitettavissa heti | varastotuote | toimittajan varast* | tavarantoimittajan varast* | ei tällä hetkellä saatavilla | saatavuus | myymäläsaatavuus',
    },
    recommendations: {
      label:
        'saatat pitää* | samankaltaisia tuotteita | samankaltaiset* | suositellut tuotteet | muut ostivat* | asiakkaat ostivat* | viimeksi katsotut | suosittelemme* | suosituimmat | katsotuimmat | myydyimmät | täydennä look | liittyvät tuotteet | suositeltu sinulle | kiinnosti myös | usein yhdessä* | sopii hyvin* | saattaisit pitää* | äskettäin katsotut | vastaavia tuotteita | toplista | suosituksemme | lisätuotteet | usein ostettu* | sinulle suositel* | sinulle valittu* | muut katsoivat* | asiakkaat katsoivat* | katso myös | tutustu myös | viimeksi katselemasi | yhdistä näihin | suositut tuotteet | suosittua nyt | lisää samasta* | samaa sarjaa | muut katsoivat | muut asiakkaat* | asiakkaat katselivat* | osta samalla | ostetaan usein* | sopivat yhteen | sopii yhteen* | sopii kanssa | sopivat lisävarusteet | suositellut lisävarusteet | suositeltuja* | suosittelemme sinulle | tuotesuositukset | sinua voisi* | sinua saattaa* | saattaisi kiinnostaa* | voisi kiinnostaa* | katsellut tuotteet | viimeksi katsellut | viimeksi katsomasi* | aiemmin katsotut | samanlaisia tuotteita | samantyyppis* | lisää samasta sarjasta | vaihtoehtoiset tuotteet | täydennä asu* | muita samankaltaisia | osta myös* | samasta sarjasta* | sinulle suositeltu* | viimeksi katsotut* | viimeksi katsellut* | hiljattain katsotut* | sopivat tuotteet | usein ostetaan* | suosittelemme myös | täydennä* | vastaavat tuotteet | lisävarusteet tuotteelle*',
      never: 'samankaltaiset haut | suositeltu hinta',
    },
    wishlist: {
      label:
        'toivelista* | suosikit | lisää suosikkeihin | suosikki | muistilista* | ostoslista* | tallenna suosikiksi | tallenna myöhemmäksi | tallennetut tuotteet | suosikkini | suosikkituot* | lisää suosikiksi | tallenna myöhem* | lisää toivelist* | suosikeihin',
    },
    payment: {
      label:
        'maksutavat | maksutapa* | maksuehdot | maksu | osamaksu* | lasku | maksuvaihtoehdot | rahoitus | maksaminen | maksa laskulla* | maksa erissä | maksa myöhemmin | maksa kortilla | maksutiedot | erämaksu* | turvallinen maksaminen | maksuohje* | maksutapamme | maksu ja toimitus* | rahoitus* | laskutus | maksa osissa*',
      text: 'maksutavat | maksutapa* | verkkopankki* | korttimaksu* | osamaksu* | luottokortti* | maksa myöhemmin | laskulla | pankkikort* | erämaksu* | verkkomaksu* | turvallinen maksaminen | tilisiirto*',
      never: 'maksuton palautus | lähimaksu*',
    },
    discounts: {
      label:
        'tarjous* | kampanja* | löytönurkka | poistomyynti* | kesäale | loppuunmyynti* | säästä* | talviale | alennu* | ale | outletit | etukood* | viikon tarjo* | päivän tarjo* | hinnanalennu* | loppuerä* | superale | kuukauden tarjo* | tarjouk* | alennuk* | poistotuot* | aletuot* | löydöt | mainoslehti | mainoslehdet | poistoerä* | paljousalennu* | poistokori | hinnat alas | erikoistarjou* | pakettitarjou* | viikkotarjou* | black friday* | ale ja outlet | alehinn* | alekoodi* | opiskelija alennu* | kevätale* | syysale* | varastontyhjennys* | varastotyhjennys* | outlet* | edullise* | viimeiset kappaleet | hintatakuu ale | joulualea',
      text: 'norm | säästät | alennuskoodi* | alennusta | ovh | alennettu* | säästä jopa | tarjoushin* | alin hinta 30 | suositushinta | kampanjahin* | etukood* | ennen nyt | opiskelija alennu*',
      never:
        'säästöpankki* | tarjouspyyntö* | aleksander* | tarjouspyynnö* | pyydä tarjous | tarjoukset töihin | tarjoukset yrityksille pyynnöstä',
    },
    gift: {
      label: 'lahja* | onnittelukortti | paketointi* | *lahjat | *lahja | *lahjoja | lahjo* | lahjavinkit | lahjaopas*',
      text: 'lahjapakkaus* | lahjapaketti* | lahjaksi | lahjakort* | lahjapaketoin*',
      never: 'lahjakkuus* | lahjakas | lahjakk* | lahjoit* | lahjus* | lahjaton',
    },
    'choice-of-language': {
      label:
        'valitse kieli | kieli | valitse maa | maa | valuutta | vaihda maa | suomi | vaihda kieli | suomeksi | toimitusmaa | valitse kieli* | valitse maa* | valitse valuutta | valitse maa ja kieli | maa ja kieli | kieli ja maa | kielivalinta | kielen valinta | maan valinta | muut maat | muuta maata | vaihda valuutta | in english | på svenska | toimitus maahan',
    },
    'loyalty-club': {
      label:
        'kanta asiakas* | jäsen* | asiakasedut | bonus* | pisteet | klubi* | etuohjelma | plussa* | asiakkuus | asiakkuuden edut | kerää pisteitä | etukort* | asiakasomistaj* | kanta asiakk* | asiakasklubi* | etuasiakas* | etuasiakk* | suosittele kaverille | suosittele ystäv* | asiakasetu* | asiakasedu* | kanta asiakkuu* | vip* | etukortti | bonuskortti | bonusjärjestelmä*',
      text: 'kanta asiakas* | liity jäseneksi | jäsenhinta* | bonuspiste* | jäsenetu* | plussa kortilla | kanta asiakk* | kerää pisteitä | bonusta ostoksista* | jäsenedu* | asiakasomistaj*',
      never: 'jäsennel* | jäsenlehti',
    },
    newsletter: {
      label:
        'uutiskirje* | asiakaskirje* | sähköpostilista* | postituslista* | uutiset ja tarjoukset | pysy ajan tasalla | liity listalle* | sähköpostitilaus | tilaa uutis* | alennuksen ensimmäisestä* | alennus ensimmäisestä*',
      text: 'uutiskirje* | tarjoukset sähköpostiisi | sähköpostilista* | postituslista* | liity listalle',
    },
    feedback: {
      label:
        'palaute* | kysely | asiakaskysely* | mielipide* | kerro mielipiteesi | oliko tästä apua | palautetta | anna palautetta* | lähetä palaute* | palautelomake* | asiakaspalaute* | jätä palautetta | kyselyyn | tyytyväisyyskysely* | mielipiteesi | kerro meille* | mitä mieltä* | oliko tämä hyödyllinen* | oliko tästä hyötyä* | löysitkö etsimäsi* | auta meitä* | ilmoita virheestä* | havaitsitko virheen* | löysitkö virheen* | ehdota* | kehitysehdotu* | ruusuja ja risuja | risut ja ruusut | arvioi meidät | arvioi kokemuksesi | arvioi palvelu* | feedback | vastaa kyselyyn*',
      text: 'anna palautetta | kerro mielipiteesi | palautteesi | mitä mieltä olet | auta meitä kehittämään | auta meitä parantamaan | ruusuja ja risuja | ilmoita virheestä',
      never: 'palautteen antaneet | tarjouskysely*',
    },
    'trust-mark': {
      label: 'luotettava verkkokauppa | avainlippu | luotettava kumppani | turvallinen verkkokauppa',
      text: 'luotettava verkkokauppa',
    },
    community: {
      label:
        'yhteisö* | foorumi | keskustelu* | asiakkaiden kuvat | asiakaskuvat | community | keskustelupalsta* | keskustelufoorumi | keskustelualue* | kuvia asiakkailta | asiakkaidemme kuvia | inspiraatiota asiakkailta | instagramissa nähtyä | jaa kuvasi* | jaa tyylisi* | lähettiläät | brändilähettiläät | liity yhteisöön* | asiakastarinat | merkitse meidät* | shoppaa instagram*',
      text: 'jaa kuvasi | käytä tunnistetta | merkitse meidät | käytä hashtag* | jaa kuviasi | jaa tyylisi | aihetunnisteella',
      never: 'yhteisömyynti* | euroopan yhteisö*',
    },
    'after-sales': {
      label:
        'huolto* | varaosa* | korjaus* | kierrätys* | käyttöohje* | asennus* | tuoterekisteröinti | kierrätä | käytetyt* | tuotetuki | ohjekirja* | huollot | vaihtolaite* | takuuhuolto* | korjaamo* | tuotteen rekisteröinti | tuoterekisteröin* | rekisteröi tuote* | *kierrätys | kokoamispalvelu* | ompelimo* | ompelupalvelu* | asennuspalvelu* | vanhan laitteen kierrätys | vaihda vanha* | ser kierrätys | sähkölaitteiden* | kunnostet* | suutari* | pyörähuolto* | kellohuolto* | konehuolto',
      text: 'huoltopalvelu | korjauspalvelu* | kierrätämme | varaos* | takuuhuol* | ohjekirja* | vanhan laitteen* | vanha kone',
      never:
        'huoltoasema | materiaali huolto | materiaali ja huolto | ihonhuolto* | hiustenhoito* | korjausväline* | korjaussarja* | korjauslakka*',
    },
    'about-us': {
      label:
        'meistä | tarinamme | historia* | töihin meille | avoimet työpaikat | ura | rekry | keitä me olemme | yhtiö | tiimi | ura meillä | media | työpaikat | yritys | yrityksemme | yritysesittely | tietoa meistä | yrityksestä | henkilökunta | tarina | medialle | sijoittajille | lehdistö* | yrityssivu* | keitä olemme | keitä me* | meidän tarina* | meidän tarinamme | tarinamme* | yrityksen tarina | yrityksen historia | brändimme | arvomme | missiomme | missio | visiomme | toiminta ajatus | tiimimme | tutustu meihin* | tutustu tiimiin* | tietoa yrityksestä | tietoa yhtiöstä | tietoa kaupasta | tietoja meistä | lisätietoa meistä | tietoa verkkokaupasta | yhtiöstä | konserni | konsernista | organisaatio | henkilöstö | rekrytointi* | avoimet paikat | avoin työpaikka | meille töihin | tule töihin* | ura ja työpaikat | lehdistölle | mediapankki | uutishuone | sijoittajat | miksi valita* | miksi me | tule meille töihin | yritysinfo | sijoittaj* | tutustu meihin | yhteisömme | perustaj* | lehdistötiedot* | ihmiset takana | töihin meille*',
      never:
        'tykkää meistä | yritys tai* | tietoa evästeistä | kiitos että valitsit meidät | töihin sopiva* | työpaikkaruokailu* | työpaikalle* | arvot ja ainekset | me emme* | ilmoittaudu*',
    },
    cart: { label: 'ostoskori* | kori | kassa | kassalle | ostoskassi*' },
    'add-to-cart': {
      label: 'osta | lisää koriin | osta nyt | ostoskoriin | lisää ostoskassiin',
      text: 'lisää ostoskoriin | lisää koriin',
    },
    article: { text: 'julkaistu | päivitetty | toimittaja', label: 'uutiset | urheilu | kulttuuri' },
  },
};
