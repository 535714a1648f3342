//! horo's own words of the published pages, in every language.
//!
//! A new project begins with them. Messages that came later than a project may be missing in its `site.ftl`; they are
//! said in horo's words until somebody writes them there.

use std::sync::LazyLock;

use crate::catalog::resource::{self, Resource};
use crate::locale::Locale;

/// The text of `site.ftl` by language.
pub const SITE_WORDS: [(&str, &str); 9] = [
    ("bg", include_str!("../../locales/bg/site.ftl")),
    ("de", include_str!("../../locales/de/site.ftl")),
    ("el", include_str!("../../locales/el/site.ftl")),
    ("es", include_str!("../../locales/es/site.ftl")),
    ("lv", include_str!("../../locales/lv/site.ftl")),
    ("nl", include_str!("../../locales/nl/site.ftl")),
    ("pl", include_str!("../../locales/pl/site.ftl")),
    ("pt", include_str!("../../locales/pt/site.ftl")),
    ("ro", include_str!("../../locales/ro/site.ftl")),
];

/// Messages that projects made with an earlier horo do not have.
const LATER: [&str; 4] = ["older-news", "newer-news", "not-found", "not-found-reason"];

/// The resource to take a message from that a project does not have.
pub(super) fn later(locale: Locale, id: &str) -> Option<&'static Resource<'static>> {
    static READ: LazyLock<Vec<(&str, Resource<'static>)>> = LazyLock::new(|| {
        let read =
            |text: &'static str| resource::read(text.as_bytes()).expect("horo's own words pass the guard");
        SITE_WORDS.iter().map(|&(code, text)| (code, read(text))).collect()
    });
    if !LATER.contains(&id) {
        return None;
    }
    READ.iter().find(|(code, _)| *code == locale.code()).map(|(_, read)| read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_later_message_is_there_in_every_language_and_needs_no_glossary() {
        for locale in Locale::all() {
            for id in LATER {
                let resource = later(locale, id).unwrap();
                let (_, message) = resource.message(id).unwrap();
                let text = message.value.as_ref().and_then(crate::catalog::pattern::decode);
                assert!(text.is_some_and(|text| !text.is_empty()), "{id} in {locale}");
            }
        }
        assert!(later("de".parse().unwrap(), "funding").is_none());
    }
}
