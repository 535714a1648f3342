//! The files beside the pages: stylesheet and pictures.
//!
//! The stylesheet's name carries its digest, so that a browser may keep it for ever. The emblem of the European Union is
//! drawn to its official geometry and cannot be replaced by a project.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::files::sha256;

use super::{Site, Templates};

/// Their folder.
pub(super) const FOLDER: &str = "assets";
/// The emblem's file.
pub(super) const EMBLEM: &str = "assets/eu-emblem.svg";
const EMBLEM_FILE: &str = "eu-emblem.svg";
/// The emblem: 3:2, #003399, twelve upright stars #FFCC00 on a circle of a third of the height.
pub(super) const EMBLEM_SVG: &str = include_str!("templates/eu-emblem.svg");

const FAVICON: (&str, &str) = ("favicon.svg", include_str!("templates/favicon.svg"));
const BAND: (&str, &str) = ("band.svg", include_str!("templates/band.svg"));

/// What other sites use: an element that shows the newest articles, and the forms of the data.
const OTHERS: [(&str, &str); 3] = [
    ("horo-news.js", include_str!("templates/horo-news.js")),
    ("article.schema.json", include_str!("templates/article.schema.json")),
    ("articles.schema.json", include_str!("templates/articles.schema.json")),
];

/// The folder of the assets.
pub(super) struct Assets {
    /// The stylesheet's path, from the site's root.
    pub style: String,
    /// All files, by their names in the folder.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// All assets of a site.
pub(super) fn all(site: &Site, templates: &Templates) -> Assets {
    let (name, css) = stylesheet(site, templates);
    let style = format!("{FOLDER}/{name}");
    let mut files = BTreeMap::from([(name, css)]);
    let pictures = [(EMBLEM_FILE, EMBLEM_SVG), FAVICON, BAND];
    files.extend(
        pictures.into_iter().chain(OTHERS).map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())),
    );
    Assets { style, files }
}

/// The stylesheet with the quotation marks of the site's languages: its name and text.
fn stylesheet(site: &Site, templates: &Templates) -> (String, Vec<u8>) {
    let mut css = templates.style().trim_end().to_owned();
    css.push_str("\n\n/* Quotation marks of each language */\n");
    for locale in &site.locales {
        let marks = locale.profile().quotes.iter().take(2);
        let marks: Vec<_> = marks.map(|quotes| format!("\"{}\" \"{}\"", quotes.open, quotes.close)).collect();
        let _ = writeln!(css, ":lang({locale}) {{ quotes: {}; }}", marks.join(" "));
    }
    let digest = sha256(css.as_bytes());
    (format!("style-{}.css", &digest[..8]), css.into_bytes())
}
