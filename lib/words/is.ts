import type { Language } from './vocabulary';

export const is: Language = {
  code: 'is',
  common:
    'að við ekki fyrir þú það sem eru frá þetta okkar þín þína eða ef hjá vera hafa einnig þér okkur á í um því við verður',
  words: {
    'contact-page': {
      label:
        'hafa samband | hafðu samband | þjónustuver* | þjónusta við viðskiptavini | viðskiptaþjónusta | hjálp | aðstoð | vantar þig aðstoð | hjálparmiðstöð | hafðu samband* | hafa samband við* | þjónustuver | vantar þig hjálp',
      never: 'fyrsta hjálp',
    },
    'opening-hours': {
      label: 'opnunartím* | afgreiðslutím* | opið | opið núna',
      text: 'opnunartím* | afgreiðslutím* | opið alla | opið virka | opið frá | mán fös | virka daga',
    },
    'contact-form': {
      label:
        'senda skilaboð | sendu okkur* | fyrirspurn | skrifaðu okkur | hafa samband form | senda okkur* | sendu skilaboð | sendu fyrirspurn | senda fyrirspurn | skilaboðin þín | fyrirspurnarform',
    },
    'message-field': { label: 'skilaboð* | fyrirspurn | athugasemd* | spurning | erindi' },
    'physical-store': {
      label:
        'verslanir | finna verslun | finndu verslun | staðsetning* | sækja í* | sækja í verslun | smelltu og sæktu | útsölustaðir | sölustaðir | verslanir okkar | verslanir og* | finndu næstu* | opnunartímar verslana | verslunin okkar',
      text: 'sækja í verslun* | verslanir okkar | verslunum okkar | verslun okkar | til í verslun*',
      never: 'netverslanir',
    },
    'company-identity': { label: 'upplýsingar um fyrirtækið', text: 'kt | kennitala* | vsk nr* | vsk númer* | vsknr*' },
    faq: {
      label: 'algengar spurningar | spurt og svarað | spurningar og svör | hjálp | aðstoð | algengar spurningar*',
      never: 'fyrsta hjálp',
    },
    'site-search': {
      label: 'leit | leita* | að hverju ertu* | hverju ertu að leita* | vöruleit | leit í vefverslun',
      never: 'leita að verslun',
    },
    'order-tracking': {
      label:
        'rekja pöntun | rekja sendingu | rekja pakka | fylgjast með* | pantanir | pantanasaga | pöntunarsaga | staða pöntunar | hvar er pöntun* | hvar er sending* | finna sendingu | mínar pantanir | pantanir mínar | fylgja pöntun | fylgjast með pöntun | finna pöntun | sendingin mín | staða sendingar | rekja sending* | pantanirnar mínar | hvar er pakkinn minn',
    },
    guides: {
      label:
        'leiðbeiningar* | ráðgjöf | góð ráð | blogg* | greinar | innblástur | uppskriftir | fróðleik* | hugmyndir | handbók* | handbækur | þvottaleiðbeining* | svona velur* | blogg | leiðbeiningar | umhirða | ráð og*',
      never: 'gjafahugmyndir',
    },
    account: {
      label:
        'innskráning | innskrá | skrá inn | nýskráning | nýskrá | mínar síður | mitt svæði | aðgangur* | stofna aðgang | nýr notandi | minn aðgangur | gleymt lykilorð | gleymdirðu lykilorði* | útskráning | innskráning nýskráning | mín síða | búa til aðgang',
      never: 'skrá mig á póstlist* | skráning á póstlist*',
    },
    returns: {
      label:
        'skil | skil og* | skilaréttur* | skilafrestur* | vöruskil* | skila vöru | skil á vör* | skipta vöru | endursending* | endurgreiðsl* | skil og skipti | skil á vörum | skilareglur | skila og skipta | skilaréttur | vöruskil | skil og endurgreiðsl* | skipti og skil | skilaskilmálar | 14 daga skilaréttur',
      text: 'skilarétt* | skilafrest* | skila vöru* | frí skil | ókeypis skil | endurgreiðsl* | skipta vöru* | daga skil*',
      never: 'skil á sköttum',
    },
    withdrawal: {
      label: 'falla frá* | réttur til að falla* | hætta við kaup | hætta við pöntun | fallið frá* | afpöntun*',
      text: 'falla frá samningi* | falla frá kaup* | til að falla frá | neytendasamninga | hætta við kaup* | fallið frá',
    },
    complaints: {
      label:
        'kvartan* | kvörtun* | ábyrgð | ábyrgðir | ábyrgðarskilmál* | gallar | gölluð vara | gallaðar vörur | ábyrgð og*',
      text: 'ára ábyrgð* | árs ábyrgð* | ábyrgðarskilmál* | gölluð* | kvörtun* | kærunefnd* | neytendastof* | galli í',
      never: 'samfélagsleg ábyrgð | samfélagsábyrgð',
    },
    delivery: {
      label:
        'sending* | afhending* | heimsending* | póstsending* | afhending | sendingarmáti | sendingar | heimsending | sendingarkostnaður | frí heimsending | afhending og* | sendingarmátar | sendingarleiðir',
      text: 'frí sending* | sendingarkostnað* | afhendingartím* | heimsending* | sendum um allt land | sendum frítt | póstbox* | sendingarmát*',
    },
    terms: {
      label:
        'skilmál* | viðskiptaskilmál* | söluskilmál* | notkunarskilmál* | kaupskilmál* | skilmálar | viðskiptaskilmálar | almennir skilmálar | skilmálar og* | notendaskilmál*',
    },
    privacy: {
      label:
        'persónuvernd* | persónuupplýsing* | friðhelgi* | persónuverndarstefna | persónuvernd | vefkökur og persónuvernd | meðferð persónuupplýsinga',
    },
    'size-guide': {
      label:
        'stærðartafl* | stærðatafl* | stærðarleiðbeining* | stærðaleiðbeining* | finndu þína stærð | hvaða stærð* | stærðatöfl* | stærðartöfl*',
      text: 'stærðartafl* | stærðatafl* | stærðarleiðbeining* | módelið er í',
    },
    reviews: {
      label: 'umsagnir* | umsögn* | einkunn* | skrifa umsögn | ummæli viðskiptavina',
      text: 'umsagnir | skrifa umsögn | staðfest kaup | af 5 stjörnum',
    },
    'product-background': {
      label:
        'sjálfbærni* | uppruni* | samfélagsábyrgð* | samfélagsleg ábyrgð | umhverfismál* | umhverfisstefn* | íslensk framleiðsla | íslensk hönnun',
      text: 'framleitt á | framleitt í | framleidd á | íslensk framleiðsla | íslensk hönnun | handgert | endurunn* | lífrænni bómull | upprunaland* | sjálfbær*',
    },
    availability: {
      label:
        'á lager | uppselt | uppseld | lagerstaða* | birgðastaða* | láta vita* | láttu mig vita* | væntanlegt | forpant* | til í vefverslun | fáanlegt | ófáanlegt',
      text: 'á lager | uppselt | uppseld | lagerstaða* | birgðastaða* | til í vefverslun | væntanlegt | sérpöntun',
    },
    recommendations: {
      label:
        'tengdar vörur | svipaðar vörur | þér gæti* | þú gætir* | aðrir keyptu* | aðrir skoðuðu* | nýlega skoð* | síðast skoð* | mælum með* | vinsælar vörur | vinsælast* | mest selt* | söluhæst* | passar með* | oft keypt* | keypt saman | fyrir þig | aðrir viðskiptavinir* | viðskiptavinir keyptu* | keypt með* | passar við* | þú skoðaðir* | valið fyrir þig | svipað | tengt efni | fleira úr*',
    },
    wishlist: { label: 'óskalist* | uppáhald* | innkaupalist*', never: 'uppáhalds vörurnar okkar' },
    payment: {
      label: 'greiðsl* | raðgreiðsl* | greiða með',
      text: 'greiðslumát* | greiðsluleið* | greiðslukort* | kreditkort* | debetkort* | raðgreiðsl* | millifærsl* | vaxtalaus*',
    },
    discounts: {
      label:
        'útsala* | útsölu* | tilboð* | afslátt* | afslætti* | rýmingarsala* | lagerhreinsun | kjarakaup | vikutilboð | tilboð | útsala | outlet | afsláttur | svartur föstudagur | black friday* | tilboðsvörur | afsláttarkóði | lokasala',
      text: 'afslátt* | áður kr | fullt verð | tilboðsverð* | þú sparar | útsöluverð* | á tilboði',
      never: 'fá tilboð í | óska eftir tilboði | tilboðsbeiðni | útsölustað*',
    },
    gift: {
      label:
        'gjafabréf* | gjafakort* | gjafir* | gjöf | gjafahugmynd* | gjafainnpökkun | jólagjafir | gjafakort | gjafabréf | gjafir | gjafahugmyndir | fyrirtækjagjafir | tækifærisgjafir',
      text: 'gjafabréf* | gjafakort* | gjafainnpökkun* | innpökkun*',
    },
    'choice-of-language': {
      label:
        'tungumál* | gjaldmiðill | land | veldu land | íslenska | veldu tungumál | skipta um tungumál | skipta um land | veldu gjaldmiðil',
    },
    'loyalty-club': {
      label:
        'vildar* | klúbbur* | klúbbar | meðlim* | gerast meðlimur | punktar* | fríðind* | tryggðarkerfi | vildarklúbbur | vinaklúbbur* | fríðindaklúbbur | vildarvinir | klúbburinn | vildarkerfi | punktakerfi',
      text: 'vildarklúbb* | vildarpunkt* | vildarkerfi* | safna punktum | gerast meðlimur | fríðindaklúbb*',
    },
    newsletter: {
      label:
        'póstlist* | fréttabréf* | póstlisti | skrá á póstlista | skráðu þig á póstlistann | fréttabréf | skráning á póstlista',
      text: 'póstlist* | fréttabréf*',
    },
    'after-sales': {
      label:
        'viðgerð* | varahlut* | verkstæð* | endurvinnsl* | notaðar vörur | uppsetning* | raftækjaúrgang* | endurnýt* | handbækur | viðgerðir | verkstæði | varahlutir | viðgerðarþjónusta | uppsetning | þjónustuverkstæði | endurvinnsla',
      text: 'varahlut* | viðgerðarþjónust* | viðgerðir | gömlum raftækjum',
    },
    'about-us': {
      label:
        'um okkur | um fyrirtækið | um verslunina | sagan okkar | saga fyrirtækisins | starfsfólk* | starfsmenn | laus störf | vinna hjá* | hver erum við | fjölmiðlar | um okkur* | fyrirtækið | starfsfólk | störf í boði | hver við erum | teymið',
    },
    cart: { label: 'karfa | karfan | körfu | innkaupakarfa* | ganga frá* | ganga frá pöntun' },
    'add-to-cart': {
      label: 'í körfu | setja í körfu | kaupa | kaupa núna | setja í innkaupakörfu',
      text: 'setja í körfu | bæta í körfu',
    },
    'live-chat': {
      label:
        'netspjall* | spjall | spjalla* | spjalla við okkur | opna spjall | hefja spjall | spjallmenni | netspjallið',
    },
    feedback: {
      label:
        'ábending* | segðu okkur* | þín skoðun* | könnun* | þjónustukönnun* | hrós og* | gefðu okkur* | hvað finnst þér* | tilkynna villu* | senda ábendingu* | var þetta gagnlegt*',
    },
    community: {
      label: 'samfélag* | spjallborð* | myndir frá viðskiptavinum* | merktu okkur*',
      never: 'samfélagsmiðlar* | samfélagsábyrgð* | samfélagsleg*',
    },
    'rich-media': {
      label:
        'stækka* | fleiri myndir | allar myndir | næsta mynd | fyrri mynd | mynd 1 | myndasafn | horfa á myndband | spila myndband',
    },
  },
};
