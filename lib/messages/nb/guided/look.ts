/** To–tre konkrete ting å se på før en vurderer selv. */
export const look = {
  title: 'Se på dette',
  checks: {
    'easy-to-buy': [
      'Kan du betale på den måten du pleier?',
      'Står hele prisen, med frakt, der før du oppgir navnet ditt?',
      'Kan du endre handlekurven underveis uten å begynne på nytt?',
    ],
    navigation: [
      'Let etter én ting du har i tankene. Hvor mange klikk tok det, og hvor gikk du feil?',
      'Søk med en skrivefeil. Blir du forstått likevel?',
      'Fra en vare: kommer du tilbake dit du var, og til hjelpen?',
    ],
    mobile: [
      'Er den samme hjelpen der: meny, chat, et nummer du kan trykke på?',
      'Får bilder og størrelsestabeller plass på skjermen?',
      'Kan du fylle ut kassen med én hånd?',
    ],
    touchpoints: [
      'Før: Hvor hørte du om butikken første gang?',
      'Mellom bestilling og pakke: Hvilke meldinger kommer, og gjør de deg trygg?',
      'Lenge etterpå: Er det noen som spør hvordan det gikk?',
    ],
    'contact-ease': [
      'Står det et nummer eller en adresse der du leter først?',
      'Finnes det en vei for dem som helst ikke ringer, og en for dem som helst ikke skriver?',
      'Er det noen der når du har tid, om kvelden eller i helga?',
    ],
    welcome: [
      'De første ordene øverst: snakker de til deg, eller om butikken?',
      'Ser du mennesker: navn, ansikter, hvem som står bak?',
      'Tell rutene (informasjonskapsler, nyhetsbrev, rabatt) før du kommer i gang.',
    ],
    honesty: [
      'Vises varen fra flere sider, på en kropp eller i bruk?',
      'Står det om størrelsene er store eller små, og hvor varen er laget?',
      'Forteller de dårligste omtalene noe som beskrivelsen tier om?',
    ],
    tone: [
      'Finn en sint omtale med svar. Er svaret rolig, og viser det en vei videre?',
      'Store bokstaver, utropstegn, emoji: passer de til det kunden føler?',
      'Spør om det samme to steder. Får du samme svar?',
    ],
    promises: [
      'Skriv ned ett løfte med et tall i: dager, timer, en pris.',
      'Er prisen i kassen den samme som på varen, med rabatten trukket fra?',
      'Let i omtalene etter «hørte aldri noe» og «kom i tide».',
    ],
    'beyond-expected': [
      'Noe gratis som ingen lovet: innpakking, en prøve, lengre frist for retur?',
      'Noe til dem som kommer igjen: bursdag, poeng, en kode i ny og ne?',
      'Noe etter kjøpet: råd om stell, nytt om det du eier?',
    ],
  },
};
