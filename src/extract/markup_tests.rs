use proptest::prelude::*;

use super::*;

fn told(text: &str) -> String {
    parse(text).unwrap_err().message
}

#[test]
fn tags_and_words_are_told_apart() {
    let text = "a <strong>b <a data-l10n-name=\"link-1\">c</a></strong> < d &amp; e";
    assert_eq!(plain(text), "a b c < d & e");
    assert_eq!(shape(&parse(text).unwrap()), ["<strong >", "<strong ><a link-1>"]);
    let html = html(&parse(text).unwrap(), &["https://x.example/?a=1&b=\"2\"".into()]);
    assert_eq!(
        html,
        "a <strong>b <a href=\"https://x.example/?a=1&amp;b=&quot;2&quot;\">c</a></strong> &lt; d &amp; e"
    );
}

#[test]
fn a_faulty_tag_is_told_and_not_mended() {
    assert!(told("<strong>a").contains("never closed"));
    assert!(told("a</em>").contains("no <em> was opened"));
    assert!(told("<em><strong>a</em></strong>").contains("<strong> is the one that is open"));
    assert!(told("<script>x</script>").contains("may not stand in a text"));
    assert!(told("<em onclick=\"x\">a</em>").contains("onclick"));
    assert!(told("<a href=\"https://evil.example\" data-l10n-name=\"link-1\">a</a>").contains("href"));
    assert!(told("<a>x</a>").contains("needs the name"));
    assert!(told("<a data-l10n-name=link-1>x</a>").contains("straight quotation marks"));
    assert!(told("<strong").contains("“>” is missing"));
    assert!(told("<!-- x -->").contains("may not stand"));
    assert!(told(&"<em>".repeat(17)).contains("16 deep"));
}

#[test]
fn a_link_without_an_address_becomes_its_words() {
    let nodes = parse("<a data-l10n-name=\"link-7\">x</a>").unwrap();
    assert_eq!(html(&nodes, &[]), "x");
}

proptest! {
    #[test]
    fn escaped_words_come_back(words in any::<String>()) {
        let text = escape(&words);
        prop_assert_eq!(plain(&text), words.as_str());
    }

    #[test]
    fn words_full_of_markup_come_back(words in "[<>&a#;\"'/ltgmp ]{0,30}") {
        let text = escape(&words);
        prop_assert!(parse(&text).is_ok());
        prop_assert_eq!(plain(&text), words.as_str());
    }

    #[test]
    fn html_of_any_text_holds_no_tag_but_those_of_the_list(text in "[<>&a/\"'= !-]{0,40}|<(a|em|script|img) [a-z=\"' >/<]{0,30}") {
        if let Ok(nodes) = parse(&text) {
            let made = html(&nodes, &[]);
            prop_assert!(!made.contains("<script") && !made.contains("<img") && !made.contains("<a"), "{}", made);
        }
    }
}
