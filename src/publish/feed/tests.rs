use std::collections::BTreeMap;

use crate::publish::sample::{PlainWords, articles, locale, site};
use crate::publish::{Article, Templates, Withdrawn, build};

use super::*;

fn published(articles: &[Article]) -> BTreeMap<String, Vec<u8>> {
    build(&site(), articles, &PlainWords, &Templates::new(&BTreeMap::new()).unwrap()).unwrap()
}

fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

#[test]
fn every_feed_says_in_the_readers_language_what_a_machine_made() {
    let files = published(&articles());
    for name in [ATOM, RSS, JSON_FEED, WORDPRESS] {
        let german = text(&files, &format!("de/{name}"));
        assert!(german.contains("de-x-mtfrom-bg"), "{name}");
        assert!(german.contains("machine-note@de") && german.contains("machine-original@de"), "{name}");
        assert!(!text(&files, &format!("bg/{name}")).contains("machine-note"), "{name}");
        for code in ["bg", "de", "el"] {
            let funding = locale(code).profile().funding;
            assert!(text(&files, &format!("{code}/{name}")).contains(funding), "{name} in {code}");
        }
    }
    let ninjs = text(&files, "de/2024-05-09-machine/ninjs.json");
    assert!(ninjs.contains("trainedAlgorithmicMedia") && ninjs.contains("de-x-mtfrom-bg"), "{ninjs}");
}

#[test]
fn a_correction_is_later_and_keeps_its_id() {
    let before = published(&articles());
    let mut corrected = articles();
    corrected[0].revision = 3;
    corrected[0].editions[0].title = "Поправено".into();
    let after = published(&corrected);
    let entry = |files: &BTreeMap<String, Vec<u8>>, at: usize| {
        let feed: serde_json::Value = serde_json::from_slice(&files["bg/feed.json"]).unwrap();
        feed["items"][at].clone()
    };
    let (was, is) = (entry(&before, 1), entry(&after, 1));
    assert_eq!((&was["id"], &was["date_published"]), (&is["id"], &is["date_published"]));
    assert!(was["date_modified"].as_str() < is["date_modified"].as_str());
    assert_eq!(entry(&before, 0), entry(&after, 0), "nothing else changed");
}

#[test]
fn a_withdrawn_article_is_named_to_those_who_have_it() {
    let (site, templates) = (site(), Templates::new(&BTreeMap::new()).unwrap());
    let maker = Maker::new(&site, &PlainWords, &templates, "assets/style.css");
    let withdrawn = [Withdrawn { id: "2023-01-02-gone".into(), since: "2024-02-03".into(), reason: None }];
    let listing = Listing {
        locale: locale("de"),
        number: None,
        n_archived: 0,
        total: 0,
        pieces: vec![],
        withdrawn: &withdrawn,
    };
    let files = all(&maker, &listing);
    let url = "https://news.example.eu/secon/de/2023-01-02-gone/";
    assert!(
        text(&files, ATOM)
            .contains(&format!(r#"<at:deleted-entry ref="{url}" when="2024-02-03T00:00:00Z"/>"#))
    );
    assert!(text(&files, JSON_FEED).contains(url));
}

#[test]
fn older_articles_stand_in_an_archive_that_leads_back_and_forth() {
    let many: Vec<Article> = (0..12)
        .map(|n| {
            let mut article = articles()[0].clone();
            article.id = format!("2024-01-{:02}-n", n + 1);
            article.date = format!("2024-01-{:02}", n + 1);
            article
        })
        .collect();
    let files = published(&many);
    let base = "https://news.example.eu/secon/de/";
    let links = |path: &str| -> Vec<String> {
        let text = text(&files, path);
        let rels = ["current", "prev-archive", "next-archive"];
        let link = |rel: &&str| {
            let (_, after) = text.split_once(&format!("rel=\"{rel}\""))?;
            let (_, after) = after.split_once("href=\"")?;
            Some(format!("{rel} {}", after.split('"').next()?.strip_prefix(base)?))
        };
        rels.iter().filter_map(link).collect()
    };
    assert_eq!(links("de/atom.xml"), ["prev-archive archive/2/atom.xml"]);
    assert_eq!(
        links("de/archive/2/atom.xml"),
        ["current atom.xml", "prev-archive archive/1/atom.xml", "next-archive atom.xml"]
    );
    assert_eq!(links("de/archive/1/rss.xml"), ["current rss.xml", "next-archive archive/2/rss.xml"]);
    assert!(text(&files, "de/archive/1/atom.xml").contains("<fh:archive/>"));
    assert!(!text(&files, "de/atom.xml").contains("<fh:archive/>"));
    let feed: serde_json::Value = serde_json::from_slice(&files["de/feed.json"]).unwrap();
    assert_eq!(feed["next_url"], format!("{base}archive/2/feed.json"));
}

#[test]
fn what_xml_cannot_hold_is_replaced_and_the_rest_means_itself() {
    assert_eq!(
        escaped("<a & \"b\">\u{0}\u{1b}\u{ffff}\r\t\n"),
        "&lt;a &amp; &quot;b&quot;&gt;\u{fffd}\u{fffd}\u{fffd}\u{fffd}\t\n"
    );
}

#[test]
fn the_element_for_other_sites_is_small_and_speaks_to_nobody_else() {
    let script = include_str!("../templates/horo-news.js");
    assert!(script.len() < 5 * 1024, "{} bytes", script.len());
    for word in ["cookie", "localStorage", "sendBeacon", "XMLHttpRequest", "innerHTML", "import(", "eval("] {
        assert!(!script.contains(word), "{word}");
    }
    assert_eq!(script.matches("fetch(").count(), 1);
    assert!(script.contains("credentials: \"omit\"") && script.contains("no-referrer"));
}
