/** Dokumentets texter som man skriver själv. */
export const texts = {
  title: 'Texter till dokumentet',
  lead: 'Det som står i ditt dokument utöver bedömningar, anteckningar och förslag. Det du lämnar tomt kommer inte med.',
  toDocument: 'Gör dokumentet',
  fields: {
    title: { label: 'Titel', hint: 'Vad kallar ni arbetet? Utan titel står butikens namn där.' },
    author: { label: 'Av', hint: 'Era namn, så som de ska stå i dokumentet.' },
    summary: {
      label: 'Sammanfattning',
      hint: 'Vad bör den veta som bara läser det här? Vad är butiken bäst på, var brister den, och vad föreslår ni?',
    },
    method: {
      label: 'Så gick vi till väga',
      hint: 'Vad tittade ni på, när, och på vilken sorts skärm? Vad provade ni själva, och vad hann ni inte med?',
    },
    discussion: {
      label: 'Diskussion',
      hint: 'Prata om de här frågorna först, och skriv sedan vad ni kom fram till med egna ord. Var var ni oense?',
    },
    sources: {
      label: 'Källor',
      hint: 'Vad har ni läst, hört eller sett utöver butikerna själva? En källa på varje rad.',
    },
  },
};
