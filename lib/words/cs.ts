import type { Language } from './vocabulary';

export const cs: Language = {
  code: 'cs',
  common: 'že který které jsou není nebo při pro vám vás naše vaše pouze také můžete se ve je jako pokud ke',
  words: {
    'contact-page': {
      label:
        'kontakt | kontakty | kontaktujte* | kontaktní údaje | zákaznický servis | zákaznická* | péče o zákazníky | podpora | nápověda | pomoc | napište nám | potřebujete poradit',
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
      label: 'prodejna | prodejny | prodejen | pobočk* | výdejní míst* | osobní odběr* | kamenný obchod | vzorkovn*',
      text: 'osobní odběr* | kamenná prodejna | kamenné prodejn* | na prodejně | našich prodejnách',
    },
    'company-identity': { label: 'fakturační údaje | firemní údaje', text: 'ičo | ič | dič | v obchodním rejstříku' },
    faq: {
      label:
        'časté dotazy | časté otázky | často kladené* | nejčastější* | otázky a odpovědi | dotazy | nápověda | pomoc | jak nakupovat | vše o nákupu',
      never: 'první pomoc | nejčastější chyb*',
    },
    'site-search': { label: 'hledat* | vyhled* | co hledáte | co potřebujete najít | hledaný*' },
    'order-tracking': {
      label:
        'sledovat zásilku | sledování zásil* | sledování objednáv* | sledovat objednávku | historie objednávek | objednávky | kde je moje* | moje objednávky | stav objednávky | stav mé* | stav zásilky | sledovat balík | sledování balík* | kde je má* | kde mám* | přehled objednávek | vyhledat objednávku',
    },
    guides: {
      label:
        'rady a tipy | tipy a rady | poradna | rádce | návod* | magazín* | články | inspirace | jak vybrat* | jak pečovat* | recepty | průvodce | ke stažení',
      never: 'průvodce velikost* | jak vybrat velikost',
    },
    account: {
      label: 'přihlášení | přihlásit | registrace | můj účet | účet | můj profil | vytvořit účet',
      never:
        'přihlásit se k odběru* | přihlásit k odběru* | přihlášení k odběru* | bankovní účet | registrace produkt*',
    },
    returns: {
      label: 'vrácení* | vrátit zboží | výměna zboží | výměna velikosti | výměna a vrácení',
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
      label: 'doprava | dopravy | doručen* | dodání* | dodací* | poštovné | expedice | rozvoz',
      text: 'doprava zdarma | dopravu zdarma | poštovné | doručíme | dodací lhůt* | doba dodání | odesíláme do | expedujeme | můžeme doručit | možnosti doručení | cena dopravy',
      never: 'posunout doprava | posun doprava | šipka doprava | otočit doprava | dodací list*',
    },
    terms: {
      label: 'obchodní podmínky | obchodních podmín* | vop | všeobecné podmínky | podmínky nákupu | podmínky použití',
    },
    privacy: { label: 'osobních údajů | osobní údaje | soukromí*' },
    'size-guide': {
      label:
        'tabulka velikostí | tabulky velikostí | velikostní tabul* | průvodce velikost* | jak vybrat velikost | jak zvolit velikost | jakou velikost* | jak se změřit',
      text: 'tabulka velikostí | tabulku velikostí | modelka má na sobě',
    },
    reviews: {
      label: 'hodnocení* | recenz* | napsat recenzi | názory zákazníků',
      text: 'recenzí | hodnocení zákazníků | ověřený zákazník | ověřený nákup | přidat hodnocení | hodnocení produktu',
      never: 'hodnocení obchodu | filmové recenze | hodnocení rizik*',
    },
    'product-background': {
      label: 'udržitelnost* | původ | materiály | odpovědnost* | ekologi* | česká výroba',
      text: 'vyrobeno v | země původu | ručně vyrob* | ruční výrob* | recyklovan* | biobavln* | české výroby | udržiteln*',
    },
    availability: {
      label: 'skladem | vyprodáno | dostupnost* | hlídací pes | předobjed* | na dotaz',
      text: 'skladem | vyprodáno | na skladě | dostupnost | poslední kus* | k odeslání ihned | momentálně nedostupn*',
    },
    recommendations: {
      label:
        'související* | podobné produkty | podobné zboží | mohlo by se* | mohlo by vás* | naposledy* | ostatní zákazníci* | zákazníci také* | často kup* | doporučujeme* | doporučené* | nejprodávanější* | oblíbené produkty | alternativní produkty | pro vás | hodí se k* | zákazníci kupují* | kupuje se spolu* | společně kup* | kupte společně | k tomu* | příslušenství k* | doplňte* | kompletujte* | prohlédnuté* | vybráno pro* | ze stejné* | alternativy | mohlo by se vám* | podobné',
      never: 'doporučená cena | související články | související kategorie',
    },
    wishlist: {
      label: 'oblíbené | oblíbených | oblíbeným | seznam přání | nákupní seznam',
      never: 'oblíbené produkty | oblíbené značky | oblíbené kategorie',
    },
    payment: {
      label: 'platb* | platební* | splátk*',
      text: 'platební kart* | platba kartou | bankovním převodem | dobírk* | způsoby platby | platební metod* | na splátky',
    },
    discounts: {
      label: 'akce | akční* | slev* | výprodej* | doprodej* | zlevněn* | kupón* | leták*',
      text: 'slevový kód | slevového kódu | ušetříte | původní cena | běžná cena | akční cena | sleva na | sleva až',
      never: 'akční kamer* | akční figur* | akční film* | kalendář akcí | firemní akce',
    },
    gift: {
      label: 'dárek* | dárk* | poukaz*',
      text: 'dárkový poukaz* | dárkové poukaz* | dárkové balení | jako dárek',
      never: 'dárek zdarma | dárky zdarma | dárek k* | slevový poukaz*',
    },
    'choice-of-language': {
      label:
        'jazyk | měna | země | vyberte zemi | vyberte jazyk | čeština | česky | výběr jazyka | změnit jazyk | změnit zemi | výběr země | zvolte jazyk | zvolte zemi | jazyk a měna | země doručení | výběr měny',
    },
    'loyalty-club': {
      label: 'věrnostní* | zákaznický klub | klub | členství | zákaznická karta',
      text: 'věrnostní program* | věrnostního program* | věrnostní bod* | klubová cena',
      never: 'fotbalový klub | sportovní klub | noční klub',
    },
    newsletter: {
      label: 'odběr novinek | odebírat* | odběru novinek | novinky e mailem | zasílání novinek',
      text: 'newsletter* | odběr novinek | odběru novinek | novinky e mailem',
    },
    'after-sales': {
      label: 'servis* | opravy | náhradní díly | recyklac* | zpětný odběr* | bazar | montáž* | výkup* | použité zboží',
      text: 'náhradní díl* | náhradních dílů | zpětný odběr* | servisní středisk*',
      never: 'zákaznický servis | kávový servis | čajový servis | jídelní servis',
    },
    'about-us': {
      label: 'o nás | o společnosti | o firmě | kdo jsme | náš příběh | kariéra | volná místa | náš tým | pro média',
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
