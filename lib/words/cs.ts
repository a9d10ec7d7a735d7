import type { Language } from './vocabulary';

export const cs: Language = {
  code: 'cs',
  common: 'že který které jsou není nebo při pro vám vás naše vaše pouze také můžete se ve je jako pokud ke',
  words: {
    'contact-page': {
      label:
        'kontakt | kontakty | kontaktujte* | kontaktní údaje | zákaznický servis | zákaznická* | péče o zákazníky | podpora | nápověda | pomoc | napište nám | potřebujete poradit | zákaznická podpora | zákaznické centrum | potřebujete pomoc | kde nás najdete | poradíme vám | centrum podpory | infolinka',
      never: 'první pomoc | zákaznická karta | zákaznická hodnocení',
    },
    'opening-hours': {
      label: 'otevírací dob* | provozní dob* | otevřeno',
      text: 'otevírací dob* | provozní dob* | po pá | pondělí až pátek',
    },
    'contact-form': {
      label:
        'kontaktní formulář | napište nám | odeslat zprávu | odeslat dotaz | zeptejte se | položit dotaz | kontaktní formulář* | poslat zprávu | pošlete nám zprávu | poslat dotaz | vaše zpráva | váš dotaz | napište zprávu | zavolejte mi zpět | zavoláme vám',
    },
    'message-field': { label: 'zpráva | dotaz | text zprávy | komentář' },
    'physical-store': {
      label:
        'prodejna | prodejny | prodejen | pobočk* | výdejní míst* | osobní odběr* | kamenný obchod | vzorkovn* | naše prodejny | seznam prodejen | najít prodejnu | kde nás najdete | výdejny | showroom | prodejny a*',
      text: 'osobní odběr* | kamenná prodejna | kamenné prodejn* | na prodejně | našich prodejnách',
    },
    'company-identity': { label: 'fakturační údaje | firemní údaje', text: 'ičo | ič | dič | v obchodním rejstříku' },
    faq: {
      label:
        'časté dotazy | časté otázky | často kladené* | nejčastější* | otázky a odpovědi | dotazy | nápověda | pomoc | jak nakupovat | vše o nákupu | nejčastější dotazy | často kladené dotazy | otázky a* | centrum nápovědy',
      never: 'první pomoc | nejčastější chyb*',
    },
    'site-search': { label: 'hledat* | vyhled* | co hledáte | co potřebujete najít | hledaný*' },
    'order-tracking': {
      label:
        'sledovat zásilku | sledování zásil* | sledování objednáv* | sledovat objednávku | historie objednávek | objednávky | kde je moje* | moje objednávky | stav objednávky | stav mé* | stav zásilky | sledovat balík | sledování balík* | kde je má* | kde mám* | přehled objednávek | vyhledat objednávku | kde je moje objednávka | kde je moje zásilka | kde je můj balík | sledujte zásilku | sledujte svou zásilku | sledujte svůj balík | sledujte objednávku',
    },
    guides: {
      label:
        'rady a tipy | tipy a rady | poradna | rádce | návod* | magazín* | články | inspirace | jak vybrat* | jak pečovat* | recepty | průvodce | ke stažení | blog* | radíme* | rady | tipy | návody | recept* | inspirace a* | průvodce výběrem | encyklopedie | slovník pojmů | ošetřování',
      never: 'průvodce velikost* | jak vybrat velikost',
    },
    account: {
      label:
        'přihlášení | přihlásit | registrace | můj účet | účet | můj profil | vytvořit účet | přihlásit se | zapomenuté heslo | zapomněli jste heslo | registrovat* | uživatelský účet | odhlásit',
      never:
        'přihlásit se k odběru* | přihlásit k odběru* | přihlášení k odběru* | bankovní účet | registrace produkt*',
    },
    returns: {
      label:
        'vrácení* | vrátit zboží | výměna zboží | výměna velikosti | výměna a vrácení | vrácení a výměna | výměna a reklamace | vratky | vrácení peněz | 30 dní na* | 14 dní na* | 60 dní na* | 100 dní na* | výměna',
      text: 'na vrácení | vrácení zdarma | vrácení zboží | vrácení do | vrátit zboží | výměna zdarma',
      never: 'vrácení obalů',
    },
    withdrawal: {
      label: 'odstoupení* | odstoupit od* | zrušení objednávky | zrušit objednávku | storno objednávky',
      text: 'odstoupení od | odstoupit od* | smlouvy odstoupit',
    },
    complaints: {
      label: 'reklamac* | reklamačn* | záruk* | záruční* | stížnost* | vadné zboží',
      text: 'reklamac* | reklamační* | záruční dob* | let záruk* | roky záruk* | měsíců záruk*',
      never: 'záruka nejnižší ceny | záruka vrácení peněz',
    },
    delivery: {
      label:
        'doprava | dopravy | doručen* | dodání* | dodací* | poštovné | expedice | rozvoz | způsoby dopravy | doprava zdarma | doručení zboží | doprava a platba* | možnosti dopravy | způsob dopravy | cena dopravy',
      text: 'doprava zdarma | dopravu zdarma | poštovné | doručíme | dodací lhůt* | doba dodání | odesíláme do | expedujeme | můžeme doručit | možnosti doručení | cena dopravy',
      never: 'posunout doprava | posun doprava | šipka doprava | otočit doprava | dodací list*',
    },
    terms: {
      label:
        'obchodní podmínky | obchodních podmín* | vop | všeobecné podmínky | podmínky nákupu | podmínky použití | podmínky prodeje | všeobecné obchodní podmínky',
    },
    privacy: { label: 'osobních údajů | osobní údaje | soukromí* | gdpr | zpracování osobních* | ochrana soukromí' },
    'size-guide': {
      label:
        'tabulka velikostí | tabulky velikostí | velikostní tabul* | průvodce velikost* | jak vybrat velikost | jak zvolit velikost | jakou velikost* | jak se změřit | jak změřit* | jak měřit* | velikost prstenu | najít velikost | tabulka rozměrů',
      text: 'tabulka velikostí | tabulku velikostí | modelka má na sobě',
    },
    reviews: {
      label:
        'hodnocení* | recenz* | napsat recenzi | názory zákazníků | zkušenosti zákazníků | napište recenzi | co říkají* | hodnocení zákazníků',
      text: 'recenzí | hodnocení zákazníků | ověřený zákazník | ověřený nákup | přidat hodnocení | hodnocení produktu',
      never: 'hodnocení obchodu | filmové recenze | hodnocení rizik*',
    },
    'product-background': {
      label:
        'udržitelnost* | původ | materiály | odpovědnost* | ekologi* | česká výroba | vyrobeno v česku | certifikáty | složení | společenská odpovědnost | kvalita | suroviny | lokální výroba | životní prostředí',
      text: 'vyrobeno v | země původu | ručně vyrob* | ruční výrob* | recyklovan* | biobavln* | české výroby | udržiteln*',
    },
    availability: {
      label:
        'skladem | vyprodáno | dostupnost* | hlídací pes | předobjed* | na dotaz | na objednávku | není skladem | hlídat dostupnost | hlídat cenu',
      text: 'skladem | vyprodáno | na skladě | dostupnost | poslední kus* | k odeslání ihned | momentálně nedostupn*',
    },
    recommendations: {
      label:
        'související* | podobné produkty | podobné zboží | mohlo by se* | mohlo by vás* | naposledy* | ostatní zákazníci* | zákazníci také* | často kup* | doporučujeme* | doporučené* | nejprodávanější* | oblíbené produkty | alternativní produkty | pro vás | hodí se k* | zákazníci kupují* | kupuje se spolu* | společně kup* | kupte společně | k tomu* | příslušenství k* | doplňte* | kompletujte* | prohlédnuté* | vybráno pro* | ze stejné* | alternativy | mohlo by se vám* | podobné',
      never: 'doporučená cena | související články | související kategorie',
    },
    wishlist: {
      label:
        'oblíbené | oblíbených | oblíbeným | seznam přání | nákupní seznam | seznam oblíbených | wishlist | přidat k oblíbeným',
      never: 'oblíbené produkty | oblíbené značky | oblíbené kategorie',
    },
    payment: {
      label: 'platb* | platební* | splátk* | možnosti platby | nákup na splátky | platby | jak zaplatit | financování',
      text: 'platební kart* | platba kartou | bankovním převodem | dobírk* | způsoby platby | platební metod* | na splátky',
    },
    discounts: {
      label:
        'akce | akční* | slev* | výprodej* | doprodej* | zlevněn* | kupón* | leták* | slevy | výprodej | outlet | black friday* | zvýhodněn* | akční nabídka | akční leták | množstevní sleva | dny slev | poslední kusy',
      text: 'slevový kód | slevového kódu | ušetříte | původní cena | běžná cena | akční cena | sleva na | sleva až',
      never: 'akční kamer* | akční figur* | akční film* | kalendář akcí | firemní akce',
    },
    gift: {
      label:
        'dárek* | dárk* | poukaz* | dárkové karty | dárkový poukaz | dárky pro* | dárkové balení | tipy na dárky | elektronický poukaz',
      text: 'dárkový poukaz* | dárkové poukaz* | dárkové balení | jako dárek',
      never: 'dárek zdarma | dárky zdarma | dárek k* | slevový poukaz*',
    },
    'choice-of-language': {
      label:
        'jazyk | měna | země | vyberte zemi | vyberte jazyk | čeština | česky | výběr jazyka | změnit jazyk | změnit zemi | výběr země | zvolte jazyk | zvolte zemi | jazyk a měna | země doručení | výběr měny | vybrat jazyk | vybrat zemi | změnit měnu',
    },
    'loyalty-club': {
      label:
        'věrnostní* | zákaznický klub | klub | členství | zákaznická karta | věrnostní program | věrnostní klub | bonusový program | bonus* | sbírejte body | členství v klubu | pro členy | doporučte nás*',
      text: 'věrnostní program* | věrnostního program* | věrnostní bod* | klubová cena',
      never: 'fotbalový klub | sportovní klub | noční klub',
    },
    newsletter: {
      label:
        'odběr novinek | odebírat* | odběru novinek | novinky e mailem | zasílání novinek | newsletter | přihlásit k newsletteru | odebírejte* | novinky na e mail | nenechte si ujít',
      text: 'newsletter* | odběr novinek | odběru novinek | novinky e mailem',
    },
    'after-sales': {
      label:
        'servis* | opravy | náhradní díly | recyklac* | zpětný odběr* | bazar | montáž* | výkup* | použité zboží | servis a* | záruční servis | pozáruční servis | likvidace* | ekologická likvidace | sběr elektroodpadu | oprava* | repasovan* | zánovní',
      text: 'náhradní díl* | náhradních dílů | zpětný odběr* | servisní středisk*',
      never: 'zákaznický servis | kávový servis | čajový servis | jídelní servis | opravdu',
    },
    'about-us': {
      label:
        'o nás | o společnosti | o firmě | kdo jsme | náš příběh | kariéra | volná místa | náš tým | pro média | naše hodnoty | volné pozice | pracujte u nás | kontakt pro média | historie firmy | proč nakupovat* | proč u nás | seznamte se*',
      never: 'napsali o nás | řekli o nás',
    },
    cart: { label: 'košík | košíku | do pokladny | pokladna' },
    'add-to-cart': { label: 'do košíku | koupit', text: 'do košíku' },
    'live-chat': {
      label:
        'chat | online chat | živý chat | chatujte s námi | chatovat* | zahájit chat | otevřít chat | spustit chat | chatbot | virtuální asistent* | napište nám na chat',
    },
    feedback: {
      label:
        'zpětná vazba* | napište nám svůj názor | dotazník* | průzkum* | ohodnoťte nás* | ohodnoťte obchod | nahlásit chybu* | našli jste chybu* | připomínky* | náměty* | podněty* | pomozte nám* | bylo to užitečné* | pomohl vám* | feedback',
    },
    community: {
      label:
        'komunita | naše komunita | fórum | diskusní fórum | fotky zákazníků* | fotografie zákazníků* | vaše fotky | označte nás* | inspirace od* | ambasadoři',
      never: 'diskuze k produktu | sdílejte na facebook*',
    },
    'rich-media': {
      label:
        'zvětšit* | zoom | další obrázky | další fotky | více fotek | další obrázek | předchozí obrázek | galerie | fotogalerie | všechny fotky | obrázek 1 | video | přehrát video | celá obrazovka | náhled*',
      never: 'náhled objednávky*',
    },
  },
};
