//! Where a link on a page leads.

/// A link's target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target<'a> {
    /// A file of the set, and the element in it that is meant.
    File(String, Option<&'a str>),
    /// An address with a scheme, or of another host.
    Foreign {
        /// The scheme in lower case; empty for `//host`.
        scheme: String,
    },
    /// Above the site's root or below the host's: it would leave the release.
    Outside,
}

/// Follows a link from a page's file.
pub(super) fn follow<'a>(from: &str, href: &'a str) -> Target<'a> {
    if href.starts_with("//") || href.starts_with('\\') {
        return Target::Foreign { scheme: String::new() };
    }
    let before_path = href.split(['/', '?', '#']).next().unwrap_or_default();
    if let Some((scheme, _)) = before_path.split_once(':') {
        return Target::Foreign { scheme: scheme.to_ascii_lowercase() };
    }
    if href.starts_with('/') {
        return Target::Outside;
    }
    let (path, fragment) =
        href.split_once('#').map_or((href, None), |(path, fragment)| (path, Some(fragment)));
    let path = path.split('?').next().unwrap_or_default();
    if path.is_empty() {
        return Target::File(from.to_owned(), fragment);
    }
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    let mut parts: Vec<&str> = path.split('/').collect();
    let file = parts.pop().unwrap_or_default();
    for part in parts.into_iter().chain((file == "." || file == "..").then_some(file)) {
        match part {
            "." | "" => {}
            ".." => {
                if folders.pop().is_none() {
                    return Target::Outside;
                }
            }
            folder => folders.push(folder),
        }
    }
    folders.push(if matches!(file, "" | "." | "..") { "index.html" } else { file });
    Target::File(folders.join("/"), fragment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_means_its_page_and_a_dot_the_page_itself() {
        let file = |href| follow("de/a/index.html", href);
        for (href, path) in [
            ("../", "de/index.html"),
            ("..", "de/index.html"),
            ("./", "de/a/index.html"),
            ("../../bg/a/", "bg/a/index.html"),
            ("article.json?x=1", "de/a/article.json"),
        ] {
            assert_eq!(file(href), Target::File(path.into(), None), "{href}");
        }
        assert_eq!(file("#body"), Target::File("de/a/index.html".into(), Some("body")));
    }

    #[test]
    fn a_link_above_the_root_or_from_the_host_leaves_the_release() {
        for href in ["../../../x", "/bg/a/", "/"] {
            assert_eq!(follow("de/a/index.html", href), Target::Outside, "{href}");
        }
    }

    #[test]
    fn an_address_with_a_scheme_or_a_host_is_foreign() {
        for (href, scheme) in [
            ("HTTPS://x.eu/", "https"),
            ("javascript:1", "javascript"),
            ("//x.eu/a", ""),
            ("mailto:a@b", "mailto"),
        ] {
            assert_eq!(follow("index.html", href), Target::Foreign { scheme: scheme.into() }, "{href}");
        }
        assert!(
            matches!(follow("index.html", "a/b:c"), Target::File(..)),
            "a colon behind a slash is no scheme"
        );
    }
}
