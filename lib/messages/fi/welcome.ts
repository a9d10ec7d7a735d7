export const welcome = {
  how: 'Näin se toimii',
  title: 'Katso, mitä verkkokauppa tekee asiakkaidensa eteen',
  lead: 'Service Lens näyttää sen verkkokaupan asiakaspalvelun, jossa olet: mitä löytyi ja mistä. Oma arviosi kirjataan viereen, ja valmiin kartoituksen voi palauttaa, esitellä ja verrata muihin.',
  steps: 'Kolme vaihetta',
  pin: 'Kiinnitä kuvake',
  pinChromium: 'Napsauta selaimen oikeassa yläkulmassa palapelin palaa ja sitten nastaa Service Lensin vieressä.',
  pinFirefox:
    'Napsauta selaimen oikeassa yläkulmassa palapelin palaa, sitten ratasta Service Lensin vieressä, ja kiinnitä kuvake työkalupalkkiin.',
  click: 'Mene kauppaan ja napsauta',
  clickText: 'Sivu luetaan heti. Saat tarkistuslistan siitä, mitä nähtiin, ja merkinnät itse sivulle.',
  keysOr: 'Saman tekevät näppäimet:',
  judge: 'Arvioi ja kirjoita',
  judgeText:
    'Nähty on vasta alku: sinä sanot kyllä, osittain tai ei, annat pisteet ja kirjoitat miksi. Jokainen sana tallentuu kirjoittaessasi.',
  signs: 'Merkit, joita kohtaat',
  signsText: '”Ei vielä nähty” ei koskaan tarkoita, että jotain puuttuu. Jatka kaupassa eteenpäin, niin lista kasvaa.',
  safe: 'Mikään ei lähde koneeltasi',
  safeText:
    'Ei tiliä, ei seurantaa, ei palvelinta. Kaikki säilyy tässä selaimessa, kunnes teet siitä asiakirjan tai poistat sen.',
  safeRead: 'Sivuja luetaan vain, kun pyydät sitä, eikä kauppa saa tietää sinusta mitään.',
  more: 'Hyvä tietää',
  moreText: 'Kaiken voi tehdä näppäimistöllä. Kartoitukset, asiakirjat ja vertailut ovat omalla sivullaan.',
  keys: 'Katso näppäimet',
  shops: 'Siirry tutkimiisi kauppoihin',
};
