//! The funding statement: a text that names the Union's co-funding in the source names it in the target.

use crate::check::finding::Finding;
use crate::check::reading::Both;
use crate::diagnostic::Said;

/// Looks for the statement where the source has it.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    if !both.source.plain.text().contains("финансира") {
        return;
    }
    let source = both.source.plain.text().to_lowercase();
    let is_statement = ["съфинансира", "финансиран от европ", "финансирано от европ"]
        .iter()
        .any(|stem| source.contains(stem));
    if !is_statement || !(source.contains("европ") || source.contains("ес ")) {
        return;
    }
    let target = both.target.plain.text().to_lowercase();
    if stems(both).iter().any(|stem| target.contains(stem)) {
        return;
    }
    let profile = both.target.locale.profile();
    found.push(Finding::new(
        "funding-missing",
        both.target.whole(),
        Said::new("funding-missing").with("wording", profile.funding),
    ));
}

/// How words of funding begin in the target language.
fn stems(both: &Both<'_>) -> &'static [&'static str] {
    match both.target.locale.code() {
        "de" => &["finanz", "förder", "mittel"],
        "nl" => &["financ", "gefinanc", "subsid"],
        "ro" => &["finanț", "finanţ", "fonduri"],
        "pl" => &["finans", "dofinans", "środk", "fundusz"],
        "pt" => &["financ", "fundos"],
        "lv" => &["finans", "finanš"],
        "el" => &["χρηματοδ"],
        "es" => &["financ", "fondos"],
        _ => &["финанс"],
    }
}
