//! The words of the published pages, out of `site.ftl`.

use std::collections::BTreeMap;
use std::sync::Mutex;

use fluent::{FluentArgs, FluentValue};

use super::site_words;
use super::vocabulary::Read;
use crate::catalog::format::{Bundle, Day};
use crate::files::sha256;
use crate::locale::Locale;
use crate::publish::{Arg, Words};

/// A formatter a locale. What went wrong is kept: a page with a hole in its words is not published.
pub struct PageWords<'a> {
    bundles: BTreeMap<Locale, Bundle<'a>>,
    digests: BTreeMap<Locale, String>,
    faults: Mutex<Vec<(Locale, String, String)>>,
}

impl<'a> PageWords<'a> {
    /// The words of these locales.
    pub fn new(reads: impl IntoIterator<Item = (Locale, &'a Read<'a>)>) -> Self {
        let bundle = |(locale, read): (Locale, &'a Read<'a>)| {
            let mut bundle = Bundle::new(locale);
            bundle.add(&read.terms.body);
            bundle.add(&read.site.body);
            (locale, bundle)
        };
        let reads: Vec<_> = reads.into_iter().collect();
        let digest = |(locale, read): &(Locale, &Read<'_>)| {
            (*locale, sha256(format!("{}\0{}", read.terms.text, read.site.text).as_bytes()))
        };
        PageWords {
            digests: reads.iter().map(digest).collect(),
            bundles: reads.into_iter().map(bundle).collect(),
            faults: Mutex::new(Vec::new()),
        }
    }

    /// What could not be said: locale, message, reason; each once.
    pub fn faults(self) -> Vec<(Locale, String, String)> {
        let mut faults = self.faults.into_inner().unwrap_or_default();
        faults.sort();
        faults.dedup();
        faults
    }

    fn fault(&self, locale: Locale, id: &str, reason: String) {
        if let Ok(mut faults) = self.faults.lock() {
            faults.push((locale, id.to_owned(), reason));
        }
    }
}

impl Words for PageWords<'_> {
    fn say(&self, locale: Locale, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut named = FluentArgs::new();
        for (name, arg) in args {
            match arg {
                Arg::Number(number) => named.set(*name, *number),
                Arg::Text(text) => named.set(*name, (*text).to_owned()),
                Arg::Day(text) => match Day::parse(text) {
                    Some(day) => named.set(*name, FluentValue::Custom(Box::new(day))),
                    None => self.fault(locale, id, format!("“{text}” is not a day")),
                },
            }
        }
        let own = self.bundles.get(&locale).and_then(|bundle| bundle.format(id, Some(&named)));
        let later = || {
            let mut bundle = Bundle::new(locale);
            bundle.add(&site_words::later(locale, id)?.body);
            bundle.format(id, Some(&named))
        };
        let Some(formatted) = own.or_else(later) else {
            self.fault(locale, id, "the message is missing".into());
            return String::new();
        };
        for error in &formatted.errors {
            self.fault(locale, id, error.to_string());
        }
        formatted.text.split(['\n', '\r']).collect::<Vec<_>>().join(" ")
    }

    fn digest(&self, locale: Locale) -> String {
        self.digests.get(&locale).cloned().unwrap_or_default()
    }
}
