import type { Language } from './vocabulary';

export const da: Language = {
  code: 'da',
  common: 'og er det som på til af med for ikke du har dig vi kan ved os eller en et fra om dine hos din vores efter',
  words: {
    'contact-page': {
      label:
        'kontakt | kontakt os | kontakt kundeservice | kundeservice | kundecenter | kundesupport | kundepleje | hjælp og kontakt | hjælp kontakt | support | kontaktinformation | kontaktinfo | kontaktformular | hjælp | hjælpecenter | brug for hjælp | ring til os | skriv til os | tag kontakt | spørg os | har du brug for hjælp | kundeservice og kontakt',
      never: 'kontaktlins* | kontaktgrill* | kontaktlim* | hjælpemid* | førstehjælp* | kontaktløs*',
    },
    'opening-hours': {
      label: 'åbningstid* | telefontid* | åbent | åbent nu | åbningstider og kontakt',
      text: 'åbningstid* | telefontid* | døgnåbent | alle hverdage | hverdage mellem | åbent mandag | åbent alle | telefonerne er åbne | man fre kl',
    },
    'contact-form': {
      label:
        'kontaktformular* | send os en besked | skriv til os | send besked | send os en mail | send en besked | send mail | din besked | send henvendelse | skriv en besked | stil et spørgsmål | send e mail',
      never: 'send et tip | tip os',
    },
    'message-field': {
      label:
        'besked | din besked | henvendelse | kommentar | bemærkning* | spørgsmål | dit spørgsmål | hvad kan vi hjælpe*',
    },
    'live-chat': {
      label:
        'chat | live chat | livechat | chat med os | start chat | åbn chat | chatbot | chat nu | virtuel assistent | chatrobot | skriv med os',
      never: 'snapchat',
    },
    'response-time': {
      text: 'svarer inden | svar inden | svarer dig inden | besvares inden | besvarer inden | svartid* | svarer normalt | vender tilbage inden | svarer på alle | besvarer alle | svarer hurtigst | svar indenfor | svarer indenfor | besvares indenfor | kontakter dig inden | vender tilbage indenfor | svarer som regel | får svar inden | får du svar inden',
    },
    'physical-store': {
      label:
        'find butik* | butikker | vores butikker | find din butik | find nærmeste butik | besøg os | besøg butikken | besøg vores butik | klik og hent* | click collect | hent i butik* | showroom | forhandlere | find forhandler* | varehuse | vores butik | afhentning i butik* | butikken | find varehus | find os her | find os | lagerstatus i butik* | butik | find din nærmeste* | min butik | udstilling | butiksfinder | vælg butik',
      text: 'klik og hent | hent i butik | besøg butikken | besøg os i | vores butikker | vores butik i | afhent i butik* | fysisk butik | besøg vores butik | besøg vores showroom | afhentes i | gratis afhentning | hente varen i | afhentning i butik* | afhentning på',
      never: 'netbutikker | webbutikker | internetbutik',
    },
    'company-identity': {
      label:
        'firmaoplysninger | virksomhedsoplysninger | firmainformation | cvr nummer | virksomhedsinformation | juridisk information',
      text: 'cvr | cvr nr* | cvr nummer* | cvrnr* | momsnr* | se nr',
    },
    faq: {
      label:
        'faq* | ofte stillede spørgsmål | spørgsmål og svar | spørgsmål svar | hyppige spørgsmål | hyppigt stillede* | hjælpecenter | hjælp | ofte stillede | brug for hjælp | hjælp og svar | selvbetjening | vidensbase | typiske spørgsmål | hjælp og vejledning',
      never: 'hjælpemid* | førstehjælp*',
    },
    'site-search': {
      label:
        'søg | søg i shoppen | søg efter* | søg her | søg i butikken | produktsøgning | hvad leder du efter | hvad søger du | søgning | find produkt* | søg på* | søg produkt* | søgeord | vis søgning | søg blandt*',
      never: 'søg job',
    },
    'order-tracking': {
      label:
        'spor pakke* | spor din pakke | track trace | track and trace | spor ordre* | mine ordrer | mine ordre | ordrestatus | hvor er min pakke | hvor er min ordre | følg pakken | følg din ordre | ordrehistorik | følg din pakke | find din ordre | mine køb | forsendelsesstatus | spor forsendelse | bestillingsstatus | spor din ordre | pakkesporing | find ordre',
      text: 'track trace | track and trace',
    },
    guides: {
      label:
        'købsguide* | guide | guides | guides til* | gode råd | råd og vejledning | tips og tricks | inspiration | blog | bloggen | magasin* | artikler | brugsanvisning* | manualer | vedligeholdelse | pleje | plejevejledning* | vaskeanvisning* | opskrifter | opskrift* | sådan gør du* | sådan vælger du* | vejledning | vejledninger | monteringsvejledning* | tips | inspirationsunivers | den store guide* | læs mere om* | lær mere om* | nyttig viden | viden | plejeråd | brugervejledning* | tips og inspiration | gaveguide | tests og guides | inspirationsavis | kundemagasin | univers | video guides',
      never:
        'størrelsesguide* | størrelseguide* | målguide | strikkeopskrift* | returvejledning* | fortrydelsesvejledning* | el artikler',
    },
    account: {
      label:
        'min side | mine sider | min konto | log ind | log på | login | opret konto | opret bruger | min profil | kundelogin | konto | ny kunde | bliv kunde | opret dig | kundekonto | profil | opret profil | log ind opret* | bruger login | registrer',
      never: 'kontonummer',
    },
    returns: {
      label:
        'retur | returnering | returret | returner* | ombytning* | bytte | bytteret | retur og ombytning* | ombytning og retur | returnering og ombytning* | fortrydelse og retur | levering og retur | fragt og retur | gratis retur | fri retur | returformular* | returseddel | returlabel | returvarer | retur og bytte | bytte og retur | bytteservice | returportal* | fuld returret | retur og reklamation* | returpolitik | dages returret* | dages fuld returret | returneringspolitik | dages retur* | retur reklamation* | bytteservice og retur | returnere varer | returregler | nem retur | opret retur | dages bytteret | returprocedure',
      text: 'dages returret* | dages fuld returret | dages fortrydelsesret* | dages bytteret | gratis retur* | fri retur | dages retur* | returnere varen | returner varen | nem retur | fuld returret | dage til at returnere | gratis returnering | ombytning | dages ombytning* | byttes inden',
      never: 'tur retur | returflaske* | returpant | i retur for',
    },
    withdrawal: {
      label:
        'fortrydelsesret* | fortrydelsesformular* | fortrydelse* | fortryd køb* | fortryd* | annuller ordre* | annullering* | afbestil*',
      text: 'fortrydelsesret* | fortrydelsesformular* | fortrydelsesfrist* | standardfortrydelsesformular*',
    },
    complaints: {
      label:
        'reklamation* | reklamationsret* | klage | klager | garanti* | klagemulighed* | klageadgang | fejl og mangler | reklamer* | service og garanti | garanti og reklamation* | garantibetingelser | transportskade* | klageprocedure',
      text: 'reklamationsret* | års reklamationsret* | års garanti | års reklamation* | klage over | klagenævn* | reklamere over | nævnenes hus | forbrugerklage* | center for klageløsning | reklamation | livstidsgaranti | års produktgaranti | reklamationer | års totalgaranti',
      never: 'prisgaranti* | tilfredshedsgaranti | leveringsgaranti | prismatch',
    },
    delivery: {
      label:
        'levering* | fragt* | fri fragt* | gratis fragt* | leveringstid* | forsendelse* | fragt og levering | levering og fragt | levering og retur | fragt og retur | leveringsinformation | fragtpriser | gratis levering | leveringsmuligheder | leveringsmetoder | fragtmetoder | leveringsbetingelser | hurtig levering | hjemmelevering | fragtfri | levering og montering | dag til dag levering* | leverings info | leveringsinfo | fragtpris',
      text: 'fri fragt* | gratis fragt* | fragt fra | fragtfri* | hurtig levering | leveringstid* | levering inden | leveres inden | sendes inden | levering på | dag til dag levering* | hverdages levering | gratis levering | fri levering | afsendes samme dag | sendes samme dag | fragt kun | fragten koster | levering til døren | bestil inden kl | leveres hjem | levering 1 | levering 2 | levering fra | fragt 29 | fragt 39 | fragt 49 | sender samme dag | leveres indenfor | fragtomkostning* | omkostninger til fragt | forsendelsesomkostning*',
      never: 'leverpostej | leverandør*',
    },
    terms: {
      label:
        'handelsbetingelser* | handelsvilkår* | betingelser | vilkår | vilkår og betingelser | salgs og leveringsbetingelser* | købsbetingelser* | forretningsbetingelser* | salgsbetingelser* | købsvilkår* | brugsvilkår* | brugerbetingelser | generelle vilkår | generelle betingelser | almindelige betingelser | betingelser og vilkår | købevilkår | handelsbetingelserne | leveringsbetingelser | vilkår for brug | brugerbetingelser | abonnementsvilkår | medlemsvilkår',
    },
    privacy: {
      label:
        'privatlivspolitik* | persondatapolitik* | persondata* | personoplysninger | databeskyttelse* | cookie og privatlivspolitik* | privatliv | gdpr | behandling af personoplysninger | cookies og persondata* | fortrolighedspolitik* | datapolitik | privacy policy | cookie og persondatapolitik* | persondata og cookies | persondata cookies | datasikkerhed',
    },
    'size-guide': {
      label:
        'størrelsesguide* | størrelseguide* | størrelsesskema* | størrelser | størrelsesoversigt | find din størrelse | størrelsestabel* | måleskema* | målskema* | pasform | måleguide | mål og pasform | hvilken størrelse* | guide til størrelse* | find den rigtige størrelse | størrelse og pasform | målguide | ringmåler',
      text: 'størrelsesguide* | størrelsesskema* | normal i størrelsen | lille i størrelsen | stor i størrelsen | modellen er | modellen har* størrelse | størrelseguide',
      never: 'alle størrelser',
    },
    reviews: {
      label:
        'anmeldelser | kundeanmeldelser | anmeldelse | anmeld produkt* | bedømmelser | vurderinger | skriv anmeldelse | skriv en anmeldelse | hvad siger kunderne | kunderne siger | produktanmeldelser | se alle anmeldelser | kundeudtalelser | giv en anmeldelse | det siger vores kunder | vurdering | anmeld varen | læs anmeldelser | kundebedømmelse*',
      text: 'anmeldelser | kundeanmeldelser | ud af 5 stjerner | ud af 5 | baseret på anmeldelser | verificeret køb* | skriv en anmeldelse | bedømmelse*',
      never: 'filmanmeldelse* | boganmeldelse*',
    },
    'product-background': {
      label:
        'bæredygtig* | miljø | ansvarlighed | samfundsansvar | csr | vores leverandører | etik | oprindelse | sådan laves* | produktion | materialer | dyrevelfærd | kvalitet og miljø | klima | ansvar | miljøpolitik | håndværk | produceret i danmark | råvarer | oekotex | sporbarhed | bag om produktet | materiale og pleje | fairtrade',
      text: 'produceret i | dansk produceret | lavet i danmark | håndlavet i | genanvendt* | økologisk bomuld | oprindelsesland | svanemærket | fsc certificeret | fsc mærket | oeko tex | bæredygtig* | danskproduceret | fremstillet i | designet og produceret | fairtrade | dansk design',
    },
    'rich-media': {
      label:
        'zoom | forstør* | større billede | se video | afspil video | produktvideo | 360 grader* | se i 360 | flere billeder | billedgalleri | næste billede | forrige billede | vis billede* | se alle billeder | klik for at forstørre | video | produktbilleder | åbn billede*',
    },
    'ar-vr': {
      label:
        'se i dit rum | se i din stue | augmented reality | prøv virtuelt | virtuel prøvning | se i 3d | 3d visning | se i ar | virtuelt prøverum | se den hjemme hos dig | prøv hjemme virtuelt | vis i dit hjem',
      text: 'augmented reality | se i dit rum | prøv virtuelt',
    },
    availability: {
      label:
        'på lager* | ikke på lager | udsolgt | lagerstatus* | få på lager | midlertidigt udsolgt | giv mig besked | få besked når* | tilgængelighed | på fjernlager | fjernlager | forudbestil* | lagerbeholdning',
      text: 'på lager* | ikke på lager | udsolgt | lagerstatus* | få tilbage | stk på lager | midlertidigt udsolgt | på fjernlager | bestillingsvare | forventes på lager | klar til afsendelse | klar til levering | få på lager | kun få tilbage | stk tilbage | lagervare | restordre | varen er på lager | forventet på lager | skaffevare | kan leveres',
    },
    recommendations: {
      label:
        'du vil måske* | måske kan du* | relaterede produkter | lignende produkter | andre købte også | andre har købt* | kunder købte også* | anbefalet til dig | anbefalede produkter | sidst sete | senest sete* | senest besøgte* | passer sammen med | ofte købt sammen* | populære produkter | bestsellere | mest populære | mest solgte | vi anbefaler | anbefalinger | du har sidst* | din historik | fuldend looket | se også | tilbehør til* | populært lige nu | andre så også* | lignende varer | passer godt til* | shop looket | udvalgt til dig | andre kunder* | relaterede varer | du har set på | seneste besøgte* | måske er du interesseret* | topsellere | kunder som købte* | du har kigget på | du har for nylig* | inspireret af* | køb sammen med* | mere fra* | mest købte',
    },
    wishlist: {
      label:
        'ønskeliste* | ønskeseddel | favoritter | mine favoritter | tilføj til ønskeliste* | tilføj til favoritter | gem til senere | favorit | læg på ønskeliste* | huskeliste* | ønskeskyen | gem som favorit | føj til ønskeliste | husk til senere | indkøbsliste* | mine lister | gem produkt* | føj til favoritter | tilføj favorit',
      never: 'kundefavoritter | vores favoritter | sommerfavoritter',
    },
    payment: {
      label:
        'betaling* | betalingsmetoder | betalingsmuligheder | betalingsformer | sikker betaling | delbetaling* | faktura | finansiering | betal med * | betaling og levering | betalingsbetingelser* | betal senere | afbetaling* | betaling og sikkerhed | køb nu betal senere | betalingsinformation | kortbetaling',
      text: 'betal med | betalingsmetoder | betalingsmuligheder | betalingskort | kreditkort | delbetaling | betal senere | sikker betaling | faktura | dankort | bankoverførsel | rentefri* | vi modtager følgende | du kan betale med',
    },
    discounts: {
      label:
        'tilbud* | udsalg* | kampagne* | outlet | rabat* | rabatkode* | studierabat* | medlemstilbud | ugens tilbud | black friday* | black week* | cyber monday* | restsalg* | nedsat | nedsatte | tilbudsavis* | lagersalg* | kup | billig* | spar op til* | spar * | månedens tilbud | på tilbud | on sale | sale | sommerudsalg* | prisbasker* | spotvarer | gode tilbud | 2 for 1 | tag 3 betal for 2 | nedsatte varer | dagens tilbud | mængderabat* | restparti* | kampagner | superpris* | fund | prisgaranti | gratis tilbud',
      text: 'rabatkode* | studierabat | spar op til | du sparer | de sparer | førpris | før pris | førpris* | normalpris | rabat på | nedsat pris | vejl pris | vejledende pris | få rabat | tilbudspris | spar kr | kampagnepris | før kr | rabat ved | tilbuddet gælder',
      never:
        'salgsbetingelser* | salgsvilkår* | indhent tilbud | få et tilbud | bed om tilbud | salgsafdeling* | sparekasse* | jobtilbud | bestil tilbud | gratis tilbud på',
    },
    gift: {
      label:
        'gavekort* | gave | gaver | gaveidé* | gaveideer | gaveindpakning* | indpakning | gaver til* | gaveæske* | gavesæt | julegave* | gaveguide | fødselsdagsgave* | bryllupsgave* | gaveservice | gavefinder | firmagaver | værtindegave* | dåbsgave* | konfirmationsgave* | pak ind | gaveindpakket | kort og indpakning | lykønskningskort | gaveinspiration',
      text: 'gavekort* | gaveindpakning* | pakke ind som gave | pakket ind som gave | pakker ind | indpakket som gave | gaveæske* | gavepapir',
    },
    'choice-of-language': {
      label:
        'vælg sprog | sprog | vælg land | land | skift land | valuta | skift sprog | vælg valuta | leveringsland | dansk | land og sprog | leveres til | vælg region | ændr land',
    },
    'loyalty-club': {
      label:
        'kundeklub* | medlem | medlemskab* | medlemsfordele | bliv medlem* | fordelsklub* | bonus | bonuspoint | bonusprogram* | kundefordele | vip klub* | klubben | point | loyalitetsprogram* | loyalitetsklub* | medlemspris* | fordelsprogram* | klub | medlemsklub* | kundeprogram* | plus medlem* | medlemmer | bonusklub* | shoppoint* | for medlemmer | plus',
      text: 'kundeklub* | bliv medlem | medlemsfordele | bonuspoint | medlemspris* | medlemsrabat | optjen point | optjen bonus | som medlem | loyalitetsprogram* | klubmedlem* | loyalitetsklub* | fordelsklub*',
      never: 'fodboldklub* | golfklub* | bogklub* | natklub* | teammedlem* | familiemedlem* | bestyrelsesmedlem*',
    },
    newsletter: {
      label:
        'nyhedsbrev* | nyhedsbrevet | tilmeld nyhedsbrev* | tilmeld dig* | nyhedsmail* | få nyheder og tilbud | modtag nyhedsbrev* | abonner | tilmeld | e mail liste | nyheder og tilbud | få inspiration* | tilmeld dig vores nyhedsbrev* | få de bedste tilbud | hold dig opdateret',
      text: 'nyhedsbrev* | nyhedsbrevet | nyheder og tilbud | direkte i din indbakke | tilbud på mail',
      never: 'tilmeld arrangement',
    },
    feedback: {
      label:
        'feedback | giv feedback | kundeundersøgelse* | tilfredshedsundersøgelse* | undersøgelse | din mening | sig din mening | fortæl os* | forslag | ris og ros | ros og ris | spørgeskema* | hvad synes du* | var dette nyttigt* | hjalp dette* | bedøm os | hjælp os med at blive bedre | tilbagemelding* | giv os feedback | rapporter fejl | fandt du* | anmeld os | meld en fejl',
      text: 'giv os feedback | giv feedback | hvad synes du om | din mening | kundetilfredshed* | ris og ros | hjælp os med at blive bedre',
    },
    'trust-mark': {
      label:
        'e mærket | emærket | e maerket | emærke | trygt køb | sikker e handel | trygg e handel | certificeret webshop | dansk e handel',
      text: 'e mærket | emærket | certificeret af e mærket | e mærke | mærket af e handelsfonden',
    },
    community: {
      label:
        'forum | community | kundebilleder | kundegalleri | del dit billede | følg os på instagram og del | tag os | inspireret af kunder | debatforum* | ambassadører | del dit look',
      text: 'tag os på instagram | del dit billede | del dine billeder | brug hashtag* | hashtag* | tag os',
    },
    'after-sales': {
      label:
        'reparation* | reservedel* | service | service og reparation* | værksted* | genbrug* | genanvendelse* | brugt | second hand | produktregistrering* | registrer produkt* | registrer dit produkt | brugsanvisning* | manualer | vedligeholdelse | bytteservice | montering | installation | serviceaftale* | eftersyn | bortskaffelse* | affald af elektr* | vedligehold | købt brugt | brugtshop | monteringsservice | reparationer | serviceværksted* | brugte* | skrotning | tilbagetagning*',
      text: 'reservedele | reparation* | vi reparerer | aflever brugte | genanvendelse | elektronikaffald | tager din gamle | brugsanvisning* | tager det gamle | bortskaffelse*',
      never: 'kundeservice | hårreparation* | genbrugsplast',
    },
    'about-us': {
      label:
        'om os | om virksomheden | om butikken | vores historie | historien om* | historien bag* | hvem er vi | ledige stillinger | job hos os | karriere | job | medarbejdere | presse | om firmaet | vores værdier | mød teamet | vores team | menneskene bag | om webshoppen | om shoppen | job og karriere | virksomheden | om koncernen | jobs | om kæden | profil af virksomheden | bag om*',
      never: 'om produktet | om varen | om cookies | om levering',
    },
    cart: {
      label:
        'kurv | indkøbskurv* | indkøbsvogn* | læg i kurv | til kassen | gå til kassen | kassen | min kurv | indkøbspose* | din kurv | kurven',
    },
    'add-to-cart': {
      label: 'læg i kurv* | læg i indkøbskurv* | køb | køb nu | tilføj til kurv* | læg i indkøbsvogn* | føj til kurv',
      text: 'læg i kurv* | læg i indkøbskurv* | tilføj til kurv*',
    },
    article: {
      text: 'publiceret | opdateret | journalist | redaktør | foto ritzau',
      label: 'nyheder | sport | kultur | debat | politik',
    },
  },
};
