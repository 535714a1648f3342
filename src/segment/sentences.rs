//! Where a new sentence starts.
//!
//! One pass looks for marks that may end a sentence; what stands on both sides of each decides. Unicode's own rules
//! (UAX 29) know neither abbreviations nor ordinal numbers, and taking their mistakes back costs more than looking at
//! the few marks of a text oneself. What a full stop behind a word does is `full_stop`'s to say.

use super::full_stop::{self, Stopped};
use super::rules::Rules;
use crate::locale::Locale;

/// The byte offsets at which a new sentence starts, in order; neither 0 nor the end. White space before an offset
/// belongs to the sentence before it. The work grows with the text's length.
pub fn breaks(text: &str, locale: Locale) -> Vec<usize> {
    let rules = Rules::of(locale);
    let mut found = Vec::new();
    let mut at = white(text);
    let mut start = at;
    let mut quotes = Quotes { start, counted: at, n: 0 };
    while let Some(mark) = next_mark(text, at) {
        let end = Ending::read(text, mark, rules);
        at = end.next;
        if let Some(opening) = end.opening(text, start, &mut quotes)
            && end.parts(text, start, opening, rules)
        {
            found.push(opening);
            start = opening;
        }
    }
    found
}

/// The first bytes of all marks, and of a few other characters.
const MAY_MARK: [bool; 256] = {
    let mut table = [false; 256];
    let mut at = 0;
    // The last is what `…` begins with.
    let firsts = [b'.', b'!', b'?', b';', b':', 0xCD, 0xE2];
    while at < firsts.len() {
        table[firsts[at] as usize] = true;
        at += 1;
    }
    table
};

fn next_mark(text: &str, from: usize) -> Option<usize> {
    let rest = text.as_bytes().get(from..)?;
    rest.iter().position(|&byte| MAY_MARK[usize::from(byte)]).map(|at| from + at)
}

/// How many typewriter's quotation marks the sentence has so far; each byte of it is looked at once.
struct Quotes {
    start: usize,
    counted: usize,
    n: usize,
}

impl Quotes {
    fn is_open(&mut self, text: &str, start: usize, to: usize) -> bool {
        if self.start != start {
            *self = Quotes { start, counted: start, n: 0 };
        }
        self.n += memchr::memchr_iter(b'"', &text.as_bytes()[self.counted..to]).count();
        self.counted = to;
        self.n % 2 == 1
    }
}

/// A run of marks with the quotation marks and brackets that close behind it.
struct Ending {
    /// Where the first mark stands; the word that it ends is before it.
    mark: usize,
    /// Where to go on looking: behind the run.
    next: usize,
    n_stops: usize,
    is_strong: bool,
    is_weak: bool,
    is_closed: bool,
}

impl Ending {
    fn read(text: &str, mark: usize, rules: &Rules) -> Ending {
        let mut ending =
            Ending { mark, next: mark, n_stops: 0, is_strong: false, is_weak: false, is_closed: false };
        for c in text[mark..].chars() {
            match c {
                '.' => ending.n_stops += 1,
                '!' | '?' | '…' => ending.is_strong = true,
                ':' if rules.parts_at_colon && ending.next == mark => ending.is_weak = true,
                ';' | '\u{37e}' if ending.next == mark => {
                    ending.is_strong = rules.asks_with_semicolon;
                    ending.is_weak = !ending.is_strong;
                }
                c if is_closing(c) && ending.next > mark => ending.is_closed = true,
                c => {
                    // A character that only begins like a mark is stepped over.
                    ending.next += if ending.next == mark { c.len_utf8() } else { 0 };
                    break;
                }
            }
            ending.next += c.len_utf8();
        }
        ending
    }

    /// Where what follows begins, if white space parts it from the run.
    fn opening(&self, text: &str, start: usize, quotes: &mut Quotes) -> Option<usize> {
        let is_mark = self.n_stops > 0 || self.is_strong || self.is_weak;
        let mut at = self.next + white(&text[self.next..]);
        if !is_mark || at == self.next {
            return None;
        }
        // Typewriters' quotation marks may close behind a space: “heeft. '' De …”.
        for quote in ["''", "\"", "”", "»"] {
            if let Some(rest) = text[at..].strip_prefix(quote)
                && white(rest) > 0
                && (quote != "\"" || quotes.is_open(text, start, self.mark))
            {
                at += quote.len() + white(rest);
                break;
            }
        }
        (at < text.len()).then_some(at)
    }

    /// Whether a sentence ends here and another begins at `opening`.
    fn parts(&self, text: &str, start: usize, opening: usize, rules: &Rules) -> bool {
        let after = &text[opening..];
        let Some(next) = Next::read(after) else { return false };
        let is_comma = after.starts_with(',') && !after.starts_with(",,");
        if is_comma {
            return false;
        }
        let before = &text[start..self.mark];
        let is_one_stop = self.n_stops == 1 && !self.is_strong && !self.is_weak;
        if !next.begins() {
            return is_one_stop && !self.is_closed && (next.trails || is_slip(before, &next, rules));
        }
        if self.is_weak {
            return rules.opens(next.word);
        }
        if !is_one_stop {
            return true;
        }
        full_stop::ends(
            &Stopped { before, is_closed: self.is_closed, after, next: next.word, rest: next.rest },
            rules,
        )
    }
}

/// A full stop between an ordinary word and a small letter: somebody forgot the capital, since no abbreviation that is
/// not in the tables is so long. (In 27 of 31 such places of treebanks and news a sentence ends.)
fn is_slip(before: &str, next: &Next<'_>, rules: &Rules) -> bool {
    let word = full_stop::last_word(before);
    let is_word = word.chars().count() >= 5 && word.chars().all(char::is_alphabetic);
    is_word && !next.is_behind_mark && rules.stop(word).is_none()
}

/// How many marks, dashes and brackets may stand before the first word of a sentence.
const MOST_MARKS: usize = 32;

/// The first word of what follows.
struct Next<'a> {
    word: &'a str,
    rest: &'a str,
    first: char,
    /// Something stands before the word: a quotation mark, a bracket, a dash.
    is_behind_mark: bool,
    /// It is an item's letter or number in brackets: “(б) ...”.
    is_item: bool,
    /// Three dots stand before the word, without a space: “...и тогава”.
    trails: bool,
}

impl<'a> Next<'a> {
    fn read(after: &'a str) -> Option<Next<'a>> {
        let marks = after.char_indices().take(MOST_MARKS);
        let at = marks.into_iter().find(|(_, c)| c.is_alphanumeric())?.0;
        let rest = &after[at..];
        let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        let word = &rest[..end];
        let first = word.chars().next()?;
        let marks = &after[..at];
        let is_item = marks.ends_with('(') && word.chars().count() <= 4 && rest[end..].starts_with(')');
        let trails = marks.ends_with("...") || marks.ends_with('…');
        Some(Next { word, rest: &rest[end..], first, is_behind_mark: at > 0, is_item, trails })
    }

    /// Whether it can begin a sentence: a capital, a number, a letter without case, a name such as “eTwinning”.
    fn begins(&self) -> bool {
        let has_late_capital = self.word.chars().nth(1).is_some_and(char::is_uppercase);
        !self.first.is_lowercase() || self.is_item || has_late_capital
    }
}

fn white(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// Quotation marks stand for both sides, since „…“, “…” and »…« share theirs; behind a mark, without a space, one closes.
pub(super) fn is_closing(c: char) -> bool {
    matches!(c, '"' | '”' | '“' | '»' | '«' | '’' | '‘' | '\'' | ')' | ']' | '}' | '›' | '‹')
}
