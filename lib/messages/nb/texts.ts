/** Dokumentets tekster som man skriver selv. */
export const texts = {
  title: 'Tekster til dokumentet',
  lead: 'Det som står i dokumentet ditt ved siden av vurderinger, notater og forslag. Det du lar stå tomt, blir ikke med.',
  toDocument: 'Lag dokumentet',
  fields: {
    title: { label: 'Tittel', hint: 'Hva kaller dere arbeidet? Uten tittel står navnet på butikken der.' },
    author: { label: 'Av', hint: 'Navnene deres, slik de skal stå i dokumentet.' },
    summary: {
      label: 'Sammendrag',
      hint: 'Hva bør den vite som bare leser dette? Hva er butikken best på, hvor svikter den, og hva foreslår dere?',
    },
    method: {
      label: 'Slik gikk vi fram',
      hint: 'Hva så dere på, når, og på hva slags skjerm? Hva prøvde dere selv, og hva rakk dere ikke?',
    },
    discussion: {
      label: 'Diskusjon',
      hint: 'Snakk om disse spørsmålene først, og skriv så hva dere kom fram til, med egne ord. Hvor var dere uenige?',
    },
    sources: {
      label: 'Kilder',
      hint: 'Hva har dere lest, hørt eller sett utenom butikkene selv? Én kilde på hver linje.',
    },
  },
};
