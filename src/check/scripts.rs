//! Words typed in two alphabets: a Cyrillic or Greek letter that looks like the Latin one beside it, and the reverse.
//!
//! Where every strange letter has exactly one twin in the word's own alphabet the mend is certain.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Text};
use crate::diagnostic::Said;
use crate::locale::Locale;
use crate::text::letters::Word;
use crate::text::script::{Script, in_script, letter};

/// Looks at every word that mixes scripts.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    for text in both.target.texts() {
        for word in text.words.list.iter().filter(|word| word.is_mixed()) {
            mixed(word, text, both, found);
        }
    }
}

/// The alphabet that a language is written in.
pub(super) fn own_script(locale: Locale) -> Script {
    match locale.code() {
        "el" => Script::Greek,
        "bg" => Script::Cyrillic,
        _ => Script::Latin,
    }
}

fn mixed(word: &Word, text: &Text<'_>, both: &Both<'_>, found: &mut Vec<Finding>) {
    let written = &text.text()[word.span.clone()];
    let count = |script: Script| written.chars().filter(|&c| letter(c) == Some(script)).count();
    let own = own_script(both.target.locale);
    // The last of the largest wins: in doubt it is the language's own alphabet.
    let main = [Script::Cyrillic, Script::Greek, Script::Latin, own]
        .into_iter()
        .max_by_key(|&script| count(script))
        .unwrap_or(own);
    let at = text.view.origin(&word.span);
    let strange: String =
        written.chars().filter(|&c| letter(c).is_some_and(|script| script != main)).collect();
    let said =
        |id| Said::new(id).with("written", written).with("strange", &strange).with("script", name_of(main));
    found.push(match in_script(written, main) {
        Some(meant) => {
            let finding = Finding::new("homoglyph", at, said("homoglyph").with("meant", &meant));
            if text.view.is_verbatim(&word.span) { finding.mended(meant) } else { finding }
        }
        None => Finding::new("mixed-script", at, said("mixed-script")),
    });
}

/// An alphabet's name in the catalogue of sentences.
fn name_of(script: Script) -> &'static str {
    match script {
        Script::Latin => "latin",
        Script::Greek => "greek",
        _ => "cyrillic",
    }
}
