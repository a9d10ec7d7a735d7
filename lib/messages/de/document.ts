export const document = {
  fileWord: 'Kundenservice',
  kicker: 'Analyse des Kundenservice',
  title: (shop: string) => `Kundenservice bei ${shop}`,
  contents: 'Inhalt',
  about: {
    shop: 'Shop',
    address: 'Adresse',
    examined: 'Untersucht',
    pages: 'Gelesene Seiten',
    made: 'Dokument erstellt',
  },
  summary: {
    title: 'Zusammenfassung',
    coverage: (judged: number, total: number) => `${judged} von ${total} Punkten sind beurteilt.`,
    score: (percent: string) =>
      `Von den beurteilten Punkten, die den Shop betreffen, sind ${percent} vorhanden (teilweise zählt halb).`,
    noScore: 'Noch ist nichts beurteilt, was den Shop betrifft, deshalb steht hier kein Anteil.',
    area: 'Bereich',
    judged: 'Beurteilt',
    scoreColumn: 'Vorhanden',
    open: 'Offen',
    allAreas: 'Insgesamt',
    of: (n: number, all: number) => `${n} von ${all}`,
    noValue: '–',
    strongest: 'Die größten Stärken',
    noStrongest: 'Noch ist kein Punkt mit Ja beantwortet.',
    gaps: 'Die größten Lücken',
    noGaps: 'Noch ist kein Punkt mit Nein oder Teilweise beantwortet.',
    facts: 'Die wichtigsten Fakten',
    noFacts: 'Noch sind keine Fakten gelesen. Lies die Seiten zu Lieferung, Rückgabe und Kontakt.',
    more: (n: number) =>
      n === 1 ? 'Ein weiterer steht in den Kapiteln unten.' : `${n} weitere stehen in den Kapiteln unten.`,
  },
  area: {
    score: (judged: string, percent: string) => `Beurteilt: ${judged}. Vorhanden: ${percent}.`,
    noScore: (judged: string) => `Beurteilt: ${judged}.`,
    notJudged: 'Noch nicht beurteilt',
    check: 'Punkt',
    waiting: 'Wartet auf dein Urteil',
  },
  check: {
    rating: (n: number) => `Wertung ${n} von 5`,
    noVerdict: 'Noch nicht beurteilt',
    judgedOn: (date: string) => `beurteilt am ${date}`,
    seen: 'Auf den Seiten gefunden',
    quote: (text: string) => `„${text}“`,
    morePages: (n: number) => (n === 1 ? 'und auf einer weiteren Seite' : `und auf ${n} weiteren Seiten`),
    moreEvidence: (n: number) =>
      n === 1 ? 'Eine weitere Stelle wurde gefunden.' : `${n} weitere Stellen wurden gefunden.`,
  },
  facts: {
    title: 'Fakten und wo sie stehen',
    intro: 'Die eigenen Worte des Shops, von seinen Seiten gelesen. Prüfe sie, bevor du dich darauf verlässt.',
    fact: 'Fakt',
    value: 'Wert',
    quote: 'In den Worten des Shops',
    page: 'Seite',
    others: (values: string) => `Andere Seiten sagen: ${values}`,
  },
  proposal: {
    instruction:
      'Schreib deine Strategie hierhin: was der Shop verbessern sollte, warum das den Kunden wichtig ist, wie es sich umsetzen lässt und welcher Shop zeigt, wie es geht.',
  },
  method: {
    title: 'Methode',
    scan: 'Seiten des Shops wurden im Browser gelesen. Festgehalten wird, was ein Kunde auf der Seite sehen oder von ihr aus über einen Link, eine Schaltfläche oder ein Menü erreichen kann, mit Zitat und Adresse.',
    judge:
      'Geurteilt hat nur ein Mensch. Ein Punkt, bei dem „Das haben wir gefunden“ steht, ist noch nicht beurteilt, und „Noch nicht gesehen“ heißt, dass es auf den gelesenen Seiten nicht zu sehen war. Es kann gut auf einer anderen Seite stehen.',
    score:
      '„Vorhanden“ zeigt, wie viele der beurteilten Punkte, die ihn betreffen, der Shop erfüllt. „Ja“ zählt ganz, „Teilweise“ halb, und „Entfällt“ zählt nicht mit.',
    pages: 'Gelesene Seiten',
    page: 'Seite',
    type: 'Art',
    time: 'Gelesen',
    noPages: 'Es wurden keine Seiten gelesen.',
    truncated: 'die Seite war zu groß, um sie bis zum Ende zu lesen',
  },
};
