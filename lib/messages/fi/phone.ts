export const phone = {
  start: 'Katso kuin puhelimella',
  hint: 'Näyttää sivun puhelimen levyisenä ja mittaa sen.',
  running: 'Haetaan sivua puhelimen levyisenä…',
  refused:
    'Tämä kauppa ei anna näyttää sivujaan kehyksessä, joten mitään ei voitu mitata. Katso itse: kapeassa ikkunassa tai puhelimella.',
  narrow: 'Avaa se kapeaan ikkunaan',
  failed: 'Sivua ei voitu lukea puhelimen levyisenä. Lue sivu uudelleen ja yritä sitten vielä kerran.',
  close: 'Sulje mittaus',
  frame: 'Sulje puhelin',
  title: (width: number) => `Kuin puhelimella, leveys ${width} px`,
  note: 'Vain leveys on tässä kuin puhelimella, ei sormi eikä nopeus. Mitä se merkitsee, arvioit kohdassa ”Puhelin ja tietokone”.',
  lost: (count: number) =>
    count === 1
      ? '1 täydessä leveydessä nähty asia jäi näkemättä tässä'
      : `${count} täydessä leveydessä nähtyä asiaa jäi näkemättä tässä`,
  lostNone: 'Kaikki täydessä leveydessä nähty näkyi myös tässä',
  wide: (count: number) =>
    count === 1 ? '1 elementti menee yli sivun reunan' : `${count} elementtiä menee yli sivun reunan`,
  wideNone: 'Mikään ei mene yli sivun reunan',
  small: (count: number, least: number) =>
    count === 1
      ? `1 linkki tai painike on alle ${least} × ${least} px ja lähellä muita`
      : `${count} linkkiä tai painiketta on alle ${least} × ${least} px ja lähellä muita`,
  smallNone: 'Kaikki linkit ja painikkeet ovat tarpeeksi suuria tai tarpeeksi kaukana toisistaan',
  tiny: (count: number, least: number) =>
    count === 1 ? `1 teksti on alle ${least} px` : `${count} tekstiä on alle ${least} px`,
  tinyNone: 'Mikään teksti ei ole alle 12 px',
  viewportNone: 'Sivun koodissa ei ole viewport-asetusta: puhelin näyttää sivun pienennettynä',
  scrolls: (pixels: number) => `Sivua voi vierittää sivusuunnassa ${pixels} px`,
  px: (pixels: string) => `${pixels} px`,
};
