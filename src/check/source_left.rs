//! What was left of the source: nothing translated at all, or Bulgarian words among the translation.
//!
//! Every target language is written in Latin or Greek letters, so this is a question of script and can be decided.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Text};
use crate::check::scripts::own_script;
use crate::check::view::OPAQUE;
use crate::diagnostic::Said;
use crate::text::letters::Word;
use crate::text::script::{Script, in_script};

/// Says whether the target is no translation at all, so that nothing else need be said about it.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) -> bool {
    let text = both.target.plain.text();
    if text.trim().is_empty() && !text.contains(OPAQUE) {
        if !both.source.plain.text().trim().is_empty() {
            found.push(Finding::new("empty", both.target.whole(), "empty"));
        }
        return true;
    }
    let words = &both.target.plain.words;
    let cyrillic = words.count(Script::Cyrillic);
    if cyrillic > 0 && (cyrillic * 2 > words.all_letters() || text == both.source.plain.text()) {
        found.push(Finding::new("untranslated", both.target.whole(), "untranslated"));
        return true;
    }
    for text in both.target.texts() {
        if text.words.count(Script::Cyrillic) > 0 {
            left_words(text, both, found);
        }
    }
    false
}

fn left_words(text: &Text<'_>, both: &Both<'_>, found: &mut Vec<Finding>) {
    let mut run: Option<Word> = None;
    let mut n_words = 0;
    for word in &text.words.list {
        if !word.is_all(Script::Cyrillic) {
            continue;
        }
        match &mut run {
            Some(open) if is_joined(&text.text()[open.span.end..word.span.start]) => {
                open.span.end = word.span.end;
                n_words += 1;
            }
            _ => {
                told(run.replace(word.clone()), n_words, text, both, found);
                n_words = 1;
            }
        }
    }
    told(run, n_words, text, both, found);
}

fn is_joined(between: &str) -> bool {
    !between.chars().any(char::is_alphanumeric)
}

fn told(run: Option<Word>, n_words: usize, text: &Text<'_>, both: &Both<'_>, found: &mut Vec<Finding>) {
    let Some(run) = run else { return };
    let written = &text.text()[run.span.clone()];
    let at = text.view.origin(&run.span);
    let is_typed = n_words == 1 && (written.chars().count() == 1 || written.chars().all(char::is_uppercase));
    if let Some(meant) = is_typed.then(|| in_script(written, own_script(both.target.locale))).flatten() {
        let said = Said::new("homoglyph-word").with("written", written).with("meant", &meant);
        let finding = Finding::new("homoglyph", at, said);
        found.push(if text.view.is_verbatim(&run.span) { finding.mended(meant) } else { finding });
        return;
    }
    let shown: String = written.chars().take(60).collect();
    found.push(Finding::new("cyrillic-left", at, Said::new("cyrillic-left").with("shown", shown)));
}
