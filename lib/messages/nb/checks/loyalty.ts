export const loyalty = {
  'loyalty-club': {
    name: 'Kundeklubb',
    question: 'Finnes det en kundeklubb eller et lojalitetsprogram?',
    hint: 'En klubb eller et medlemskap med fordeler, poeng eller bonus.',
  },
  newsletter: {
    name: 'Nyhetsbrev',
    question: 'Finnes det et nyhetsbrev?',
    hint: 'Et felt for påmelding, eller en lenke til det.',
  },
  feedback: {
    name: 'Tilbakemeldinger',
    question: 'Kan kundene si hva de mener?',
    hint: 'En lenke eller et skjema for tilbakemelding, spørreundersøkelse, forslag eller «vurder oss».',
  },
  'external-reviews': {
    name: 'Uavhengige omtaler',
    question: 'Finnes det omtaler av butikken på et uavhengig nettsted?',
    hint: 'Et merke eller en lenke til Trustpilot, Google, Prisjakt eller lignende.',
  },
  'trust-mark': {
    name: 'Trygghetsmerke',
    question: 'Har butikken et merke for trygg handel?',
    hint: 'Trygg e-handel, e-mærket, Trusted Shops eller et annet merke.',
  },
  community: {
    name: 'Fellesskap',
    question: 'Finnes det et forum, et fellesskap eller bilder fra kundene?',
    hint: 'Et forum, et kundefellesskap, eller bilder fra kunder, ofte under en emneknagg.',
  },
  'after-sales': {
    name: 'Oppfølging etter kjøpet',
    question: 'Følger butikken opp kjøpet?',
    hint: 'Reparasjon, reservedeler, service, produktregistrering, bruksanvisninger, gjenvinning eller brukthandel.',
  },
  'about-us': {
    name: 'Om oss',
    question: 'Viser butikken menneskene og historien sin?',
    hint: 'En lenke til «Om oss», de ansatte, historien eller ledige stillinger.',
  },
};
