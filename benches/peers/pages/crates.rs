//! Other crates over a list of pages: `crates dom_smoothie LIST` prints one line of JSON a page. See `pages.py`.

use std::panic::catch_unwind;

use serde_json::{Value, json};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (engine, list) = (arguments.next().expect("an engine"), arguments.next().expect("a list of pages"));
    let read = match engine.as_str() {
        "dom_smoothie" => dom_smoothie,
        "trafilatura" => trafilatura,
        other => panic!("no engine is called {other}"),
    };
    for line in std::fs::read_to_string(list).expect("the list can be read").lines() {
        let mut fields = line.split('\t');
        let (id, text) = (fields.next().expect("an id"), fields.nth(1).expect("a page in UTF-8"));
        let page = std::fs::read_to_string(text).expect("the page can be read");
        // What panics on a page has found nothing on it.
        let mut found = catch_unwind(|| read(&page)).unwrap_or_else(|_| json!({}));
        found["id"] = id.into();
        println!("{found}");
    }
}

fn dom_smoothie(page: &str) -> Value {
    let read = dom_smoothie::Readability::new(page, None, None).and_then(|mut reader| reader.parse());
    let Ok(read) = read else { return json!({}) };
    json!({ "title": read.title, "date": read.published_time, "html": read.content.to_string() })
}

fn trafilatura(page: &str) -> Value {
    let options = trafilatura::Options::default().with_fallback(true).with_links(true);
    let Ok(read) = trafilatura::extract(page, &options) else { return json!({}) };
    let date = read.metadata.date.map(|date| date.to_string());
    json!({ "title": read.metadata.title, "date": date, "html": read.content_html, "text": read.content_text })
}
