export const phone = {
  start: 'Se den som på mobil',
  hint: 'Viser siden like smal som en mobil, og måler den der.',
  running: 'Henter siden i mobilbredde …',
  refused:
    'Denne butikken lar ikke sidene sine vises i en ramme, så ingenting kunne måles. Se selv: i et smalt vindu, eller på mobilen.',
  narrow: 'Åpne den i et smalt vindu',
  failed: 'Siden kunne ikke leses i mobilbredde. Les den på nytt, og prøv igjen.',
  close: 'Lukk målingen',
  frame: 'Lukk mobilen',
  title: (width: number) => `Som på mobil, ${width} px bred`,
  note: 'Bare bredden er som på mobil her, ikke fingeren eller farten. Hva det betyr, vurderer du under «Mobil og datamaskin».',
  lost: (count: number) =>
    count === 1
      ? '1 ting som ble sett i full bredde, ble ikke sett her'
      : `${count} ting som ble sett i full bredde, ble ikke sett her`,
  lostNone: 'Alt som ble sett i full bredde, ble sett her også',
  wide: (count: number) => (count === 1 ? '1 element stikker ut på siden' : `${count} elementer stikker ut på siden`),
  wideNone: 'Ingenting stikker ut på siden',
  small: (count: number, least: number) =>
    count === 1
      ? `1 lenke eller knapp er mindre enn ${least} × ${least} px og tett på andre`
      : `${count} lenker og knapper er mindre enn ${least} × ${least} px og tett på andre`,
  smallNone: 'Alle lenker og knapper er store nok, eller langt nok fra hverandre',
  tiny: (count: number, least: number) =>
    count === 1 ? `1 tekst er mindre enn ${least} px` : `${count} tekster er mindre enn ${least} px`,
  tinyNone: 'Ingen tekst er mindre enn 12 px',
  viewportNone: 'Siden mangler innstillingen «viewport» i koden: mobilen viser den forminsket',
  scrolls: (pixels: number) => `Siden kan skyves ${pixels} px sidelengs`,
  px: (pixels: string) => `${pixels} px`,
};
