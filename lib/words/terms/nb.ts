import type { FactTerms } from './terms';

export const nb: FactTerms = {
  day: 'dag|dagen|dager|dagers|døgn|kalenderdag*',
  workday: 'virkedag*|arbeidsdag*|hverdag*|yrkedag*|bankdag*',
  week: 'uke|uker|ukes|ukers',
  month: 'måned|måneder|måneders|mnd|mnd.',
  year: 'år|års',
  hour: 'time|timer|timers|t',
  night: 'netter|netters',
  numbers:
    'en=1|én=1|ett=1|ei=1|to=2|tre=3|fire=4|fem=5|seks=6|sju=7|syv=7|åtte=8|ni=9|ti=10|tolv=12|fjorten=14|tjue=20|tretti=30|seksti=60|nitti=90|hundre=100',
  till: 'til|og|eller',
  ret: 'retur*|angre*|åpent kjøp|pengene tilbake garanti|fornøyd garanti|lever* tilbake|tilbakelever*|sende… tilbake|heve kjøpet|gå fra (kjøpet/avtalen)',
  swap: 'bytte|bytter|byttes|bytterett*|ombytt*|omlever*',
  retCost:
    'returfrakt*|returporto*|returkost*|returgebyr*|returomkostning*|frakt… retur|frakt… returner*|kost*…* retur*|retur* kost*|porto… retur|frakten tilbake|retur (i/med/via/per) (posten/post/bring/postnord) kost*|*frakt tilbake|returen',
  retFree:
    '(fri/gratis) (frakt/levering) (og/&) (fri/gratis)? retur*|gratis retur*|fri retur*|fritt retur*|retur* er gratis|returner*… gratis|kostnadsfri* retur*|forhåndsbetalt* retur*|gratis å (returnere/sende)',
  refund: 'refunder*|refusjon*|tilbakebetal*|tilbakefør*|pengene tilbake',
  gotBack:
    'mottatt… retur*|vi har mottatt|vi mottar|mottatt melding|har fått… (tilbake/retur)|retur* er mottatt|mottatt i retur|behandlingstid*',
  damage:
    'skade*|defekt*|feil|feilen|mangel|mangler|manglende|transportskade*|transportskadd*|ødelagt*|feilsend*|feillever*',
  delivery:
    'frakt*|lever*|forsendelse*|utlever*|fremme hos|hjemlever*|sending*|porto*|ekspedisjonsgebyr*|hentested*|postkasse*|pakkeboks*|pakke i',
  deliveryTime: 'lever*tid*|forsendelsestid*|fraktid*|frakttid*|forventet lever*|estimert lever*|normal* lever*',
  dispatch:
    'sendes|sender|sendt|avsend*|ekspeder*|behandlingstid*|pakkes|pakker|klargjør*|produksjon*|behandles|produseres|sendingstid',
  express: 'ekspress*|hasteforsend*|over natten|bedriftspakke*',
  abroad: 'utland*|utenlands*|svalbard*|internasjonal*|andre land|europa|øvrige land|utenfor norge|resten av',
  store: '(i/til) butikk*|hent selv|klikk og hent|klikk hent|hent i|avhenting|hente selv',
  free: 'gratis|fri frakt|fri levering|fraktfri*|fritt tilsendt|kostnadsfri*|portofri*|fri hjemlever*|frakten er fri',
  over: 'over|fra|minst|minimum|på|ved kjøp for|mer enn|overstiger',
  orMore: 'eller mer|og mer|eller over|og oppover|og over',
  under: 'under|inntil|mindre enn|opptil|opp til|lavere enn|til og med',
  member: 'medlem*|kundeklubb*|klubb*|abonnent*',
  maybe: 'kampanje*|kan forekomme|i perioder|noen ganger|tilbudet gjelder|rabattkode|varierer|utvalgte|nyheter',
  incase:
    'i så fall|i slike tilfeller|dersom feilen|ved (feil/mangel/mangler/reklamasjon)|godkjent reklamasjon|berettiget',
  unless: 'med mindre|bortsett fra|unntatt|dersom ikke|unntak',
  not: 'ikke|ingen|uten',
  unclaimed: 'uavhent*|uhent*|ikke… hent*|uforløst*|ikke løs* ut|hente* (pakken/ut)|hentes innen',
  complaint: 'reklam*|klagerett*|klagefrist*|forbrukerkjøpslov*',
  warranty: '*garanti|*garantien|*garantitid*|garanti*',
  longer: 'ment å vare|vesentlig lenger|vesentlig lengre|lengre levetid|lengre varighet|lengre holdbarhet',
  reply:
    'svar|svarer|svare|besvar*|svartid*|responstid*|tilbakemelding*|får svar|vende tilbake|kommer tilbake til deg|tar vi kontakt|hører du fra oss|kontakter deg|kontakte deg',
  you: 'kunden*|kjøper*|forbruker*|du|deg|din|sender|avsender|egen|deres|man|selv',
  we: 'vi|oss|selger*|butikken|vår|nettbutikken',
  pay: 'betal*|dekk*|bære*|bekost*|står for|stå for|ansvar*|regning|kostnad|trekk*|belast*|faktur*|koste|spander*',
  payment: 'betal*|kasse|kassen|oppgjør',
  accept:
    'aksepter*|betal* med|betale via|betaling med|betaling via|betaling* skjer|betalingsmåte*|betalingsmetod*|betalingsalternativ*|betalingsløsning*|tilbyr|mot faktura|godtar|tar imot|velge mellom',
  refuse: '(godtar/aksepterer/tilbyr/tar) (vi)? ikke|ikke (betale/mulig)',
  invoice: 'faktura|fakturakjøp|fakturabetaling|mot faktura',
  card: 'kort|kortbetaling*|betalingskort*|bankkort*|kredittkort*|debetkort*',
  bank: 'bankoverføring*|forhåndsbetaling*|forskuddsbetaling*',
  privacy: 'personvern*|personopplys*|informasjonskaps*|cookie*',
  opening:
    'åpningstid*|åpent|åpen|telefontid*|betjent|bemannet|stengt|kundeservice|kundesenter|kundestøtte|treffes|hverdager',
  phone: 'tlf|telefon*|mobil|mob|ring|sms|kontakt|kundeservice|tel',
  fax: '*fax|faks|telefaks',
  days: 'mandag*|man;tirsdag*|tir|tirs;onsdag*|ons;torsdag*|tor|tors;fredag*|fre;lørdag*|lør|lørd;søndag*|søn|sønd',
  weekdays: 'hverdag|hverdager|ukedager|ukedagene|virkedager|alle hverdager',
  everyday: 'alle dager|hver dag|hele uken|alle ukedager',
};
