site-name = Notícias do projeto { -secon }
skip-to-content = Saltar para o conteúdo
all-news = Todas as notícias
index-title = Notícias
article-count =
    { $count ->
        [one] { NUMBER($count) } artigo
       *[other] { NUMBER($count) } artigos
    }
no-articles = Ainda não há artigos publicados.
other-languages = Ler noutra língua
language-count =
    { $count ->
        [one] Em { NUMBER($count) } língua
       *[other] Em { NUMBER($count) } línguas
    }
published = Data de publicação: { DATETIME($date, dateStyle: "full") }
revision = Versão { NUMBER($revision) }
author = Autoria: { $name }
source-page = Publicação original
data-link = Dados do artigo (JSON)
machine-note = Este texto foi traduzido automaticamente e não teve revisão humana.
machine-original = Original em búlgaro
page-address = Endereço da página
funding = Cofinanciado pela União Europeia
emblem-alt = Emblema da União Europeia
older-news = Notícias mais antigas
newer-news = Notícias mais recentes
not-found = Página não encontrada
not-found-reason = Pode ter sido movida ou retirada.
