use super::*;

fn code(bytes: impl AsRef<[u8]>) -> &'static str {
    admit(bytes.as_ref()).map_or_else(|refusal| refusal.code, |_| "admitted")
}

#[test]
fn deep_nesting_is_refused_in_every_form() {
    for n in [33, 228, 1_000_000] {
        assert_eq!(code(format!("m = {}\"x\"{}\n", "{".repeat(n), "}".repeat(n))), "nested-too-deep");
        assert_eq!(code(format!("m = {}\n", "{".repeat(n))), "nested-too-deep");
        assert_eq!(
            code(format!("m = {}", "{ $n ->\n *[other] ".repeat(n))),
            if n > 200_000 { "file-too-large" } else { "nested-too-deep" }
        );
        assert_eq!(code(format!("m = {{ {}1 }}\n", "F(".repeat(n))), "nested-too-deep");
    }
}

#[test]
fn quotes_in_a_variants_text_hide_no_brace() {
    let nest = "{ $n ->\n *[other] \" ".repeat(40);
    assert_eq!(code(format!("m = {nest}")), "nested-too-deep");
}

#[test]
fn names_at_the_start_of_a_line_inside_a_placeable_hide_no_brace() {
    assert_eq!(code(format!("m = {}", "{\nF(".repeat(40))), "nested-too-deep");
    assert_eq!(code(format!("m = {}", "{\nabc\n".repeat(40))), "nested-too-deep");
}

#[test]
fn braces_in_string_literals_and_faulty_entries_do_not_add_up() {
    assert_eq!(code("m = a {\"{\"} b\n".repeat(1000)), "admitted");
    assert_eq!(code("m = { \"a\\\"{\" } x\n".repeat(1000)), "admitted");
    assert_eq!(code("m = {\n".repeat(1000)), "admitted");
    assert_eq!(code(format!("m = {}\n", "{ $n ->\n *[other] He said \"no\n } ".repeat(80))), "admitted");
}

#[test]
fn a_nest_of_thirty_two_is_admitted() {
    assert_eq!(code(format!("m = {}\"x\"{}\n", "{".repeat(32), "}".repeat(32))), "admitted");
}

#[test]
fn another_encoding_is_named_and_never_read_as_text() {
    assert_eq!(code([0xff, 0xfe, b'm', 0]), "not-utf8");
    assert_eq!(code([b'm', b' ', b'=', b' ', 0xc7, 0xe4, 0xf0]), "not-utf8");
    assert_eq!(code("\u{feff}m = x\n"), "byte-order-mark");
    assert_eq!(code("m = x\0\n"), "not-utf8");
    assert_eq!(code("m = x\rn = y\r"), "line-endings");
    assert_eq!(code("m = x\r\nn = y\r\n"), "admitted");
}

#[test]
fn a_merge_conflict_is_refused_where_it_begins() {
    let refusal = admit(b"a = 1\n<<<<<<< HEAD\nb = 2\n=======\nb = 3\n>>>>>>> x\n").unwrap_err();
    assert_eq!((refusal.code, refusal.span), ("merge-conflict", 6..18));
}

#[test]
fn a_flood_of_empty_lines_is_refused() {
    assert_eq!(code("m = x\n".to_owned() + &"\n".repeat(101)), "blank-lines");
    assert_eq!(code("m = x\n".to_owned() + &"\n".repeat(100)), "admitted");
    assert_eq!(code("m = x\n".to_owned() + &"  \n".repeat(2_000_000)), "file-too-large");
}

#[test]
fn a_code_that_a_letter_cuts_short_is_refused_where_it_stands_and_only_in_a_literal() {
    for (text, at) in [
        ("m = { \"\\uж\" }\n", 7),
        ("m = { \"a\\\\\\U00041я\" }\n", 10),
        ("m = { F(\n\"\\u004\u{2028}\") }\n", 10),
        ("m = { $n ->\n *[a] { \"\\uж\" }\n }\n", 21),
    ] {
        let refusal = admit(text.as_bytes()).unwrap_err();
        assert_eq!((refusal.code, refusal.span), ("syntax", at..at + 2), "{text}");
    }
    for text in
        ["m = C:\\uчебник \"\\uж\"\n", "m = { \"\\\\uж\" }\n", "m = { \"\\u0436ж\" }\n", "# { \"\\uж\n"]
    {
        assert_eq!(code(text), "admitted", "{text}");
        assert!(crate::catalog::resource::read(text.as_bytes()).is_ok());
    }
}
