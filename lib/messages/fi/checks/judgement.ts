export const judgement = {
  touchpoints: {
    name: 'Kosketuspisteet',
    question: 'Mitä kosketuspisteitä asiakas kohtaa asiakaspolullaan?',
    hint: 'Kulje koko matka: löytäminen, valinta, osto, vastaanotto, oston jälkeen. Aloita siitä, mitä sivuilta löytyi, ja lisää se, mitä emme voi nähdä: mainokset, sähköpostit, tekstiviestit, paketti, puhelut, myymälät.',
  },
  'contact-ease': {
    name: 'Yhteyden saannin helppous',
    question: 'Kuinka helppoa on saada yhteys?',
    hint: 'Laske, montako napsautusta tästä on siihen, että tavoitat ihmisen. Mistä kanavista voit valita, ja milloin ne ovat auki? Kokeile yhtä ja kirjoita, mitä tapahtui.',
  },
  'chatbot-test': {
    name: 'Chatin testi',
    question: 'Testaa chat: kuinka nopeasti ja hyvin se vastasi, ja tavoititko ihmisen?',
    hint: 'Ymmärsikö se sinua, oliko vastaus oikein ja pääsikö siitä ihmisen luo? Kysy useita asioita: epätavallinen paljastaa eniten.',
  },
  'reply-test': {
    name: 'Asiakaspalvelun testi',
    question: 'Kysy asiakaspalvelulta jotain: kuinka kauan kesti saada hyödyllinen vastaus?',
    hint: 'Kysy jotain, minkä todella haluat tietää. Ratkesiko asia, vai ohjattiinko sinut vain eteenpäin?',
  },
  welcome: {
    name: 'Vastaanotto',
    question: 'Tunnetko olevasi tervetullut asiakkaana, ja millä tavalla?',
    hint: 'Katsele etusivua minuutin ajan. Kenelle se puhuu? Etsi tervehdyksiä, kuvia ja ihmisiä kaupan takana, ja katso, onko ponnahdusikkunoita tiellä.',
  },
  honesty: {
    name: 'Rehelliset kuvaukset',
    question: 'Onko tuotteet kuvattu totuudenmukaisesti ja kattavasti?',
    hint: 'Vertaa kahta tai kolmea kuvausta kuviin ja arvosteluihin. Kerrotaanko mitat, materiaalit ja huonot puolet? Jääkö jotain asiakkaan arvattavaksi?',
  },
  tone: {
    name: 'Sävy',
    question: 'Onko sävy kohtelias, kärsivällinen ja henkilökohtainen? Luetaanko rivien välistä?',
    hint: 'Lue jokin vastaus, ohjesivuja ja vastauksia vihaisiin arvosteluihin. Vastataanko siihen, mitä asiakas oikeasti kysyy? Myönnetäänkö virheet, ja kuulostaako teksti ihmiseltä?',
  },
  promises: {
    name: 'Lupausten pitäminen',
    question: 'Pitääkö kauppa lupauksensa?',
    hint: 'Kerää lupaukset: toimitusaika, vastausaika, hinta, palautus. Tarkista ne, jotka voit itse, ja lue riippumattomilta arvostelusivustoilta, mitä asiakkaat sanovat muista.',
  },
  'beyond-expected': {
    name: 'Enemmän kuin odotit',
    question: 'Mitä kauppa antaa yli odotustesi?',
    hint: 'Etsi sellaista, mitä kukaan ei ole pyytänyt: ilmainen paketointi, tervehdys, alennus silloin tällöin, viesti ostamastasi tuotteesta. Kannattaisiko siitä kertoa ystävälle?',
  },
  other: {
    name: 'Muuta',
    question: 'Mikä muu vaikuttaa palveluun täällä?',
    hint: 'Mitä sellaista huomasit, hyvää tai huonoa, mitä mikään kysymys ei koskenut? Mitä olisit asiakkaana toivonut?',
  },
};
