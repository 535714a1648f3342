use proptest::prelude::*;

use super::*;
use crate::catalog::generated::file;
use crate::catalog::resource::read;
use crate::span::LineIndex;

const FILE: &str = "### Глава\n\n# едно\n# две\nm =\n    Тук { $n ->\n        [one] a { -t(case: \"x\") }\n       *[other]\n            б\n    } и { {NUMBER($n, a: 1 , ) } }.\n    .title = { m.a }\n## Група\n\n-t = { \"\" }\nж = x\n#";

fn told(text: &str) -> Vec<String> {
    let resource = read(text.as_bytes()).unwrap();
    let lines = LineIndex::new(text);
    let mut told = Vec::new();
    visit(&resource, &mut |part, span| {
        let at = lines.position(span.start);
        told.push(format!("{}:{} {part:?} {}", at.line, at.column, text[span].replace('\n', "⏎")));
    });
    told
}

#[test]
fn every_part_is_told_with_its_line_and_column() {
    assert_eq!(told(FILE).join("\n"), TOLD);
}

const TOLD: &str = "\
1:1 ResourceComment ### Глава
3:1 Message # едно⏎# две⏎m =⏎    Тук { $n ->⏎        [one] a { -t(case: \"x\") }⏎       *[other]⏎            б⏎    } и { {NUMBER($n, a: 1 , ) } }.⏎    .title = { m.a }
3:1 Comment # едно⏎# две
6:5 Pattern Тук { $n ->⏎        [one] a { -t(case: \"x\") }⏎       *[other]⏎            б⏎    } и { {NUMBER($n, a: 1 , ) } }.
6:5 Text Тук\x20
6:9 Placeable { $n ->⏎        [one] a { -t(case: \"x\") }⏎       *[other]⏎            б⏎    }
6:11 Select $n ->⏎        [one] a { -t(case: \"x\") }⏎       *[other]⏎            б
6:11 Inline $n
7:9 Variant [one] a { -t(case: \"x\") }
7:15 Pattern a { -t(case: \"x\") }
7:15 Text a\x20
7:17 Placeable { -t(case: \"x\") }
7:19 Inline -t(case: \"x\")
7:22 Argument case: \"x\"
7:28 Inline \"x\"
8:8 Variant *[other]⏎            б
9:13 Pattern б
9:13 Text б
10:6 Text  и\x20
10:9 Placeable { {NUMBER($n, a: 1 , ) } }
10:11 Placeable {NUMBER($n, a: 1 , ) }
10:12 Inline NUMBER($n, a: 1 , )
10:19 Inline $n
10:23 Argument a: 1
10:26 Inline 1
10:35 Text .
11:5 Attribute .title = { m.a }
11:14 Pattern { m.a }
11:14 Placeable { m.a }
11:16 Inline m.a
12:1 GroupComment ## Група
14:1 Term -t = { \"\" }
14:6 Pattern { \"\" }
14:6 Placeable { \"\" }
14:8 Inline \"\"
15:1 Junk ж = x
16:1 Comment #";

#[test]
fn windows_line_breaks_change_no_line_and_no_column() {
    let place = |told: &String| told.split(' ').take(2).collect::<Vec<_>>().join(" ");
    // The parser gives the break of such a line as a text of its own.
    let is_break = |told: &String| told.ends_with("Text ⏎");
    let unix = told(FILE);
    let dos = told(&FILE.replace('\n', "\r\n"));
    let dos: Vec<String> = dos.iter().filter(|told| !is_break(told)).map(place).collect();
    assert_eq!(dos, unix.iter().map(place).collect::<Vec<_>>());
}

#[test]
fn places_in_the_deepest_nesting_are_found_at_once() {
    let depth = crate::catalog::guard::MAX_BRACES - 1;
    let text = format!("m = {}{{ $x }}{}\n", "{ $n ->\n *[a] ".repeat(depth), "\n }".repeat(depth));
    assert_eq!(told(&text).iter().filter(|told| told.contains(" Placeable ")).count(), depth + 1);
}

proptest! {
    #[test]
    fn parts_lie_in_one_another_in_order_and_begin_with_their_marks(text in file()) {
        let resource = read(text.as_bytes()).unwrap();
        let mut open: Vec<Span> = Vec::new();
        open.push(0..text.len());
        let mut last = 0;
        visit(&resource, &mut |part, span| {
            assert!(last <= span.start && span.start < span.end, "{part:?} {span:?} {text:?}");
            last = span.start;
            while open.last().is_some_and(|outer| outer.end < span.end) {
                open.pop();
            }
            let outer = open.last().expect("the file holds all");
            assert!(outer.start <= span.start && span.end <= outer.end);
            let slice = &text[span.clone()];
            open.push(span);
            assert!(match part {
                Part::Comment | Part::GroupComment | Part::ResourceComment => slice.starts_with('#'),
                Part::Attribute => slice.starts_with('.'),
                Part::Placeable => slice.starts_with('{') && slice.ends_with('}'),
                Part::Variant => slice.starts_with(['[', '*']),
                Part::Select => slice.contains("->"),
                Part::Argument => slice.contains(':'),
                Part::Pattern => slice == slice.trim_matches(crate::catalog::resource::BLANK),
                Part::Inline => slice.starts_with(|c: char| c.is_ascii_alphanumeric() || "$-\"".contains(c)),
                Part::Message | Part::Term | Part::Junk | Part::Text => true,
            }, "{part:?} {slice:?}");
        });
    }

    #[test]
    fn a_placeable_read_alone_is_the_one_in_its_file(text in file()) {
        let resource = read(text.as_bytes()).unwrap();
        let mut slices = Vec::new();
        visit(&resource, &mut |part, span| {
            if part == Part::Placeable && !text[span.clone()].contains("->") {
                slices.push(&text[span]);
            }
        });
        for slice in slices {
            let alone = format!("m = {slice}\n");
            let alone = read(alone.as_bytes()).unwrap();
            prop_assert!(alone.message("m").is_some_and(|(located, _)| alone.value(&located) == Some(slice)));
        }
    }
}
