//! Which elements are furniture by their names: menus, comments, advertisements, lists of other articles.
//!
//! Sites name the parts of their pages in English whatever they are written in, in `class`, `id` and `role`. A name alone
//! proves little, so it only says what to suspect; whether the suspicion holds is decided with the words inside.

use super::element::{Part, part};
use super::tree::{Data, Element, Tree};

/// What an element's name says about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    /// Nothing.
    None,
    /// It holds the words of the article.
    Body,
    /// It may stand beside the article.
    Beside,
    /// It is no part of any article.
    Furniture,
    /// It cannot be seen.
    Hidden,
}

/// The mark of every node.
pub(super) fn marks(tree: &Tree) -> Vec<Mark> {
    let mut marks = vec![Mark::None; tree.len()];
    for id in tree.descendants(super::tree::ROOT) {
        if let Data::Element(element) = &tree.node(id).data {
            marks[id as usize] = mark(element);
            // An article inside an article is another one.
            if element.tag() == "article" && tree.ancestors(id).any(|above| tree.tag(above) == "article") {
                marks[id as usize] = marks[id as usize].max(Mark::Beside);
            }
        }
    }
    marks
}

fn mark(element: &Element) -> Mark {
    let tag = element.tag();
    if part(tag) == Part::Skipped || matches!(tag, "html" | "body" | "br" | "b" | "i" | "strong" | "em") {
        return Mark::None;
    }
    let mut mark = match tag {
        "nav" | "footer" | "menu" => Mark::Furniture,
        "aside" => Mark::Beside,
        _ => Mark::None,
    };
    for attribute in &element.attributes {
        let value = &*attribute.value;
        mark = mark.max(match &*attribute.name.local {
            "hidden" if !value.eq_ignore_ascii_case("until-found") => Mark::Hidden,
            "aria-hidden" if value == "true" => Mark::Hidden,
            "style" if hides(value) => Mark::Hidden,
            "role" => role(value),
            "itemprop" if value.split(' ').any(|name| name == "articleBody") => Mark::Body,
            "class" | "id" | "data-component" | "data-testid" | "data-type" | "data-tb-region-item" => {
                named(value, tag)
            }
            _ => Mark::None,
        });
    }
    mark
}

fn hides(style: &str) -> bool {
    let style: String = style.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
    style.contains("display:none") || style.contains("visibility:hidden")
}

fn role(role: &str) -> Mark {
    match role {
        "navigation" | "banner" | "contentinfo" | "search" | "dialog" | "alertdialog" | "menu"
        | "menubar" | "toolbar" | "tooltip" | "alert" => Mark::Furniture,
        "complementary" => Mark::Beside,
        _ => Mark::None,
    }
}

/// What the names in a `class` or `id` say.
fn named(value: &str, tag: &str) -> Mark {
    let mut mark = Mark::None;
    for name in value.split_ascii_whitespace().take(40) {
        if HIDDEN.contains(&name) {
            return Mark::Hidden;
        }
        // Names of layout tools, such as “print:hidden”, say how an element looks and not what it is.
        if name.contains([':', '[', '/']) {
            continue;
        }
        if FOREIGN_NAMES.iter().any(|prefix| name.starts_with(prefix)) {
            continue;
        }
        mark = mark.max(name_mark(name, tag));
    }
    mark
}

/// Names of what is there for screen readers only.
const HIDDEN: [&str; 8] = [
    "sr-only",
    "visually-hidden",
    "visuallyhidden",
    "screen-reader-text",
    "screenreader",
    "element-invisible",
    "u-visually-hidden",
    "is-visually-hidden",
];

/// Names that say what an article is about, not what an element is.
const FOREIGN_NAMES: [&str; 6] = ["tag-", "category-", "format-", "status-", "type-", "js-"];

fn name_mark(name: &str, _tag: &str) -> Mark {
    let mut word = String::new();
    let mut mark = Mark::None;
    let mut last_lower = false;
    for c in name.chars().chain(['-']) {
        let ends = !c.is_ascii_alphabetic() || (c.is_ascii_uppercase() && last_lower);
        last_lower = c.is_ascii_lowercase();
        if ends && !word.is_empty() {
            mark = mark.max(word_mark(&word));
            word.clear();
        }
        if c.is_ascii_alphabetic() {
            word.push(c.to_ascii_lowercase());
        }
    }
    mark
}

fn word_mark(word: &str) -> Mark {
    if FURNITURE.contains(&word) || FURNITURE_BEGINNINGS.iter().any(|begin| word.starts_with(begin)) {
        Mark::Furniture
    } else if BESIDE.contains(&word) {
        Mark::Beside
    } else {
        Mark::None
    }
}

/// Words that name furniture.
const FURNITURE: [&str; 70] = [
    "ad",
    "ads",
    "adbox",
    "adslot",
    "adunit",
    "adwrapper",
    "advert",
    "banner",
    "breadcrumb",
    "breadcrumbs",
    "crumbs",
    "pathway",
    "cookie",
    "cookies",
    "consent",
    "gdpr",
    "dfp",
    "disqus",
    "foot",
    "footer",
    "login",
    "logo",
    "menu",
    "mainmenu",
    "submenu",
    "modal",
    "nav",
    "navbar",
    "navigation",
    "topnav",
    "newsletter",
    "newsletters",
    "outbrain",
    "taboola",
    "overlay",
    "pager",
    "pagination",
    "paging",
    "popup",
    "popover",
    "print",
    "printfriendly",
    "promo",
    "promotion",
    "rating",
    "recirc",
    "rss",
    "search",
    "searchbox",
    "share",
    "sharing",
    "sharebar",
    "sharethis",
    "addthis",
    "addtoany",
    "shariff",
    "signup",
    "skip",
    "skiplink",
    "sitemap",
    "social",
    "sponsor",
    "sponsored",
    "subscribe",
    "subscription",
    "toolbar",
    "tooltip",
    "trending",
    "livechat",
    "topbar",
];

/// What the words begin with that name furniture.
const FURNITURE_BEGINNINGS: [&str; 12] = [
    "comment",
    "relat",
    "recommend",
    "social",
    "cookie",
    "advert",
    "newsletter",
    "sharedaddy",
    "jeg_share",
    "subscri",
    "mostread",
    "breadcrumb",
];

/// Words that name what may stand beside an article.
const BESIDE: [&str; 41] = [
    "tweet",
    "twitter",
    "instagram",
    "facebook",
    "tiktok",
    "aside",
    "sidebar",
    "widget",
    "widgets",
    "teaser",
    "teasers",
    "rail",
    "infobox",
    "factbox",
    "tags",
    "tagcloud",
    "keywords",
    "topics",
    "author",
    "authors",
    "authorbox",
    "byline",
    "bio",
    "biography",
    "meta",
    "metadata",
    "postmeta",
    "info",
    "timestamp",
    "credit",
    "credits",
    "copyright",
    "gallery",
    "slideshow",
    "caption",
    "more",
    "readmore",
    "popular",
    "latest",
    "hint",
    "video",
];
