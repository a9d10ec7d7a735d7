export const loyalty = {
  'loyalty-club': {
    name: 'Kundeklubb',
    question: 'Finst det ein kundeklubb eller eit lojalitetsprogram?',
    hint: 'Ein klubb eller ein medlemskap med fordelar, poeng eller bonus.',
  },
  newsletter: {
    name: 'Nyheitsbrev',
    question: 'Finst det eit nyheitsbrev?',
    hint: 'Eit felt for påmelding, eller ei lenkje til det.',
  },
  feedback: {
    name: 'Tilbakemeldingar',
    question: 'Kan kundane seie kva dei meiner?',
    hint: 'Ei lenkje eller eit skjema for tilbakemelding, spørjeundersøking, forslag eller «vurder oss».',
  },
  'external-reviews': {
    name: 'Uavhengige omtalar',
    question: 'Finst det omtalar av butikken på ein uavhengig nettstad?',
    hint: 'Eit merke eller ei lenkje til Trustpilot, Google, Prisjakt eller liknande.',
  },
  'trust-mark': {
    name: 'Tryggleiksmerke',
    question: 'Har butikken eit merke for trygg handel?',
    hint: 'Trygg e-handel, e-mærket, Trusted Shops eller eit anna merke.',
  },
  community: {
    name: 'Fellesskap',
    question: 'Finst det eit forum, eit fellesskap eller bilete frå kundane?',
    hint: 'Eit forum, eit kundefellesskap, eller bilete frå kundar, ofte under ein emneknagg.',
  },
  'after-sales': {
    name: 'Oppfølging etter kjøpet',
    question: 'Følgjer butikken opp kjøpet?',
    hint: 'Reparasjon, reservedelar, service, produktregistrering, bruksrettleiingar, gjenvinning eller brukthandel.',
  },
  'about-us': {
    name: 'Om oss',
    question: 'Viser butikken menneska og historia si?',
    hint: 'Ei lenkje til «Om oss», dei tilsette, historia eller ledige stillingar.',
  },
};
