//! What happens to a stem before some endings: Rat – Räte, raad – raden, umowa – umów, școală – școli.

use super::is_vowel;

/// A change of a stem's last syllable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// None.
    None,
    /// German: a, o, u, au become ä, ö, ü, äu.
    Umlaut,
    /// Dutch: a long vowel in an open syllable is written with one letter, raad – raden.
    Shorten,
    /// Dutch: a consonant behind a short vowel is doubled, plan – plannen.
    Double,
    /// Dutch: f and s become v and z, bedrijf – bedrijven.
    Voice,
    /// Polish: ó and ą become o and ę, zespół – zespołu.
    Open,
    /// Polish, the other way: umowa – umów.
    Close,
    /// Romanian: oa, ea and a become o, e and ă, școală – școli.
    Raise,
    /// Romanian, the other way: picior – picioare.
    Break,
    /// Spanish: an accent is needed when the word grows, joven – jóvenes.
    Accent,
}

impl Change {
    /// The changed stem; `None` when the change does not apply to it.
    pub(super) fn apply(self, stem: &str) -> Option<String> {
        match self {
            Change::None => Some(stem.to_owned()),
            Change::Umlaut => {
                // The e of -el, -er and -en is no syllable that could change.
                let at = ["el", "er", "en"].iter().any(|weak| stem.ends_with(weak)).then(|| stem.len() - 2);
                let (head, tail) = stem.split_at(at.unwrap_or(stem.len()));
                let changed = replace_last(head, &[("au", "äu"), ("a", "ä"), ("o", "ö"), ("u", "ü")])?;
                Some(changed + tail)
            }
            Change::Shorten => {
                let (vowels, consonant) = end(stem)?;
                let one = ["aa", "ee", "oo", "uu"].into_iter().find(|pair| vowels.ends_with(pair))?;
                Some(format!("{}{consonant}", &vowels[..vowels.len() - one.len() / 2]))
            }
            Change::Double => {
                let (vowels, consonant) = end(stem)?;
                let mut back = vowels.chars().rev();
                let is_short = back.next().is_some_and(is_vowel) && !back.next().is_some_and(is_vowel);
                is_short.then(|| format!("{vowels}{consonant}{consonant}"))
            }
            Change::Voice => {
                let voiced = |from, to| stem.strip_suffix(from).map(|head| format!("{head}{to}"));
                voiced('f', 'v').or_else(|| voiced('s', 'z'))
            }
            Change::Open => replace_last(stem, &[("ó", "o"), ("ą", "ę")]),
            Change::Close => replace_last(stem, &[("o", "ó"), ("ę", "ą")]),
            Change::Raise => replace_last(stem, &[("oa", "o"), ("ea", "e"), ("a", "ă")]),
            Change::Break => replace_last(stem, &[("o", "oa")]),
            Change::Accent => {
                replace_last(stem, &[("a", "á"), ("e", "é"), ("i", "í"), ("o", "ó"), ("u", "ú")])
            }
        }
    }
}

/// A stem without its last consonant, and that consonant.
fn end(stem: &str) -> Option<(&str, char)> {
    let consonant = stem.chars().next_back().filter(|&c| !is_vowel(c))?;
    Some((&stem[..stem.len() - consonant.len_utf8()], consonant))
}

/// Replaces the last vowel of a stem, if it is one of these; longer ones come first in the list.
fn replace_last(stem: &str, pairs: &[(&str, &str)]) -> Option<String> {
    let (at, c) = stem.char_indices().rfind(|&(_, c)| is_vowel(c))?;
    let head = &stem[..at + c.len_utf8()];
    let (from, to) = pairs.iter().find(|(from, _)| head.ends_with(from))?;
    Some(format!("{}{to}{}", &head[..head.len() - from.len()], &stem[head.len()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stem_changes_as_its_language_wants_it() {
        for (change, stem, changed) in [
            (Change::Umlaut, "rat", "rät"),
            (Change::Umlaut, "haus", "häus"),
            (Change::Umlaut, "mangel", "mängel"),
            (Change::Shorten, "raad", "rad"),
            (Change::Double, "plan", "plann"),
            (Change::Voice, "bedrijf", "bedrijv"),
            (Change::Open, "zespół", "zespoł"),
            (Change::Close, "umow", "umów"),
            (Change::Raise, "școal", "școl"),
            (Change::Break, "picior", "picioar"),
            (Change::Accent, "jov", "jóv"),
        ] {
            assert_eq!(change.apply(stem).as_deref(), Some(changed), "{stem}");
        }
        assert_eq!(Change::Umlaut.apply("recht"), None);
        assert_eq!(Change::Double.apply("raad"), None);
    }
}
