use proptest::prelude::*;

use super::*;

fn bg() -> Locale {
    "bg".parse().unwrap()
}

fn de() -> Locale {
    "de".parse().unwrap()
}

fn unit(source: &str, target: &str) -> Unit {
    Unit {
        locale: de(),
        source: source.into(),
        target: target.into(),
        is_sentence: false,
        origin: "2024-05-09-x#p-1".into(),
        standing: None,
        created: Stamp::default(),
        changed: Stamp::default(),
    }
}

fn read_german(text: &str) -> Result<Read, TmxError> {
    read(text.as_bytes(), bg(), &[de()])
}

/// A file with these two segments.
fn file(source: &str, target: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><tmx version=\"1.4\"><header srclang=\"bg\"/><body><tu>\
         <tuv xml:lang=\"bg\"><seg>{source}</seg></tuv><tuv xml:lang=\"de\"><seg>{target}</seg></tuv></tu></body></tmx>"
    )
}

fn target(seg: &str) -> (String, usize) {
    let read = read_german(&file("а", seg)).unwrap();
    let dropped = read.left_out.get(&Why::Codes).map_or(0, |left| left.0);
    (read.units.first().map(|unit| unit.target.clone()).unwrap_or_default(), dropped)
}

#[test]
fn tags_are_written_as_paired_codes_and_words_as_words() {
    let text = "<strong>Бе &lt; 5</strong> и <a data-l10n-name=\"link-1\">тук</a><br>.";
    let written = write(&[unit(text, "x")], bg());
    assert!(
        written.contains(
            "<seg><bpt i=\"1\" x=\"1\" type=\"bold\">&lt;strong&gt;</bpt>Бе &lt; 5<ept i=\"1\">&lt;/strong&gt;</ept> и \
             <bpt i=\"2\" x=\"2\" type=\"link\">&lt;a data-l10n-name=&quot;link-1&quot;&gt;</bpt>тук<ept i=\"2\">&lt;/a&gt;</ept>\
             <ph x=\"3\" type=\"lb\">&lt;br&gt;</ph>.</seg>"
        ),
        "{written}"
    );
}

#[test]
fn one_unit_of_several_languages_is_one_tu_and_comes_back_as_several() {
    let polish = Unit { locale: "pl".parse().unwrap(), target: "t".into(), ..unit("да", "") };
    let units = vec![unit("да", "ja"), polish, unit("не", "nein")];
    let written = write(&units, bg());
    assert_eq!(written.matches("<tu ").count(), 2);
    let targets = [de(), "pl".parse().unwrap()];
    assert_eq!(read(written.as_bytes(), bg(), &targets).unwrap(), Read { units, ..Read::default() });
}

#[test]
fn dates_names_origins_and_states_are_given_through() {
    let stamp = |at: &str, by: &str| Stamp { at: Some(at.into()), by: Some(by.into()) };
    let units = vec![Unit {
        standing: Some((Origin::Machine, State::Reviewed)),
        created: stamp("20231117T101500Z", "Anna & Co."),
        changed: stamp("20240101T000000Z", "\"Ivan\""),
        origin: "an origin with spaces".into(),
        is_sentence: true,
        ..unit("да", "ja")
    }];
    assert_eq!(read_german(&write(&units, bg())).unwrap().units, units);
}

#[test]
fn codes_of_other_tools_become_tags_where_they_map_and_words_stay_where_not() {
    assert_eq!(target("<hi type=\"bold\">a</hi> b"), ("<strong>a</strong> b".into(), 0));
    assert_eq!(
        target("<bpt i=\"1\" type=\"italic\">{\\i </bpt>a<ept i=\"1\">}</ept>"),
        ("<em>a</em>".into(), 0)
    );
    assert_eq!(target("a<ph>&lt;br/&gt;</ph>b"), ("a<br/>b".into(), 0));
    assert_eq!(target("<ph>{ $name }</ph> b"), ("{ $name } b".into(), 0));
    assert_eq!(target("<it pos=\"begin\">&lt;em&gt;</it>a"), ("<em>a".into(), 0));
    assert_eq!(target("<bpt i=\"7\">\\f1 </bpt>a<ept i=\"7\"/> <ut>x</ut>b"), ("a b".into(), 1));
    assert_eq!(target("a<ph>[img alt=<sub>words</sub>]</ph>b"), ("ab".into(), 1));
    assert_eq!(target("<x>a</x>"), ("a".into(), 1));
}

#[test]
fn codes_that_could_do_harm_are_dropped() {
    for native in
        ["&lt;script&gt;", "&lt;img src=x onerror=y&gt;", "&lt;a href=\"//evil\"&gt;", "{ $a { $b } }"]
    {
        assert_eq!(target(&format!("a<ph>{native}</ph>b")), ("ab".into(), 1), "{native}");
    }
    assert_eq!(
        target("a<ph type=\"x-horo-character\">3C</ph>b"),
        ("ab".into(), 1),
        "only what XML cannot hold"
    );
}

#[test]
fn tags_that_a_tool_of_level_one_wrote_as_words_are_tags_and_all_else_is_not() {
    assert_eq!(target("&lt;strong&gt;a&lt;/strong&gt; &lt; b"), ("<strong>a</strong> &lt; b".into(), 0));
    assert_eq!(target("&lt;script&gt;a&lt;f0&gt;"), ("&lt;script>a&lt;f0>".into(), 0));
}

#[test]
fn empty_texts_other_languages_and_second_texts_are_left_out_and_told() {
    let tuv = |code: &str, text: &str| format!("<tuv xml:lang=\"{code}\"><seg>{text}</seg></tuv>");
    let tu = |all: &[String]| format!("<tu>{}</tu>\n", all.concat());
    let text = [
        "<tmx version=\"1.4\"><body>\n".to_owned(),
        tu(&[tuv("BG-BG", "едно"), tuv("de_DE", "eins"), tuv("fr", "un"), tuv("de-AT", "ans")]),
        tu(&[tuv("bg", "две"), tuv("de", " ")]),
        tu(&[tuv("de", "drei")]),
        tu(&[tuv("bg", "пет"), tuv("pt-BR", "cinco")]),
        tu(&[tuv("bg", "шест"), tuv("de", "sechs")]),
        "</body></tmx>".to_owned(),
    ]
    .concat();
    let read = read_german(&text).unwrap();
    let texts: Vec<_> = read.units.iter().map(|unit| (unit.source.as_str(), unit.target.as_str())).collect();
    assert_eq!(texts, [("едно", "eins"), ("шест", "sechs")]);
    let left_out: Vec<_> = read.left_out.into_iter().collect();
    assert_eq!(
        left_out,
        [
            (Why::NoSource, (1, 4)),
            (Why::NoTarget, (2, 3)),
            (Why::Language("fr".into()), (1, 2)),
            (Why::Language("pt-BR".into()), (1, 5)),
            (Why::Second, (1, 2)),
            (Why::Empty, (1, 3)),
        ]
    );
}

#[test]
fn utf_16_with_a_mark_is_read_and_a_lie_about_the_encoding_is_refused() {
    let text = file("да", "ja").replace("\"1.0\"?", "\"1.0\" encoding=\"UTF-16\"?");
    let little = text.encode_utf16().flat_map(u16::to_le_bytes);
    let little: Vec<u8> = [0xFF, 0xFE].into_iter().chain(little).collect();
    let big = text.encode_utf16().flat_map(u16::to_be_bytes);
    let big: Vec<u8> = [0xFE, 0xFF].into_iter().chain(big).collect();
    for bytes in [&little, &big] {
        assert_eq!(read(bytes, bg(), &[de()]).unwrap().units.len(), 1);
    }
    let marked = ["\u{feff}", &file("да", "ja")].concat();
    assert_eq!(read_german(&marked).unwrap().units.len(), 1);
    let other = |said: &str| file("да", "ja").replace("\"1.0\"?", &format!("\"1.0\" encoding='{said}'?"));
    assert!(read_german(&other("utf-8")).is_ok());
    for lie in [
        text.into_bytes(),
        other("UTF-7").into_bytes(),
        other("windows-1251").into_bytes(),
        little[2..].to_vec(),
        little[..little.len() - 1].to_vec(),
        [file("да", "ja").into_bytes(), vec![0xE0]].concat(),
    ] {
        assert!(matches!(read(&lie, bg(), &[de()]), Err(TmxError::Encoding(_))), "{lie:?}");
    }
}

#[test]
fn what_is_no_tmx_is_refused() {
    for text in ["", "да", "<html/>", "<tmx/>", "<tmx version=\"2.0\"/>", "<xliff version=\"1.2\"/>"] {
        assert_eq!(read_german(text).unwrap_err(), TmxError::NoTmx, "{text}");
    }
}

fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        "[a-zа-я ]{1,8}",
        "(<|</)(strong|em|br|ins|a data-l10n-name=\"link-1\"|x)>?",
        "&(amp|lt|nbsp|quot|#65|#xFFFE|x)?;?",
        "[<>&\r\n\t\u{0}\u{7}\u{85}\u{2028}\u{fffe}/!a]{1,4}",
    ];
    proptest::collection::vec(piece, 1..8)
        .prop_map(|pieces| pieces.concat())
        .prop_filter("an empty text is no unit", |text| !text.trim().is_empty())
}

proptest! {
    #[test]
    fn whatever_the_texts_are_they_come_back(pairs in proptest::collection::vec((texts(), texts()), 1..5)) {
        let units: Vec<Unit> = pairs.iter().map(|(source, target)| unit(source, target)).collect();
        let written = write(&units, bg());
        let read = read_german(&written).unwrap();
        prop_assert_eq!(&read.units, &units, "{}", written);
        prop_assert!(read.left_out.is_empty());
        prop_assert_eq!(write(&read.units, bg()), written);
    }

    #[test]
    fn no_file_makes_the_reader_fail_in_another_way_than_by_refusing(
        cut in 0..400usize, put in "[<>&\"'/!?a-z\\]\\[ ]{0,6}",
    ) {
        let whole = write(&[unit("<strong>да</strong>", "ja &nbsp;")], bg());
        let at = whole.floor_char_boundary(cut.min(whole.len()));
        let _ = read_german(&[&whole[..at], &put, &whole[at..]].concat());
        let _ = read_german(&[&whole[..at], &put].concat());
    }
}
