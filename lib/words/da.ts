import type { Language } from './vocabulary';

export const da: Language = {
  code: 'da',
  common: 'og er det som på til af med for ikke du har dig vi kan ved os eller en et fra om dine hos din vores efter',
  words: {
    'contact-page': {
      label:
        'kontakt | kundeservice | kundecenter | kundesupport | kundepleje | kontaktinformation | kontaktinfo | kontaktformular | hjælp | hjælpecenter | ring til os | skriv til os | tag kontakt | spørg os | kundeservice og kontakt | hjælp og kontakt | få hjælp | skriv til kundeservice',
      never: 'kontaktlins* | kontaktgrill* | kontaktlim* | hjælpemid* | førstehjælp* | kontaktløs*',
    },
    'opening-hours': {
      label: 'åbningstid* | telefontid* | åbent | åbent nu',
      text: 'åbningstid* | telefontid* | døgnåbent | alle hverdage | hverdage mellem | åbent mandag | åbent alle | telefonerne er åbne | man fre kl',
      never: 'åbent køb*',
    },
    'contact-form': {
      label:
        'kontaktformular* | send os en besked | skriv til os | send besked | send os en mail | send en besked | send mail | din besked | send henvendelse | skriv en besked | stil et spørgsmål | send e mail | kontakt formular* | kontaktskema* | skriv en besked til os | skriv til kundeservice | stil os et spørgsmål | send os en henvendelse | send en henvendelse | opret en henvendelse | opret henvendelse | opret sag | kundeserviceformular* | udfyld formular* | brug formularen* | henvendelsesformular | bliv ringet op | ring mig op',
      never: 'send et tip | tip os',
    },
    'message-field': {
      label: 'besked | henvendelse | kommentar | bemærkning* | spørgsmål | hvad kan vi hjælpe*',
    },
    'live-chat': {
      label:
        'chat med os | åbn chat | chat nu | virtuel assistent | chatrobot | skriv med os | chat | chatten | start chat | start chatten | live chat | livechat | chat med en* | chat med kundeservice | chat med vores* | chatvindue | chatbot | chatbotten | digital assistent | åbn chatten | spørg vores chatbot* | kundechat | chat her | webchat',
      never: 'snapchat',
    },
    'response-time': {
      text: 'svarer inden | svar inden | svarer dig inden | besvares inden | besvarer inden | svartid* | svarer normalt | vender tilbage inden | svarer på alle | besvarer alle | svarer hurtigst | svar indenfor | svarer indenfor | besvares indenfor | kontakter dig inden | vender tilbage indenfor | svarer som regel',
    },
    'physical-store': {
      label:
        'find butik* | butikker | find din butik | find nærmeste butik | besøg os | besøg vores butik | klik og hent* | hent i butik* | forhandlere | find forhandler* | varehuse | afhentning i butik* | find varehus | find os | lagerstatus i butik* | find din nærmeste* | udstilling | butiksfinder | vælg butik | vores butik | vores butikker | find nærmeste* | nærmeste butik | din nærmeste butik | se vores butikker | butiksliste | butiksoversigt | butiksinfo* | alle butikker | find forretning* | find afdeling | find showroom | showroom | showrooms | besøg vores showroom | besøg butikken | besøg vores butik* | fysisk butik | fysiske butikker | hent i butikken | afhent i butik* | afhent selv | klik hent* | click and collect | click collect | udsalgssteder | besøgsadresse | find din lokale* | lokale butik* | butikkerne | forhandleroversigt | vores varehuse | lagerbutik* | butikker og åbningstider | åbningstider og butikker | reservér i butik | reserver i butik* | butiksoversigt* | afhentning',
      text: 'klik og hent | hent i butik | besøg os i | vores butikker | vores butik i | afhent i butik* | fysisk butik | besøg vores butik | besøg vores showroom | afhentes i | gratis afhentning | hente varen i | afhentning i butik* | afhentning på | butikken er åben | butikken ligger | vores butik ligger | åbnet butik',
      never: 'netbutikker | webbutikker | internetbutik | forhandler login | forhandlerlogin | bliv forhandler',
    },
    'company-identity': {
      label:
        'firmaoplysninger | virksomhedsoplysninger | firmainformation | cvr nummer | virksomhedsinformation | juridisk information | cvr | cvr nr',
      text: 'cvr | cvrnr* | momsnr* | se nr | cvr*',
    },
    faq: {
      label:
        'spørgsmål og svar | spørgsmål svar | hyppige spørgsmål | hyppigt stillede* | hjælpecenter | hjælp | ofte stillede | brug for hjælp | hjælp og svar | selvbetjening | vidensbase | typiske spørgsmål | kundecenter',
      never: 'hjælpemid* | førstehjælp*',
    },
    'site-search': {
      label:
        'søg | søg i shoppen | søg efter* | produktsøgning | hvad leder du efter | hvad søger du | søgning | find produkt* | søg på* | søg produkt* | søgeord | vis søgning | søg blandt* | søg i* | søg efter produkter | søg i hele* | søg i butikken* | søg i shoppen*',
      never: 'søg job',
    },
    'order-tracking': {
      label:
        'spor pakke* | spor din pakke | spor ordre* | mine ordrer | mine ordre | ordrestatus | hvor er min pakke | hvor er min ordre | følg pakken | følg din ordre | ordrehistorik | følg din pakke | find din ordre | mine køb | forsendelsesstatus | spor forsendelse | bestillingsstatus | spor din ordre | pakkesporing | find ordre | spor din* | spor en pakke | spor levering* | følg ordre* | følg din* | følg pakke* | følg forsendelse* | følg levering* | hvor er din* | hvor er min* | se din ordre* | se ordre* | status på ordre* | status på din* | ordresporing | ordreoversigt | pakkestatus | leveringsstatus | mine bestillinger | mine pakker | mine ordrer* | dine ordrer | købshistorik | bestillinger | ordrer | find din bestilling | track and trace | track trace | find bestilling | spor min* | find min* | følg min* | hvor bliver min* | tjek status* | spor min ordre | find min ordre | spor min pakke | find min pakke | spor mine* | følg min ordre | følg min pakke',
      text: 'track trace | track and trace',
    },
    guides: {
      label:
        'købsguide* | guide | guides til* | gode råd | tips og tricks | bloggen | magasin* | artikler | brugsanvisning* | manualer | vedligeholdelse | pleje | plejevejledning* | vaskeanvisning* | opskrift* | sådan gør du* | sådan vælger du* | vejledning | vejledninger | monteringsvejledning* | inspirationsunivers | den store guide* | læs mere om* | lær mere om* | nyttig viden | viden | plejeråd | brugervejledning* | tests og guides | inspirationsavis | kundemagasin | univers | *råd | vaskevejledning* | plejeguide* | *guide | *guiden | vidensbank* | *tips | lær om* | vidensunivers* | brugermanual* | brugervejledninger | samlevejledning* | inspirationsunivers* | ekspertråd | strikkeskole*',
      never:
        'størrelsesguide* | størrelseguide* | målguide | strikkeopskrift* | returvejledning* | fortrydelsesvejledning* | el artikler | forråd | byråd* | forbrugerråd* | elevråd* | fagråd | gavetips | eartips | fingertips | tv guide* | gaveguide* | ringguide | pasformguide* | sizeguide* | gaveguiden | søgetips* | nyhedstips* | tråd | *ltråd | *etråd | *itråd | *mtråd | *ntråd | *gtråd | sytråd',
    },
    account: {
      label:
        'min side | mine sider | log ind | log på | opret konto | opret bruger | kundelogin | konto | ny kunde | bliv kunde | opret dig | kundekonto | profil | opret profil | log ind opret* | bruger login | registrer | glemt adgangskode | glemt din adgangskode | glemt password | glemt kodeord | mine oplysninger | log ud | min konto*',
      never: 'kontonummer',
    },
    returns: {
      label:
        'retur | returret | returner* | ombytning* | bytte | bytteret | gratis retur | fri retur | returformular* | returseddel | returlabel | returvarer | bytteservice | returportal* | fuld returret | returpolitik | dages fuld returret | dages retur* | returnere varer | returregler | nem retur | opret retur | dages bytteret | returprocedure | returnér* | returinformation* | returinfo* | refundering* | returbetingelser* | returvilkår* | pengene tilbage* | returpakke* | returneringer | returordning* | refusion* | fortrydelse og retur*',
      text: 'dages fortrydelsesret* | dages bytteret | gratis retur* | fri retur | dages retur* | returnere varen | returner varen | nem retur | fuld returret | dage til at returnere | ombytning | dages ombytning* | byttes inden',
      never:
        'tur retur | returflaske* | returpant | i retur for | retur til toppen | retur til forsiden | bytte dæk | bytte batteri',
    },
    withdrawal: {
      label: 'fortryd køb* | fortryd* | annuller ordre* | annullering* | afbestil*',
      text: 'fortrydelsesret* | fortrydelsesformular* | fortrydelsesfrist* | standardfortrydelsesformular*',
    },
    complaints: {
      label:
        'reklamation* | klage | klager | garanti* | klagemulighed* | klageadgang | fejl og mangler | reklamer* | transportskade* | klageprocedure | fejl eller mangler | klagevejledning* | klageformular* | reklamationsformular* | defekt vare* | skadet vare*',
      text: 'reklamationsret* | års garanti | års reklamation* | klage over | klagenævn* | reklamere over | nævnenes hus | forbrugerklage* | center for klageløsning | reklamation | livstidsgaranti | års produktgaranti | reklamationer | års totalgaranti',
      never: 'prisgaranti* | tilfredshedsgaranti | leveringsgaranti | prismatch',
    },
    delivery: {
      label:
        'levering* | fragt* | fri fragt* | gratis fragt* | forsendelse* | gratis levering | hurtig levering | hjemmelevering | dag til dag levering*',
      text: 'fri fragt* | gratis fragt* | fragt fra | fragtfri* | hurtig levering | leveringstid* | levering inden | leveres inden | sendes inden | levering på | dag til dag levering* | hverdages levering | gratis levering | fri levering | afsendes samme dag | sendes samme dag | fragt kun | fragten koster | levering til døren | bestil inden kl | leveres hjem | levering 1 | levering 2 | levering fra | fragt 29 | fragt 39 | fragt 49 | sender samme dag | leveres indenfor | fragtomkostning* | omkostninger til fragt | forsendelsesomkostning* | afsender varer* | sender varer* | sender din ordre | afsendes fra vores lager',
      never: 'leverpostej | leverandør* | fragtmænd* | fragtmand* | fragtskib* | fragtfly* | leveringsdygtig*',
    },
    terms: {
      label:
        'handelsbetingelser* | handelsvilkår* | betingelser | vilkår | salgs og leveringsbetingelser* | købsbetingelser* | forretningsbetingelser* | salgsbetingelser* | købsvilkår* | brugsvilkår* | brugerbetingelser | generelle vilkår | generelle betingelser | almindelige betingelser | købevilkår | leveringsbetingelser | vilkår for brug | abonnementsvilkår | medlemsvilkår | brugervilkår | abonnementsbetingelser* | generelle vilkår og betingelser | medlemsbetingelser | salgsbetingelser og*',
    },
    privacy: {
      label:
        'privatlivspolitik* | persondata* | personoplysninger | databeskyttelse* | cookie og privatlivspolitik* | privatliv | behandling af personoplysninger | cookies og persondata* | fortrolighedspolitik* | datapolitik | cookie og persondatapolitik* | persondata og cookies | persondata cookies | datasikkerhed | privatlivs | privatlivs og cookiepolitik* | politik for privatliv | gdpr | politik for persondata | behandling af persondata',
      never: 'privatliv i hjemmet',
    },
    'size-guide': {
      label:
        'størrelsesguide* | størrelseguide* | størrelsesskema* | størrelser | størrelsesoversigt | find din størrelse | størrelsestabel* | måleskema* | målskema* | pasform | måleguide | mål og pasform | hvilken størrelse* | guide til størrelse* | find den rigtige størrelse | størrelse og pasform | målguide | ringmåler | ringstørrelse* | skostørrelser | tøjstørrelser | sådan måler du* | mål dig selv | rigtige størrelse | hvordan måler* | tøjstørrelser* | målevejledning*',
      text: 'størrelsesguide* | størrelsesskema* | normal i størrelsen | lille i størrelsen | stor i størrelsen | modellen er | størrelseguide | modellen har størrelse | modellen bruger størrelse | modellen bærer størrelse | modellen er iført',
      never: 'alle størrelser',
    },
    reviews: {
      label:
        'anmeldelser | kundeanmeldelser | anmeldelse | anmeld produkt* | bedømmelser | vurderinger | skriv anmeldelse | skriv en anmeldelse | hvad siger kunderne | kunderne siger | produktanmeldelser | kundeudtalelser | det siger vores kunder | vurdering | anmeld varen | kundebedømmelse* | siger vores kunder | vores kunder siger | bedøm produkt* | bedøm varen | giv en anmeldelse | kunderne mener | hvad kunderne* | kundernes mening*',
      text: 'anmeldelser | kundeanmeldelser | ud af 5 | verificeret køb* | skriv en anmeldelse | bedømmelse* | verificerede anmeldelser | verificerede kunder | anmeldelser fra kunder',
      never:
        'filmanmeldelse* | boganmeldelse* | fik gode anmeldelser | fik strålende anmeldelser | fik flotte anmeldelser',
    },
    'product-background': {
      label:
        'bæredygtig* | miljø | ansvarlighed | samfundsansvar | vores leverandører | etik | oprindelse | sådan laves* | produktion | materialer | dyrevelfærd | kvalitet og miljø | klima | ansvar | miljøpolitik | håndværk | produceret i danmark | råvarer | oekotex | sporbarhed | bag om produktet | materiale og pleje | esg | certificeringer | certifikater | code of conduct | vores fabrikker | bæredygtighed* | miljø og* | socialt ansvar | vores materialer',
      text: 'produceret i | dansk produceret | lavet i danmark | håndlavet i | genanvendt* | økologisk bomuld | oprindelsesland | svanemærket | fsc certificeret | fsc mærket | bæredygtig* | danskproduceret | fremstillet i | designet og produceret | dansk design',
    },
    'rich-media': {
      label:
        'forstør* | større billede | se video | afspil video | produktvideo | 360 grader* | se i 360 | flere billeder | billedgalleri | næste billede | forrige billede | vis billede* | se alle billeder | klik for at forstørre | produktbilleder | åbn billede* | zoom | zoom ind* | forstør billede* | vis større* | vis flere billeder | flere produktbilleder | se billede* | se flere billeder | billede 1 | billede 2 | billede 3 | miniature* | vis video | produktfilm | se film* | 360° | fuld skærm | produktbillede* | gå til billede*',
      never: 'forstørrelsesglas* | zoomobjektiv* | zoom objektiv* | videospil* | videokamera*',
    },
    'ar-vr': {
      label:
        'se i dit rum | se i din stue | prøv virtuelt | virtuel prøvning | se i 3d | 3d visning | se i ar | virtuelt prøverum | se den hjemme hos dig | prøv hjemme virtuelt | vis i dit hjem',
      text: 'se i dit rum | prøv virtuelt',
    },
    availability: {
      label:
        'på lager* | ikke på lager | udsolgt | lagerstatus* | midlertidigt udsolgt | giv mig besked | få besked når* | tilgængelighed | fjernlager | forudbestil* | lagerbeholdning | butikslager | på fjernlager | få på lager | flere på lager | ikke tilgængelig | utilgængelig | bestillingsvare | skaffevare | restordre | klar til afsendelse | klar til levering | på vej hjem | tilbage på lager | se lagerstatus* | tjek lager* | lager status | kan bestilles | snart på lager | ikke lagerført | lagervare | midlertidig udsolgt | varsko mig* | advisér mig* | mail når* | findes i butik | findes på lager | kommer snart',
      text: 'på lager* | udsolgt | lagerstatus* | få tilbage | på fjernlager | bestillingsvare | klar til afsendelse | klar til levering | stk tilbage | lagervare | restordre | skaffevare | kan leveres | ikke lagerført | kun få tilbage | kun få stk* | kun 1 tilbage | snart på lager | på vej hjem | tilbage på lager | lagerført | kan ikke leveres | kan bestilles | ikke tilgængelig online',
    },
    recommendations: {
      label:
        'du vil måske* | måske kan du* | relaterede produkter | lignende produkter | andre købte også | andre har købt* | kunder købte også* | anbefalet til dig | anbefalede produkter | sidst sete | senest sete* | senest besøgte* | passer sammen med | ofte købt sammen* | populære produkter | bestsellere | mest populære | mest solgte | vi anbefaler | anbefalinger | du har sidst* | din historik | fuldend looket | se også | tilbehør til* | populært lige nu | andre så også* | lignende varer | passer godt til* | shop looket | udvalgt til dig | andre kunder* | relaterede varer | du har set på | seneste besøgte* | måske er du interesseret* | topsellere | kunder som købte* | du har kigget på | du har for nylig* | inspireret af din* | inspireret af det du* | køb sammen med* | mere fra* | mest købte | andre har også set* | andre har set* | købes ofte sammen* | køb sammen | handles ofte sammen* | passer godt sammen* | passer godt med | du har kigget* | du kiggede* | du så på | dine sidst* | sidst set* | set for nylig | senest viste | sidst viste | vi tror du* | noget for dig | lignende artikler | lignende modeller | alternative produkter | supplerende produkter | ekstra tilbehør | relevant tilbehør | relateret tilbehør | anbefalet tilbehør | fra samme serie | mere fra samme* | style med | style den med | kombiner med | sæt prikken over | andre kunder så* | du kunne også* | måske vil du også* | kunne også have interesse | for dig | andre har også* | måske er du også* | andre kiggede* | køb med* | kunder købte* | populære varer | vi anbefaler også | matcher med | ofte købt med* | sidst viste* | kundernes favoritter | fuldend dit look | fuldend outfittet | du kan også lide | dette passer* | du kan også være interesseret*',
    },
    wishlist: {
      label:
        'ønskeliste* | ønskeseddel | favoritter | tilføj til ønskeliste* | tilføj til favoritter | gem til senere | favorit | læg på ønskeliste* | huskeliste* | ønskeskyen | gem som favorit | husk til senere | indkøbsliste* | mine lister | gem produkt* | tilføj favorit | ønskesedler | gemte varer | gemte produkter | ønskelisten',
      never: 'kundefavoritter | vores favoritter | sommerfavoritter',
    },
    payment: {
      label:
        'betaling* | sikker betaling | delbetaling* | faktura | finansiering | betal med * | betal senere | afbetaling* | betaling og sikkerhed | kortbetaling',
      text: 'betal med | betalingsmetoder | betalingsmuligheder | betalingskort | kreditkort | delbetaling | betal senere | sikker betaling | faktura | dankort | bankoverførsel | rentefri* | vi modtager følgende | du kan betale med | mobilbetaling*',
      never: 'betalingsterminal* | kontaktløs betaling* | betalingsservice | kreditkortholder* | kortholder*',
    },
    discounts: {
      label:
        'tilbud* | udsalg* | kampagne* | rabat* | studierabat* | medlemstilbud | ugens tilbud | black week* | restsalg* | nedsat | nedsatte | lagersalg* | kup | billig* | spar op til* | månedens tilbud | sommerudsalg* | prisbasker* | spotvarer | gode tilbud | 2 for 1 | tag 3 betal for 2 | nedsatte varer | dagens tilbud | mængderabat* | restparti* | superpris* | fund | gratis tilbud | sidste chance | skarpe priser | tilbudsavis* | black friday* | cyber monday* | pakkepris* | pakketilbud* | mængderabatter | ryddesalg* | ophørsudsalg* | lagertømning* | lagerrydning* | spar 1* | spar 2* | spar 3* | spar 4* | spar 5* | spar 6* | spar 7* | spar 8* | spar 9* | spar kr* | ugens kup | restsalg | partivarer | rabatter',
      text: 'rabatkode* | studierabat | spar op til | du sparer | de sparer | før pris | førpris* | normalpris | rabat på | nedsat pris | vejl pris | vejledende pris | få rabat | tilbudspris | spar kr | kampagnepris | før kr | rabat ved | tilbuddet gælder',
      never:
        'salgsbetingelser* | salgsvilkår* | indhent tilbud | få et tilbud | bed om tilbud | salgsafdeling* | sparekasse* | jobtilbud | bestil tilbud | gratis tilbud på | annoncesalg* | salg og marketing | salg og leje',
    },
    gift: {
      label:
        'gavekort* | gave | gaver | gaveidé* | gaveideer | gaveindpakning* | indpakning | gaver til* | gaveæske* | gavesæt | julegave* | gaveguide | fødselsdagsgave* | bryllupsgave* | gaveservice | gavefinder | firmagaver | værtindegave* | dåbsgave* | konfirmationsgave* | pak ind | gaveindpakket | kort og indpakning | lykønskningskort | gaveinspiration | mandelgave* | barselsgave* | gave til* | bryllupsønske* | saldo på gavekort | farsdagsgave* | morsdagsgave* | studentergave* | gavesæt* | værtsgave* | firmagave*',
      text: 'gavekort* | gaveindpakning* | pakke ind som gave | pakket ind som gave | pakker ind | indpakket som gave | gaveæske* | gavepapir',
    },
    'choice-of-language': {
      label:
        'vælg sprog | sprog | vælg land | land | skift land | valuta | skift sprog | vælg valuta | leveringsland | dansk | leveres til | vælg region | ændr land | vælg sprog* | vælg land* | vælg valuta* | vælg dit land | vælg dit sprog | vælg marked | sprogvælger | landevælger | sprog og land | land og sprog | land sprog | skift valuta | andre lande | du handler i',
    },
    'loyalty-club': {
      label:
        'kundeklub* | medlem | medlemskab* | medlemsfordele | bliv medlem* | fordelsklub* | bonuspoint | bonusprogram* | kundefordele | vip klub* | klubben | point | loyalitetsprogram* | loyalitetsklub* | medlemspris* | fordelsprogram* | klub | medlemsklub* | kundeprogram* | plus medlem* | medlemmer | bonusklub* | shoppoint* | plus | klubfordel* | fordelskunde* | medlemsbetingelser | anbefal en ven | inviter en ven | kundekort* | medlemsfordel* | loyalitetspoint* | klubkort*',
      text: 'kundeklub* | bliv medlem | medlemsfordele | bonuspoint | medlemspris* | medlemsrabat | optjen point | optjen bonus | som medlem | loyalitetsprogram* | klubmedlem* | loyalitetsklub* | fordelsklub*',
      never:
        'fodboldklub* | golfklub* | bogklub* | natklub* | teammedlem* | familiemedlem* | bestyrelsesmedlem* | medlemmer af* | pick up point* | pickup point*',
    },
    newsletter: {
      label:
        'nyhedsbrev* | tilmeld dig* | nyhedsmail* | modtag nyhedsbrev* | abonner | tilmeld | e mail liste | nyheder og tilbud | få inspiration* | få de bedste tilbud | hold dig opdateret | vær først med* | gå ikke glip af* | nyheder på mail | skriv dig op* | nyheder på e mail | når du tilmelder dig | rabat på dit første køb | rabat på din første ordre',
      text: 'nyhedsbrev* | nyheder og tilbud | direkte i din indbakke | tilbud på mail',
      never: 'tilmeld arrangement | tilmeld betalingsservice',
    },
    feedback: {
      label:
        'giv feedback | kundeundersøgelse* | tilfredshedsundersøgelse* | undersøgelse | din mening | fortæl os* | forslag | ris og ros | ros og ris | spørgeskema* | hvad synes du* | var dette nyttigt* | hjalp dette* | bedøm os | hjælp os med at blive bedre | tilbagemelding* | giv os feedback | rapporter fejl | fandt du* | anmeld os | meld en fejl | feedback | send feedback | din feedback | giv din mening* | sig din mening* | del din mening | hvad mener du* | hvordan var* | hvor tilfreds* | var siden nyttig* | var informationen* | fik du svar* | hjælp os med at forbedre* | hjælp os til* | hjælp os blive* | forbedringsforslag | ris ros* | ris eller ros | meld fejl | fandt du fejl* | fejl i teksten* | fejl på siden* | rapportér fejl | rapporter en fejl | fortæl hvad* | giv os din* | vurder os | skriv ris* | fortæl os hvad* | fortæl os din mening*',
      text: 'giv os feedback | giv feedback | hvad synes du om | din mening | kundetilfredshed* | ris og ros | hjælp os med at blive bedre | hvad synes du om webshoppen | hjælp os med at forbedre | hvor tilfreds er du | sig din mening | din feedback | dine forslag',
      never: 'haptisk feedback | force feedback | tilfredshedsgaranti* | fuld tilfredshed | tilfredshed garanti*',
    },
    'trust-mark': {
      label:
        'e mærket | emærket | e maerket | emærke | trygt køb | sikker e handel | trygg e handel | certificeret webshop | dansk e handel',
      text: 'e mærket | emærket | e mærke | mærket af e handelsfonden',
    },
    community: {
      label:
        'kundebilleder | kundegalleri | del dit billede | følg os på instagram og del | tag os | inspireret af kunder | debatforum* | ambassadører | del dit look | kundeprojekter | kundernes projekter | community | forum | kundeforum | billeder fra kunder | kundernes billeder | vores kunders billeder | inspiration fra kunder* | inspiration fra instagram | fra instagram | instagram feed | shop instagram | del dine billeder* | del billeder* | del din stil | vores ambassadører | bliv ambassadør | brugerbilleder | kundeinspiration | fællesskab | fællesskabet | bliv en del af fællesskabet | kundehistorier | set på instagram | sådan bruger vores kunder*',
      text: 'del dit billede | del dine billeder | hashtag* | tag os | tag os på instagram | brug hashtag* | brug vores hashtag | med hashtagget | del dit look',
    },
    'after-sales': {
      label:
        'reparation | reparationer | reparationen | reparationsservice* | reparationsværksted* | reparationsformular | reparationsordre* | reservedel* | service | værksted* | genbrug* | genanvendelse* | brugt | produktregistrering* | registrer produkt* | registrer dit produkt | brugsanvisning* | manualer | vedligeholdelse | montering | serviceaftale* | eftersyn | bortskaffelse* | affald af elektr* | vedligehold | købt brugt | brugtshop | monteringsservice | serviceværksted* | brugte* | skrotning | tilbagetagning* | aflever brugt* | elskrot* | elektronikskrot* | skrædder* | serviceaftaler | bestil service | bestil tid på værksted* | reparationer* | brugtmarked* | brugtsalg* | batteriretur | vi køber brugt*',
      text: 'reservedele | reparation | reparationer | reparationen | reparationsservice* | reparationsværksted* | reparationsformular | reparationsordre* | vi reparerer | aflever brugte | genanvendelse | elektronikaffald | tager din gamle | brugsanvisning* | tager det gamle | bortskaffelse*',
      never:
        'kundeservice | hårreparation* | genbrugsplast | og brugsanvisning | inkl brugsanvisning | med brugsanvisning | indeholder brugsanvisning | reparationslim*',
    },
    'about-us': {
      label:
        'om os | om butikken | vores historie | historien bag* | hvem er vi | ledige stillinger | job hos os | karriere | job | medarbejdere | presse | om firmaet | vores værdier | mød teamet | vores team | menneskene bag | om webshoppen | om shoppen | virksomheden | om koncernen | om kæden | bag om* | om vores* | om vores butik | om selskabet | om forretningen | om webbutikken | historien | vores baggrund | hvem står bag* | hvem vi er | hvorfor handle* | hvorfor vælge* | hvorfor os | folkene bag | vores medarbejdere | vores folk | teamet | vores mission | vores vision | vores filosofi | værdier | ledige job* | ledig stilling* | stillinger | jobs | job i* | job og karriere | job karriere | arbejd hos os | bliv en del af* | vil du arbejde* | vil du være* | jobmuligheder | karrieremuligheder | for presse | pressemeddelelser | pressekontakt | presserum | investorer | koncernen | firmaet | lær os at kende | hvem er* | mød holdet | vision og* | job hos* | jobs hos* | mød os | mennesker bag | pressekontakt* | pressemeddelelse* | personale | ledelsen | bliv vores nye kollega | menneskene bag* | historien om os | historien om virksomheden | historien om butikken | historien om brandet | historien om firmaet',
      never:
        'om produktet | om varen | om cookies | om levering | om returnering* | om fragt* | om betaling* | om garanti* | om medlemskab* | bliv en del af klubben* | om retur* | om vores cookies | historie og politik | historie og samfund*',
    },
    cart: {
      label: 'kurv | indkøbskurv* | indkøbsvogn* | kassen | indkøbspose* | kurven',
    },
    'add-to-cart': {
      label: 'læg i kurv* | læg i indkøbskurv* | køb | køb nu | tilføj til kurv* | læg i indkøbsvogn* | føj til kurv',
      text: 'læg i kurv* | læg i indkøbskurv* | tilføj til kurv*',
    },
    article: {
      text: 'publiceret | opdateret | redaktør | foto ritzau',
      label: 'nyheder | kultur | debat | politik',
    },
  },
};
