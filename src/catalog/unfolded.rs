//! What a pattern with variants can say: each combination of its variants with the text that comes of it.
//!
//! Pontoon writes a choice inside a sentence as a choice between sentences, and puts the variant for all other cases last.
//! Both say the same, and unfolded they are the same.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::normal_form::{of_lines, write_inline, write_placeable};

/// More combinations than these are not unfolded.
const MAX_COMBINATIONS: usize = 64;
/// Most bytes that all combinations may take together, about.
const MAX_BYTES: usize = 1_000_000;

/// The variants of one selector: a key, and whether it is the one for all other cases.
type Keys<'p> = Vec<(&'p str, bool)>;

/// The combinations with their texts, sorted; `None` where there are no variants, or too many. `length` is the pattern's in
/// the file.
pub(super) fn unfolded(pattern: &Pattern<&str>, length: usize) -> Option<String> {
    let mut selectors: BTreeMap<String, Keys<'_>> = BTreeMap::new();
    collect(pattern, &mut selectors);
    let combinations =
        selectors.values().try_fold(1usize, |product, keys| product.checked_mul(keys.len()))?;
    if selectors.is_empty() || combinations > MAX_COMBINATIONS || combinations * length > MAX_BYTES {
        return None;
    }
    let mut told: Vec<String> = Vec::with_capacity(combinations);
    for number in 0..combinations {
        let mut rest = number;
        let mut chosen = BTreeMap::new();
        for (selector, keys) in &selectors {
            chosen.insert(selector.as_str(), keys[rest % keys.len()]);
            rest /= keys.len();
        }
        let mut text = String::new();
        say(pattern, &chosen, &mut text);
        let text = of_lines(&text);
        if !text.is_empty() {
            let mut case = String::from("{");
            for (selector, (key, is_default)) in chosen {
                case.extend([" ", selector, " -> ", if is_default { "*[" } else { "[" }, key, "]"]);
            }
            told.push(case + " }\n" + &text);
        }
    }
    told.sort_unstable();
    Some(told.join("\n"))
}

fn collect<'p>(pattern: &'p Pattern<&str>, selectors: &mut BTreeMap<String, Keys<'p>>) {
    for (selector, variants) in choices(pattern) {
        let keys = selectors.entry(name(selector)).or_default();
        for variant in variants {
            // One key too many is enough to give up.
            if keys.len() <= MAX_COMBINATIONS && !keys.contains(&key(variant)) {
                keys.push(key(variant));
            }
        }
        for variant in variants {
            collect(&variant.value, selectors);
        }
    }
}

/// The choices of a pattern itself, not those inside their variants.
fn choices<'p, 't>(
    pattern: &'p Pattern<&'t str>,
) -> impl Iterator<Item = (&'p InlineExpression<&'t str>, &'p [Variant<&'t str>])> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            Some((selector, variants.as_slice()))
        }
        _ => None,
    })
}

fn say(pattern: &Pattern<&str>, chosen: &BTreeMap<&str, (&str, bool)>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let wanted = chosen.get(name(selector).as_str());
                if let Some(variant) = variants.iter().find(|variant| Some(&key(variant)) == wanted) {
                    say(&variant.value, chosen, text);
                }
            }
            PatternElement::Placeable { expression } => write_placeable(text, expression),
        }
    }
}

fn key<'p>(variant: &'p Variant<&str>) -> (&'p str, bool) {
    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &variant.key;
    (key, variant.default)
}

/// What is chosen by. A number is chosen by alike with `NUMBER()` around it and without.
fn name(selector: &InlineExpression<&str>) -> String {
    let mut name = String::new();
    match selector {
        InlineExpression::FunctionReference { id, arguments }
            if id.name == "NUMBER" && arguments.named.is_empty() && arguments.positional.len() == 1 =>
        {
            write_inline(&mut name, &arguments.positional[0]);
        }
        selector => write_inline(&mut name, selector),
    }
    name
}
