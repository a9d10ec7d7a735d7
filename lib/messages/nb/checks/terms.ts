export const terms = {
  returns: {
    name: 'Retur og bytte',
    question: 'Er reglene for retur og bytte lette å finne?',
    hint: 'En lenke til reglene, eller en opplysning som «30 dagers returrett».',
  },
  withdrawal: {
    name: 'Angrerett',
    question: 'Er angreretten forklart?',
    hint: 'En lenke eller tekst om angrerett, eller et skjema eller en knapp for å angre kjøpet.',
  },
  complaints: {
    name: 'Reklamasjon og garanti',
    question: 'Er det klart hvordan du klager eller bruker garantien?',
    hint: 'En lenke eller tekst om reklamasjon, klage, reparasjon eller garanti.',
  },
  delivery: {
    name: 'Levering',
    question: 'Er leveringen forklart?',
    hint: 'Pris, tid eller transportør, eller en lenke til en side om levering.',
  },
  terms: {
    name: 'Kjøpsvilkår',
    question: 'Finnes det kjøpsvilkår?',
    hint: 'Vilkår for kjøpet. Vilkår for bruk av nettstedet teller bare når det ikke finnes andre.',
  },
  privacy: {
    name: 'Personvern',
    question: 'Finnes det en personvernerklæring?',
    hint: 'En lenke til hvordan butikken behandler personopplysninger.',
  },
};
