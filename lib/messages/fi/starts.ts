/** Strategian lähtökohtia: kysymyksiä ajattelun tueksi, ei koskaan valmiita lauseita palautettavaksi. */
export const starts = {
  title: 'Lähtökohtia',
  lead: 'Ne tulevat tarkistuslistasi aukoista. Ne vain kysyvät: ehdotukset teet itse.',
  points: {
    beFound: {
      name: 'Helppo tavoittaa',
      think:
        'Kuinka monen klikkauksen päässä ovat puhelinnumero, osoite ja nimi? Mitä luottamuksellesi tapahtuu, jos niitä pitää etsiä?',
      also: 'Mistä asiakas katsoisi ensin, ja mitä siinä pitäisi lukea?',
    },
    channels: {
      name: 'Enemmän tapoja kysyä',
      think: 'Minkä kanavan tämän kaupan asiakkaat valitsisivat, jos voisivat?',
      also: 'Mitä kunkin kanavan miehittäminen maksaa, ja mistä kaupan kannattaisi aloittaa?',
    },
    person: {
      name: 'Botilta ihmiselle',
      think: 'Mitä chatbot ei voi ymmärtää eikä tuntea? Milloin ihmisen pitäisi jatkaa?',
      also: 'Mistä asiakas saa tietää, että ihminenkin on olemassa ja milloin hän on paikalla?',
    },
    answerFast: {
      name: 'Vastaus ajoissa',
      think: 'Kuinka kauan odottaisit, ennen kuin ostaisit muualta?',
      also: 'Mitä kauppa voisi luvata, ja kuka huolehtii, että lupaus pitää vuoden kiireisimmälläkin viikolla?',
    },
    helpThemselves: {
      name: 'Apua mihin aikaan tahansa',
      think: 'Mitkä kysymykset toistuvat, ja voisivatko asiakkaat löytää vastaukset itse?',
      also: 'Kuka pitää vastaukset ajan tasalla, ja mistä hän huomaa, ettei jokin enää pidä paikkaansa?',
    },
    honest: {
      name: 'Ei yllätyksiä paketissa',
      think: 'Mitä asiakas joutuu arvaamaan tämän kaupan tuotteista?',
      also: 'Mitkä kuvat, mitat tai tiedot säästäisivät kaupan useimmilta reklamaatioilta?',
    },
    tryOn: {
      name: 'Sovittamisen sijasta',
      think: 'Mitä teet kivijalkakaupassa sellaista, mitä et voi tehdä täällä?',
      also: 'Mikä voisi korvata sen: kokotaulukko, muiden kokemukset, kuvat joka puolelta, jokin uudempi?',
    },
    listen: {
      name: 'Kuuntele ja korjaa',
      think: 'Missä asiakkaat kertovat mielipiteensä, ja vastaako kukaan?',
      also: 'Mitä valitukselle pitäisi tapahtua siitä hetkestä, kun se on kirjoitettu?',
    },
    clearRules: {
      name: 'Säännöt, jotka ymmärtää',
      think: 'Osaisitko selittää säännöt ystävälle kerran luettuasi? Missä kohdassa pysähdyit?',
      also: 'Mitkä säännöt asiakas tarvitsee ennen ostosta, mitkä sen aikana ja mitkä sen jälkeen?',
    },
    easyReturns: {
      name: 'Huoletta perille ja takaisin',
      think: 'Mikä saa asiakkaan uskaltamaan tilata jotain, mitä hän ei voi ensin kosketella?',
      also: 'Kenen pitäisi maksaa, kuinka nopeaa sen pitäisi olla, ja mihin tällä kaupalla on varaa muihin verrattuna?',
    },
    finishPurchase: {
      name: 'Oston viimeiset vaiheet',
      think: 'Missä vaiheessa olisit luovuttanut, ja miksi?',
      also: 'Millä maksutavoilla tämän kaupan asiakkaat maksavat arjessa?',
    },
    findWay: {
      name: 'Löytyy heti',
      think: 'Pyydä jotakuta, joka ei ole käynyt täällä, etsimään tietty tuote. Mitä hän kokeilee ensin?',
      also: 'Millä sanoilla asiakkaat hakevat, ja ovatko ne samat kuin kaupan omat?',
    },
    individual: {
      name: 'Asiakas omana itsenään',
      think: 'Mitä kauppa tietää palaavasta asiakkaasta, ja mistä siitä olisi apua olematta tungettelevaa?',
      also: 'Miten se voisi ottaa huomioon asiakkaat, joilla on toinen kieli, toiset tarpeet tai toiset tavat?',
    },
    warmth: {
      name: 'Lämmin vastaanotto',
      think: 'Jos etusivu olisi ihminen tiskin takana, miten hän käyttäytyisi?',
      also: 'Miten kaupan pitäisi kirjoittaa vihaiselle asiakkaalle?',
    },
    trust: {
      name: 'Syy luottaa',
      think: 'Mitä tarkistaisit, ennen kuin antaisit tälle kaupalle korttisi numeron?',
      also: 'Mitä ihmiset löytävät hakiessaan kaupan nimellä, ja mitä kauppa voi sille tehdä?',
    },
    rewardRegulars: {
      name: 'Paluun arvoinen',
      think: 'Mikä saisi sinut palaamaan: pisteet, alennus, uutuudet ennen muita, pidempi palautusaika?',
      also: 'Viidesosa asiakkaista saattaa tuoda neljä viidesosaa myynnistä. Mitä se merkitsee sille, miten heitä pitäisi kohdella?',
    },
    followUp: {
      name: 'Oston jälkeen',
      think: 'Mitä haluaisit kuulla kaupasta viikko paketin saapumisen jälkeen, ja mikä ärsyttäisi sinua?',
      also: 'Miten kauppa voi saada selville, oliko asiakas tyytyväinen?',
    },
    keepPromises: {
      name: 'Lupaukset pitävät',
      think: 'Mitä kauppa lupaa, ja mitkä lupauksista pystyt tarkistamaan?',
      also: 'Mitä pitäisi tapahtua, kun lupausta ei voi pitää?',
    },
    beyond: {
      name: 'Vähän enemmän kuin odottaa',
      think: 'Mistä kertoisit ystävälle?',
      also: 'Mikä maksaa kaupalle vähän ja merkitsee asiakkaalle paljon?',
    },
    everyTouchpoint: {
      name: 'Palvelua koko matkan',
      think: 'Missä kohdassa matkaa asiakas on eniten yksin?',
      also: 'Mistä asiakas huomaa joka kohdassa, että kyse on yhdestä ja samasta kaupasta?',
    },
  },
};
