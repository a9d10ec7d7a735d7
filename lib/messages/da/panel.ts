export const panel = {
  keepOpen: 'Hold tjeklisten åben ved siden af butikken',
  nothingRead: 'Ingen side er læst endnu',
  readAt: (time: string) => `læst ${time}`,
  lastRead: (page: string) => `Senest læst: ${page}`,

  follow: (shop: string) => `Følg mig i ${shop}`,
  following: (shop: string) => `Følger dig i ${shop}`,
  followHint:
    'Så bliver hver side, du åbner i butikken, læst uden at du klikker. Browseren spørger dig først, og du slår det fra med den samme knap.',
  followStop: 'Slå fra: så bliver siderne læst, når du klikker på ikonet.',

  closed: {
    title: 'Denne side er ikke læst',
    click: 'Klik på Service Lens-ikonet i værktøjslinjen. Så bliver siden læst og kommer ind her.',
    follow: (shop: string) =>
      `Er du stadig i ${shop}? Lad Service Lens følge dig dér, så behøver du ikke klikke på hver side.`,
    show: (shop: string) => `Vis tjeklisten for ${shop}`,
  },

  away: {
    title: 'Siden i fanen er ikke læst',
    text: 'Du kan vurdere og skrive alligevel. Klik på Service Lens-ikonet i værktøjslinjen, når siden skal læses.',
  },

  noAudit: {
    title: 'Ingen gennemgang af denne butik endnu',
    text: 'Læs siden for at begynde på en. En, du har slettet, får du frem igen fra »Slettet for nylig« under »Dine butikker«.',
    read: 'Læs siden',
  },

  denied: 'Klik på Service Lens-ikonet i værktøjslinjen, så kan vi komme ind.',
};
