export const panel = {
  keepOpen: 'Keep the checklist open beside the shop',
  nothingRead: 'No page read yet',
  readAt: (time: string) => `read ${time}`,
  lastRead: (page: string) => `Last read: ${page}`,

  follow: (shop: string) => `Follow me in ${shop}`,
  following: (shop: string) => `Following you in ${shop}`,
  followHint:
    'Every page you open in this shop is then read without a click. Your browser asks you first, and the same button takes it back.',
  followStop: 'Take it back: pages are then read when you click the icon.',

  closed: {
    title: 'This page has not been read',
    click: 'Click the Service Lens icon in the toolbar: then the page is read and comes in here.',
    follow: (shop: string) =>
      `Still in ${shop}? Let Service Lens follow you there, and you need not click on every page.`,
    show: (shop: string) => `Show the checklist of ${shop}`,
  },

  away: {
    title: 'The page in the tab has not been read',
    text: 'You can judge and write all the same. Click the Service Lens icon in the toolbar to have the page read.',
  },

  noAudit: {
    title: 'No audit of this shop yet',
    text: 'Read the page to begin one. One that you deleted comes back from “Recently deleted” under “Your shops”.',
    read: 'Read the page',
  },

  denied: 'Click the Service Lens icon in the toolbar: that lets us in.',
};
