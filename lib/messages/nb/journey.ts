export const journey = {
  title: 'Kundereisen',
  lead: 'Det som ble funnet, lagt langs veien fra kunden først hører om butikken til lenge etter kjøpet. Legg til stedene der du selv møtte den.',
  there: (there: number, total: number) => `${there} av ${total} sett eller bekreftet`,
  own: 'Dine egne kontaktpunkter',
  what: 'Hva møtte du her?',
  add: 'Legg til',
  remove: (text: string) => `Fjern «${text}»`,
  removed: (text: string) => `«${text}» er fjernet.`,
};
