/** Två tre konkreta saker att titta på innan man bedömer själv. */
export const look = {
  title: 'Titta på det här',
  checks: {
    'easy-to-buy': [
      'Kan du betala på det sätt du brukar?',
      'Står hela priset, med frakt, där innan du uppger ditt namn?',
      'Kan du ändra varukorgen på vägen utan att börja om?',
    ],
    navigation: [
      'Leta efter en sak du har i tankarna. Hur många klick tog det, och var gick du fel?',
      'Sök med ett skrivfel. Blir du förstådd ändå?',
      'Från en vara: kommer du tillbaka dit du var, och till hjälpen?',
    ],
    mobile: [
      'Finns samma hjälp där: meny, chatt, ett nummer att trycka på?',
      'Får bilder och storlekstabeller plats på skärmen?',
      'Kan du fylla i kassan med en hand?',
    ],
    touchpoints: [
      'Före: Var hörde du talas om butiken första gången?',
      'Mellan beställning och paket: Vilka meddelanden kommer, och gör de dig lugn?',
      'Långt efteråt: Är det någon som frågar hur det gick?',
    ],
    'contact-ease': [
      'Står det ett nummer eller en adress där du letar först?',
      'Finns det en väg för den som helst inte ringer, och en för den som helst inte skriver?',
      'Är någon där när du har tid, på kvällen eller i helgen?',
    ],
    welcome: [
      'De första orden högst upp: talar de till dig, eller om butiken?',
      'Ser du människor: namn, ansikten, vilka som står bakom?',
      'Räkna rutorna (kakor, nyhetsbrev, rabatt) innan du kan börja.',
    ],
    honesty: [
      'Visas varan från flera håll, på en kropp eller i bruk?',
      'Står det om storlekarna är stora eller små, och var varan är tillverkad?',
      'Berättar de sämsta omdömena något som beskrivningen utelämnar?',
    ],
    tone: [
      'Leta upp ett argt omdöme med svar. Är svaret lugnt, och visar det en väg vidare?',
      'Versaler, utropstecken, emojier: passar de till det kunden känner?',
      'Fråga samma sak på två ställen. Får du samma svar?',
    ],
    promises: [
      'Skriv upp ett löfte med en siffra i: dagar, timmar, ett pris.',
      'Är priset i kassan detsamma som på varan, med rabatten avdragen?',
      'Leta i omdömena efter ”hörde aldrig av sig” och ”kom i tid”.',
    ],
    'beyond-expected': [
      'Något gratis som ingen lovat: inslagning, ett prov, längre tid för retur?',
      'Något för dem som kommer igen: födelsedag, poäng, en kod då och då?',
      'Något efter köpet: skötselråd, nyheter om det du äger?',
    ],
  },
};
