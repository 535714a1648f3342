//! A text in another language than its own, told by the little words that every sentence has.
//!
//! Greek is told by its letters. Ten or so common function words per sentence decide between the rest; names and
//! quoted titles carry too few of them to raise an alarm.

use std::sync::OnceLock;

use crate::check::finding::Finding;
use crate::check::reading::Both;
use crate::diagnostic::Said;
use crate::text::letters::Word;
use crate::text::script::Script;

/// A bit per language.
type Languages = u16;
const LANGUAGES: [&str; 9] = ["de", "nl", "ro", "pl", "pt", "lv", "es", "en", "el"];

/// Function words by language, in the order of [`LANGUAGES`].
const FUNCTION_WORDS: [&str; 8] = [
    "der die das und ist nicht den dem des ein eine einer einem einen mit von für auf im zu sich auch als wird \
     werden wurde wurden aus nach bei dass sie er es an hat haben sind war wie oder aber noch nur zum zur über vom am \
     nachdem seit mehr sein seine seiner ihr ihre ihren wir ich uns so vor durch unter gegen bis wenn weil kann können \
     soll sollte muss will würde während dieser diese dieses alle alles was wer hatte hatten waren ihm ihn",
    "de het een en van in is dat op te zijn voor met die niet aan er ook als bij door uit naar wordt werd hij zij ze \
     maar om nog heeft hebben dit deze of over meer tot was worden haar hun wat kan ik je we had waren hem geen zou \
     zal kunnen moet wel toen dan onder tegen na omdat tijdens sinds al alle zich wie veel ons onze daar hier",
    "și de la în pe cu care nu din mai un o este sunt au fost pentru că să se ale ai al lui prin sau dar după fi ce \
     când iar această acest cei a îi îl le unui unei într ei ea el ne lor ar va vor avea fost încă doar dacă asupra \
     între până fără despre cele cel cea dintre însă fiind unde foarte toate tot către spre anul fiecare am",
    "i w na z się nie do że jest to o po od dla jak przez który która które oraz ze są był była było były jego jej za \
     przed tym ale czy już także został co ich może tego tej przy aby by ma mają miał bardzo gdy kiedy jako nad pod \
     bez więc jednak tylko nawet które których którzy został została zostały lub we ten ta te być go mu im",
    "o a os as e de da do das dos em no na nos nas um uma que não com por para ao à se mais foi como mas são ser pelo \
     pela seu sua também aos às está pelos pelas num numa isso este esta ele ela eles foram tem têm era já quando \
     muito sem sobre entre até depois seus suas ou há ainda desde após ter nem onde cada",
    "un ir no ar par uz ka kas tika pie arī bija pēc lai to kā vai bet gan nav tas viņš viņa savu šo tā kuri kurš būs \
     līdz tiek viņi kuru šī ko es mēs jūs tie tos tām tajā šis šajā kad ja jo jau vēl ļoti tikai kura kurā viņu \
     tomēr taču pret starp pirms laikā dēļ nekā būtu esam ir bijis viena viens divi",
    "el la los las y de en un una que no con por para al del se su es lo más pero como fue ha sus este esta también \
     sobre entre son a o cuando les le ya si sin hasta desde muy han había ser está están era fueron porque donde \
     todo todos otra otro otros después durante cada nos tras según ni hay qué uno dos esto eso ese",
    "the of and to in is that for was with are be on has have been from by at this which would will not they their \
     after said who were its it had he his she her but about than when into over more also could an as or a out up \
     if so what there all can some other two one new we you i them him only before between through while",
];

/// A bit for each of the languages that have [`FUNCTION_WORDS`].
const ALL: Languages = 0xff;

/// Letters beyond a to z that a language writes, in the order of [`LANGUAGES`].
const LETTERS: [&str; 8] =
    ["äöüß", "éëïöü", "ăâîșțşţ", "ąćęłńóśźż", "áâãàçéêíóôõúü", "āčēģīķļņšūž", "áéíñóúü", ""];

/// Compares the languages by their function words.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    let words = &both.target.plain.words;
    if words.list.len() < 4 {
        return;
    }
    let is_greek = both.target.locale.code() == "el";
    let own = LANGUAGES.iter().position(|&language| language == both.target.locale.code());
    let (greek, latin) = (words.count(Script::Greek), words.count(Script::Latin));
    let (best, hits, own_hits) = if !is_greek && greek > latin {
        (8, words.list.len(), 0)
    } else if is_greek && greek * 2 > latin {
        return;
    } else {
        let counts = count(both, own);
        let rank = |&index: &usize| (counts[index], std::cmp::Reverse(index));
        let best = (0..8).filter(|&index| Some(index) != own).max_by_key(rank).unwrap_or(7);
        (best, counts[best], own.filter(|&own| own < 8).map_or(0, |own| counts[own]))
    };
    let n_words = words.list.len();
    let is_certain = n_words >= 8 && hits >= own_hits * 3 + 4 && hits * 5 >= n_words;
    let is_likely = hits >= own_hits + own_hits / 4 + 2 && hits * 6 >= n_words;
    let is_foreign_title = is_greek && greek * 8 < latin && is_sentence(both);
    if !is_certain && !is_likely && !is_foreign_title {
        return;
    }
    let code = if is_certain { "wrong-language" } else { "wrong-language-likely" };
    let said = Said::new("wrong-language").with("found", LANGUAGES[best]);
    found.push(Finding::new(code, both.target.whole(), said));
}

/// Whether there are enough words in small letters for it not to be a row of names.
fn is_sentence(both: &Both<'_>) -> bool {
    let text = both.target.plain.text();
    let small = |word: &&Word| text[word.span.clone()].starts_with(char::is_lowercase);
    both.target.plain.words.list.iter().filter(small).count() >= 3
}

/// For each language the function words it has among the text's words, and the small words in its own letters.
///
/// Stops where the first words already are the language's own: a text is seldom foreign from its middle on.
fn count(both: &Both<'_>, own: Option<usize>) -> [usize; 8] {
    let mut counts = [0; 8];
    let text = both.target.plain.text();
    let mut small = String::new();
    for (index, word) in both.target.plain.words.list.iter().enumerate() {
        let written = &text[word.span.clone()];
        let mut languages = 0;
        if written.len() <= 9 {
            languages = languages_of(in_small(written, &mut small));
        }
        if languages == 0 && !written.is_ascii() && written.starts_with(char::is_lowercase) {
            languages = languages_with(written);
        }
        while languages != 0 {
            counts[languages.trailing_zeros() as usize] += 1;
            languages &= languages - 1;
        }
        let n_own = own.and_then(|own| counts.get(own)).copied().unwrap_or(0);
        if index == 15 && n_own >= 5 && counts.iter().all(|&count| count <= n_own) {
            break;
        }
    }
    counts
}

fn in_small<'s>(written: &'s str, small: &'s mut String) -> &'s str {
    if written.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return written;
    }
    small.clear();
    small.extend(written.chars().flat_map(char::to_lowercase));
    small
}

/// The languages that write all letters of a word.
fn languages_with(word: &str) -> Languages {
    word.chars().filter(|c| !c.is_ascii()).fold(ALL, |languages, c| languages & writers(c))
}

/// The languages that write a letter beyond a to z.
fn writers(c: char) -> Languages {
    static TABLE: OnceLock<Vec<Languages>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let writes = |c: char| {
            (0..).zip(LETTERS).map(move |(index, letters)| Languages::from(letters.contains(c)) << index)
        };
        ('\0'..BEYOND).map(|c| writes(c).fold(0, |all, bit| all | bit)).collect()
    });
    table.get(c as usize).copied().unwrap_or_default()
}

/// The first character beyond all [`LETTERS`].
const BEYOND: char = '\u{250}';

/// The languages that have a function word.
fn languages_of(word: &str) -> Languages {
    static TABLE: OnceLock<Vec<Vec<(&'static str, Languages)>>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut table = vec![Vec::new(); N_DRAWERS];
        for (index, words) in FUNCTION_WORDS.iter().enumerate() {
            for word in words.split_whitespace() {
                let rows: &mut Vec<(&str, Languages)> = &mut table[drawer(word)];
                match rows.iter_mut().find(|row| row.0 == word) {
                    Some(row) => row.1 |= 1 << index,
                    None => rows.push((word, 1 << index)),
                }
            }
        }
        table
    });
    table[drawer(word)].iter().find(|row| row.0 == word).map_or(0, |row| row.1)
}

const N_DRAWERS: usize = 1 << 11;

/// Where a word is looked for: by its first and last byte, the one before and its length, so that few share a drawer.
fn drawer(word: &str) -> usize {
    let bytes = word.as_bytes();
    let from_end = |back: usize| bytes.len().checked_sub(back).map_or(0, |at| usize::from(bytes[at]));
    let first = bytes.first().map_or(0, |&byte| usize::from(byte));
    (first * 67 + from_end(1) * 31 + from_end(2) * 11 + bytes.len() * 257) % N_DRAWERS
}
