//! Numbers: how the locale writes them, and which plural category the written number has.
//!
//! The digits follow ECMAScript's Intl.NumberFormat (at most three decimals, rounded half away from zero, grouped where
//! the locale groups). The category is that of the digits that are written: 1 and 1.0 may differ.

use std::sync::OnceLock;

use fixed_decimal::{Decimal, FloatPrecision, SignedRoundingMode, UnsignedRoundingMode};
use fluent::types::{FluentNumber, FluentNumberOptions, FluentNumberType};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_plurals::{PluralRuleType, PluralRules};

use super::error::FormatError;
use super::limits::MAX_DIGITS;
use crate::locale::{Locale, plural};

/// A locale's number formatters and plural rules, each made when it is first needed.
#[derive(Debug)]
pub(super) struct Numbers {
    locale: Locale,
    grouped: OnceLock<DecimalFormatter>,
    ungrouped: OnceLock<DecimalFormatter>,
    cardinal: OnceLock<PluralRules>,
    ordinal: OnceLock<PluralRules>,
}

impl Numbers {
    pub(super) fn new(locale: Locale) -> Self {
        Numbers {
            locale,
            grouped: OnceLock::new(),
            ungrouped: OnceLock::new(),
            cardinal: OnceLock::new(),
            ordinal: OnceLock::new(),
        }
    }

    /// The number as the locale writes it.
    pub(super) fn write(&self, number: &FluentNumber) -> Result<String, FormatError> {
        let (formatter, strategy) = if number.options.use_grouping {
            (&self.grouped, GroupingStrategy::Auto)
        } else {
            (&self.ungrouped, GroupingStrategy::Never)
        };
        let formatter = formatter.get_or_init(|| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(strategy);
            DecimalFormatter::try_new(self.locale.icu().into(), options)
                .expect("ICU's data are compiled in, and every locale falls back to the root")
        });
        Ok(formatter.format(&digits(number)?).to_string())
    }

    /// The plural category of the number as it is written, by CLDR's name.
    pub(super) fn category(&self, number: &FluentNumber) -> Result<&'static str, FormatError> {
        let (rules, kind) = match number.options.r#type {
            FluentNumberType::Cardinal => (&self.cardinal, PluralRuleType::Cardinal),
            FluentNumberType::Ordinal => (&self.ordinal, PluralRuleType::Ordinal),
        };
        let rules = rules.get_or_init(|| {
            PluralRules::try_new(self.locale.icu().into(), kind.into())
                .expect("ICU's data are compiled in, and every locale falls back to the root")
        });
        Ok(plural::name(rules.category_for(&digits(number)?)))
    }
}

/// A number literal of a Fluent file: its decimals are written as they stand there.
pub(super) fn literal(text: &str) -> Result<FluentNumber, FormatError> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let most = usize::from(MAX_DIGITS);
    if whole.trim_start_matches('-').len() > most || decimals.len() > most {
        let problem = format!("has more than {MAX_DIGITS} digits before or after its point");
        return Err(FormatError::bad_value(text, problem));
    }
    text.parse().map_err(|_| FormatError::bad_value(text, "is not a number"))
}

/// The digits that are written. Options beyond the limit are cut here too, wherever they come from.
fn digits(number: &FluentNumber) -> Result<Decimal, FormatError> {
    let mut decimal = Decimal::try_from_f64(number.value, FloatPrecision::RoundTrip)
        .map_err(|_| FormatError::bad_value(number.value.to_string(), "cannot be written as a number"))?;
    let options = &number.options;
    if options.minimum_significant_digits.is_some() || options.maximum_significant_digits.is_some() {
        keep_significant(&mut decimal, options);
    } else {
        keep_decimals(&mut decimal, options);
    }
    decimal.absolute.pad_start(places(options.minimum_integer_digits.unwrap_or(1)));
    Ok(decimal)
}

const HALF_EXPAND: SignedRoundingMode = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);

fn keep_significant(decimal: &mut Decimal, options: &FluentNumberOptions) {
    let minimum = places(options.minimum_significant_digits.unwrap_or(1)).max(1);
    let maximum = options.maximum_significant_digits.map_or(i16::MAX, places).max(minimum);
    let first = decimal.absolute.nonzero_magnitude_start();
    decimal.round_with_mode(first.saturating_sub(maximum - 1), HALF_EXPAND);
    decimal.absolute.trim_end();
    let first = decimal.absolute.nonzero_magnitude_start();
    decimal.absolute.pad_end((first - (minimum - 1)).min(0));
}

fn keep_decimals(decimal: &mut Decimal, options: &FluentNumberOptions) {
    const USUAL_MAXIMUM: i16 = 3;
    let minimum = options.minimum_fraction_digits.map_or(0, places);
    let maximum = options.maximum_fraction_digits.map_or(USUAL_MAXIMUM, places).max(minimum);
    decimal.round_with_mode(-maximum, HALF_EXPAND);
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(-minimum);
}

fn places(digits: usize) -> i16 {
    i16::from(u8::try_from(digits).unwrap_or(MAX_DIGITS).min(MAX_DIGITS))
}
