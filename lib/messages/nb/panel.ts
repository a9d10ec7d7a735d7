export const panel = {
  keepOpen: 'Hold sjekklista åpen ved siden av butikken',
  nothingRead: 'Ingen side er lest ennå',
  readAt: (time: string) => `lest ${time}`,
  lastRead: (page: string) => `Sist lest: ${page}`,

  follow: (shop: string) => `Følg meg i ${shop}`,
  following: (shop: string) => `Følger deg i ${shop}`,
  followHint:
    'Da blir hver side du åpner i butikken, lest uten at du klikker. Nettleseren spør deg først, og den samme knappen slår det av igjen.',
  followStop: 'Slå av: da blir sidene lest når du klikker på ikonet.',

  closed: {
    title: 'Denne siden er ikke lest',
    click: 'Klikk på Service Lens-ikonet i verktøylinja. Da blir siden lest og kommer inn her.',
    follow: (shop: string) =>
      `Er du fortsatt i ${shop}? La Service Lens følge deg der, så slipper du å klikke på hver side.`,
    show: (shop: string) => `Vis sjekklista for ${shop}`,
  },

  away: {
    title: 'Siden i fanen er ikke lest',
    text: 'Du kan vurdere og skrive likevel. Klikk på Service Lens-ikonet i verktøylinja når du vil ha siden lest.',
  },

  noAudit: {
    title: 'Ingen gjennomgang av denne butikken ennå',
    text: 'Les siden for å begynne på en. En du har slettet, henter du fram igjen fra «Nylig slettet» under «Butikkene dine».',
    read: 'Les siden',
  },

  denied: 'Klikk på Service Lens-ikonet i verktøylinja, så slipper vi til.',
};
