//! Fluent texts of the ten languages, each read when somebody speaks it.

use std::sync::OnceLock;

use crate::catalog::format::Bundle;
use crate::catalog::resource::{self, Resource};
use crate::locale::Locale;

/// A language's code and the text of its catalogue.
pub(super) type Text = (&'static str, &'static str);

/// How many languages there are: the nine and English.
const N: usize = 10;

/// The same sentences in every language.
pub(super) struct Catalogues {
    /// The texts; English is the first.
    pub(super) texts: &'static [Text; N],
    resources: [OnceLock<Option<Resource<'static>>>; N],
    bundles: [OnceLock<Option<Bundle<'static>>>; N],
}

impl Catalogues {
    /// Catalogues of which none is read yet.
    pub(super) const fn new(texts: &'static [Text; N]) -> Self {
        Catalogues {
            texts,
            resources: [const { OnceLock::new() }; N],
            bundles: [const { OnceLock::new() }; N],
        }
    }

    /// A language's catalogue, parsed.
    pub(super) fn resource(&'static self, code: &str) -> Option<&'static Resource<'static>> {
        let at = self.texts.iter().position(|text| text.0 == code)?;
        self.resources[at].get_or_init(|| resource::read(self.texts[at].1.as_bytes()).ok()).as_ref()
    }

    /// A language's catalogue, ready to speak.
    pub(super) fn bundle(&'static self, code: &str) -> Option<&'static Bundle<'static>> {
        let at = self.texts.iter().position(|text| text.0 == code)?;
        let bundle = || {
            // English fills in texts only, so whose numbers it would write makes no difference.
            let locale =
                Locale::all().find(|locale| locale.code() == code).or_else(|| Locale::all().next())?;
            let mut bundle = Bundle::new(locale);
            bundle.add(&self.resource(code)?.body);
            Some(bundle)
        };
        self.bundles[at].get_or_init(bundle).as_ref()
    }
}
