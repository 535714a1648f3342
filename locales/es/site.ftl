site-name = Noticias del proyecto { -secon }
skip-to-content = Ir al contenido
all-news = Todas las noticias
index-title = Noticias
article-count =
    { $count ->
        [one] { NUMBER($count) } artículo
       *[other] { NUMBER($count) } artículos
    }
no-articles = Todavía no hay artículos publicados.
other-languages = Leer en otro idioma
language-count =
    { $count ->
        [one] En { NUMBER($count) } idioma
       *[other] En { NUMBER($count) } idiomas
    }
published = Publicado: { DATETIME($date, dateStyle: "full") }
revision = Versión { NUMBER($revision) }
author = Autoría: { $name }
source-page = Publicación original
data-link = Datos del artículo (JSON)
machine-note = Este texto se ha traducido automáticamente y no ha sido revisado por ninguna persona.
machine-original = Original en búlgaro
page-address = Dirección de la página
funding = Cofinanciado por la Unión Europea
emblem-alt = Emblema de la Unión Europea
older-news = Noticias anteriores
newer-news = Noticias más recientes
not-found = Página no encontrada
not-found-reason = Es posible que se haya movido o retirado.
