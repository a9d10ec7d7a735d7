export const buying = {
  payment: {
    name: 'Betalsätt',
    question: 'Syns det hur du kan betala?',
    hint: 'Namn eller logotyper för betalsätt, eller en länk om betalning.',
  },
  discounts: {
    name: 'Rabatter och kampanjer',
    question: 'Finns det rabatter eller kampanjer?',
    hint: 'Rea eller outlet, rabattkod, studentrabatt eller ett överstruket pris.',
  },
  gift: {
    name: 'Presenter',
    question: 'Hjälper butiken dig med presenter?',
    hint: 'Presentkort, presentinslagning eller ett kort med en hälsning.',
  },
  'choice-of-language': {
    name: 'Språk eller land',
    question: 'Kan du välja land, språk eller valuta?',
    hint: 'En väljare, eller länkar till andra länder eller språk.',
  },
  'easy-to-buy': {
    name: 'Lätt att köpa',
    question: 'Hur lätt är det att köpa här?',
    hint: 'Lägg en vara i varukorgen och gå ända till betalningen, utan att betala. Räkna stegen. Se om du kan köpa utan konto, om det dyker upp kostnader sent och vad som händer när du fyller i något fel.',
  },
  navigation: {
    name: 'Lätt att hitta rätt',
    question: 'Är det lätt att hitta rätt?',
    hint: 'Välj en vara och hitta den två gånger: via menyn och via sökningen. Räkna klicken, stava fel en gång när du söker, och skriv upp om du hela tiden visste var du var.',
  },
  mobile: {
    name: 'Mobil och dator',
    question: 'Fungerar butiken lika bra på mobilen som på datorn?',
    hint: 'Öppna butiken på mobilen, eller gör fönstret smalt. Prova menyn, sökningen och kontaktsidan. Skriv upp vad som saknas, är avklippt eller är svårt att träffa med tummen.',
  },
};
