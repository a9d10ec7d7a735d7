export const journey = {
  title: 'Der Weg des Kunden',
  lead: 'Was gefunden wurde, entlang des Weges vom ersten Hören bis lange nach dem Kauf. Füg die Stellen hinzu, an denen du dem Shop selbst begegnet bist.',
  there: (there: number, total: number) => `${there} von ${total} gesehen oder bestätigt`,
  own: 'Deine eigenen Kontaktpunkte',
  what: 'Was ist dir hier begegnet?',
  add: 'Hinzufügen',
  remove: (text: string) => `„${text}“ entfernen`,
  removed: (text: string) => `„${text}“ ist entfernt.`,
};
