export const phone = {
  start: 'Sjå henne som på mobil',
  hint: 'Viser sida like smal som ein mobil, og måler henne der.',
  running: 'Hentar sida i mobilbreidd …',
  refused:
    'Denne butikken lèt ikkje sidene sine bli viste i ei ramme, så ingenting kunne målast. Sjå sjølv: i eit smalt vindauge, eller på mobilen.',
  narrow: 'Opne henne i eit smalt vindauge',
  failed: 'Sida kunne ikkje lesast i mobilbreidd. Les henne på nytt, og prøv igjen.',
  close: 'Lukk målinga',
  frame: 'Lukk mobilen',
  title: (width: number) => `Som på mobil, ${width} px brei`,
  note: 'Berre breidda er som på mobil her, ikkje fingeren eller farten. Kva det tyder, vurderer du under «Mobil og datamaskin».',
  lost: (count: number) =>
    count === 1
      ? '1 ting som vart sett i full breidd, vart ikkje sett her'
      : `${count} ting som vart sette i full breidd, vart ikkje sette her`,
  lostNone: 'Alt som vart sett i full breidd, vart sett her òg',
  wide: (count: number) => (count === 1 ? '1 element stikk ut på sida' : `${count} element stikk ut på sida`),
  wideNone: 'Ingenting stikk ut på sida',
  small: (count: number, least: number) =>
    count === 1
      ? `1 lenkje eller knapp er mindre enn ${least} × ${least} px og tett på andre`
      : `${count} lenkjer og knappar er mindre enn ${least} × ${least} px og tett på andre`,
  smallNone: 'Alle lenkjer og knappar er store nok, eller langt nok frå kvarandre',
  tiny: (count: number, least: number) =>
    count === 1 ? `1 tekst er mindre enn ${least} px` : `${count} tekstar er mindre enn ${least} px`,
  tinyNone: 'Ingen tekst er mindre enn 12 px',
  viewportNone: 'Sida manglar innstillinga «viewport» i koden: mobilen viser henne forminska',
  scrolls: (pixels: number) => `Sida kan skuvast ${pixels} px sidelengs`,
  px: (pixels: string) => `${pixels} px`,
};
