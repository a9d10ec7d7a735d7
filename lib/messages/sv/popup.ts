export const popup = {
  quote: (text: string) => `”${text}”`,

  header: {
    scanAgain: 'Läs sidan igen',
    showMarkers: 'Visa markeringarna på sidan',
    hideMarkers: 'Dölj markeringarna på sidan',
    menu: 'Inställningar och tangenter',
    readAt: (time: string) => `Sidan lästes ${time}`,
    pages: (count: number) => (count === 1 ? '1 sida läst' : `${count} sidor lästa`),
    document: 'Dokument …',
    documentHint:
      'Öppnar genomgången i en egen flik. Där gör du ett Word-dokument, en presentation eller ett kalkylark av den.',
    shops: 'Dina butiker',
  },

  menu: {
    title: 'Inställningar',
    language: 'Språk',
    order: 'Gå igenom',
    orders: { areas: 'efter område', assignment: 'efter uppgiftens frågor' },
    markers: 'Markeringar på sidan',
    keys: 'Tangenter',
    close: 'Stäng',
  },

  progress: {
    judged: (judged: number, total: number) => `${judged} av ${total} bedömda`,
    score: (percent: string) => `resultat ${percent}`,
    scoreHint:
      'Hur mycket butiken har av det du har bedömt. Delvis räknas som en halv, ”inte aktuellt” räknas inte med.',
    label: 'Hur mycket av checklistan du har bedömt',
    nextUnjudged: 'Nästa att bedöma',
    allJudged: 'Allt är bedömt',
  },

  filter: {
    label: 'Vad som visas',
    all: 'Alla',
    seen: 'Sett',
    unjudged: 'Att bedöma',
    judged: 'Bedömt',
    search: 'Sök i checklistan',
    clearSearch: 'Rensa sökningen',
    nothing: 'Inget i checklistan passar.',
    nothingHint: 'Välj ett annat filter eller sök efter något annat.',
    showAll: 'Visa allt',
    shown: (count: number) => (count === 1 ? '1 punkt visas' : `${count} punkter visas`),
  },

  area: {
    judged: (judged: number, total: number) => `${judged} av ${total} bedömda`,
  },

  check: {
    noteMark: 'har anteckning',
    rated: (rating: number) => `${rating} av 5`,
    more: (count: number) => `+${count}`,
    moreLabel: (count: number) => (count === 1 ? 'och ett ställe till' : `och ${count} ställen till`),
    tryThis: 'Prova det här',
  },

  /** Where on the page, short enough for one line. */
  where: { header: 'överst', menu: 'meny', main: 'innehåll', footer: 'nederst', floating: 'svävande' },

  verdict: {
    label: 'Stämmer det?',
    labelManual: 'Vad tycker du?',
    clearHint: 'Klicka en gång till för att ta tillbaka det.',
  },

  rating: {
    label: 'Hur bra är det?',
    lowest: 'dåligt',
    highest: 'mycket bra',
    value: (rating: number) => `${rating} av 5`,
    clear: 'Ta bort betyget',
  },

  note: {
    label: 'Din anteckning',
    placeholder: 'Vad ser du? Vad fungerar, och vad fungerar inte?',
  },

  save: {
    saving: 'Sparar …',
    saved: 'Sparat',
    failed: 'Kunde inte spara.',
    noteKept: 'Din text finns kvar i fältet. Kopiera den innan du stänger fönstret.',
    problems: {
      full: 'Disken är full. Frigör lite utrymme och försök igen.',
      blocked: 'Ett annat fönster med Service Lens är i vägen. Stäng det och försök igen.',
      newer: 'Service Lens har uppdaterats under tiden. Stäng det här fönstret och öppna det igen.',
      gone: 'Den här genomgången har raderats i ett annat fönster.',
      unknown: 'Försök igen. Om det inte hjälper, starta om webbläsaren.',
    },
    tryAgain: 'Försök igen',
  },

  evidence: {
    found: 'Vi hittade det här',
    none: 'Inte sett på de sidor som har lästs hittills. Se dig omkring i butiken och öppna Service Lens där: det som syns läggs till här.',
    noneAssisted: 'Än har vi inte hittat något som kan hjälpa dig att bedöma. Gå igenom några sidor till.',
    show: 'Visa',
    showLabel: (quote: string) => `Visa ${quote} på sidan`,
    notFound: 'Stället finns inte kvar på sidan. Läs sidan igen.',
    otherPage: (page: string) => `på ${page}`,
    thisPage: 'på den här sidan',
    seenOn: (count: number) => `sett på ${count} sidor`,
    openPage: 'Öppna sidan',
    openPageLabel: (page: string) => `Öppna ${page} i en ny flik`,
    more: (count: number) => (count === 1 ? 'Visa en till' : `Visa ${count} till`),
    fewer: 'Visa färre',
    reject: 'Det här är fel',
    rejectLabel: (quote: string) => `${quote} är fel: ta bort det`,
    rejected: (count: number) => (count === 1 ? '1 borttaget' : `${count} borttagna`),
    restore: 'Ta med igen',
    restoreLabel: (quote: string) => `Ta med ${quote} igen`,
  },

  undo: {
    cleared: (quote: string) => `Bedömningen av ${quote} är borttagen.`,
    rejected: (quote: string) => `${quote} är borttaget.`,
    undo: 'Ångra',
    close: 'Stäng meddelandet',
  },

  facts: {
    title: 'Fakta från sidorna',
    count: (count: number) => `${count} fakta`,
    from: (page: string) => `från ${page}`,
    more: (count: number) => (count === 1 ? 'och 1 sida till' : `och ${count} sidor till`),
  },

  keys: {
    title: 'Tangenter',
    intro: 'De fungerar när du är i checklistan, men aldrig medan du skriver.',
    move: 'Upp och ner i checklistan',
    open: 'Öppna eller stäng en punkt',
    close: 'Stäng punkten, lämna anteckningen',
    next: 'Nästa att bedöma',
    verdict: 'Ja, delvis, nej, inte aktuellt',
    clear: 'Ta bort bedömningen',
    note: 'Skriv en anteckning',
    markers: 'Markeringar på eller av',
    search: 'Sök',
    undo: 'Ångra',
    help: 'Visa den här listan',
    enter: 'Enter',
    escape: 'Esc',
    or: 'eller',
  },

  scan: {
    running: 'Läser sidan …',
    runningHint: 'Stora sidor tar några sekunder.',
    cancel: 'Stoppa',
    truncated: 'Sidan är mycket stor, och allt lästes inte. Det kan finnas något där som inte är med i listan.',
    timeoutTitle: 'Sidan svarade inte',
    timeout:
      'Sidan hann inte läsas på 15 sekunder. Kanske håller den fortfarande på att laddas. Det du har skrivit finns kvar.',
    cancelledTitle: 'Du stoppade läsningen',
    cancelled: 'Inget nytt kom med. Det du har skrivit finns kvar.',
    failedTitle: 'Sidan gick inte att läsa',
    failed: 'Något på sidan kom i vägen. Det du har skrivit finns kvar. Ladda om sidan och försök igen.',
    deniedTitle: 'Webbläsaren släpper inte in oss på den här sidan',
    denied: 'Sidan har bytts ut sedan du öppnade Service Lens. Stäng fönstret och klicka på ikonen en gång till.',
    movedTitle: 'Du har gått till en annan sida',
    moved: 'Sidan byttes medan den lästes, så inget kom med. Läs den nya sidan i stället.',
    noPageTitle: 'Sidan laddades inte',
    noPage: 'Webbläsaren visar ett felmeddelande i stället för sidan. Ladda om den, så läses den.',
    saveTitle: 'Fynden gick inte att spara',
    tryAgain: 'Försök igen',
  },

  restricted: {
    title: 'Här finns ingen butik att läsa',
    browser: 'Den här sidan hör till webbläsaren, och dit får tillägg inte komma in.',
    newTab: 'Det här är en tom flik. Gå till en nätbutik och klicka på ikonen där.',
    store: 'Webbläsaren låter inte tillägg läsa butiken för tillägg.',
    extension: 'Den här sidan hör till ett tillägg. Gå till en nätbutik och klicka på ikonen där.',
    pdf: 'Det här är en PDF. Service Lens läser webbsidor: öppna butikens egen sida i stället.',
    source: 'Det här är källkoden till en sida. Gå tillbaka till själva sidan.',
    file: 'Det här är en fil på din egen dator. Service Lens läser butiker på nätet.',
    unknown: 'Webbläsaren släpper inte in oss på den här sidan.',
    next: 'Gå till en nätbutik och klicka på ikonen där.',
    saved: 'Dina butiker',
    none: 'Inga butiker än. Den första kommer med så snart du öppnar Service Lens i en butik.',
    open: 'Öppna dina butiker',
  },

  notShop: {
    title: 'Det här ser inte ut som en nätbutik',
    text: 'Inget sparas. Du kan titta på det som hittades, eller göra en genomgång av webbplatsen och bedöma den ändå.',
    keep: 'Gör en genomgång av webbplatsen',
  },

  store: {
    openTitle: 'Ditt arbete gick inte att öppna',
    open: 'Inget har gått förlorat, men just nu kan inget visas eller sparas. Stäng andra fönster med Service Lens och försök igen.',
  },
};
