//! Currencies: what the source counts in euros is not counted in dollars.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Reading};
use crate::diagnostic::Said;
use crate::span::Span;

/// A currency, by its signs and by its names: stems, or whole words with a `$` at their end.
struct Currency {
    signs: &'static [&'static str],
    stems: &'static [&'static str],
}

const CURRENCIES: [Currency; 7] = [
    Currency { signs: &["€", "EUR"], stems: &["евро$", "euro$", "euros$", "eiro$", "ευρώ$"] },
    Currency {
        signs: &["$", "USD"],
        stems: &["долар", "dollar", "dólar", "dolar", "dolār", "δολάρ", "δολαρ"],
    },
    Currency {
        signs: &["£", "GBP"],
        stems: &[
            "паунд",
            "лир",
            "pfund$",
            "pond$",
            "lire$",
            "lira$",
            "lirę$",
            "funt",
            "libra",
            "mārciņ",
            "λίρ",
            "λιρ",
        ],
    },
    Currency {
        signs: &["BGN"],
        stems: &["лев$", "лева$", "лв$", "lewa$", "lewów$", "leva$", "lev$", "levas$", "λέβα$"],
    },
    Currency {
        signs: &["¥", "JPY"],
        stems: &["йен", "yen$", "yenes$", "ienu$", "ienes$", "jenów$", "γιεν$"],
    },
    Currency { signs: &["PLN", "zł"], stems: &["злот", "zlot", "złot", "ζλότ"] },
    Currency {
        signs: &["CHF"], stems: &["франк", "franken$", "franci$", "francos$", "franków$", "franku$"]
    },
];

/// Reports a currency of the source that has given way to another.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    let wanted = mentioned(both.source);
    if wanted.is_empty() {
        return;
    }
    let given = mentioned(both.target);
    let lost = wanted.iter().find(|one| !given.iter().any(|other| other.0 == one.0));
    let new = given.iter().find(|one| !wanted.iter().any(|other| other.0 == one.0));
    if let (Some((_, lost)), Some((_, span))) = (lost, new) {
        let wanted = &both.source.plain.text()[lost.clone()];
        let written = &both.target.plain.text()[span.clone()];
        found.push(Finding::new(
            "currency-changed",
            both.target.at(span),
            Said::new("currency-changed").with("written", written).with("wanted", wanted),
        ));
    }
}

/// The currencies that stand beside a number, with one place for each.
fn mentioned(side: &Reading<'_>) -> Vec<(usize, Span)> {
    let text = side.plain.text();
    let mut list: Vec<(usize, Span)> = Vec::new();
    for run in &side.plain.words.digits {
        for (index, span) in sign_before(text, run.start).into_iter().chain(word_after(text, run.end)) {
            if !list.iter().any(|known| known.0 == index) {
                list.push((index, span));
            }
        }
    }
    list
}

fn sign_before(text: &str, at: usize) -> Option<(usize, Span)> {
    let before = text[..at].trim_end_matches([' ', '\u{a0}']);
    CURRENCIES.iter().enumerate().find_map(|(index, currency)| {
        let sign = currency.signs.iter().find(|sign| before.ends_with(**sign))?;
        Some((index, before.len() - sign.len()..before.len()))
    })
}

/// The currency among the next three words, over scale words and small links (“11 000 millones de dólares”).
fn word_after(text: &str, at: usize) -> Option<(usize, Span)> {
    let mut at = at;
    for _ in 0..4 {
        let gap = text[at..].len()
            - text[at..].trim_start_matches([' ', '\u{a0}', '\u{202f}', '-', '.', '‑']).len();
        at += gap;
        let rest = &text[at..];
        let signed = CURRENCIES.iter().enumerate().find_map(|(index, currency)| {
            let sign = currency.signs.iter().find(|sign| rest.starts_with(**sign))?;
            Some((index, at..at + sign.len()))
        });
        if signed.is_some() {
            return signed;
        }
        let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        if length == 0 {
            return None;
        }
        let small = rest[..length].to_lowercase();
        let named =
            CURRENCIES.iter().position(|currency| currency.stems.iter().any(|stem| names(stem, &small)));
        if let Some(index) = named {
            return Some((index, at..at + length));
        }
        if !is_between(&small) {
            return None;
        }
        at += length;
    }
    None
}

/// Whether a word begins with a stem, or is it, when the stem ends in `$`.
fn names(stem: &str, small: &str) -> bool {
    match stem.strip_suffix('$') {
        Some(whole) => small == whole,
        None => small.starts_with(stem),
    }
}

/// Scale words, links and the countries' adjectives that stand between a number and its currency.
fn is_between(small: &str) -> bool {
    const STEMS: [&str; 30] = [
        "хил",
        "мил",
        "млн",
        "млрд",
        "трил",
        "щатск",
        "американск",
        "австралийск",
        "британск",
        "канадск",
        "tausend",
        "mio",
        "mill",
        "mrd",
        "duizend",
        "milj",
        "mld",
        "mil",
        "mii",
        "tys",
        "tūkst",
        "milh",
        "bil",
        "mln",
        "χιλ",
        "εκατ",
        "δισ",
        "us",
        "amer",
        "ameri",
    ];
    const WHOLE: [&str; 7] = ["de", "di", "d", "of", "bn", "m", "σε"];
    STEMS.iter().any(|stem| small.starts_with(stem)) || WHOLE.contains(&small)
}
