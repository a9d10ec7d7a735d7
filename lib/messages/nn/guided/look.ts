/** To–tre konkrete ting å sjå på før ein vurderer sjølv. */
export const look = {
  title: 'Sjå på dette',
  checks: {
    'easy-to-buy': [
      'Kan du betale på den måten du pleier?',
      'Står heile prisen, med frakt, der før du gir opp namnet ditt?',
      'Kan du endre handlekorga undervegs utan å byrje på nytt?',
    ],
    navigation: [
      'Leit etter éin ting du har i tankane. Kor mange klikk tok det, og kvar gjekk du feil?',
      'Søk med ein skrivefeil. Blir du forstått likevel?',
      'Frå ei vare: kjem du tilbake dit du var, og til hjelpa?',
    ],
    mobile: [
      'Er den same hjelpa der: meny, chat, eit nummer du kan trykkje på?',
      'Får bilete og storleikstabellar plass på skjermen?',
      'Kan du fylle ut kassa med éi hand?',
    ],
    touchpoints: [
      'Før: Kvar høyrde du om butikken første gongen?',
      'Mellom bestilling og pakke: Kva meldingar kjem, og gjer dei deg trygg?',
      'Lenge etterpå: Er det nokon som spør korleis det gjekk?',
    ],
    'contact-ease': [
      'Står det eit nummer eller ei adresse der du leitar først?',
      'Finst det ein veg for dei som helst ikkje ringjer, og ein for dei som helst ikkje skriv?',
      'Er det nokon der når du har tid, om kvelden eller i helga?',
    ],
    welcome: [
      'Dei første orda øvst: snakkar dei til deg, eller om butikken?',
      'Ser du menneske: namn, andlet, kven som står bak?',
      'Tel rutene (informasjonskapslar, nyheitsbrev, rabatt) før du kjem i gang.',
    ],
    honesty: [
      'Blir vara vist frå fleire sider, på ein kropp eller i bruk?',
      'Står det om storleikane er store eller små, og kvar vara er laga?',
      'Fortel dei dårlegaste omtalane noko som skildringa teier om?',
    ],
    tone: [
      'Finn ein sint omtale med svar. Er svaret roleg, og viser det ein veg vidare?',
      'Store bokstavar, utropsteikn, emoji: passar dei til det kunden kjenner?',
      'Spør om det same to stader. Får du same svar?',
    ],
    promises: [
      'Skriv ned éin lovnad med eit tal i: dagar, timar, ein pris.',
      'Er prisen i kassa den same som på vara, med rabatten trekt frå?',
      'Leit i omtalane etter «høyrde aldri noko» og «kom i tide».',
    ],
    'beyond-expected': [
      'Noko gratis som ingen lova: innpakking, ei prøve, lengre frist for retur?',
      'Noko til dei som kjem att: bursdag, poeng, ein kode no og då?',
      'Noko etter kjøpet: råd om stell, nytt om det du eig?',
    ],
  },
};
