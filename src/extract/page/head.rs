//! What a page says about itself: `<meta>`, `<title>`, JSON-LD, canonical address, language.
//!
//! It is said for search engines and social networks, so it may be missing, generic or old; every reader of it weighs it
//! against the page that people see.

use serde_json::Value;

use super::tree::{Id, ROOT, Tree};

/// Longest block of JSON-LD that is read, in bytes: its values take many times that in memory.
const MAX_DATA: usize = 1_000_000;

/// Most objects of linked data that are looked at.
const MAX_OBJECTS: usize = 2_000;

/// What a page says about itself.
#[derive(Default)]
pub(super) struct Head {
    /// `<title>`.
    pub(super) title: String,
    /// Names and contents of `<meta>`, names in lower case, in order.
    pub(super) metas: Vec<(String, String)>,
    /// The address under which the page wants to be known.
    pub(super) canonical: Option<String>,
    /// `<base href>`.
    pub(super) base: Option<String>,
    /// The language of the page, such as `bg` or `en-us`, in lower case.
    pub(super) language: String,
    /// What linked data say about the article.
    pub(super) data: Data,
}

/// What JSON-LD says about the article of a page.
#[derive(Default)]
pub(super) struct Data {
    pub(super) headline: Option<String>,
    pub(super) published: Option<String>,
    pub(super) modified: Option<String>,
    pub(super) description: Option<String>,
    pub(super) body: Option<String>,
    pub(super) authors: Vec<String>,
    /// Whether an article said it, and not the page around it.
    is_article: bool,
}

impl Head {
    /// Reads what a page says about itself.
    pub(super) fn read(tree: &Tree) -> Head {
        let mut head = Head::default();
        let mut scripts = Vec::new();
        for id in tree.descendants(ROOT) {
            let Some(element) = tree.element(id) else { continue };
            let attribute = |name: &str| element.attribute(name);
            match element.tag() {
                "html" => head.language = attribute("lang").unwrap_or_default().trim().to_ascii_lowercase(),
                "title" if head.title.is_empty() => head.title = fold(&tree.text(id)),
                "base" if head.base.is_none() => head.base = attribute("href").map(str::to_owned),
                "link" if attribute("rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical")) => {
                    head.canonical = head.canonical.take().or_else(|| attribute("href").map(str::to_owned));
                }
                "meta" => head.meta(
                    attribute("property").or(attribute("name")).or(attribute("itemprop")),
                    attribute("content"),
                ),
                "script"
                    if attribute("type")
                        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json")) =>
                {
                    scripts.push(id);
                }
                _ => {}
            }
        }
        head.data = data(tree, &scripts);
        head
    }

    fn meta(&mut self, name: Option<&str>, content: Option<&str>) {
        if let (Some(name), Some(content)) = (name, content)
            && self.metas.len() < 500
        {
            self.metas.push((name.trim().to_ascii_lowercase(), fold(content)));
        }
    }

    /// What a `<meta>` of this name holds, if it holds anything.
    pub(super) fn named(&self, name: &str) -> Option<&str> {
        let found = self.metas.iter().find(|(known, content)| known == name && !content.is_empty())?;
        Some(&found.1)
    }

    /// What the first of several names holds.
    pub(super) fn first_of(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| self.named(name))
    }

    /// The summary of the page in its own words.
    pub(super) fn descriptions(&self) -> impl Iterator<Item = &str> {
        let metas = ["description", "og:description", "twitter:description", "dcterms.abstract", "lead"];
        metas.into_iter().filter_map(|name| self.named(name)).chain(self.data.description.as_deref())
    }
}

/// Words with single spaces, without references that were escaped twice.
pub(super) fn fold(text: &str) -> String {
    let folded = super::super::plain::fold(text);
    if !folded.contains('&') {
        return folded;
    }
    let mut text = folded;
    for (reference, c) in [
        ("&amp;", "&"),
        ("&quot;", "\""),
        ("&#039;", "'"),
        ("&#39;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&nbsp;", " "),
        ("&#8211;", "–"),
        ("&#8217;", "’"),
    ] {
        text = text.replace(reference, c);
    }
    text
}

fn data(tree: &Tree, scripts: &[Id]) -> Data {
    let mut data = Data::default();
    for &id in scripts {
        let text = tree.text(id);
        if text.len() > MAX_DATA {
            continue;
        }
        let text =
            text.trim().trim_start_matches("<!--").trim_end_matches("-->").trim().trim_end_matches(';');
        let text = text.trim_start_matches("//<![CDATA[").trim_end_matches("//]]>");
        let parsed = serde_json::from_str::<Value>(text).or_else(|_| {
            // Line breaks inside strings are the usual fault.
            serde_json::from_str(&text.replace(['\n', '\r', '\t'], " "))
        });
        if let Ok(value) = parsed {
            let mut left = MAX_OBJECTS;
            objects(&value, &mut left, &mut |object| data.take(object));
        }
    }
    data
}

/// Shows every object of a value, the outer ones first.
fn objects(value: &Value, left: &mut usize, show: &mut impl FnMut(&serde_json::Map<String, Value>)) {
    if *left == 0 {
        return;
    }
    match value {
        Value::Array(values) => values.iter().for_each(|value| objects(value, left, show)),
        Value::Object(object) => {
            *left -= 1;
            show(object);
            for name in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"] {
                if let Some(inner) = object.get(name) {
                    objects(inner, left, show);
                }
            }
        }
        _ => {}
    }
}

impl Data {
    fn take(&mut self, object: &serde_json::Map<String, Value>) {
        let kinds = texts(object.get("@type"));
        let is_article = kinds.iter().any(|kind| {
            (kind.ends_with("Article") || kind.ends_with("Posting") || kind == "Report")
                && kind != "ItemArticle"
        });
        let is_other = kinds.iter().any(|kind| {
            kind.ends_with("Object") || kind == "Product" || kind == "Review" || kind == "Comment"
        });
        let is_page = kinds.iter().any(|kind| kind.ends_with("WebPage") || kind == "ItemPage")
            || object.contains_key("datePublished") && !is_other;
        if self.is_article || !is_article && !is_page {
            return;
        }
        let text = |name: &str| {
            texts(object.get(name)).into_iter().map(|text| fold(&text)).find(|text| !text.is_empty())
        };
        if is_article {
            // What the page around it said is worth less.
            *self = Data { is_article, ..Data::default() };
        }
        let Data { headline, published, modified, description, body, authors, .. } = self;
        *headline = headline
            .take()
            .or_else(|| text("headline"))
            .or_else(|| is_article.then(|| text("name")).flatten());
        *published = published.take().or_else(|| text("datePublished")).or_else(|| text("dateCreated"));
        *modified = modified.take().or_else(|| text("dateModified"));
        *description = description.take().or_else(|| text("description"));
        *body = body.take().or_else(|| texts(object.get("articleBody")).into_iter().next());
        if authors.is_empty() {
            *authors = object.get("author").map(names).unwrap_or_default();
        }
    }
}

fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Array(values)) => values.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Some(Value::Object(object)) => {
            object.get("@value").and_then(Value::as_str).map(str::to_owned).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn names(value: &Value) -> Vec<String> {
    match value {
        Value::String(name) => vec![fold(name)],
        Value::Array(values) => values.iter().take(20).flat_map(names).collect(),
        Value::Object(object) => object.get("name").map(names).unwrap_or_default(),
        _ => Vec::new(),
    }
}
