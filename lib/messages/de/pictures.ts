export const pictures = {
  title: 'Bilder',
  take: 'Ein Bild machen',
  takeLabel: (quote: string) => `Ein Bild von ${quote} machen`,
  takePage: 'Ein Bild der Seite machen',
  pageHint: 'Von dem, was das Fenster gerade zeigt, ohne die Markierungen.',
  taking: 'Einen Moment …',
  kept: 'Das Bild ist gespeichert.',
  alt: '{name}: „{quote}“',
  altPage: '{name}: die Seite, wie sie aussah',

  open: (alt: string) => `Das Bild groß zeigen: ${alt}`,
  picture: 'Bild',
  noImage: 'Hierzu kam kein Bild mit.',
  what: 'Was das Bild zeigt',
  whatHint: 'Wird denen vorgelesen, die es nicht sehen, und steht in Dokumenten darunter.',
  actualSize: 'Volle Größe',
  previous: 'Voriges Bild',
  next: 'Nächstes Bild',
  position: (at: number, all: number) => `${at} von ${all}`,
  remove: 'Bild entfernen',
  removed: 'Das Bild ist entfernt.',
  close: 'Schließen',

  problems: {
    away: 'Kein Bild: Die Seite muss in ihrem Fenster vorn liegen. Hol sie nach vorn und versuch es noch einmal.',
    moved: 'Kein Bild: Der Tab ist inzwischen auf einer anderen Seite. Lies zuerst diese Seite.',
    denied:
      'Kein Bild: Der Browser erlaubt es nur nach einem Klick auf das Symbol. Klick auf das Symbol von Service Lens und versuch es noch einmal.',
    lost: 'Kein Bild: Die Stelle ist nicht mehr auf der Seite. Lies die Seite noch einmal.',
    unseen:
      'Kein Bild: Die Stelle ist gerade nicht zu sehen. Öffne das Menü oder den Teil der Seite, in dem sie steht, und versuch es noch einmal.',
    covered:
      'Kein Bild: Etwas liegt über der Stelle, vielleicht ein Cookie-Hinweis. Schließ es und versuch es noch einmal.',
    full: 'Kein Bild: Der Speicher ist voll. Schaff etwas Platz und versuch es noch einmal. Deine Urteile und Notizen sind unberührt.',
    failed:
      'Kein Bild: Der Browser konnte keines machen. Versuch es noch einmal; wenn das nicht hilft, lade die Seite neu.',
  },
};
