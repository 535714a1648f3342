//! The files beside the pages: stylesheet and pictures.
//!
//! The stylesheet's name carries its digest, so that a browser may keep it for ever. The emblem of the European Union is
//! drawn to its official geometry and cannot be replaced by a project.

use std::fmt::Write as _;

use crate::files::sha256;

use super::{Site, Templates};

/// The emblem's file.
pub(super) const EMBLEM: &str = "assets/eu-emblem.svg";
/// The emblem: 3:2, #003399, twelve upright stars #FFCC00 on a circle of a third of the height.
pub(super) const EMBLEM_SVG: &str = include_str!("templates/eu-emblem.svg");

const FAVICON: (&str, &str) = ("assets/favicon.svg", include_str!("templates/favicon.svg"));
const BAND: (&str, &str) = ("assets/band.svg", include_str!("templates/band.svg"));

/// A file to be written.
pub(super) struct Asset {
    /// Where, from the site's root.
    pub path: String,
    /// What.
    pub bytes: Vec<u8>,
}

/// The stylesheet with the quotation marks of the site's languages.
pub(super) fn stylesheet(site: &Site, templates: &Templates) -> Asset {
    let mut css = templates.style().trim_end().to_owned();
    css.push_str("\n\n/* Quotation marks of each language */\n");
    for locale in &site.locales {
        let marks = locale.profile().quotes.iter().take(2);
        let marks: Vec<_> = marks.map(|quotes| format!("\"{}\" \"{}\"", quotes.open, quotes.close)).collect();
        let _ = writeln!(css, ":lang({locale}) {{ quotes: {}; }}", marks.join(" "));
    }
    let digest = sha256(css.as_bytes());
    Asset { path: format!("assets/style-{}.css", &digest[..8]), bytes: css.into_bytes() }
}

/// The pictures of every page.
pub(super) fn pictures() -> impl Iterator<Item = (String, Vec<u8>)> {
    let pictures = [(EMBLEM, EMBLEM_SVG), FAVICON, BAND];
    pictures.into_iter().map(|(path, svg)| (path.to_owned(), svg.as_bytes().to_vec()))
}
