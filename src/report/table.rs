//! The table of articles and languages, and who is late with what.

use std::fmt::Write as _;

use comfy_table::{CellAlignment, Table};

use super::talk::visible;
use crate::locale::Locale;
use crate::pipeline::{Surveyed, Tally};

/// Longest title in the table, in characters.
const TITLE: usize = 44;

/// How every article stands in every language.
pub fn status(articles: &[Surveyed], source: Locale, targets: &[Locale]) -> String {
    if articles.is_empty() {
        return "There is no article yet. Put one into input/ as a .txt, .md, .docx or .odt file: the title on the first line, then the\n\
                date, then the paragraphs with an empty line between them. Or bring a page in with “horo add ADDRESS”. Then run “horo run”.\n"
            .into();
    }
    let mut table = Table::new();
    table.load_style(comfy_table::presets::UTF8_HORIZONTAL_ONLY);
    let codes = std::iter::once(source).chain(targets.iter().copied()).map(|locale| locale.code().to_owned());
    table.set_header(["article".to_owned(), "rev".to_owned()].into_iter().chain(codes));
    for article in articles {
        let mut row = vec![
            format!("{}\n{}", shortened(&visible(&article.title)), article.id),
            article.revision.to_string(),
        ];
        row.push(if article.is_sound { "✓".into() } else { "✗".into() });
        row.extend(article.tallies.iter().map(|(_, tally)| cell(tally)));
        table.add_row(row);
    }
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Center);
    }
    format!(
        "{table}\n✓ in step   – nothing yet   m missing   s stale   r to be reviewed   e errors   ✗ cannot be read\n"
    )
}

fn shortened(title: &str) -> String {
    if title.chars().count() <= TITLE {
        return title.to_owned();
    }
    let cut: String = title.chars().take(TITLE).collect();
    format!("{} …", cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head))
}

fn cell(tally: &Tally) -> String {
    if tally.is_in_step() {
        return "✓".into();
    }
    if !tally.is_readable {
        return "✗".into();
    }
    if tally.missing == tally.messages {
        return "–".into();
    }
    let parts =
        [(tally.missing, 'm'), (tally.stale, 's'), (tally.behind + tally.machine, 'r'), (tally.errors, 'e')];
    let parts: Vec<String> =
        parts.iter().filter(|part| part.0 > 0).map(|(count, mark)| format!("{count}{mark}")).collect();
    parts.join(" ")
}

/// For every language that is late, what it lacks and in which file.
pub fn late(article: &Surveyed) -> String {
    let mut text = String::new();
    if !article.is_sound {
        let _ = writeln!(
            text,
            "    {}  its source cannot be used yet (see above): {}",
            article.input.display(),
            article.id
        );
        // The languages wait for nothing else.
        return text;
    }
    for (locale, tally) in article.tallies.iter().filter(|(_, tally)| !tally.is_in_step()) {
        let _ = writeln!(text, "    {locale}  {}: locales/{locale}/news/{}.ftl", lacks(tally), article.id);
    }
    text
}

fn lacks(tally: &Tally) -> String {
    if !tally.is_readable {
        return "the file, its ledger or its glossary cannot be read (see above)".into();
    }
    let Tally { messages, missing, stale, behind, machine, errors, .. } = *tally;
    let of = |count: usize, what: &str| (count > 0).then(|| format!("{count} of {messages} {what}"));
    let parts = [
        of(missing, "messages not translated"),
        of(stale, "stale"),
        of(behind, "to be reviewed"),
        of(machine, "made by a machine and read by nobody"),
        (errors > 0).then(|| format!("{errors} {}", if errors == 1 { "error" } else { "errors" })),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
