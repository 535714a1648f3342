//! Addresses, e-mails, telephone numbers, project codes and hashtags stand in the target letter by letter.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Text};
use crate::diagnostic::Said;
use crate::span::Span;

/// Something that is copied and never translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) kind: Kind,
    /// As it is compared.
    pub(super) text: String,
    pub(super) span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Url,
    Email,
    Phone,
    Code,
    Hashtag,
}

impl Kind {
    fn code(self) -> &'static str {
        match self {
            Kind::Url => "address-changed",
            Kind::Email => "email-changed",
            Kind::Phone => "phone-changed",
            Kind::Code => "code-changed",
            Kind::Hashtag => "hashtag-changed",
        }
    }

    /// Its name in the catalogue of sentences.
    fn name(self) -> &'static str {
        match self {
            Kind::Url => "url",
            Kind::Email => "email",
            Kind::Phone => "phone",
            Kind::Code => "code",
            Kind::Hashtag => "hashtag",
        }
    }
}

/// The addresses of a text.
pub(super) fn scan(side: &Text<'_>) -> Vec<Address> {
    let (text, words) = (side.text(), &side.words);
    let mut list = Vec::new();
    let signs = words.signs.iter().filter(|sign| matches!(sign.1, '@' | '/' | '#')).map(|sign| sign.0);
    let mut telling: Vec<usize> = words.digits.iter().map(|run| run.start).chain(signs).collect();
    telling.extend(text.match_indices("www.").map(|found| found.0));
    telling.sort_unstable();
    let mut seen = 0;
    for at in telling {
        if at < seen {
            continue;
        }
        let span = side.token_at(at);
        seen = span.end;
        list.extend(address(text, &text[span.clone()], span.start));
    }
    list
}

fn address(text: &str, token: &str, start: usize) -> Option<Address> {
    let lead = token.len() - token.trim_start_matches(OPENING).len();
    let bare = token[lead..].trim_end_matches(CLOSING);
    let start = start + lead;
    let found = |kind: Kind, bare: &str| {
        Some(Address { kind, text: bare.to_owned(), span: start..start + bare.len() })
    };
    if bare.contains("://") || bare.starts_with("www.") {
        return found(Kind::Url, bare);
    }
    if let Some((user, host)) = bare.split_once('@')
        && !user.is_empty()
        && host.contains('.')
    {
        return found(Kind::Email, bare);
    }
    if bare.len() > 1 && bare.starts_with('#') && bare[1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
        return found(Kind::Hashtag, bare);
    }
    if bare.starts_with('+') && bare[1..].starts_with(|c: char| c.is_ascii_digit()) {
        return phone(text, start);
    }
    is_code(bare).then(|| found(Kind::Code, bare)).flatten()
}

const OPENING: [char; 13] = ['(', '[', '„', '“', '”', '«', '»', '"', '\'', '‘', '’', '‚', '<'];
const CLOSING: [char; 19] =
    [')', ']', '„', '“', '”', '«', '»', '"', '\'', '‘', '’', '>', '.', ',', ';', ':', '!', '?', '…'];

/// From its plus sign as far as digits in groups go.
fn phone(text: &str, start: usize) -> Option<Address> {
    let mut end = start + 1;
    let mut digits = String::new();
    for (at, c) in text[start + 1..].char_indices() {
        match c {
            '0'..='9' => {
                digits.push(c);
                end = start + 1 + at + 1;
            }
            ' ' | '\u{a0}' | '\u{202f}' | '-' | '(' | ')' | '/' | '–' => {}
            _ => break,
        }
    }
    (digits.len() >= 6).then_some(Address { kind: Kind::Phone, text: digits, span: start..end })
}

/// A run of capitals and digits with its hyphens and dots, such as BG16FFPR008-1.816.
///
/// Short names of things (F-16, COVID-19, G20) are written differently by language and are left alone.
fn is_code(bare: &str) -> bool {
    let mut capitals = 0;
    let mut digits = 0;
    for c in bare.chars() {
        match c {
            '0'..='9' => digits += 1,
            'A'..='Z' => capitals += 1,
            '-' | '.' | '/' | '_' => {}
            c if c.is_uppercase() && !c.is_ascii() => capitals += 1,
            _ => return false,
        }
    }
    capitals >= 2 && digits >= 3 && capitals + digits >= 7
}

/// Every address of the source in the target, and no other.
pub(super) fn compare(both: &Both<'_>, source: &[Address], target: &[Address], found: &mut Vec<Finding>) {
    let mut extra: Vec<&Address> = target.iter().collect();
    let mut missing: Vec<&Address> = Vec::new();
    for address in source {
        match extra.iter().position(|other| other.kind == address.kind && other.text == address.text) {
            Some(at) => drop(extra.remove(at)),
            None => missing.push(address),
        }
    }
    for address in missing {
        let shown = &both.source.plain.text()[address.span.clone()];
        let said = |id| Said::new(id).with("kind", address.kind.name()).with("wanted", shown);
        let Some(at) = extra.iter().position(|other| other.kind == address.kind) else {
            found.push(Finding::new(address.kind.code(), both.target.whole(), said("address-missing")));
            continue;
        };
        let other = extra.remove(at);
        let written = &both.target.plain.text()[other.span.clone()];
        let said = said("address-changed").with("written", written);
        let finding = Finding::new(address.kind.code(), both.target.at(&other.span), said);
        found.push(if both.target.plain.view.is_verbatim(&other.span) {
            finding.mended(shown)
        } else {
            finding
        });
    }
    for address in extra.into_iter().filter(|extra| extra.kind != Kind::Hashtag) {
        let written = &both.target.plain.text()[address.span.clone()];
        if both.source.plain.text().contains(written) {
            continue;
        }
        let said = Said::new("address-extra").with("kind", address.kind.name()).with("written", written);
        found.push(Finding::new(address.kind.code(), both.target.at(&address.span), said));
    }
}
