export const pictures = {
  title: 'Bilete',
  take: 'Ta eit bilete',
  takeLabel: (quote: string) => `Ta eit bilete av ${quote}`,
  takePage: 'Ta eit bilete av sida',
  pageHint: 'Av det vindauget viser akkurat no, utan markørane.',
  taking: 'Eit augeblikk …',
  kept: 'Biletet er teke vare på.',
  alt: '{name}: «{quote}»',
  altPage: '{name}: sida slik ho såg ut',

  open: (alt: string) => `Vis biletet stort: ${alt}`,
  picture: 'Bilete',
  noImage: 'Det følgde ikkje med noko bilete her.',
  what: 'Kva biletet viser',
  whatHint: 'Blir lese opp for dei som ikkje ser det, og står under biletet i dokument.',
  actualSize: 'Full storleik',
  previous: 'Førre bilete',
  next: 'Neste bilete',
  position: (at: number, all: number) => `${at} av ${all}`,
  remove: 'Fjern biletet',
  removed: 'Biletet er fjerna.',
  close: 'Lukk',

  problems: {
    away: 'Ikkje noko bilete: sida må liggje fremst i vindauget sitt. Hent henne fram, og prøv igjen.',
    moved: 'Ikkje noko bilete: fana er på ei anna side no. Les den sida først.',
    denied:
      'Ikkje noko bilete: nettlesaren tillèt det berre etter eit klikk på ikonet. Klikk på ikonet til Service Lens, og prøv igjen.',
    lost: 'Ikkje noko bilete: staden finst ikkje på sida lenger. Les sida på nytt.',
    unseen:
      'Ikkje noko bilete: staden er ikkje synleg akkurat no. Opne menyen eller den delen av sida der han står, og prøv igjen.',
    covered:
      'Ikkje noko bilete: noko ligg over staden, kanskje eit varsel om informasjonskapslar. Lukk det, og prøv igjen.',
    full: 'Ikkje noko bilete: det er ikkje meir plass på disken. Rydd litt, og prøv igjen. Vurderingane og notata dine er i behald.',
    failed: 'Ikkje noko bilete: nettlesaren fekk det ikkje til. Prøv igjen; hjelper ikkje det, så last sida på nytt.',
  },
};
