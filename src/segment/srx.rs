//! The rules for sentences as SRX 2.0, so that CAT tools break a paragraph where horo does.
//!
//! SRX knows pairs of expressions and nothing else, and the first pair that fits decides. So the lists of a language
//! become a few long expressions, without look-around, which not every tool has. What SRX cannot say is left out: whether
//! a quotation mark is open, and that a single letter behind an initial is another initial's.

use std::fmt::Write as _;

use super::rules::{Rules, Stop};
use crate::locale::Locale;

/// What may stand before a word: the paragraph's begin, white space, an opening mark.
const EDGE: &str = r#"(?:^|[\s„“”"'«»‚‘’(\[/–—-])"#;
/// Marks that close behind a full stop, and marks that open before a word.
const CLOSING: &str = r#"["”“»«’‘')\]]*"#;
const OPENING: &str = r#"["„“”«»‚‘’'(\[–—¿¡.…-]*"#;

/// The rules of the given languages as one SRX file.
pub fn srx(locales: impl IntoIterator<Item = Locale>) -> String {
    let mut rules = String::new();
    let mut maps = String::new();
    for locale in locales {
        let code = locale.code();
        let _ = writeln!(rules, "      <languagerule languagerulename=\"{code}\">");
        for rule in pairs(Rules::of(locale)) {
            let does = if rule.breaks { "yes" } else { "no" };
            let (before, after) = (escaped(&rule.before), escaped(&rule.after));
            let _ = write!(
                rules,
                "        <rule break=\"{does}\">\n          <beforebreak>{before}</beforebreak>\n          <afterbreak>{after}</afterbreak>\n        </rule>\n"
            );
        }
        rules.push_str("      </languagerule>\n");
        let _ = writeln!(
            maps,
            "      <languagemap languagepattern=\"{}{}.*\" languagerulename=\"{code}\"/>",
            either(code, 0),
            either(code, 1)
        );
    }
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header segmentsubflows="yes" cascade="no">
    <formathandle type="start" include="no"/>
    <formathandle type="end" include="yes"/>
    <formathandle type="isolated" include="no"/>
  </header>
  <body>
    <languagerules>
{rules}    </languagerules>
    <maprules>
{maps}    </maprules>
  </body>
</srx>
"#
    )
}

/// A letter of a language code in either case: tools write `bg-BG` and `BG`.
fn either(code: &str, at: usize) -> String {
    let letter = &code[at..=at];
    format!("[{}{letter}]", letter.to_uppercase())
}

/// A rule: between these a break is, or is none.
struct Pair {
    breaks: bool,
    before: String,
    after: String,
}

fn pairs(rules: &Rules) -> Vec<Pair> {
    let yes = |before: String, after: String| Pair { breaks: true, before, after };
    let no = |before: String, after: String| Pair { breaks: false, before, after };
    let listed = |wanted: &[Stop]| {
        let all = rules.abbreviations().into_iter().filter(|(_, stop)| wanted.contains(stop));
        any_of(all.map(|(word, _)| either_case(word)))
    };
    let opener = format!(r"\s+{OPENING}{}\b", any_of(rules.openers().into_iter().map(literal)));
    let number = r"\s+\p{N}".to_owned();
    let white = || r"\s".to_owned();
    let stop = |words: &str| format!(r"{EDGE}{words}\.");
    let mut all = vec![no(format!(r"[.!?…]{CLOSING}"), r"\s+,[^,]".to_owned())];
    if rules.has_ordinals {
        let words = any_of(rules.ordinal_words().into_iter().map(literal));
        all.push(no(r"\p{N}\.".to_owned(), format!(r"\s+{words}\b")));
        all.push(yes(r"\s\p{N}{1,2}\.".to_owned(), opener.clone()));
        all.push(no(r"(?:^|\s)\p{N}{1,2}\.".to_owned(), r"\s+[^\p{N}]".to_owned()));
    }
    all.push(no(r"^\p{N}+\.".to_owned(), white()));
    all.push(no(stop(&listed(&[Stop::NotBeforeNumber, Stop::OnlyBehindNumber])), number));
    all.push(yes(format!(r"(?:\p{{N}}|\b[IVXLCM]+)\s+{}\.", listed(&[Stop::OnlyBehindNumber])), starts()));
    all.push(no(stop(&listed(&[Stop::Never, Stop::OnlyBehindNumber])), white()));
    if rules.has_capital_nouns {
        all.push(yes(stop(&listed(&[Stop::NotBeforeNumber])), opener.clone()));
        all.push(no(stop(&listed(&[Stop::NotBeforeNumber])), white()));
    }
    let short =
        format!(r"(?:{}|\p{{Lu}}|\p{{L}}{{1,2}}(?:\.\p{{L}}{{1,2}})+)", listed(&[Stop::OnlyBeforeOpener]));
    all.push(yes(stop(&short), opener.clone()));
    all.push(no(stop(&short), white()));
    let weak = if rules.parts_at_colon { "[;:]" } else { ";" };
    all.push(if rules.asks_with_semicolon {
        yes(";".to_owned(), starts())
    } else {
        yes(weak.to_owned(), opener)
    });
    all.push(yes(format!("[.!?…]{CLOSING}"), starts()));
    all
}

/// What a sentence begins with.
fn starts() -> String {
    format!(r"\s+{OPENING}[\p{{Lu}}\p{{Lt}}\p{{Lo}}\p{{N}}]")
}

fn any_of(words: impl Iterator<Item = String>) -> String {
    format!("(?:{})", words.collect::<Vec<_>>().join("|"))
}

fn literal(word: &str) -> String {
    word.replace('.', r"\.\s?")
}

/// A word of the tables also with a capital, unless it is a single letter: that would be an initial.
fn either_case(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if first.is_lowercase() && !letters.as_str().is_empty() => {
            format!("[{first}{}]{}", first.to_uppercase(), literal(letters.as_str()))
        }
        _ => literal(word),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
#[path = "srx_tests.rs"]
mod tests;
