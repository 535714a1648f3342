//! Spelling, by the dictionaries of Hunspell that the system has; none is part of horo.
//!
//! Looked at by itself and not behind [`check`](super::check()): a dictionary is there or not, and no release may hang
//! on that, so what is found are notes. Words with a capital are left alone (nearly all that a dictionary does not know
//! are names), and so are words that the source has in the same letters, placeables, addresses, and what a text in
//! another language between them is made of. A word is told when a known one is one slip away: dictionaries lack many
//! good words, compounds above all, and of those nobody wants to hear.

use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use spellbook::Dictionary;

use crate::check::finding::Finding;
use crate::check::reading::Reading;
use crate::check::scripts::own_script;
use crate::check::{Pair, View, in_order};
use crate::diagnostic::Said;
use crate::locale::Locale;
use crate::span::Span;
use crate::text::letters::Word;
use crate::text::script::Script;

/// Most unknown words of which it is asked what was meant, in a run: each takes some hundred looks into the dictionary.
const MOST_ASKED: usize = 1000;

/// Knows whether words of a language are spelt right. Asks the dictionary only what it was never asked before.
pub struct Speller {
    locale: Locale,
    load: Box<dyn Fn() -> Option<Dictionary> + Send + Sync>,
    dictionary: OnceLock<Option<Dictionary>>,
    known: Mutex<Known>,
}

/// What the dictionary said so far.
#[derive(Clone, Debug, Default)]
struct Known {
    words: BTreeMap<String, Verdict>,
    is_changed: bool,
    n_asked: usize,
}

/// What is known of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Verdict {
    Right,
    Wrong(Option<String>),
}

impl Speller {
    /// A speller that remembers what [`Speller::learned`] gave, and loads its dictionary when it meets another word.
    pub fn new(
        locale: Locale,
        learned: &str,
        load: impl Fn() -> Option<Dictionary> + Send + Sync + 'static,
    ) -> Self {
        let words = learned.lines().filter_map(|line| {
            let (sign, word) = line.split_at_checked(1)?;
            let (word, meant) = word.split_once('\t').unwrap_or((word, ""));
            let verdict = match sign {
                "+" => Verdict::Right,
                "-" => Verdict::Wrong(Some(meant.to_owned()).filter(|meant| !meant.is_empty())),
                _ => return None,
            };
            Some((word.to_owned(), verdict))
        });
        let known = Known { words: words.collect(), ..Known::default() };
        Speller { locale, load: Box::new(load), dictionary: OnceLock::new(), known: Mutex::new(known) }
    }

    /// Everything that was asked so far, if there is anything new: `+` and a right word, or `-`, a wrong one, a tab and
    /// what may be meant, on a line each.
    pub fn learned(&self) -> Option<String> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let line = |(word, verdict): (&String, &Verdict)| match verdict {
            Verdict::Right => format!("+{word}\n"),
            Verdict::Wrong(meant) => format!("-{word}\t{}\n", meant.as_deref().unwrap_or_default()),
        };
        known.is_changed.then(|| known.words.iter().map(line).collect())
    }

    fn verdict(&self, word: &str) -> Verdict {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(verdict) = known.words.get(word) {
            return verdict.clone();
        }
        let Some(dictionary) = self.dictionary.get_or_init(|| (self.load)()) else { return Verdict::Right };
        let verdict = if is_right(dictionary, word) {
            Verdict::Right
        } else if known.n_asked < MOST_ASKED {
            known.n_asked += 1;
            Verdict::Wrong(meant(dictionary, word, self.locale))
        } else {
            Verdict::Wrong(None)
        };
        known.words.insert(word.to_owned(), verdict.clone());
        known.is_changed = true;
        verdict
    }
}

/// The word of the dictionary that is one slip of the fingers away, if there is one: a letter too much, two in the wrong
/// order, another letter, a letter too few.
fn meant(dictionary: &Dictionary, word: &str, locale: Locale) -> Option<String> {
    let letters: Vec<char> = word.chars().collect();
    if word.contains('-') || letters.len() < 4 {
        return None;
    }
    let with = |cut: std::ops::Range<usize>, put: &[char]| -> String {
        letters[..cut.start].iter().chain(put).chain(&letters[cut.end..]).collect()
    };
    let without = (0..letters.len()).map(|at| with(at..at + 1, &[]));
    let swapped = (1..letters.len()).map(|at| with(at - 1..at + 1, &[letters[at], letters[at - 1]]));
    let alphabet: Vec<char> = alphabet(locale).chars().collect();
    let other = (0..letters.len()).flat_map(|at| alphabet.iter().map(move |&c| (at..at + 1, c)));
    let more = (0..=letters.len()).flat_map(|at| alphabet.iter().map(move |&c| (at..at, c)));
    let changed = other.chain(more).map(|(cut, c)| with(cut, &[c]));
    without.chain(swapped).chain(changed).find(|slip| slip != word && dictionary.check(slip))
}

/// The small letters that a language writes.
fn alphabet(locale: Locale) -> &'static str {
    match locale.code() {
        "de" => "abcdefghijklmnopqrstuvwxyzäöüß",
        "nl" => "abcdefghijklmnopqrstuvwxyzéëïóöü",
        "ro" => "abcdefghijklmnopqrstuvwxyzăâîșț",
        "pl" => "abcdefghijklmnopqrstuvwxyząćęłńóśźż",
        "pt" => "abcdefghijklmnopqrstuvwxyzáâãàçéêíóôõú",
        "lv" => "abcdefghijklmnopqrstuvwxyzāčēģīķļņšūž",
        "el" => "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋ",
        "es" => "abcdefghijklmnopqrstuvwxyzáéíñóúü",
        _ => "абвгдежзийклмнопрстуфхцчшщъьюя",
    }
}

/// A word, or a compound of which every part is one.
fn is_right(dictionary: &Dictionary, word: &str) -> bool {
    dictionary.check(word)
        || word.contains('-') && word.split('-').all(|part| part.is_empty() || dictionary.check(part))
}

/// What is to be said about the spelling of a pair's target: each word once.
pub fn check_spelling(pair: &Pair<'_>, speller: &Speller) -> Vec<Finding> {
    let source_view = View::new(pair.source.pattern, pair.source.origin, pair.resolve_source);
    let target_view = View::new(pair.target.pattern, pair.target.origin, pair.resolve_target);
    let source = Reading::new(&pair.source, &source_view, pair.source_locale, pair.resolve_source);
    let target = Reading::new(&pair.target, &target_view, pair.locale, pair.resolve_target);
    let small_source = source.plain.text().to_lowercase();
    let mut found = Vec::new();
    for text in target.texts() {
        let words = &text.words.list;
        for (index, word) in words.iter().enumerate() {
            let span = whole(text.text(), &word.span);
            let written = &text.text()[span.clone()];
            if !is_asked(text.text(), word, &span, speller.locale)
                || small_source.contains(written)
                || !text.view.is_verbatim(&span)
            {
                continue;
            }
            if let Verdict::Wrong(Some(meant)) = speller.verdict(written)
                && !is_in_foreign_text(text.text(), words, index, speller)
            {
                let said = Said::new("spelling").with("meant", meant).with("written", written);
                found.push(Finding::new("spelling", text.view.origin(&span), said));
            }
        }
    }
    found.dedup_by(|a, b| a.said == b.said);
    in_order(found)
}

/// A word with the apostrophes and hyphens inside it.
fn whole(text: &str, span: &Span) -> Span {
    let joins = |c: char| matches!(c, '-' | '\'' | '’' | '\u{2011}');
    let mut end = span.end;
    while let Some(join) = text[end..].chars().next().filter(|&c| joins(c)) {
        let next = end + join.len_utf8();
        let letters =
            text[next..].chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum::<usize>();
        if letters == 0 {
            break;
        }
        end = next + letters;
    }
    span.start..end
}

/// Whether a word is one that a dictionary should know: small letters of the language's own script, three at least, no
/// part of an address, a number or the word before.
fn is_asked(text: &str, word: &Word, span: &Span, locale: Locale) -> bool {
    let written = &text[span.clone()];
    let before = text[..span.start].chars().next_back();
    let after = text[span.end..].chars().next();
    let is_joined = |c: Option<char>| {
        c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '@' | '/' | '_' | '#' | '\\'))
    };
    let is_dotted = after == Some('.') && text[span.end + 1..].starts_with(char::is_alphanumeric)
        || before == Some('.') && text[..span.start - 1].ends_with(char::is_alphanumeric);
    let is_own = |script: Script| word.is_all(script);
    is_own(own_script(locale))
        && written.chars().count() >= 3
        && written.chars().all(|c| c.is_lowercase() || !c.is_alphabetic())
        && !is_joined(before)
        && !is_joined(after)
        && !is_dotted
}

/// Whether the words around are strange to the dictionary too, or capitalised: a title, a quotation.
fn is_in_foreign_text(text: &str, words: &[Word], index: usize, speller: &Speller) -> bool {
    let is_strange = |at: Option<usize>| {
        at.and_then(|at| words.get(at)).is_some_and(|word| {
            let written = &text[word.span.clone()];
            written.starts_with(char::is_uppercase)
                || written.chars().count() >= 2 && matches!(speller.verdict(written), Verdict::Wrong(_))
        })
    };
    is_strange(index.checked_sub(1)) && is_strange(Some(index + 1))
}
