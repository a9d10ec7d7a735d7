export const popup = {
  quote: (text: string) => `”${text}”`,

  header: {
    scanAgain: 'Lue sivu uudelleen',
    showMarkers: 'Näytä merkinnät sivulla',
    hideMarkers: 'Piilota merkinnät sivulta',
    menu: 'Asetukset ja näppäimet',
    readAt: (time: string) => `Sivu luettu ${time}`,
    pages: (count: number) => (count === 1 ? '1 sivu luettu' : `${count} sivua luettu`),
    document: 'Asiakirja…',
    documentHint:
      'Avaa kartoituksen omaan välilehteen. Siellä teet siitä Word-asiakirjan, esityksen tai laskentataulukon.',
    shops: 'Tutkimasi kaupat',
  },

  menu: {
    title: 'Asetukset',
    language: 'Kieli',
    order: 'Käy läpi',
    orders: { areas: 'aiheittain', assignment: 'tehtävän kysymysten mukaan' },
    markers: 'Merkinnät sivulla',
    keys: 'Näppäimet',
    close: 'Sulje',
  },

  progress: {
    judged: (judged: number, total: number) => `${judged}/${total} arvioitu`,
    score: (percent: string) => `tulos ${percent}`,
    scoreHint:
      'Kuinka paljon kaupalla on siitä, minkä olet arvioinut. Osittain lasketaan puolikkaana, ”ei koske kauppaa” jätetään pois.',
    label: 'Kuinka suuren osan tarkistuslistasta olet arvioinut',
    nextUnjudged: 'Seuraava arvioitava',
    allJudged: 'Kaikki on arvioitu',
  },

  filter: {
    label: 'Mitä näytetään',
    all: 'Kaikki',
    seen: 'Nähdyt',
    unjudged: 'Avoimet',
    judged: 'Arvioidut',
    search: 'Hae tarkistuslistasta',
    clearSearch: 'Tyhjennä haku',
    nothing: 'Mikään tarkistuslistassa ei täsmää.',
    nothingHint: 'Valitse toinen suodatin tai hae jotain muuta.',
    showAll: 'Näytä kaikki',
    shown: (count: number) => (count === 1 ? '1 kohta näkyvissä' : `${count} kohtaa näkyvissä`),
  },

  area: {
    judged: (judged: number, total: number) => `${judged}/${total} arvioitu`,
  },

  check: {
    noteMark: 'sisältää muistiinpanon',
    rated: (rating: number) => `${rating}/5`,
    more: (count: number) => `+${count}`,
    moreLabel: (count: number) => (count === 1 ? 'ja vielä yksi paikka' : `ja vielä ${count} paikkaa`),
    tryThis: 'Kokeile tätä',
  },

  /** Where on the page, short enough for one line. */
  where: { header: 'ylhäällä', menu: 'valikossa', main: 'sisällössä', footer: 'alhaalla', floating: 'sivun päällä' },

  verdict: {
    label: 'Pitääkö tämä paikkansa?',
    labelManual: 'Mitä mieltä olet?',
    clearHint: 'Peru napsauttamalla uudelleen.',
  },

  rating: {
    label: 'Kuinka hyvä se on?',
    lowest: 'huono',
    highest: 'erinomainen',
    value: (rating: number) => `${rating}/5`,
    clear: 'Poista arvosana',
  },

  note: {
    label: 'Muistiinpanosi',
    placeholder: 'Mitä näet? Mikä toimii, mikä ei?',
  },

  save: {
    saving: 'Tallennetaan…',
    saved: 'Tallennettu',
    failed: 'Tallennus ei onnistunut.',
    noteKept: 'Tekstisi on yhä kentässä. Kopioi se ennen kuin suljet tämän ikkunan.',
    problems: {
      full: 'Levy on täynnä. Vapauta tilaa ja yritä uudelleen.',
      blocked: 'Toinen Service Lensin ikkuna on tiellä. Sulje se ja yritä uudelleen.',
      newer: 'Service Lens päivitettiin sillä välin. Sulje tämä ikkuna ja avaa se uudelleen.',
      gone: 'Tämä kartoitus on poistettu toisessa ikkunassa.',
      unknown: 'Yritä uudelleen. Jos se ei auta, käynnistä selain uudelleen.',
    },
    tryAgain: 'Yritä uudelleen',
  },

  evidence: {
    found: 'Löysimme tämän',
    none: 'Ei vielä nähty tähän mennessä luetuilla sivuilla. Katsele ympärillesi kaupassa ja avaa Service Lens siellä: se, mitä näkyy, lisätään tähän.',
    noneAssisted: 'Arviosi tueksi ei ole vielä löytynyt mitään. Käy läpi vielä muutama sivu.',
    show: 'Näytä',
    showLabel: (quote: string) => `Näytä ${quote} sivulla`,
    notFound: 'Paikkaa ei ole enää sivulla. Lue sivu uudelleen.',
    otherPage: (page: string) => `sivulla: ${page}`,
    thisPage: 'tällä sivulla',
    seenOn: (count: number) => `nähty ${count} sivulla`,
    openPage: 'Avaa sivu',
    openPageLabel: (page: string) => `Avaa ${page} uuteen välilehteen`,
    more: (count: number) => (count === 1 ? 'Näytä yksi lisää' : `Näytä ${count} lisää`),
    fewer: 'Näytä vähemmän',
    reject: 'Tämä on väärin',
    rejectLabel: (quote: string) => `${quote} on väärin: poista se`,
    rejected: (count: number) => (count === 1 ? '1 poistettu' : `${count} poistettu`),
    restore: 'Palauta',
    restoreLabel: (quote: string) => `Palauta ${quote}`,
  },

  undo: {
    cleared: (quote: string) => `Arvio kohdasta ${quote} on peruttu.`,
    rejected: (quote: string) => `${quote} on poistettu.`,
    undo: 'Kumoa',
    close: 'Sulje viesti',
  },

  facts: {
    title: 'Tiedot sivuilta',
    count: (count: number) => (count === 1 ? '1 tieto' : `${count} tietoa`),
    from: (page: string) => `lähde: ${page}`,
    more: (count: number) => (count === 1 ? 'ja 1 muu sivu' : `ja ${count} muuta sivua`),
  },

  keys: {
    title: 'Näppäimet',
    intro: 'Ne toimivat, kun olet tarkistuslistassa, mutta eivät koskaan kirjoittaessasi.',
    move: 'Ylös ja alas tarkistuslistassa',
    open: 'Avaa tai sulje kohta',
    close: 'Sulje kohta, poistu muistiinpanosta',
    next: 'Seuraava arvioitava',
    verdict: 'Kyllä, osittain, ei, ei koske kauppaa',
    clear: 'Peru arvio',
    note: 'Kirjoita muistiinpano',
    markers: 'Merkinnät päälle tai pois',
    search: 'Hae',
    undo: 'Kumoa',
    help: 'Näytä tämä luettelo',
    enter: 'Enter',
    escape: 'Esc',
    or: 'tai',
  },

  scan: {
    running: 'Luetaan sivua…',
    runningHint: 'Suuren sivun lukemiseen menee muutama sekunti.',
    cancel: 'Pysäytä',
    truncated: 'Sivu on hyvin suuri, eikä kaikkea luettu. Siellä voi olla jotain, mitä luettelossa ei ole.',
    timeoutTitle: 'Sivu ei vastannut',
    timeout: 'Sivua ei saatu luettua 15 sekunnissa. Ehkä se latautuu yhä. Kirjoittamasi on tallessa.',
    cancelledTitle: 'Pysäytit lukemisen',
    cancelled: 'Mitään uutta ei lisätty. Kirjoittamasi on tallessa.',
    failedTitle: 'Sivua ei voitu lukea',
    failed: 'Jokin sivulla oli esteenä. Kirjoittamasi on tallessa. Lataa sivu uudelleen ja yritä sitten uudelleen.',
    deniedTitle: 'Selain ei päästä meitä tälle sivulle',
    denied:
      'Sivu on vaihtunut sen jälkeen, kun avasit Service Lensin. Sulje ikkuna ja napsauta kuvaketta vielä kerran.',
    movedTitle: 'Siirryit toiselle sivulle',
    moved: 'Sivu vaihtui kesken lukemisen, joten mitään ei lisätty. Lue sen sijaan uusi sivu.',
    noPageTitle: 'Sivu ei latautunut',
    noPage: 'Selain näyttää virheilmoituksen sivun sijaan. Lataa sivu uudelleen, niin se luetaan.',
    saveTitle: 'Löytöjä ei voitu tallentaa',
    tryAgain: 'Yritä uudelleen',
  },

  restricted: {
    title: 'Täällä ei ole kauppaa luettavaksi',
    browser: 'Tämä on selaimen oma sivu, eikä laajennuksia päästetä sinne.',
    newTab: 'Tämä on tyhjä välilehti. Mene verkkokauppaan ja napsauta kuvaketta siellä.',
    store: 'Selain ei anna laajennusten lukea laajennuskauppaa.',
    extension: 'Tämä sivu kuuluu laajennukselle. Mene verkkokauppaan ja napsauta kuvaketta siellä.',
    pdf: 'Tämä on PDF-tiedosto. Service Lens lukee verkkosivuja: avaa kaupan oma sivu.',
    source: 'Tämä on sivun lähdekoodi. Palaa itse sivulle.',
    file: 'Tämä on tiedosto omalla koneellasi. Service Lens lukee kauppoja verkossa.',
    unknown: 'Selain ei päästä meitä tälle sivulle.',
    next: 'Mene verkkokauppaan ja napsauta kuvaketta siellä.',
    saved: 'Tutkimasi kaupat',
    none: 'Ei vielä kauppoja. Ensimmäinen tallentuu heti, kun avaat Service Lensin jossain kaupassa.',
    open: 'Avaa tutkimasi kaupat',
  },

  notShop: {
    title: 'Tämä ei näytä verkkokaupalta',
    text: 'Mitään ei tallenneta. Voit katsoa, mitä löytyi, tai tehdä sivustosta kartoituksen ja arvioida sen silti.',
    keep: 'Tee kartoitus tästä sivustosta',
  },

  store: {
    openTitle: 'Työtäsi ei voitu avata',
    open: 'Mitään ei ole kadonnut, mutta juuri nyt mitään ei voida näyttää eikä tallentaa. Sulje muut Service Lensin ikkunat ja yritä uudelleen.',
  },
};
