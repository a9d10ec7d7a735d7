export const terms = {
  returns: {
    name: 'Retur og ombytning',
    question: 'Er reglerne for retur og ombytning nemme at finde?',
    hint: 'Et link til reglerne eller en oplysning som »30 dages returret«.',
  },
  withdrawal: {
    name: 'Fortrydelsesret',
    question: 'Er fortrydelsesretten forklaret?',
    hint: 'Et link eller en tekst om fortrydelsesret eller en formular eller knap til at fortryde købet.',
  },
  complaints: {
    name: 'Reklamation og garanti',
    question: 'Er det klart, hvordan du klager eller bruger garantien?',
    hint: 'Et link eller en tekst om reklamation, klage, reparation eller garanti.',
  },
  delivery: {
    name: 'Levering',
    question: 'Er leveringen forklaret?',
    hint: 'Pris, tid eller fragtfirma eller et link til en side om levering.',
  },
  terms: {
    name: 'Handelsbetingelser',
    question: 'Er der handelsbetingelser?',
    hint: 'Vilkår for købet. Vilkår for brug af siden tæller kun, når der ikke er andre.',
  },
  privacy: {
    name: 'Privatlivspolitik',
    question: 'Er der en privatlivspolitik?',
    hint: 'Et link til, hvordan butikken behandler personoplysninger.',
  },
};
