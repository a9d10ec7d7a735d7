export const welcome = {
  how: 'So geht’s',
  title: 'Sieh, was ein Shop für seine Kunden tut',
  lead: 'Service Lens zeigt dir den Kundenservice des Onlineshops, in dem du gerade bist: was gefunden wurde und wo, mit Platz für dein eigenes Urteil. Das Ergebnis kannst du abgeben, vorstellen und vergleichen.',
  steps: 'Drei Schritte',
  pin: 'Symbol anheften',
  pinChromium: 'Klick oben rechts im Browser auf das Puzzleteil und dann auf die Nadel neben Service Lens.',
  pinFirefox:
    'Klick oben rechts im Browser auf das Puzzleteil, dann auf das Zahnrad neben Service Lens, und wähle „An Symbolleiste anheften“.',
  click: 'In einen Shop gehen und klicken',
  clickText:
    'Die Seite wird sofort gelesen. Du bekommst eine Checkliste mit dem, was zu sehen war, und Markierungen auf der Seite selbst.',
  keysOr: 'Die Tasten, die dasselbe tun:',
  judge: 'Beurteilen und schreiben',
  judgeText:
    'Was zu sehen war, ist nur der Anfang: Du sagst ja, teilweise oder nein, vergibst Punkte und schreibst, warum. Jedes Wort wird beim Tippen gespeichert.',
  signs: 'Die Zeichen, die dir begegnen',
  signsText: '„Noch nicht gesehen“ heißt nie, dass etwas fehlt. Geh weiter durch den Shop, dann wächst die Liste.',
  safe: 'Nichts verlässt deinen Computer',
  safeText:
    'Kein Konto, kein Tracking, kein Server von uns. Alles bleibt in diesem Browser, bis du ein Dokument daraus machst oder es löschst.',
  safeRead: 'Seiten werden nur gelesen, wenn du es willst, und der Shop erfährt nichts über dich.',
  more: 'Gut zu wissen',
  moreText: 'Alles geht auch mit der Tastatur. Analysen, Dokumente und Vergleiche haben ihre eigene Seite.',
  keys: 'Tasten ansehen',
  shops: 'Zu deinen Shops',
};
