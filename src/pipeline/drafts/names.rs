//! The names of the glossary in what goes to a machine: they come back as the target language has them.
//!
//! Only terms that are written with a capital in the source count: a name is the same in every sentence, while a common
//! noun needs its case and its article, which a machine gives it better than a mask would. By way of English a name goes
//! in Latin letters after the Transliteration Law, by which it is found again.

use crate::glossary::{Certainty, Form, Glossary, Need, needs};
use crate::leverage::engine::mask::{Masked, Name, mask_with};
use crate::text::transliterate::transliterate;

/// Of how many names of a text the forms are told.
const MOST_NAMES: usize = 5;

/// The glossaries of two languages.
pub(super) struct Names {
    source: Glossary,
    target: Glossary,
    /// The names in Latin letters, the longest first, with the target's words.
    between: Vec<(String, String)>,
}

fn is_name(text: &str) -> bool {
    text.starts_with(char::is_uppercase)
}

impl Names {
    /// Of two glossaries.
    pub(super) fn new(source: Glossary, target: Glossary) -> Names {
        let mut between: Vec<(String, String)> = Vec::new();
        for term in source.terms().iter().filter(|term| !term.forms.is_empty() && is_name(term.preferred())) {
            if let Some(target) = target.term(&term.id).filter(|target| !target.forms.is_empty()) {
                between.push((transliterate(term.preferred()), target.preferred().to_owned()));
            }
        }
        between.sort_by(|one, other| other.0.len().cmp(&one.0.len()).then_with(|| one.cmp(other)));
        Names { source, target, between }
    }

    /// A source text for a machine that leads to the target.
    pub(super) fn mask(&self, text: &str) -> Masked {
        self.masked(text, |need| Some(need.target?.preferred().to_owned()))
    }

    /// In which other forms than its first one each name of a source text could stand in the target, in words for a
    /// translator; `None` where no name has any. Which form a sentence needs nobody knows here.
    pub(super) fn other_forms(&self, text: &str) -> Option<String> {
        let mut told: Vec<String> = Vec::new();
        for need in self.needs(text) {
            let Some([first, others @ ..]) = need.target.map(|target| target.forms.as_slice()) else {
                continue;
            };
            let form = |form: &Form| {
                let keys: Vec<&str> = form.arguments.iter().map(|(_, key)| key.as_str()).collect();
                format!("{} ({})", form.text, keys.join(", "))
            };
            let others: Vec<String> = others.iter().map(form).collect();
            let name = format!("{} → {}", first.text, others.join(", "));
            if !others.is_empty() && !told.contains(&name) {
                told.push(name);
            }
        }
        told.truncate(MOST_NAMES);
        (!told.is_empty()).then(|| told.join("; "))
    }

    /// A source text for a machine that leads to English.
    pub(super) fn mask_into_english(&self, text: &str) -> Masked {
        self.masked(text, |need| need.target.map(|_| transliterate(need.source.preferred())))
    }

    /// English for a machine that leads to the target.
    pub(super) fn mask_english(&self, text: &str) -> Masked {
        let mut names: Vec<Name> = Vec::new();
        for (name, target) in &self.between {
            for (start, found) in text.match_indices(name.as_str()) {
                let span = start..start + found.len();
                let is_whole = !text[..start].ends_with(char::is_alphanumeric)
                    && !text[span.end..].starts_with(char::is_alphanumeric);
                let is_free = |name: &Name| name.span.end <= span.start || span.end <= name.span.start;
                if is_whole && names.iter().all(is_free) {
                    names.push(Name { span, target: target.clone() });
                }
            }
        }
        names.sort_by_key(|name| name.span.start);
        mask_with(text, &names)
    }

    fn masked(&self, text: &str, target: impl Fn(&Need<'_>) -> Option<String>) -> Masked {
        let found = self.needs(text);
        let name = |need: &Need<'_>| Some(Name { span: need.span.clone(), target: target(need)? });
        mask_with(text, &found.iter().filter_map(name).collect::<Vec<_>>())
    }

    /// The names of a source text that the target has.
    fn needs(&self, text: &str) -> Vec<Need<'_>> {
        let mut found = needs(text, &self.source, &self.target);
        found.retain(|need| {
            need.certainty == Certainty::Sure
                && is_name(need.source.preferred())
                && need.target.is_some_and(|target| !target.forms.is_empty())
        });
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::resource;

    fn names() -> Names {
        let glossary = |text: &str, code: &str| {
            Glossary::new(&resource::read(text.as_bytes()).unwrap(), code.parse().unwrap())
        };
        Names::new(
            glossary("-solun = Солун\n-odrin = Одрин\n-kmet = кмет\n-gara = Гара Одрин\n", "bg"),
            glossary("-solun = Thessaloniki\n-odrin = Edirne\n-kmet = Bürgermeister\n", "de"),
        )
    }

    #[test]
    fn names_that_the_target_has_go_as_masks_and_common_nouns_do_not() {
        let masked = names().mask("Кметът на Солун е в Одрин.");
        assert_eq!(masked.text, "Кметът на http://x.y/0 е в http://x.y/1 .");
        let draft = masked.unmask("Der Bürgermeister von http://x.y/0 ist in http://x.y/1 .");
        assert_eq!(draft.as_deref(), Some("Der Bürgermeister von Thessaloniki ist in Edirne."));
    }

    #[test]
    fn the_other_forms_of_a_name_are_told_and_not_chosen() {
        let glossary = |text: &str, code: &str| {
            Glossary::new(&resource::read(text.as_bytes()).unwrap(), code.parse().unwrap())
        };
        let polish = "-solun = { $case ->\n   *[nominative] Saloniki\n    [genitive] Salonik\n    [locative] Salonikach\n }\n\
                      -odrin = Edirne\n";
        let names = Names::new(glossary("-solun = Солун\n-odrin = Одрин\n", "bg"), glossary(polish, "pl"));
        let told = names.other_forms("В Солун, не в Одрин: Солун е на морето.");
        assert_eq!(told.as_deref(), Some("Saloniki → Salonik (genitive), Salonikach (locative)"));
        assert_eq!(names.other_forms("В Одрин"), None);
        assert_eq!(names.mask("В Солун").unmask("W http://x.y/0").as_deref(), Some("W Saloniki"));
    }

    #[test]
    fn by_way_of_english_a_name_is_found_again_in_latin_letters() {
        let names = names();
        let english = names.mask_into_english("Кметът на Солун").unmask("The mayor of http://x.y/0");
        assert_eq!(english.as_deref(), Some("The mayor of Solun"));
        let masked = names.mask_english("The mayor of Solun, not of Soluns");
        assert_eq!(masked.text, "The mayor of http://x.y/0, not of Soluns");
        assert_eq!(
            masked.unmask("Der Bürgermeister von http://x.y/0").as_deref(),
            Some("Der Bürgermeister von Thessaloniki")
        );
    }
}
