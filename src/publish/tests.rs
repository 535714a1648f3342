use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::extract::Role;

use super::json::{ReadError, read};
use super::sample::{PlainWords, articles, block, built, locale, site};
use super::*;

fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

fn templates(name: &str, text: &str) -> Result<Templates, BuildError> {
    Templates::new(&BTreeMap::from([(name.to_owned(), text.to_owned())]))
}

#[test]
fn a_site_has_a_chooser_lists_pages_data_and_assets() {
    let mut expected: BTreeSet<String> = [
        "assets/article.schema.json",
        "assets/articles.schema.json",
        "assets/band.svg",
        "assets/eu-emblem.svg",
        "assets/favicon.svg",
        "assets/horo-news.js",
        "index.html",
        "register.json",
        "robots.txt",
        "sitemap.xml",
        "sitemaps/articles-1.xml",
        "sitemaps/lists.xml",
    ]
    .map(str::to_owned)
    .into();
    for code in ["bg", "de", "el"] {
        for name in
            ["404.html", "articles.json", "atom.xml", "feed.json", "index.html", "rss.xml", "wordpress.xml"]
        {
            expected.insert(format!("{code}/{name}"));
        }
        for id in ["2023-11-17-seminar", "2024-05-09-machine"] {
            // No Greek page where there is no Greek edition.
            if (code, id) != ("el", "2024-05-09-machine") {
                expected.extend(
                    ["article.json", "index.html", "ninjs.json"].map(|name| format!("{code}/{id}/{name}")),
                );
            }
        }
    }
    let names = built().into_keys().filter(|path| !path.starts_with("assets/style-"));
    assert_eq!(names.collect::<BTreeSet<_>>(), expected);
}

#[test]
fn the_same_articles_in_another_order_give_the_same_bytes() {
    let mut turned = articles();
    turned.reverse();
    let again = build(&site(), &turned, &PlainWords, &Templates::new(&BTreeMap::new()).unwrap()).unwrap();
    assert!(again == built());
}

#[test]
fn a_title_that_ends_a_script_stays_text_in_the_page_and_in_its_json_ld() {
    let mut evil = articles();
    evil[1].editions[0].title = "</script><script>alert(1)</script>".into();
    let files = build(&site(), &evil, &PlainWords, &Templates::new(&BTreeMap::new()).unwrap()).unwrap();
    let page = text(&files, "bg/2024-05-09-machine/index.html");
    assert_eq!(page.matches("<script").count(), 1, "{page}");
    assert!(page.contains("\\u003c/script\\u003e"));
    assert!(verify(&site(), &evil, &files).is_empty());
}

#[test]
fn no_line_of_a_page_is_left_behind_by_a_template() {
    for (path, bytes) in built() {
        let page = String::from_utf8(bytes).unwrap();
        assert!(!page.contains("\n\n\n"), "{path}: two blank lines");
        assert!(page.lines().all(|line| line.trim_end() == line), "{path}: space at the end of a line");
        assert!(page.ends_with('\n') && !page.ends_with("\n\n"), "{path}: ends in one line break");
    }
}

#[test]
fn a_machines_text_is_marked_in_page_list_and_data() {
    let files = built();
    let page = text(&files, "de/2024-05-09-machine/index.html");
    assert!(page.contains(r#"<div id="body" lang="de-x-mtfrom-bg">"#));
    assert!(page.contains(r#"<a href="../../bg/2024-05-09-machine/" hreflang="bg">machine-original@de</a>"#));
    assert!(text(&files, "de/index.html").contains(r#"<h2 lang="de-x-mtfrom-bg">"#));
    assert!(text(&files, "de/2024-05-09-machine/article.json").contains(r#""provenance": "machine""#));
}

#[test]
fn a_description_is_cut_at_a_word() {
    let mut long = articles();
    long[1].editions[0].blocks[0].text = "дума, ".repeat(100);
    let files = build(&site(), &long, &PlainWords, &Templates::new(&BTreeMap::new()).unwrap()).unwrap();
    assert!(text(&files, "bg/2024-05-09-machine/index.html").contains("дума, дума…\">"));
}

#[test]
fn the_emblem_has_its_official_geometry() {
    let svg = scraper::Html::parse_fragment(assets::EMBLEM_SVG);
    let all = |css: &str| -> Vec<_> {
        svg.select(&scraper::Selector::parse(css).unwrap()).map(|element| element.value().clone()).collect()
    };
    let number = |value: &str| value.parse::<f64>().unwrap();
    assert_eq!(all("svg")[0].attr("viewbox").or(all("svg")[0].attr("viewBox")), Some("0 0 810 540"));
    assert_eq!(all("rect")[0].attr("fill"), Some("#003399"));
    assert_eq!(all("g")[0].attr("fill"), Some("#FFCC00"));
    let stars = all("use");
    assert_eq!(stars.len(), 12);
    for (hour, star) in stars.iter().enumerate() {
        let angle = f64::from(u32::try_from(hour).unwrap()) * std::f64::consts::TAU / 12.0;
        let place = (number(star.attr("x").unwrap()), number(star.attr("y").unwrap()));
        let meant = (405.0 + 180.0 * angle.sin(), 270.0 - 180.0 * angle.cos());
        assert!((place.0 - meant.0).abs() < 0.001 && (place.1 - meant.1).abs() < 0.001, "star {hour}");
    }
    let path = all("path")[0].attr("d").unwrap().trim_matches(['M', 'z']).to_owned();
    let numbers: Vec<f64> = path.split_whitespace().map(number).collect();
    let inner = 30.0 * (std::f64::consts::PI / 10.0).sin() / (std::f64::consts::PI * 0.3).sin();
    for (point, pair) in numbers.chunks(2).enumerate() {
        let angle = f64::from(u32::try_from(point).unwrap()) * std::f64::consts::TAU / 10.0;
        let radius = if point % 2 == 0 { 30.0 } else { inner };
        let meant = (radius * angle.sin(), -radius * angle.cos());
        assert!((pair[0] - meant.0).abs() < 0.001 && (pair[1] - meant.1).abs() < 0.001, "point {point}");
    }
    assert_eq!(numbers.len(), 20, "five points upright, five between");
}

#[test]
fn text_and_controls_are_readable_in_the_light_and_in_the_dark() {
    let css = include_str!("templates/style.css");
    let (light, rest) = css.split_once("@media (prefers-color-scheme: dark)").unwrap();
    for (scheme, block) in [("light", light), ("dark", rest)] {
        let colour = |name: &str| luminance(block.split_once(&format!("--{name}: #")).unwrap().1);
        for ground in ["paper", "wash"] {
            for (name, least) in [("ink", 7.0), ("soft", 4.5), ("accent", 4.5), ("focus", 3.0)] {
                let (a, b) = (colour(name), colour(ground));
                let contrast = (a.max(b) + 0.05) / (a.min(b) + 0.05);
                assert!(contrast >= least, "{scheme}: {name} on {ground} has {contrast:.2}");
            }
        }
    }
}

/// Relative luminance (WCAG 2.2) of a colour that begins with six hexadecimal digits.
fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

#[test]
fn an_unknown_template_is_refused_with_the_names_that_there_are() {
    let error = templates("artikle.html", "").unwrap_err();
    assert!(
        error.to_string().contains("no template “artikle.html”: the templates are page.html, article.html"),
        "{error}"
    );
}

#[test]
fn a_broken_template_is_named_with_its_line() {
    let error = templates("list.html", "<h1>\n{% if entries %}\n").unwrap_err();
    assert!(error.to_string().starts_with("the template list.html cannot be used, line "), "{error}");
    assert!(error.to_string().contains("syntax is broken"), "{error}");
}

#[test]
fn a_value_that_a_template_is_not_given_is_named_with_its_line() {
    let templates = templates("article.html", "<h1>{{ title }}</h1>\n<p>{{ titel }}</p>").unwrap();
    let error = build(&site(), &articles(), &PlainWords, &templates).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the template article.html cannot be used, line 2: “titel” is nothing that this template is given; compare it with horo's own article.html"
    );
}

#[test]
fn a_template_that_never_ends_is_stopped() {
    let templates = templates(
        "list.html",
        "{% for a in range(9999) %}{% for b in range(9999) %}{{ a }}{% endfor %}{% endfor %}",
    )
    .unwrap();
    let error = build(&site(), &articles(), &PlainWords, &templates).unwrap_err();
    assert!(error.to_string().contains("it works too long"), "{error}");
}

#[test]
fn an_articles_own_text_is_no_template() {
    let mut sly = articles();
    sly[1].editions[0].title = "{{ say.funding }}{% raw %}".into();
    let files = build(&site(), &sly, &PlainWords, &Templates::new(&BTreeMap::new()).unwrap()).unwrap();
    assert!(text(&files, "bg/2024-05-09-machine/index.html").contains(">{{ say.funding }}{% raw %}</h1>"));
}

#[test]
fn an_article_that_cannot_have_pages_is_refused_by_its_id() {
    let refused = |change: &dyn Fn(&mut Vec<Article>)| {
        let mut changed = articles();
        change(&mut changed);
        build(&site(), &changed, &PlainWords, &Templates::new(&BTreeMap::new()).unwrap())
            .unwrap_err()
            .to_string()
    };
    assert!(refused(&|all| all[0].id = "../x".into()).contains("“../x” has an id that cannot be an address"));
    assert!(refused(&|all| all[1].id = all[0].id.clone()).contains("is there twice"));
    assert!(
        refused(&|all| all[0].editions[1].locale = locale("lv"))
            .contains("lv, which is no language of the site")
    );
    assert!(refused(&|all| all[0].editions[2].locale = locale("de")).contains("two editions in de"));
    assert!(refused(&|all| all[0].editions.swap(0, 1)).contains("its original, in bg, as the first edition"));
    assert!(refused(&|all| all[0].editions.clear()).contains("has no edition"));
}

fn json_files(files: &BTreeMap<String, Vec<u8>>, id: &str) -> Vec<Vec<u8>> {
    let end = format!("/{id}/article.json");
    files.iter().filter(|(path, _)| path.ends_with(&end)).map(|(_, bytes)| bytes.clone()).collect()
}

fn read_all(files: &[Vec<u8>]) -> Result<Article, ReadError> {
    read(&files.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

#[test]
fn an_article_of_torn_or_strange_files_is_not_taken_over() {
    let files = json_files(&built(), "2023-11-17-seminar");
    let with = |old: &str, new: &str| {
        let mut changed = files.clone();
        changed[1] = String::from_utf8(changed[1].clone()).unwrap().replacen(old, new, 1).into_bytes();
        read_all(&changed).unwrap_err().to_string()
    };
    assert_eq!(read_all(&[]).unwrap_err().to_string(), "the article has no files");
    assert_eq!(
        with("\"revision\": 2", "\"revision\": 1"),
        "the files in bg and de disagree about the revision"
    );
    assert_eq!(with("\"format\": 1", "\"format\": 7"), "file 2 has format 7, and this horo reads format 1");
    assert!(with("\"date\"", "\"day\"").starts_with("file 2 is no article.json: unknown field `day`"));
    assert_eq!(with("2023-11-17\"", "2023-13-17\""), "the date “2023-13-17” is not valid");
    assert_eq!(
        with("https://www.example.bg/a", "javascript:a"),
        "the source page “javascript:a?b=1&c=2” is not valid"
    );
    assert_eq!(with("2023-11-17-seminar", ".."), "the id “..” is not valid");
    assert_eq!(
        read_all(&files[..2]).unwrap_err().to_string(),
        "the article says that it is in bg de el, and its files are in bg de"
    );
}

fn any_block(place: usize) -> impl Strategy<Value = Block> {
    let roles =
        prop::sample::select(vec!["lead", "p", "h2", "h3", "h4", "li", "quote", "cell", "caption", "alt"]);
    (roles, any::<bool>(), any::<bool>(), "[^<>&\\r\\x00]{0,30}").prop_map(
        move |(role, opens, ordered, text)| {
            let role: Role = role.parse().unwrap();
            Block { ordered, ..block(&format!("{role}-{place}"), opens, &text, &text) }
        },
    )
}

fn any_article() -> impl Strategy<Value = Article> {
    let blocks = (0..8usize).prop_flat_map(|n| (0..n).map(any_block).collect::<Vec<_>>());
    let edition = ("\\PC{0,40}", any::<bool>(), blocks);
    let author = prop::option::of("\\PC{0,20}");
    (
        1..9u32,
        author,
        prop::option::of(Just("https://x.eu/ü?a&b".to_owned())),
        prop::collection::vec(edition, 1..=3),
    )
        .prop_map(|(revision, author, source_page, editions)| {
            let editions =
                editions.into_iter().zip(site().locales).map(|((title, machine, blocks), locale)| {
                    let translated = if machine { Provenance::Machine } else { Provenance::Human };
                    let provenance = if locale == site().source { Provenance::Source } else { translated };
                    Edition { locale, title, provenance, blocks }
                });
            let (id, date) = ("2023-11-17-a".into(), "2023-11-17".into());
            let pictures = Vec::new();
            Article { id, date, revision, author, source_page, pictures, editions: editions.collect() }
        })
}

#[test]
fn the_element_for_other_sites_is_smaller_than_5_kb_and_names_no_address_of_anybody() {
    let script = include_str!("templates/horo-news.js");
    assert!(script.len() < 5_000, "{} bytes", script.len());
    // In the comment that shows how to use it, and where an address is asked whether it is one of the web.
    assert!(script.split("http").skip(1).all(|rest| rest.starts_with("s://…/") || rest.starts_with("s?:$")));
    assert!(
        !script.contains("document.cookie")
            && !script.contains("localStorage")
            && !script.contains("sendBeacon")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_article_comes_back_from_its_own_data_and_its_pages_pass(article in any_article()) {
        let templates = Templates::new(&BTreeMap::new()).unwrap();
        let files = build(&site(), std::slice::from_ref(&article), &PlainWords, &templates).unwrap();
        let mut json = json_files(&files, &article.id);
        json.reverse();
        prop_assert_eq!(&read_all(&json).unwrap(), &article, "in any order of the files");
        prop_assert_eq!(verify(&site(), &[article], &files), vec![]);
    }
}
