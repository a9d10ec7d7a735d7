import type { FactTerms } from './terms';

export const da: FactTerms = {
  day: 'dage|dages',
  workday: 'arbejdsdag*|hverdage|hverdages|bankdage*',
  week: 'uge|uger|ugers|uges',
  month: 'måneds|måneder|måneders|mdr|mdr.|mdrs',
  year: 'år|års|årig',
  hour: 'time|timers',
  night: 'nætter|nætters',
  numbers: 'et=1|én=1|seks=6|syv=7|otte=8|fjorten=14|tyve=20|tredive=30|tres=60|halvfems=90',
  till: 'til|og',
  ret: 'fortryd*|returret*|åbent køb|pengene tilbage garanti|sende… (retur/tilbage)|returner*|tilbagelever*|træde tilbage|annullere købet|fuld returret',
  swap: 'bytte|byttes|byttet|ombyt*|bytteret*',
  retCost:
    'returfragt*|returomkostning*|returforsendelse*|returgebyr*|fragt… retur*|*omkostning*… retur*|udgift*… retur*|porto… retur*|retur* koster|fragt… tilbage|returlabel|returen|pakken returneres',
  retFree:
    '(fri/gratis) (fragt/levering) (og/&) (fri/gratis)? retur*|gratis retur*|fri retur*|retur* er gratis|returner*… gratis',
  refund: 'refunder*|refusion*|tilbagebetal*|tilbagefør*|krediter*|pengene tilbage|pengene retur',
  gotBack:
    'har modtaget… retur|vi modtager|har modtaget meddelelse|modtaget… retur|vi har modtaget|godkendt retur*|er modtaget retur',
  damage:
    'beskadig*|skade|skader|skadet|transportskad*|fejl|fejlen|fejlbehæft*|mangler|mangelfuld*|forkert*|fejlsend*|fejllever*',
  delivery: 'fragt*|forsend*|pakkeshop*|udbring*|omdeling*|hjemlever*|porto*|modtager du pakken|fremme',
  deliveryTime: 'leveringstid*|levering* tager|fragttid*|forsendelsestid*|dag til dag*|forventet levering',
  dispatch:
    'afsend*|sendes|ekspeder*|pakker og sender|produktion*|fremstill*|håndteringstid*|sender vi|behandlingstid*|færdiggør*',
  express: 'ekspres*|hastelever*',
  abroad: 'udland*|udenlandsk*|international*|øvrige lande|andre lande|grønland*|færøer*|resten af',
  store:
    '(i/fra) (butik*/forretning*/showroom*)|afhent* selv|click og collect|afhentning (i/på/hos)|hent selv|selvafhent*',
  free: 'gratis|fri fragt|fragtfri*|fri levering|uden beregning|portofri*|omkostningsfri*|vederlagsfri*',
  over: 'over|fra|mindst|min|minimum|ved køb for|køb for|mere end|på',
  orMore: 'eller mere|eller derover|og derover|og opefter|eller over|og op',
  under: 'under|mindre end|op til|indtil|til og med',
  member: 'medlem*|kundeklub*|klub*',
  maybe: 'kampagne*|kan forekomme|i perioder|varierer|afhænger',
  incase:
    'i så fald|i disse tilfælde|i sådanne tilfælde|ved (fejl/mangler/reklamation)|berettiget*|godkendt reklamation',
  unless: 'medmindre|undtagen|bortset fra|undtagelse*|ud over',
  not: 'ikke|ingen|uden',
  unclaimed: 'uafhent*|ikke… afhent*|ikke… afhenter|ikke bliver hentet|ikke… indløs*',
  complaint: 'reklam*|mangelsansvar|købelov*|klageret*',
  warranty: '*garanti|*garantien|garantiperiode*',
  longer: 'forventes at holde',
  reply:
    'svar|svarer|svartid*|besvar*|vende tilbage|vender tilbage|vender (vi/jeg) tilbage|hører (du)? fra os|respons*|kontakter dig',
  you: 'kunden*|kundens|køber*|forbruger*|du|dig|din|egen|man|selv|afsender*',
  we: 'vi|os|sælger*|butikken|forhandleren|vores',
  pay: 'betal*|afhold*|dække*|bære*|bærer|bekost*|står for|stå for|hæfter for|regning|bekostning|fratræk*|modregn*|trække*',
  payment: 'betal*|kassen|dankort',
  accept:
    'accepter*|betal* med|betale via|betaling* sker|betaling* med|betalingsmåde*|betalingsmetode*|betalingsmulighed*|betalingskort|tager imod|modtager (vi)?|vi modtager følgende|understøtter|tilbyder',
  refuse: '(accepterer/modtager/tager/tilbyder) (vi)? (desværre)? ikke',
  invoice: 'faktura|på faktura|fakturakøb',
  card: 'kort|betalingskort*|kreditkort*|debetkort*|kortbetaling*|hævekort*',
  bank: 'bankoverførsel*|bankoverførsler|kontooverførsel|forudbetaling*',
  privacy: 'persondata*|privatliv*|personoplysning*|databeskyt*',
  opening: 'åbningstid*|åbent|åben|telefontid*|træffes|telefonisk|kundeservice|lukket|hverdage',
  phone: 'tlf|telefon*|mobil*|ring|sms|tel|kundeservice',
  fax: 'telefax',
  days: 'mandag*|man;tirsdag*|tirs|tir;onsdag*|ons;torsdag*|tors|tor;fredag*|fre;lørdag*|lør;søndag*|søn',
  weekdays: 'hverdag|hverdage|alle hverdage|ugedage',
  everyday: 'alle dage|hver dag|alle ugens dage|dagligt',
};
