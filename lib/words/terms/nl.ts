import type { FactTerms } from './terms';

export const nl: FactTerms = {
  day: 'dag|dagen|daagse|kalenderdag*',
  workday: 'werkdag*|werkbare dag*',
  week: 'week|weken',
  month: 'maand|maanden|maands|mnd',
  year: 'jaar|jaren|jarig*',
  hour: 'uur|uren|u|uurs',
  night: 'nacht|nachten',
  numbers:
    'één=1|een=1|twee=2|drie=3|vier=4|vijf=5|zes=6|zeven=7|acht=8|tien=10|twaalf=12|veertien=14|twintig=20|dertig=30|zestig=60|negentig=90|honderd=100',
  till: 'tot|en|of|à|a|tot en met|t m|t/m',
  ret: 'retour*|bedenktijd*|bedenktermijn|herroep*|zichttermijn|terugstur*|terugzend*|teruggestuurd|teruggezonden|niet goed geld terug|stuur… terug|terug te (sturen/zenden)|geretourneerd|niet tevreden|geld terug garantie|terugbrengen|annuleren|te ontbinden|op proef',
  swap: 'ruil*|omruil*|geruild',
  retCost:
    'retourkost*|retourzendkost*|retourverzendkost*|retourporto|retourlabel*|*kosten… (retour*/terug*/herroep*)|retour* kost|retourzending*|verzendkosten… terug|retourneren kost|retourtarief|kosten… terugsturen|portokosten|retour*… (rekenen/berekenen/rekening)|(rekenen/berekenen)… retour*|retourbijdrage*|retourvergoeding*|bijdrage… retour*',
  retFree:
    'gratis (verzending/verzenden/levering) en (gratis)? retour*|gratis (retour*/ruilen en retour*/terugsturen/terug)|(retour*/terugsturen) (is/zijn) (altijd)? (gratis/kosteloos)|(kosteloos/gratis)… (retour*/terugsturen)|retour*… (gratis/kosteloos)|kosteloos retour*',
  refund:
    'terugbetal*|terugstort*|teruggestort|restitu*|terug stort*|geld terug|storten|gecrediteerd|crediter*|krijg*… terug|vergoed*|terug op je rekening|terugbetaald',
  gotBack:
    '(hebben/heeft) ontvangen|na ontvangst van (de/het/uw/je) (retour*/geretourneerde/pakket)|retour (hebben)? ontvangen|ontvangst van (de/je/uw) retour*|retour* ontvangen|ontvangen hebben|verwerkingstijd|verwerking van',
  damage: 'beschadig*|defect*|gebrek*|kapot*|verkeerd*|fout*|onjuist*|schade|mankement*|transportschade|klacht*',
  delivery:
    'lever*|verzend*|bezorg*|verzonden|verstuurd|geleverd|*levering|zending*|porto*|pakket|brievenbus*|aflever*|thuisbezorg*|in huis|onderweg',
  deliveryTime:
    'levertijd*|leveringstijd*|leveringstermijn|bezorgtijd*|levertermijn|verwachte lever*|verzendtijd*|geleverd binnen|levering duurt|in huis',
  dispatch:
    'verzonden|verstuurd|versturen|verzenden wij|verwerk*|ingepakt|productietijd|productie|klaargemaakt|op de post|gemaakt|verzendklaar',
  express: 'spoed*|express*|avondlever*|zaterdaglever*|dezelfde dag|zondaglever*|rembours',
  abroad:
    'buitenland*|internationa*|overige landen|andere landen|europa|eu landen|rest van|waddeneilanden|buiten nederland',
  store: '(in/naar) (de/onze/een) (winkel*/showroom)|afhalen|ophalen|afhaal*|zelf ophalen|click en collect',
  free: 'gratis|kosteloos|kosteloze|geen verzendkosten|zonder verzendkosten|verzendkosten vrij|franco|zonder meerkosten|gratis verzending|betaal* geen verzendkosten|vervallen',
  over: 'vanaf|boven|over|van meer dan|meer dan|minimaal|minimum|van|bij een bestelbedrag van|hoger dan',
  orMore: 'of meer|en meer|en hoger|of hoger',
  under: 'onder|tot|tot en met|t m|minder dan|beneden|lager dan|t/m',
  member: 'leden|lid|club*|abonnee*',
  maybe: 'actie*|varieer*|afhankelijk|kortingscode|bepaalde|geselecteerde',
  incase: 'in (dat/dit) geval|in deze gevallen|onze fout|als de retour*',
  unless: 'tenzij|behalve|met uitzondering|uitgezonderd',
  not: 'niet|geen|zonder',
  unclaimed: 'niet (afgehaal*/opgehaal*/afgehaald)|geweigerd*|onbestelbaar',
  complaint: 'klachttermijn|reclam*|wettelijke garantie*|conformiteit',
  warranty: '*garantie|garantietermijn|garantieperiode',
  longer: 'levensduur',
  reply:
    'antwoord*|reageren|reactie*|beantwoord*|reageert|contact met je op|contact met u op|hoort… van ons|nemen (wij/we) contact',
  you: 'je|jij|jouw|u|uw|klant*|koper*|consument*|eigen|zelf|afnemer',
  we: 'wij|we|ons|onze|ondernemer|verkoper|webshop|winkel',
  pay: 'betal*|betaal*|rekening|kosten voor|verantwoordelijk|draag*|dragen|vergoed*|nemen|neemt|in mindering|verreken*|aftrek*|ingehouden|kost',
  payment: 'betal*|betaal*|afreken*',
  accept:
    'accepter*|betaalmethode*|betaalmogelijk*|betaalwijze*|betalen (met/via)|betaal (met/via/veilig)|veilig betalen|betalen (kan/is mogelijk)|betaal opties|kiezen|bieden|volgende|betaalopties|betaling (via/met/per)|te betalen',
  refuse: '(accepteren/bieden) (wij/we)? (helaas)? (geen/niet)',
  invoice: '(op/per/via) (factuur/rekening)|factuur',
  card: 'creditcard*|credit card|pinpas|bankpas|debitcard*|pinnen|debit creditcard',
  bank: 'overboeking|bankoverschrijving*|overschrijving|bankoverboeking|vooruitbetaling|vooraf overmaken',
  privacy: 'privacy*|cookie*|persoonsgegevens',
  opening: 'openingstijd*|geopend|open|bereikbaar*|klantenservice|telefonisch|gesloten|bereiken',
  phone: 'tel|telefoon*|mobiel|bel|bellen|whatsapp|contact|klantenservice|t',
  fax: 'fax',
  days: 'maandag*|ma;dinsdag*|di;woensdag*|wo|woe;donderdag*|do;vrijdag*|vr|vrij;zaterdag*|za|zat;zondag*|zo',
  weekdays: 'maandag*|ma;dinsdag*|di;woensdag*|wo|woe;donderdag*|do;vrijdag*|vr|vrij;zaterdag*|za|zat;zondag*|zo',
  everyday: 'dagelijks|elke dag|7 dagen per week|alle dagen',
};
