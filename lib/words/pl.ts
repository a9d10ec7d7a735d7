import type { Language } from './vocabulary';

export const pl: Language = {
  code: 'pl',
  common: 'i w na z do się nie to jest dla oraz od po że przez jak twoje za lub ze są',
  words: {
    'contact-page': {
      label:
        'kontakt | skontaktuj się* | obsługa klienta | biuro obsługi* | pomoc | centrum pomocy | dane kontaktowe | napisz do nas | kontakty | infolinia | zadzwoń do nas | potrzebujesz pomocy | obsługa klientów | centrum obsługi* | skontaktuj się | pomoc i kontakt | masz pytania | kontakt z nami | centrum klienta | dział obsługi*',
      never: 'soczewki kontaktowe | pierwsza pomoc',
    },
    'opening-hours': {
      label: 'godziny otwarcia | godziny pracy',
      text: 'godziny otwarcia | od poniedziałku do | pon pt | godziny pracy | pon sob | pn pt | poniedziałek piątek',
    },
    'contact-form': {
      label:
        'formularz kontaktowy | napisz do nas | wyślij wiadomość | zadaj pytanie | formularz kontaktu | zapytaj o produkt | wyślij zapytanie | wypełnij formularz* | wyślij nam wiadomość | napisz wiadomość | twoja wiadomość | twoje pytanie | zadaj nam pytanie | wyślij pytanie | skontaktuj się przez formularz | zamów rozmowę | oddzwonimy*',
    },
    'message-field': {
      label: 'wiadomość | treść wiadomości | pytanie | treść | komentarz',
    },
    'live-chat': {
      label:
        'czat | czat online | rozpocznij czat | chat | czat na żywo | live chat | otwórz czat | czat z* | porozmawiaj z nami | porozmawiaj na czacie | rozpocznij rozmowę | chatbot | wirtualny asystent* | wirtualna asystentka',
      never: 'snapchat',
    },
    'response-time': {
      text: 'odpowiadamy w ciągu | odpowiemy w ciągu | odpowiedź w ciągu | odpowiemy na | odpowiadamy do | odpowiemy najpóźniej',
    },
    'physical-store': {
      label:
        'sklepy | znajdź sklep | salony | sklepy stacjonarne | odbiór w sklepie | odbiór osobisty | mój sklep | wybierz sklep | sklep stacjonarny | punkty sprzedaży | lista sklepów | odbiór w salonie | salony firmowe | znajdź salon | dostępność w sklepie* | gdzie kupić | nasze sklepy | salony sprzedaży | odbiór w punkcie | zarezerwuj i odbierz | kliknij i odbierz | znajdź najbliższy* | godziny otwarcia sklepów | showroom',
      text: 'odbiór w sklepie | odbiór osobisty | w naszych sklepach | sklep stacjonarny | odbiór w salonie | sklepach stacjonarnych | salonach stacjonarnych | odbierz w sklepie | dostępny w sklepie',
      never: 'sklepy internetowe',
    },
    'company-identity': {
      label: 'dane firmy | dane rejestrowe',
      text: 'nip | regon | krs | sąd rejonowy | kapitał zakładowy',
    },
    faq: {
      label:
        'najczęściej zadawane pytania | pytania i odpowiedzi | pomoc | częste pytania | centrum pomocy | najczęstsze pytania | często zadawane* | pytania i* | jak kupować | jak zamówić',
    },
    'site-search': {
      label:
        'szukaj | wyszukaj | czego szukasz | wyszukiwarka | szukaj produktu | wyszukaj produkt | szukaj produktów | szukana fraza | wpisz szukan*',
    },
    'order-tracking': {
      label:
        'śledź zamówienie | śledzenie przesyłki | śledzenie zamówienia | gdzie jest moja paczka | historia zamówień | śledź paczkę | śledź przesyłkę | sprawdź status* | zamówienia | status przesyłki | śledzenie paczki | moje zamówienia | śledź swoje* | śledź swoją* | śledzenie paczek | status zamówienia* | status mojego* | sprawdź zamówienie | gdzie jest moje* | gdzie jest moja* | historia moich* | twoje zamówienia | stan zamówienia | monitorowanie przesył*',
    },
    guides: {
      label:
        'poradnik* | porady | blog* | inspiracje | instrukcja* | przewodnik* | przepisy | artykuły | magazyn | budowa i montaż* | poradnik zakupowy | jak wybrać* | jak dbać* | instrukcje obsługi | inspiracja | do pobrania | wskazówki | inspiracje i porady | porady i inspiracje | poradniki* | słownik | baza wiedzy | instrukcje',
      never: 'tabela rozmiarów | poradnik rozmiar* | jak wybrać rozmiar',
    },
    account: {
      label:
        'zaloguj* | logowanie | rejestracja | konto | zarejestruj | załóż konto* | panel klienta | nie mam konta | zaloguj lub* | moje konto | zaloguj się | twoje konto | zarejestruj się | nie pamiętasz hasła | zapomniałeś hasła | wyloguj | zapomniałem hasła | utwórz konto',
      never: 'konto bankowe | numer konta | rachunek bankowy',
    },
    returns: {
      label:
        'zwrot* | zwroty i wymiany | darmowy zwrot | wymiana i zwrot* | zwrot towaru | wymiana towaru | formularz zwrotu | zwroty | zwroty i reklamacje | wymiany i zwroty | polityka zwrotów | jak zwrócić* | zwróć* | dni na zwrot | wymiana lub zwrot | gwarancja zwrotu* | zwrot pieniędzy',
      text: 'darmowy zwrot | darmowe zwroty | bezpłatny zwrot | zwrot w ciągu | dni na zwrot* | zwrot towaru | zwroty do | zwrócić towar | 14 dni na odstąpienie | łatwy zwrot | zwrot za darmo',
      never: 'zwrot podatku',
    },
    withdrawal: {
      label:
        'odstąpienie od umowy | prawo odstąpienia* | formularz odstąpienia* | odstąp od umowy | odstąpienia od umowy | anuluj zamówienie | anulowanie zamówienia',
      text: 'odstąpienia od umowy | prawo odstąpienia | odstąpić od umowy',
    },
    complaints: {
      label: 'reklamacje* | reklamacja* | gwarancja* | gwarancje | rękojmi* | zgłoś reklamację',
      text: 'lata gwarancji | gwarancja | reklamacja | reklamacje | rękojmi* | miesięcy gwarancji | lat gwarancji | gwarancji producenta',
      never: 'gwarancja najniższej ceny | gwarancja ceny | gwarancja satysfakcji | gwarancja zwrotu pieniędzy',
    },
    delivery: {
      label:
        'dostawa* | koszty dostawy | darmowa dostawa | wysyłka* | formy dostawy | czas dostawy | sposoby dostawy | koszt dostawy | przesyłka | metody dostawy | darmowa wysyłka | dostawa i płatność | koszty i czas dostawy | opcje dostawy | wysyłka i dostawa | darmowa dostawa od* | koszty wysyłki | informacje o dostawie | terminy dostaw',
      text: 'darmowa dostawa | bezpłatna dostawa | koszt dostawy | wysyłka w | dostawa w | czas dostawy | koszty dostawy | darmowa wysyłka | wysyłamy w | wysyłka 24 | dostawa już | dostawa do domu | darmowej dostawy | darmową dostawę | wysyłka jutro | przewidywana dostawa | paczkomat*',
      never: 'dostawca* | dostawcy',
    },
    terms: {
      label:
        'regulamin* | warunki sprzedaży | ogólne warunki* | warunki zakupów | warunki zakupu | warunki umowy | regulamin sklepu* | regulamin zakupów | warunki korzystania* | warunki użytkowania | ogólne warunki sprzedaży',
      never: 'regulamin promocji | regulamin konkursu | regulamin programu* | regulamin newslettera | regulamin karty*',
    },
    privacy: {
      label:
        'polityka prywatności* | prywatność | rodo | ochrona danych* | polityka cookies i prywatności | dane osobowe | danych osobowych',
    },
    'size-guide': {
      label:
        'tabela rozmiarów | rozmiary | przewodnik po rozmiarach | dobierz rozmiar | jaki rozmiar | tabele rozmiarów | rozmiarówk* | jak dobrać rozmiar | dobór rozmiaru | sprawdź rozmiar | jak się mierzyć | poradnik rozmiar* | przewodnik rozmiar* | tabela wymiarów | jak mierzyć* | znajdź swój rozmiar | wybierz rozmiar buta | rozmiar pierścion*',
      text: 'tabela rozmiarów | tabele rozmiarów | tabelę rozmiarów | rozmiarówk* | modelka ma na sobie | modelka prezentuje',
    },
    reviews: {
      label:
        'opinie* | recenzje | opinie klientów | dodaj opinię | napisz opinię | oceny | ocena | opinia | opinie o produkcie | ocena klientów | oceń produkt | recenzje klientów | wystaw opinię | oceny i* | opinie klientów* | co mówią klienci | recenzje produktu | napisz recenzję | zobacz opinie',
      text: 'opinie klientów | opinii | potwierdzony zakup | na 5 gwiazdek | potwierdzone zakupem | opinie o produkcie | napisz opinię | dodaj opinię | opinia potwierdzona | wystaw opinię',
      never: 'recenzje filmowe',
    },
    'product-background': {
      label:
        'ekologia | pochodzenie | materiały | odpowiedzialność* | skład | materiał wykonania | zrównoważon* | kraj pochodzenia | polski produkt | zrównoważony rozwój | csr | esg | certyfikaty | nasze materiały | etyka | społeczna odpowiedzialność* | rzemiosło | surowce | wyprodukowano w polsce | made in poland',
      text: 'ręcznie robione | bawełna organiczna | kraj pochodzenia | polski produkt | materiał wykonania | wyprodukowano | wyprodukowane w | uszyte w | ręcznie wykonan* | ręcznie szyt* | z recyklingu | bawełny organicznej | kraj produkcji | produkt polski',
    },
    'rich-media': {
      label:
        'powiększ* | zobacz wideo | film | więcej zdjęć | następne zdjęcie | galeria | powiększenie | zoom | pełny ekran | zobacz zdjęcia | wszystkie zdjęcia | zdjęcie 1 | zdjęcie 2 | poprzednie zdjęcie | galeria zdjęć | miniatura* | obejrzyj film | odtwórz film | film o produkcie | widok 360* | 360°',
    },
    'ar-vr': {
      label: 'rzeczywistość rozszerzona | wirtualna przymierzalnia | zobacz w 3d',
      text: 'rzeczywistość rozszerzona',
    },
    availability: {
      label:
        'dostępny* | niedostępny* | dostępność* | brak w magazynie | powiadom o dostępności | sprawdź dostępność | brak towaru | chwilowo niedostępn* | na zamówienie | przedsprzedaż* | wyprzedan* | stan magazynowy | w magazynie | na stanie | dostępny od ręki | ostatnie sztuki | mała ilość | duża ilość | średnia ilość | zapytaj o dostępność | powiadom mnie* | produkt niedostępny',
      text: 'dostępny* | na stanie | dostępne* | ostatnie sztuki | w magazynie | wyprzedany | dostępność | niedostępny | chwilowo niedostępn* | wysyłka w ciągu 24 | przedsprzedaż*',
    },
    recommendations: {
      label:
        'może ci się* | produkty powiązane | podobne produkty | podobne | inni klienci* | klienci kupili* | polecane* | ostatnio oglądane | często kupowane* | polecamy | zobacz również | dobierz do* | może ci się spodobać | mogą ci się* | może cię zainteresować* | zobacz także | produkty podobne | klienci kupują* | kupili również* | klienci oglądali* | ostatnio oglądałeś* | ostatnio przeglądane | najczęściej kupowane* | najchętniej kupowane* | dla ciebie | bestseller* | popularne produkty | sprawdź również* | sprawdź też | może cię* | mogą cię* | zainteresują cię* | klienci kupili również* | kupowane razem* | kup razem | razem taniej | pasuje do* | pasujące* | w zestawie taniej | wybrane dla* | specjalnie dla* | rekomendowane* | rekomendacje* | produkty polecane | akcesoria polecane | uzupełnij* | ostatnio widziane | obejrzane produkty | inne z kategorii | z tej samej kolekcji | alternatywne produkty | skompletuj* | uzupełnij stylizację | dobierz do kompletu | stwórz zestaw | kup w zestawie*',
      never: 'polecana cena',
    },
    wishlist: {
      label:
        'lista życzeń | ulubione | schowek | lista zakupowa | listy zakupowe | lista zakupów | przechowalnia | do ulubionych | lista ulubionych | moja lista | dodaj do listy* | do schowka | wishlista | moje ulubione | lista marzeń | obserwowane | dodaj do ulubionych',
      never: 'ulubione marki',
    },
    payment: {
      label:
        'płatność* | płatności | sposoby płatności | bezpieczne płatności | raty* | bezpieczne zakupy | formy płatności | metody płatności | płatności ratalne | kup na raty | zakupy na raty | leasing | system ratalny | kup teraz zapłać później | płać później',
      text: 'formy płatności | karta płatnicza | płatność przy odbiorze | metody płatności | raty 0 | przelew | sposoby płatności | szybkie płatności | za pobraniem | kartą płatniczą | bezpieczne płatności | zapłać później | kup teraz zapłać* | na raty',
    },
    discounts: {
      label:
        'wyprzedaż* | rabat* | oferty specjalne | zniżka* | gazetka* | kupon* | przecen* | obniżk* | oferta specjalna | gazetki | promocje | okazje | outlet | kody rabatowe | kod rabatowy | black friday* | black week* | oferta dnia | wyprzedaże | super ceny | końcówki* | zniżki | przeceny | ostatnie sztuki | hity cenowe | promocja',
      text: 'kod rabatowy | oszczędzasz | rabatu | cena regularna | najniższa cena | cena promocyjna | kodem rabatowym | zaoszczędź | przed obniżką | cena katalogowa | taniej o | rabat na',
      never: 'oferty pracy | regulamin promocji | oferta pracy | zapytanie ofertowe',
    },
    gift: {
      label:
        'karta podarunkowa* | karty podarunkowe | prezent* | pakowanie na prezent | bon podarunkowy | pomysł na prezent | bony podarunkowe | pomysły na prezent | upominki | upominek | karty upominkowe | karta upominkowa | bony upominkowe | prezenty | lista prezentów | voucher* | vouchery | e karta*',
      text: 'karta podarunkowa | pakowanie na prezent | karty podarunkowe | kartę podarunkową | opakowanie prezentowe | zapakuj na prezent | karta prezentowa | bon podarunkowy',
      never: 'prezent gratis | prezent do* | z prezentem',
    },
    'choice-of-language': {
      label:
        'język | wybierz język | wybierz kraj | kraj | waluta | polski | zmień język | zmień kraj | kraj dostawy | po polsku | wybierz walutę | wybór języka | wybierz swój kraj | wybierz swój język | kraj i język | język i kraj | język i waluta | inne kraje | kraj wysyłki | zmień walutę',
    },
    'loyalty-club': {
      label:
        'program lojalnościowy | programy lojalnościowe | klub* | karta stałego klienta | punkty | dołącz do klubu | klub klienta | zbieraj punkty | programu lojalnościowego | karta klubowa | poleć znajomemu | członkostwo | karta lojalnościowa | twoje punkty | program lojalnościowy* | strefa klubowicza | program punktowy | poleć znajomym',
      text: 'program lojalnościowy | zbieraj punkty | dołącz do klubu | programu lojalnościowego | klubowicz* | punkty za zakupy | punkty lojalnościowe | karta stałego klienta',
      never: 'punkty sprzedaży | punkty odbioru | klub piłkarski | fotel klubowy',
    },
    newsletter: {
      label:
        'zapisz się* | subskrybuj | zapisz mnie* | bądź na bieżąco | zapisz się do newslettera | zapisz się na newsletter | dołącz do newslettera | odbierz rabat | nie przegap*',
      text: 'newsletter*',
      never: 'wypisz się*',
    },
    feedback: {
      label:
        'twoja opinia | ankieta* | podziel się opinią | oceń nas | oceń stronę | zgłoś błąd | opinia o sklepie | co sądzisz* | oceń sklep* | oceń swoje* | ankieta | uwagi i* | sugestie* | zgłoś problem* | zgłoś uwagę* | zgłoś uwagi | znalazłeś błąd* | czy ta strona* | czy to było* | czy ta informacja* | pomóż nam* | feedback | badanie satysfakcji*',
      text: 'podziel się opinią | twoja opinia',
    },
    'trust-mark': { label: 'zaufany sklep | opineo | rzetelna firma', text: 'zaufany sklep' },
    community: {
      label:
        'społeczność | inspiruj innych | forum | nasza społeczność | dołącz do społeczności* | społeczności | community | zdjęcia klientów* | zdjęcia naszych* | wasze zdjęcia | wasze stylizacje | pokaż nam* | podziel się zdjęciem* | oznacz nas* | inspiracje z instagrama | kup z instagrama | ambasadorzy',
      text: 'pokaż swoje zdjęcie | inspiruj innych',
    },
    'after-sales': {
      label:
        'serwis* | naprawa* | części zamienne | recykling* | instrukcje | używane | montaż* | usługi | zużyty sprzęt* | elektroodpad* | odnowion* | rejestracja produktu | przedłużona gwarancja | serwis i naprawa | serwis rowerowy | rejestracja produktu* | odbiór zużytego* | zużyty sprzęt | zwrot zużytego* | montaż i instalacja | usługi serwisowe',
      text: 'części zamienne | zużyty sprzęt | części zamiennych | serwis pogwarancyjny | autoryzowany serwis | serwisu gwarancyjnego | elektroodpad* | odbiór starego | odbiór zużytego',
      never: 'serwis kawowy | serwis obiadowy | serwis internetowy | serwisy obiadowe',
    },
    'about-us': {
      label:
        'o nas | o firmie | nasza historia | praca | kariera | kim jesteśmy | firma | dla prasy | biuro prasowe | o marce | o sklepie | poznaj nas | nasz zespół | oferty pracy | dołącz do nas | historia firmy | dla mediów | nasza misja | o nas* | poznaj nas* | nasza firma | praca w* | kariera* | aktualności firmowe | kontakt dla mediów | relacje inwestorskie | nasze wartości | zespół',
    },
    cart: { label: 'koszyk* | do kasy | koszyk zakupowy | przejdź do kasy' },
    'add-to-cart': {
      label: 'dodaj do koszyka* | kup teraz | do koszyka | kup | kupuję',
      text: 'dodaj do koszyka',
    },
  },
};
