/** Wie einig sich die Analysen eines Shops von mehreren Leuten sind. */
export const agreement = {
  title: (shop: string) => `Wie einig seid ihr euch über ${shop}?`,
  lead: 'Die Analysen eines Shops nebeneinander, Punkt für Punkt. Nur Urteile zählen: Was ein Scan gesehen hat, ist niemandes Meinung.',
  inAll: (percent: string) => `Einigkeit insgesamt: ${percent}`,
  inAllHint: 'Wie oft zwei, die beide einen Punkt beurteilt haben, dasselbe gesagt haben, im Schnitt über alle Punkte.',
  noShare: 'Noch hat kein Punkt zwei Urteile.',
  levels: { all: 'Alle gleich', most: 'Die meisten gleich', split: 'Geteilte Meinung' },
  few: 'Weniger als zwei Urteile',
  differs: 'Nur wo ihr uneins seid',
  byDifference: 'Größte Uneinigkeit zuerst',
  biggest: 'Punkte, größte Uneinigkeit zuerst',
  agreement: 'Einigkeit',
  silent: 'Nicht beurteilt',
  unasked: 'Nicht gefragt',
  unaskedHint:
    'Manche wurden nicht nach jedem Punkt gefragt, weil sie verschiedene Checklisten hatten. Dort zählen sie nicht mit.',
  ratings: 'Wertung',
  ratingsOf: (mean: string, least: number, most: number) =>
    least === most ? `${mean} von allen` : `${mean} im Schnitt, von ${least} bis ${most}`,
  who: 'Wer was sagt',
  whoOf: (check: string) => `Wer was sagt: ${check}`,
  people: 'Von wem sie sind',
  name: 'Von',
  begun: 'Begonnen',
  asMost: 'Wie die Mehrheit',
  asMostOf: (same: number, of: number) => `${same} von ${of}`,
  asMostHint:
    'Wie oft diese Person sagt, was die meisten sagen, wo mindestens drei geurteilt haben und ein Urteil vorn liegt.',
  count: 'Mitzählen',
  countOf: (name: string) => `Analyse mitzählen: ${name}`,
  counted: (counted: number, all: number) => `${counted} von ${all} Analysen gezählt`,
  countAll: 'Alle mitzählen',
  tooFew:
    'Einig sein kann man sich erst ab zwei Analysen des Shops. Öffne die Dateien deiner Klasse in der Liste der Shops, oder zähl unten mehr Analysen mit.',
  see: (n: number) => `Ansehen, wie einig ${n} Analysen sind`,
  allSame: 'Ihr seid euch in allem einig, was zwei oder mehr beurteilt haben.',
};
