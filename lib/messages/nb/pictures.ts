export const pictures = {
  title: 'Bilder',
  take: 'Ta et bilde',
  takeLabel: (quote: string) => `Ta et bilde av ${quote}`,
  takePage: 'Ta et bilde av siden',
  pageHint: 'Av det vinduet viser akkurat nå, uten markørene.',
  taking: 'Et øyeblikk …',
  kept: 'Bildet er tatt vare på.',
  alt: '{name}: «{quote}»',
  altPage: '{name}: siden slik den så ut',

  open: (alt: string) => `Vis bildet stort: ${alt}`,
  picture: 'Bilde',
  noImage: 'Det fulgte ikke med noe bilde her.',
  what: 'Hva bildet viser',
  whatHint: 'Leses opp for dem som ikke ser det, og står under bildet i dokumenter.',
  actualSize: 'Full størrelse',
  previous: 'Forrige bilde',
  next: 'Neste bilde',
  position: (at: number, all: number) => `${at} av ${all}`,
  remove: 'Fjern bildet',
  removed: 'Bildet er fjernet.',
  close: 'Lukk',

  problems: {
    away: 'Ikke noe bilde: siden må ligge fremst i vinduet sitt. Hent den frem, og prøv igjen.',
    moved: 'Ikke noe bilde: fanen er på en annen side nå. Les den siden først.',
    denied:
      'Ikke noe bilde: nettleseren tillater det bare etter et klikk på ikonet. Klikk på ikonet til Service Lens, og prøv igjen.',
    lost: 'Ikke noe bilde: stedet finnes ikke på siden lenger. Les siden på nytt.',
    unseen:
      'Ikke noe bilde: stedet er ikke synlig akkurat nå. Åpne menyen eller den delen av siden der det står, og prøv igjen.',
    covered:
      'Ikke noe bilde: noe ligger over stedet, kanskje et varsel om informasjonskapsler. Lukk det, og prøv igjen.',
    full: 'Ikke noe bilde: det er ikke mer plass på disken. Rydd litt, og prøv igjen. Vurderingene og notatene dine er i behold.',
    failed: 'Ikke noe bilde: nettleseren fikk det ikke til. Prøv igjen; hjelper ikke det, så last siden på nytt.',
  },
};
