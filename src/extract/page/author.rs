//! Who wrote the article.

use super::head::{Head, fold};

/// Longest name, in characters: more is a sentence.
const LONGEST: usize = 100;

/// The author, by what the page says to machines, else by the line that readers see.
pub(super) fn author(head: &Head, byline: Option<&str>) -> Option<String> {
    let data = head.data.authors.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    let meta = head.first_of(&[
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "sailthru.author",
        "parsely-author",
    ]);
    let said = Some(data).filter(|names| !names.is_empty()).or_else(|| meta.map(fold));
    let is_name = |name: &String| {
        let n_chars = name.chars().count();
        (3..=LONGEST).contains(&n_chars) && !name.contains("://") && !name.contains('@')
    };
    said.filter(is_name).or_else(|| byline.map(bare).filter(is_name))
}

/// The names in a line such as “Автор: Мария Стоянова”.
fn bare(byline: &str) -> String {
    let begins = ["by ", "von ", "door ", "de către ", "autor:", "автор:", "text:", "written by "];
    let small = byline.to_lowercase();
    let begin =
        begins.iter().find(|begin| small.starts_with(**begin)).map_or(0, |begin| begin.chars().count());
    byline.chars().skip(begin).collect::<String>().trim().to_owned()
}
