//! The names that a project has in two languages, with their forms.

use std::collections::BTreeMap;

/// A name in the source and in the target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownName {
    /// Its forms in the source: which, and how it is written.
    pub source: Vec<(String, String)>,
    /// Its forms in the target.
    pub target: Vec<NameForm>,
}

/// A form of a name in the target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameForm {
    /// Which form it is, such as `case: "genitive"`; empty for the one that stands without a word on it.
    pub form: String,
    /// Its words.
    pub text: String,
    /// What a pattern types for it.
    pub reference: String,
}

/// All names of a project in one target.
#[derive(Clone, Debug, Default)]
pub struct Names(Vec<KnownName>);

impl Names {
    /// Of these, as far as they are written with a capital. What several names are called is none of them.
    pub fn new(mut names: Vec<KnownName>) -> Names {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for (_, text) in names.iter().flat_map(|name| &name.source) {
            *counts.entry(text.clone()).or_default() += 1;
        }
        let is_one = |text: &String| text.starts_with(char::is_uppercase) && counts.get(text) == Some(&1);
        for name in &mut names {
            name.source.retain(|(_, text)| is_one(text));
        }
        names.retain(|name| !name.source.is_empty() && !name.target.is_empty());
        Names(names)
    }

    /// The longest name that a text begins with: its length in bytes, and in which form it stands there.
    pub(super) fn at<'n>(&'n self, text: &str) -> Option<(usize, &'n KnownName, &'n str)> {
        let forms = self.0.iter().flat_map(|name| name.source.iter().map(move |form| (name, form)));
        let is_here = |written: &str| {
            let rest = text.strip_prefix(written);
            rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
        };
        let here = forms.filter(|(_, (_, written))| is_here(written));
        let longest = here.max_by_key(|(_, (_, written))| written.len());
        longest.map(|(name, (form, written))| (written.len(), name, form.as_str()))
    }
}
