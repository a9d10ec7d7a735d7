export const phone = {
  start: 'Se den som på mobil',
  hint: 'Viser siden lige så smal som en mobil og måler den dér.',
  running: 'Henter siden i mobilbredde …',
  refused:
    'Denne webshop lader ikke sine sider vise i en ramme, så intet kunne måles. Se selv: i et smalt vindue eller på mobilen.',
  narrow: 'Åbn den i et smalt vindue',
  failed: 'Siden kunne ikke læses i mobilbredde. Læs den igen, og prøv så en gang til.',
  close: 'Luk målingen',
  frame: 'Luk mobilen',
  title: (width: number) => `Som på mobil, ${width} px bred`,
  note: 'Kun bredden er som på mobilen her, ikke fingeren eller farten. Hvad det betyder, vurderer du under »Mobil og computer«.',
  lost: (count: number) =>
    count === 1
      ? '1 ting, der blev set i fuld bredde, blev ikke set her'
      : `${count} ting, der blev set i fuld bredde, blev ikke set her`,
  lostNone: 'Alt, der blev set i fuld bredde, blev også set her',
  wide: (count: number) => (count === 1 ? '1 element stikker ud til siden' : `${count} elementer stikker ud til siden`),
  wideNone: 'Intet stikker ud til siden',
  small: (count: number, least: number) =>
    count === 1
      ? `1 link eller knap er mindre end ${least} × ${least} px og tæt på andre`
      : `${count} links og knapper er mindre end ${least} × ${least} px og tæt på andre`,
  smallNone: 'Alle links og knapper er store nok eller langt nok fra hinanden',
  tiny: (count: number, least: number) =>
    count === 1 ? `1 tekst er mindre end ${least} px` : `${count} tekster er mindre end ${least} px`,
  tinyNone: 'Ingen tekst er mindre end 12 px',
  viewportNone: 'Siden mangler indstillingen »viewport« i koden: mobilen viser den formindsket',
  scrolls: (pixels: number) => `Siden kan skubbes ${pixels} px sidelæns`,
  px: (pixels: string) => `${pixels} px`,
};
