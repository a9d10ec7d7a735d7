/** Die Texte des Dokuments, die man selbst schreibt. */
export const texts = {
  title: 'Texte für das Dokument',
  lead: 'Was in deinem Dokument neben Bewertungen, Notizen und Vorschlägen steht. Was du leer lässt, entfällt.',
  toDocument: 'Dokument erstellen',
  fields: {
    title: { label: 'Titel', hint: 'Wie nennt ihr eure Arbeit? Ohne Titel steht dort der Name des Shops.' },
    author: { label: 'Von', hint: 'Eure Namen, so wie sie im Dokument stehen sollen.' },
    summary: {
      label: 'Zusammenfassung',
      hint: 'Was sollte wissen, wer nur das hier liest? Was macht der Shop am besten, wo versagt er, und was schlagt ihr vor?',
    },
    method: {
      label: 'So sind wir vorgegangen',
      hint: 'Was habt ihr euch angesehen, wann und auf welchem Gerät? Was habt ihr selbst ausprobiert, und wozu seid ihr nicht gekommen?',
    },
    discussion: {
      label: 'Diskussion',
      hint: 'Sprecht zuerst über diese Fragen und schreibt dann mit eigenen Worten, wozu ihr gekommen seid. Wo wart ihr uneins?',
    },
    sources: {
      label: 'Quellen',
      hint: 'Was habt ihr außer den Shops selbst gelesen, gehört oder angesehen? Eine Quelle pro Zeile.',
    },
  },
};
