/** Der Weg des Kunden als kleines Bild über der Checkliste. Weiche Trennstriche: Die Namen stehen in schmalen Spalten. */
export const map = {
  stages: {
    discover: 'Ent\u00ADdecken',
    choose: 'Aus\u00ADwählen',
    buy: 'Kaufen',
    receive: 'Er\u00ADhalten',
    after: 'Danach',
  },
  hint: 'Drück auf einen Abschnitt, um nur seine Punkte zu sehen.',
  only: (stage: string, count: number) =>
    count === 1 ? `Nur „${stage}“ ist zu sehen: 1 Punkt` : `Nur „${stage}“ ist zu sehen: ${count} Punkte`,
  all: 'Alles zeigen',
  waiting: (count: number) => (count === 1 ? '1 noch nicht gesehen' : `${count} noch nicht gesehen`),
  state: (state: string, count: number) => `${state}: ${count}`,
  ownHere: (count: number) => (count === 1 ? '1 eigener Kontaktpunkt' : `${count} eigene Kontaktpunkte`),
};
