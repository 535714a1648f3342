//! The plural categories of a language, by CLDR's names.

use icu_plurals::{PluralCategory, PluralRules};

use super::Locale;

/// The six categories in CLDR's order.
const CATEGORIES: [PluralCategory; 6] = [
    PluralCategory::Zero,
    PluralCategory::One,
    PluralCategory::Two,
    PluralCategory::Few,
    PluralCategory::Many,
    PluralCategory::Other,
];

/// A category's name, as Fluent's variants are keyed.
pub fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Whether a name is that of a category, of whatever language.
pub fn is_category(key: &str) -> bool {
    CATEGORIES.iter().any(|&category| name(category) == key)
}

/// The names of the categories that a language counts by.
pub fn categories(locale: Locale) -> impl Iterator<Item = &'static str> {
    let rules = PluralRules::try_new_cardinal(locale.icu().into())
        .expect("ICU's data are compiled in, and every locale falls back to the root");
    let has: Vec<PluralCategory> = rules.categories().collect();
    CATEGORIES.into_iter().filter(move |category| has.contains(category)).map(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_counts_by_its_own_categories() {
        let of = |code: &str| categories(code.parse().unwrap()).collect::<Vec<_>>();
        assert_eq!(of("de"), ["one", "other"]);
        assert_eq!(of("pl"), ["one", "few", "many", "other"]);
        assert_eq!(of("lv"), ["zero", "one", "other"]);
        assert_eq!(of("pt"), ["one", "many", "other"]);
        assert!(is_category("two") && !is_category("both"));
    }
}
