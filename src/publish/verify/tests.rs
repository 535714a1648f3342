use std::collections::BTreeMap;

use crate::publish::sample::{articles, built, site};

use super::{Fault, verify};

type Files = BTreeMap<String, Vec<u8>>;

const PAGE: &str = "de/2023-11-17-seminar/index.html";
const MACHINE: &str = "de/2024-05-09-machine/index.html";

fn faults(files: &Files) -> Vec<Fault> {
    verify(&site(), &articles(), files)
}

/// The codes and files that are found when one text in one file is replaced.
#[track_caller]
fn after(path: &str, old: &str, new: &str) -> Vec<(&'static str, String)> {
    let mut files = built();
    let text = String::from_utf8(files[path].clone()).unwrap();
    assert!(text.contains(old), "nothing to replace in {path}");
    files.insert(path.into(), text.replacen(old, new, 1).into_bytes());
    found(&files)
}

fn found(files: &Files) -> Vec<(&'static str, String)> {
    let mut found: Vec<_> = faults(files).into_iter().map(|fault| (fault.code, fault.path)).collect();
    found.dedup();
    found
}

/// Replacing one text in one file is found there, and nothing else is.
#[track_caller]
fn check(path: &str, old: &str, new: &str, code: &'static str) {
    assert_eq!(after(path, old, new), [(code, path.to_owned())], "{old} → {new}");
}

#[test]
fn a_good_set_has_no_fault() {
    assert_eq!(faults(&built()), []);
}

#[test]
fn a_missing_file_is_found() {
    let data = "de/2023-11-17-seminar/article.json";
    for path in [
        PAGE,
        data,
        "el/articles.json",
        "sitemap.xml",
        "robots.txt",
        "assets/eu-emblem.svg",
        "assets/favicon.svg",
    ] {
        let mut files = built();
        files.remove(path);
        let found = faults(&files);
        assert!(
            found.iter().any(|fault| fault.path == path || fault.message.contains(path)),
            "{path}: {found:?}"
        );
    }
    let mut files = built();
    files.remove("assets/band.svg");
    assert_eq!(found(&files).iter().map(|(code, _)| *code).collect::<Vec<_>>(), ["asset-missing"]);
}

#[test]
fn a_page_of_a_withdrawn_article_is_a_stray() {
    let mut files = built();
    files.insert("de/2020-01-01-old/index.html".into(), files[PAGE].clone());
    assert!(found(&files).contains(&("file-stray", "de/2020-01-01-old/index.html".into())));
}

#[test]
fn what_is_not_utf_8_is_found() {
    let mut files = built();
    files.insert(PAGE.into(), vec![0xcf, 0x20]);
    assert!(found(&files).contains(&("file-encoding", PAGE.into())));
}

#[test]
fn a_wrong_frame_is_found() {
    check(PAGE, "<!doctype html>", "", "page-doctype");
    check(PAGE, r#"<html lang="de">"#, r#"<html lang="el">"#, "page-language");
    check(PAGE, r#"<html lang="de">"#, "<html>", "page-language");
    check(PAGE, r#"class="masthead""#, r#"class="masthead" id="li-2""#, "page-id");
    check(PAGE, r#"<meta name="viewport" content="width=device-width, initial-scale=1">"#, "", "page-frame");
}

#[test]
fn a_wrong_address_is_found() {
    let own = r#"<link rel="canonical" href="https://news.example.eu/secon/de/2023-11-17-seminar/">"#;
    check(PAGE, own, "", "page-canonical");
    check(PAGE, own, &own.replace("/de/", "/bg/"), "page-canonical");
    let greek =
        r#"<link rel="alternate" hreflang="el" href="https://news.example.eu/secon/el/2023-11-17-seminar/">"#;
    check(PAGE, greek, "", "page-alternates");
    check(PAGE, greek, &greek.replace("\"el\"", "\"gr\""), "page-alternates");
    check(PAGE, greek, &format!("{greek}{greek}"), "page-alternates");
    check(PAGE, greek, &greek.replace("https://news.example.eu/secon", "../.."), "page-alternates");
    check(PAGE, greek, &greek.replace("\"el\"", "\"x-default\""), "page-x-default");
    check(PAGE, r#"hreflang="x-default""#, r#"hreflang="en""#, "page-x-default");
    check(
        "index.html",
        r#"hreflang="x-default" href="https://news.example.eu/secon/""#,
        r#"hreflang="x-default" href="https://news.example.eu/secon/bg/""#,
        "page-alternates",
    );
    check(PAGE, r#"content="de_DE""#, r#"content="de-DE""#, "page-open-graph");
}

#[test]
fn a_missing_or_wrong_language_link_is_found() {
    let greek = r#"<a href="../../el/2023-11-17-seminar/" lang="el" hreflang="el">Ελληνικά</a>"#;
    for wrong in [
        String::new(),
        greek.replace("Ελληνικά", "Greek"),
        greek.replace(r#" lang="el""#, ""),
        greek.replace("2023-11-17-seminar/", ""),
        greek.replace("../../", "https://news.example.eu/secon/"),
    ] {
        check(PAGE, greek, &wrong, "page-language-links");
    }
    check(
        "index.html",
        r#"<a href="el/" lang="el" hreflang="el">"#,
        r#"<a href="de/" lang="el" hreflang="el">"#,
        "page-language-links",
    );
}

#[test]
fn a_link_that_leads_nowhere_or_out_of_the_release_is_found() {
    check(PAGE, r#"<a href="../">"#, r#"<a href="../all/">"#, "link-broken");
    check(PAGE, r##"href="#content""##, r##"href="#contents""##, "link-broken");
    check(PAGE, r#"<a href="../">"#, r#"<a href="/de/">"#, "link-outside");
    check(PAGE, r#"<a href="../">"#, r#"<a href="../../../">"#, "link-outside");
    check(PAGE, r#"<a href="../">"#, r#"<a href="javascript:alert(1)">"#, "link-scheme");
    check(PAGE, r#"<a href="../">"#, r#"<a href="//evil.example/">"#, "link-scheme");
}

#[test]
fn a_script_in_any_form_is_found() {
    for script in ["<script>1</script>", "<script src=\"x.js\"></script>", "<p onclick=\"x()\">x</p>"] {
        assert!(
            after(PAGE, "</main>", &format!("{script}</main>"))
                .iter()
                .any(|(code, _)| *code == "page-script"),
            "{script}"
        );
    }
    check(PAGE, r#""@type": "NewsArticle","#, r#""@type": NewsArticle,"#, "page-script");
}

#[test]
fn a_request_to_someone_else_is_found() {
    check(PAGE, "</main>", r#"<img src="https://evil.example/pixel.gif" alt=""></main>"#, "page-foreign");
    check(PAGE, "</main>", r#"<img src="data:image/gif;base64,AA" alt=""></main>"#, "page-foreign");
    check(PAGE, "</head>", r#"<link rel="preconnect" href="https://fonts.example/"></head>"#, "page-foreign");
    check(PAGE, "</main>", "<style>p { color: red }</style></main>", "page-foreign");
    check(
        PAGE,
        "</main>",
        r#"<p style="background: url(https://evil.example/x)">x</p></main>"#,
        "page-foreign",
    );
    check(PAGE, "</main>", "<iframe></iframe></main>", "page-foreign");
    check(
        PAGE,
        "</head>",
        r#"<meta http-equiv="Refresh" content="0;url=https://evil.example/"></head>"#,
        "page-foreign",
    );
}

#[test]
fn a_changed_funding_statement_or_emblem_is_found() {
    check(PAGE, "\"funding\">Kofinanziert", "\"funding\">Nicht kofinanziert", "page-funding");
    check(PAGE, r#" id="funding""#, "", "page-funding");
    check(PAGE, r#"alt="emblem-alt@de""#, r#"alt="""#, "page-emblem");
    check(PAGE, "assets/eu-emblem.svg", "assets/favicon.svg", "page-emblem");
    check("assets/eu-emblem.svg", "#003399", "#003398", "emblem-drawing");
}

#[test]
fn another_text_than_was_released_is_found() {
    check(PAGE, "</h1>", "!</h1>", "article-title");
    check(PAGE, "<title>", "<title>Neu: ", "article-title");
    check(PAGE, r#"<div id="body">"#, r#"<div id="body">Dazu "#, "article-body");
    check(PAGE, "<em>моля</em>", "<strong>моля</strong>", "article-block");
    check(PAGE, "https://www.example.bg/?a=1", "https://evil.example/?a=1", "article-block");
    check(PAGE, r#"id="li-2""#, r#"id="li-9""#, "article-block");
    let mut swapped = String::from_utf8(built()[PAGE].clone()).unwrap();
    swapped = swapped.replace(">li-1<", ">_<").replace(">li-2<", ">li-1<").replace(">_<", ">li-2<");
    let mut files = built();
    files.insert(PAGE.into(), swapped.into_bytes());
    assert!(found(&files).contains(&("article-body", PAGE.into())));
}

#[test]
fn markup_that_a_text_may_not_have_is_found_also_when_it_was_released() {
    for html in
        ["<video>x</video>", "<b class=\"colophon\">x</b>", "x</p><p>", "<a href=\"javascript:x\">x</a>"]
    {
        let mut articles = articles();
        articles[1].editions[1].blocks[0].html = html.into();
        articles[1].editions[1].blocks[0].text = "x".into();
        let templates = crate::publish::Templates::new(&BTreeMap::new()).unwrap();
        let files =
            crate::publish::build(&site(), &articles, &crate::publish::sample::PlainWords, &templates)
                .unwrap();
        let faults = verify(&site(), &articles, &files);
        assert!(faults.iter().any(|fault| fault.path == MACHINE), "{html}");
    }
}

#[test]
fn a_missing_or_needless_machine_note_is_found() {
    check(MACHINE, r#" id="machine-note""#, "", "machine-note");
    check(PAGE, r#"<div id="body">"#, r#"<p id="machine-note"></p><div id="body">"#, "machine-note");
    check(
        MACHINE,
        r#"<a href="../../bg/2024-05-09-machine/" hreflang="bg">machine"#,
        r#"<a href="../../bg/" hreflang="bg">machine"#,
        "machine-original",
    );
    check(MACHINE, r#"<div id="body" lang="de-x-mtfrom-bg">"#, r#"<div id="body">"#, "machine-language");
    check(PAGE, r#"<div id="body">"#, r#"<div id="body" lang="de-x-mtfrom-bg">"#, "machine-language");
    check("de/index.html", r#" lang="de-x-mtfrom-bg""#, "", "list-entries");
}

#[test]
fn a_language_tag_is_told_to_be_another_or_to_be_too_much() {
    let (plain, marked) = (r#"<div id="body">"#, r#"<div id="body" lang="de-x-mtfrom-bg">"#);
    for (path, old, new, message) in [
        (MACHINE, marked, plain, "the language tag of #body is not de-x-mtfrom-bg"),
        (PAGE, plain, marked, "#body has a language tag of its own and must not have one"),
    ] {
        let mut files = built();
        let text = String::from_utf8(files[path].clone()).unwrap();
        files.insert(path.into(), text.replacen(old, new, 1).into_bytes());
        assert_eq!(faults(&files)[0].message, message);
    }
}

#[test]
fn what_may_not_stand_on_a_page_is_told_with_what_to_do() {
    for (new, message) in [
        (
            r#"<p onclick="x()">"#,
            "<p> has the attribute onclick, which runs a script and is not allowed: take it out",
        ),
        ("<form></form>", "the page has an element <form>, which is not allowed: take it out"),
        (
            r#"<meta http-equiv="refresh" content="0">"#,
            "the page has an element <meta http-equiv=\"refresh\">, which is not allowed: take it out",
        ),
        (
            r#"<img alt="" src="https://a.example/b.png">"#,
            "<img> loads https://a.example/b.png, and a page may only load files of its own site: take it out",
        ),
    ] {
        let mut files = built();
        let text = String::from_utf8(files[PAGE].clone()).unwrap();
        files.insert(PAGE.into(), text.replacen("</footer>", &format!("{new}</footer>"), 1).into_bytes());
        let found = faults(&files);
        assert!(found.iter().any(|fault| fault.message == message), "{found:?}");
    }
}

#[test]
fn data_that_do_not_agree_with_the_pages_are_found() {
    let (article, list) = ("de/2023-11-17-seminar/article.json", "de/articles.json");
    check(article, "\"revision\": 2", "\"revision\": 1", "data-differs");
    check(article, "\"provenance\": \"human\"", "\"provenance\": \"machine\"", "data-differs");
    check(article, "Kofinanziert", "Finanziert", "data-differs");
    check(article, "\"format\": 1,", "\"format\": 1", "data-malformed");
    check(list, "2024-05-09-machine", "2024-05-09-human", "data-differs");
    check(
        "de/index.html",
        r#"<a href="2023-11-17-seminar/">"#,
        r#"<a href="2024-05-09-machine/">"#,
        "list-entries",
    );
}

#[test]
fn a_sitemap_that_does_not_agree_with_the_pages_is_found() {
    let loc = "<loc>https://news.example.eu/secon/el/</loc>";
    check("sitemaps/lists.xml", loc, &loc.replace("/el/", "/lv/"), "sitemap-differs");
    check("sitemap.xml", "articles-1", "articles-2", "sitemap-differs");
    check("sitemaps/articles-1.xml", r#"hreflang="el""#, r#"hreflang="gr""#, "sitemap-differs");
    check("sitemaps/articles-1.xml", "  <url>\n", "", "sitemap-differs");
    check("robots.txt", "Sitemap: ", "Map: ", "robots-sitemap");
}

#[test]
fn an_asset_that_is_not_what_it_seems_is_found() {
    let style = built().into_keys().find(|path| path.starts_with("assets/style-")).unwrap();
    check(&style, "#fffdf8", "#fffdf9", "asset-digest");
    let codes: Vec<_> = after(&style, "url(\"band.svg\")", "url(//evil.example/x)")
        .into_iter()
        .map(|(code, _)| code)
        .collect();
    assert_eq!(codes, ["asset-digest", "asset-foreign"]);
    check("assets/favicon.svg", "<path", "<script/><path", "asset-foreign");
    check("assets/favicon.svg", "<path", "<path onload=\"x()\"", "asset-foreign");
}
