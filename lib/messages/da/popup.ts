export const popup = {
  quote: (text: string) => `»${text}«`,

  header: {
    scanAgain: 'Læs siden igen',
    showMarkers: 'Vis mærkerne på siden',
    hideMarkers: 'Skjul mærkerne på siden',
    menu: 'Indstillinger og taster',
    readAt: (time: string) => `Siden blev læst ${time}`,
    pages: (count: number) => (count === 1 ? '1 side læst' : `${count} sider læst`),
    document: 'Dokument …',
    documentHint:
      'Åbner gennemgangen i sin egen fane. Her laver du den om til et Word-dokument, en præsentation eller et regneark.',
    shops: 'Dine butikker',
  },

  menu: {
    title: 'Indstillinger',
    language: 'Sprog',
    order: 'Gå igennem',
    orders: { areas: 'efter område', assignment: 'efter opgavens spørgsmål' },
    markers: 'Mærker på siden',
    keys: 'Taster',
    close: 'Luk',
  },

  progress: {
    judged: (judged: number, total: number) => `${judged} af ${total} vurderet`,
    score: (percent: string) => `resultat ${percent}`,
    scoreHint:
      'Hvor meget butikken har af det, du har vurderet. Delvist tæller halvt, »ikke relevant« tæller ikke med.',
    label: 'Hvor meget af tjeklisten du har vurderet',
    nextUnjudged: 'Næste at vurdere',
    allJudged: 'Alt er vurderet',
  },

  filter: {
    label: 'Hvad der vises',
    all: 'Alle',
    seen: 'Set',
    unjudged: 'At vurdere',
    judged: 'Vurderet',
    search: 'Søg i tjeklisten',
    clearSearch: 'Ryd søgningen',
    nothing: 'Intet i tjeklisten passer.',
    nothingHint: 'Vælg et andet filter, eller søg efter noget andet.',
    showAll: 'Vis alt',
    shown: (count: number) => (count === 1 ? '1 punkt vises' : `${count} punkter vises`),
  },

  area: {
    judged: (judged: number, total: number) => `${judged} af ${total} vurderet`,
  },

  check: {
    noteMark: 'har en note',
    rated: (rating: number) => `${rating} af 5`,
    more: (count: number) => `+${count}`,
    moreLabel: (count: number) => (count === 1 ? 'og ét sted mere' : `og ${count} steder mere`),
    tryThis: 'Prøv det her',
  },

  /** Where on the page, short enough for one line. */
  where: { header: 'øverst', menu: 'menu', main: 'indhold', footer: 'nederst', floating: 'svævende' },

  verdict: {
    label: 'Passer det?',
    labelManual: 'Hvad mener du?',
    clearHint: 'Klik en gang til for at fortryde.',
  },

  rating: {
    label: 'Hvor godt er det?',
    lowest: 'dårligt',
    highest: 'meget godt',
    value: (rating: number) => `${rating} af 5`,
    clear: 'Fjern karakteren',
  },

  note: {
    label: 'Din note',
    placeholder: 'Hvad ser du? Hvad virker, og hvad gør ikke?',
  },

  save: {
    saving: 'Gemmer …',
    saved: 'Gemt',
    failed: 'Kunne ikke gemmes.',
    noteKept: 'Din tekst står stadig i feltet. Kopiér den, før du lukker vinduet.',
    problems: {
      full: 'Der er ikke mere plads på disken. Ryd lidt op, og prøv igen.',
      blocked: 'Et andet vindue med Service Lens er i vejen. Luk det, og prøv igen.',
      newer: 'Service Lens er blevet opdateret imens. Luk vinduet, og åbn det igen.',
      gone: 'Gennemgangen er slettet i et andet vindue.',
      unknown: 'Prøv igen. Hjælper det ikke, så genstart browseren.',
    },
    tryAgain: 'Prøv igen',
  },

  evidence: {
    found: 'Det her fandt vi',
    none: 'Ikke set på de sider, der er læst indtil nu. Se dig omkring i butikken, og åbn Service Lens dér: Det, der bliver set, kommer med her.',
    noneAssisted: 'Der er endnu ikke fundet noget, der kan hjælpe dig med at vurdere. Gå nogle flere sider igennem.',
    show: 'Vis',
    showLabel: (quote: string) => `Vis ${quote} på siden`,
    notFound: 'Stedet findes ikke længere på siden. Læs siden igen.',
    otherPage: (page: string) => `på ${page}`,
    thisPage: 'på denne side',
    seenOn: (count: number) => `set på ${count} sider`,
    openPage: 'Åbn siden',
    openPageLabel: (page: string) => `Åbn ${page} i en ny fane`,
    more: (count: number) => (count === 1 ? 'Vis én til' : `Vis ${count} til`),
    fewer: 'Vis færre',
    reject: 'Det er forkert',
    rejectLabel: (quote: string) => `${quote} er forkert: fjern det`,
    rejected: (count: number) => (count === 1 ? '1 fjernet' : `${count} fjernet`),
    restore: 'Tag med igen',
    restoreLabel: (quote: string) => `Tag ${quote} med igen`,
  },

  undo: {
    cleared: (quote: string) => `Vurderingen af ${quote} er fjernet.`,
    rejected: (quote: string) => `${quote} er fjernet.`,
    undo: 'Fortryd',
    close: 'Luk beskeden',
  },

  facts: {
    title: 'Fakta fra siderne',
    count: (count: number) => `${count} fakta`,
    from: (page: string) => `fra ${page}`,
    more: (count: number) => (count === 1 ? 'og 1 side mere' : `og ${count} sider mere`),
  },

  keys: {
    title: 'Taster',
    intro: 'De virker, når du står i tjeklisten, men aldrig mens du skriver.',
    move: 'Op og ned i tjeklisten',
    open: 'Åbn eller luk et punkt',
    close: 'Luk punktet, forlad noten',
    next: 'Næste at vurdere',
    verdict: 'Ja, delvist, nej, ikke relevant',
    clear: 'Fjern vurderingen',
    note: 'Skriv en note',
    markers: 'Mærker til eller fra',
    search: 'Søg',
    undo: 'Fortryd',
    help: 'Vis denne liste',
    enter: 'Enter',
    escape: 'Esc',
    or: 'eller',
  },

  scan: {
    running: 'Læser siden …',
    runningHint: 'Store sider tager nogle sekunder.',
    cancel: 'Stop',
    truncated: 'Siden er meget stor, og ikke alt blev læst. Der kan stå noget, som ikke er med på listen.',
    timeoutTitle: 'Siden svarede ikke',
    timeout:
      'Siden blev ikke læst på 15 sekunder. Måske er den stadig ved at blive indlæst. Det, du har skrevet, er i god behold.',
    cancelledTitle: 'Du stoppede læsningen',
    cancelled: 'Der kom ikke noget nyt med. Det, du har skrevet, er i god behold.',
    failedTitle: 'Siden kunne ikke læses',
    failed: 'Noget på siden kom i vejen. Det, du har skrevet, er i god behold. Genindlæs siden, og prøv igen.',
    deniedTitle: 'Browseren lukker os ikke ind på siden',
    denied: 'Siden er skiftet, siden du åbnede Service Lens. Luk vinduet, og klik på ikonet en gang til.',
    movedTitle: 'Du er gået til en anden side',
    moved: 'Siden skiftede, mens den blev læst, så der kom ikke noget med. Læs den nye side i stedet.',
    noPageTitle: 'Siden blev ikke indlæst',
    noPage: 'Browseren viser en fejlmeddelelse i stedet for siden. Indlæs den igen, så bliver den læst.',
    saveTitle: 'Det, der blev fundet, kunne ikke gemmes',
    tryAgain: 'Prøv igen',
  },

  restricted: {
    title: 'Her er der ingen butik at læse',
    browser: 'Siden hører til browseren, og her må udvidelser ikke kigge med.',
    newTab: 'Det her er en tom fane. Gå til en webshop, og klik på ikonet dér.',
    store: 'Browseren lader ikke udvidelser læse butikken for udvidelser.',
    extension: 'Siden hører til en udvidelse. Gå til en webshop, og klik på ikonet dér.',
    pdf: 'Det her er en PDF. Service Lens læser websider: Åbn butikkens egen side i stedet.',
    source: 'Det her er kildeteksten til en side. Gå tilbage til selve siden.',
    file: 'Det her er en fil på din egen computer. Service Lens læser butikker på nettet.',
    unknown: 'Browseren lukker os ikke ind på siden.',
    next: 'Gå til en webshop, og klik på ikonet dér.',
    saved: 'Dine butikker',
    none: 'Ingen butikker endnu. Den første kommer med, så snart du åbner Service Lens i en butik.',
    open: 'Åbn dine butikker',
  },

  notShop: {
    title: 'Det her ligner ikke en webshop',
    text: 'Intet bliver gemt. Du kan se på det, der blev fundet, eller lave en gennemgang af webstedet og vurdere det alligevel.',
    keep: 'Lav en gennemgang af webstedet',
  },

  store: {
    openTitle: 'Dit arbejde kunne ikke åbnes',
    open: 'Intet er gået tabt, men lige nu kan intet vises eller gemmes. Luk andre vinduer med Service Lens, og prøv igen.',
  },
};
