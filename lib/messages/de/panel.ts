export const panel = {
  keepOpen: 'Checkliste neben dem Shop offen halten',
  nothingRead: 'Noch keine Seite gelesen',
  readAt: (time: string) => `gelesen ${time}`,
  lastRead: (page: string) => `Zuletzt gelesen: ${page}`,

  follow: (shop: string) => `Folge mir in ${shop}`,
  following: (shop: string) => `Folgt dir in ${shop}`,
  followHint:
    'Dann wird jede Seite, die du in diesem Shop öffnest, ohne Klick gelesen. Der Browser fragt dich vorher, und dieselbe Schaltfläche nimmt es zurück.',
  followStop: 'Zurücknehmen: Dann werden Seiten gelesen, wenn du auf das Symbol klickst.',

  closed: {
    title: 'Diese Seite ist noch nicht gelesen',
    click: 'Klick auf das Service-Lens-Symbol in der Symbolleiste. Dann wird die Seite gelesen und erscheint hier.',
    follow: (shop: string) =>
      `Noch in ${shop}? Lass Service Lens dir dort folgen, dann musst du nicht auf jeder Seite klicken.`,
    show: (shop: string) => `Checkliste von ${shop} zeigen`,
  },

  away: {
    title: 'Die Seite im Tab ist nicht gelesen',
    text: 'Beurteilen und schreiben kannst du trotzdem. Klick auf das Service-Lens-Symbol in der Symbolleiste, wenn die Seite gelesen werden soll.',
  },

  noAudit: {
    title: 'Noch keine Analyse dieses Shops',
    text: 'Lies die Seite, um eine zu beginnen. Eine gelöschte holst du unter „Deine Shops“ aus „Kürzlich gelöscht“ zurück.',
    read: 'Seite lesen',
  },

  denied: 'Klick auf das Service-Lens-Symbol in der Symbolleiste, dann kommen wir hinein.',
};
