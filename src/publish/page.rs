//! The pages: values for the templates, worked out in Rust, so that a template decides nothing but form.
//!
//! A text that a machine translated and nobody reviewed is marked in its language tag (`de-x-mtfrom-bg`) wherever it
//! stands, and says so in the reader's language with a link to the original.

use std::collections::BTreeMap;

use minijinja::Value;

use crate::extract::Role;
use crate::locale::Locale;

use super::address::{ARTICLE_FILE, Address, LIST_FILE, Versions};
use super::body;
use super::edition::{Head, Piece};
use super::feed::{ATOM, JSON_FEED, RSS};
use super::page_values::{
    Alternate, ArticlePage, Choice, ChooserPage, Entry, Feed, Frame, Language, ListPage, MachineNote, Phrases,
};
use super::paging::Listing;
use super::template::{ARTICLE, CHOOSER, LIST, PAGE, escaped};
use super::{Arg, BuildError, Edition, Provenance, Site, Templates, Words, linked_data};

/// The feeds beside every list.
const FEEDS: &[Feed] = &[
    Feed { kind: "application/atom+xml", href: ATOM },
    Feed { kind: "application/rss+xml", href: RSS },
    Feed { kind: "application/feed+json", href: JSON_FEED },
];

/// What all pages of a site are made with.
pub(super) struct Maker<'a> {
    pub(super) site: &'a Site,
    pub(super) words: &'a (dyn Words + Sync),
    pub(super) templates: &'a Templates,
    /// The stylesheet's path.
    pub(super) style: &'a str,
    phrases: BTreeMap<Locale, Phrases>,
}

/// What the frame needs to know of the page inside it.
struct Inside<'a> {
    address: Address<'a>,
    versions: Versions,
    title: String,
    heading: String,
    description: Option<String>,
    day: Option<&'a str>,
    linked_data: Option<Value>,
    content: String,
}

impl<'a> Maker<'a> {
    pub(super) fn new(
        site: &'a Site,
        words: &'a (dyn Words + Sync),
        templates: &'a Templates,
        style: &'a str,
    ) -> Self {
        let phrases = site.locales.iter().map(|&locale| (locale, phrases(words, locale))).collect();
        Maker { site, words, templates, style, phrases }
    }

    /// An article in one language.
    pub(super) fn article(&self, Piece { head, edition }: Piece<'_>) -> Result<String, BuildError> {
        let (site, locale) = (self.site, edition.locale);
        let address = Address::Article(locale, &head.id);
        let versions = Versions::of_article(site, head);
        let machine = (edition.provenance == Provenance::Machine).then(|| MachineNote {
            note: self.say(locale, "machine-note", &[]),
            original: self.say(locale, "machine-original", &[]),
            href: address.link_to(Address::Article(site.source, &head.id)),
            locale: site.source,
        });
        let machine_note = machine.as_ref().map(|machine| machine.note.clone());
        let description = description(edition);
        let content = self.templates.render(
            ARTICLE,
            ArticlePage {
                say: self.phrases(locale),
                source: site.source,
                text_lang: text_lang(site, edition),
                title: &edition.title,
                day: &head.date,
                published: self.say(locale, "published", &[("date", Arg::Day(&head.date))]),
                author: head
                    .author
                    .as_deref()
                    .map(|name| self.say(locale, "author", &[("name", Arg::Text(name))])),
                revision: self.say(locale, "revision", &[("revision", Arg::Number(head.revision))]),
                language_count: self.language_count(locale, head),
                machine,
                parts: body::parts(&edition.blocks, &head.pictures, (address.root(), &head.id)),
                source_page: head.source_page.as_deref(),
                data: ARTICLE_FILE,
            },
        )?;
        let site_name = self.say(locale, "site-name", &[]);
        let told = linked_data::Told {
            site_name: &site_name,
            funding: &self.phrases(locale).funding,
            machine_note: machine_note.as_deref(),
        };
        let piece = Piece { head, edition };
        let linked_data = linked_data::of_article(site, piece, description.as_deref(), told);
        self.frame(Inside {
            address,
            versions,
            title: format!("{} – {site_name}", edition.title),
            heading: edition.title.clone(),
            description,
            day: Some(&head.date),
            linked_data: Some(Value::from_safe_string(linked_data)),
            content,
        })
    }

    /// A list of articles in a language.
    pub(super) fn list(&self, listing: &Listing<'_>) -> Result<String, BuildError> {
        let (address, locale) = (listing.address(), listing.locale);
        let entries = listing.pieces.iter().map(|Piece { head, edition }| Entry {
            day: &head.date,
            published: self.say(locale, "published", &[("date", Arg::Day(&head.date))]),
            title: &edition.title,
            text_lang: text_lang(self.site, edition),
            href: address.link_to(Address::Article(locale, &head.id)),
            language_count: self.language_count(locale, head),
            machine_note: (edition.provenance == Provenance::Machine)
                .then(|| self.say(locale, "machine-note", &[])),
        });
        let heading = self.say(locale, "index-title", &[]);
        // A page of the archive does not change when an article comes, so it does not say how many there are.
        let count = (listing.number.is_none())
            .then(|| self.say(locale, "article-count", &[("count", Arg::Number(number(listing.total)))]));
        let link = |to: Option<Address<'_>>| to.map(|to| address.link_to(to));
        let list = ListPage {
            say: self.phrases(locale),
            heading: &heading,
            count,
            no_articles: self.say(locale, "no-articles", &[]),
            entries: entries.collect(),
            older: link(listing.older()),
            newer: link(listing.newer()),
        };
        let content = self.templates.render(LIST, list)?;
        self.frame(Inside {
            address,
            versions: Versions::of_lists(self.site),
            title: self.say(locale, "site-name", &[]),
            heading,
            description: None,
            day: None,
            linked_data: None,
            content,
        })
    }

    /// The choice of a language, at the site's root.
    pub(super) fn chooser(&self) -> Result<String, BuildError> {
        let address = Address::Chooser;
        let languages = self.site.locales.iter().map(|&locale| Choice {
            locale,
            endonym: locale.profile().endonym,
            href: address.link_to(Address::List(locale)),
            site_name: self.say(locale, "site-name", &[]),
        });
        let heading = self.say(self.site.source, "site-name", &[]);
        let chooser = ChooserPage {
            say: self.phrases(self.site.source),
            heading: &heading,
            languages: languages.collect(),
        };
        let content = self.templates.render(CHOOSER, chooser)?;
        self.frame(Inside {
            address,
            versions: Versions::of_lists(self.site),
            title: heading.clone(),
            heading,
            description: None,
            day: None,
            linked_data: None,
            content,
        })
    }

    /// What a web server says of an address that leads nowhere, in a language. It may stand under any address, so its one
    /// link begins at the host, and it needs no other file.
    pub(super) fn not_found(&self, locale: Locale) -> String {
        let say = |id| escaped(&self.say(locale, id, &[]));
        let host = self.site.base_url.split_once("://").map_or("", |(_, rest)| rest);
        let base = host.find('/').map_or("", |slash| &host[slash..]);
        let (title, reason, all) = (say("not-found"), say("not-found-reason"), say("all-news"));
        format!(
            "<!doctype html>\n<html lang=\"{locale}\">\n<head>\n  <meta charset=\"utf-8\">\n  \
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n  \
             <meta name=\"robots\" content=\"noindex\">\n  <meta name=\"color-scheme\" content=\"light dark\">\n  \
             <title>{title}</title>\n</head>\n<body>\n  <main>\n    <h1>{title}</h1>\n    <p>{reason}</p>\n    \
             <p><a href=\"{base}/{locale}/\">{all}</a></p>\n  </main>\n</body>\n</html>\n"
        )
    }

    /// Puts a page into the frame: head, links to the other languages, foot.
    fn frame(&self, inside: Inside<'_>) -> Result<String, BuildError> {
        let Inside { address, versions, title, heading, description, day, linked_data, content } = inside;
        let (locale, home) = match address {
            Address::Chooser => (self.site.source, None),
            Address::List(locale) | Address::Article(locale, _) | Address::Archive(locale, _) => {
                (locale, Some(address.link_to(Address::List(locale))))
            }
        };
        let in_language = |other| match address {
            Address::Article(_, id) => Address::Article(other, id),
            Address::Chooser | Address::List(_) | Address::Archive(..) => Address::List(other),
        };
        let languages = versions.languages.iter().map(|&(other, _)| Language {
            locale: other,
            endonym: other.profile().endonym,
            href: address.link_to(in_language(other)),
            current: other == locale,
        });
        let others = versions.languages.iter().filter(|(other, _)| *other != locale);
        let alternates = versions.alternates().map(|(hreflang, href)| Alternate { hreflang, href });
        let frame = Frame {
            say: self.phrases(locale),
            locale,
            title: &title,
            heading: &heading,
            description: description.as_deref(),
            url: address.url(self.site),
            alternates: alternates.collect(),
            open_graph: locale.profile().open_graph,
            open_graph_alternates: others.map(|(other, _)| other.profile().open_graph).collect(),
            day,
            data: match address {
                Address::Chooser => None,
                Address::List(_) | Address::Archive(..) => Some(LIST_FILE),
                Address::Article(..) => Some(ARTICLE_FILE),
            },
            feeds: if matches!(address, Address::List(_) | Address::Archive(..)) { FEEDS } else { &[] },
            root: address.root(),
            style: self.style,
            linked_data,
            home,
            languages: if address == Address::Chooser { Vec::new() } else { languages.collect() },
            content: Value::from_safe_string(content.trim_end().to_owned()),
        };
        Ok(self.templates.render(PAGE, frame)? + "\n")
    }

    fn phrases(&self, locale: Locale) -> &Phrases {
        &self.phrases[&locale]
    }

    fn language_count(&self, locale: Locale, head: &Head) -> String {
        self.say(locale, "language-count", &[("count", Arg::Number(number(head.locales.len())))])
    }

    fn say(&self, locale: Locale, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.say(locale, id, args)
    }
}

fn phrases(words: &dyn Words, locale: Locale) -> Phrases {
    let say = |id| words.say(locale, id, &[]);
    Phrases {
        site_name: say("site-name"),
        skip_to_content: say("skip-to-content"),
        all_news: say("all-news"),
        other_languages: say("other-languages"),
        source_page: say("source-page"),
        data_link: say("data-link"),
        page_address: say("page-address"),
        funding: say("funding"),
        emblem_alt: say("emblem-alt"),
        older_news: say("older-news"),
        newer_news: say("newer-news"),
    }
}

/// The language tag of words that a machine translated; the page's own tag does for all others.
pub(super) fn text_lang(site: &Site, edition: &Edition) -> Option<String> {
    (edition.provenance == Provenance::Machine)
        .then(|| format!("{}-x-mtfrom-{}", edition.locale, site.source))
}

/// The first words of the text, for search engines and link previews.
pub(super) fn description(edition: &Edition) -> Option<String> {
    const LONGEST: usize = 160;
    let block = edition.blocks.iter().find(|block| matches!(block.role, Role::Lead | Role::Paragraph))?;
    let text = block.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((cut, _)) = text.char_indices().nth(LONGEST) else { return Some(text) };
    let whole_words = text[..cut].rsplit_once(' ').map_or(&text[..cut], |(words, _)| words);
    Some(format!("{}…", whole_words.trim_end_matches(|c: char| !c.is_alphanumeric())))
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
