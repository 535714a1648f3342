site-name = Aktualności projektu { -secon }
skip-to-content = Przejdź do treści
all-news = Wszystkie aktualności
index-title = Aktualności
article-count =
    { $count ->
        [one] { NUMBER($count) } artykuł
        [few] { NUMBER($count) } artykuły
        [many] { NUMBER($count) } artykułów
       *[other] { NUMBER($count) } artykułu
    }
no-articles = Nie opublikowano jeszcze żadnych artykułów.
other-languages = Przeczytaj w innym języku
language-count =
    { $count ->
        [one] W { NUMBER($count) } języku
        [few] W { NUMBER($count) } językach
        [many] W { NUMBER($count) } językach
       *[other] W { NUMBER($count) } języka
    }
published = Opublikowano: { DATETIME($date, dateStyle: "full") }
revision = Wersja { NUMBER($revision) }
author = Autor: { $name }
source-page = Pierwotna publikacja
data-link = Dane artykułu (JSON)
machine-note = Ten tekst został przetłumaczony maszynowo i nie został sprawdzony przez człowieka.
machine-original = Oryginał w języku bułgarskim
page-address = Adres strony
funding = Współfinansowane przez Unię Europejską
emblem-alt = Emblemat Unii Europejskiej
older-news = Starsze aktualności
newer-news = Nowsze aktualności
not-found = Nie znaleziono strony
not-found-reason = Mogła zostać przeniesiona lub wycofana.
