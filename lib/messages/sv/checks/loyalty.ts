export const loyalty = {
  'loyalty-club': {
    name: 'Kundklubb',
    question: 'Finns det en kundklubb eller ett lojalitetsprogram?',
    hint: 'En klubb eller ett medlemskap med förmåner, poäng eller bonus.',
  },
  newsletter: {
    name: 'Nyhetsbrev',
    question: 'Finns det ett nyhetsbrev?',
    hint: 'Ett fält för att anmäla sig, eller en länk till det.',
  },
  feedback: {
    name: 'Feedback',
    question: 'Kan kunderna säga vad de tycker?',
    hint: 'En länk eller ett formulär för feedback, enkät, förslag eller ”betygsätt oss”.',
  },
  'external-reviews': {
    name: 'Oberoende omdömen',
    question: 'Finns det omdömen om butiken på en oberoende sajt?',
    hint: 'Ett märke eller en länk till Trustpilot, Google, Prisjakt eller liknande.',
  },
  'trust-mark': {
    name: 'Trygghetsmärke',
    question: 'Har butiken ett märke för trygg handel?',
    hint: 'Trygg e-handel, e-mærket, Trusted Shops eller ett annat märke.',
  },
  community: {
    name: 'Gemenskap',
    question: 'Finns det ett forum, en gemenskap eller bilder från kunderna?',
    hint: 'Ett forum, en kundgemenskap eller bilder från kunder, ofta under en hashtagg.',
  },
  'after-sales': {
    name: 'Uppföljning efter köpet',
    question: 'Följer butiken upp köpet?',
    hint: 'Reparation, reservdelar, service, produktregistrering, bruksanvisningar, återvinning eller second hand.',
  },
  'about-us': {
    name: 'Om oss',
    question: 'Visar butiken sina människor och sin historia?',
    hint: 'En länk till ”Om oss”, medarbetarna, historien eller lediga jobb.',
  },
};
