use std::path::PathBuf;

use proptest::prelude::*;

use super::super::{Role, extract, extract_with};
use super::*;
use crate::fetch::{Format, Origin, decode};

fn document(html: &str) -> Document {
    Document {
        name: "a.html".into(),
        path: PathBuf::from("input/a.html"),
        format: Format::Page,
        text: html.into(),
        origin: Origin { url: Some("https://a.bg/x/".into()), ..Origin::default() },
        notes: Vec::new(),
    }
}

fn read(html: &str) -> Article {
    extract(&document(html))
}

/// Roles and words of the blocks of a page with a title, a date and this text.
fn blocks(text: &str) -> Vec<(String, String)> {
    let html = format!(
        "<html lang=bg><title>Заглавие на новината</title><h1>Заглавие на новината</h1><p>17.11.2023</p><div>{text}</div>"
    );
    let article = read(&html);
    article.blocks.iter().map(|block| (block.role.to_string(), block.text.clone())).collect()
}

fn pair(role: &str, text: &str) -> (String, String) {
    (role.to_owned(), text.to_owned())
}

const LONG: &str = "Дълъг абзац, който е достатъчно голям, за да личи, че е част от новината на страницата.";

#[test]
fn paragraphs_between_line_breaks_are_paragraphs_and_dashes_are_lists() {
    let text =
        format!("{LONG}<br><br>{LONG} Втори.<br>- едно;<br>- две.<br><b>Подзаглавие</b><br>{LONG} Трети.");
    assert_eq!(
        blocks(&text),
        [
            pair("p", LONG),
            pair("p", &format!("{LONG} Втори.")),
            pair("li", "едно;"),
            pair("li", "две."),
            pair("h2", "Подзаглавие"),
            pair("p", &format!("{LONG} Трети.")),
        ]
    );
}

#[test]
fn what_people_say_behind_dashes_is_no_list() {
    let text = format!(
        "<p>{LONG}</p><p>– Чакахме това с години.</p><p>– И ние, отвърна той.</p><p>{LONG} Край.</p>"
    );
    let roles: Vec<String> = blocks(&text).into_iter().map(|(role, _)| role).collect();
    assert_eq!(roles, ["p", "p", "p", "p"]);
}

#[test]
fn links_and_emphasis_stand_in_the_text_and_addresses_beside_it() {
    let article = read(&format!(
        "<h1>Заглавие на новината</h1><p>{LONG} <a href='../y?a=1&amp;b=2'> връзка </a>и <b>важно<i> нещо</i></b><a href='javascript:x'>!</a></p><p>{LONG}</p>"
    ));
    let block = &article.blocks[0];
    assert_eq!(
        block.text,
        format!("{LONG} <a data-l10n-name=\"link-1\">връзка</a> и <strong>важно <em>нещо</em></strong>!")
    );
    assert_eq!(block.links, ["https://a.bg/y?a=1&b=2"]);
}

#[test]
fn lists_quotations_and_rows_say_where_they_begin() {
    let text = format!(
        "<p>{LONG}</p><ol><li>първо условие<li>второ условие</ol><ul><li>трето условие</ul><blockquote><p>{LONG} А.</p><p>{LONG} Б.</p></blockquote>\
         <table><tr><td>а</td><td>1</td></tr><tr><td>б</td><td>2</td></tr></table><p>{LONG} Край.</p>"
    );
    let article = read(&format!("<h1>Заглавие на новината</h1>{text}"));
    let shape: Vec<(String, bool, bool)> =
        article.blocks.iter().map(|block| (block.role.to_string(), block.opens, block.ordered)).collect();
    let of = |role: &str, opens, ordered| (role.to_owned(), opens, ordered);
    assert_eq!(
        shape,
        [
            of("p", false, false),
            of("li", true, true),
            of("li", false, true),
            of("li", true, false),
            of("quote", true, false),
            of("quote", false, false),
            of("cell", true, false),
            of("cell", false, false),
            of("cell", true, false),
            of("cell", false, false),
            of("p", false, false),
        ]
    );
}

#[test]
fn a_date_is_taken_from_what_is_most_careful_or_not_at_all() {
    let page = |head: &str, body: &str| {
        read(&format!("<html lang=bg><head>{head}</head><h1>Заглавие на новината</h1>{body}<p>{LONG}</p><p>{LONG} Край.</p>")).date.map(|date| date.to_string())
    };
    let published = "<meta property='article:published_time' content='2023-11-16T22:30:00Z'>";
    assert_eq!(page(published, "").as_deref(), Some("2023-11-16"));
    assert_eq!(
        page(published, "<p>17 ноември 2023 г.</p>").as_deref(),
        Some("2023-11-17"),
        "the day in Bulgaria"
    );
    assert_eq!(
        page("<meta property='article:published_time' content='2023-11-16T22:00:00Z'>", "").as_deref(),
        Some("2023-11-17"),
        "midnight"
    );
    assert_eq!(page("", "<p>Последна промяна: 17.11.2023</p>"), None);
    assert_eq!(page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-11-17\"}</script>", "").as_deref(), Some("2023-11-17"));
    assert_eq!(page("", "<p>от 17 до 19 ноември 2023 г.</p>"), None, "a range is none");
    assert_eq!(page("", ""), None);
}

#[test]
fn an_address_with_a_day_tells_it() {
    for (url, date) in [
        ("https://a.bg/2023/11/17/novina", Some("2023-11-17")),
        ("https://a.bg/novina-2023-11-17.html", Some("2023-11-17")),
        ("https://a.bg/20231117-novina", Some("2023-11-17")),
        ("https://a.bg/2023/11/novina", None),
        ("https://a.bg/2023/13/17/", None),
        ("https://a.bg/1202311170", None),
        ("https://a.bg/?d=2023-11-17", None),
    ] {
        let mut page = document(&format!("<h1>Заглавие на новината</h1><p>{LONG}</p>"));
        page.origin.url = Some(url.into());
        assert_eq!(extract(&page).date.map(|date| date.to_string()).as_deref(), date, "{url}");
    }
}

#[test]
fn the_officer_has_the_last_word() {
    let mut page = document(&format!(
        "<h1>Заглавие на новината</h1><p>17.11.2023</p><div><p>{LONG}</p><p>Реклама: {LONG}</p></div><footer><p>За контакти: {LONG}</p></footer>"
    ));
    page.origin.correct = Corrections {
        title: Some("Друго".into()),
        date: "2024-01-02".parse().ok(),
        author: None,
        drop: vec!["Реклама".into()],
        keep: vec!["За контакти".into()],
    };
    let article = extract(&page);
    assert_eq!((article.title.as_str(), article.date.unwrap().to_string().as_str()), ("Друго", "2024-01-02"));
    let texts: Vec<&str> = article.blocks.iter().map(|block| block.text.as_str()).collect();
    assert_eq!(texts, [LONG, &format!("За контакти: {LONG}")]);
    assert!(article.left_out.iter().any(|words| words.starts_with("Реклама")), "{:?}", article.left_out);
}

#[test]
fn a_recipe_that_finds_nothing_is_told_and_the_general_rules_hold() {
    let recipe = Recipe {
        site: "a.bg".into(),
        title: Some(".none".into()),
        body: Some(".none".into()),
        ..Recipe::default()
    };
    let page = document(&format!("<h1>Заглавие на новината</h1><p>17.11.2023</p><p>{LONG}</p>"));
    let article = extract_with(&page, &[recipe]);
    assert_eq!(article.title, "Заглавие на новината");
    assert_eq!(article.notes.iter().filter(|note| note.code == "recipe-stale").count(), 2);
}

#[test]
fn recipes_are_looked_at_before_they_are_used() {
    let recipe = |site: &str, title: &str| Recipe {
        site: site.into(),
        title: Some(title.into()),
        ..Recipe::default()
    };
    assert_eq!(recipe("a.bg", "h1 > .x").check(), Ok(()));
    assert!(matches!(recipe("a.bg", "h1 >").check(), Err(RecipeError::Selector(_))));
    assert!(matches!(recipe("https://a.bg/", "h1").check(), Err(RecipeError::Site(_))));
}

#[test]
fn a_page_nested_too_deep_or_with_too_many_attributes_is_refused() {
    for html in ["<div>".repeat(600), format!("<p {}>", "a ".repeat(501)), "<p>x".repeat(150_000)] {
        let article = read(&html);
        assert_eq!(article.notes[0].code, "input-refused", "{html:.20}");
        assert!(article.blocks.is_empty());
    }
    assert!(
        read(&format!("{}<h1>Заглавие на новината</h1><p>{LONG}", "<div>".repeat(300))).blocks.len() == 1
    );
}

/// Pieces from which pages are made that are not as they should be.
const SCRAPS: [&str; 40] = [
    "<p>",
    "</p>",
    "<div class=x>",
    "</div>",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<a href='/x'>",
    "</a>",
    "<br>",
    "<ul>",
    "<li>",
    "</ul>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<h1>",
    "</h1>",
    "<h2>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<template>",
    "</template>",
    "<svg><p>",
    "</svg>",
    "<img src=a.png alt='дума дума'>",
    "<time datetime=2023-11-17>",
    "&lt;b&gt; &amp;amp;",
    "&#x202e;",
    "Думи от новината, които са достатъчно дълги, за да бъдат абзац на страницата. ",
    "17.11.2023 ",
    "- ",
    "<article>",
    "</article>",
    "<figure>",
    "<blockquote>",
];

proptest! {
    #[test]
    fn no_bytes_are_too_odd_to_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = read(&decode(&bytes, None).text);
    }

    #[test]
    fn every_block_is_markup_without_a_fault_and_its_words_stand_on_the_page(scraps in proptest::collection::vec(0..SCRAPS.len(), 0..60)) {
        let html: String = scraps.iter().map(|&scrap| SCRAPS[scrap]).collect();
        let article = read(&html);
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let tree = sink::parse(&html).unwrap();
        let page = letters(&tree.text(tree::ROOT)) + "думадума";
        // What cannot be seen may stand between two words of a block.
        let stands_in_order = |words: &str| {
            let mut rest = page.chars();
            letters(words).chars().all(|wanted| rest.any(|c| c == wanted))
        };
        for block in &article.blocks {
            let nodes = markup::parse(&block.text);
            prop_assert!(nodes.is_ok(), "{html}\n{}: {:?}", block.text, nodes);
            prop_assert!(stands_in_order(&markup::plain(&block.text)), "{html}\n{}", block.text);
            prop_assert_eq!(block.text.matches("<a ").count(), block.links.len());
            let is_odd = block.text.contains(['\n', '\t', '\u{202e}']) || block.text.contains("  ");
            prop_assert!(!is_odd, "{}", block.text);
        }
        prop_assert!(article.blocks.iter().all(|block| block.role != Role::Title));
    }

    #[test]
    fn any_encoding_of_a_bulgarian_page_gives_the_same_article(label in prop::sample::select(vec!["windows-1251", "utf-8", "koi8-r", "iso-8859-5", "utf-16le", "utf-16be"]), way in 0..3) {
        use encoding_rs::Encoding;
        let html = format!("<html lang=bg><head><title>Т</title></head><body><h1>Заглавие на новината</h1><p>17.11.2023</p><p>{LONG} {LONG}</p></body></html>");
        let encoding = Encoding::for_label(label.as_bytes()).unwrap();
        let with_meta = html.replace("<head>", &format!("<head><meta charset={label}>"));
        let text = if way == 1 { &with_meta } else { &html };
        let bytes = match label {
            "utf-16le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            "utf-16be" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            _ => encoding.encode(text).0.into_owned(),
        };
        let decoded = decode(&bytes, (way == 2).then_some(label));
        prop_assert!(decoded.text.contains(LONG), "{label} {way}: {}", decoded.encoding);
    }
}
