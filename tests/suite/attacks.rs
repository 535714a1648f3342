//! Translations that try to become markup: the published page keeps the source's shape.
//!
//! The list of attacks is in the shared data and not in this repository.

use horo::catalog::pattern;
use horo::files::{Disk as _, RealDisk};
use scraper::{ElementRef, Html, Selector};

use crate::corpus::shared;
use crate::project::{ID, Project, ftl};

/// Every element with its depth and its attributes; of those that hold words only the name.
fn shape(page: &str) -> Vec<String> {
    let html = Html::parse_document(page);
    let elements = html.tree.root().descendants().filter_map(|node| Some((ElementRef::wrap(node)?, node)));
    elements
        .map(|(element, node)| {
            let mut attributes: Vec<String> = element
                .value()
                .attrs()
                .map(
                    |(name, value)| {
                        if name == "content" { name.to_owned() } else { format!("{name}={value}") }
                    },
                )
                .collect();
            attributes.sort();
            format!("{} {} {}", node.ancestors().count(), element.value().name(), attributes.join(" "))
        })
        .collect()
}

fn text_of(page: &str, selector: &str) -> String {
    let html = Html::parse_document(page);
    let found = html.select(&Selector::parse(selector).unwrap()).next();
    found.map(|element| element.text().collect::<String>().trim().to_owned()).unwrap_or_default()
}

fn attacks() -> Vec<String> {
    let Some(list) = shared().map(|shared| shared.join("eval/bombs/xss_strings.txt")) else {
        return Vec::new();
    };
    let text = String::from_utf8(RealDisk.read(&list, 1 << 20).unwrap()).unwrap();
    let plain = text.lines().map(str::to_owned);
    // As tags, and as text that a person means literally: the second kind passes the checks of markup.
    let literal = text.lines().map(|line| line.replace('&', "&amp;").replace('<', "&lt;"));
    plain.chain(literal).collect()
}

#[test]
#[expect(clippy::print_stderr, reason = "tests that could not run say so")]
fn no_translation_changes_the_shape_of_its_page_or_adds_a_script() {
    let attacks = attacks();
    if attacks.is_empty() {
        return eprintln!("skipped: the list of attacks is not here (HORO_SHARED names the shared data)");
    }
    let base = Project::published(&["de"]);
    let clean = shape(&base.page("de"));
    assert_eq!(clean.iter().filter(|element| element.contains(" script ")).count(), 1, "the linked data");
    let mut published = 0;
    for attack in &attacks {
        let project = base.copy();
        let encoded = pattern::encode(attack).join("\n    ");
        project.edit(&ftl("de", ID), "Tag der offenen Tür im Kulturhaus", &format!("Tag der Tür {encoded}"));
        project.edit(&ftl("de", ID), "Die Kinder zeigten", &format!("Die Kinder {encoded} zeigten"));
        let run = project.run();
        let page = project.page("de");
        assert_eq!(shape(&page), clean, "{attack}");
        serde_json::from_str::<serde_json::Value>(&text_of(&page, "script")).unwrap();
        let list = project.text("output/current/de/index.html");
        assert_eq!(shape(&list), shape(&base.text("output/current/de/index.html")), "{attack}");
        let title = text_of(&page, "h1");
        if title.starts_with("Tag der Tür") {
            published += 1;
            assert_eq!(project.data("de")["title"], title.as_str(), "{attack}");
        } else {
            let told = run.survey.all_diagnostics();
            let is_told =
                told.iter().any(|told| told.is_error() && told.place.at.is_some() && told.hint.is_some());
            assert!(is_told, "{attack}: held back, and nobody was told why");
        }
    }
    assert!(published >= 5, "only {published} of {} came as far as the page", attacks.len());
}
