//! What holds for every page: language, addresses, links, nothing from elsewhere, funding.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use ego_tree::NodeId;
use scraper::{ElementRef, Html, Selector};

use crate::locale::Locale;
use crate::publish::address::{Address, Versions};
use crate::publish::assets::EMBLEM;

use super::link::{Target, follow};
use super::{Set, told};

/// A parsed page.
pub(super) struct Page {
    html: Html,
    /// Its elements, in order: some thirty selectors look at them, and none at the texts between.
    elements: Vec<NodeId>,
    has_doctype: bool,
    ids: BTreeSet<String>,
    repeated_id: Option<String>,
}

impl Page {
    pub(super) fn parse(text: &str) -> Self {
        let html = Html::parse_document(text);
        let (mut ids, mut repeated_id) = (BTreeSet::new(), None);
        let all = html.root_element().descendent_elements();
        let elements = all.map(|element| {
            if let Some(id) = element.attr("id")
                && !ids.insert(id.to_owned())
            {
                repeated_id.get_or_insert_with(|| id.to_owned());
            }
            element.id()
        });
        let elements = elements.collect();
        let has_doctype = text.get(..15).is_some_and(|start| start.eq_ignore_ascii_case("<!doctype html>"));
        Page { html, elements, has_doctype, ids, repeated_id }
    }

    /// All elements that a selector finds.
    pub(super) fn all(&self, css: &str) -> Vec<ElementRef<'_>> {
        let (selector, name) = (selector(css), subject(css));
        let elements = self.elements.iter().filter_map(|&id| ElementRef::wrap(self.html.tree.get(id)?));
        let named = elements.filter(|element| name.is_empty() || element.value().name() == name);
        named.filter(|element| selector.matches(element)).collect()
    }

    /// The one element that a selector finds; `None` for none or several.
    pub(super) fn one(&self, css: &str) -> Option<ElementRef<'_>> {
        let found = self.all(css);
        (found.len() == 1).then(|| found[0])
    }

    /// An attribute of the one element that a selector finds.
    pub(super) fn attr(&self, css: &str, name: &str) -> Option<&str> {
        self.one(css)?.attr(name)
    }
}

/// The words of an element, with single spaces.
pub(super) fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name of the elements that a selector finds; empty when it may be any.
fn subject(css: &str) -> &str {
    let last = if css.contains(',') { "" } else { css.rsplit(' ').next().unwrap_or_default() };
    &last[..last.bytes().take_while(u8::is_ascii_alphanumeric).count()]
}

/// A selector, read once a thread: there are some thirty, and nine thousand pages.
fn selector(css: &str) -> Rc<Selector> {
    thread_local! {
        static READ: RefCell<HashMap<String, Rc<Selector>>> = RefCell::default();
    }
    READ.with_borrow_mut(|read| {
        if let Some(known) = read.get(css) {
            return Rc::clone(known);
        }
        let new = Selector::parse(css).expect("the selectors are fixed, and every one stands in a test");
        let new = Rc::new(new);
        read.insert(css.to_owned(), Rc::clone(&new));
        new
    })
}

/// Checks what every page must have.
pub(super) fn check(set: &mut Set<'_>, address: Address<'_>, versions: &Versions) {
    let path = address.file();
    let Some(page) = set.pages.remove(&path) else { return };
    let locale = match address {
        Address::Chooser => set.site.source,
        Address::List(locale) | Address::Article(locale, _) | Address::Archive(locale, _) => locale,
    };
    check_frame(set, &path, &page, locale);
    check_addresses(set, &path, &page, &address.url(set.site), versions);
    check_open_graph(set, &path, &page, locale);
    told::check_preview(set, &path, &page, &address.url(set.site), versions);
    check_language_links(set, &path, &page, address, versions);
    check_funding(set, &path, &page, locale);
    check_own(set, &path, &page);
    set.pages.insert(path.clone(), page);
    check_links(set, &path);
}

fn check_frame(set: &mut Set<'_>, path: &str, page: &Page, locale: Locale) {
    if !page.has_doctype {
        set.fault(path, "page-doctype", "the page does not begin with <!doctype html>");
    }
    for once in ["title", "h1", "main", "meta[charset=utf-8]", "meta[name=viewport]", "link[rel=stylesheet]"]
    {
        if page.one(once).is_none() {
            set.fault(path, "page-frame", format!("the page must have exactly one {once}"));
        }
    }
    if page.attr("html", "lang") != Some(locale.code()) {
        set.fault(path, "page-language", format!("the page does not say that it is in {locale}"));
    }
    if let Some(id) = &page.repeated_id {
        set.fault(path, "page-id", format!("two elements have the id “{id}”"));
    }
}

fn check_addresses(set: &mut Set<'_>, path: &str, page: &Page, url: &str, versions: &Versions) {
    if page.attr("link[rel=canonical]", "href") != Some(url) {
        set.fault(path, "page-canonical", format!("the canonical address is not {url}"));
    }
    let links = page.all("link[rel=alternate][hreflang]");
    let mut found: Vec<(&str, &str)> =
        links.iter().filter_map(|link| Some((link.attr("hreflang")?, link.attr("href")?))).collect();
    let mut expected: Vec<(&str, &str)> = versions.alternates().collect();
    found.sort_unstable();
    expected.sort_unstable();
    if found.iter().filter(|(hreflang, _)| *hreflang == "x-default").count() != 1 {
        set.fault(path, "page-x-default", "the page must name exactly one address for all other languages");
    } else if found != expected {
        let message = "the page must name each of its language versions, its own included, and nothing else";
        set.fault(path, "page-alternates", message);
    }
}

fn check_open_graph(set: &mut Set<'_>, path: &str, page: &Page, locale: Locale) {
    let code = locale.profile().open_graph;
    if page.attr(r#"meta[property="og:locale"]"#, "content") != Some(code) {
        set.fault(path, "page-open-graph", format!("og:locale is not {code}"));
    }
}

/// The links to the other languages: all of them, to the same content, each in its own name and language.
fn check_language_links(
    set: &mut Set<'_>,
    path: &str,
    page: &Page,
    address: Address<'_>,
    versions: &Versions,
) {
    let links = page.all("#languages a");
    let others = versions.languages.iter().map(|(locale, _)| *locale);
    let others: Vec<Locale> = match address {
        Address::Chooser => others.collect(),
        Address::List(own) | Address::Article(own, _) | Address::Archive(own, _) => {
            others.filter(|&locale| locale != own).collect()
        }
    };
    let mut is_whole = links.len() == others.len();
    for (link, &other) in links.iter().zip(&others) {
        let file = match address {
            Address::Article(_, id) => Address::Article(other, id).file(),
            Address::Chooser | Address::List(_) | Address::Archive(..) => Address::List(other).file(),
        };
        let leads_there =
            link.attr("href").is_some_and(|href| follow(path, href) == Target::File(file, None));
        let in_its_language =
            link.attr("lang") == Some(other.code()) && link.attr("hreflang") == Some(other.code());
        is_whole &= leads_there && in_its_language && words(*link).starts_with(other.profile().endonym);
    }
    if !is_whole {
        let message = "the links to the other languages are not whole: each by its own name, with lang and hreflang, to its page";
        set.fault(path, "page-language-links", message);
    }
}

fn check_funding(set: &mut Set<'_>, path: &str, page: &Page, locale: Locale) {
    let statement = locale.profile().funding;
    if page.one("#funding").map(words).as_deref() != Some(statement) {
        set.fault(path, "page-funding", format!("the funding statement is not “{statement}”"));
    }
    let is_emblem = |image: &ElementRef<'_>| {
        let leads_there =
            image.attr("src").map(|src| follow(path, src)) == Some(Target::File(EMBLEM.to_owned(), None));
        leads_there && image.attr("alt").is_some_and(|alt| !alt.trim().is_empty())
    };
    if !page.all("img").iter().any(is_emblem) {
        set.fault(path, "page-emblem", "the emblem of the European Union is missing, or has no alt text");
    }
}

/// Nothing runs, and nothing is loaded but from the release itself.
fn check_own(set: &mut Set<'_>, path: &str, page: &Page) {
    const LOADING: &[&str] =
        &["src", "srcset", "poster", "data", "background", "action", "formaction", "ping", "xlink:href"];
    const FOREIGN: &[&str] =
        &["iframe", "object", "embed", "form", "base", "style", "audio", "video", "frame", "portal"];
    for element in page.all("*") {
        let name = element.value().name();
        if name == "script" && !is_linked_data(element) {
            set.fault(path, "page-script", "the page has a script that is no valid JSON-LD");
        }
        let leads_away = element.attr("http-equiv").is_some_and(|kind| kind.eq_ignore_ascii_case("refresh"));
        if FOREIGN.contains(&name) || leads_away {
            let tag = if leads_away { format!("{name} http-equiv=\"refresh\"") } else { name.to_owned() };
            let message = format!("the page has an element <{tag}>, which is not allowed: take it out");
            set.fault(path, "page-foreign", message);
        }
        for (attribute, value) in element.value().attrs() {
            if attribute.starts_with("on") {
                let message = format!(
                    "<{name}> has the attribute {attribute}, which runs a script and is not allowed: take it out"
                );
                set.fault(path, "page-script", message);
            }
            let loads = LOADING.contains(&attribute)
                || attribute == "style" && value.contains("url(")
                || name == "link"
                    && attribute == "href"
                    && !matches!(element.attr("rel"), Some("canonical" | "alternate"));
            let is_ours = || match attribute {
                "srcset" => candidates(value).all(|url| matches!(follow(path, url), Target::File(..))),
                _ => matches!(follow(path, value), Target::File(..)),
            };
            if loads && !is_ours() {
                let message = format!(
                    "<{name}> loads {value}, and a page may only load files of its own site: take it out"
                );
                set.fault(path, "page-foreign", message);
            }
        }
    }
}

/// The addresses of a `srcset`.
fn candidates(set: &str) -> impl Iterator<Item = &str> {
    set.split(',').filter_map(|candidate| candidate.split_whitespace().next())
}

fn is_linked_data(script: ElementRef<'_>) -> bool {
    let text: String = script.text().collect();
    script.attr("type") == Some("application/ld+json")
        && script.attr("src").is_none()
        && serde_json::from_str::<serde_json::Value>(&text).is_ok()
}

/// Every relative link leads to a file of the set, and to an element that is there.
fn check_links(set: &mut Set<'_>, path: &str) {
    let mut found = Vec::new();
    for element in set.pages[path].all("[srcset]") {
        for url in candidates(element.attr("srcset").unwrap_or_default()) {
            if !matches!(follow(path, url), Target::File(file, None) if set.has(&file)) {
                found
                    .push(("link-broken", format!("“{url}”, of a picture, leads to no file of the release")));
            }
        }
    }
    for element in set.pages[path].all("[href], [src]") {
        let Some(link) = element.attr("href").or(element.attr("src")) else { continue };
        match follow(path, link) {
            Target::Foreign { scheme } if matches!(scheme.as_str(), "https" | "http" | "mailto" | "tel") => {}
            // What is loaded from elsewhere was found before.
            Target::Foreign { .. } if element.attr("href").is_none() => {}
            Target::Foreign { .. } => {
                found.push(("link-scheme", format!("“{link}” is no address that a reader may be sent to")));
            }
            Target::Outside => found.push(("link-outside", format!("“{link}” leaves the release"))),
            Target::File(file, _) if !set.has(&file) => {
                found.push(("link-broken", format!("“{link}” leads to {file}, which is not there")));
            }
            Target::File(file, Some(id))
                if !set.pages.get(&file).map_or(file != path, |page| page.ids.contains(id)) =>
            {
                found.push(("link-broken", format!("“{link}” leads to an element that is not there")));
            }
            Target::File(..) => {}
        }
    }
    for (code, message) in found {
        set.fault(path, code, message);
    }
}
