//! Where horo goes on the web, and where not.
//!
//! A page, a feed or a redirect could name an address inside the office's own network and make horo fetch it (SSRF). So
//! only http and https to public addresses, however the address is written: the URL parser has turned every odd form of
//! a number into an address, names are resolved here, and what is not public is refused before a connection.

use std::collections::BTreeSet;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

use super::WebError;
use crate::text::script::{Script, letter};

const INNER: &str = "this address is not public: it leads into a network of its own";

/// Lets an address through or says why not. `from` is the address that redirected here.
pub(super) fn admit(url: &Url, from: Option<&Url>, allowed: &BTreeSet<SocketAddr>) -> Result<(), WebError> {
    let refuse = |reason| Err(WebError::Address(reason));
    if !matches!(url.scheme(), "http" | "https") {
        return refuse("only addresses that begin with http:// or https:// can be fetched");
    }
    if from.is_some_and(|from| from.scheme() == "https") && url.scheme() == "http" {
        return refuse("the server sends from a secure address to one that is not");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("the address holds a name or a password, and horo logs in nowhere");
    }
    let address = match url.host() {
        Some(Host::Ipv4(address)) => IpAddr::V4(address),
        Some(Host::Ipv6(address)) => IpAddr::V6(address),
        Some(Host::Domain(name)) => return admit_name(name),
        None => return refuse("the address names no server"),
    };
    if is_public(address) {
        return Ok(());
    }
    // Only a person or the settings may lead to an inner address that is allowed; from there it may go on to itself.
    let wanted = SocketAddr::new(address, url.port_or_known_default().unwrap_or(0));
    let is_led_by_itself = from.is_none_or(|from| from.origin() == url.origin());
    if allowed.contains(&wanted) && is_led_by_itself { Ok(()) } else { refuse(INNER) }
}

/// Looks at a name before it is resolved: one that mixes scripts only looks like the site it pretends to be.
fn admit_name(name: &str) -> Result<(), WebError> {
    let (shown, _) = idna::domain_to_unicode(name);
    let is_mixed = shown.split('.').any(|label| {
        let scripts: BTreeSet<bool> = label
            .chars()
            .filter_map(|c| match letter(c) {
                Some(Script::Latin) => Some(true),
                Some(Script::Cyrillic | Script::Greek) => Some(false),
                _ => None,
            })
            .collect();
        scripts.len() > 1
    });
    let is_public = name.trim_end_matches('.').contains('.');
    match (is_mixed, is_public) {
        (true, _) => Err(WebError::Address(
            "the site's name mixes letters of two scripts: it may imitate another site",
        )),
        (_, false) => Err(WebError::Address(INNER)),
        _ => Ok(()),
    }
}

/// Whether an address is one that everybody on the internet can reach.
pub(super) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

/// The special ranges of IANA's registry (RFC 6890 and its updates).
fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let is_special = a == 0
        || a == 10
        || a == 127
        || (a == 100 && (64..128).contains(&b))
        || (a == 169 && b == 254)
        || (a == 172 && (16..32).contains(&b))
        || (a == 192 && b == 168)
        || (a == 192 && b == 0 && (c == 0 || c == 2))
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (b == 18 || b == 19))
        || (a == 198 && b == 51 && c == 100)
        || (a == 203 && b == 0 && c == 113)
        || a >= 224;
    !is_special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    let [a, b, ..] = segments;
    let embedded = |high: u16, low: u16| {
        let [first, second] = high.to_be_bytes();
        let [third, fourth] = low.to_be_bytes();
        is_public_v4(Ipv4Addr::new(first, second, third, fourth))
    };
    if let Some(mapped) = address.to_ipv4_mapped() {
        return is_public_v4(mapped);
    }
    match segments {
        // NAT64 and 6to4 carry an older address inside.
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => embedded(high, low),
        // Of the rest only global unicast is given out, without documentation, benchmarks, Teredo and ORCHID.
        _ => {
            (0x2000..0x4000).contains(&a)
                && !(a == 0x2001 && (b < 0x200 || b == 0xdb8))
                && !(a == 0x3fff && b < 0x1000)
        }
    }
}

/// A name that leads to an inner address.
#[derive(Debug)]
pub(super) struct Refused(pub(super) &'static str);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Refused {}

/// Resolves names and lets public addresses through; the connection goes to one of those and nowhere else, so that a
/// second answer to the same question changes nothing.
#[derive(Debug)]
pub(super) struct Resolver;

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let name = name.as_str().to_owned();
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            admit_all(found).map(|found| Box::new(found.into_iter()) as Addrs).map_err(Into::into)
        })
    }
}

/// All addresses of a name, if each of them is public: a name that leads inside as well is not to be trusted at all.
fn admit_all(found: Vec<SocketAddr>) -> Result<Vec<SocketAddr>, Refused> {
    let is_inner = found.iter().any(|address| !is_public(address.ip()));
    if is_inner { Err(Refused(INNER)) } else { Ok(found) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admitted(address: &str) -> bool {
        Url::parse(address).is_ok_and(|url| admit(&url, None, &BTreeSet::new()).is_ok())
    }

    #[test]
    fn an_inner_address_is_refused_however_it_is_written() {
        for host in [
            "127.0.0.1",
            "0177.0.0.1",
            "0x7f.1",
            "2130706433",
            "127.1",
            "10.0.0.1",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255",
            "198.18.0.1",
            "192.0.2.1",
            "[::1]",
            "[::]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[64:ff9b::7f00:1]",
            "[2002:7f00:1::]",
            "[fe80::1]",
            "[fc00::1]",
            "[ff02::1]",
            "[2001:db8::1]",
            "[2001::1]",
            "[::127.0.0.1]",
            "localhost",
            "localhost.",
            "intranet",
            "１２７.0.0.1",
            "127。0。0。1",
        ] {
            assert!(!admitted(&format!("http://{host}/")), "{host}");
        }
        for host in [
            "93.184.216.34",
            "[2a00:1450::1]",
            "[64:ff9b::5db8:d822]",
            "www.haskovo.bg",
            "хасково.бг",
            "xn--80aswg.xn--p1ai",
        ] {
            assert!(admitted(&format!("https://{host}/")), "{host}");
        }
    }

    #[test]
    fn only_web_addresses_without_passwords_are_fetched() {
        for address in [
            "file:///etc/passwd",
            "ftp://a.bg/",
            "data:text/html,x",
            "javascript:x",
            "https://u:p@a.bg/",
            "https://u@a.bg/",
            "mailto:a@b.bg",
        ] {
            assert!(!admitted(address), "{address}");
        }
    }

    #[test]
    fn a_name_that_mixes_scripts_is_refused() {
        assert!(!admitted("https://www.hаskovo.bg/"), "its а is Cyrillic");
        assert!(admitted("https://община.бг/"));
        assert!(admitted("https://news.община.бг/"), "each label for itself");
    }

    #[test]
    fn an_allowed_inner_address_is_reached_by_name_only_and_never_from_elsewhere() {
        let allowed: BTreeSet<SocketAddr> = ["127.0.0.1:8080".parse().unwrap()].into();
        let url = |address: &str| Url::parse(address).unwrap();
        let inner = url("http://127.0.0.1:8080/x");
        assert!(admit(&inner, None, &allowed).is_ok());
        assert!(admit(&url("http://127.0.0.1:8081/"), None, &allowed).is_err(), "another port");
        assert!(admit(&inner, Some(&url("http://a.bg/")), &allowed).is_err(), "led there by another site");
        assert!(admit(&inner, Some(&url("http://127.0.0.1:8080/y")), &allowed).is_ok());
    }

    #[test]
    fn a_redirect_never_leads_from_a_secure_address_to_an_open_one() {
        let url = |address: &str| Url::parse(address).unwrap();
        assert!(admit(&url("http://a.bg/"), Some(&url("https://a.bg/")), &BTreeSet::new()).is_err());
        assert!(admit(&url("https://a.bg/"), Some(&url("http://a.bg/")), &BTreeSet::new()).is_ok());
    }

    #[test]
    fn a_name_with_one_inner_address_among_its_own_is_refused() {
        let address = |text: &str| text.parse().unwrap();
        assert!(admit_all(vec![address("93.184.216.34:0"), address("10.0.0.1:0")]).is_err());
        assert!(admit_all(vec![address("93.184.216.34:0")]).is_ok());
    }
}
