//! The mutants of a release, by name. `ID` stands for the article's id.

/// One text in one file, replaced once.
pub struct Fault {
    pub name: &'static str,
    pub file: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    /// What has to be found in that file.
    pub code: &'static str,
}

macro_rules! faults {
    ($($name:literal in $file:literal: $from:literal => $to:literal, $code:literal;)*) => {
        pub const FAULTS: &[Fault] = &[$(Fault { name: $name, file: $file, from: $from, to: $to, code: $code }),*];
    };
}

faults! {
    // hreflang
    "hreflang: a language is left out" in "de/ID/index.html":
        r#"<link rel="alternate" hreflang="el" href="https://news.example.eu/el/ID/">"# => "", "page-alternates";
    "hreflang: the page itself is left out" in "de/ID/index.html":
        r#"<link rel="alternate" hreflang="de" href="https://news.example.eu/de/ID/">"# => "", "page-alternates";
    "hreflang: Greek is gr" in "es/ID/index.html": r#"hreflang="el" href="# => r#"hreflang="gr" href="#, "page-alternates";
    "hreflang: an address is relative" in "de/ID/index.html":
        r#"hreflang="pl" href="https://news.example.eu/"# => r#"hreflang="pl" href="../../"#, "page-alternates";
    "hreflang: two languages are exchanged" in "lv/ID/index.html": r#"hreflang="pt" href="https://news.example.eu/pt/"# =>
        r#"hreflang="pt" href="https://news.example.eu/pl/"#, "page-alternates";
    "hreflang: a language is named twice" in "ro/ID/index.html":
        r#"<link rel="alternate" hreflang="nl""# => r#"<link rel="alternate" hreflang="de""#, "page-alternates";
    "hreflang: no x-default" in "bg/ID/index.html":
        r#"<link rel="alternate" hreflang="x-default" href="https://news.example.eu/bg/ID/">"# => "", "page-x-default";
    "hreflang: a second x-default" in "bg/ID/index.html": r#"hreflang="es" href="# => r#"hreflang="x-default" href="#, "page-x-default";
    "hreflang: the list names other lists than its sisters" in "nl/index.html":
        "https://news.example.eu/lv/" => "https://news.example.eu/el/", "page-alternates";
    "hreflang: the address is not encrypted" in "pt/ID/index.html":
        r#"hreflang="bg" href="https:"# => r#"hreflang="bg" href="http:"#, "page-alternates";
    // canonical
    "canonical: there is none" in "de/ID/index.html":
        r#"<link rel="canonical" href="https://news.example.eu/de/ID/">"# => "", "page-canonical";
    "canonical: it is the original's" in "de/ID/index.html":
        r#"rel="canonical" href="https://news.example.eu/de/"# => r#"rel="canonical" href="https://news.example.eu/bg/"#, "page-canonical";
    "canonical: it is the pinned release's" in "es/ID/index.html":
        r#"rel="canonical" href="https://news.example.eu/"# => r#"rel="canonical" href="https://news.example.eu/r/0/"#, "page-canonical";
    // lang
    "lang: another language" in "el/ID/index.html": r#"<html lang="el">"# => r#"<html lang="es">"#, "page-language";
    "lang: a country instead of a language" in "el/ID/index.html": r#"<html lang="el">"# => r#"<html lang="gr">"#, "page-language";
    "lang: none" in "pl/index.html": r#"<html lang="pl">"# => "<html>", "page-language";
    "lang: a machine's text without its tag" in "lv/ID/index.html":
        r#"<div id="body" lang="lv-x-mtfrom-bg">"# => r#"<div id="body">"#, "machine-language";
    "lang: a person's text with a machine's tag" in "nl/ID/index.html":
        r#"<div id="body">"# => r#"<div id="body" lang="nl-x-mtfrom-bg">"#, "machine-language";
    // The switch to other languages
    "languages: a link leads to another article's language" in "de/ID/index.html":
        r#"<a href="../../ro/ID/" lang="ro""# => r#"<a href="../../pl/ID/" lang="ro""#, "page-language-links";
    "languages: a language is not named in itself" in "de/ID/index.html": "Ελληνικά" => "Griechisch", "page-language-links";
    "languages: the choice at the root lacks one" in "index.html":
        r#"<a href="lv/" lang="lv" hreflang="lv">"# => "<a>", "page-language-links";
    // The body's language and words
    "body: another language's words" in "pt/ID/index.html":
        "Todos receberam chá quente." => "Dzieci pokazały swoje rysunki.", "article-body";
    "body: a number is changed" in "pl/ID/index.html": "48 gości. Dzieci pokazały swoje rysunki.</p>" => "84 gości. Dzieci pokazały swoje rysunki.</p>", "article-body";
    "description: a number is changed" in "pl/ID/index.html": "48" => "84", "page-linked-data";
    "body: Bulgarian was left" in "de/ID/index.html":
        "Alle bekamen warmen Tee." => "Всички получиха топъл чай.", "article-body";
    "body: a sentence was added" in "es/ID/index.html": r#"<div id="body">"# => r#"<div id="body">¡Gratis! "#, "article-body";
    "body: a word became a link" in "de/ID/index.html":
        "warmen Tee" => r#"<a href="https://evil.example/">warmen Tee</a>"#, "article-block";
    "body: a paragraph lost its name" in "de/ID/index.html": r#"<p id="p-"# => r#"<p id="x-"#, "article-block";
    "title: another than the article's" in "nl/ID/index.html": "Open dag in het cultuurhuis</h1>" => "Open dag</h1>", "article-title";
    // What only programs read
    "og:locale: with a hyphen" in "de/ID/index.html": r#"content="de_DE""# => r#"content="de-DE""#, "page-open-graph";
    "og:locale: Brazil's Portuguese" in "pt/ID/index.html": r#"content="pt_PT""# => r#"content="pt_BR""#, "page-open-graph";
    "og:url: another language's" in "ro/ID/index.html":
        r#"property="og:url" content="https://news.example.eu/ro/"# => r#"property="og:url" content="https://news.example.eu/bg/"#, "page-open-graph";
    "og:title: another text" in "es/ID/index.html": r#"property="og:title" content=""# => r#"property="og:title" content="x "#, "page-open-graph";
    "JSON-LD: another language" in "el/ID/index.html": r#""inLanguage": "el""# => r#""inLanguage": "bg""#, "page-linked-data";
    "JSON-LD: a translation of itself" in "el/ID/index.html":
        r#""@id": "https://news.example.eu/bg/ID/""# => r#""@id": "https://news.example.eu/el/ID/""#, "page-linked-data";
    "JSON-LD: an older revision" in "el/ID/index.html": r#""version": 1"# => r#""version": 0"#, "page-linked-data";
    "JSON-LD: its script ends early" in "el/ID/index.html": r#""inLanguage": "el","# => r#""inLanguage": </script>"#, "page-script";
    "day: another than the article's" in "bg/ID/index.html": r#"datetime="2024-03-06""# => r#"datetime="2024-06-03""#, "article-day";
    // Sitemap and robots
    "sitemap: a page is left out" in "sitemaps/articles-1.xml": "<loc>https://news.example.eu/el/ID/</loc>" => "", "sitemap-differs";
    "sitemap: a language version is another than on the page" in "sitemaps/articles-1.xml":
        r#"hreflang="el""# => r#"hreflang="gr""#, "sitemap-differs";
    "sitemap: a list is named twice" in "sitemaps/lists.xml":
        "<loc>https://news.example.eu/ro/</loc>" => "<loc>https://news.example.eu/pl/</loc>", "sitemap-differs";
    "sitemap: the index leads elsewhere" in "sitemap.xml": "https://news.example.eu/" => "https://evil.example/", "sitemap-differs";
    "robots: they are not led to the sitemap" in "robots.txt": "Sitemap: https://news" => "Sitemap: http://news", "robots-sitemap";
    // Data and lists
    "data: another revision" in "de/ID/article.json": r#""revision": 1"# => r#""revision": 2"#, "data-differs";
    "data: a machine's text passes for a person's" in "lv/ID/article.json":
        r#""provenance": "machine""# => r#""provenance": "human""#, "data-differs";
    "data: a number in the text" in "ro/ID/article.json": "48" => "49", "data-differs";
    "data: another language's address" in "pl/ID/article.json": "https://news.example.eu/pl/" => "https://news.example.eu/pt/", "data-differs";
    "data: no JSON any more" in "pl/articles.json": "{" => "", "data-malformed";
    "list: an article is not named" in "es/index.html": r#"<a href="ID/">"# => r#"<a href="./">"#, "list-entries";
    "list: another title" in "el/index.html": "</a></h2>" => "!</a></h2>", "list-entries";
    // Funding
    "funding: the statement is gone" in "pt/ID/index.html":
        "\"funding\">Cofinanciado pela União Europeia" => "\"funding\">", "page-funding";
    "funding: the statement is denied" in "es/ID/index.html":
        "\"funding\">Cofinanciado por" => "\"funding\">No cofinanciado por", "page-funding";
    "funding: the statement that search engines read is denied" in "es/ID/index.html":
        "Cofinanciado por" => "No cofinanciado por", "page-linked-data";
    "funding: the statement is another language's" in "nl/index.html":
        "Medegefinancierd door de Europese Unie" => "Kofinanziert von der Europäischen Union", "page-funding";
    "funding: the statement in the data" in "ro/articles.json": "Cofinanțat de" => "Finanțat de", "data-differs";
    "funding: the emblem is another picture" in "de/ID/index.html": "assets/eu-emblem.svg" => "assets/favicon.svg", "page-emblem";
    "funding: the emblem has no words" in "lv/ID/index.html": r#"height="56" alt=""# => r#"height="56" title=""#, "page-emblem";
    "funding: the emblem is drawn in another blue" in "assets/eu-emblem.svg": "#003399" => "#003398", "emblem-drawing";
    // A machine's work is labelled
    "machine: the note is gone" in "lv/ID/index.html": r#" id="machine-note""# => "", "machine-note";
    "machine: the note leads to no original" in "lv/ID/index.html":
        r#"<a href="../../bg/ID/" hreflang="bg">Or"# => r#"<a href="../" hreflang="bg">Or"#, "machine-original";
    // What means harm
    "harm: a script" in "de/ID/index.html": "</main>" => "<script src=\"../../assets/x.js\"></script></main>", "page-script";
    "harm: a handler" in "de/ID/index.html": "<main " => r#"<main onfocus="x()" "#, "page-script";
    "harm: a pixel of somebody else's" in "de/ID/index.html":
        "</main>" => r#"<img src="https://evil.example/p.gif" alt=""></main>"#, "page-foreign";
    "harm: a script for an address" in "de/index.html": r##"href="#content""## => r#"href="javascript:x()""#, "link-scheme";
    "harm: readers are sent away" in "el/index.html":
        "</head>" => r#"<meta http-equiv="refresh" content="0;url=https://evil.example/"></head>"#, "page-foreign";
    "harm: a moving picture runs something" in "assets/favicon.svg": "<path" => r#"<path onload="x()""#, "asset-foreign";
    // Links
    "link: it leads nowhere" in "ro/ID/index.html": r#"<a href="../">"# => r#"<a href="../all/">"#, "link-broken";
    "link: it leaves the pinned release" in "ro/ID/index.html": r#"<a href="../">"# => r#"<a href="/ro/">"#, "link-outside";
    // Feeds
    "feed: it is another language's (Atom)" in "de/atom.xml": r#"xml:lang="de">"# => r#"xml:lang="nl">"#, "feed-head";
    "feed: it is another language's (RSS)" in "pl/rss.xml": "<language>pl<" => "<language>pt<", "feed-head";
    "feed: it is another language's (JSON Feed)" in "el/feed.json": r#""language": "el""# => r#""language": "gr""#, "feed-head";
    "feed: it is another language's (WordPress)" in "es/wordpress.xml": "<language>es<" => "<language>bg<", "feed-head";
    "feed: it says that it stands elsewhere (Atom)" in "de/atom.xml": "/de/atom.xml" => "/bg/atom.xml", "feed-head";
    "feed: it says that it stands elsewhere (RSS)" in "de/rss.xml": "/de/rss.xml" => "/de/atom.xml", "feed-head";
    "feed: it says that it stands elsewhere (JSON Feed)" in "lv/feed.json": "https://news.example.eu/lv/feed.json" => "feed.json", "feed-head";
    "feed: its list is another language's" in "ro/rss.xml": "<link>https://news.example.eu/ro/" => "<link>https://news.example.eu/pt/", "feed-head";
    "feed: it is older than its newest entry" in "nl/atom.xml": "<updated>2024-" => "<updated>2023-", "feed-head";
    "feed: it withdraws what was never published" in "de/feed.json": r#""withdrawn": []"# => r#""withdrawn": ["https://news.example.eu/de/ID/"]"#, "feed-head";
    "feed: it withdraws what it tells" in "de/atom.xml":
        "<entry " => r#"<at:deleted-entry ref="https://news.example.eu/de/ID/" when="2024-04-01T00:00:00Z"/><entry "#, "feed-head";
    "feed: an entry's id is another language's" in "de/atom.xml": "<id>https://news.example.eu/de/ID/" => "<id>https://news.example.eu/bg/ID/", "feed-entries";
    "feed: an entry's id changed its scheme" in "pl/rss.xml": r#"<guid isPermaLink="true">https:"# => r#"<guid isPermaLink="true">http:"#, "feed-entries";
    "feed: an entry leads to another language" in "pt/atom.xml": r#"hreflang="pt" href="https://news.example.eu/pt/"# => r#"hreflang="pt" href="https://news.example.eu/es/"#, "feed-entries";
    "feed: an item leads to the list" in "es/rss.xml": "<link>https://news.example.eu/es/ID/" => "<link>https://news.example.eu/es/", "feed-entries";
    "feed: an item leads elsewhere" in "el/feed.json": r#""url": "https://news"# => r#""url": "https://evil"#, "feed-entries";
    "feed: a post has another address" in "ro/wordpress.xml": "<wp:meta_value>https://news.example.eu/ro/" => "<wp:meta_value>https://news.example.eu/bg/", "feed-entries";
    "feed: another title" in "bg/atom.xml": "<title>Отворени" => "<title>Затворени", "feed-entries";
    "feed: a number in the text" in "pl/rss.xml": "48 gości. Dzieci pokazały swoje rysunki.&lt;/p" => "84 gości. Dzieci pokazały swoje rysunki.&lt;/p", "feed-entries";
    "feed: a number in the summary (RSS)" in "pl/rss.xml": "48" => "84", "feed-entries";
    "feed: a number in the summary (Atom)" in "pl/atom.xml": "48" => "84", "feed-entries";
    "feed: a number in the excerpt (WordPress)" in "ro/wordpress.xml": "48" => "49", "feed-entries";
    "feed: a number in the summary (JSON Feed)" in "ro/feed.json": r#""summary": ""# => r#""summary": "48 "#, "feed-entries";
    "feed: a paragraph is gone" in "es/feed.json": "Todos recibieron té caliente." => "", "feed-entries";
    "feed: Bulgarian was left" in "de/feed.json": "Alle bekamen warmen Tee." => "Всички получиха топъл чай.", "feed-entries";
    "feed: a machine's text passes for a person's (Atom)" in "lv/atom.xml": r#"term="machine""# => r#"term="human""#, "feed-entries";
    "feed: a machine's text passes for a person's (RSS)" in "lv/rss.xml": ">machine<" => ">human<", "feed-entries";
    "feed: a machine's text passes for a person's (JSON Feed)" in "lv/feed.json": r#""provenance": "machine""# => r#""provenance": "human""#, "feed-entries";
    "feed: a machine's text passes for a person's (WordPress)" in "lv/wordpress.xml": ">machine<" => ">human<", "feed-entries";
    "feed: a machine's text has no tag" in "lv/atom.xml": r#"<entry xml:lang="lv-x-mtfrom-bg">"# => r#"<entry xml:lang="lv">"#, "feed-entries";
    "feed: a person's text has a machine's tag" in "nl/rss.xml": "<dc:language>nl<" => "<dc:language>nl-x-mtfrom-bg<", "feed-entries";
    "feed: a machine's text does not lead to its original" in "lv/rss.xml": "href=&quot;https://news.example.eu/bg/ID/" => "href=&quot;https://news.example.eu/lv/ID/", "feed-entries";
    "feed: it came on another day" in "el/atom.xml": "<published>2024-03-06" => "<published>2024-06-03", "feed-entries";
    "feed: it came on another day (RSS)" in "el/rss.xml": "06 Mar 2024" => "03 Jun 2024", "feed-entries";
    "feed: another revision (JSON Feed)" in "es/feed.json": r#""revision": 1"# => r#""revision": 2"#, "feed-entries";
    "feed: another revision (WordPress)" in "es/wordpress.xml":
        "horo_revision</wp:meta_key>\n      <wp:meta_value>1<" => "horo_revision</wp:meta_key>\n      <wp:meta_value>2<", "feed-entries";
    "feed: it was never changed and says so (JSON Feed)" in "de/feed.json": r#""date_modified": "2024-03-06T00"# => r#""date_modified": "2024-03-06T01"#, "feed-entries";
    "feed: it changed before it came (WordPress)" in "de/wordpress.xml":
        "<wp:post_modified_gmt>2024-03-06" => "<wp:post_modified_gmt>2024-03-05", "feed-entries";
    "feed: the funding statement is gone" in "pt/atom.xml": "&lt;small&gt;Cofinanciado" => "&lt;small&gt;Financiado", "feed-entries";
    "feed: the same entry twice" in "de/feed.json": r#""items": ["# => r#""items": [{},"#, "feed-entries";
    "feed: it ends early" in "de/rss.xml": "</channel>" => "", "feed-malformed";
    "feed: it declares an entity" in "bg/atom.xml": "<feed " => r#"<!DOCTYPE feed [<!ENTITY x "y">]><feed "#, "feed-malformed";
    "agencies: another language" in "el/ID/ninjs.json": r#""language": "el""# => r#""language": "es""#, "data-differs";
    "agencies: it is withdrawn there" in "el/ID/ninjs.json": r#""pubStatus": "usable""# => r#""pubStatus": "canceled""#, "data-differs";
    "agencies: a number in the text" in "pl/ID/ninjs.json": "48" => "84", "data-differs";
}

/// A file that is not there: name, file, what has to be found.
pub const GONE: &[(&str, &str, &str)] = &[
    ("set: a language's page is missing", "el/ID/index.html", "file-missing"),
    ("set: a language's data are missing", "pl/ID/article.json", "file-missing"),
    ("set: the sitemap is missing", "sitemap.xml", "file-missing"),
    ("set: the emblem is missing", "assets/eu-emblem.svg", "file-missing"),
    ("set: a language's feed is missing", "lv/atom.xml", "file-missing"),
    ("set: what WordPress imports is missing", "nl/wordpress.xml", "file-missing"),
    ("set: what agencies read is missing", "nl/ID/ninjs.json", "file-missing"),
];

/// A file that stands once more in another place: name, from where, where, what has to be found there.
pub const ADDED: &[(&str, &str, &str, &str)] = &[
    (
        "set: a withdrawn article's page is still there",
        "de/ID/index.html",
        "de/2020-01-01-old/index.html",
        "file-stray",
    ),
    ("set: a page is another language's", "es/ID/index.html", "pt/ID/index.html", "page-language"),
    ("set: a list is another language's", "ro/index.html", "lv/index.html", "page-language"),
    ("set: a feed is another language's", "ro/atom.xml", "lv/atom.xml", "feed-head"),
];
