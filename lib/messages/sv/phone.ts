export const phone = {
  start: 'Se den som på mobilen',
  hint: 'Visar sidan lika smal som en mobil och mäter den där.',
  running: 'Hämtar sidan i mobilbredd …',
  refused:
    'Den här butiken låter inte sina sidor visas i en ram, så ingenting kunde mätas. Se själv: i ett smalt fönster eller på mobilen.',
  narrow: 'Öppna den i ett smalt fönster',
  failed: 'Sidan kunde inte läsas i mobilbredd. Läs den igen och försök en gång till.',
  close: 'Stäng mätningen',
  frame: 'Stäng mobilen',
  title: (width: number) => `Som på mobilen, ${width} px bred`,
  note: 'Bara bredden är som på mobilen här, inte fingret eller farten. Vad det betyder bedömer du under ”Mobil och dator”.',
  lost: (count: number) =>
    count === 1
      ? '1 sak som syntes i full bredd syntes inte här'
      : `${count} saker som syntes i full bredd syntes inte här`,
  lostNone: 'Allt som syntes i full bredd syntes även här',
  wide: (count: number) => (count === 1 ? '1 element sticker ut åt sidan' : `${count} element sticker ut åt sidan`),
  wideNone: 'Ingenting sticker ut åt sidan',
  small: (count: number, least: number) =>
    count === 1
      ? `1 länk eller knapp är mindre än ${least} × ${least} px och ligger tätt intill andra`
      : `${count} länkar och knappar är mindre än ${least} × ${least} px och ligger tätt intill andra`,
  smallNone: 'Alla länkar och knappar är stora nog eller ligger tillräckligt långt isär',
  tiny: (count: number, least: number) =>
    count === 1 ? `1 text är mindre än ${least} px` : `${count} texter är mindre än ${least} px`,
  tinyNone: 'Ingen text är mindre än 12 px',
  viewportNone: 'Sidan saknar inställningen ”viewport” i koden: mobilen visar den förminskad',
  scrolls: (pixels: number) => `Sidan går att skjuta ${pixels} px i sidled`,
  px: (pixels: string) => `${pixels} px`,
};
