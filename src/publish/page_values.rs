//! What the templates are given, value by value.

use minijinja::Value;
use serde::Serialize;

use crate::locale::Locale;

use super::body::Part;

/// The words of the site that templates may use; `say` in a template.
#[derive(Clone, Serialize)]
pub(super) struct Phrases {
    pub(super) site_name: String,
    pub(super) skip_to_content: String,
    pub(super) all_news: String,
    pub(super) other_languages: String,
    pub(super) source_page: String,
    pub(super) data_link: String,
    pub(super) page_address: String,
    pub(super) funding: String,
    pub(super) emblem_alt: String,
    pub(super) older_news: String,
    pub(super) newer_news: String,
}

#[derive(Serialize)]
pub(super) struct Frame<'a> {
    pub(super) say: &'a Phrases,
    pub(super) locale: Locale,
    pub(super) title: &'a str,
    pub(super) heading: &'a str,
    pub(super) description: Option<&'a str>,
    pub(super) url: String,
    pub(super) alternates: Vec<Alternate<'a>>,
    pub(super) open_graph: &'static str,
    pub(super) open_graph_alternates: Vec<&'static str>,
    pub(super) day: Option<&'a str>,
    pub(super) data: Option<&'static str>,
    pub(super) feeds: &'static [Feed],
    pub(super) root: &'static str,
    pub(super) style: &'a str,
    pub(super) linked_data: Option<Value>,
    pub(super) home: Option<String>,
    pub(super) languages: Vec<Language>,
    pub(super) content: Value,
}

#[derive(Serialize)]
pub(super) struct Alternate<'a> {
    pub(super) hreflang: &'a str,
    pub(super) href: &'a str,
}

#[derive(Serialize)]
pub(super) struct Language {
    pub(super) locale: Locale,
    pub(super) endonym: &'static str,
    pub(super) href: String,
    pub(super) current: bool,
}

#[derive(Serialize)]
pub(super) struct ArticlePage<'a> {
    pub(super) say: &'a Phrases,
    pub(super) source: Locale,
    pub(super) text_lang: Option<String>,
    pub(super) title: &'a str,
    pub(super) day: &'a str,
    pub(super) published: String,
    pub(super) author: Option<String>,
    pub(super) revision: String,
    pub(super) language_count: String,
    pub(super) machine: Option<MachineNote>,
    pub(super) parts: Vec<Part<'a>>,
    pub(super) source_page: Option<&'a str>,
    pub(super) data: &'static str,
}

#[derive(Serialize)]
pub(super) struct MachineNote {
    pub(super) note: String,
    pub(super) original: String,
    pub(super) href: String,
    pub(super) locale: Locale,
}

#[derive(Serialize)]
pub(super) struct ListPage<'a> {
    pub(super) say: &'a Phrases,
    pub(super) heading: &'a str,
    pub(super) count: Option<String>,
    pub(super) no_articles: String,
    pub(super) entries: Vec<Entry<'a>>,
    pub(super) older: Option<String>,
    pub(super) newer: Option<String>,
}

/// A feed beside a list.
#[derive(Serialize)]
pub(super) struct Feed {
    pub(super) kind: &'static str,
    pub(super) href: &'static str,
}

#[derive(Serialize)]
pub(super) struct Entry<'a> {
    pub(super) day: &'a str,
    pub(super) published: String,
    pub(super) title: &'a str,
    pub(super) text_lang: Option<String>,
    pub(super) href: String,
    pub(super) language_count: String,
    pub(super) machine_note: Option<String>,
}

#[derive(Serialize)]
pub(super) struct ChooserPage<'a> {
    pub(super) say: &'a Phrases,
    pub(super) heading: &'a str,
    pub(super) languages: Vec<Choice>,
}

#[derive(Serialize)]
pub(super) struct Choice {
    pub(super) locale: Locale,
    pub(super) endonym: &'static str,
    pub(super) href: String,
    pub(super) site_name: String,
}
