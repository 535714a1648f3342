use super::*;

const FILE: &str = "### Глава\n\n# bg: Едно.\n# Бележка\np-1 =\n    Eins. { $n ->\n        [one] a\n       *[other] b\n}\n    .title = T\n\n\np-2   = Zwei\n# alone\n\n-term = Wort\n    .gender = neuter\nп-3 = Drei\n";

fn spans(resource: &Resource<'_>) -> Vec<(Kind, String, String)> {
    let cut = |span: &Span| resource.text[span.clone()].to_owned();
    resource.entries().map(|e| (e.kind, e.id.to_owned(), cut(&e.span))).collect()
}

#[test]
fn every_entry_is_found_with_its_comment_and_its_end() {
    let resource = read(FILE.as_bytes()).unwrap();
    let found = spans(&resource);
    let kinds: Vec<(Kind, &str)> = found.iter().map(|(kind, id, _)| (*kind, id.as_str())).collect();
    assert_eq!(
        kinds,
        [
            (Kind::Comment, ""),
            (Kind::Message, "p-1"),
            (Kind::Message, "p-2"),
            (Kind::Comment, ""),
            (Kind::Term, "-term"),
            (Kind::Junk, "п-3"),
        ]
    );
    assert!(found[1].2.starts_with("# bg: Едно.\n# Бележка\np-1 =") && found[1].2.ends_with(".title = T"));
    assert_eq!(found[2].2, "p-2   = Zwei");
    assert_eq!(found[4].2, "-term = Wort\n    .gender = neuter");
    assert_eq!(&FILE[resource.entries().nth(1).unwrap().comment], "# bg: Едно.\n# Бележка\n");
}

#[test]
fn a_value_ends_before_the_attributes() {
    let resource = read(FILE.as_bytes()).unwrap();
    let value = |id| resource.message(id).and_then(|(located, _)| resource.value(&located)).unwrap();
    assert_eq!(value("p-1"), "Eins. { $n ->\n        [one] a\n       *[other] b\n}");
    assert_eq!(value("p-2"), "Zwei");
}

#[test]
fn a_message_with_attributes_only_has_no_value() {
    let resource = read("m =\n    .a = x\n".as_bytes()).unwrap();
    assert_eq!(resource.entries().next().unwrap().value, None);
}

#[test]
fn a_doubled_message_is_told_at_the_second_one() {
    let resource = read("a = 1\nb = 2\n# c\na = 3\n".as_bytes()).unwrap();
    let told = resource.diagnostics(Path::new("x.ftl"), &LineIndex::new(resource.text));
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].code, told[0].place.to_string().as_str()), ("duplicate-message", "x.ftl:4:1"));
}

#[test]
fn a_carriage_return_alone_in_its_line_is_no_part_of_a_text() {
    let resource = read("a = 1\n\r \nb = 2\n".as_bytes()).unwrap();
    let spans: Vec<Span> = resource.entries().map(|entry| entry.span).collect();
    assert_eq!(spans, [0..5, 9..14]);
}

#[test]
fn a_refused_file_has_a_place_too() {
    let bytes = "a = 1\n<<<<<<< HEAD\n".as_bytes();
    let told = refusal(Path::new("x.ftl"), bytes, &read(bytes).unwrap_err());
    assert_eq!(told.place.to_string(), "x.ftl:2:1");
    let latin = [b"a = 1\nb = ".as_slice(), &[0xe9], b"\n"].concat();
    let told = refusal(Path::new("x.ftl"), &latin, &read(&latin).unwrap_err());
    assert_eq!(told.place.to_string(), "x.ftl:2:5");
}

#[test]
fn windows_line_breaks_change_no_place() {
    let file = FILE.replace('\n', "\r\n");
    let resource = read(file.as_bytes()).unwrap();
    assert_eq!(resource.message("p-2").and_then(|(located, _)| resource.value(&located)), Some("Zwei"));
    assert_eq!(resource.entries().len(), 6);
}

#[test]
fn a_file_with_many_faults_is_told_in_few_lines() {
    let text = "m { = x\n".repeat(1000);
    let resource = read(text.as_bytes()).unwrap();
    let told = resource.diagnostics(Path::new("x.ftl"), &LineIndex::new(&text));
    assert_eq!(told.len(), MAX_TOLD + 1);
    assert!(told[MAX_TOLD].message.starts_with("the file has 980 more faults"), "{}", told[MAX_TOLD].message);
}
