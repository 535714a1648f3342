//! Messages whose source is gone.
//!
//! They are kept word for word beside the ledger, in `locales/<locale>/.state/<article>.obsolete.ftl`, and come back
//! into the translator's file when their source returns.

use super::mirror;
use super::resource;
use crate::locale::Locale;

const HEAD: &str = "### Translations whose source is gone. horo puts them back when it returns; nothing here is published.\n";

/// Adds a message as it stands in the translator's file, with its comment. The same bytes are kept once.
pub fn put(aside: &mut String, entry: &str) {
    if aside.is_empty() {
        aside.push_str(HEAD);
    }
    if !aside.contains(entry) {
        aside.push('\n');
        aside.push_str(entry);
        aside.push('\n');
    }
}

/// Takes a message out again: its people's comments and its value, without horo's mirrors. The newest wins where there
/// are several; the others stay.
pub fn take(aside: &mut String, id: &str, source_locale: Locale) -> Option<String> {
    let taken = {
        let resource = resource::read(aside.as_bytes()).ok()?;
        let (located, _) = resource.messages().filter(|(located, _)| located.id == id).last()?;
        located.span.clone()
    };
    let entry = aside[taken.clone()].to_owned();
    let end =
        taken.end + aside[taken.end..].len() - aside[taken.end..].trim_start_matches(['\r', '\n']).len();
    aside.replace_range(taken.start..end, "");
    if aside.trim() == HEAD.trim() {
        aside.clear();
    }
    let lines = entry.lines().filter(|line| !mirror::is_mirror(line.trim_end(), source_locale));
    Some(lines.collect::<Vec<_>>().join("\n"))
}
