/** Kaksi tai kolme konkreettista asiaa, joita katsoa ennen omaa arviota. */
export const look = {
  title: 'Katso näitä',
  checks: {
    'easy-to-buy': [
      'Voitko maksaa niin kuin yleensä maksat?',
      'Näkyykö koko hinta toimituksineen, ennen kuin annat nimesi?',
      'Voitko muuttaa ostoskoria matkan varrella aloittamatta alusta?',
    ],
    navigation: [
      'Etsi yksi tuote, joka sinulla on mielessä. Montako napsautusta, ja missä eksyit?',
      'Hae kirjoitusvirheellä. Ymmärretäänkö sinua silti?',
      'Pääsetkö tuotesivulta takaisin sinne missä olit, ja ohjeisiin?',
    ],
    mobile: [
      'Onko sama apu tarjolla: valikko, chat, numero jota voi painaa?',
      'Mahtuvatko kuvat ja kokotaulukot näytölle?',
      'Voitko täyttää kassan yhdellä kädellä?',
    ],
    touchpoints: [
      'Ennen: missä kuulit kaupasta ensimmäisen kerran?',
      'Tilauksen ja paketin välillä: mitä viestejä tulee, ja rauhoittavatko ne?',
      'Kauan jälkeenpäin: kysyykö kukaan, miten kävi?',
    ],
    'contact-ease': [
      'Onko numero tai osoite siellä, mistä katsot ensin?',
      'Onko tarjolla tapa sille, joka ei mielellään soita, ja sille, joka ei mielellään kirjoita?',
      'Onko joku paikalla silloin, kun sinulla on aikaa, illalla tai viikonloppuna?',
    ],
    welcome: [
      'Sivun ensimmäiset sanat: puhuvatko ne sinulle vai kaupasta?',
      'Näetkö ihmisiä: nimiä, kasvoja, keitä kaupan takana on?',
      'Laske ikkunat (evästeet, uutiskirje, alennus) ennen kuin pääset alkuun.',
    ],
    honesty: [
      'Näytetäänkö tuote monelta puolelta, yllä tai käytössä?',
      'Kerrotaanko, ovatko koot suuria vai pieniä, ja missä tuote on tehty?',
      'Kertovatko huonoimmat arvostelut jotain, mitä kuvaus jättää pois?',
    ],
    tone: [
      'Etsi vihainen arvostelu, johon on vastattu. Onko vastaus rauhallinen, ja auttaako se eteenpäin?',
      'Isot kirjaimet, huutomerkit, emojit: sopivatko ne asiakkaan tunteeseen?',
      'Kysy samaa kahdessa paikassa. Saatko saman vastauksen?',
    ],
    promises: [
      'Kirjoita ylös yksi lupaus, jossa on luku: päiviä, tunteja, hinta.',
      'Onko hinta kassalla sama kuin tuotteessa, alennus vähennettynä?',
      'Etsi arvosteluista ”ei kuulunut mitään” ja ”tuli ajallaan”.',
    ],
    'beyond-expected': [
      'Jotain ilmaista, mitä kukaan ei luvannut: paketointi, näyte, pidempi palautusaika?',
      'Jotain palaavalle asiakkaalle: syntymäpäivä, pisteitä, koodi silloin tällöin?',
      'Jotain oston jälkeen: hoito-ohjeita, uutta tuotteesta jonka omistat?',
    ],
  },
};
