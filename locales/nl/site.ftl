site-name = Nieuws van het { -secon }-project
skip-to-content = Naar de inhoud
all-news = Al het nieuws
index-title = Nieuws
article-count =
    { $count ->
        [one] { NUMBER($count) } artikel
       *[other] { NUMBER($count) } artikelen
    }
no-articles = Er zijn nog geen artikelen gepubliceerd.
other-languages = Lees dit in een andere taal
language-count =
    { $count ->
        [one] In { NUMBER($count) } taal
       *[other] In { NUMBER($count) } talen
    }
published = Gepubliceerd: { DATETIME($date, dateStyle: "full") }
revision = Versie { NUMBER($revision) }
author = Auteur: { $name }
source-page = Oorspronkelijke publicatie
data-link = Artikelgegevens (JSON)
machine-note = Deze tekst is machinaal vertaald en niet door een mens nagekeken.
machine-original = Het origineel in het Bulgaars
page-address = Adres van deze pagina
funding = Medegefinancierd door de Europese Unie
emblem-alt = Embleem van de Europese Unie
older-news = Ouder nieuws
newer-news = Nieuwer nieuws
not-found = Pagina niet gevonden
not-found-reason = Misschien is de pagina verplaatst of ingetrokken.
