//! What an officer attaches to a progress report: which page was published in which language, with its digest, and who
//! took it over when. As a table for spreadsheets and as a page for people.
//!
//! Everything is read from the release itself and held against its manifests. Text from articles never becomes a formula
//! in a spreadsheet.

use std::fmt::Write as _;

use crate::files::{Disk, sha256};
use crate::locale::Locale;

use super::Site;
use super::address::{Address, PAGE_FILE};
use super::json;
use super::register::{REGISTER, Register};
use super::release::{Current, ReleaseError};
use super::template::escaped;

/// A published page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The article's id.
    pub article: String,
    /// The language.
    pub locale: Locale,
    /// The title in it.
    pub title: String,
    /// Day of the article.
    pub date: String,
    /// Its revision.
    pub revision: u32,
    /// Who made the words: `source`, `human` or `machine`.
    pub provenance: String,
    /// Public address.
    pub url: String,
    /// SHA-256 of the page.
    pub sha256: String,
    /// Whether the page has the European Union's funding statement, word for word, and the emblem.
    pub is_funded: bool,
}

/// A partner that had a release on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pull {
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// The name that the partner gave.
    pub partner: String,
    /// The release.
    pub release: String,
    /// Its number.
    pub sequence: String,
}

/// The pages of a release, article by article.
pub fn rows(disk: &dyn Disk, site: &Site, release: &Current) -> Result<Vec<Row>, ReleaseError> {
    let register = release.read(disk, REGISTER)?.and_then(|json| Register::parse(&json)).unwrap_or_default();
    let mut rows = Vec::new();
    for record in register.articles.iter().rev() {
        for &locale in &record.locales {
            let address = Address::Article(locale, &record.id);
            let folder = address.folder();
            let page = release.read(disk, &format!("{folder}{PAGE_FILE}"))?.unwrap_or_default();
            let data =
                release.read(disk, &super::address::article_json(locale, &record.id))?.unwrap_or_default();
            let Ok((head, edition)) = json::read_piece(&data) else { continue };
            let text = String::from_utf8_lossy(&page);
            rows.push(Row {
                article: record.id.clone(),
                locale,
                title: edition.title,
                date: head.date,
                revision: head.revision,
                provenance: format!("{:?}", edition.provenance).to_lowercase(),
                url: address.url(site),
                sha256: sha256(&page),
                is_funded: text.contains(&escaped(locale.profile().funding))
                    && text.contains("eu-emblem.svg"),
            });
        }
    }
    Ok(rows)
}

/// The lines that `horo serve` wrote about partners; what is no such line is passed over.
pub fn pulls(text: &str) -> Vec<Pull> {
    let pull = |line: &str| {
        let mut parts = line.split('\t').map(str::to_owned);
        Some(Pull {
            day: parts.next()?,
            partner: parts.next()?,
            release: parts.next()?,
            sequence: parts.next()?,
        })
    };
    text.lines().filter_map(pull).collect()
}

/// The table of pages (RFC 4180, UTF-8 with the mark that spreadsheets look for).
pub fn pages_csv(rows: &[Row], release: &Current) -> String {
    let head = [
        "article",
        "language",
        "title",
        "date",
        "revision",
        "provenance",
        "address",
        "sha256",
        "funding",
        "release",
    ];
    let line = |row: &Row| {
        csv_line(&[
            &row.article,
            row.locale.code(),
            &row.title,
            &row.date,
            &row.revision.to_string(),
            &row.provenance,
            &row.url,
            &row.sha256,
            if row.is_funded { "yes" } else { "no" },
            &release.id,
        ])
    };
    table(&head, rows.iter().map(line))
}

/// The table of partners.
pub fn pulls_csv(pulls: &[Pull]) -> String {
    let line = |pull: &Pull| csv_line(&[&pull.day, &pull.partner, &pull.release, &pull.sequence]);
    table(&["day", "partner", "release", "number"], pulls.iter().map(line))
}

fn table(head: &[&str], lines: impl Iterator<Item = String>) -> String {
    std::iter::once(format!("\u{feff}{}", csv_line(head))).chain(lines).collect()
}

fn csv_line(cells: &[&str]) -> String {
    let cell = |cell: &&str| {
        // A cell that begins like a formula is one, for a spreadsheet; the mark before it makes it text.
        let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
        let mark = if is_formula { "'" } else { "" };
        format!("\"{mark}{}\"", cell.replace('"', "\"\""))
    };
    cells.iter().map(cell).collect::<Vec<_>>().join(",") + "\r\n"
}

/// The page for people. `picture` gives the file of a page's picture, if there is one.
pub fn html(
    rows: &[Row],
    pulls: &[Pull],
    release: &Current,
    picture: &dyn Fn(&Row) -> Option<String>,
) -> String {
    let mut html = String::from(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Evidence of publication</title>\n\
         <style>\nbody { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }\n\
         table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; \
         border-bottom: 1px solid #ccc; }\ncode { font-size: .8em; overflow-wrap: anywhere; } img { width: 10rem; border: 1px solid #ccc; }\n\
         @media print { a { color: inherit; } tr { break-inside: avoid; } }\n</style>\n</head>\n<body>\n<main>\n",
    );
    let signed = release.pointer.issued.map_or("not signed".to_owned(), |issued| format!("signed {issued}"));
    let _ = writeln!(
        html,
        "<h1>Evidence of publication</h1>\n<p>Release <code>{}</code>, number {}, {signed}. {} pages.</p>",
        release.id,
        release.sequence,
        rows.len()
    );
    html.push_str(
        "<table>\n<thead><tr><th>Page</th><th>Language</th><th>Published</th><th>Funding statement</th><th>Digest of the page</th>\
         <th>Picture</th></tr></thead>\n<tbody>\n",
    );
    for row in rows {
        let picture = picture(row).map_or(String::new(), |file| {
            let file = escaped(&file);
            format!("<a href=\"{file}\"><img src=\"{file}\" alt=\"\" loading=\"lazy\"></a>")
        });
        let _ = writeln!(
            html,
            "<tr><td><a href=\"{}\" lang=\"{locale}\">{}</a></td><td>{locale}</td><td>{}, revision {}, {}</td><td>{}</td>\
             <td><code>{}</code></td><td>{picture}</td></tr>",
            escaped(&row.url),
            escaped(&row.title),
            row.date,
            row.revision,
            row.provenance,
            if row.is_funded { "yes" } else { "<strong>no</strong>" },
            row.sha256,
            locale = row.locale,
        );
    }
    html.push_str("</tbody>\n</table>\n<h2>Partners that took it over</h2>\n");
    if pulls.is_empty() {
        html.push_str("<p>None gave a name (“horo pull --as NAME”).</p>\n");
    } else {
        html.push_str("<table>\n<thead><tr><th>Day</th><th>Partner</th><th>Release</th><th>Number</th></tr></thead>\n<tbody>\n");
        for pull in pulls {
            let cells = [&pull.day, &pull.partner, &pull.release, &pull.sequence];
            let cells: Vec<String> = cells.map(|cell| format!("<td>{}</td>", escaped(cell))).into();
            let _ = writeln!(html, "<tr>{}</tr>", cells.concat());
        }
        html.push_str("</tbody>\n</table>\n");
    }
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_title_becomes_a_formula_and_none_breaks_its_line() {
        for attack in ["=HYPERLINK(\"http://evil\")", "+1", "-1", "@SUM(1)", "\t=1", "\r=1"] {
            assert!(csv_line(&[attack]).starts_with("\"'"), "{attack}");
        }
        assert_eq!(csv_line(&["a \"b\", c", "d\ne"]), "\"a \"\"b\"\", c\",\"d\ne\"\r\n");
    }

    #[test]
    fn only_whole_lines_about_partners_are_told() {
        let told = pulls("2026-11-26\thaskovo.bg\t0123456789abcdef\t7\ntorn\n");
        assert_eq!(told.len(), 1);
        assert!(pulls_csv(&told).contains("\"haskovo.bg\",\"0123456789abcdef\",\"7\""));
    }
}
