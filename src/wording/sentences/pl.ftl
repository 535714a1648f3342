### The sentences of en.ftl in this language; what stands in curly brackets is filled in by horo.

accepted-more = Wpisz { $reference } lub „{ $form }”, w odpowiedniej formie. Jeśli inne słowa też są właściwe, dodaj je do terminu w terms.ftl: .also = …
attributes-only = Ten komunikat ma atrybuty, ale nie ma tekstu
argument-order = W nawiasie okrągłym wartość bez nazwy jest za wartością z nazwą
argument-order-hint = Wartości z nazwą umieść na końcu, jak w NUMBER($count, minimumFractionDigits: 1).
argument-twice = „{ $name }:” podano dwa razy
argument-twice-hint = Zostaw jedno z nich.
attribute-shown = Właściwości terminu z glosariusza, na przykład .gender, nie można pokazać; służy tylko do wyboru wariantu
attribute-shown-hint = Napisz sam termin, na przykład {"{"} -secon {"}"}, i przetłumacz tylko słowa.
bad-attributes = { $subject } ma atrybuty, ale nie ma własnego tekstu: podaj atrybut
bad-brackets = { $subject } wymaga wartości w nawiasach, na przykład zmiennej
bad-choice = { $subject } nie ma wariantu oznaczonego *
bad-date = { $subject } wymaga daty, a nie { $what }
bad-decimals = { $subject } ma więcej niż { $limit } cyfr przed przecinkiem lub po nim
bad-digits = { $subject } przyjmuje { $option } jako liczbę od { $least } do { $most }
bad-digits-most = { $subject } przyjmuje najwyżej { $most } jako { $option }
bad-digits-whole = { $subject } przyjmuje { $option } jako liczbę całkowitą od { $least } do { $most }
bad-escape = { $subject } ma kod, który nie jest znakiem: napisz \u i cztery cyfry albo sam znak
bad-fields = { $subject } nie może zapisać tych pól razem: dodaj miesiąc albo usuń jedno z nich
bad-fields-style = { $subject } przyjmuje dateStyle albo pojedyncze pola, nie jedno i drugie
bad-kind = { $subject } nie jest ani tekstem, ani liczbą, ani datą
bad-lengths = { $subject } przyjmuje month i weekday oba jako “long” albo oba jako “short”
bad-limits = { $subject } ma minimum{ $which } większe niż maximum{ $which }
bad-literal = { $subject } nie jest liczbą
bad-number = { $subject } wymaga liczby, a nie { $what }
bad-option = { $subject } nie ma opcji { $option }
bad-reference = { $subject } nie jest ani komunikatem, ani terminem
bad-time = { $subject } nie zna godzin: daty artykułów to całe dni
bad-value = { $subject } przyjmuje { $option }: "{ $value }"
bad-values = { $subject } przyjmuje { $option }: "{ $value }" lub "{ $other }"
bad-written = { $subject } nie da się zapisać jako liczba
blank-lines = Jest tu więcej niż { $limit } pustych wierszy z rzędu
blank-lines-hint = Usuń puste wiersze.
bracket-closes = Jest tu zamykający nawias „{"}"}” bez swojego „{"{"}”
bracket-closes-hint = Usuń go albo napisz {"{"} "{"}"}" {"}"}, jeśli czytelnik ma zobaczyć nawias.
bracket-opens = Otwiera się tu nawias „{"{"}”, a brakuje jego „{"}"}” lub jest między nimi coś, co tam nie należy
bracket-names = W nawiasach mogą być tylko nazwy, takie jak {"{"} $count {"}"} lub {"{"} -secon {"}"}. Nawias w tekście zapisz jako {"{"} "{"{"}" {"}"}.
bracket-no-name = W nawiasach klamrowych brakuje nazwy albo jest tam coś, co nie jest nazwą
callee = Przed nawiasem okrągłym może być tylko NUMBER, DATETIME albo termin z glosariusza
callee-hint = Napisz nazwę wielkimi literami albo skopiuj wyrażenie z pliku bułgarskiego.
code-torn = Po \u muszą być cztery cyfry lub litery od A do F, po \U sześć
code-torn-hint = Wpisz zamiast tego sam znak.
defaults = Więcej niż jeden wariant (wiersz zaczynający się od „[”) jest oznaczony „*”
defaults-hint = Zostaw „*” tylko przy *[other].
default-missing = Żaden z wariantów (wierszy zaczynających się od „[”) nie jest oznaczony jako ten dla wszystkich pozostałych przypadków
default-missing-hint = Postaw „*” przed ostatnim wariantem: *[other] ….
duplicate = „{ $id }” występuje w tym pliku dwa razy
duplicate-hint = Zachowaj właściwy i usuń drugi; do tego czasu horo nie rusza żadnego.
encoding = Bajt { $at } nie jest w UTF-8: plik zapisano w innym kodowaniu
encoding-hint = Zapisz plik w edytorze jeszcze raz z kodowaniem UTF-8; większość edytorów pyta o nie przy „Zapisz jako”.
encoding-mark = Plik zaczyna się niewidocznym znakiem (BOM, znacznikiem kolejności bajtów), który ukryłby jego pierwszy komunikat
encoding-mark-hint = Zapisz go jako „UTF-8”, a nie „UTF-8 z BOM”.
encoding-nul = W pliku jest znak NUL; plik jest uszkodzony albo nie jest tekstowy
encoding-nul-hint = Przywróć plik z systemu kontroli wersji albo zwróć się do osoby, która ci go przysłała.
encoding-wide = Plik jest zapisany jako UTF-16
equals = Po identyfikatorze „{ $name }” nie ma „=”
equals-hint = Komunikat wygląda tak: „id = tekst” albo „id =” i tekst w następnych wierszach, każdy po czterech spacjach.
equals-put = Postaw za nim „ =”; tekst następuje w kolejnych wierszach.
escape = Przed tym znakiem nie może być ukośnika odwrotnego (\)
escape-hint = W {"{"} "…" {"}"} zamiast cudzysłowu pisz \", a zamiast ukośnika odwrotnego \\; każdy inny znak wpisuje się tak, jak jest.
form-unknown = Termin „{ $term }” z glosariusza nie ma formy { $asked }: "{ $value }"
form-unknown-hint = Jego formy to: { $forms }.
forms-unused = Żaden tekst w tym języku nie używa tych form: { $listed }
forms-unused-hint = Nie trzeba nic robić. Jeśli nazwa formy zawiera błąd, popraw ją tutaj.
format-attribute = { $owner } nie ma atrybutu .{ $attribute }
format-cyclic = { $owner } zawiera samo siebie, bezpośrednio lub przez inny komunikat albo termin
format-deep = Tekst jest zagnieżdżony zbyt głęboko (limit poziomów: { $limit }): napisz go prościej
format-function = Nie ma funkcji { $name }(): użyj NUMBER() lub DATETIME()
format-hint = Skopiuj nazwę w nawiasach klamrowych z oryginału lub z glosariusza; nic innego nie może tam być.
format-long = Tekst staje się dłuższy niż { $limit } kB: skróć go
format-message = Nie ma komunikatu { $name }: sprawdź pisownię
format-placeables = Tekst wymaga więcej niż { $limit } elementów w nawiasach: niektóre wpisz zwykłym tekstem albo podziel tekst
format-term = Nie ma terminu -{ $name }: sprawdź pisownię lub zdefiniuj go w terms.ftl
format-variable = ${ $name } nie jest tu podane: sprawdź pisownię (termin z glosariusza zna tylko to, co jest w nawiasie okrągłym po jego nazwie)
funding = Informacja o współfinansowaniu przez Unię Europejską brzmi inaczej, niż podaje Komisja
funding-hint = Napisz dokładnie: funding = { $wording }
id-letter = W identyfikatorze „{ $name }” jest litera „{ $letter }”, która nie jest łacińska
id-letter-hint = Identyfikatorów nigdy się nie tłumaczy ani nie przepisuje: skopiuj go z pliku bułgarskiego o tej samej nazwie.
indent = Wiersz zaczyna się tabulatorem lub spacją nierozdzielającą; mogą tam być tylko zwykłe spacje
indent-hint = Zastąp to, co jest przed pierwszą literą, czterema zwykłymi spacjami.
large = Ten plik ma { $size } B; plik Fluent może mieć najwyżej { $limit } B
large-hint = Podziel go, przywróć plik z systemu kontroli wersji albo zwróć się do osoby, która ci go przysłała.
left-edge = Ten wiersz zaczyna się przy samym brzegu, więc jest czytany jako nowy komunikat, ale nie ma „=”
left-edge-hint = Jeśli należy do komunikatu powyżej, zacznij go od czterech spacji. Jeśli to komentarz, zacznij go od „# ”.
line-ends = Wiersze kończą się jak na starych komputerach Mac (samym CR, powrotem karetki), więc plik zostałby odczytany jako jeden wiersz
line-ends-hint = Zapisz go z końcami wierszy „LF” (lub „CRLF”).
line-start = Wiersz nie może zaczynać się od „{ $mark }”
line-start-hint = Przenieś to do poprzedniego wiersza albo napisz {"{"} "{ $mark }" {"}"}.
literal = Po dwukropku musi być liczba albo tekst w prostych cudzysłowach
literal-hint = Na przykład {"{"} -secon(case: "genitive") {"}"}.
long = Ten komunikat ma { $size } B; komunikat może mieć najwyżej { $limit } B
long-hint = Czy to naprawdę tłumaczenie? Skróć je, przywróć plik z systemu kontroli wersji albo zwróć się do osoby, która ci go przysłała.
merge = W pliku są jeszcze znaki konfliktu scalania
merge-hint = Zachowaj właściwą z dwóch wersji, usuń wiersze <<<<<<<, ======= i >>>>>>>, a potem zapisz.
more = Kolejne błędy tego rodzaju w tym pliku: { $more }
more-hint = Najpierw popraw te powyżej; często jedno potknięcie powoduje wiele błędów. Albo przywróć plik z systemu kontroli wersji, albo zwróć się do osoby, która ci go przysłała.
nested = Nawiasy klamrowe są zagnieżdżone zbyt głęboko (limit poziomów: { $braces }) albo nawiasy okrągłe są zagnieżdżone zbyt głęboko (limit: { $calls })
nested-hint = Tłumaczenie nigdy tego nie potrzebuje: czy wyżej nie brakuje zamykającego „{"}"}”?
quote = W nawiasach klamrowych otwiera się prosty cudzysłów, który nigdzie się nie zamyka
quote-hint = Zamknij go w tym samym wierszu: {"{"} "…" {"}"}.
saved = Ten plik zapisano w chwili, gdy zapisywało go horo; zawiera teraz i to, co zapisano, i to, co wpisało horo
saved-hint = Jeśli jest otwarty w edytorze, niech edytor wczyta go ponownie.
saved-apart = Ten plik zapisano w chwili, gdy zapisywało go horo, i nie udało się połączyć tego, co zapisano, z tym, co wpisało horo
saved-apart-hint = To, co zapisano, leży w { $folder }/ pod nazwą pliku. Skopiuj stamtąd to, czego tu brakuje.
selector = Według tego, co jest tu przed „->”, nie można wybierać wariantów
selector-hint = Skopiuj to z pliku bułgarskiego, jak w {"{"} $count -> … {"}"}, i przetłumacz tylko słowa.
site-format = Słów „{ $id }” z publikowanych stron nie można wyświetlić: { $reason }
site-format-hint = Porównaj z bułgarskim site.ftl: nazwy w nawiasach klamrowych muszą być te same.
site-missing = Brakuje tu słów publikowanych stron: { $listed }
site-missing-hint = Skopiuj komunikaty z bułgarskiego site.ftl i przetłumacz je.
term-forbidden = Terminu „{ $term }” z glosariusza nie należy oddawać jako „{ $written }”
term-forbidden-hint = Wpisz zamiast tego { $reference } lub „{ $form }”.
term-missing = Terminy z glosariusza, które nie mają tu tłumaczenia: { $listed }
term-missing-hint = Dodaj do tego pliku dla każdego wiersz „{ $id } = …”, z przypadkami, których potrzebuje twój język.
term-not-used = W oryginale jest „{ $words }”, ale „{ $term }” z glosariusza tu nie ma
term-unknown = Terminu „{ $term }” nie ma w glosariuszu bułgarskim
term-unknown-hint = Nowy termin zaczyna się w bułgarskim terms.ftl: dodaj go najpierw tam.
term-written-out = „{ $written }” wpisano jako zwykły tekst; to termin „{ $term }” z glosariusza
term-written-out-hint = To dozwolone. Jeśli tekst ma sam podążać za glosariuszem, gdy nazwa się zmieni, wpisz { $reference }
text-missing = „{ $id }” nie ma tekstu
text-missing-hint = Napisz tłumaczenie po „=” albo w następnym wierszu po czterech spacjach.
token = Brakuje tu „{ $token }”
token-hint = Porównaj z plikiem bułgarskim: ma te same nawiasy.
two-wordings = Dwie osoby zmieniły „{ $id }” w tym samym czasie; drugie brzmienie jest w tym komentarzu
two-wordings-hint = Wybierz: wpisz właściwe słowa pod identyfikatorem i usuń komentarz.
unpublishable = Tekstu „{ $id }” nie można opublikować: jego znaczniki nie są znacznikami z oryginału albo jest pusty
unpublishable-hint = Skopiuj znaczniki z komentarza z oryginałem nad komunikatem.
value-date = daty
value-missing = Brakuje tu tekstu
value-missing-hint = Napisz tekst po „=” albo, w wierszu zaczynającym się od „[”, po „]”.
value-none = niczego
value-number = liczby { $number }
value-other = wartości innego rodzaju
value-text = tekstu „{ $text }”
write-after = Napisz tłumaczenie po „=”.

## O artykułach w input/

article-blocks = Liczba bloków artykułu: { $blocks }; może ich być najwyżej { $limit }
article-bytes = Artykuł ma { $size } B; może mieć najwyżej { $limit } B
article-no-date = Artykuł nie ma daty, a horo jej nie zgaduje
article-no-date-hint = Wpisz datę w osobnym wierszu pod tytułem, na przykład „17 ноември 2023 г.”
article-no-text = Pod tytułem nie ma tekstu
article-no-text-hint = Wpisz akapity artykułu pod tytułem i datą, z pustym wierszem między nimi.
article-no-title = Artykuł nie ma tytułu
article-no-title-hint = Wpisz tytuł w pierwszym wierszu, a pod nim datę w osobnym wierszu.
article-text-bytes = Tekst ma { $size } B; artykuł może mieć najwyżej { $limit } B
article-text-paragraphs = Liczba akapitów tekstu: { $paragraphs }; artykuł może ich mieć najwyżej { $limit }
article-too-long-hint = Czy to właściwy plik? Jeśli tak, zrób z niego kilka artykułów.
date-name = W wierszu z datą jest { $day }, a w nazwie pliku { $named }; przyjęto datę z wiersza
date-name-hint = Popraw wiersz z datą albo zmień nazwę pliku.
date-second = To drugi wiersz z datą; przyjęto { $day }, a ten wiersz pozostaje tekstem
date-second-hint = Usuń ten, który jest błędny.
input-empty = Plik jest pusty
input-empty-hint = Wpisz do niego tytuł, datę w osobnym wierszu i akapity albo go usuń.
input-folder = To jest folder; horo czyta tylko pliki leżące bezpośrednio w input/
input-folder-hint = Przenieś jego artykuły do input/ albo cały folder gdzie indziej.
input-kind = horo nie czyta plików tego rodzaju: nie zapisano w nich, gdzie zaczynają się i kończą akapity
input-kind-hint = Poproś o dokument, z którego powstał (.docx, .odt), albo skopiuj tekst do pliku .txt: tytuł, data, akapity.
input-missing = Tekstu „{ $id }” nie ma już w { $folder }/
input-missing-hint = Artykuł pozostaje bez zmian. Przywróć plik; plik o zmienionej nazwie jest rozpoznawany po tekście.
input-name = W nazwie pliku jest koniec wiersza albo inny znak, którego nie da się zapisać
input-name-hint = Zmień nazwę: litery, cyfry, spacje i łączniki są zawsze dobre.
input-nul = W pliku są znaki NUL: jest uszkodzony albo nie jest tekstem
input-nul-hint = Zapisz artykuł jeszcze raz jako zwykły tekst w UTF-8.
input-replaced = W tym pliku było „{ $title }”, a teraz jest w nim inny artykuł
input-replaced-hint = Nowemu artykułowi daj osobny plik w input/, a tu przywróć stary tekst. Do tego czasu stary artykuł pozostaje bez zmian.
input-twice = Ten sam tekst jest także w { $folder }/{ $file }, więc są z niego dwa artykuły
input-twice-hint = Jeśli jeden z plików jest kopią, usuń go, zanim zostanie przetłumaczony.
input-unknown = horo czyta pliki .txt, .md, .html, .docx i .odt; tego nie ruszyło
input-unknown-hint = Zapisz artykuł w input/ w jednym z tych formatów albo przenieś plik gdzie indziej.
input-utf8 = Plik nie jest w UTF-8 (zob. wiersz { $line }); być może zapisano go jako windows-1251 lub UTF-16
input-utf8-hint = Otwórz go w edytorze, zapisz z kodowaniem UTF-8 (większość edytorów pyta o nie przy „Zapisz jako”), potem uruchom ponownie.
joined = Ten akapit jest dalszym ciągiem poprzedniego zdania, więc oba połączono
joined-words = Ten akapit jest dalszym ciągiem poprzedniego zdania, więc oba połączono: „{ $words }”
joined-hint = Jeśli to dwa akapity, zakończ pierwszy kropką.
left-out = Do artykułu nie weszło: { $what }
left-out-hint = horo przejmuje nagłówki, akapity, listy, cytaty, odnośniki i wyróżnienia; resztę opisz słowami.
left-out-code = blok kodu
left-out-table = tabela
office-damaged = Jego tekst jest uszkodzony: { $reason }
office-empty = Nie ma w nim tekstu
office-hint = Otwórz go w programie biurowym i zapisz jeszcze raz albo skopiuj tekst do pliku .txt.
office-large = Jego zawartość jest znacznie większa, niż może być artykuł
office-locked = Jest uszkodzony albo zabezpieczony hasłem
source-edited = Ten plik zmieniono ręcznie, ale horo zapisuje go z tekstu w input/
source-edited-hint = Wprowadź tę zmianę w { $path }. Potem przywróć ten plik z systemu kontroli wersji albo zwróć się do osoby, która ci go przysłała. horo niczego nie nadpisało.
xml-attribute = Jeden z atrybutów jest uszkodzony
xml-attribute-entity = Jeden z atrybutów ma własną encję
xml-broken = Urywa się albo jego elementy nie są zamknięte
xml-entity = Ma własną encję
xml-type = Ma własny typ dokumentu

## O stronach z sieci i o tym, co do nich należy

origin-line = Tego wiersza nie można odczytać: { $reason }
origin-line-hint = docs/officer.md pokazuje, co może być pod [correct].
origin-utf8 = Ten plik nie jest w UTF-8
origin-utf8-hint = Zapisz go jako UTF-8 albo usuń: strona pozostaje.
page-attributes = Jeden z jej znaczników ma więcej atrybutów niż { $limit }
page-cookies = Strona mówi o plikach cookie i nie pokazuje artykułu
page-damaged = Niektóre litery strony są uszkodzone i widać je jako „{ $mark }” (liczba miejsc: { $damaged })
page-deep = Jej elementy są zagnieżdżone zbyt głęboko (limit poziomów: { $limit })
page-encoding = Strona podaje kodowanie { $said }, ale jest w { $found }
page-encoding-hint = Sprawdź, czy wszystkie litery artykułu są właściwe.
page-encoding-mik = Strona nie podaje swojego kodowania; wygląda na dawne kodowanie MIK
page-encoding-unsaid = Strona nie podaje swojego kodowania; odczytano ją jako { $found }
page-encoding-wide = Strona nie podaje, że jest w UTF-16
page-garbled = Litery strony są zniekształcone: zapisano ją w jednym kodowaniu, a odczytano w innym
page-garbled-hint = Pobierz stronę ponownie z jej witryny albo skopiuj jej tekst do pliku .txt.
page-gone = Strona informuje, że została usunięta lub przeniesiona
page-late = Trwa to dłużej niż kilka sekund
page-links = Niektóre odnośniki prowadzą do miejsc w tej samej witrynie, a horo nie zna jej adresu
page-links-hint = Wpisz url = "https://…", adres strony, do pliku .toml obok niej.
page-login = Strona wymaga zalogowania
page-memory = Potrzebuje więcej pamięci albo jest głębiej zagnieżdżona niż jakikolwiek artykuł
page-no-answer = Proces, który ją czytał, nie odpowiedział
page-no-article = Na stronie nie znaleziono artykułu
page-no-article-hint = Czy to strona jednego artykułu? Jeśli tak, wpisz do horo.toml przepis dla tej witryny.
page-no-date = Na stronie nie znaleziono daty, a horo jej nie zgaduje
page-no-date-hint = Wpisz date = "2023-11-17" pod [correct] w pliku .toml obok strony.
page-no-title = Na stronie nie znaleziono tytułu
page-no-title-hint = Wpisz title = "…" pod [correct] w pliku .toml obok strony.
page-nodes = Ma więcej elementów i fragmentów tekstu niż { $limit }
page-other-hint = Otwórz adres w przeglądarce. Jeśli artykuł tam jest, zapisz stronę i włóż ją do input/.
page-process = Nie można uruchomić procesu do tego zadania ({ $reason })
page-refused = Strony nie odczytano: { $reason }
page-refused-hint = Żaden artykuł nie jest tak zbudowany. Zapisz stronę jeszcze raz albo wpisz jej tekst do pliku .txt.
page-swollen = Artykuł z niej byłby wielokrotnie większy niż sama strona
picture-damaged = Jest uszkodzony albo o wiele za duży
picture-gone = Obrazu { $folder }/{ $file } nie ma albo nie jest obrazem
picture-gone-hint = Przywróć plik albo usuń jego wiersze z pliku .toml obok strony.
picture-left-out = Obraz { $address } pominięto: { $reason }
picture-left-out-hint = Artykuł idzie dalej bez niego i bez jego podpisu.
picture-none = Serwer go nie przysłał
recipe-stale = Przepis dla { $site } nie znajduje na tej stronie { $part ->
        [title] tytułu
        [date] daty
        [author] autora
       *[body] tekstu
    }; użyto reguł ogólnych
recipe-stale-hint = Czy witryna się zmieniła? Obejrzyj kod strony i popraw selektor w horo.toml.

## O odpowiedziach serwerów

certificate-expired = Certyfikat serwera wygasł
certificate-other = Certyfikat serwera jest dla innej witryny
certificate-untrusted = Certyfikatu serwera nie podpisał nikt, komu ufa ten komputer
feed-hint = Podaj kanał, mapę witryny albo stronę z listą wiadomości; dla takiej strony links = "…" mówi, które z jej odnośników prowadzą do artykułów.
feed-again = Następnym razem horo spróbuje ponownie; pozostałe kanały zostały przejrzane.
feed-look = Otwórz adres w przeglądarce i popraw go pod [[feed]]. Pozostałe kanały zostały przejrzane.
feed-none = To nie jest kanał (Atom, RSS, JSON Feed) ani mapa witryny
feed-unreachable = Nie udało się przejrzeć { $address }: { $reason }
feed-wrong-address = Adresu nie można odczytać
kept = To, co jest w { $folder }/, pozostaje bez zmian: { $reason }
kept-hint = Obejrzyj stronę. Jeśli nowy tekst jest właściwy, usuń stary plik z input/ i dodaj stronę ponownie.
kept-other = Na stronie jest teraz inny tekst
kept-short = Z artykułu prawie nic nie zostało na stronie
kind-archive = archiwum
kind-other = plik innego rodzaju
kind-pdf = PDF
kind-picture = obraz
kind-recording = nagranie
kind-word = dokument Worda
status-fault = że wystąpił w nim błąd wewnętrzny ({ $code })
status-gone = że strony już nie ma ({ $code })
status-login = że trzeba się zalogować ({ $code })
status-missing = że nie ma takiej strony ({ $code })
status-programs = że strona nie jest dla programów ({ $code })
status-request = że nie rozumie żądania ({ $code })
web-address = To nie jest adres internetowy
web-address-hint = Skopiuj adres z paska adresu przeglądarki.
web-broken = Serwer przerywa połączenie albo wysyła coś, co nie jest HTTP
web-busy = Serwer jest zajęty
web-busy-wait = Serwer jest zajęty i prosi, by zaczekać ({ $seconds } s)
web-connection = Nie ma połączenia z serwerem
web-damaged = To, co wysyła serwer, jest uszkodzone
web-inner = Ten adres nie jest publiczny: prowadzi do sieci wewnętrznej
web-insecure = Serwer przekierowuje z adresu bezpiecznego na niezabezpieczony
web-kind = To { $what }, a nie strona
web-kind-document-hint = Poproś o tekst, z którego powstał, albo zapisz go i włóż do input/ jako .docx, .odt lub .txt.
web-kind-hint = Podaj adres samej strony z artykułem.
web-large = Jest większe, niż przyjmuje horo
web-later-hint = Spróbuj ponownie później; to, co horo już ma, pozostaje bez zmian.
web-look-hint = Obejrzyj stronę w przeglądarce; jeśli tam jest w porządku, zapisz ją i włóż do input/.
web-mixed = W nazwie witryny mieszają się litery dwóch alfabetów: może udawać inną witrynę
web-nothing-yet = Serwer odpowiada, że strona się nie zmieniła, ale horo jeszcze jej nie ma
web-packed = Jest skompresowane w sposób, o który horo nie prosiło
web-password = Adres zawiera nazwę użytkownika lub hasło, a horo nigdzie się nie loguje
web-redirect = Serwer odsyła bez końca z adresu na adres albo donikąd
web-robots = Witryna nie chce, by programy pobierały tę stronę (robots.txt)
web-robots-hint = Poproś o zgodę redakcję witryny albo zapisz stronę w przeglądarce i włóż ją do input/.
web-scheme = Pobierać można tylko adresy zaczynające się od http:// lub https://
web-server = Adres nie wskazuje serwera
web-slow = Serwer nie odpowiada albo jest zbyt wolny
web-status = Serwer odpowiada, { $reason }

## O plikach projektu

add-again = Spróbuj ponownie.
add-kind = { $path } już istnieje i nie jest zwykłym plikiem, lecz folderem, dowiązaniem lub urządzeniem
add-name = Nie ma nazwy
add-name-hint = Podaj plik.
add-other-name = Daj plikowi inną nazwę.
add-restless = Ktoś inny właśnie umieścił tam plik o tej nazwie
add-twice = { $path } już istnieje, z innym tekstem
add-twice-hint = Daj plikowi inną nazwę albo, jeśli to jego następna wersja, własnoręcznie skopiuj go na miejsce starego.
disk-folder = To jest folder
disk-full = Na dysku nie ma miejsca
disk-full-hint = Dysk jest pełny. Nic nie przepadło, a ostatnia publikacja pozostaje bez zmian: zwolnij miejsce i uruchom ponownie.
disk-hint = Niczego nie zapisano do połowy, a ostatnia publikacja pozostaje bez zmian. Przyczynę podaje system własnymi słowami: pokaż je osobie, która opiekuje się tym komputerem, i uruchom ponownie.
disk-kind-hint = Niczego nie zapisano do połowy, a ostatnia publikacja pozostaje bez zmian. Przenieś to, co zajmuje miejsce pliku, i uruchom ponownie.
disk-large = Ma więcej bajtów niż dozwolone { $limit }
disk-large-hint = To więcej niż jakikolwiek tekst, z którym pracuje horo; czy to właściwy plik?
disk-missing = Nie ma go
disk-missing-hint = Czy ścieżka jest właściwa i czy jesteś w folderze projektu?
disk-no-folder = To albo miejsce, w którym powinno leżeć, nie jest folderem
disk-read-only = Dysk jest tylko do odczytu
disk-refused = Odmowa dostępu
disk-refused-hint = horo nie może tam zapisywać. Niczego nie zmieniono: nadaj sobie prawo zapisu i uruchom ponownie.
disk-said-no = Nie można { $action ->
        [read] odczytać
        [rename] zmienić nazwy
        [remove] usunąć
        [save] utrwalić
       *[write] zapisać
    } { $path }: { $reason }
disk-special = To nie jest zwykły plik
file-unreadable = Pliku nie można odczytać: { $reason }
file-unreadable-hint = Usuń przyczynę; do tego czasu ten artykuł czeka, a pozostałe idą dalej.
file-unreadable-input-hint = Usuń przyczynę albo przenieś plik poza input/; pozostałe artykuły poszły dalej.
file-unreadable-words-hint = Usuń przyczynę; od tego pliku zależą strony i artykuły w tym języku.
file-utf8 = Nie jest w UTF-8
glossary-no-forms = Termin nie ma form według „{ $asked }”: wpisz {"{"} -{ $name } {"}"}.
glossary-note = { $hint } Uwaga w glosariuszu: { $note }
guard-hint = Usuń to, co do niego nie należy, przywróć plik z systemu kontroli wersji albo zwróć się do osoby, która ci go przysłała.
guard-long = Jeden z komunikatów ma ponad { $limit } B; akapit ma ich kilkaset
guard-many = Komunikatów i atrybutów jest więcej niż { $limit }; artykuł ma ich kilkadziesiąt
ledger-conflict-hint = horo prowadzi ten plik: rozwiąż w nim konflikt scalania, przywróć go z systemu kontroli wersji albo zwróć się do osoby, która ci go przysłała. Do tego czasu artykuł pozostaje bez zmian.
ledger-missing = Czytelnicy mają artykuł „{ $id }”, ale nie ma jego rejestru (pliku, w którym horo prowadzi jego ewidencję), więc horo nie może go zaktualizować
ledger-missing-hint = Przywróć ten plik z systemu kontroli wersji albo zwróć się do osoby, która ci go przysłała. Do tego czasu artykuł pozostaje opublikowany bez zmian.
ledger-other = Ten rejestr (plik, w którym horo prowadzi ewidencję artykułu) jest nie na swoim miejscu: dotyczy { $id }
ledger-other-hint = Przywróć plik z systemu kontroli wersji albo zwróć się do osoby, która ci go przysłała; identyfikator artykułu nigdy się nie zmienia.
ledger-unreadable = Tego rejestru nie można odczytać: { $reason }
ledger-unreadable-hint = horo prowadzi ten plik: nadaj sobie prawo do odczytu, przywróć go z systemu kontroli wersji albo zwróć się do osoby, która ci go przysłała. Do tego czasu artykuł pozostaje bez zmian.
memory-character = Wiersz { $line }: jest tu znak, którego XML nie może zawierać
memory-encoding = Plik nie ma kodowania, które podaje; TMX to UTF-8 albo UTF-16 ze znacznikiem kolejności bajtów
memory-hint = Dopóki nie da się go odczytać, horo nie tworzy z niego szkiców. Przywróć plik z systemu kontroli wersji albo usuń go i zaimportuj ponownie.
memory-language = Wiersz { $line }: „{ $code }” nie jest kodem języka
memory-line = Wiersz { $line }: { $reason }
memory-no-language = Wiersz { $line }: tekst nie podaje swojego języka
memory-other = To nie jest pamięć tłumaczeń w formacie TMX od 1.1 do 1.4
message-day = „{ $text }” nie jest datą
message-missing = Brakuje komunikatu
restless = Ktoś właśnie zmienił ten plik, więc horo go nie ruszyło
restless-hint = Uruchom ponownie.
site-none = W tym języku brakuje słów publikowanych stron
site-none-hint = Skopiuj bułgarski site.ftl i przetłumacz jego komunikaty.
source-missing = Artykuł ma rejestr, ale nie ma tego pliku z jego tekstem bułgarskim
source-missing-hint = Przywróć plik z systemu kontroli wersji albo zwróć się do osoby, która ci go przysłała; opierają się na nim tłumaczenia.
term-accepted-plain = Wpisz { $reference } w odpowiedniej formie. Jeśli inne słowa też są właściwe, dodaj je do terminu w terms.ftl: .also = …
term-forbidden-plain = Wpisz zamiast tego { $reference }.
withdrawn-day = „{ $text }” nie jest datą w postaci RRRR-MM-DD
withdrawn-id = „{ $text }” nie jest identyfikatorem artykułu
withdrawn-unreadable = Listy wycofanych artykułów nie można odczytać: { $reason }
withdrawn-unreadable-hint = Niczego nie opublikowano. Popraw plik albo przywróć go z systemu kontroli wersji.

## O stronach przed publikacją

fault-hint = Strony nie opublikowano; ostatnia publikacja pozostaje bez zmian. Jeśli zmieniono szablon, zajrzyj najpierw do niego; jeśli żadnego nie zmieniono, zgłoś to: wtedy błąd jest po stronie horo.
asset-digest = Arkusz stylów nie jest tym, na który wskazuje jego nazwa
asset-foreign = Arkusz stylów wczytuje coś spoza witryny
asset-missing = Arkusz stylów wczytuje { $name }, a tego nie ma
asset-picture = Obraz zawiera skrypt albo wczytuje coś spoza witryny
body-block = Bloku { $id } nie ma na stronie
body-changed = Blok { $id } nie jest taki, jak go opublikowano
body-differs = Tekst na stronie nie jest tekstem wydania
body-markup = Blok { $id } ma <{ $tag }> albo jego atrybut, a tego tekst mieć nie może
body-none = Strona nie ma elementu o identyfikatorze „body”
body-pictures = Strona nie pokazuje obrazów artykułu wraz z ich opisami
data-differs = Dane nie są danymi wydania
data-list = Lista nie jest listą artykułów od najnowszego
data-unreadable = Nie można odczytać JSON
data-wrong = Nie można odczytać JSON: { $reason }
emblem-drawing = Emblemat Unii Europejskiej nie jest przedstawiony tak, jak trzeba
emblem-missing = Brakuje emblematu Unii Europejskiej albo nie ma on tekstu alternatywnego
feed-deep = Jest zagnieżdżony zbyt głęboko
feed-early = Kończy się zbyt wcześnie
feed-entries = Kanał nie podaje artykułów ze swojej listy, od najnowszego, każdego w całości i z informacją o pochodzeniu
feed-head = Kanał nie podaje swojego języka, swojego adresu i tego, co wycofano, tak jak jego lista
feed-strange = Zawiera coś, czego nie ma w żadnym kanale horo
feed-unreadable = Nie można odczytać kanału: { $reason }
file-foreign = Plik nie należy do żadnej strony witryny
file-gone = Pliku nie ma
file-not-utf8 = Plik nie jest w UTF-8
funding-statement = Informacja o współfinansowaniu nie brzmi „{ $statement }”
link-broken = „{ $link }” prowadzi do { $file }, a tego nie ma
link-element = „{ $link }” prowadzi do elementu, którego nie ma
link-outside = „{ $link }” prowadzi poza publikację
link-picture = „{ $link }” przy obrazie nie prowadzi do żadnego pliku publikacji
link-reader = „{ $link }” nie jest adresem, pod który można wysłać czytelnika
list-entries = Lista nie wymienia swoich artykułów od najnowszego, z tytułami i oznaczeniami języka
machine-language = Oznaczenie języka elementu { $mark } jest inne niż { $tag }
machine-language-none = Element { $mark } ma własne oznaczenie języka, a nie powinien go mieć
machine-missing = Strona nie informuje, że tekst przetłumaczyła maszyna
machine-original = Uwaga o tłumaczeniu maszynowym nie prowadzi do oryginału
machine-wrong = Strona informuje, że tekst przetłumaczyła maszyna, a tak nie było
page-alternates = Strona musi wymieniać wszystkie swoje wersje językowe, także własną, i nic poza nimi
page-attribute = <{ $tag }> ma atrybut { $name }, który uruchamia skrypt i jest niedozwolony: usuń go
page-canonical = Adres kanoniczny to nie { $url }
page-day = Strona podaje inny dzień niż { $day }
page-default = Strona musi podawać dokładnie jeden adres dla wszystkich pozostałych języków
page-doctype = Strona nie zaczyna się od <!doctype html>
page-element = Strona ma element <{ $tag }>, który jest niedozwolony: usuń go
page-heading = Nagłówek nie jest tytułem artykułu
page-id = Dwa elementy mają identyfikator „{ $id }”
page-language = Strona nie informuje, że jej język to { $locale }
page-language-links = Odnośniki do innych języków są niepełne: każdy z nazwą swojego języka, z lang i hreflang, do swojej strony
page-linked-data = To, co strona mówi wyszukiwarkom (JSON-LD), nie jest tym, co pokazuje
page-loads = <{ $tag }> wczytuje { $url }, a strona może wczytywać tylko pliki własnej witryny: usuń to
page-locale = og:locale to nie { $code }
page-locales = og:locale:alternate nie wymienia pozostałych języków
page-og-title = og:title nie jest tytułem artykułu
page-og-url = og:url to nie { $url }
page-once = Na stronie musi być dokładnie raz { $element }
page-script = Strona ma skrypt, który nie jest poprawnym JSON-LD
page-title = Tytuł w nagłówku strony nie zaczyna się od tytułu artykułu
robots-sitemap = Plik nie wymienia mapy witryny
sitemap-index = Indeks nie wymienia części mapy witryny
sitemap-pages = Mapa witryny nie wymienia każdej strony jeden raz, z jej wersjami językowymi
