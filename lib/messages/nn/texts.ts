/** Tekstane i dokumentet som ein skriv sjølv. */
export const texts = {
  title: 'Tekstar til dokumentet',
  lead: 'Det som står i dokumentet ditt ved sida av vurderingar, notat og forslag. Det du lèt stå tomt, blir ikkje med.',
  toDocument: 'Lag dokumentet',
  fields: {
    title: { label: 'Tittel', hint: 'Kva kallar de arbeidet? Utan tittel står namnet på butikken der.' },
    author: { label: 'Av', hint: 'Namna dykkar, slik dei skal stå i dokumentet.' },
    summary: {
      label: 'Samandrag',
      hint: 'Kva bør den vite som berre les dette? Kva er butikken best på, kvar sviktar han, og kva foreslår de?',
    },
    method: {
      label: 'Slik gjekk vi fram',
      hint: 'Kva såg de på, når, og på kva slags skjerm? Kva prøvde de sjølve, og kva rakk de ikkje?',
    },
    discussion: {
      label: 'Diskusjon',
      hint: 'Snakk om desse spørsmåla først, og skriv så kva de kom fram til, med eigne ord. Kvar var de usamde?',
    },
    sources: {
      label: 'Kjelder',
      hint: 'Kva har de lese, høyrt eller sett utanom butikkane sjølve? Éi kjelde på kvar linje.',
    },
  },
};
