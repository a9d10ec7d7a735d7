/** Dokumentets tekster, som man selv skriver. */
export const texts = {
  title: 'Tekster til dokumentet',
  lead: 'Det, der står i dit dokument ud over vurderinger, noter og forslag. Det, du lader stå tomt, kommer ikke med.',
  toDocument: 'Lav dokumentet',
  fields: {
    title: { label: 'Titel', hint: 'Hvad kalder I arbejdet? Uden titel står butikkens navn der.' },
    author: { label: 'Af', hint: 'Jeres navne, som de skal stå i dokumentet.' },
    summary: {
      label: 'Resumé',
      hint: 'Hvad skal den vide, som kun læser dette? Hvad er butikken bedst til, hvor svigter den, og hvad foreslår I?',
    },
    method: {
      label: 'Sådan gjorde vi',
      hint: 'Hvad så I på, hvornår og på hvilken slags skærm? Hvad prøvede I selv, og hvad nåede I ikke?',
    },
    discussion: {
      label: 'Diskussion',
      hint: 'Tal først om spørgsmålene her, og skriv så, hvad I nåede frem til, med jeres egne ord. Hvor var I uenige?',
    },
    sources: {
      label: 'Kilder',
      hint: 'Hvad har I læst, hørt eller set ud over butikkerne selv? Én kilde på hver linje.',
    },
  },
};
