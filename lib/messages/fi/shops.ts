const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ja ${items.at(-1)}`;

/** The full page: the list of shops, one audit in full, shops side by side. */
export const shops = {
  product: 'Service Lens',
  title: 'Tutkimasi kaupat',
  lead: 'Kaikki, mitä olet tutkinut, tallessa tässä selaimessa eikä missään muualla.',
  loading: 'Haetaan kartoituksiasi…',
  skip: 'Siirry sisältöön',
  close: 'Sulje',
  opensNewTab: '(avautuu uuteen välilehteen)',

  list: {
    search: 'Etsi kauppa',
    found: (n: number) => (n === 0 ? 'Mikään kauppa ei täsmää' : count(n, 'kauppa täsmää', 'kauppaa täsmää')),
    noMatch: (query: string) => `Minkään kaupan nimessä ei ole ”${query}”.`,
    clearSearch: 'Näytä kaikki kaupat',
    audits: (n: number) => count(n, 'kartoitus', 'kartoitusta'),
    newAudit: 'Uusi kartoitus tästä kaupasta',
    newAuditOf: (shop: string) => `Uusi kartoitus tästä kaupasta: ${shop}`,
    newAuditReady: (shop: string) =>
      `Uusi, tyhjä kartoitus kaupasta ${shop} on valmis. Mene kauppaan ja napsauta siellä Service Lens -kuvaketta, niin se täyttyy. Aiempi säilyy.`,
    showNewAudit: 'Näytä uusi kartoitus',
    auditFrom: (date: string) => `Kartoitus ${date}`,
    inUse: 'Käytössä',
    pick: (shop: string, date: string) => `Valitse ${shop}, ${date}`,
    pagesRead: (n: number) => (n === 0 ? 'Sivuja ei vielä luettu' : count(n, 'sivu luettu', 'sivua luettu')),
    judged: (judged: number, total: number) => `${judged}/${total} arvioitu`,
    score: 'Tulos',
    noScore: 'ei vielä tulosta',
    changed: (when: string) => `Muutettu ${when}`,
    continue: 'Jatka kaupassa',
    continueFromList:
      '”Jatka kaupassa” avaa viimeksi lukemasi sivun. Jatka napsauttamalla siellä Service Lens -kuvaketta.',
    continueHint: 'Avaa viimeksi lukemasi sivun. Jatka napsauttamalla siellä Service Lens -kuvaketta.',
    remove: 'Poista',
    removeOf: (shop: string, date: string) => `Poista kartoitus: ${shop}, ${date}`,
    removed: (shop: string) => `Kaupan ${shop} kartoitus on kohdassa ”Äskettäin poistetut”.`,
    restored: (shop: string) => `Kaupan ${shop} kartoitus on palautettu.`,
  },

  pick: {
    chosen: (n: number) => `${n} valittu`,
    oneMore: 'Valitse vähintään yksi lisää, niin voit vertailla.',
    tooMany: (most: number) => `Rinnakkain mahtuu enintään ${most}.`,
    compare: 'Vertaa',
    clear: 'Poista valinnat',
    region: 'Valitut kartoitukset',
  },

  bin: {
    title: 'Äskettäin poistetut',
    lead: (days: number) => `Säilyy täällä ${count(days, 'päivän', 'päivää')} ja katoaa sitten lopullisesti.`,
    deletedOn: (date: string) => `poistettu ${date}`,
    restore: 'Palauta',
    restoreOf: (shop: string, date: string) => `Palauta kartoitus: ${shop}, ${date}`,
    deleteForGood: 'Poista lopullisesti',
    deleteForGoodOf: (shop: string, date: string) => `Poista kartoitus lopullisesti: ${shop}, ${date}`,
    confirmTitle: 'Poistetaanko lopullisesti?',
    confirm: (shop: string, date: string) =>
      `Kartoitus (${shop}, ${date}) sekä kaikki arviosi ja muistiinpanosi katoavat. Tätä ei voi kumota.`,
    confirmYes: 'Poista lopullisesti',
    confirmNo: 'Säilytä',
    gone: (shop: string) => `Kaupan ${shop} kartoitus on poistettu lopullisesti.`,
  },

  import: {
    title: 'Avaa kartoituksia tiedostosta',
    lead: 'Tiedostot, joiden pääte on .service-lens.json, omat tai toisten. Voit avata useita kerralla. Mitään omaasi ei korvata.',
    choose: 'Valitse tiedostot',
    drop: 'tai pudota ne mihin tahansa kohtaan tällä sivulla',
    dropHere: 'Avaa tiedostot pudottamalla ne',
    added: (n: number) =>
      n === 0 ? 'Mitään uutta ei lisätty.' : `${count(n, 'kartoitus lisätty', 'kartoitusta lisätty')}.`,
    same: (n: number) =>
      `${count(n, 'kartoitus', 'kartoitusta')} oli jo täällä, eikä ${n === 1 ? 'siihen' : 'niihin'} koskettu.`,
    failed: (n: number) => `${count(n, 'tiedostoa', 'tiedostoa')} ei voitu lukea:`,
    reasons: {
      notJson: 'Tämä ei ole Service Lens -tiedosto, tai se on vioittunut matkalla. Pyydä se uudelleen.',
      notOurs: 'Tiedostossa ei ole kartoituksia. Valitse tiedosto, jonka pääte on .service-lens.json.',
      newer: 'Tiedosto on uudemmasta Service Lensistä. Päivitä laajennus ja yritä uudelleen.',
      broken: 'Tiedostossa on jotain vialla, joten siitä ei otettu mitään. Pyydä se uudelleen.',
      tooLarge: 'Tiedosto on liian suuri ollakseen kartoituksia. Siitä ei luettu mitään.',
      unsafe: 'Tiedostossa on linkki tai kuva, josta voi olla haittaa, joten siitä ei otettu mitään. Keneltä sait sen?',
      empty: 'Tiedosto on tyhjä. Pyydä se uudelleen.',
      zip: 'Tämä on pakattu tiedosto (ZIP). Pura se ensin ja valitse siitä sitten tiedostot, joiden pääte on .service-lens.json.',
      document:
        'Tämä on luettava asiakirja, ei tiedosto, jonka voi avata uudelleen. Pyydä tiedosto, jonka pääte on .service-lens.json.',
      webPage: 'Tämä on verkkosivu, ei itse tiedosto. Ehkä sen sijaintiin pitää kirjautua: hae se sieltä uudelleen.',
      unreadable: 'Selain ei voinut avata tiedostoa. Tarkista, että se on yhä siellä, mistä valitsit sen.',
    },
  },

  exportAll: {
    button: 'Tallenna kopio kaikesta',
    hint: 'Kaikki kartoitukset yhdessä tiedostossa, talteen tai siirrettäväksi toiseen selaimeen.',
    done: (name: string) => `Tallennettu latauksiisi nimellä ${name}.`,
  },

  empty: {
    title: 'Ei vielä kauppoja',
    lead: 'Mene verkkokauppaan ja anna Service Lensin lukea se. Siihen menee noin sekunti.',
    steps: [
      'Avaa verkkokauppa toisessa välilehdessä.',
      'Napsauta Service Lens -kuvaketta selaimen oikeassa yläkulmassa tai paina Alt+Shift+L.',
      'Käy tarkistuslista läpi. Kaikki, mitä päätät ja kirjoitat, ilmestyy tänne.',
    ],
    pinTitle: 'Etkö näe kuvaketta?',
    pin: 'Napsauta palapelin palaa selaimen oikeassa yläkulmassa ja sitten nastaa Service Lensin kohdalla. Sen jälkeen kuvake pysyy näkyvissä.',
  },

  audit: {
    back: 'Kaikki kaupat',
    gone: 'Tätä kartoitusta ei ole täällä',
    goneLead:
      'Se on ehkä poistettu, tai osoite on toisesta selaimesta. Katso tutkimistasi kaupoista tai avaa kartoitus tiedostosta.',
    inBin: 'Tämä kartoitus on poistettu. Palauta se, niin voit jatkaa sen tekemistä.',
    started: (date: string) => `Aloitettu ${date}`,
    otherAudits: 'Muut kartoitukset tästä kaupasta',
    compareWith: 'Vertaa muihin kauppoihin',
    score: 'Tulos tähän mennessä',
    scoreHint:
      'Kuinka paljon kaupalla on siitä, minkä olet arvioinut. ”Osittain” lasketaan puolikkaana; ”ei koske kauppaa” jätetään pois.',
    noScore: 'Tulos näkyy vasta, kun olet arvioinut jotain.',
    judged: (judged: number, total: number) => `Olet arvioinut ${judged}/${total}`,
    byArea: 'Osa-alueittain',
    area: 'Osa-alue',
    areaJudged: 'Arvioitu',
    areaScore: 'Tulos',
    share: (judged: number, total: number) => `${judged}/${total}`,
    contents: 'Tällä sivulla',
    checklist: 'Tarkistuslista',
    facts: 'Luetut tiedot',
    factsLead: 'Mitä sivut kertovat numeroina, ja sanat, joista se on luettu.',
    noFacts:
      'Tietoja ei ole vielä luettu. Ne ovat useimmiten toimitusta, palautuksia ja yhteystietoja koskevilla sivuilla: avaa jokin niistä ja napsauta kuvaketta.',
    factName: 'Tieto',
    factValue: 'Luettu arvo',
    factQuote: 'Kaupan omin sanoin',
    factPage: 'Sivu',
    pages: 'Luetut sivut',
    pagesLead: 'Avaa kaupan toinen sivu ja napsauta kuvaketta: sieltä löytyvä lisätään tähän.',
    noPages: 'Sivuja ei ole vielä luettu. Mene kauppaan ja napsauta siellä Service Lens -kuvaketta.',
    page: 'Sivu',
    pageKind: 'Tyyppi',
    pageRead: 'Luettu',
    pageCut: 'Sivu oli niin suuri, ettei kaikkea luettu.',
    print: 'Tulosta',
    printRating: (rating: number) => `${rating}/5`,
    check: 'Kohta',
    verdict: 'Arvio',
    rating: 'Arvosana',
    note: 'Muistiinpano ja löydöt',
  },

  compare: {
    title: 'Rinnakkain',
    add: 'Lisää',
    addAudit: (shop: string, date: string) => `${shop}, ${date}`,
    addNone: 'Ei muita kartoituksia lisättäväksi',
    removeShop: (shop: string) => `Poista ${shop} vertailusta`,
    areaAlike: 'Ei eroja tässä',
    region: 'Vertailutaulukko, vieritettävissä sivusuunnassa',
    caption: (names: readonly string[]) => `Asiakaspalvelu kohta kohdalta: ${list(names)}`,
    check: 'Kohta',
    differs: 'Eroaa',
    facts: 'Tiedot',
    judgedOf: (judged: number, total: number) => `${judged}/${total} arvioitu`,
    noScore: 'Ei vielä tulosta',
    score: (score: string) => `Tulos ${score}`,
    rating: (rating: number) => `Arvosana ${rating}/5`,
    ratingShort: (rating: number) => `${rating}/5`,
    found: 'Löytyi',
    moreFound: (n: number) => `ja ${n} lisää`,
    notRead: 'ei luettu',
    readAll: 'Lue koko muistiinpano',
    readLess: 'Näytä vähemmän',
    others: (values: readonly string[]) => `Muilla sivuilla lukee: ${values.join('; ')}`,
    choose: 'Lisättävä kauppa',
    onePick: 'Yhtä kauppaa ei voi vertailla',
    oneLead: 'Lisää alta yksi tai useampi muu kartoituksesi, niin näet ne rinnakkain.',
    noneTitle: 'Ei vielä mitään vertailtavaa',
    noneLead: 'Valitse kauppaluettelosta vähintään kaksi kartoitusta ja sitten ”Vertaa”.',
    needMore:
      'Tarvitset kartoituksia vähintään kahdesta kaupasta tai kaksi samasta kaupasta. Mene toiseen kauppaan ja napsauta siellä kuvaketta.',
    missing: (n: number) =>
      n === 1
        ? '1 osoitteessa mainittu kartoitus ei ole enää täällä, joten se jätettiin pois.'
        : `${n} osoitteessa mainittua kartoitusta ei ole enää täällä, joten ne jätettiin pois.`,
    toList: 'Siirry tutkimiisi kauppoihin',
    expandAll: 'Avaa kaikki osa-alueet',
    collapseAll: 'Sulje kaikki osa-alueet',
  },

  problems: {
    what: {
      save: 'Lisäystäsi ei voitu tallentaa.',
      load: 'Kartoituksiasi ei voitu hakea. Ne ovat yhä selaimessa: mitään ei ole kadonnut.',
      remove: 'Kartoitusta ei voitu poistaa. Mikään ei ole muuttunut.',
      restore: 'Kartoitusta ei voitu palauttaa. Se on yhä kohdassa ”Äskettäin poistetut”.',
      create: 'Uutta kartoitusta ei voitu tehdä. Omat tietosi ovat koskemattomat.',
      file: 'Tiedostoa ei voitu tehdä. Kartoituksesi on koskematon.',
      json: 'Tiedostoa ei voitu tehdä. Kartoituksesi ovat koskemattomat.',
    },
    advice: {
      full: 'Levy on täynnä. Vapauta tilaa ja yritä uudelleen.',
      blocked:
        'Vanhempi Service Lensin ikkuna on tiellä. Sulje muut Service Lensin välilehdet ja ikkunat ja yritä uudelleen.',
      newer: 'Service Lens päivitettiin sillä välin. Lataa tämä sivu uudelleen.',
      gone: 'Kartoitus poistettiin toisessa ikkunassa. Katso kohdasta ”Äskettäin poistetut” tai avaa se tiedostosta.',
      unknown: 'Yritä uudelleen. Jos sama toistuu, lataa tämä sivu uudelleen.',
      file: 'Yritä uudelleen tai valitse toinen tiedostomuoto.',
      json: 'Lataa sivu uudelleen ja yritä vielä kerran.',
    },
    again: 'Yritä uudelleen',
  },
};
