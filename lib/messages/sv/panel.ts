export const panel = {
  keepOpen: 'Håll checklistan öppen bredvid butiken',
  nothingRead: 'Ingen sida är läst ännu',
  readAt: (time: string) => `läst ${time}`,
  lastRead: (page: string) => `Senast läst: ${page}`,

  follow: (shop: string) => `Följ mig på ${shop}`,
  following: (shop: string) => `Följer dig på ${shop}`,
  followHint:
    'Då läses varje sida du öppnar i butiken utan att du klickar. Webbläsaren frågar dig först, och samma knapp stänger av det igen.',
  followStop: 'Stäng av: då läses sidorna när du klickar på ikonen.',

  closed: {
    title: 'Den här sidan är inte läst',
    click: 'Klicka på Service Lens-ikonen i verktygsfältet. Då läses sidan och kommer med här.',
    follow: (shop: string) =>
      `Är du kvar på ${shop}? Låt Service Lens följa dig där, så slipper du klicka på varje sida.`,
    show: (shop: string) => `Visa checklistan för ${shop}`,
  },

  away: {
    title: 'Sidan i fliken är inte läst',
    text: 'Du kan bedöma och skriva ändå. Klicka på Service Lens-ikonen i verktygsfältet när du vill att sidan ska läsas.',
  },

  noAudit: {
    title: 'Ingen genomgång av den här butiken ännu',
    text: 'Läs sidan för att börja på en. En som du har raderat får du tillbaka från ”Nyligen raderat” under ”Dina butiker”.',
    read: 'Läs sidan',
  },

  denied: 'Klicka på Service Lens-ikonen i verktygsfältet, så kommer vi in.',
};
