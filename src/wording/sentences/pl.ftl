### The sentences of en.ftl in this language; what stands in curly brackets is filled in by horo.

accepted-more = Wpisz { $reference } lub „{ $form }”, w pasującej formie. Jeśli inne słowa też są dobre, dodaj je do terminu w terms.ftl: .also = …
attributes-only = Ten komunikat ma atrybuty, ale nie ma tekstu
argument-order = Argument bez nazwy stoi za argumentem z nazwą
argument-order-hint = Te z nazwą umieść na końcu.
argument-twice = „{ $name }:” podano dwa razy
argument-twice-hint = Zostaw jedno z nich.
attribute-shown = Własności terminu z glosariusza nie można pokazać, można tylko według niej wybierać
attribute-shown-hint = Napisz sam termin, na przykład {"{"} -secon {"}"}, i przetłumacz tylko słowa.
blank-lines = Jest tu więcej niż { $limit } pustych wierszy z rzędu
blank-lines-hint = Usuń puste wiersze.
bracket-closes = Stoi tu zamykająca „{"}"}” bez swojej „{"{"}”
bracket-closes-hint = Usuń ją albo napisz {"{"} "{"}"}" {"}"}, jeśli czytelnik ma zobaczyć nawias.
bracket-opens = Otwiera się tu „{"{"}”, a brakuje jej „{"}"}” lub stoi między nimi coś, co tam nie należy
bracket-names = Między nawiasami stoją tylko nazwy, takie jak {"{"} $count {"}"} lub {"{"} -secon {"}"}. Nawias w tekście zapisz jako {"{"} "{"{"}" {"}"}.
bracket-no-name = W nawiasach klamrowych brakuje nazwy albo stoi tam coś, co nie jest nazwą
callee = Można wywołać tylko NUMBER(…) i DATETIME(…)
callee-hint = Napisz nazwę wielkimi literami albo skopiuj wyrażenie z pliku bułgarskiego.
code-torn = Kod \u wymaga czterech cyfr szesnastkowych, \U sześciu
code-torn-hint = Wpisz zamiast tego sam znak.
defaults = Więcej niż jeden wariant jest oznaczony „*”
defaults-hint = Zostaw „*” tylko przy *[other].
default-missing = Żaden z wariantów nie jest oznaczony jako ten dla wszystkich pozostałych przypadków
default-missing-hint = Postaw „*” przed ostatnim wariantem: *[other] ….
duplicate = „{ $id }” stoi w tym pliku dwa razy
duplicate-hint = Zachowaj właściwy i usuń drugi; do tego czasu horo nie rusza żadnego.
encoding = Bajt { $at } pliku nie jest w UTF-8: zapisano go w innym kodowaniu
encoding-hint = W edytorze wybierz „Zapisz z kodowaniem” i UTF-8, potem zapisz jeszcze raz.
encoding-mark = Plik zaczyna się znacznikiem kolejności bajtów, który połknąłby jego pierwszy komunikat
encoding-mark-hint = Zapisz go jako „UTF-8”, a nie „UTF-8 z BOM”.
encoding-nul = W pliku jest znak NUL; plik jest uszkodzony albo nie jest tekstowy
encoding-nul-hint = Przywróć plik z systemu kontroli wersji.
encoding-wide = Plik jest zapisany jako UTF-16
equals = Po identyfikatorze „{ $name }” nie ma „=”
equals-hint = Komunikat wygląda tak: „id = tekst” albo „id =” i tekst w następnych wierszach, każdy po czterech spacjach.
equals-put = Postaw za nim „ =”; tekst następuje w kolejnych wierszach.
escape = To po ukośniku odwrotnym nic nie znaczy
escape-hint = W {"{"} "…" {"}"} po ukośniku odwrotnym mogą stać tylko \" i \\ i \u0041; każdy inny znak wpisuje się tak, jak jest.
form-unknown = Termin „{ $term }” z glosariusza nie ma formy { $asked }: "{ $value }"
form-unknown-hint = Jego formy to: { $forms }.
forms-unused = Żaden tekst w tym języku nie używa tych form: { $listed }
forms-unused-hint = Nie trzeba nic robić. Jeśli nazwa formy zawiera błąd, popraw ją tutaj.
format-attribute = { $owner } nie ma atrybutu .{ $attribute }
format-cyclic = { $owner } zawiera samo siebie, bezpośrednio lub przez inny komunikat albo termin
format-deep = Tekst jest zagnieżdżony głębiej niż { $limit } poziomów: napisz go prościej
format-function = Nie ma funkcji { $name }(): użyj NUMBER() lub DATETIME()
format-hint = Skopiuj nazwę w nawiasach klamrowych ze źródła lub z glosariusza; nic innego nie może tam stać.
format-long = Tekst staje się dłuższy niż { $limit } kB: skróć go
format-message = Nie ma komunikatu { $name }: sprawdź pisownię
format-placeables = Tekst wymaga więcej niż { $limit } elementów w nawiasach: niektóre wypisz albo podziel tekst
format-term = Nie ma terminu -{ $name }: sprawdź pisownię lub zdefiniuj go w terms.ftl
format-variable = ${ $name } nie jest tu podane: sprawdź pisownię (w terminie działają tylko jego własne argumenty)
funding = Oświadczenie o finansowaniu przez Unię Europejską ma inne słowa niż podaje Komisja
funding-hint = Napisz dokładnie: funding = { $wording }
id-letter = W identyfikatorze „{ $name }” jest litera „{ $letter }”, która nie jest łacińska
id-letter-hint = Identyfikatorów nigdy się nie tłumaczy ani nie przepisuje: skopiuj go z pliku bułgarskiego o tej samej nazwie.
indent = Wiersz zaczyna się tabulatorem lub twardą spacją; mogą tam stać tylko zwykłe spacje
indent-hint = Zastąp to, co stoi przed pierwszą literą, czterema zwykłymi spacjami.
large = Jest tu { $size } bajtów; plik Fluent może mieć { $limit }
large-hint = Podziel go albo przywróć plik z systemu kontroli wersji.
left-edge = Ten wiersz zaczyna się przy samym brzegu, więc jest czytany jako nowy komunikat, ale nie ma „=”
left-edge-hint = Jeśli należy do komunikatu powyżej, zacznij go czterema spacjami. Jeśli to komentarz, zacznij go od „# ”.
line-ends = Wiersze kończą się samym powrotem karetki (jak na starych komputerach Mac), więc plik zostałby odczytany jako jeden wiersz
line-ends-hint = Zapisz go z końcami wierszy „LF” (lub „CRLF”).
line-start = Wiersz nie może zaczynać się od „{ $mark }”
line-start-hint = Przenieś to do poprzedniego wiersza albo napisz {"{"} "{ $mark }" {"}"}.
literal = Wartością argumentu musi być liczba albo tekst w prostych cudzysłowach
literal-hint = Na przykład {"{"} -secon(case: "genitive") {"}"}.
long = Ten komunikat ma { $size } bajtów; komunikat może mieć { $limit }
long-hint = Czy to naprawdę tłumaczenie? Skróć je albo przywróć plik z systemu kontroli wersji.
merge = W pliku są jeszcze znaki konfliktu scalania
merge-hint = Zachowaj właściwą z dwóch wersji, usuń wiersze <<<<<<<, ======= i >>>>>>>, i zapisz.
more = W pliku jest jeszcze { $more } błędów tego rodzaju
more-hint = Najpierw popraw te powyżej; często jedno potknięcie powoduje wiele. Albo przywróć plik z systemu kontroli wersji.
nested = Nawiasy klamrowe są zagnieżdżone głębiej niż { $braces } razy albo wywołania głębiej niż { $calls }
nested-hint = Tłumaczenie nigdy tego nie potrzebuje: czy wyżej nie brakuje zamykającej „{"}"}”?
quote = W nawiasach klamrowych otwiera się prosty cudzysłów, który nigdzie się nie zamyka
quote-hint = Zamknij go w tym samym wierszu: {"{"} "…" {"}"}.
saved = Ten plik zapisano w chwili, gdy zapisywało go horo; jest w nim teraz jedno i drugie
saved-hint = Jeśli jest otwarty w edytorze, niech edytor wczyta go ponownie.
saved-apart = Ten plik zapisano w chwili, gdy zapisywało go horo, i nie udało się złączyć obu wersji
saved-apart-hint = To, co zapisano, leży w { $folder }/ pod nazwą pliku. Skopiuj stamtąd to, czego tu brakuje.
selector = Według tego nie można wybierać wariantów
selector-hint = Wybieraj według wartości, jak w pliku bułgarskim: {"{"} $count -> … {"}"}, i przetłumacz tylko słowa.
site-format = Słów „{ $id }” opublikowanych stron nie można utworzyć: { $reason }
site-format-hint = Porównaj z site.ftl języka źródłowego: nazwy w nawiasach klamrowych muszą być te same.
site-missing = Brakuje tu słów opublikowanych stron: { $listed }
site-missing-hint = Skopiuj komunikaty z site.ftl języka źródłowego i przetłumacz je.
term-forbidden = „{ $written }” nie należy używać dla terminu „{ $term }” z glosariusza
term-forbidden-hint = Wpisz zamiast tego { $reference } lub „{ $form }”.
term-missing = Terminy z glosariusza, które nie mają tu tłumaczenia: { $listed }
term-missing-hint = Dodaj do tego pliku dla każdego wiersz „{ $id } = …”, z przypadkami, których potrzebuje twój język.
term-not-used = W źródle jest „{ $words }”, ale „{ $term }” z glosariusza tu nie ma
term-unknown = Terminu „{ $term }” nie ma w glosariuszu źródła
term-unknown-hint = Nowy termin zaczyna się w terms.ftl języka źródłowego: dodaj go najpierw tam.
term-written-out = „{ $written }” jest wypisane; to termin „{ $term }” z glosariusza
term-written-out-hint = To dozwolone. Aby tekst sam podążał za glosariuszem, wpisz { $reference }
text-missing = „{ $id }” nie ma tekstu
text-missing-hint = Napisz tłumaczenie po „=” albo w następnym wierszu po czterech spacjach.
token = Brakuje tu „{ $token }”
token-hint = Porównaj z plikiem bułgarskim: ma te same nawiasy.
two-wordings = Dwie osoby zmieniły „{ $id }” w tym samym czasie; drugie brzmienie stoi w tym komentarzu
two-wordings-hint = Wybierz: wpisz właściwe słowa pod identyfikatorem i usuń komentarz.
unpublishable = Tekstu „{ $id }” nie można opublikować: jego znaczniki nie są znacznikami źródła albo jest pusty
unpublishable-hint = Skopiuj znaczniki z komentarza ze źródłem nad komunikatem.
value-missing = Brakuje tu tekstu
value-missing-hint = Napisz tekst po „=” albo po „]” wariantu.
write-after = Napisz tłumaczenie po „=”.
