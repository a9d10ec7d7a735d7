export const further = {
  start: (count: number) => (count === 1 ? 'Auch 1 Serviceseite lesen' : `Auch ${count} Serviceseiten lesen`),
  hint: 'Rückgabe, Lieferung, Kontakt und Ähnliches: wird vom Shop geholt, ohne dass du die Seiten öffnest.',
  running: (done: number, of: number) => `Serviceseiten werden gelesen: ${done} von ${of}`,
  stop: 'Anhalten',
  read: (count: number) => (count === 1 ? '1 Serviceseite gelesen' : `${count} Serviceseiten gelesen`),
  stopped: 'Angehalten. Was gelesen wurde, ist gespeichert.',
  left: (count: number) => (count === 1 ? '1 Seite wurde nicht gelesen' : `${count} Seiten wurden nicht gelesen`),
  close: 'Meldung schließen',
  why: {
    timeout: 'hat nicht innerhalb von 10 Sekunden geantwortet',
    tooLarge: 'ist zu groß, um nebenbei gelesen zu werden; öffne sie und lies sie dort',
    notPage: 'ist eine Datei, keine Seite',
    status: 'wurde vom Shop abgelehnt',
    elsewhere: 'führt zu einer anderen Website',
    network: 'war nicht zu erreichen',
    gone: 'der Tab ging inzwischen zu einer anderen Seite',
  },
};
