import type { Language } from './vocabulary';

export const pl: Language = {
  code: 'pl',
  common: 'i w na z do się nie to jest dla oraz od po że przez jak twoje za lub ze są',
  words: {
    'contact-page': {
      label:
        'kontakt | skontaktuj się* | obsługa klienta | biuro obsługi* | pomoc | centrum pomocy | dane kontaktowe | napisz do nas',
      never: 'soczewki kontaktowe | pierwsza pomoc',
    },
    'opening-hours': {
      label: 'godziny otwarcia | godziny pracy',
      text: 'godziny otwarcia | od poniedziałku do | pon pt',
    },
    'contact-form': { label: 'formularz kontaktowy | napisz do nas | wyślij wiadomość | zadaj pytanie' },
    'message-field': { label: 'wiadomość | treść wiadomości | pytanie | twoja wiadomość' },
    'live-chat': { label: 'czat | czat online | rozpocznij czat', never: 'snapchat' },
    'response-time': { text: 'odpowiadamy w ciągu | odpowiemy w ciągu | odpowiedź w ciągu' },
    'physical-store': {
      label:
        'sklepy | nasze sklepy | znajdź sklep | salony | sklepy stacjonarne | odbiór w sklepie | odbiór osobisty | mój sklep | wybierz sklep | sklep stacjonarny',
      text: 'odbiór w sklepie | odbiór osobisty | w naszych sklepach | sklep stacjonarny',
      never: 'sklepy internetowe',
    },
    'company-identity': { label: 'dane firmy', text: 'nip | regon | krs' },
    faq: {
      label: 'najczęściej zadawane pytania | pytania i odpowiedzi | pomoc | częste pytania | centrum pomocy',
    },
    'site-search': { label: 'szukaj | wyszukaj | czego szukasz | wyszukiwarka | szukaj produktu | wyszukaj produkt' },
    'order-tracking': {
      label:
        'śledź zamówienie | śledzenie przesyłki | moje zamówienia | status zamówienia | śledzenie zamówienia | gdzie jest moja paczka | historia zamówień',
    },
    guides: {
      label:
        'poradnik* | porady | blog* | inspiracje | instrukcja* | przewodnik* | przepisy | artykuły | magazyn | budowa i montaż*',
      never: 'tabela rozmiarów',
    },
    account: {
      label:
        'moje konto | zaloguj* | zaloguj się | logowanie | rejestracja | załóż konto | konto | zarejestruj się | twoje konto',
    },
    returns: {
      label: 'zwrot* | zwroty i wymiany | darmowy zwrot | wymiana i zwrot* | zwrot towaru',
      text: 'darmowy zwrot | darmowe zwroty | dni na zwrot | bezpłatny zwrot | zwrot w ciągu',
    },
    withdrawal: {
      label: 'odstąpienie od umowy | prawo odstąpienia* | formularz odstąpienia*',
      text: 'odstąpienia od umowy | prawo odstąpienia | odstąpić od umowy',
    },
    complaints: {
      label: 'reklamacje* | reklamacja* | gwarancja*',
      text: 'lata gwarancji | gwarancja | reklamacja | reklamacje',
      never: 'gwarancja najniższej ceny',
    },
    delivery: {
      label: 'dostawa* | koszty dostawy | darmowa dostawa | wysyłka* | formy dostawy | czas dostawy | sposoby dostawy',
      text: 'darmowa dostawa | bezpłatna dostawa | koszt dostawy | wysyłka w | dostawa w | czas dostawy | koszty dostawy',
    },
    terms: { label: 'regulamin* | regulamin sklepu | warunki sprzedaży | ogólne warunki* | warunki zakupów' },
    privacy: { label: 'polityka prywatności* | prywatność | rodo | ochrona danych* | polityka cookies i prywatności' },
    'size-guide': {
      label: 'tabela rozmiarów | rozmiary | przewodnik po rozmiarach | dobierz rozmiar | jaki rozmiar',
      text: 'tabela rozmiarów',
    },
    reviews: {
      label: 'opinie* | recenzje | opinie klientów | dodaj opinię | napisz opinię | oceny | ocena',
      text: 'opinie klientów | opinii | potwierdzony zakup | na 5 gwiazdek',
    },
    'product-background': {
      label:
        'zrównoważony rozwój | ekologia | pochodzenie | materiały | odpowiedzialność* | skład | materiał wykonania',
      text: 'wyprodukowano w | ręcznie robione | bawełna organiczna | kraj pochodzenia | polski produkt | materiał wykonania',
    },
    'rich-media': { label: 'powiększ* | zobacz wideo | film | więcej zdjęć | następne zdjęcie | galeria' },
    'ar-vr': {
      label: 'rzeczywistość rozszerzona | wirtualna przymierzalnia | zobacz w 3d',
      text: 'rzeczywistość rozszerzona',
    },
    availability: {
      label:
        'dostępny* | niedostępny* | dostępność* | brak w magazynie | powiadom o dostępności | produkt niedostępny | sprawdź dostępność',
      text: 'dostępny* | produkt niedostępny | na stanie | dostępne* | ostatnie sztuki | w magazynie | wyprzedany | dostępność',
    },
    recommendations: {
      label:
        'może ci się* | produkty powiązane | podobne produkty | podobne | inni klienci* | klienci kupili* | polecane* | ostatnio oglądane | bestsellery | często kupowane* | polecamy | zobacz również | dobierz do*',
    },
    wishlist: {
      label:
        'lista życzeń | ulubione | dodaj do ulubionych | schowek | lista zakupowa | listy zakupowe | lista zakupów',
    },
    payment: {
      label:
        'płatność* | płatności | formy płatności | metody płatności | sposoby płatności | bezpieczne płatności | raty*',
      text: 'formy płatności | karta płatnicza | płatność przy odbiorze | metody płatności | raty 0 | przelew',
    },
    discounts: {
      label: 'wyprzedaż* | rabat* | kod rabatowy | okazje* | oferty specjalne | zniżka* | gazetka* | kupon*',
      text: 'kod rabatowy | oszczędzasz | najniższa cena z 30 dni | rabatu | cena regularna',
      never: 'oferty pracy',
    },
    gift: {
      label:
        'karta podarunkowa* | karty podarunkowe | prezent* | pakowanie na prezent | bon podarunkowy | pomysł na prezent',
      text: 'karta podarunkowa | pakowanie na prezent',
    },
    'choice-of-language': { label: 'język | wybierz język | wybierz kraj | kraj | waluta | polski' },
    'loyalty-club': {
      label:
        'program lojalnościowy | programy lojalnościowe | klub* | karta stałego klienta | punkty | dołącz do klubu',
      text: 'program lojalnościowy | zbieraj punkty | dołącz do klubu',
    },
    newsletter: { label: 'zapisz się* | subskrybuj', text: 'newsletter | zapisz się do newslettera' },
    feedback: {
      label: 'twoja opinia | ankieta* | podziel się opinią | oceń nas | oceń stronę | zgłoś błąd',
      text: 'podziel się opinią | twoja opinia',
    },
    'trust-mark': { label: 'zaufany sklep | opineo | rzetelna firma', text: 'zaufany sklep' },
    community: { label: 'społeczność | inspiruj innych', text: 'pokaż swoje zdjęcie | inspiruj innych' },
    'after-sales': {
      label: 'serwis* | naprawa* | części zamienne | recykling* | instrukcje | używane | montaż* | usługi',
      text: 'części zamienne | serwis | zużyty sprzęt',
    },
    'about-us': {
      label: 'o nas | o firmie | nasza historia | praca | kariera | kim jesteśmy | firma | dla prasy | biuro prasowe',
    },
    cart: { label: 'koszyk* | do kasy | twój koszyk | mój koszyk' },
    'add-to-cart': { label: 'dodaj do koszyka* | kup teraz | do koszyka', text: 'dodaj do koszyka' },
  },
};
