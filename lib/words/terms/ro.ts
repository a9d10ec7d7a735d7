import type { FactTerms } from './terms';

/** Each term with accents and without, since capitals and hurried shops write none. */
export const ro: FactTerms = {
  day: 'zi|zile|zilelor|zilele|de zile|zile calendaristice|de zile calendaristice',
  workday:
    'zile lucrătoare|zile lucratoare|de zile lucrătoare|de zile lucratoare|zi lucrătoare|zi lucratoare|zilelor lucrătoare|zilelor lucratoare',
  week: 'săptămân*|saptaman*|de săptămâni|de saptamani',
  month: 'lun*|luni de zile',
  year: 'an|ani|de ani|anul',
  hour: 'ore|oră|ora|de ore|orelor|h',
  numbers:
    'o=1|una=1|două=2|doua=2|trei=3|patru=4|cinci=5|șapte=7|sapte=7|zece=10|paisprezece=14|patrusprezece=14|treizeci=30|sută=100|suta=100',
  till: 'până la|pana la|la|și|sau|si',
  ret: 'retur|retur*|returna*|restitui* produs*|retrage*|retragere*|denunț*|denunt*|înapoia*|inapoia*|trimite înapoi|trimite inapoi',
  swap: 'schimb*',
  retCost:
    'cost* (de)? (retur*/returnar*)|(cost*/cheltuiel*/tax*)… (retur*/returnar*/înapoie*)|(cost*/cheltuiel*/tax*)… (retur*/returnar*/inapoie*)|retur*… (cost*/contra cost/suportat*)|transportul (de)? retur*',
  retFree:
    'retur* (este/sunt)? gratuit*|(livrare și)? retur gratuit*|(livrare si)? retur gratuit*|retur* (este)? (gratis)|transport (și)? retur gratuit|transport (si)? retur gratuit|returna* gratuit*',
  refund:
    'ramburs* (banilor/sumei/contravalorii)|rambursăm|rambursam|rambursarea|restituim|restituirea (sumei/banilor/contravalorii)|înapoia banii|inapoia banii|returnarea banilor|returna banii|banii înapoi|banii inapoi|banii vor fi',
  gotBack:
    '(am primit/primim) (produs*/retur*/colet*)|de la primirea (produs*/retur*/colet*)|după recepția|dupa receptia|după primirea|dupa primirea',
  damage: 'defect*|deteriorat*|greșit*|gresit*|avariat*|neconform*|lovit*',
  delivery: 'livra*|transport*|curier*|expedi*|colet*|easybox*|ramburs',
  deliveryTime:
    '(termen*/timp*/durata) (de)? livr*|livrarea (se face/durează/are loc)|livrarea (se face/dureaza/are loc)|livrat* în|livrat* in|livrăm|livram|ajunge în|ajunge in',
  dispatch: 'expedi*|procesa*|procesăm|procesam|predat* curier*|pregăti*|pregati*|ambala*',
  express: 'express*|aceeași zi|aceeasi zi',
  abroad: 'străinătate|strainatate|internațional*|international*|europ*|alte țări|alte tari|în afara*|in afara*',
  store:
    '(din/în) (magazin*/showroom*)|(din/in) (magazin*/showroom*)|ridicare personală|ridicare personala|ridicare din|ridici din',
  free: 'gratuit*|gratis|fără cost*|fara cost*|0 lei',
  over: 'peste|minim|de la|mai mare* de|mai mari de|depăș*|depas*|de minimum|începând de la|incepand de la',
  orMore: 'sau mai mult|și peste|si peste|sau peste',
  under: 'sub|până la|pana la|mai mic* de',
  member: 'membri*|club*',
  maybe: 'poate varia|cod de reducere|campani*',
  incase:
    'în acest caz|in acest caz|în cazul (produselor defecte/unui defect/reclamați*)|in cazul (produselor defecte/unui defect/reclamati*)',
  unless: 'cu excepția|cu exceptia|exceptând|exceptand|excepți*|excepti*',
  not: 'nu|fără|fara',
  unclaimed: 'neridicat*|refuzat*',
  complaint: 'reclamați*|reclamati*|conformitate*|garanți* legal*|garanti* legal*',
  warranty: 'garanți*|garanti*',
  reply: 'răspun*|raspun*|vă contactăm|va contactam|contactat*|revenim',
  you: 'client*|cumpărător*|cumparator*|consumator*|dumneavoastră|dumneavoastra|dvs|tău|tau|tu',
  we: 'noi|vânzător*|vanzator*|magazin*|nostru|noastr*',
  pay: 'plăt*|plat*|suport*|cost*|achit*|tax*|dedu*|scăd*|scad*|cheltui*',
  payment: 'plat*|plăt*|achit*',
  accept:
    'acceptăm|acceptam|metode de plată|metode de plata|modalități de plată|modalitati de plata|moduri de plată|moduri de plata|plata (se face/cu/prin)|plăti|plati|achita',
  refuse: 'nu acceptăm|nu acceptam',
  invoice: 'cu factură|cu factura',
  card: 'card*|card bancar',
  bank: 'transfer bancar|ordin de plată|ordin de plata|virament*|op',
  privacy: 'cookie*|date* personale|confidențialitate*|confidentialitate*|datelor',
  opening: 'program*|deschis*|orar*|call center|relații cu clienții|relatii cu clientii|disponibil*|închis|inchis',
  phone: 'tel|telefon*|suna*|mobil|contact*',
  fax: 'fax',
  days: 'luni|lun;marți|marti|mar;miercuri|mie;joi;vineri|vin;sâmbătă|sambata|sâm|sam;duminică|duminica|dum',
  weekdays: 'zile lucrătoare|zile lucratoare|în zilele lucrătoare|in zilele lucratoare|luni vineri|l v',
  everyday: 'zilnic|în fiecare zi|in fiecare zi',
};
