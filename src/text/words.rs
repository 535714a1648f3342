//! What remains of a text when only its words count.
//!
//! A source change that leaves the words alone (spaces, quotation marks, dashes, punctuation) must not make a
//! translation stale. [`normal_form`] is what is compared: the letters and digits, marks that carry a value (`%`, `€`,
//! `+`, a minus before a digit, a separator between two digits), one space between words. Case counts.

use unicode_normalization::UnicodeNormalization as _;

/// The words of a text in NFC, with single spaces.
///
/// ```
/// use horo::text::words::normal_form;
/// assert_eq!(normal_form("Проект  „SECON“ – 2021-2027 г.,"), normal_form("Проект «SECON» 2021–2027 г"));
/// assert_ne!(normal_form("1.5"), normal_form("15"));
/// assert_ne!(normal_form("9 %"), normal_form("9"));
/// ```
pub fn normal_form(text: &str) -> String {
    let chars: Vec<char> = text.nfc().filter(|&c| !is_invisible(c)).collect();
    let mut normal = String::with_capacity(text.len());
    for (at, &c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| chars[before]);
        let after = chars.get(at + 1).copied();
        let next_to_digits = before.is_some_and(is_digit) && after.is_some_and(is_digit);
        if c.is_alphanumeric() || is_combining(c) || carries_value(c) {
            normal.push(c);
        } else if is_dash(c) && after.is_some_and(is_digit) && before.is_none_or(|c| !c.is_alphanumeric()) {
            normal.push('-');
        } else if next_to_digits && !c.is_whitespace() {
            normal.push(if is_dash(c) { '-' } else { c });
        } else if !normal.ends_with(' ') {
            normal.push(' ');
        }
    }
    normal.trim().to_owned()
}

/// Whether a character takes no room and says nothing: soft hyphen, zero-width marks, joiners, byte order mark.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{feff}'
    )
}

/// Whether an unseen character turns the direction of writing.
pub fn turns_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}')
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn is_combining(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

fn carries_value(c: char) -> bool {
    matches!(
        c,
        '%' | '‰' | '+' | '=' | '×' | '°' | '§' | '#' | '@' | '&' | '$' | '£' | '\u{20a0}'..='\u{20c0}'
    )
}

/// A text as one line that hides nothing: breaks and tabs become spaces, and what would steer a terminal, turn the
/// direction of writing or be unseen letters becomes a sign that is seen. Its [normal form](normal_form) stays.
///
/// ```
/// assert_eq!(horo::text::words::visible("a\u{1b}]0;b\nc\u{202e}d"), "a␛]0;b c\u{fffd}d");
/// ```
pub fn visible(text: &str) -> String {
    let shown = |c: char| match c {
        '\n' | '\t' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
        c if (c as u32) < 0x20 => char::from_u32(0x2400 + c as u32).unwrap_or('\u{fffd}'),
        // The last ones are letters that only programs see, and have carried hidden texts.
        c if c.is_control() || turns_direction(c) || matches!(c, '\u{e0000}'..='\u{e007f}') => '\u{fffd}',
        c => c,
    };
    text.chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spaces_quotes_dashes_and_punctuation_do_not_count() {
        let a = "Асоциация - „Програми и проекти“, в България.";
        let b = "Асоциация – «Програми и\u{a0}проекти»  в България";
        assert_eq!(normal_form(a), normal_form(b));
    }

    #[test]
    fn a_value_counts() {
        for (a, b) in [
            ("1,5", "15"),
            ("9 %", "9"),
            ("2021-2027", "2021 2027"),
            ("-5", "5"),
            ("5 €", "5 $"),
            ("Община", "община"),
        ] {
            assert_ne!(normal_form(a), normal_form(b), "{a} / {b}");
        }
    }

    #[test]
    fn a_soft_hyphen_and_a_composed_letter_do_not_count() {
        assert_eq!(normal_form("соци\u{ad}ална"), normal_form("социална"));
        assert_eq!(normal_form("\u{438}\u{306}"), normal_form("й"));
    }

    proptest! {
        #[test]
        fn the_normal_form_of_a_normal_form_is_itself(text in any::<String>()) {
            let once = normal_form(&text);
            prop_assert_eq!(normal_form(&once), once);
        }

        #[test]
        fn a_visible_text_is_one_line_without_control_characters(text in any::<String>()) {
            let shown = visible(&text);
            prop_assert!(!shown.chars().any(|c| c.is_control() || turns_direction(c)));
            prop_assert_eq!(shown.lines().count(), usize::from(!shown.is_empty()));
            prop_assert_eq!(visible(&shown), shown);
        }
    }
}
