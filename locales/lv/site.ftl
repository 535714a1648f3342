site-name = Projekta { -secon } ziņas
skip-to-content = Pāriet uz saturu
all-news = Visas ziņas
index-title = Ziņas
article-count =
    { $count ->
        [zero] { NUMBER($count) } rakstu
        [one] { NUMBER($count) } raksts
       *[other] { NUMBER($count) } raksti
    }
no-articles = Pagaidām nav publicētu rakstu.
other-languages = Lasiet citā valodā
language-count =
    { $count ->
        [zero] { NUMBER($count) } valodās
        [one] { NUMBER($count) } valodā
       *[other] { NUMBER($count) } valodās
    }
published = Publicēts: { DATETIME($date, dateStyle: "full") }
revision = { NUMBER($revision) }. redakcija
author = Autors: { $name }
source-page = Sākotnējā publikācija
data-link = Raksta dati (JSON)
machine-note = Šis teksts ir mašīntulkots, un cilvēks to nav pārskatījis.
machine-original = Oriģināls bulgāru valodā
page-address = Lapas adrese
funding = Līdzfinansē Eiropas Savienība
emblem-alt = Eiropas Savienības emblēma
older-news = Vecākas ziņas
newer-news = Jaunākas ziņas
not-found = Lapa nav atrasta
not-found-reason = Iespējams, tā ir pārvietota vai atsaukta.
