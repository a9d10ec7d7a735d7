export const pictures = {
  title: 'Billeder',
  take: 'Tag et billede',
  takeLabel: (quote: string) => `Tag et billede af ${quote}`,
  takePage: 'Tag et billede af siden',
  pageHint: 'Af det, vinduet viser lige nu, uden markørerne.',
  taking: 'Et øjeblik …',
  kept: 'Billedet er gemt.',
  alt: '{name}: »{quote}«',
  altPage: '{name}: sådan så siden ud',

  open: (alt: string) => `Vis billedet stort: ${alt}`,
  picture: 'Billede',
  noImage: 'Der fulgte ikke noget billede med her.',
  what: 'Hvad billedet viser',
  whatHint: 'Læses op for dem, der ikke kan se det, og står under billedet i dokumenter.',
  actualSize: 'Fuld størrelse',
  previous: 'Forrige billede',
  next: 'Næste billede',
  position: (at: number, all: number) => `${at} af ${all}`,
  remove: 'Fjern billedet',
  removed: 'Billedet er fjernet.',
  close: 'Luk',

  problems: {
    away: 'Intet billede: siden skal ligge forrest i sit vindue. Find den frem, og prøv igen.',
    moved: 'Intet billede: fanen er på en anden side nu. Læs først den side.',
    denied:
      'Intet billede: browseren tillader det kun efter et klik på ikonet. Klik på Service Lens-ikonet, og prøv igen.',
    lost: 'Intet billede: stedet findes ikke på siden længere. Læs siden igen.',
    unseen:
      'Intet billede: stedet kan ikke ses lige nu. Åbn menuen eller den del af siden, hvor det står, og prøv igen.',
    covered: 'Intet billede: noget ligger hen over stedet, måske en cookiebesked. Luk den, og prøv igen.',
    full: 'Intet billede: der er ikke mere plads på disken. Ryd lidt op, og prøv igen. Dine vurderinger og noter er uberørte.',
    failed: 'Intet billede: browseren kunne ikke tage et. Prøv igen; hjælper det ikke, så genindlæs siden.',
  },
};
