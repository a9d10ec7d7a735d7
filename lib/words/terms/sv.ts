import type { FactTerms } from './terms';

export const sv: FactTerms = {
  day: 'dag|dagar|dagars|dygn|dygns|kalenderdag*',
  workday: 'arbetsdag*|vardag*|helgfri* vardag*|bankdag*',
  week: 'vecka|veckor|veckors|veckas',
  month: 'månad|månader|månaders|mån|mån.',
  year: 'år|års|årig*',
  hour: 'timme|timmar|timmars|tim|h',
  night: 'nätter|nätters',
  numbers:
    'en=1|ett=1|två=2|tre=3|fyra=4|fem=5|sex=6|sju=7|åtta=8|nio=9|tio=10|fjorton=14|tjugo=20|trettio=30|sextio=60|nittio=90|hundra=100',
  till: 'till|och|eller',
  ret: 'retur*|ånger*|ångra*|öppet köp|återlämn*|skicka… tillbaka|återsänd*|frånträd*|pengarna tillbaka garanti|nöjd kund garanti|nöjd-kund|bytes och returrätt|avbryta avtalet|skickas tillbaka|betänketid*|återköp',
  swap: 'byta|byte|byten|bytesrätt*|bytes',
  retCost:
    'returfrakt*|returkostnad*|returporto*|returavgift*|frakt*… retur*|kostnad*… retur*|retur* kostar|frakt*… tillbaka|kostnad*… (tillbaka/återlämna*/återsända*)|returen|frakten vid (ånger*/retur)',
  retFree:
    '(fri/gratis) (frakt/leverans) (och/&) (fri/fria/gratis)? retur*|(gratis/fri/fria/kostnadsfri*) (byte och)? retur*|retur* är (gratis/kostnadsfri*)|returner*… (gratis/kostnadsfritt)',
  refund: 'återbetal*|krediter*|pengarna tillbaka|återfå',
  gotBack:
    'mottagit… (retur*/vara*/åter*)|vi har mottagit|mottagandet av… (retur*/åter*)|vi mottagit|godkänt din retur|meddelat oss|meddelade oss',
  damage:
    'skada|skadan|skador|skadad|skadat|skadade|transportskad*|defekt*|fel|felet|felaktig*|trasig*|felexpedier*|felskick*',
  delivery:
    'frakt*|leverans*|levereras|levererar|leverera|levererad|porto*|utlämning*|postlåda*|brevlåda*|framme|hemlever*|ombud|fraktalternativ*',
  deliveryTime:
    'leveranstid*|leveranser tar|beräknad leverans*|uppskattad leverans*|fraktid*|frakttid*|normal leverans*|dag till dag',
  dispatch:
    'skickas|skickar|skickat|skickats|avsänd*|expedier*|hanteringstid*|behandlas|packar|packas|produktionstid*|produktion|tillverk*|postas|skickade',
  express: 'express*|hemleverans kväll',
  abroad:
    'utland*|utomland*|utrikes|internationell*|övriga länder|andra länder|utanför sverige|europa|övriga (norden/europa)',
  store: '(i/till/från) (vår)? (butik*/lager)|hämta (i/själv)|click och collect|upphämtning|avhämtning',
  free: 'gratis|fri frakt|fraktfri*|fri leverans|kostnadsfri*|fri hemlever*|portofri*|ingen fraktkostnad|bjuder vi på frakten|ingår',
  over: 'över|från|minst|överstig*|mer än|på|för',
  orMore: 'eller mer|och mer|och uppåt|eller över|och över',
  under: 'under|upp till|mindre än|understig*|till och med|tom',
  member: 'medlem*|kundklubb*|klubb*',
  maybe: 'kampanjer|kan förekomma|i perioder|varierar',
  incase: 'i så fall|i sådana fall|vid (fel/godkänd reklamation/reklamation)|godkänd reklamation|reklamera',
  unless: 'om inte|förutom|undantag*|såvida',
  not: 'inte|ej|ingen|inga|utan',
  unclaimed: '(ej/inte/outlöst*) (uthämt*/utlöst*/hämt*)|outhämt*|outlöst*|ouppackad|ej utlösta',
  complaint: 'reklam*|konsumentköplag*|felansvar*',
  warranty: '*garanti|*garantin|*garantier|garantitid*',
  reply: 'svar|svarar|svara|svarstid*|besvara*|återkommer|återkomma|återkoppl*|återkommer vi|hör av oss',
  you: 'kunden*|kundens|köpare*|konsument*|du|dig|din|egen|själv|man|kund',
  we: 'vi|oss|säljare*|butiken|vår',
  pay: 'betal*|stå för|står för|står|stå|bekost*|ansvar*|svarar|svara för|bekostnad|dras|drar|debiter*|bjuder',
  payment: 'betal*|kassan|dela upp',
  accept:
    'accepterar|betal* med|betala via|betalning sker|betalsätt*|betalningssätt*|betalningsmetod*|betalningsalternativ*|betalmetod*|erbjuder|välja mellan|betalning via|välja',
  refuse: '(accepterar/erbjuder/tar) (vi)? (inte/ej)|inte betala',
  invoice: 'faktura|fakturaköp|mot faktura',
  card: 'kort|kortbetalning*|betalkort*|bankkort*|kreditkort*|kontokort*',
  bank: 'banköverföring*|förskottsbetalning*|förskott|internetbetalning|direktbetalning',
  privacy: 'personuppgift*|integritet*|kakor|dataskydd*',
  opening: 'öppettid*|öppet|öppen|telefontid*|kundtjänst|kundservice|stängt|nås|bemannad*|vardagar',
  phone: 'telefon*|tel|mobil*|ring|ringa|sms|kundtjänst|tfn',
  days: 'måndag*|mån;tisdag*|tis;onsdag*|ons;torsdag*|tors|tor;fredag*|fre;lördag*|lör;söndag*|sön',
  weekdays: 'vardag|vardagar|helgfria vardagar|veckodagar',
  everyday: 'alla dagar|varje dag',
};
