//! Messages whose source is gone.
//!
//! They are kept word for word beside the ledger, in `locales/<locale>/.state/<article>.obsolete.ftl`, and come back
//! into the translator's file when their source returns.

use super::editor::Editor;
use super::ledger::target_digest;
use super::mirror;
use super::resource;
use crate::locale::Locale;
use crate::span::Span;

const HEAD: &str = "### Translations whose source is gone. horo puts them back when it returns; nothing here is published.\n\n";

/// Adds a message as it stands in the translator's file, with its comment. The same bytes are kept once. Messages follow
/// one another without an empty line, as Fluent's serializers write them.
pub fn put(aside: &mut String, entry: &str) {
    if aside.is_empty() {
        aside.push_str(HEAD);
    }
    if !holds(aside, entry) {
        if !aside.ends_with('\n') {
            aside.push('\n');
        }
        aside.push_str(entry);
        aside.push('\n');
    }
}

/// Whether this very message is there already; one that only begins like it is another.
fn holds(aside: &str, entry: &str) -> bool {
    resource::read(aside.as_bytes()).is_ok_and(|resource| {
        let editor = Editor::new(&resource);
        (0..resource.body.len()).any(|at| editor.source(at) == Some(entry))
    })
}

/// Takes a message out again: its people's comments and its value, without horo's mirrors. The newest wins where there
/// are several; the others stay.
pub fn take(aside: &mut String, id: &str, source_locale: Locale) -> Option<String> {
    let entry = cut(aside, id, |_| true)?;
    Some(mirror::notes(&entry, source_locale).collect())
}

/// Removes a message that stands in the translator's file already, because a run died after it had put it back.
pub fn forget(aside: &mut String, message: &str, id: &str) {
    let digest_of = |text: &str| {
        let resource = resource::read(text.as_bytes()).ok()?;
        let (located, _) = resource.message(id)?;
        resource.value(&located).map(target_digest)
    };
    let wanted = digest_of(message);
    cut(aside, id, |entry| wanted.is_some() && digest_of(entry) == wanted);
}

/// Cuts out the newest message of this id that is the wanted one.
fn cut(aside: &mut String, id: &str, is_wanted: impl Fn(&str) -> bool) -> Option<String> {
    let span = {
        let resource = resource::read(aside.as_bytes()).ok()?;
        let is_it = |span: &Span| is_wanted(&aside[span.clone()]);
        let messages = resource.messages().filter(|(located, _)| located.id == id);
        messages.map(|(located, _)| located.span.clone()).filter(is_it).last()?
    };
    let entry = aside[span.clone()].to_owned();
    let end = span.end + aside[span.end..].len() - aside[span.end..].trim_start_matches(['\r', '\n']).len();
    aside.replace_range(span.start..end, "");
    if aside.trim() == HEAD.trim() {
        aside.clear();
    }
    Some(entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_begins_like_another_is_kept_beside_it() {
        let mut aside = String::new();
        put(&mut aside, "p-1 =\n    Eins und zwei.");
        put(&mut aside, "p-1 =\n    Eins");
        put(&mut aside, "p-1 =\n    Eins");
        assert_eq!(aside.matches("p-1 =").count(), 2, "{aside}");
    }
}
