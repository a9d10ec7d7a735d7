import type { Language } from './vocabulary';

export const nb: Language = {
  code: 'nb',
  common: 'og er det som på til av med for ikke du har deg vi kan ved oss eller en et fra om dine',
  words: {
    'contact-page': {
      label:
        'kontakt | kontakt oss | kundeservice | kundesenter | kundestøtte | kundetjeneste | brukerstøtte | kontaktinformasjon | kontaktinfo | kontaktskjema | hjelp | hjelpesenter | trenger du hjelp | ring oss | skriv til oss | snakk med oss | kundehjelp | spør oss | ta kontakt | hjelp og støtte',
      never:
        'kontaktlins* | kontaktgrill* | kontaktlim* | hjelpemiddel* | hjelpemidler | kontaktsport | nødhjelp | førstehjelp | kontaktspray | kontaktløs*',
    },
    'opening-hours': {
      label: 'åpningstid* | åpent | åpent nå | telefontid* | bemannet | åpningstider og adresse',
      text: 'åpningstid* | telefontid* | døgnåpent | døgnåpen | alle dager | alle hverdager | hverdager mellom | åpent mandag | åpent man | betjent mandag | chat er åpen',
      never: 'åpent kjøp*',
    },
    'contact-form': {
      label:
        'kontaktskjema* | send oss en melding | skriv til oss | send melding | send oss en e post | send e post | send inn henvendelse | din melding | send henvendelse | still et spørsmål | henvendelsesskjema | skriv en melding | skriv en melding til oss | send oss en e-post | skriv til kundeservice | meldingsskjema | kontakt oss skjema | still oss et spørsmål | send oss et spørsmål | send oss en henvendelse | opprett henvendelse | opprett sak | ny henvendelse | kundeserviceskjema* | skjema for henvendelse* | fyll ut skjema* | kontakt oss på skjema | tilbakeringing* | bli oppringt | ring meg opp',
    },
    'message-field': {
      label: 'melding | henvendelse | beskjed | kommentar | ditt spørsmål | hva kan vi hjelpe* | beskrivelse',
    },
    'live-chat': {
      label:
        'chatt | chat med oss | åpne chat | nettprat | chatrobot | virtuell assistent | chat nå | spør vår assistent | snakk med chatbot* | chat | chattboks | start chat | start chatten | start en chat | chatt med oss | chatte med oss | chat med kundeservice | live chat | direktechat | chatbot | chatboten | åpne chatten | åpne chattevindu* | chattevindu | kundechat | digital assistent | snakk med en rådgiver | chat med en* | spør chatboten* | send oss en chat',
      never: 'snapchat',
    },
    'response-time': {
      text: 'svarer innen | svar innen | svarer deg innen | besvares innen | svarer på alle henvendelser | svartid* | svarer vanligvis | svarer normalt | besvarer alle | svar på e post innen | svarer så fort | tilbakemelding innen | besvart innen | svarer raskt | kontakter deg innen | svarer deg så snart',
    },
    'physical-store': {
      label:
        'finn butikk* | butikker | butikkoversikt | finn din butikk | finn nærmeste butikk | besøk oss | besøk butikken | klikk og hent* | klikk hent* | hent i butikk* | butikkene våre | forhandlere | finn forhandler | utsalg vårt | avdelinger | varehus | vår butikk | min butikk | hent selv | utsalgssteder | lagerstatus i butikk* | tilgjengelig i butikk* | finn oss | velg butikk | butikken i | butikken på | butikken vår | fysisk butikk | våre butikker | våre butikker og åpningstider | finn nærmeste* | nærmeste butikk | din nærmeste butikk | se våre butikker | butikkliste | butikksøk | butikkfinner | butikkinfo* | butikkinformasjon | alle butikker | finn varehus | finn avdeling | finn forretning | utsalgssted* | showroom | besøk vårt showroom | besøksadresse | hentepunkt* | hent på lager | våre varehus | finn din nærmeste* | reserver i butikk',
      text: 'klikk og hent | klikk hent | hent i butikk | besøk butikken | besøk oss i | våre butikker | vår butikk i | tilgjengelig i butikk | på lager i butikk | hente i butikk | fysisk butikk | besøk vår butikk | hent varene i | butikken er åpen | butikken ligger | butikken vår | åpnet butikk',
      never:
        'nettbutikker | se alle butikker i appen | forhandler login | forhandler innlogging | forhandlerlogin | forhandlerinnlogging | bli forhandler',
    },
    'company-identity': {
      label: 'firmainformasjon | om selskapet org* | selskapsinformasjon | juridisk informasjon | organisasjonsnummer',
      text: 'org nr* | orgnr* | organisasjonsnummer* | organisasjonsnr* | foretaksregisteret | org nummer* | mva nr',
    },
    faq: {
      label:
        'ofte stilte spørsmål | ofte stilte | spørsmål og svar | spørsmål svar | vanlige spørsmål | hjelpesenter | hjelpesider | hjelp | kundesenter | spør oss | hjelp og svar | svar på spørsmål | selvbetjening | kunnskapsbase | kjøpshjelp',
      never: 'hjelpemiddel* | førstehjelp*',
    },
    'site-search': {
      label:
        'søk | søk i nettbutikken | søk etter* | søk i butikken | produktsøk | hva leter du etter | hva ser du etter | finn produkt | søk produkt* | søkeord | søk på | søkefelt | åpne søk | lukk søk | vis søk | søk i* | søk i sortimentet | søk etter produkt* | søk i hele*',
      never: 'søk jobb | stillingssøk | søk om*',
    },
    'order-tracking': {
      label:
        'spor pakke* | sporing | sporing av* | spor bestilling* | spor ordre* | mine ordre* | ordrestatus | hvor er pakken* | hvor er ordren* | følg pakken | følg bestillingen | ordrehistorikk | bestillingshistorikk | mine kjøp | bestillingsstatus | spor sending* | pakkesporing | dine ordre* | finn bestilling* | se ordre* | kjøpshistorikk | bestillinger | ordrer | spor din* | spor forsendelse* | følg din* | følg ordren* | følg sendingen* | følg bestillingen din | følg min pakke | hvor er min* | hvor er varen* | hvor er bestillingen* | finn ordre* | se bestilling* | status på ordre* | status på bestilling* | sjekk ordre* | ordresporing | ordresøk | pakkestatus | leveringsstatus | forsendelsesstatus | mine bestillinger | mine pakker | ordreoversikt | track and trace | sporingsnummer | spor min* | finn min* | følg min* | sjekk status* | spor min ordre | finn min ordre | spor min pakke | spor min bestilling | finn min bestilling',
      never: 'gps sporing | sporing av aktivitet* | sporing gps',
    },
    guides: {
      label:
        'kjøpsguide* | guide | guider | kjøpshjelp | råd og tips | tips og råd | tips og triks | inspirasjon | blogg* | magasin* | artikler | artikkel | bruksanvisning* | manualer | vedlikehold | pleie | vaskeanvisning* | oppskrift* | slik gjør du* | slik velger du* | hvordan velge* | velg riktig* | lær mer om* | fagstoff | veiledning | veiledninger | skotips | produktråd | monteringsanvisning* | boktips | kunnskap | lesestoff | gode råd | kundemagasin* | vedlikeholdsråd | temasider | slik vedlikeholder* | skippertips | nyhetsartikler | innholdssider | *råd | brukermanual* | *guide | *guiden | kunnskapsbank* | nyttige tips | *tips | lær om* | nyttig informasjon | monteringsveiledning* | brukerveiledning* | fagartikler | monteringsvideo* | dyrkingstips | vaskeråd | strikkeskole* | lær å* | stell og* | stelltips | vask og stell | stell av*',
      never:
        'størrelsesguide* | størrelseguide* | strikkeoppskrifter | måleguide | kjøp og retur | retur guide | tips en venn | forråd | forbrukerråd* | byråd | kommuneråd* | statsråd* | elevråd* | styreråd | forbrukerrådet | gavetips | gavetipsene | eartips | fingertips | nageltips | tv guide* | turguide* | julegavetips | gaveguide* | ringguide | passformguide* | forhandlerguide | boksetips | søketips* | nyhetstips* | produkttips | tippetips | tråd | *ltråd | *etråd | *itråd | *mtråd | *ntråd | *gtråd | sytråd | husgeråd*',
    },
    account: {
      label:
        'min side | mine sider | logg inn | logg på | innlogging | opprett konto | opprett bruker | kundekonto | konto | ny kunde | bli kunde | registrer | ny bruker | profil | min bruker | lag konto | kundesider | glemt passord* | logg ut | mine opplysninger | mine kontodetaljer | logg deg inn',
      never: 'kontonummer | kontofon | logg inn for å se pris',
    },
    returns: {
      label:
        'retur | returer | returrett | returnere* | bytte | bytterett | returvilkår | åpent kjøp | fri retur | gratis retur | returskjema | angre og retur | retur av varer | bytt eller returner | returinformasjon | returinfo | returpolicy | returnering | enkel retur | dagers retur* | dagers åpent kjøp | bytt vare | refusjon* | tilbakebetaling* | pengene tilbake* | returordning* | returregler | returskjema* | returseddel | returlapp* | returportal* | fri bytte* | returretten',
      text: 'dagers retur* | fri retur | gratis retur | åpent kjøp | dagers angrerett | dagers bytte* | returnere varen | returner varen | enkel retur | returrett | returfrist | bytte varen | dager til å returnere | bytte eller returnere',
      never:
        'returmottak | returpunkt for elektronikk | tur retur | i retur for | returpant | bytte hjul | bytte dekk | dekkbytte | retur til toppen | retur til forsiden | returner til forsiden | returner til toppen | bytte batteri | returpapir | returmetall',
    },
    withdrawal: {
      label: 'angrerett* | angreskjema* | angrefrist* | angre kjøp* | avbestill* | kansell* | angre bestilling*',
      text: 'angrerett* | angreskjema* | angrefrist*',
    },
    complaints: {
      label:
        'reklamasjon* | reklamere* | klage | klager | klagerett | garanti* | klageadgang | skade på vare | feil på vare* | meld skade | produktgaranti | mangler og feil | reklamer | klagemulighet* | klageskjema* | feil eller mangel* | feil eller mangler | skadet vare | skadde varer | ødelagt vare | mangelfull vare | reklamasjonsskjema*',
      text: 'reklamasjonsrett* | års reklamasjon* | års garanti | år garanti | års produktgaranti | årsgaranti | reklamasjon | klage på | reklamere på | reklamasjonsfrist | forbrukertilsynet | forbrukerrådet | livstidsgaranti | forbrukerklageutvalget',
      never: 'prisgaranti* | fornøydgaranti | leveringsgaranti | garantilønn | prisgarantert | bytte fornøydgaranti',
    },
    delivery: {
      label:
        'frakt* | levering* | fri frakt* | gratis frakt* | forsendelse | hjemlevering* | sendingsmåter | transport og levering | porto | rask levering | leveranse',
      text: 'fri frakt* | gratis frakt* | frakt fra | fraktfritt | rask levering | leveringstid* | levering innen | leveres innen | sendes innen | levering på | virkedagers levering | hjemlevering | levert hjem | sendes samme dag | leveres hjem | frakt kr | frakten koster | levering hjem | fraktkostnad* | levering 1 | levering 2 | levering 3 | fri levering | gratis levering | hurtig levering | sender samme dag | levering til | bestill før kl | frakt tilkommer | sendes med posten | sendes med bring | hjem på døra | sender varene | sender bestilling* | sender ordren | sendes fra vårt lager',
      never:
        'leveringspostei | fraktur* | fraktal* | leverandør* | leveransepartner | nyhetsbrev levering | levering av tjeneste* | fraktmenn | leveringsdyktig* | fraktskip* | fraktfly* | fraktbåt*',
    },
    terms: {
      label:
        'vilkår | kjøpsvilkår* | salgsvilkår* | kjøpsbetingelser* | salgsbetingelser* | betingelser | handelsbetingelser* | brukervilkår* | generelle vilkår | salgsbetingelsene | leveringsbetingelser* | standardvilkår | avtalevilkår | medlemsvilkår | bruksvilkår | salgs og leveringsvilkår | kjøpsinformasjon | handelsvilkår',
    },
    privacy: {
      label:
        'personvern* | personopplysninger | databehandling | behandling av personopplysninger | personvernerklæring og cookies | personvern og informasjonskapsler | personvern og cookies | informasjonskapsler og personvern* | personvern informasjonskapsler',
      never: 'privatliv i hjemmet',
    },
    'size-guide': {
      label:
        'størrelsesguide* | størrelseguide* | størrelser | størrelsestabell* | størrelseskart | størrelseshjelp | finn din størrelse | finn riktig størrelse | måltabell* | passform | størrelse og passform | måleguide | mål og passform | hvilken størrelse* | størrelsesoversikt | ringmåler | størrelsesskjema | guide til størrelse* | ringstørrelse* | skostørrelser | klesstørrelser | slik måler du* | riktig størrelse | ringmål* | måltaking | hvordan måle* | finn størrelse*',
      text: 'størrelsesguide* | størrelsestabell* | normal i størrelsen | liten i størrelsen | stor i størrelsen | modellen er | modellen har på seg | passformen er | størrelseguide | modellen bruker',
      never: 'alle størrelser',
    },
    reviews: {
      label:
        'anmeldelser | kundeanmeldelser | anmeldelse | omtaler | kundeomtaler | vurderinger | kundevurderinger | produktomtaler | skriv anmeldelse | skriv en anmeldelse | skriv omtale | kundene sier | karakter | produktanmeldelser | vurdering | skriv en omtale | vurder produkt* | fra kundene våre | tilbakemeldinger fra kunder | produktvurderinger | kundene mener | kundene våre sier | sier kundene | produktomtale* | hva kundene* | stjernevurdering* | dette sier kundene* | kundetilbakemelding*',
      text: 'anmeldelser | kundeanmeldelser | av 5 stjerner | kundevurdering* | verifisert kjøp* | skriv en anmeldelse | skriv omtale | av 5 basert på | verifiserte omtaler | verifiserte anmeldelser | verifiserte kunder | omtaler fra kunder',
      never:
        'filmanmeldelse* | bokanmeldelse* | vurdering av kreditt* | fikk gode anmeldelser | fikk strålende anmeldelser | fikk gode omtaler',
    },
    'product-background': {
      label:
        'bærekraft* | miljø | miljøarbeid | samfunnsansvar | åpenhetsloven | våre leverandører | etikk | opprinnelse | slik lages* | produksjon | materialer | etisk handel | dyrevelferd | miljø og samfunn | ansvar | råvarer | miljøfyrtårn | sporbarhet | rettferdig handel | kvalitet og miljø | håndverk | materiale og vedlikehold | laget i norge | menneskerettigheter | aktsomhetsvurdering* | miljøpolicy | kvalitet og håndverk | miljøansvar | våre produsenter | våre fabrikker | klimaregnskap* | esg | sertifiseringer | våre leverandører* | etiske retningslinjer | åpenhet | innhold og opprinnelse | samfunn og miljø | kvalitet',
      text: 'produsert i | laget i norge | håndlaget i | norskprodusert | resirkulert | økologisk bomull | opprinnelsesland | åpenhetsloven | svanemerket | svanemerkede | bærekraft* | laget av resirkulert* | sydd i | miljømerket | designet og produsert | mulesingfri | norsk design | strikket i norge | strikket i europa | strikket i portugal',
      never: 'produksjonsselskap',
    },
    'rich-media': {
      label:
        'forstørr* | større bilde | se video | spill av video | produktvideo | 360 grader* | se i 360 | flere bilder | bildegalleri | neste bilde | forrige bilde | vis bilde* | se alle bilder | klikk for å forstørre | åpne bilde* | bilde 1 | bilde 2 | produktbilde* | zoom | zoom inn* | forstørr bilde* | vis større* | vis flere bilder | flere produktbilder | se bilde* | neste produktbilde | miniatyrbilde* | vis video | spill video | video av produktet | produktfilm | se film* | se produktvideo | 360 visning | 360° | vis i fullskjerm | fullskjerm | gå til bilde* | bilde 3 | bilde 4 | bla i bilder',
      never: 'forstørrelsesglass* | zoomobjektiv* | videospill* | videokamera* | videokort',
    },
    'ar-vr': {
      label:
        'se i ditt rom | se det hjemme | utvidet virkelighet | prøv virtuelt | virtuell prøving | vis i 3d | se i 3d | 3d visning | se i ar | virtuelt prøverom | prøv i ditt eget hjem | vis i ar | se i rommet ditt | 3d modell | virtuelt speil | prøv på deg selv',
      text: 'utvidet virkelighet | se i ditt rom | prøv virtuelt',
    },
    availability: {
      label:
        'på lager* | ikke på lager | utsolgt | lagerstatus* | tilgjengelighet | varsle meg* | midlertidig utsolgt | nettlager | meld meg på varsel | tilgjengelig på nett | forhåndsbestill* | gi meg beskjed | kommer på lager | lagerbeholdning | butikklager | fjernlager | på nettlager | få på lager | flere på lager | ikke tilgjengelig | utilgjengelig | varsle når* | varsel når* | få varsel når* | si ifra når* | restordre | bestillingsvare | lagerført | sjekk lager* | leveringsklar | tilgjengelig | klar til sending | tilbake på lager | varen er utsolgt | få igjen på lager | kun få igjen | finnes i butikk | finnes på lager | kommer snart',
      text: 'på lager* | utsolgt | lagerstatus* | få igjen | stk igjen | tilgjengelig på nett | på nettlager | bestillingsvare | klar til sending | klar for levering | sendes i dag | forhåndsbestill* | tilgjengelighet | tilgjengelig i butikk | kommer snart | ikke tilgjengelig for kjøp | lagerført | bare få igjen | kun få igjen | kun 1 igjen | bare 1 igjen | ferdig utsolgt | ikke lagerført | på vei inn | leveringsklar | tilbake på lager | kan bestilles | fjernlager',
      never: 'motta beskjed om nyhetsbrev | tilgjengelighetserklæring* | tilgjengelighet på nettstedet',
    },
    recommendations: {
      label:
        'du liker kanskje* | du vil kanskje* | relaterte produkter | lignende produkter | andre kjøpte også | andre kjøpte | kunder kjøpte også* | anbefalt for deg | anbefalte produkter | sist sett | nylig sett* | sist besøkte | passer sammen med | ofte kjøpt sammen* | populære produkter | bestselgere | mest populære | mest solgte | kanskje du liker* | vi anbefaler | anbefalinger | fullfør looken | kjøp antrekket | se også | tilbehør til* | populært nå | mer fra* | anbefalt tilbehør | for deg | utvalgt for deg | mest kjøpt | andre så også på | lignende varer | passer bra med | kunder så også på | flere varer fra | toppliste* | bestselgerliste | du så nylig på | inspirert av din* | inspirert av det du* | andre kunder* | populære nå | utvalgte produkter | dine siste* | anbefalte varer | andre har også kjøpt* | andre har også sett* | kjøpes ofte sammen* | kjøp sammen | handles ofte sammen* | passer godt sammen* | passer godt med* | kjøpes ofte med* | du så på | dine sist* | tidligere sett* | sett nylig* | lignende artikler | vi tror du* | noe for deg | supplerende produkter | ekstra tilbehør | aktuelt tilbehør | relatert tilbehør | alternative produkter | tilleggsprodukter | komplementære produkter | lignende modeller | mer i samme serie | fra samme serie | fra samme kolleksjon | stil den med | style med | kombiner med | andre liker også | kanskje av interesse | kunne du tenke deg* | nylig viste* | fullfør antrekket | komplett antrekk* | kompletter antrekket | kunder som kjøpte* | anbefalt til deg | populære varer | andre har også* | andre så også* | vi anbefaler også | matcher med | kjøp sammen med* | ofte kjøpt med* | sist viste | tidligere viste | kundenes favoritter | du kan også like | dette passer* | passer perfekt* | du kan også være interessert*',
      never: 'her for deg | der for deg | riktig for deg | rett for deg | best for deg | passer for deg',
    },
    wishlist: {
      label:
        'ønskeliste* | favoritter | legg i ønskeliste* | legg til favoritter | lagre favoritt | lagre til senere | favoritt | husk til senere | huskeliste | handleliste* | mine lister | legg til i favoritter | lagrede produkter | legg til i ønskeliste | lagre som favoritt | legg til som favoritt | huskelapp* | merk som favoritt | lagre for senere | lagrede varer | lagrede favoritter | ønskelisten',
      never: 'kundefavoritter | våre favoritter | sommerfavoritter',
    },
    payment: {
      label:
        'betaling* | slik betaler du | delbetaling* | faktura | finansiering | trygg betaling | sikker betaling | betal med * | avbetaling* | betal senere',
      text: 'betal med | betalingsmåter | betalingsmetoder | delbetaling | faktura | betal senere | sikker betaling | trygg betaling | bankkort | kredittkort | nedbetaling | rentefri* | per måned | mobilbetaling*',
      never:
        'elektronisk faktura fra staten | betalingsterminal* | kontaktløs betaling* | kredittkortholder* | kortholder*',
    },
    discounts: {
      label:
        'tilbud* | salg | kampanje* | rabatt* | studentrabatt* | medlemstilbud | ukens tilbud | black week* | restsalg | nedsatt | nedsatte | nedsatte priser | supertilbud | lagersalg* | kupp | røverkjøp | billig* | kundeavis* | sommersalg* | januarsalg* | vintersalg* | mammut* | knallpris* | opptil | spar opptil* | månedens tilbud | dagens tilbud | kjøp 2 få* | ta 3 betal for 2 | varer på salg | nedsatt pris | sluttsalg | utsalg | dagens kupp | gode kjøp | verdikoder | restesalg* | siste sjanse | mengderabatt* | opphørssalg* | flyttesalg* | ryddesalg* | kvantumsrabatt* | pakkepris* | pakketilbud* | billigsalg* | romjulssalg* | vårsalg* | høstsalg* | black friday* | cyber monday* | betal for 2 | betal for 1 | spar 1* | spar 2* | spar 3* | spar 4* | spar 5* | spar 6* | spar 7* | spar 8* | spar 9* | spar kr* | spar inntil*',
      text: 'rabattkode* | studentrabatt | spar opptil | du sparer | førpris | før kr | opprinnelig pris | rabatt på | nedsatt pris | veil pris | veiledende pris | rabatt ved | kampanjepris | tilbudspris | få rabatt | på tilbud | rabattert | salgspris | spar kr | ord pris | før nå',
      never:
        'til salgs | salgsbetingelser* | salgsvilkår* | salgsavdeling* | salgs og | salgskonsulent* | salgssjef | salgssteder | kundesalg | ettersalg | tilbudsforespørsel | be om tilbud | få et tilbud | innhent tilbud | salgs | utsalgssteder | spar bank* | sparebank* | be om et tilbud | jobbtilbud | spare tid | spons og salg | salg og marked | annonsesalg | annonsesalg* | tilbudsplakat* | salg og markedsføring | salg og leie',
    },
    gift: {
      label:
        'gavekort* | gave | gaver | gavetips | gaveinnpakning* | innpakning | gaveideer | gaver til* | gaveservice | gaveeske* | gavesett | gavefinner | julegave* | gaveguide | bursdagsgaver | bryllupsgaver | farsdagsgaver | morsdagsgaver | gratulasjonskort | firmagaver | gi bort | pakk inn | gavekort og* | personlige gaver | dåpsgave* | gave til* | konfirmasjonsgave* | vertinnegave* | barselgave* | bryllupsgave* | bursdagsgave* | bryllupsliste* | ønskegavekort | saldo gavekort',
      text: 'gavekort* | gaveinnpakning* | pakke inn | innpakket som gave | gratulasjonskort | pakk inn som gave | gaveeske*',
    },
    'choice-of-language': {
      label:
        'velg språk | språk | velg land | land | bytt land | endre land | valuta | bytt språk | velg valuta | endre språk | norsk | leveres til | velg region | norsk bokmål | leveringsland | velg språk* | velg land* | velg valuta* | velg marked | velg ditt land | velg ditt språk | skift språk | skift land | språk og land | land og språk | land språk | språk valuta | språkvelger | landvelger | andre land | leveringsland* | du handler i',
    },
    'loyalty-club': {
      label:
        'kundeklubb* | medlem | medlemskap* | medlemsfordeler | bli medlem* | kundeprogram* | fordelsprogram* | bonuspoeng | bonusprogram* | kundefordeler | medlemsklubb* | fordelsklubb* | klubben | poeng | lojalitetsprogram* | medlemspris* | vipklubb* | medlemssider | klubbpris* | medlemstilbud | klubb | fordelskort | verv en venn | medlemmer | medlemsfordel | fordelskunde* | klubbfordel* | lojalitetsklubb* | kundefordel* | bonuskunde* | tips en venn | verv venn* | medlemsvilkår | klubbmedlem* | kundekort*',
      text: 'kundeklubb* | bli medlem | medlemsfordeler | bonuspoeng | medlemspris* | medlemsrabatt | samle poeng | som medlem | bonus på alle* | klubbmedlem* | medlemmer får | poeng på | medlemsbonus | lojalitetsprogram*',
      never:
        'fotballklubb* | golfklubb* | bokklubb* | idrettsklubb* | fanklubb* | teammedlem* | familiemedlem* | styremedlem* | medlemsblad* | pick up point* | pickup point*',
    },
    newsletter: {
      label:
        'nyhetsbrev* | meld deg på | få nyheter på e post | e postliste | abonner | motta nyhetsbrev* | påmelding nyhetsbrev* | nyheter og tilbud | bli med på e postliste* | eposttilbud | få tilbud på e post | inspirasjon rett i innboksen | hold deg oppdatert | få de beste tilbudene | nyheter på e post | gå ikke glipp av* | ved påmelding | nyhetsmail* | meld meg på | påmelding til nyhetsbrev*',
      text: 'nyhetsbrev* | få nyheter og tilbud | tilbud på e post | rett i innboksen',
    },
    feedback: {
      label:
        'tilbakemelding* | gi oss tilbakemelding | kundeundersøkelse* | undersøkelse | din mening | fortell oss* | forslag | ris og ros | ros og ris | spørreundersøkelse* | hva synes du* | var dette nyttig* | var dette til hjelp* | gi oss en vurdering | vurder oss | hjelp oss å bli bedre | fant du det du lette* | rapporter feil | meld feil | fant du en feil | gi tilbakemelding* | send tilbakemelding | send oss tilbakemelding | tilbakemeldinger | gi din mening | si din mening* | del din mening | si hva du mener | hva mener du* | hvordan var* | hvor fornøyd* | var siden nyttig* | var informasjonen* | fikk du svar* | hjalp dette* | hjelp oss å forbedre* | hjelp oss bli bedre | forbedringsforslag | tilfredshetsundersøkelse* | ris ros* | ris eller ros | meld fra om feil* | fant du feil* | feil i teksten* | rapporter en feil | gi oss ros* | fortell hva du* | gi oss din* | feedback',
      text: 'gi oss tilbakemelding | gi tilbakemelding | hva synes du om | din mening | tilbakemeldinger er | kundeundersøkelse* | ris og ros | hjelp oss å bli bedre | tilbakemelding til oss | hva synes du om nettbutikken | hjelp oss å forbedre | hvor fornøyd er du | si din mening | dine tilbakemeldinger | innspill fra deg',
      never:
        'tilbakemeldinger fra kunder* | haptisk tilbakemelding | vibrasjonstilbakemelding | fortell oss om produkt*',
    },
    'trust-mark': {
      label:
        'trygg e handel | trygg netthandel | sertifisert nettbutikk | trygg handel | miljøfyrtårn | prisjakt sertifisert* | sikker netthandel | trygg ehandel | sertifisert ehandel | ehandelssertifi*',
      text: 'trygg e handel | trygg netthandel | sertifisert for trygg | trygg ehandel | sertifisert ehandel | ehandelssertifi*',
    },
    community: {
      label:
        'kundebilder | kundegalleri | del ditt bilde | fra instagram | følg oss på instagram og del | inspirert av kunder | tagg oss | del ditt antrekk | brukerforum | diskusjonsforum | ambassadører | kundenes prosjekter | kundeprosjekter | community | forum | kundeforum | kunders bilder | bilder fra kunder | kundenes bilder | våre kunders bilder | slik bruker kundene* | inspirasjon fra kunder* | inspirasjon fra instagram | instagram feed | shop instagram | del dine bilder* | del bilder* | del din stil | våre ambassadører | bli ambassadør | brukerbilder | leserbilder | månedens bilde | kundeinspirasjon | fellesskap | fellesskapet | bli en del av fellesskapet | kundehistorier',
      text: 'tagg oss | del bildet ditt | del dine bilder | merk bildet* | hashtag* | emneknagg* | merk oss | tag oss | del dine beste bilder | bruk emneknaggen | bruk hashtag* | del ditt bilde | med hashtaggen',
      never: 'frakt fellesskap* | økonomisk fellesskap | europeiske fellesskap*',
    },
    'after-sales': {
      label:
        'reparasjon | reparasjoner | reparasjonen | reparasjonsservice* | reparasjonsverksted* | reparasjonstjeneste* | reparasjonsskjema | reparasjonsordre* | reservedel* | service | verksted* | gjenvinning | gjenbruk | resirkulering | brukt | bruktbutikk | produktregistrering* | registrer produkt* | bruksanvisning* | manualer | vedlikehold | innbytte* | montering | installasjon | monteringsservice | ettermarked | deler | kassering | el retur | retur av elektronikk* | elektronikkretur | returordning* | pant | brukte* | installasjonshjelp | serviceverksted* | produktsupport | deler og tilbehør | bruktmarked* | ee avfall* | elektronisk avfall* | serviceavtale* | bestill service | bestill time på verksted* | pant og* | skredder* | reparer* | serviceskjema | serviceinnlevering | brukthandel | brukte produkter | bruktsalg | omsøm | batteriretur | kassert elektronikk',
      text: 'reservedeler | reparasjon | reparasjoner | reparasjonen | reparasjonsservice* | reparasjonsverksted* | reparasjonstjeneste* | reparasjonsskjema | reparasjonsordre* | vi reparerer | lever inn brukte | gjenvinning | ta med gamle | brukt elektronikk | returordning* | innbytte | bruksanvisning* | gammelt produkt i retur',
      never:
        'kundeservice | hårreparasjon* | service til bordet | selvbetjening og service | serviser | brukte ord | reparerende* | reparerer huden | sesongbrukt* | og bruksanvisning | inkl bruksanvisning | inkludert bruksanvisning | med bruksanvisning | inneholder bruksanvisning | reparasjonssett* | reparasjonslim*',
    },
    'about-us': {
      label:
        'om oss | om bedriften | om butikken | historien vår | hvem er vi | hvem vi er | ledige stillinger | jobb hos oss | karriere | jobb i* | jobbe hos oss | ansatte | presse | presserom | om nettbutikken | om konsernet | våre verdier | om firmaet | vårt team | møt teamet | menneskene bak | vår filosofi | jobb | stilling ledig | om kjeden | om merket | om kjedene | selskapet | historie | investor | bli kjent med oss | om butikken vår | om nettbutikken vår | om kjeden vår | om firma | om selskapet | vår historie | historien bak* | hvem står bak* | hvorfor handle* | hvorfor velge* | hvorfor oss | folkene bak | våre ansatte | våre folk | teamet | teamet vårt | vårt oppdrag | verdier | bli med på laget* | vil du jobbe* | jobbmuligheter | ledig stilling* | stillinger | ledig jobb | karrieremuligheter | jobbe i* | for presse | pressemeldinger | pressekontakt | mediesenter | investorer | konsernet | vi som jobber* | pressekontakt* | vår visjon | visjon og* | bli kjent med* | møt oss | møt menneskene | vår bakgrunn | jobb med oss | bli med på laget | styret | bli vår kollega | pressemelding* | ledelsen | menneskene bak* | menneskene | jobbe hos* | historien om oss | historien om selskapet | historien om butikken | historien om merket | historien om firmaet | historien om merkevaren',
      never:
        'om produktet | om varen | om cookies | om levering | om retur* | om frakt* | om betaling* | om medlemskap* | om garanti* | om personvern* | om tilbudet* | historie om produkt* | historie og politikk | historie og samfunn*',
    },
    cart: {
      label: 'handlekurv* | handlevogn* | handlekorg* | kurv | til kassen | kasse | handlepose* | varekurv',
    },
    'add-to-cart': {
      label:
        'legg i handlekurv* | legg i handlevogn* | kjøp | kjøp nå | legg i kurv* | legg til i handlekurv* | legg i handlekorg* | putt i handlekurv*',
      text: 'legg i handlekurv* | legg i handlevogn*',
    },
    article: {
      text: 'publisert | oppdatert | redaktør | foto ntb',
      label: 'nyheter | kultur | meninger | debatt | tips oss',
    },
  },
};
