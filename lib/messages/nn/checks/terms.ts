export const terms = {
  returns: {
    name: 'Retur og byte',
    question: 'Er reglane for retur og byte lette å finne?',
    hint: 'Ei lenkje til reglane, eller ei opplysning som «30 dagars returrett».',
  },
  withdrawal: {
    name: 'Angrerett',
    question: 'Er angreretten forklart?',
    hint: 'Ei lenkje eller tekst om angrerett, eller eit skjema eller ein knapp for å angre kjøpet.',
  },
  complaints: {
    name: 'Reklamasjon og garanti',
    question: 'Er det klart korleis du klagar eller bruker garantien?',
    hint: 'Ei lenkje eller tekst om reklamasjon, klage, reparasjon eller garanti.',
  },
  delivery: {
    name: 'Levering',
    question: 'Er leveringa forklart?',
    hint: 'Pris, tid eller transportør, eller ei lenkje til ei side om levering.',
  },
  terms: {
    name: 'Kjøpsvilkår',
    question: 'Finst det kjøpsvilkår?',
    hint: 'Vilkår for kjøpet. Vilkår for bruk av nettstaden tel berre når det ikkje finst andre.',
  },
  privacy: {
    name: 'Personvern',
    question: 'Finst det ei personvernerklæring?',
    hint: 'Ei lenkje til korleis butikken behandlar personopplysningar.',
  },
};
