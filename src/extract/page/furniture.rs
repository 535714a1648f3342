//! Blocks that stand among the words of an article and are none of it: bylines, lines of the time, invitations to read
//! on, to subscribe, to share.
//!
//! They are known by what they say. Only short blocks are asked, and a sentence of the article that happens to begin so
//! stays.

use super::title::key;

/// What a block says that is no part of the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Saying {
    /// Who wrote it.
    Byline,
    /// Anything that leads away from it.
    Away,
}

/// Longest block that is asked, in characters.
const LONGEST: usize = 140;

/// What a short block says, if it is no part of the article.
pub(super) fn saying(words: &str, is_linked: bool) -> Option<Saying> {
    let length = words.chars().count();
    if length > LONGEST {
        return None;
    }
    let small = words.to_lowercase();
    let begins = |list: &[&str]| list.iter().any(|begin| small.starts_with(begin));
    if length <= 90
        && begins(&BYLINES)
        && !words.ends_with(['.', '!', '?', ':'])
        && words.split_whitespace().count() <= 12
    {
        return Some(Saying::Byline);
    }
    if begins(&AWAY) && (is_linked || length <= 60 || small.contains(':')) {
        return Some(Saying::Away);
    }
    let whole = key(words);
    WHOLE.iter().any(|known| key(known) == whole).then_some(Saying::Away)
}

const BYLINES: [&str; 19] = [
    "by ",
    "von ",
    "door ",
    "de către ",
    "autor:",
    "autor ",
    "autorka",
    "автор:",
    "автор ",
    "autore:",
    "author:",
    "text:",
    "foto:",
    "photo:",
    "снимка:",
    "снимки:",
    "fotos:",
    "fot.",
    "written by",
];

const AWAY: [&str; 62] = [
    "read more",
    "read also",
    "also read",
    "more on this",
    "read next",
    "related:",
    "see also",
    "watch:",
    "listen:",
    "click here",
    "sign up",
    "subscribe",
    "follow us",
    "share this",
    "download our",
    "continue reading",
    "recommended",
    "advertisement",
    "story continues",
    "lesen sie auch",
    "lesen sie mehr",
    "mehr zum thema",
    "mehr dazu",
    "mehr lesen",
    "auch interessant",
    "zum thema",
    "weiterlesen",
    "anzeige",
    "jetzt lesen",
    "lees ook",
    "lees meer",
    "lees verder",
    "citește și",
    "citeşte şi",
    "citește mai",
    "vezi și",
    "czytaj też",
    "czytaj także",
    "czytaj więcej",
    "zobacz też",
    "zobacz także",
    "przeczytaj",
    "leia também",
    "leia mais",
    "ler mais",
    "veja também",
    "lasi arī",
    "lasiet arī",
    "δείτε επίσης",
    "διαβάστε επίσης",
    "διαβάστε ακόμη",
    "διαβάστε περισσότερα",
    "leer más",
    "lea también",
    "lee también",
    "le puede interesar",
    "прочетете още",
    "вижте още",
    "вижте също",
    "прочети още",
    "още по темата",
    "читайте также",
];

const WHOLE: [&str; 34] = [
    "share",
    "print",
    "comments",
    "tags",
    "teilen",
    "drucken",
    "artikel teilen",
    "kommentare",
    "delen",
    "compartilhar",
    "compartir",
    "partager",
    "udostępnij",
    "сподели",
    "споделете",
    "печат",
    "коментари",
    "етикети",
    "тагове",
    "назад",
    "обратно",
    "връзка",
    "facebook",
    "twitter",
    "x",
    "whatsapp",
    "email",
    "e-mail",
    "close",
    "schließen",
    "or",
    "copy link",
    "link kopieren",
    "advertisement",
];
