//! The table of articles and languages, and who is late with what.

use std::fmt::Write as _;

use comfy_table::{CellAlignment, Table};

use super::talk::visible;
use crate::locale::Locale;
use crate::pipeline::{Surveyed, Tally};

/// Longest title in the table, in characters.
const TITLE: usize = 44;

/// So many articles are shown whole; of more, only who waits for somebody, and the newest.
const WHOLE: usize = 60;
/// How many of the newest articles are shown in any case.
const NEWEST: usize = 20;

/// How every article stands in every language. Of many articles those that are in step and not new are counted only.
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
    let n_old = if articles.len() > WHOLE { articles.len() - NEWEST } else { 0 };
    let is_shown = |&(at, article): &(usize, &Surveyed)| at >= n_old || !is_in_step(article);
    let shown: Vec<&Surveyed> =
        articles.iter().enumerate().filter(is_shown).map(|(_, article)| article).collect();
    for article in &shown {
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
    let left_out = match articles.len() - shown.len() {
        0 => String::new(),
        n => format!("{n} more articles are in step in every language; “horo status ARTICLE” shows one.\n"),
    };
    format!(
        "{table}\n✓ in step   – nothing yet   m missing   s stale   r to be reviewed   e errors   ✗ cannot be read\n{left_out}"
    )
}

fn is_in_step(article: &Surveyed) -> bool {
    article.is_sound && article.tallies.iter().all(|(_, tally)| tally.is_in_step())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Counts;
    use crate::pipeline::Verdict;

    fn article(number: usize, missing: usize) -> Surveyed {
        let locale = "de".parse().unwrap();
        let tally = Tally { messages: 9, missing, is_readable: true, ..Tally::default() };
        Surveyed {
            id: format!("2024-01-01-news-{number:03}"),
            input: format!("input/{number}.txt").into(),
            title: "Новина".into(),
            date: "2024-01-01".into(),
            revision: 1,
            is_sound: true,
            tallies: vec![(locale, tally)],
            verdict: Verdict::Waits,
            uses: Vec::new(),
            told: Counts::default(),
            form: None,
            pending: Vec::new(),
            changed: Vec::new(),
            diagnostics: Vec::new(),
        }
    }

    fn shown(articles: &[Surveyed]) -> String {
        status(articles, "bg".parse().unwrap(), &["de".parse().unwrap()])
    }

    #[test]
    fn of_many_articles_those_that_wait_and_the_newest_are_shown_and_the_rest_is_counted() {
        let all: Vec<Surveyed> = (0..100).map(|number| article(number, usize::from(number == 7))).collect();
        let table = shown(&all);
        let is_there = |number: usize| table.contains(&all[number].id);
        assert!(is_there(7) && (80..100).all(is_there), "{table}");
        assert!((0..80).filter(|number| *number != 7).all(|number| !is_there(number)), "{table}");
        assert!(table.contains("79 more articles are in step in every language"), "{table}");
        let few = shown(&all[..WHOLE]);
        assert!(
            all[..WHOLE].iter().all(|article| few.contains(&article.id)) && !few.contains("more articles")
        );
    }
}
