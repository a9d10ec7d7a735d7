export const journey = {
  title: 'Kundereisa',
  lead: 'Det som vart funne, lagt langs vegen frå kunden først høyrer om butikken til lenge etter kjøpet. Legg til stadene der du sjølv møtte han.',
  there: (there: number, total: number) => `${there} av ${total} sett eller stadfesta`,
  own: 'Dine eigne kontaktpunkt',
  what: 'Kva møtte du her?',
  add: 'Legg til',
  remove: (text: string) => `Fjern «${text}»`,
  removed: (text: string) => `«${text}» er fjerna.`,
};
