//! What an engine must not translate: tags, placeables, addresses, numbers with their units, and names that the target
//! language has words of its own for.
//!
//! An engine would write `info-haskovo.bg` for `info@haskovo.bg` and “0 euros” for `{0}`. So each of these becomes an address
//! of its own, `http://x.y/0`, which engines leave alone (300 of 300 came through the one that was measured, none of
//! `{0}`, `⟦0⟧` and `<x0/>`). [`Masked::unmask`] puts them back, and a text in which not each stands exactly once has no
//! draft.

use crate::extract::markup;
use crate::extract::tags;
use crate::span::Span;

/// How a mask begins; its number follows.
const MASK: &str = "http://x.y/";

/// How much longer than the text a translation may be, and how many characters more.
const LONGER: usize = 4;
const MORE: usize = 200;

/// Units that are the same in every language.
const UNITS: [&str; 34] = [
    "%", "‰", "€", "$", "£", "EUR", "BGN", "USD", "km", "m", "cm", "mm", "km²", "m²", "m³", "ha", "kg", "g",
    "t", "l", "kW", "kWh", "MW", "MWh", "GWh", "W", "V", "°", "°C", "Hz", "GHz", "MB", "GB", "dB",
];

/// A text with masks in place of what must stay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Masked {
    /// The text for the engine.
    pub text: String,
    /// The text as it is where an engine is not needed: with its names in the target's words.
    pub bare: String,
    kept: Vec<Kept>,
    most: usize,
}

/// A name in a text, and what the target language says for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Where it stands.
    pub span: Span,
    /// What comes in its place.
    pub target: String,
}

/// What a mask stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Kept {
    original: String,
    /// Whether a space was put before or behind the mask, because a letter stands there.
    is_parted: (bool, bool),
}

/// Masks a text with inline tags.
pub fn mask(text: &str) -> Masked {
    mask_with(text, &[])
}

/// Masks a text with inline tags, and names in it, in order; they come back as the target has them.
pub fn mask_with(text: &str, names: &[Name]) -> Masked {
    let mut masked = Masked {
        text: String::with_capacity(text.len()),
        bare: String::with_capacity(text.len()),
        kept: Vec::new(),
        most: text.chars().count() * LONGER + MORE,
    };
    let mut at = 0;
    for (span, name) in with_names(spans(text), names) {
        masked.text.push_str(&text[at..span.start]);
        masked.bare.push_str(&text[at..span.start]);
        let before = masked.text.chars().next_back().is_some_and(|c| !c.is_whitespace());
        let behind = text[span.end..].chars().next().is_some_and(|c| !c.is_whitespace());
        // What stands right before a mask would become a part of its address, and what stands right behind it too,
        // but for punctuation that ends no address.
        let opens = masked.text.ends_with(['(', '„', '«', '“', '"', '[']);
        let ends = text[span.end..].starts_with([')', '”', '“', '»', '"', ',', ';', ']', '!', '?']);
        let is_parted = (before && !opens, behind && !ends);
        if is_parted.0 {
            masked.text.push(' ');
        }
        masked.text.extend([MASK, &masked.kept.len().to_string()]);
        if is_parted.1 {
            masked.text.push(' ');
        }
        at = span.end;
        let original =
            name.map_or_else(|| text[span].to_owned(), |name| markup::escape(&name.target).into_owned());
        masked.bare.push_str(&original);
        masked.kept.push(Kept { original, is_parted });
    }
    masked.text.push_str(&text[at..]);
    masked.bare.push_str(&text[at..]);
    masked
}

/// What is masked together with the names, in order. A name that stands in something else that is masked is none.
fn with_names(spans: Vec<Span>, names: &[Name]) -> Vec<(Span, Option<&Name>)> {
    let mut all: Vec<(Span, Option<&Name>)> = spans.into_iter().map(|span| (span, None)).collect();
    for name in names {
        let is_free =
            |(span, _): &(Span, Option<&Name>)| span.end <= name.span.start || name.span.end <= span.start;
        if !name.span.is_empty() && all.iter().all(is_free) {
            all.push((name.span.clone(), Some(name)));
        }
    }
    all.sort_by_key(|(span, _)| span.start);
    all
}

impl Masked {
    /// Whether there is anything to translate: a letter outside of the masks.
    pub fn has_words(&self) -> bool {
        let mut rest = self.text.as_str();
        while let Some(at) = rest.find(MASK) {
            if rest[..at].contains(char::is_alphabetic) {
                return true;
            }
            rest = &rest[at + MASK.len()..];
        }
        rest.contains(char::is_alphabetic)
    }

    /// The translation with everything back in its place; `None` where not each mask came back exactly once, where tags
    /// do not fit together any more, or where the engine lost itself.
    pub fn unmask(&self, translation: &str) -> Option<String> {
        let translation = translation.trim();
        if translation.is_empty() || translation.chars().count() > self.most {
            return None;
        }
        let mut text = String::with_capacity(translation.len());
        let mut is_back = vec![false; self.kept.len()];
        let mut rest = translation;
        while let Some(at) = rest.find(MASK) {
            let digits = &rest[at + MASK.len()..];
            let length = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
            let number: usize = digits[..length].parse().ok()?;
            let kept = self.kept.get(number)?;
            if std::mem::replace(&mut is_back[number], true) {
                return None;
            }
            let before = &rest[..at];
            let before = if kept.is_parted.0 { before.strip_suffix(' ').unwrap_or(before) } else { before };
            text.push_str(&words(before)?);
            text.push_str(&kept.original);
            rest = &digits[length..];
            if kept.is_parted.1 {
                rest = rest.strip_prefix(' ').unwrap_or(rest);
            }
        }
        text.push_str(&words(rest)?);
        is_back.iter().all(|&is_back| is_back).then_some(text)
    }
}

/// An engine's words as text. What is a tag in them, or half a mask, no text had.
fn words(words: &str) -> Option<String> {
    if words.contains(MASK.trim_end_matches('/')) || tags::scan(words).next().is_some() {
        return None;
    }
    let words: String =
        words.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }).collect();
    Some(markup::escape(&words).into_owned())
}

/// What is masked, in order.
fn spans(text: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = tags::scan(text).map(|tag| tag.span).collect();
    let mut at = 0;
    let mut own = Vec::new();
    for tag in spans.drain(..).chain(std::iter::once(text.len()..text.len())) {
        let begin = at.min(tag.start);
        between(&text[begin..tag.start], begin, &mut own);
        at = tag.end;
        if !tag.is_empty() {
            own.push(tag);
        }
    }
    own
}

/// What is masked in words without tags.
fn between(words: &str, offset: usize, spans: &mut Vec<Span>) {
    let mut at = 0;
    while let Some(c) = words[at..].chars().next() {
        let rest = &words[at..];
        let length = match c {
            '{' => placeable(rest),
            '&' => reference(rest),
            c if c.is_ascii_digit() => begins_word(words, at).then(|| number(rest)).flatten(),
            c if c.is_alphanumeric() => begins_word(words, at).then(|| address(rest)).flatten(),
            _ => None,
        };
        match length {
            Some(length) => {
                spans.push(offset + at..offset + at + length);
                at += length;
            }
            None => at += c.len_utf8(),
        }
    }
}

fn begins_word(words: &str, at: usize) -> bool {
    words[..at]
        .chars()
        .next_back()
        .is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '.' | '_' | '-' | '@' | '/'))
}

/// The length of a placeable with all that stands in it.
fn placeable(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return Some(at + 1),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The length of a character reference.
fn reference(text: &str) -> Option<usize> {
    let end = text.bytes().take(9).position(|byte| byte == b';')?;
    markup::reference(&text[1..end]).map(|_| end + 1)
}

/// The length of a web or e-mail address.
fn address(text: &str) -> Option<usize> {
    let end = text.find(|c: char| c.is_whitespace() || "<>„“”«»\"{}".contains(c)).unwrap_or(text.len());
    let word = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'', '’']);
    let is_web = ["http://", "https://", "www."].iter().any(|start| word.starts_with(start));
    let is_mail = word.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && host.chars().all(|c| c.is_alphanumeric() || "-._".contains(c))
    });
    (is_web || is_mail).then_some(word.len())
}

/// The length of a number with its unit, or of a long number such as that of a telephone or an account.
fn number(text: &str) -> Option<usize> {
    if let Some(length) = address(text) {
        return Some(length);
    }
    let is_part = |c: char| {
        c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '-' | '–' | '/')
    };
    let run = text.find(|c: char| !is_part(c)).unwrap_or(text.len());
    let digits = text[..run].trim_end_matches(|c: char| !c.is_ascii_digit());
    let rest = &text[digits.len()..];
    let space =
        rest.chars().next().filter(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}')).map_or(0, char::len_utf8);
    let behind = &rest[space..];
    let unit = UNITS.iter().filter(|unit| {
        behind.strip_prefix(**unit).is_some_and(|after| !after.starts_with(char::is_alphanumeric))
    });
    if let Some(unit) = unit.max_by_key(|unit| unit.len()) {
        return Some(digits.len() + space + unit.len());
    }
    let n_digits = digits.bytes().filter(u8::is_ascii_digit).count();
    let is_one_word = !digits.contains([' ', '\u{a0}', '\u{202f}', '–', '-', '.', '/']);
    (n_digits >= 9 || n_digits >= 6 && is_one_word).then_some(digits.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_must_stay_is_masked_and_comes_back() {
        for (text, masked) in [
            ("Пишете на info@haskovo.bg.", "Пишете на http://x.y/0 ."),
            ("<strong>Община</strong> Хасково", "http://x.y/0 Община http://x.y/1 Хасково"),
            ("вижте https://www.haskovo.bg/a?b=1&c=2, моля", "вижте http://x.y/0, моля"),
            ("с 7,5 % повече за 20 000 € и 12 km", "с http://x.y/0 повече за http://x.y/1 и http://x.y/2"),
            ("за 20 000 лв. на 9 май 2024 г.", "за 20 000 лв. на 9 май 2024 г."),
            ("тел. 038 603 300 и BG80BNBG96611020345678", "тел. http://x.y/0 и BG80BNBG96611020345678"),
            (
                "{ -haskovo(case: \"genitive\") } и { $n ->\n [one] ден\n *[other] дни\n }",
                "http://x.y/0 и http://x.y/1",
            ),
            ("1&nbsp;000 &lt; 5", "1 http://x.y/0 000 http://x.y/1 5"),
        ] {
            let found = mask(text);
            assert_eq!(found.text, masked);
            assert_eq!(found.unmask(&found.text).as_deref(), Some(text));
        }
    }

    fn named(text: &str, names: &[(&str, &str)]) -> Masked {
        let name = |(name, target): &(&str, &str)| {
            let start = text.find(name).unwrap();
            Name { span: start..start + name.len(), target: (*target).to_owned() }
        };
        mask_with(text, &names.iter().map(name).collect::<Vec<_>>())
    }

    #[test]
    fn a_name_comes_back_as_the_target_language_has_it() {
        let masked =
            named("Новини от Солун и <em>Одрин</em>", &[("Солун", "Thessaloniki"), ("Одрин", "Edirne")]);
        assert_eq!(masked.text, "Новини от http://x.y/0 и http://x.y/1 http://x.y/2 http://x.y/3");
        let back = masked.unmask("Aus http://x.y/1 http://x.y/2 http://x.y/3 und http://x.y/0 Neues");
        assert_eq!(back.as_deref(), Some("Aus <em>Edirne</em> und Thessaloniki Neues"));
        assert_eq!(masked.unmask("Aus <em>Odrin</em> und http://x.y/0"), None);
        let alone = named("Солун", &[("Солун", "Thessaloniki < mehr")]);
        assert!(!alone.has_words());
        assert_eq!(alone.bare, "Thessaloniki &lt; mehr");
    }

    #[test]
    fn a_name_in_an_address_or_a_tag_stays_as_it_is() {
        for (text, inside) in [("www.solun.bg", "solun"), ("<a href=\"x\">да</a>", "href")] {
            assert_eq!(named(text, &[(inside, "Thessaloniki")]), mask(text));
        }
    }

    #[test]
    fn a_translation_may_move_what_was_masked() {
        let masked = mask("Пишете на <em>info@haskovo.bg</em> днес");
        assert_eq!(masked.text, "Пишете на http://x.y/0 http://x.y/1 http://x.y/2 днес");
        assert_eq!(
            masked.unmask("Heute an http://x.y/0 http://x.y/1 http://x.y/2 schreiben").as_deref(),
            Some("Heute an <em>info@haskovo.bg</em> schreiben")
        );
    }

    #[test]
    fn a_mask_that_is_lost_doubled_or_invented_leaves_no_draft() {
        let masked = mask("Пишете на info@haskovo.bg или a@b.bg");
        for lost in [
            "Schreiben Sie an http://x.y/0",
            "http://x.y/0 http://x.y/1 http://x.y/1",
            "http://x.y/0 http://x.y/1 http://x.y/2",
            "http://x.y/0 http://x.y/ 1",
            "http://x.y/0 und http://x.y/1 http://x.y",
            "http://x.y/99999999999999999999999",
            "",
            " ",
        ] {
            assert_eq!(masked.unmask(lost), None, "{lost}");
        }
        assert_eq!(mask("да").unmask(&"ja ".repeat(500)), None, "an engine that lost itself");
    }

    #[test]
    fn an_engine_cannot_put_a_tag_into_a_text() {
        assert_eq!(mask("да").unmask("<script>ja</script>"), None);
        let masked = mask("да");
        assert_eq!(masked.unmask("ja & nein, 3 < 5, &lt;").as_deref(), Some("ja & nein, 3 &lt; 5, &amp;lt;"));
    }

    proptest! {
        #[test]
        fn whatever_is_masked_comes_back_from_an_engine_that_changes_nothing(
            text in proptest::collection::vec(
                prop_oneof!["\\PC{0,8}", " ?(<|</)(strong|a data-l10n-name=\"link-1\"|br)>", "[0-9 .,%€km]{1,6}",
                    " ?[a-z]{1,4}@[a-z]{1,3}\\.bg", "\\{ ?-?[a-z]{1,3} ?\\}", "&(lt|nbsp|amp);", "http://[xyz./0-9]{0,8}"],
                1..8,
            ).prop_map(|parts| parts.concat().trim().to_owned()),
        ) {
            let masked = mask(&text);
            // What is no tag in the engine's words is written as one that it cannot be.
            let plain = |text: &str| text.replace("&amp;", "&").replace("&lt;", "<");
            let back = masked.unmask(&masked.text);
            prop_assert_eq!(back.as_deref().map(plain), Some(plain(&text)).filter(|_| !text.is_empty()));
        }
    }
}
