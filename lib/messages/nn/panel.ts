export const panel = {
  keepOpen: 'Hald sjekklista open ved sida av butikken',
  nothingRead: 'Inga side er lesen enno',
  readAt: (time: string) => `lesen ${time}`,
  lastRead: (page: string) => `Sist lesen: ${page}`,

  follow: (shop: string) => `Følg meg i ${shop}`,
  following: (shop: string) => `Følgjer deg i ${shop}`,
  followHint:
    'Då blir kvar side du opnar i butikken, lesen utan at du klikkar. Nettlesaren spør deg først, og den same knappen slår det av att.',
  followStop: 'Slå av: då blir sidene lesne når du klikkar på ikonet.',

  closed: {
    title: 'Denne sida er ikkje lesen',
    click: 'Klikk på Service Lens-ikonet i verktøylinja. Då blir sida lesen og kjem inn her.',
    follow: (shop: string) =>
      `Er du framleis i ${shop}? La Service Lens følgje deg der, så slepp du å klikke på kvar side.`,
    show: (shop: string) => `Vis sjekklista for ${shop}`,
  },

  away: {
    title: 'Sida i fana er ikkje lesen',
    text: 'Du kan vurdere og skrive likevel. Klikk på Service Lens-ikonet i verktøylinja når du vil ha sida lesen.',
  },

  noAudit: {
    title: 'Ingen gjennomgang av denne butikken enno',
    text: 'Les sida for å byrje på ein. Ein du har sletta, hentar du fram att frå «Nyleg sletta» under «Butikkane dine».',
    read: 'Les sida',
  },

  denied: 'Klikk på Service Lens-ikonet i verktøylinja, så slepp vi til.',
};
