"""The Python programs that take the article out of a page: `engines.py NAME LIST` prints one line of JSON a page.

LIST has a line a page: id, the page as served, the page in UTF-8, its language if that is known, between tabs. Who can
find the encoding out gets the page as served, the others get it in UTF-8. See pages.py.
"""

import json
import logging
import sys


def by_trafilatura():
    import trafilatura

    def read(page, _text, _language):
        found = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)
        if found is None:
            return {}
        return {"title": found.title, "date": found.date, "text": found.text}

    return read


def by_trafilatura_links():
    import trafilatura

    def read(page, _text, _language):
        return {"html": trafilatura.extract(page, output_format="html", include_links=True, include_comments=False)}

    return read


def by_readability():
    from readability import Document

    def read(page, _text, _language):
        document = Document(page)
        return {"html": document.summary(html_partial=True), "title": document.short_title()}

    return read


def by_newspaper():
    import newspaper

    def read(_page, text, _language):
        article = newspaper.Article("https://example.com/", fetch_images=False)
        article.download(input_html=text)
        article.parse()
        date = article.publish_date
        return {"title": article.title, "date": date and date.isoformat(), "text": article.text}

    return read


def by_goose():
    import goose3

    goose = goose3.Goose({"enable_image_fetching": False})

    def read(_page, text, _language):
        article = goose.extract(raw_html=text)
        return {"title": article.title, "date": article.publish_date, "text": article.cleaned_text}

    return read


def by_justext():
    import justext

    known = {
        "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
        "fi": "Finnish", "fr": "French", "hu": "Hungarian", "it": "Italian", "nb": "Norwegian_Bokmal", "nl": "Dutch",
        "no": "Norwegian_Bokmal", "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "sv": "Swedish", "tr": "Turkish",
        "uk": "Ukrainian", "vi": "Vietnamese",
    }  # fmt: skip
    there = justext.get_stoplists()
    lists = {code: justext.get_stoplist(name) for code, name in known.items() if name in there}

    def read(page, _text, language):
        # It has to be told the language; of a page whose language nobody knows it is told English.
        found = justext.justext(page, lists.get(language, lists["en"]))
        return {"text": "\n".join(each.text for each in found if not each.is_boilerplate)}

    return read


def by_boilerpy():
    from boilerpy3.extractors import ArticleExtractor

    extractor = ArticleExtractor(raise_on_failure=False)

    def read(_page, text, _language):
        found = extractor.get_doc(text)
        return {"title": found.title, "text": found.content}

    return read


ENGINES = {
    "trafilatura": by_trafilatura,
    "trafilatura-links": by_trafilatura_links,
    "readability-lxml": by_readability,
    "newspaper4k": by_newspaper,
    "goose3": by_goose,
    "jusText": by_justext,
    "boilerpy3": by_boilerpy,
}


def main():
    logging.disable(logging.CRITICAL)
    read = ENGINES[sys.argv[1]]()
    with open(sys.argv[2], encoding="utf-8") as pages:
        for line in pages:
            name, served, text, language = line.rstrip("\n").split("\t")
            with open(served, "rb") as file:
                page = file.read()
            with open(text, encoding="utf-8") as file:
                text = file.read()
            try:
                found = read(page, text, language)
            except Exception as fault:  # Whatever goes wrong with a page, it has found nothing on it.
                found = {"fault": f"{type(fault).__name__}: {fault}"[:200]}
            print(json.dumps({"id": name, **found}, ensure_ascii=False, default=str), flush=True)


main()
