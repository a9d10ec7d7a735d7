export const phone = {
  start: 'Wie auf dem Handy ansehen',
  hint: 'Zeigt die Seite so schmal wie auf einem Handy und misst sie dort.',
  running: 'Seite wird in Handybreite geladen …',
  refused:
    'Dieser Shop lässt seine Seiten nicht in einem Rahmen zeigen, darum konnte nichts gemessen werden. Sieh selbst nach: in einem schmalen Fenster oder auf dem Handy.',
  narrow: 'In einem schmalen Fenster öffnen',
  failed: 'Die Seite konnte in Handybreite nicht gelesen werden. Lies sie neu und versuch es dann noch einmal.',
  close: 'Messung schließen',
  frame: 'Handy schließen',
  title: (width: number) => `Wie auf dem Handy, ${width} px breit`,
  note: 'Nur die Breite ist hier wie auf dem Handy, nicht der Finger und nicht das Tempo. Was es bedeutet, beurteilst du unter „Handy und Computer“.',
  lost: (count: number) =>
    count === 1
      ? '1 Sache, die in voller Breite zu sehen war, war hier nicht zu sehen'
      : `${count} Sachen, die in voller Breite zu sehen waren, waren hier nicht zu sehen`,
  lostNone: 'Alles, was in voller Breite zu sehen war, war auch hier zu sehen',
  wide: (count: number) => (count === 1 ? '1 Element ragt seitlich hinaus' : `${count} Elemente ragen seitlich hinaus`),
  wideNone: 'Nichts ragt seitlich hinaus',
  small: (count: number, least: number) =>
    count === 1
      ? `1 Link oder Knopf ist kleiner als ${least} × ${least} px und nah an anderen`
      : `${count} Links und Knöpfe sind kleiner als ${least} × ${least} px und nah an anderen`,
  smallNone: 'Alle Links und Knöpfe sind groß genug oder weit genug voneinander entfernt',
  tiny: (count: number, least: number) =>
    count === 1 ? `1 Text ist kleiner als ${least} px` : `${count} Texte sind kleiner als ${least} px`,
  tinyNone: 'Kein Text ist kleiner als 12 px',
  viewportNone: 'Der Seite fehlt im Code die Einstellung „viewport“: Das Handy zeigt sie verkleinert',
  scrolls: (pixels: number) => `Die Seite lässt sich ${pixels} px seitlich verschieben`,
  px: (pixels: string) => `${pixels} px`,
};
