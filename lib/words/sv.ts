import type { Language } from './vocabulary';

export const sv: Language = {
  code: 'sv',
  common:
    'och är det som på till av med för inte du har dig vi kan vid oss eller en ett från om dina hos din våra även',
  words: {
    'contact-page': {
      label:
        'kontakt | kontakta oss | kontakta kundservice | kundservice | kundtjänst | kundcenter | kontakta kundcenter | kundsupport | kontaktuppgifter | kontaktinformation | kontaktformulär | hjälp | hjälpcenter | ring oss | skriv till oss | fråga oss | kontakta butiken | hör av dig* | kontakta | hjälp och kontakt | få hjälp',
      never: 'kontaktlins* | kontaktgrill* | kontaktlim* | hjälpmedel* | första hjälpen* | kontaktlös*',
    },
    'opening-hours': {
      label: 'öppettid* | telefontid* | öppet | öppet nu',
      text: 'öppettid* | telefontid* | dygnet runt | alla vardagar | vardagar mellan | öppet måndag | öppet alla | vardagar kl | öppet vardagar',
      never: 'öppet köp*',
    },
    'contact-form': {
      label:
        'kontaktformulär* | skicka ett meddelande | skriv till oss | skicka meddelande | skicka mail | mejla oss | maila oss | skicka e post | ditt meddelande | skicka in ärende | ställ en fråga | ställ din fråga | kontakta oss via formulär* | skicka ett mejl | skicka oss ett meddelande | skicka din fråga | ställ en fråga till oss | skapa ärende | skapa ett ärende | öppna ärende | nytt ärende | ärendeformulär | kundtjänstformulär* | fyll i formulär* | meddelande till oss | skriv ett meddelande | bli uppringd | ring upp mig | kontaktformuläret',
      never: 'ställ en fråga om produkten',
    },
    'message-field': {
      label: 'meddelande | ärende | kommentar | fråga | vad kan vi hjälpa*',
    },
    'live-chat': {
      label:
        'chatt | livechatt | chatta | chatta med oss | starta chatt | öppna chatt | chattbot | virtuell assistent | chat | chatten | chatta nu | chatta här | chatta med en* | chatta med kundtjänst | chattfönster | chatbot | chatboten | livechat | live chat | kundchatt | digital assistent | prata med oss | öppna chatten | starta chatten | starta en chatt | kontakta oss via chatt',
      never: 'snapchat',
    },
    'response-time': {
      text: 'svarar inom | svar inom | besvaras inom | svarar dig inom | svarstid* | svarar normalt | återkommer inom | svarar på alla | svarar oftast | återkopplar inom | besvarar alla | svar samma dag | kontaktar dig inom',
    },
    'physical-store': {
      label:
        'hitta butik* | butiker | hitta din butik | hitta närmaste butik | besök oss | besök butiken | klicka och hämta* | klicka hämta | hämta i butik* | återförsäljare | hitta återförsäljare | varuhus | hitta oss | lagerstatus i butik* | välj butik | butikerna | visa alla butiker | hitta varuhus | välj varuhus | välj lagershop | hitta lagershop | vår butik | våra butiker | hitta närmaste* | närmaste butik | din närmaste butik | se våra butiker | butikslista | butiksinfo* | butikssök | alla butiker | hitta avdelning | showroom | besök vårt showroom | besöksadress | fysisk butik | fysiska butiker | hämta i butiken | hämta själv | upphämtning i butik* | click and collect | click collect | våra varuhus | butiker och öppettider | butiker öppettider | öppettider butiker | försäljningsställen | återförsäljarlista | lokala butiker | butiksöversikt* | reservera i butik* | reservera och hämta* | reservera hämta* | din butik | hitta hit | nära dig',
      text: 'klicka och hämta | hämta i butik | besök butiken | besök oss i | våra butiker | vår butik i | fysisk butik | besök vår butik | hämta gratis i butik | hämta i varuhus* | butiker i sverige | finns i butik | butiken är öppen | butiken ligger | vår butik ligger | öppnat butik',
      never:
        'webbutiker | nätbutiker | e butiker | nätbutik | återförsäljare login | återförsäljarlogin | bli återförsäljare',
    },
    'company-identity': {
      label: 'företagsinformation | företagsuppgifter | juridisk information | organisationsnummer',
      text: 'org nr* | orgnr* | organisationsnummer* | organisationsnr* | momsreg* | vat nr | momsnr* | org nummer',
    },
    faq: {
      label:
        'vanliga frågor* | frågor och svar | frågor svar | ofta ställda frågor | hjälpcenter | hjälp | kundcenter | behöver du hjälp | självservice | vanligaste frågorna | fråga oss | svar på frågor | hjälpsidor',
      never: 'hjälpmedel* | första hjälpen*',
    },
    'site-search': {
      label:
        'sök | sök i butiken | sök efter* | sök produkt* | vad letar du efter | vad söker du | produktsökning | hitta produkt* | sökord | sök på | sökfält | sök bland* | öppna sök | sök i* | sök i sortimentet | sök i hela*',
      never: 'sök jobb | sök lediga*',
    },
    'order-tracking': {
      label:
        'spåra paket* | spåra | spåra din order | spåra order* | spåra beställning* | mina order | orderstatus | var är mitt paket | var är min order | följ paketet | följ din order | orderhistorik | följ ditt paket | spåra försändelse* | beställningsstatus | spårning | mina köp | paketspårning | följ din beställning | ordrar | beställningar | hitta din order | spåra din* | spåra leverans* | följ din* | följ order* | följ leverans* | följ paket* | följ försändelse* | var är min* | var är mitt* | hitta order* | se order* | kolla order* | status på order* | status på din* | orderspårning | orderöversikt | leveransstatus | paketstatus | mina beställningar | mina ordrar | mina paket | dina ordrar | köphistorik | orderinformation | track and trace | sök order | spåra min* | spåra mitt* | hitta min* | följ min* | följ mitt* | var är mina* | spåra min order | hitta min order | spåra mitt paket | spåra min beställning | följ min order | följ mitt paket',
      never: 'gps spårning | spåra aktivitet',
    },
    guides: {
      label:
        'köpguide* | guide | guider | blogg* | magasin* | artiklar | bruksanvisning* | manualer | skötsel* | tvättråd* | recept | så gör du* | så väljer du* | hur väljer* | lär dig mer* | läs mer om* | instruktioner | monteringsanvisning* | köphjälp | kunskapsbank* | kunskap | lexikon | råd | temasidor | tidning* | stilguide* | lär dig om* | gör det själv | *guide | *guiden | *tips | tvättguide* | skötselguide* | användarmanual* | instruktionsvideo* | kunskapscenter* | tips och inspiration | stickskola* | kostråd | hudvårdsråd | köpråd* | expertråd*',
      never:
        'storleksguide* | storleksguider | mätguide | returguide | förråd* | konsumentråd* | statsråd* | elevråd* | presenttips* | presentguide* | julklappstips* | tv guide* | fingertips | eartips | nageltips | passformsguide* | storleksguiden | ringguide | söktips* | nyhetstips* | speltips | husgeråd*',
    },
    account: {
      label:
        'mina sidor | min sida | logga in | inloggning | skapa konto | kundkonto | konto | ny kund | bli kund | logga in skapa* | profil | skapa ett konto | registrera | glömt lösenord* | glömt ditt lösenord | logga ut | mina uppgifter | registrera dig | registrera konto',
      never: 'kontonummer | bankkonto | anställd* | media login | leverantörsportal* | anställd logga in',
    },
    returns: {
      label:
        'retur | returer | returrätt | returnera* | byten | byte | öppet köp | fri retur | gratis retur | returpolicy | returvillkor | returformulär* | bytesrätt | ångerrätt och retur* | retur och återbetalning* | byta och returnera | returhantering | returinformation | dagars öppet köp | ångra och returnera | fria returer | skapa retur | reklamation och retur* | reklamation retur* | returportal* | återbetalning* | byt storlek | pengarna tillbaka* | returregler* | returavi* | returfraktsedel* | returlapp* | byta storlek | bytespolicy*',
      text: 'öppet köp | fri retur* | gratis retur* | fria returer | dagars ångerrätt* | dagars bytesrätt* | returnera varan | returrätt | dagars retur* | dagar på dig att returnera | enkel retur | enkla returer | byta varan | kostnadsfri retur | returfrakt*',
      never: 'tur och retur | returpant | i retur för',
    },
    withdrawal: {
      label:
        'ångerrätt* | ångerblankett* | ångra köp* | ångerformulär* | ångerfrist* | avbeställ* | ångra beställning* | ångra ditt köp | avboka order | avboka beställning* | annullera*',
      text: 'ångerrätt* | ångerblankett* | ångerfrist* | ångerformulär* | distansavtalslagen | ångra ditt köp | ångra köpet',
    },
    complaints: {
      label:
        'reklamation* | reklamera* | klagomål* | garanti* | transportskad* | fel på vara* | anmäl skada | felanmälan | skadad vara | trasig vara | defekt vara | fel eller skadad* | reklamationsformulär* | felaktig vara',
      text: 'reklamationsrätt* | års reklamation* | års garanti | år garanti | reklamera en vara | reklamera varan | konsumentköplagen | allmänna reklamationsnämnden | reklamation | livstidsgaranti | tillverkargaranti* | års produktgaranti | reklamationer',
      never: 'prisgaranti* | nöjd kund garanti | nöjdhetsgaranti | leveransgaranti | garantilön',
    },
    delivery: {
      label: 'frakt* | leverans* | fri frakt* | gratis frakt* | hemleverans* | snabb leverans*',
      text: 'fri frakt* | gratis frakt* | frakt från | fraktfritt* | snabb leverans* | leveranstid* | leverans inom | levereras inom | skickas inom | hemleverans* | fri leverans | skickas samma dag | frakt kr | frakten kostar | leverans till | leverans 1 | leverans 2 | leverans 3 | fraktkostnad* | inom 1 3 | beställ före kl | vardagars leverans* | expressleverans | frakt tillkommer | leveransdag* | skickar varor* | skickar beställ* | skickar din order | skickar din beställning | skickas från vårt lager',
      never: 'leverantör* | leverpastej | fraktfartyg* | fraktflyg* | fraktbåt*',
    },
    terms: {
      label:
        'villkor | köpvillkor* | allmänna villkor | användarvillkor* | försäljningsvillkor* | köpevillkor | handelsvillkor | leveransvillkor* | betalningsvillkor* | regler och villkor | allmänna köpvillkor | avtalsvillkor | medlemsvillkor | kundvillkor',
    },
    privacy: {
      label:
        'integritet* | personuppgift* | dataskydd* | sekretesspolicy* | behandling av personuppgifter | cookies och integritet* | sekretess | integritet och cookies',
      never: 'integritetsfilm',
    },
    'size-guide': {
      label:
        'storleksguide* | storlekstabell* | storlekar | storlekshjälp | hitta din storlek | hitta rätt storlek | måttabell* | passform | måttguide | mått och passform | vilken storlek* | storlek och passform | storlekskarta | guide storlek* | ringstorlek* | skostorleksguide | så mäter du* | rätt storlek | skostorlek* | hur mäter* | mät dig* | klädstorlek* | mätguide* | storlekskonvertering* | måttguide*',
      text: 'storleksguide* | storlekstabell* | normal i storleken | liten i storleken | stor i storleken | modellen är | modellen bär',
      never: 'alla storlekar',
    },
    reviews: {
      label:
        'recensioner | kundrecensioner | omdömen | kundomdömen | betyg | skriv recension | skriv en recension | skriv omdöme | produktrecensioner | vad tycker kunderna* | kundbetyg | se alla recensioner | omdöme | recension | betygsätt* | produktomdömen | visa recensioner | vad våra kunder* | kunder tycker | säger våra kunder | tycker våra kunder | våra kunder säger | tycker andra | kunderna säger | kunderna tycker | lämna omdöme* | lämna ett omdöme',
      text: 'recensioner | kundrecensioner | av 5 stjärnor | kundbetyg* | omdömen | verifierat köp* | verifierad köpare | skriv en recension | av 5 baserat | verifierade omdömen | verifierade recensioner | verifierade kunder',
      never:
        'filmrecension* | bokrecension* | testrecension* | fick goda recensioner | fick lysande recensioner | fick fina recensioner',
    },
    'product-background': {
      label:
        'hållbarhet* | miljö | miljöarbete | socialt ansvar | ansvar | våra leverantörer | etik | ursprung | så tillverkas* | produktion | material | materialguide* | djurskydd | miljöpolicy | hållbart* | rättvis handel | uppförandekod | kvalitet | teknologi | hållbara val | tillverkning | hantverk | certifieringar | certifikat | esg | våra fabriker | djurvälfärd | produktionsländer | hållbart mode | hantverk* | våra certifieringar | klimatarbete* | klimatavtryck*',
      text: 'tillverkad i | tillverkat i | handgjord* | svensktillverkad* | återvunnen* | återvunnet* | ekologisk bomull | ursprungsland | svanenmärkt | hållbarhet* | made in sweden | sydd i | fsc certifierad* | tillverkas i | producerad i',
    },
    'rich-media': {
      label:
        'zooma | förstora* | större bild | se video | spela video | spela upp video | produktvideo | 360 grader* | 360 | se i 360 | fler bilder | bildgalleri | nästa bild | föregående bild | visa bild* | se alla bilder | visa alla bilder | klicka för att förstora* | produktbild* | öppna bild* | bilder | zoom | zooma* | visa större* | visa fler bilder | fler produktbilder | se bild* | bild 1 | bild 2 | bild 3 | miniatyr* | visa video | produktfilm | se film* | 360° | helskärm | klicka för att förstora | gå till bild*',
      never: 'förstoringsglas* | zoomobjektiv* | tv spel | videokamer*',
    },
    'ar-vr': {
      label:
        'se i ditt rum | prova virtuellt | virtuell provning | se i 3d | visa i 3d | 3d visning | se i ar | virtuellt provrum | se hemma hos dig | förstärkt verklighet | visa i ditt hem | prova hemma virtuellt',
      text: 'se i ditt rum | prova virtuellt | förstärkt verklighet',
    },
    availability: {
      label:
        'i lager* | slut i lager | slutsåld* | lagerstatus* | finns i lager | få kvar | bevaka* | tillfälligt slut | meddela mig* | tillgänglighet | webblager | finns i webblager | lagersaldo | förboka | förhandsboka* | slut i webblager | butikslager | ej i lager | få i lager | finns ej i lager | inte i lager | ej tillgänglig | inte tillgänglig | beställningsvara | restnoterad* | åter i lager* | tillbaka i lager | kommer i lager* | i webblager | tillgänglig | få varor kvar | meddela när* | mejla mig när* | leveransklar | tillgänglig online | finns online | lagerförd | skickas omgående | bevaka produkt* | bevaka vara* | finns i butik* | finns i lager* | kommer snart | åter i lager | meddela mig när*',
      text: 'i lager* | slutsåld* | lagerstatus* | få kvar | tillfälligt slut | beställningsvara | webblager | lagersaldo | skickas idag | snart slut | finns att köpa | kommer snart | ej i lager | finns i webblager | finns online | åter i lager | tillbaka i lager | kommer i lager | restnoterad* | få varor kvar | bara några kvar | endast få kvar | inte tillgänglig online | tillfälligt slutsåld | lagerförd | leveransklar | skickas omgående | tillgänglig för köp',
      never: 'tillgänglighetsredogörelse | tillgänglighet för webb*',
    },
    recommendations: {
      label:
        'du kanske* | relaterade produkter | liknande produkter | andra köpte även | andra köpte också | andra kunder* | kunder köpte även* | kunder som köpt* | rekommenderat för dig | rekommenderade produkter | senast visade | nyligen visade* | senast besökta* | passar bra med* | köps ofta tillsammans | ofta köpt tillsammans* | populära produkter | bästsäljare | storsäljare | mest populära | mest sålda | vi rekommenderar | rekommendationer | du tittade nyligen på | komplettera med* | se även | tillbehör till* | populärt just nu | andra har även* | mer från* | passar tillsammans* | shoppa looken | topplista* | andra som kollat* | liknande varor | utvalt för dig | utvalda för dig | för dig | fler från* | relaterat | köp till | matcha med* | inspirerat av din* | inspirerat av det du* | andra tittade* | populära just nu | drinkar som liknar | andra har också* | andra tittar på | andra gillade* | köp tillsammans | köps ofta med* | handlas ofta tillsammans* | passar ihop med* | tidigare visade* | dina senast* | senast sedda | senast tittade* | nyligen sedda | vi tror att du* | något för dig | liknande artiklar | alternativa produkter | kompletterande produkter | rekommenderade tillbehör | relaterade tillbehör | relaterade artiklar | ur samma serie | från samma serie | kombinera med | styla med | tipsa om tillbehör | missa inte tillbehör* | passar bra* | kompletta looken | komplettera looken | du har nyligen* | kunder som köpte* | köp till* | köp med* | ofta köpta* | vi rekommenderar också | matcha med | senast visade* | du kanske också* | populära varor | passar ihop* | detta passar*',
      never: 'här för dig | finns för dig | rätt för dig | bäst för dig',
    },
    wishlist: {
      label:
        'önskelista* | favoriter | lägg till favoriter | spara till senare | favorit | lägg i önskelista* | spara som favorit | minneslista* | inköpslista* | mina listor | lägg till i favoriter | sparade produkter | favoritlista* | lägg till i önskelista* | markera som favorit | spara produkt* | inköpslistor | sparade varor | sparade artiklar | önskelistor',
      never: 'kundfavoriter | våra favoriter | sommarfavoriter',
    },
    payment: {
      label:
        'betalning* | betalsätt | betalalternativ | så betalar du | delbetal* | faktura | finansiering | säker betalning | betala med * | betala senare | avbetalning* | trygg betalning | betalmetoder | betalinformation* | betalningsinformation | köp nu betala*',
      text: 'betala med | betalsätt | betalningssätt | betalningsalternativ | bankkort | kreditkort | delbetala | betala senare | säker betalning | trygg betalning | faktura | räntefri* | kortbetalning | kr mån | delbetalning | kr månad | mobilbetalning*',
      never:
        'betalterminal* | betalningsterminal* | kontaktlös betalning* | kontaktlösa betalning* | kreditkortshållare* | korthållare*',
    },
    discounts: {
      label:
        'erbjudande* | rea | kampanj* | rabatt* | studentrabatt* | medlemserbjudande* | veckans erbjudande* | black week* | nedsatt | nedsatta priser | lagerrensning* | fynd* | sänkt pris | sänkta priser | slutrea | sommarrea | mellandagsrea* | månadens erbjudande* | reavaror | clearout | reklamblad | klipp | specialerbjudande* | specialpris* | veckans annons* | paketpris* | demovaror | sänkt | sista chansen | extrapris* | utförsäljning* | mängdrabatt* | kupong* | black friday* | cyber monday* | betala för 2 | betala för 1 | veckoblad* | fyndhörna* | outlet* | lågpris* | kampanjer* | spara 1* | spara 2* | spara 3* | spara 4* | spara 5* | spara 6* | spara 7* | spara 8* | spara 9* | spara kr* | spara upp till* | prissänkt* | utgående | paketerbjudande*',
      text: 'rabattkod* | studentrabatt | spara upp till | du sparar | ord pris | ordinarie pris | tidigare pris | rabatt på | nedsatt pris | rek pris | lägsta pris 30 dagar | kampanjpris | få rabatt | rabatterat pris | reapris | upp till 50 | spara kr | sänkt pris',
      never:
        'försäljningsvillkor* | sparbank* | jobberbjudande* | begär offert | rean på börsen | spara till senare | spara favorit | spara som favorit | spara produkt*',
    },
    gift: {
      label:
        'presentkort* | present | presenter | presenttips* | presentinslagning* | inslagning | gåvor | gåva | presenter till* | presentask* | julklapp* | presentguide* | presentidéer | presentpåse* | företagsgåvor | bröllopspresent* | gåvokort | slå in | presentförpackning* | dopgåva | dopgåvor | present till* | födelsedagspresent* | farsdagspresent* | morsdagspresent* | studentpresent* | gratulationskort | gå bort present* | önskelista bröllop | bröllopslista*',
      text: 'presentkort* | presentinslagning* | slå in som present | inslagen som present | gratulationskort | inslaget',
    },
    'choice-of-language': {
      label:
        'välj språk | språk | välj land | land | byt land | valuta | byt språk | välj valuta | leveransland | svenska | levereras till | ändra land | välj språk* | välj land* | välj valuta* | välj ditt land | välj ditt språk | välj marknad | språkval | landsväljare | språk och land | land och språk | land språk | andra länder | leverera till | byt marknad',
    },
    'loyalty-club': {
      label:
        'kundklubb* | medlem | medlemskap* | medlemsförmåner | bli medlem* | bonuspoäng | bonusprogram* | klubben | poäng | lojalitetsprogram* | medlemspris* | förmåner | kundförmåner | vipklubb* | klubb | förmånsprogram* | medlemsklubb* | medlemmar | medlemserbjudanden | klubbpris* | bli klubbmedlem | värva en vän | bonuskort* | kundkort* | kundfördel* | förmånsklubb* | bonuscheck* | stamkund* | klubbförmån* | klubbmedlem* | poängshop* | rekommendera en vän | medlemsfördel*',
      text: 'kundklubb* | bli medlem | medlemsförmåner | bonuspoäng | medlemspris* | medlemsrabatt | samla poäng | som medlem | bli klubbmedlem | lojalitetsprogram* | för medlemmar | bonuscheck*',
      never:
        'fotbollsklubb* | golfklubb* | bokklubb* | nattklubb* | teammedlem* | familjemedlem* | styrelsemedlem* | alla förmåner | pick up point* | pickup point*',
    },
    newsletter: {
      label:
        'nyhetsbrev* | prenumerera | anmäl dig till* | nyhetsmail* | e postlista | nyheter och erbjudanden | håll dig uppdaterad | skriv upp dig* | missa inga erbjudanden | ta del av våra senaste nyheter | missa inte* | missa inga* | när du anmäler dig | anmäl dig | få nyheter* | få våra bästa erbjudanden | rabatt på ditt första köp | rabatt på din första order',
      text: 'nyhetsbrev* | nyheter och erbjudanden | direkt i din inkorg | erbjudanden via e post',
      never: 'tidningsprenumeration* | anmäl dig till kurs* | missa inte matchen',
    },
    feedback: {
      label:
        'kundundersökning* | kundenkät* | enkät* | din åsikt | tyck till | berätta för oss | förslag | ris och ros | synpunkter | lämna synpunkter | vad tycker du* | hjälpte detta* | var detta till hjälp* | betygsätt oss | hjälp oss att bli bättre | återkoppling* | ge oss feedback | rapportera fel | lämna feedback | feedback | din feedback | skicka feedback | lämna återkoppling | lämna dina synpunkter | lämna din åsikt | dina synpunkter | din åsikt* | vad anser du* | hur nöjd* | hur upplevde* | hur var* | var sidan till hjälp* | var informationen* | fick du svar* | hjälp oss bli bättre | hjälp oss att förbättra* | hjälp oss förbättra* | förbättringsförslag | ris ros* | ris eller ros | anmäl fel* | hittade du* | hittat fel* | fel på sidan* | rapportera ett fel | tipsa oss om fel | klagomål och synpunkter | beröm och klagomål | betygsätt butiken | ge oss betyg | tycker du om sidan',
      text: 'ge oss feedback | lämna feedback | vad tycker du om | din åsikt | tyck till | ris och ros | hjälp oss att bli bättre | dina synpunkter | lämna dina synpunkter | hjälp oss att förbättra | hur nöjd är du | vad tycker du om vår* | dina förslag | tyck till om',
      never:
        'haptisk feedback | force feedback | nöjdhetsgaranti* | vibrationsfeedback | tyck till om produkt* | betygsätt produkt*',
    },
    'trust-mark': {
      label: 'trygg e handel | tryggehandel | certifierad e handel | svensk handel | säker e handel | trygg ehandel',
      text: 'trygg e handel | certifierad e handlare | certifierade av trygg',
    },
    community: {
      label:
        'kundbilder | kundgalleri | dela din bild | från instagram | följ oss på instagram och dela | tagga oss | ambassadörer | diskussionsforum | kundprojekt | kundernas bilder | community | forum | kundforum | bilder från kunder | våra kunders bilder | inspiration från kunder* | inspiration från instagram | shoppa instagram | shoppa vår instagram | instagram feed | dela dina bilder* | dela bilder* | dela din stil | dela din look | våra ambassadörer | bli ambassadör | användarbilder | kundinspiration | gemenskap | gemenskapen | kundberättelser | sett på instagram | så stylar våra kunder*',
      text: 'tagga oss | dela din bild | dela dina bilder | hashtag* | tagga oss på instagram | använd hashtag* | med hashtaggen | dela din look | tagga dina bilder',
    },
    'after-sales': {
      label:
        'reparation | reparationer | reparationen | reparationsservice* | reparationsverkstad* | reparationstjänst* | reparationsärende* | reparationsformulär | reservdel* | service | verkstad* | återbruk* | begagnat | begagnade* | produktregistrering* | registrera produkt* | registrera din produkt | bruksanvisning* | manualer | inbyte* | byt in* | installationshjälp | montering | servicestatus | bortforsling* | elavfall* | serviceanmälan | lagning | återvinn* | serviceärende* | trygghetsavtal | vara tjänster | serviceverkstad* | skrädderi* | skrädderitjänst* | skoreparation* | skomakeri | gamla vitvaror | installationstjänst* | bortforsla* | hämtning av gamla* | batteriåtervinning* | monteringshjälp | cykelservice* | verkstadstid*',
      text: 'reservdelar | reparation | reparationer | reparationen | reparationsservice* | reparationsverkstad* | reparationstjänst* | reparationsärende* | reparationsformulär | vi reparerar | lämna in begagnade | återvinning | ta med dina gamla | elavfall | bruksanvisning* | byt in din* | bortforsling',
      never:
        'kundservice | hårreparation* | serviser | återvunnen* | och bruksanvisning | inkl bruksanvisning | med bruksanvisning | innehåller bruksanvisning',
    },
    'about-us': {
      label:
        'om oss | om butiken | vilka är vi | vilka vi är | lediga jobb | lediga tjänster | jobba hos oss | karriär | jobb | medarbetare | om koncernen | våra värderingar | vårt team | möt teamet | pressrum | om bolaget | företaget | varumärket | vårt arv | historia | investerare | jobba på* | arbeta hos oss | vår vision | om vår butik | om oss och* | om webbutiken | om nätbutiken | om kedjan | om varumärket | om koncern* | om företaget | vår historia | vår bakgrund | historien bakom* | vilka är* | varför handla* | varför välja* | varför oss | människorna bakom | våra medarbetare | vår personal | teamet | vår filosofi | vår affärsidé | affärsidé | vårt uppdrag | värderingar | lediga jobb* | ledig tjänst* | lediga platser | jobb hos oss | jobba i* | jobb och karriär | jobb karriär | karriärmöjligheter | bli en i teamet | bli en del av* | vill du jobba* | press | pressmeddelanden | presskontakt | för press | koncernen | bolaget | lär känna oss | möt oss | personalen | vision och* | pressmeddelande* | presskontakt* | styrelse* | bli en i gänget | grundare* | vi som jobbar* | vision värderingar | människorna bakom* | jobba hos* | historien om oss | historien om företaget | historien om butiken | historien om varumärket',
      never:
        'om produkten | om varan | om cookies | om leverans | om retur* | om frakt* | om betalning* | om garanti* | om medlemskap* | bli en del av klubben* | presskanna* | kaffepress* | juicepress* | french press | pressa | hydraulisk press | press on* | historia och politik* | historia och samhälle*',
    },
    cart: {
      label: 'varukorg* | kundvagn* | kassa | kassan | shoppingbag | shoppingväska* | korg',
    },
    'add-to-cart': {
      label:
        'lägg i varukorg* | lägg i kundvagn* | köp | köp nu | lägg till i varukorg* | lägg till i kundvagn* | lägg i korg*',
      text: 'lägg i varukorg* | lägg i kundvagn*',
    },
    article: {
      text: 'publicerad | uppdaterad | redaktör | foto tt',
      label: 'nyheter | kultur | ledare | debatt',
    },
  },
};
