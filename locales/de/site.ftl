site-name = Nachrichten aus dem Projekt { -secon }
skip-to-content = Zum Inhalt springen
all-news = Alle Nachrichten
index-title = Nachrichten
article-count =
    { $count ->
        [one] { NUMBER($count) } Artikel
       *[other] { NUMBER($count) } Artikel
    }
no-articles = Es wurden noch keine Artikel veröffentlicht.
other-languages = In einer anderen Sprache lesen
language-count =
    { $count ->
        [one] In { NUMBER($count) } Sprache
       *[other] In { NUMBER($count) } Sprachen
    }
published = Veröffentlicht: { DATETIME($date, dateStyle: "full") }
revision = Fassung { NUMBER($revision) }
author = Verfasst von: { $name }
source-page = Ursprüngliche Veröffentlichung
data-link = Artikeldaten (JSON)
machine-note = Dieser Text wurde maschinell übersetzt und nicht von einem Menschen geprüft.
machine-original = Original auf Bulgarisch
page-address = Adresse der Seite
funding = Kofinanziert von der Europäischen Union
emblem-alt = Emblem der Europäischen Union
older-news = Ältere Nachrichten
newer-news = Neuere Nachrichten
not-found = Seite nicht gefunden
not-found-reason = Sie wurde vielleicht verschoben oder zurückgezogen.
