/** To-tre konkrete ting at se på, før man selv vurderer. */
export const look = {
  title: 'Se på det her',
  checks: {
    'easy-to-buy': [
      'Kan du betale på den måde, du plejer?',
      'Står hele prisen, med fragt, der, før du skriver dit navn?',
      'Kan du ændre kurven undervejs uden at begynde forfra?',
    ],
    navigation: [
      'Find én ting, du har i tankerne. Hvor mange klik tog det, og hvor gik du forkert?',
      'Søg med en slåfejl. Bliver du forstået alligevel?',
      'Fra en vare: kan du komme tilbage til, hvor du var, og til hjælpen?',
    ],
    mobile: [
      'Er den samme hjælp der: menu, chat, et nummer, du kan trykke på?',
      'Er der plads til billeder og størrelsesskemaer på skærmen?',
      'Kan du udfylde kassen med én hånd?',
    ],
    touchpoints: [
      'Inden: Hvor hørte du første gang om butikken?',
      'Mellem ordre og pakke: Hvilke beskeder kommer der, og gør de dig tryg?',
      'Længe efter: Er der nogen, der spørger, hvordan det gik?',
    ],
    'contact-ease': [
      'Står der et nummer eller en adresse der, hvor du leder først?',
      'Er der en vej for dem, der helst ikke ringer, og en for dem, der helst ikke skriver?',
      'Er der nogen, når du har tid, om aftenen eller i weekenden?',
    ],
    welcome: [
      'De første ord øverst: taler de til dig eller om butikken?',
      'Ser du mennesker: navne, ansigter, hvem der står bag?',
      'Tæl boksene (cookies, nyhedsbrev, rabat), før du kan gå i gang.',
    ],
    honesty: [
      'Bliver varen vist fra flere sider, på en krop eller i brug?',
      'Står der, om størrelserne er store eller små, og hvor varen er lavet?',
      'Fortæller de dårligste anmeldelser noget, som beskrivelsen udelader?',
    ],
    tone: [
      'Find en vred anmeldelse med svar. Er svaret roligt, og viser det en vej videre?',
      'Store bogstaver, udråbstegn, emojis: passer de til det, kunden føler?',
      'Spørg om det samme to steder. Får du det samme svar?',
    ],
    promises: [
      'Skriv ét løfte ned med et tal i: dage, timer, en pris.',
      'Er prisen i kassen den samme som på varen, når rabatten er trukket fra?',
      'Led i anmeldelserne efter »hørte aldrig noget« og »kom til tiden«.',
    ],
    'beyond-expected': [
      'Noget gratis, som ingen lovede: indpakning, en prøve, længere frist for retur?',
      'Noget til dem, der kommer igen: fødselsdag, point, en kode i ny og næ?',
      'Noget efter købet: råd om pleje, nyt om det, du ejer?',
    ],
  },
};
