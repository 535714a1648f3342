//! A small site for the tests: three languages, every kind of block, one article with a machine's translation.

use std::collections::BTreeMap;

use crate::extract::Role;
use crate::locale::Locale;

use super::{Arg, Article, Block, Edition, Picture, Provenance, Site, Templates, Words, build};

pub(super) fn locale(code: &str) -> Locale {
    code.parse().unwrap()
}

pub(super) fn site() -> Site {
    let locales = ["bg", "de", "el"].map(locale).to_vec();
    Site { base_url: "https://news.example.eu/secon".into(), source: locale("bg"), locales }
}

/// Words that name their message and variables, and the real funding statements.
pub(super) struct PlainWords;

impl Words for PlainWords {
    fn say(&self, locale: Locale, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        if id == "funding" {
            return locale.profile().funding.into();
        }
        let value = |arg: &Arg<'_>| match arg {
            Arg::Number(number) => number.to_string(),
            Arg::Day(text) | Arg::Text(text) => (*text).to_owned(),
        };
        let values = args.iter().map(|(_, arg)| " ".to_owned() + &value(arg)).collect::<String>();
        format!("{id}@{locale}{values}")
    }

    fn digest(&self, locale: Locale) -> String {
        format!("plain {locale}")
    }
}

pub(super) fn block(id: &str, opens: bool, html: &str, text: &str) -> Block {
    let role = Role::of_id(id).unwrap();
    Block { id: id.into(), role, opens, ordered: false, html: html.into(), text: text.into() }
}

fn edition(code: &str, provenance: Provenance, blocks: Vec<Block>) -> Edition {
    Edition {
        locale: locale(code), title: format!("Заглавие & „{code}“ <1>"), provenance, blocks
    }
}

/// Every kind of block.
pub(super) fn all_kinds() -> Vec<Block> {
    let plain = |id: &str, opens: bool| block(id, opens, id, id);
    vec![
        plain("lead", false),
        block(
            "p-1",
            false,
            r#"Виж <a href="https://www.example.bg/?a=1&amp;b=2">тук</a>, <em>моля</em>."#,
            "Виж тук, моля.",
        ),
        plain("h2-1", false),
        plain("li-1", true),
        plain("li-2", false),
        Block { ordered: true, ..plain("li-3", true) },
        plain("quote-1", true),
        plain("quote-2", false),
        plain("quote-3", true),
        plain("h3-1", false),
        plain("cell-1", true),
        plain("cell-2", false),
        plain("cell-3", true),
        plain("caption-1", false),
        plain("alt-1", false),
        plain("caption-2", false),
        block("p-2", false, "1 &lt; 2 &amp; 3", "1 < 2 & 3"),
    ]
}

pub(super) fn articles() -> Vec<Article> {
    use Provenance::{Human, Machine, Source};
    let one = || vec![block("p-1", false, "Едно.", "Едно.")];
    let article = |id: &str, editions| Article {
        id: id.into(),
        date: id[..10].into(),
        revision: 2,
        author: Some("Ивелина „К“ <script>".into()),
        source_page: Some("https://www.example.bg/a?b=1&c=2".into()),
        pictures: Vec::new(),
        editions,
    };
    let seminar = article(
        "2023-11-17-seminar",
        ["bg", "de", "el"]
            .map(|code| edition(code, if code == "bg" { Source } else { Human }, all_kinds()))
            .into(),
    );
    vec![
        Article { pictures: pictures(), ..seminar },
        article("2024-05-09-machine", vec![edition("bg", Source, one()), edition("de", Machine, one())]),
    ]
}

/// One with words and a caption, one without either in front of a paragraph, one at the end.
pub(super) fn pictures() -> Vec<Picture> {
    let picture = |digit: &str, width, before: Option<&str>, alt: Option<&str>| Picture {
        digest: digit.repeat(64),
        width,
        height: 300,
        before: before.map(str::to_owned),
        alt: alt.map(str::to_owned),
        credit: Some("Иван „И“ <b>".into()),
    };
    vec![
        picture("a", 2_000, Some("alt-1"), Some("alt-1")),
        picture("b", 700, Some("p-2"), None),
        picture("c", 120, None, None),
    ]
}

pub(super) fn built() -> BTreeMap<String, Vec<u8>> {
    build(&site(), &articles(), &PlainWords, &Templates::new(&BTreeMap::new()).unwrap()).unwrap()
}
