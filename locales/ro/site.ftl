site-name = Noutăți din proiectul { -secon }
skip-to-content = Salt la conținut
all-news = Toate noutățile
index-title = Noutăți
article-count =
    { $count ->
        [one] { NUMBER($count) } articol
        [few] { NUMBER($count) } articole
       *[other] { NUMBER($count) } de articole
    }
no-articles = Încă nu există articole publicate.
other-languages = Citiți în altă limbă
language-count =
    { $count ->
        [one] În { NUMBER($count) } limbă
        [few] În { NUMBER($count) } limbi
       *[other] În { NUMBER($count) } de limbi
    }
published = Publicat: { DATETIME($date, dateStyle: "full") }
revision = Versiunea { NUMBER($revision) }
author = Autor: { $name }
source-page = Articolul publicat inițial
data-link = Datele articolului (JSON)
machine-note = Acest text a fost tradus automat și nu a fost verificat de o persoană.
machine-original = Originalul în limba bulgară
page-address = Adresa paginii
funding = Cofinanțat de Uniunea Europeană
emblem-alt = Emblema Uniunii Europene
older-news = Articole mai vechi
newer-news = Articole mai noi
not-found = Pagina nu a fost găsită
not-found-reason = Este posibil să fi fost mutată sau retrasă.
