/** Utgångspunkter för en strategi: frågor att tänka med, aldrig meningar att lämna in. */
export const starts = {
  title: 'Utgångspunkter',
  lead: 'Hämtade från luckorna i din checklista. De bara frågar: förslagen får du komma med själv.',
  points: {
    beFound: {
      name: 'Lätt att få tag på',
      think:
        'Hur många klick är det till ett telefonnummer, en adress och ett namn? Vad händer med ditt förtroende om du måste leta?',
      also: 'Var skulle en kund titta först, och vad borde stå där?',
    },
    channels: {
      name: 'Fler sätt att fråga',
      think: 'Vilken kanal skulle den här butikens kunder välja om de kunde?',
      also: 'Vad kostar det att bemanna varje kanal, och vilken bör butiken börja med?',
    },
    person: {
      name: 'Från roboten till en människa',
      think: 'Vad kan en chattbot varken förstå eller känna? När bör en människa ta över?',
      also: 'Hur får kunden veta att det finns en människa, och när hon är på plats?',
    },
    answerFast: {
      name: 'Svar i tid',
      think: 'Hur länge skulle du vänta innan du handlade någon annanstans?',
      also: 'Vad skulle butiken kunna lova, och vem ser till att löftet hålls under årets stressigaste vecka?',
    },
    helpThemselves: {
      name: 'Hjälp som alltid är öppen',
      think: 'Vilka frågor kommer gång på gång, och skulle kunderna kunna hitta svaren på egen hand?',
      also: 'Vem håller svaren aktuella, och hur märker de att ett svar inte stämmer längre?',
    },
    honest: {
      name: 'Inga överraskningar i paketet',
      think: 'Vad måste kunden gissa sig till om varorna här?',
      also: 'Vilka bilder, mått eller uppgifter skulle bespara butiken flest reklamationer?',
    },
    tryOn: {
      name: 'I stället för att prova',
      think: 'Vad gör du i en fysisk butik som du inte kan göra här?',
      also: 'Vad skulle kunna komma i stället: en storleksguide, andras erfarenheter, bilder från alla håll, något nyare?',
    },
    listen: {
      name: 'Lyssna och rätta till',
      think: 'Var säger kunderna vad de tycker, och är det någon som svarar?',
      also: 'Vad bör hända med ett klagomål från det att det är skrivet?',
    },
    clearRules: {
      name: 'Regler man förstår',
      think: 'Skulle du kunna förklara reglerna för en vän efter att ha läst dem en gång? Var körde du fast?',
      also: 'Vilka regler behöver kunden före köpet, vilka under tiden och vilka efteråt?',
    },
    easyReturns: {
      name: 'Leverans och retur utan oro',
      think: 'Vad krävs för att kunden ska våga beställa något som inte går att känna på först?',
      also: 'Vem bör betala, hur snabbt bör det gå, och vad har butiken råd med jämfört med de andra?',
    },
    finishPurchase: {
      name: 'Köpets sista steg',
      think: 'I vilket steg skulle du ha gett upp, och varför?',
      also: 'Vilka betalsätt använder den här butikens kunder till vardags?',
    },
    findWay: {
      name: 'Hittat på en gång',
      think: 'Be någon som aldrig har varit här att hitta en viss vara. Vad provar de först?',
      also: 'Vilka ord söker kunderna på, och är det samma ord som butiken använder?',
    },
    individual: {
      name: 'Sedd som den man är',
      think: 'Vad vet butiken om en kund som kommer tillbaka, och vad av det vore till hjälp utan att bli påträngande?',
      also: 'Hur skulle den kunna anpassa sig till kunder med ett annat språk, andra behov eller andra vanor?',
    },
    warmth: {
      name: 'Ett varmt välkomnande',
      think: 'Om startsidan var en människa bakom en disk, hur skulle hon bete sig?',
      also: 'Hur bör butiken skriva till en kund som är arg?',
    },
    trust: {
      name: 'Ett skäl att lita på den',
      think: 'Vad skulle du kontrollera innan du gav butiken ditt kortnummer?',
      also: 'Vad hittar folk när de söker på butikens namn, och vad kan butiken göra åt det?',
    },
    rewardRegulars: {
      name: 'Värd att komma tillbaka till',
      think: 'Vad skulle få dig att komma tillbaka: poäng, rabatt, nyheter före alla andra, längre tid att returnera?',
      also: 'En femtedel av kunderna står kanske för fyra femtedelar av försäljningen. Vad betyder det för hur de bör behandlas?',
    },
    followUp: {
      name: 'Efter köpet',
      think: 'Vad skulle du vilja höra från butiken en vecka efter att paketet kom, och vad skulle irritera dig?',
      also: 'Hur kan butiken ta reda på om kunden blev nöjd?',
    },
    keepPromises: {
      name: 'Håll det som lovats',
      think: 'Vilka löften ger butiken, och vilka av dem kan du kontrollera?',
      also: 'Vad bör hända när ett löfte inte går att hålla?',
    },
    beyond: {
      name: 'Lite mer än väntat',
      think: 'Vad skulle du berätta om för en vän?',
      also: 'Vad kostar butiken lite och betyder mycket för kunden?',
    },
    everyTouchpoint: {
      name: 'Service hela vägen',
      think: 'Var på resan står kunden mest ensam?',
      also: 'Hur ska kunden i varje punkt märka att det är en och samma butik?',
    },
  },
};
