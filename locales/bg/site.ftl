### Думите на публикуваните страници.
### The words of the published pages.

# Name of the site: in the head of every page and in its title.
site-name = Новини от проекта { -secon }
#
# First link of every page, for keyboards and screen readers.
skip-to-content = Към съдържанието
#
# Link back to the list of articles.
all-news = Всички новини
#
# Heading of the list of articles.
index-title = Новини
#
# Under the heading of the list. $count: number of articles.
article-count =
    { $count ->
        [one] { NUMBER($count) } статия
       *[other] { NUMBER($count) } статии
    }
#
# What a list without articles says.
no-articles = Все още няма публикувани статии.
#
# Heading of the links to the other languages. The languages' own names follow.
other-languages = Прочетете на друг език
#
# $count: number of languages in which the article exists.
language-count =
    { $count ->
        [one] На { NUMBER($count) } език
       *[other] На { NUMBER($count) } езика
    }
#
# Date line of an article. $date: day of the article.
published = Публикувано: { DATETIME($date, dateStyle: "full") }
#
# $revision: how many times the source text was changed, plus one. All languages of an article show the same.
revision = Редакция { NUMBER($revision) }
#
# $name: who wrote the article.
author = Автор: { $name }
#
# Link to the page that the article was taken from.
source-page = Първоначална публикация
#
# Link to the article's data, for webmasters.
data-link = Данни на статията (JSON)
#
# Note on a page whose text a machine translated and no person has reviewed.
machine-note = Този текст е преведен от машина и не е прегледан от човек.
#
# Link in that note.
machine-original = Оригиналът на български език
#
# Before the page's address, on paper only.
page-address = Адрес на страницата
#
# The European Union's funding statement. Its words are fixed by the Commission: do not change them.
funding = Съфинансирано от Европейския съюз
#
# Text for those who do not see the emblem.
emblem-alt = Емблема на Европейския съюз
#
# Link from a list to the one with older articles.
older-news = По-стари новини
#
# Link from a list to the one with newer articles.
newer-news = По-нови новини
#
# Heading of the page that stands in for one that is not there.
not-found = Страницата не е намерена
#
# Below that heading.
not-found-reason = Може да е преместена или свалена от публикуване.
