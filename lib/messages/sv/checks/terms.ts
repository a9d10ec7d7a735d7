export const terms = {
  returns: {
    name: 'Retur och byte',
    question: 'Är reglerna för retur och byte lätta att hitta?',
    hint: 'En länk till reglerna, eller en uppgift som ”30 dagars öppet köp”.',
  },
  withdrawal: {
    name: 'Ångerrätt',
    question: 'Förklaras ångerrätten?',
    hint: 'En länk eller text om ångerrätt, eller ett formulär eller en knapp för att ångra köpet.',
  },
  complaints: {
    name: 'Reklamation och garanti',
    question: 'Är det tydligt hur du reklamerar eller använder garantin?',
    hint: 'En länk eller text om reklamation, klagomål, reparation eller garanti.',
  },
  delivery: {
    name: 'Leverans',
    question: 'Förklaras leveransen?',
    hint: 'Pris, tid eller fraktbolag, eller en länk till en sida om leverans.',
  },
  terms: {
    name: 'Köpvillkor',
    question: 'Finns det köpvillkor?',
    hint: 'Villkor för köpet. Villkor för att använda webbplatsen räknas bara när det inte finns några andra.',
  },
  privacy: {
    name: 'Integritet',
    question: 'Finns det en integritetspolicy?',
    hint: 'En länk till hur butiken hanterar personuppgifter.',
  },
};
