/** What a person in each country might have written: long words, quotes and letters of their own. */
export const WORDS = {
  nb: {
    shop: 'fjellbutikken.no',
    title: 'Kundeservicen hos Fjellbutikken – og hvordan den kan bli enda bedre',
    author: 'Ingrid Åsæther og Øystein Bjørnstad',
    summary:
      'Fjellbutikken svarer raskt og har romslige returregler.\n\nDet som mangler, er hjelp til å velge riktig størrelse, og en vei fra chatboten til et menneske.',
    notes: [
      'Lenken står både øverst og nederst på alle sidene vi så på.',
      'Det finnes en chat, men den er bare åpen på hverdager.\nOm kvelden står det: «Vi er ikke her nå.»',
      'Vi lette lenge. Opplysningen står, men på en side man knapt finner fra forsiden, og med en ordlyd som er vanskelig å forstå for en som ikke har kjøpt noe der før.',
    ],
    quotes: [
      'Kontakt oss',
      'Du har 100 dagers åpent kjøp på alle varer.',
      'Fri frakt over 799,-',
      'Størrelsesguide for sko',
    ],
    touchpoints: [
      'Instagram-annonse for tursekker',
      'Plakat på T-banen',
      'SMS da pakken var klar til henting',
      'E-post med vaskeanvisning',
    ],
    proposals: [
      [
        'Størrelsesguide med kundenes egne mål',
        'Halvparten av returene gjelder størrelse.',
        'Spør kundene etter kjøpet, og vis svarene ved hver vare.',
        'Produktansvarlig og nettredaktør',
        'Før høstkolleksjonen',
      ],
      [
        'La et menneske overta chatten når roboten ikke forstår',
        'Man føler seg ikke sett når det samme svaret kommer tre ganger.',
        'En knapp i chatten, og to på vakt mellom 9 og 21.',
        'Kundesenteret',
        'Innen tre måneder',
      ],
      [
        'Reglene for retur på én side, i tre steg',
        'Vi fant tre sider som sa ulike ting.',
        'Skriv dem om, og la en som aldri har handlet der, lese dem høyt.',
        'Jurist og nettredaktør',
        'Denne måneden',
      ],
    ],
    question: 'Hvor lenge kan jeg returnere et par fjellsko jeg har gått med inne?',
    answer:
      'Hei! Du kan returnere ubrukte varer innen 100 dager.\nHar du gått med dem inne, går det bra så lenge de er uten merker.',
    discussion: 'Vi var uenige om hvor mye chatten betyr: Øystein ringer alltid.',
    sources: 'Forbrukerrådet: Angrerett ved netthandel. Lest 20. november 2026.',
    method: 'Vi gikk gjennom butikken hver for oss først, og sammenlignet etterpå.',
    picture: 'Kontaktsiden med telefonnummer og åpningstider',
  },
  da: {
    shop: 'cykelhjørnet.dk',
    title: 'Kundeservice hos Cykelhjørnet – og hvad vi ville gøre anderledes',
    author: 'Søren Kjærgaard og Åse Nørgaard',
    summary:
      'Cykelhjørnet er let at få fat i, og reglerne er til at forstå.\n\nDet, der halter, er hjælpen efter købet: værkstedet nævnes kun på én side.',
    notes: [
      'Linket står både øverst og nederst på alle de sider, vi så på.',
      'Der er en chat, men den er kun åben på hverdage.\nOm aftenen står der: »Vi er her ikke lige nu.«',
      'Vi ledte længe. Oplysningen er der, men på en side, man knap kan finde fra forsiden, og i et sprog, der er svært at forstå for en, der aldrig har handlet der før.',
    ],
    quotes: [
      'Kontakt os',
      'Du har 60 dages fuld returret på alle varer.',
      'Fri fragt over 499 kr.',
      'Størrelsesguide til hjelme',
    ],
    touchpoints: [
      'Annonce på Facebook',
      'Anbefaling fra en ven i cykelklubben',
      'SMS, da pakken lå i pakkeboksen',
      'Mail om gratis eftersyn',
    ],
    proposals: [
      [
        'Størrelsesguide med kundernes egne mål',
        'Halvdelen af returneringerne handler om størrelse.',
        'Spørg kunderne efter købet, og vis svarene ved hver vare.',
        'Produktansvarlig og webredaktør',
        'Før forårssæsonen',
      ],
      [
        'Lad et menneske overtage chatten, når robotten ikke forstår',
        'Man føler sig ikke set, når det samme svar kommer tre gange.',
        'En knap i chatten, og to på vagt mellem 9 og 21.',
        'Kundecentret',
        'Inden for tre måneder',
      ],
      [
        'Returreglerne på én side, i tre trin',
        'Vi fandt tre sider, der sagde forskellige ting.',
        'Skriv dem om, og lad en, der aldrig har handlet der, læse dem højt.',
        'Jurist og webredaktør',
        'Denne måned',
      ],
    ],
    question: 'Hvor længe kan jeg returnere en hjelm, som jeg har haft på én gang?',
    answer:
      'Hej! Du kan returnere ubrugte varer inden for 60 dage.\nHar du kun prøvet den indendørs, er det helt fint.',
    discussion: 'Vi var uenige om, hvor meget chatten betyder: Søren ringer altid.',
    sources: 'Forbrugerrådet Tænk: Fortrydelsesret ved nethandel. Læst 20. november 2026.',
    method: 'Vi gik butikken igennem hver for sig først og sammenlignede bagefter.',
    picture: 'Kontaktsiden med telefonnummer og åbningstider',
  },
  fi: {
    shop: 'metsäkauppa.fi',
    title: 'Metsäkaupan asiakaspalvelu – ja miten siitä saisi vielä paremman',
    author: 'Päivi Hämäläinen ja Yrjö Mäkinen',
    summary:
      'Metsäkauppa vastaa nopeasti, ja palautusehdot ovat reilut.\n\nPuutteena on kokovalinnan ohjeistus sekä mahdollisuus siirtyä chatbotista ihmisen puheille.',
    notes: [
      'Linkki on sekä ylä- että alareunassa kaikilla katsomillamme sivuilla.',
      'Chat on olemassa, mutta se on auki vain arkisin.\nIltaisin siinä lukee: ”Emme ole nyt paikalla.”',
      'Etsimme pitkään. Tieto löytyy, mutta sivulta, jolle etusivulta tuskin löytää, ja sanamuodolla, jota ensikertalaisen on vaikea ymmärtää: asiakaspalvelujärjestelmäkokonaisuus.',
    ],
    quotes: [
      'Ota yhteyttä',
      'Kaikilla tuotteilla on 60 päivän palautusoikeus.',
      'Ilmainen toimitus yli 79 euron tilauksiin',
      'Kokotaulukko kengille',
    ],
    touchpoints: [
      'Instagram-mainos repuista',
      'Ystävän suositus',
      'Tekstiviesti, kun paketti oli noudettavissa',
      'Sähköposti hoito-ohjeista',
    ],
    proposals: [
      [
        'Kokotaulukko asiakkaiden omilla mitoilla',
        'Puolet palautuksista johtuu väärästä koosta.',
        'Kysytään asiakkailta oston jälkeen ja näytetään vastaukset tuotteen kohdalla.',
        'Tuotevastaava ja verkkotoimittaja',
        'Ennen syysmallistoa',
      ],
      [
        'Ihminen jatkaa chatissa, kun robotti ei ymmärrä',
        'Tuntuu, ettei kukaan kuuntele, kun sama vastaus tulee kolmesti.',
        'Painike chattiin ja kaksi päivystäjää kello 9–21.',
        'Asiakaspalvelukeskus',
        'Kolmen kuukauden kuluessa',
      ],
      [
        'Palautusehdot yhdelle sivulle kolmessa vaiheessa',
        'Löysimme kolme sivua, jotka sanoivat eri asioita.',
        'Kirjoitetaan uudelleen ja annetaan ensikertalaisen lukea ääneen.',
        'Lakimies ja verkkotoimittaja',
        'Tässä kuussa',
      ],
    ],
    question: 'Kuinka kauan voin palauttaa vaelluskengät, joilla olen kävellyt sisällä?',
    answer:
      'Hei! Käyttämättömät tuotteet voi palauttaa 60 päivän kuluessa.\nSisällä kokeilu ei haittaa, jos kengissä ei ole jälkiä.',
    discussion: 'Olimme eri mieltä chatin merkityksestä: Yrjö soittaa aina.',
    sources: 'Kilpailu- ja kuluttajavirasto: Verkkokaupan peruuttamisoikeus. Luettu 20.11.2026.',
    method: 'Kävimme kaupan läpi ensin erikseen ja vertasimme sitten havaintojamme.',
    picture: 'Yhteystietosivu, jolla puhelinnumero ja aukioloajat',
  },
  de: {
    shop: 'wanderschuhhaus.de',
    title: 'Der Kundenservice beim Wanderschuhhaus – und wie er noch besser würde',
    author: 'Jürgen Müßigbrodt und Käthe Größl',
    summary:
      'Das Wanderschuhhaus antwortet schnell, und die Rückgaberegeln sind großzügig.\n\nWas fehlt, ist Hilfe bei der Größenwahl und ein Weg vom Chatbot zu einem Menschen.',
    notes: [
      'Der Link steht auf allen Seiten, die wir angesehen haben, oben und unten.',
      'Es gibt einen Chat, aber er ist nur werktags geöffnet.\nAbends steht dort: „Wir sind gerade nicht da.“',
      'Wir haben lange gesucht. Die Angabe ist da, aber auf einer Seite, die man von der Startseite aus kaum findet, und in einer Sprache, die für jemanden, der dort noch nie bestellt hat, schwer zu verstehen ist: Verbraucherstreitbeilegungsverfahrensordnung.',
    ],
    quotes: [
      'Kontakt',
      'Sie können alle Artikel innerhalb von 100 Tagen zurückgeben.',
      'Versandkostenfrei ab 49 €',
      'Größenberater für Schuhe',
    ],
    touchpoints: [
      'Anzeige auf Instagram',
      'Empfehlung aus dem Wanderverein',
      'SMS, als das Paket abholbereit war',
      'E-Mail mit Pflegehinweisen',
    ],
    proposals: [
      [
        'Größenberater mit den Maßen anderer Kundinnen und Kunden',
        'Die Hälfte der Rücksendungen liegt an der Größe.',
        'Nach dem Kauf fragen und die Antworten bei jedem Artikel zeigen.',
        'Produktverantwortliche und Onlineredaktion',
        'Vor der Herbstkollektion',
      ],
      [
        'Ein Mensch übernimmt den Chat, wenn der Roboter nicht versteht',
        'Man fühlt sich nicht gehört, wenn dreimal dieselbe Antwort kommt.',
        'Ein Knopf im Chat, und zwei im Dienst zwischen 9 und 21 Uhr.',
        'Kundencenter',
        'Innerhalb von drei Monaten',
      ],
      [
        'Die Rückgaberegeln auf einer Seite, in drei Schritten',
        'Wir fanden drei Seiten, die Unterschiedliches sagten.',
        'Neu schreiben und von jemandem, der dort nie bestellt hat, laut vorlesen lassen.',
        'Rechtsabteilung und Onlineredaktion',
        'Diesen Monat',
      ],
    ],
    question: 'Wie lange kann ich Wanderschuhe zurückgeben, mit denen ich drinnen gelaufen bin?',
    answer:
      'Hallo! Unbenutzte Artikel können Sie innerhalb von 100 Tagen zurückgeben.\nAnprobieren in der Wohnung ist in Ordnung.',
    discussion: 'Wir waren uns nicht einig, wie viel der Chat bedeutet: Jürgen ruft immer an.',
    sources: 'Verbraucherzentrale: Widerrufsrecht im Onlinehandel. Gelesen am 20. November 2026.',
    method: 'Wir sind zuerst getrennt durch den Shop gegangen und haben danach verglichen.',
    picture: 'Die Kontaktseite mit Telefonnummer und Öffnungszeiten',
  },
} as const;
export type WrittenIn = keyof typeof WORDS;
