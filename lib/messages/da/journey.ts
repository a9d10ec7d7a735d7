export const journey = {
  title: 'Kunderejsen',
  lead: 'Det, der blev fundet, lagt langs vejen, fra kunden første gang hører om webshoppen, til længe efter købet. Tilføj de steder, hvor du selv mødte den.',
  there: (there: number, total: number) => `${there} af ${total} set eller bekræftet`,
  own: 'Dine egne kontaktpunkter',
  what: 'Hvad mødte du her?',
  add: 'Tilføj',
  remove: (text: string) => `Fjern »${text}«`,
  removed: (text: string) => `»${text}« er fjernet.`,
};
