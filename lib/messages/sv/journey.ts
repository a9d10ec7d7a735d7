export const journey = {
  title: 'Kundresan',
  lead: 'Det som hittades, lagt längs vägen från att kunden först hör talas om butiken till långt efter köpet. Lägg till de ställen där du själv mötte den.',
  there: (there: number, total: number) => `${there} av ${total} sedda eller bekräftade`,
  own: 'Dina egna kontaktpunkter',
  what: 'Vad mötte du här?',
  add: 'Lägg till',
  remove: (text: string) => `Ta bort ”${text}”`,
  removed: (text: string) => `”${text}” är borttaget.`,
};
