### Co horo mówi o tłumaczeniu: do każdej uwagi jedno zdanie i, jako „hint”, następny krok.

address-changed = { $kind ->
        [email] Adres e-mail
        [phone] Numer telefonu
        [code] Kod
        [hashtag] Hashtag
       *[url] Adres
    } „{ $written }” jest inny niż w oryginale: „{ $wanted }”.
    .hint = Skopiuj go z oryginału; nie tłumaczy się go.
address-missing = Brakuje z oryginału: { $kind ->
        [email] adres e-mail
        [phone] numer telefonu
        [code] kod
        [hashtag] hashtag
       *[url] adres
    } „{ $wanted }”.
    .hint = Skopiuj go z oryginału; nie tłumaczy się go.
address-extra = Nie ma w oryginale: { $kind ->
        [email] adres e-mail
        [phone] numer telefonu
        [code] kod
        [hashtag] hashtag
       *[url] adres
    } „{ $written }”.
    .hint = Usuń go albo skopiuj ten z oryginału.
all-capitals = Cały tekst jest napisany wielkimi literami.
    .hint = Napisz go tak jak oryginał; gdzie trzeba wielkich liter, robi je układ strony.
attribute-not-allowed = Atrybut { $name } nie może występować w <{ $tag }>.
    .hint = Napisz znacznik tak jak w oryginale.
bracket-open = Nawias „{ $mark }” nie jest zamknięty.
    .hint = Zamknij go po ostatnim słowie, które do niego należy.
bracket-close = Nawias „{ $mark }” niczego nie zamyka.
    .hint = Otwórz go przed pierwszym słowem, które do niego należy.
comment-translated = Ktoś wpisał tłumaczenie „{ $id }” do komentarza, który pokazuje oryginał.
    .hint = horo zachowało te słowa jako komentarz. Przenieś je pod identyfikator, każdy wiersz z czterema spacjami na początku.
currency-changed = { $written } to nie waluta oryginału ({ $wanted }).
    .hint = Zostaw walutę oryginału; kwot się nie przelicza.
cyrillic-left = Nadal cyrylicą: { $shown }
    .hint = Przetłumacz to; nazwy własne pisze się literami twojego języka.
date-changed = Data { $written } jest inna niż w oryginale: { $wanted }.
    .hint = Porównaj dzień i miesiąc z oryginałem; dzień podaje się przed miesiącem.
decimal-separator = { $written } jest zapisane z kropką.
    .hint = Znakiem dziesiętnym w tym języku jest „{ $mark }”.
double-space = Tu jest więcej niż jedna spacja.
    .hint = Zostaw jedną.
doubled-sentence = To zdanie występuje dwa razy.
    .hint = Usuń jedno z nich.
doubled-word = „{ $word }” występuje dwa razy.
    .hint = Usuń jedno z nich.
empty = Nie ma tłumaczenia.
    .hint = Wpisz tłumaczenie; komunikatu bez tekstu nie można opublikować.
end-mark-missing = Oryginał kończy się znakiem interpunkcyjnym, a tłumaczenie nie.
    .hint = Zakończ tekst tak jak oryginał.
end-mark-changed = Tłumaczenie kończy się innym znakiem niż oryginał.
    .hint = Zakończ tekst tak jak oryginał.
escape-sequence = „{ $written }” będzie widoczne dokładnie tak.
    .hint = Wpisz sam znak; nowy wiersz zacznij od nowego wiersza.
exception-refused = „{ $code }” chroni to, co się publikuje, i nie dopuszcza wyjątków.
    .hint = Popraw tłumaczenie i usuń ten wiersz.
exception-unknown = Nie ma tu uwagi o nazwie „{ $code }”.
    .hint = Skopiuj kod z nawiasu kwadratowego uwagi: # ok: number-changed …
exception-unused = Nie ma tu niczego, od czego „ok: { $code }” byłoby wyjątkiem.
    .hint = Usuń ten wiersz; uwaga wróci, jeśli znów będzie potrzebna.
funding-missing = Brakuje zawartej w oryginale informacji o współfinansowaniu.
    .hint = Sformułowanie Komisji brzmi: { $wording }.
homoglyph-word = „{ $written }” jest napisane cyrylicą.
    .hint = Napisz „{ $meant }”: wygląda tak samo, ale zawodzą wyszukiwanie i czytanie na głos.
homoglyph = „{ $written }” miesza alfabety: „{ $strange }” nie należy do alfabetu { $script ->
        [latin] łacińskiego
        [greek] greckiego
       *[cyrillic] cyrylickiego
    }.
    .hint = Napisz jeszcze raz „{ $meant }”: wygląda tak samo, ale zawodzą wyszukiwanie i czytanie na głos.
html-entity = „{ $written }” to encja HTML.
    .hint = Wpisz sam znak: „{ $meant }”.
html-entity-unknown = „{ $written }” wygląda na encję HTML.
    .hint = Wpisz sam znak.
link-address = W znaczniku <{ $tag }> jest adres ({ $name }).
    .hint = Usuń go: adresy pochodzą z oryginału, żeby żadne tłumaczenie nie mogło ich zmienić.
link-name = { $written } nie jest znacznikiem z oryginału.
    .hint = Napisz { $meant }: nazwa łączy słowa z odnośnikiem i nie tłumaczy się jej.
link-name-quotes = { $written } nie jest zapisane tak, jak zapisuje się nazwy.
    .hint = Napisz { $meant } z prostymi cudzysłowami.
link-text-empty = W <{ $tag }> nie ma słów.
    .hint = Wstaw słowa odnośnika albo słowa wyróżnione między znaczniki.
message-ended = Ten wiersz nie należy już do tłumaczenia.
    .hint = Każdy następny wiersz tłumaczenia zacznij od czterech spacji.
missing = Komunikaty jeszcze nieprzetłumaczone: { $missing } z { $all }; pierwszy jest tutaj.
    .hint = Wpisz każde tłumaczenie w miejsce słów oryginału.
mixed-script = „{ $written }” miesza alfabety: „{ $strange }” nie należy do alfabetu { $script ->
        [latin] łacińskiego
        [greek] greckiego
       *[cyrillic] cyrylickiego
    }.
    .hint = Napisz słowo jednym alfabetem.
mojibake = „{ $written }” odczytano w złym kodowaniu.
    .hint = Było „{ $meant }”; zapisz plik jako UTF-8.
mojibake-lost = „{ $written }” odczytano w złym kodowaniu.
    .hint = Wpisz utraconą literę jeszcze raz; zapisz plik jako UTF-8.
month-changed = W oryginale nie ma mowy o: { $written }.
    .hint = Porównaj miesiąc z oryginałem.
name-changed = „{ $written }” to prawie „{ $name }” z oryginału, ale nie całkiem.
    .hint = Porównaj litery z tym, jak tę nazwę własną pisze się gdzie indziej.
name-beside = W oryginale obok „{ $written }” jest „{ $name }”; tu tego brakuje.
    .hint = Dodaj nazwę własną, chyba że zdanie w inny sposób mówi, o kogo lub o co chodzi.
name-missing = Brakuje nazwy własnej „{ $name }” z oryginału.
    .hint = Dodaj nazwę własną, chyba że zdanie w inny sposób mówi, o kogo lub o co chodzi.
name-varies = „{ $written }” jest wcześniej zapisane „{ $first }”.
    .hint = Pisz nazwę własną w jeden sposób; jeden z tych zapisów to pomyłka.
number-changed = W oryginale jest { $wanted }, a nie { $written }.
    .hint = Porównaj liczbę z oryginałem.
number-extra = W oryginale nie ma { $written }.
    .hint = Porównaj liczby z oryginałem.
number-grouping = Cyfry w { $written } nie są pogrupowane tak, jak w tym języku.
    .hint = Grupuj po trzy, oddzielając { $by ->
        [space] spacją nierozdzielającą (U+00A0)
       *[mark] znakiem „{ $mark }”
    }, albo pisz cyfry łącznie.
number-missing = Brakuje liczby { $wanted } z oryginału.
    .hint = Dodaj ją, cyframi albo słownie.
percent-changed = { $written } to w oryginale { $unit ->
        [permille] promile
       *[percent] procenty
    }, a tutaj nie.
    .hint = Napisz znak albo słowo po liczbie.
placeable-extra = { $written } nie ma w oryginale.
    .hint = Usuń to; jeśli nawiasy mają być tekstem, napisz {"{"}"{"{"}"{"}"} i {"{"}"{"}"}"{"}"}.
placeable-extra-variant = { $written } w jednym z wariantów nie ma w oryginale.
    .hint = Wariant (tekst po „[…]”) może używać tylko tego, czego używa oryginał.
placeable-missing = Brakuje { $written } z oryginału.
    .hint = Wstaw { $written } tam, gdzie w zdaniu jest miejsce na jego tekst.
placeable-renamed = { $written } nie ma w oryginale.
    .hint = W oryginale jest { $meant }: nazw w nawiasach klamrowych się nie tłumaczy.
plural-missing = Brakuje formy [{ $form }]; ten język ją ma.
    .hint = Dodaj wiersz „[{ $form }] …” z tekstem w brzmieniu przy takich liczbach.
plural-unknown = [{ $form }] nie jest formą liczby w żadnym języku.
    .hint = Formy to zero, one, two, few, many i other.
quote-open = Cudzysłów „{ $mark }” nie jest zamknięty.
    .hint = Wstaw znak zamykający tam, gdzie kończy się cytat.
quote-close = Cudzysłów „{ $mark }” niczego nie zamyka.
    .hint = Wstaw znak otwierający tam, gdzie zaczyna się cytat.
quotes-foreign = „{ $mark }” nie używa się tak w tym języku.
    .hint = Napisz { $pair }.
quotes-single = Tu jest prosty pojedynczy cudzysłów.
    .hint = Napisz { $pair }.
quotes-straight = Tu jest prosty cudzysłów.
    .hint = Napisz { $pair }.
space-before-mark = Przed „{ $mark }” jest spacja.
    .hint = Usuń spację.
space-breaks = W tym miejscu, w środku liczby, może się złamać wiersz.
    .hint = Wstaw spację nierozdzielającą (U+00A0): Alt+0160 w systemie Windows, Option+spacja na Macu; wstawia ją też „horo check --fix”.
spelling = Słownik zna „{ $meant }”, a „{ $written }” nie.
    .hint = Czy o to chodziło? Jeśli słowo jest poprawne, dopisz wyjątek: # ok: spelling …
stale = Oryginał „{ $id }” zmienił się po przetłumaczeniu.
    .hint = Komentarz powyżej pokazuje, co się zmieniło. Popraw tłumaczenie. Jeśli nadal jest dobre, uruchom „horo accept” albo powiedz o tym osobie, która przysłała ci plik.
start-small = Tekst zaczyna się małą literą.
    .hint = Napisz „{ $upper }”: oryginał zaczyna się wielką literą.
syntax = Tego nie da się odczytać: { $detail }.
    .hint = { $advice }
tag-changed = { $written } jest tam, gdzie w oryginale jest { $meant }.
    .hint = Napisz { $meant }.
tag-crossed = <{ $outer }> zamyka się przed <{ $inner }>.
    .hint = Najpierw zamknij <{ $inner }>, bo otwarto go wewnątrz <{ $outer }>.
tag-extra = Znaczników { $written } jest o jeden więcej niż w oryginale.
    .hint = Usuń ten znacznik razem ze znacznikiem zamykającym.
tag-missing = Brakuje znacznika { $written } z oryginału.
    .hint = Wstaw { $written }…</{ $tag }> wokół słów, które do niego należą.
tag-moved = Znaczniki nie są zagnieżdżone jeden w drugim tak jak w oryginale.
    .hint = Wstaw każdy znacznik do tego, w którym jest w oryginale, albo poza wszystkie.
tag-not-allowed = Znacznik <{ $tag }> nie może występować w tłumaczeniu.
    .hint = Używaj znaczników oryginału i żadnych innych.
tag-unclosed = <{ $tag }> nie jest zamknięty.
    .hint = Napisz <{ $tag }>…</{ $tag }> wokół słów, tak jak w oryginale.
tag-unopened = <{ $tag }> nie jest otwarty.
    .hint = Napisz <{ $tag }>…</{ $tag }> wokół słów, tak jak w oryginale.
tag-without-end = Znacznik <{ $tag }… nie ma „>”.
    .hint = Napisz znacznik tak jak w oryginale, z jego „>”.
template-syntax = „{ $written }” należy do języka szablonów.
    .hint = Usuń to; w komunikacie mogą występować tylko nazwy z oryginału w nawiasach klamrowych.
time-changed = Godzina { $written } jest inna niż w oryginale: { $wanted }.
    .hint = W oryginale jest { $wanted }; po południu pisz godziny od 13 do 24.
too-long = Tłumaczenie jest dużo dłuższe, niż zwykle wychodzi z takiego oryginału.
    .hint = Czy jest w nim tekst, którego nie ma w oryginale?
too-long-sentences = Tłumaczenie ma więcej zdań i jest długie jak na swój oryginał.
    .hint = Czy jest w nim zdanie, którego nie ma w oryginale?
too-short = Tłumaczenie jest dużo krótsze, niż zwykle wychodzi z takiego oryginału.
    .hint = Czy brakuje jakiejś części?
too-short-sentences = Tłumaczenie ma mniej zdań i jest krótkie jak na swój oryginał.
    .hint = Czy brakuje jakiegoś zdania?
unknown-message = W oryginale nie ma komunikatu „{ $id }”, więc się go nie publikuje.
    .hint = Czy identyfikator zmieniono przez pomyłkę? Skopiuj go z pliku bułgarskiego albo usuń komunikat.
unseen = Tu jest { $kind ->
        [soft-hyphen] miękki dywiz
        [direction] niewidoczny znak, który zmienia kierunek pisma
        [control] znak sterujący
        [private] znak, który nie należy do żadnego pisma
       *[invisible] niewidoczny znak
    } (U+{ $number }).
    .hint = Usuń go: trafił tu przy kopiowaniu i nikt go nie widzi.
untranslated = Tekst jest nadal po bułgarsku.
    .hint = Napisz go w swoim języku.
wrong-language = To wygląda na język { $found ->
        [de] niemiecki
        [nl] niderlandzki
        [ro] rumuński
        [pl] polski
        [pt] portugalski
        [lv] łotewski
        [es] hiszpański
        [el] grecki
       *[en] angielski
    }.
    .hint = Przetłumacz to na swój język; jeśli to tytuł, weź go w cudzysłów.
