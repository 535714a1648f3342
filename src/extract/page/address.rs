//! What the links of a page point to.

use url::Url;

/// What relative addresses of a page are read against.
pub(super) struct Base {
    url: Option<Url>,
}

impl Base {
    /// The base of a page that was fetched from an address, with what its `<base href>` says.
    pub(super) fn new(page: Option<&str>, base_element: Option<&str>) -> Base {
        let page = page.and_then(|page| Url::parse(page).ok());
        let url = match (page, base_element) {
            (Some(page), Some(base)) => Some(page.join(base).unwrap_or(page)),
            (None, Some(base)) => Url::parse(base).ok(),
            (page, None) => page,
        };
        Base { url: url.filter(|url| matches!(url.scheme(), "http" | "https")) }
    }

    /// An address as readers may be sent to: absolute, and of a kind that does no harm.
    pub(super) fn public(&self, address: &str) -> Option<String> {
        let address = address.trim();
        if address.is_empty() || address.starts_with('#') || address.len() > 4_000 {
            return None;
        }
        if let Some(scheme) = scheme(address) {
            let is_public =
                ["https", "http", "mailto", "tel"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
            let is_clean = !address.contains(|c: char| c.is_control() || c.is_whitespace());
            return (is_public && is_clean).then(|| address.to_owned());
        }
        let Some(url) = &self.url else {
            // Nobody knows where it leads to; whoever publishes the article has to say where the page stood.
            let is_clean = !address.contains(|c: char| c.is_control() || c.is_whitespace());
            return is_clean.then(|| address.to_owned());
        };
        let url = url.join(address).ok()?;
        matches!(url.scheme(), "http" | "https").then(|| url.to_string())
    }
}

/// What stands before the colon of an absolute address.
fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    (scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(is_name)).then_some(scheme)
}
