use std::path::{Path, PathBuf};

use proptest::prelude::*;

use super::*;

fn read(name: &str, text: &str) -> Article {
    let format = if Path::new(name).extension().is_some_and(|ending| ending == "md") {
        Format::Markdown
    } else {
        Format::Plain
    };
    extract(&Document {
        name: name.into(),
        path: PathBuf::from("input").join(name),
        format,
        text: text.into(),
        origin: crate::fetch::Origin::default(),
        notes: Vec::new(),
    })
}

fn told(article: &Article) -> Vec<(&str, String)> {
    article.notes.iter().map(|note| (note.code, note.place.to_string())).collect()
}

fn shape(article: &Article) -> Vec<(String, &str)> {
    article.blocks.iter().map(|block| (block.role.to_string(), block.text.as_str())).collect()
}

#[test]
fn title_date_line_and_paragraphs_are_told_apart() {
    let article = read(
        "a.txt",
        "\n\nСреща в Хасково\n\nПетък, 17 Ноември 2023\n\nПърви абзац на\nдва реда.\n\n\nВтори.\n",
    );
    assert_eq!(article.title, "Среща в Хасково");
    assert_eq!(article.date.unwrap().to_string(), "2023-11-17");
    assert_eq!(shape(&article), [("p".into(), "Първи абзац на два реда."), ("p".into(), "Втори.")]);
    assert_eq!(told(&article), []);
}

#[test]
fn where_lines_are_long_each_is_a_paragraph() {
    let long = "Дълъг ред. ".repeat(20);
    let article = read("2023-11-17.txt", &format!("Заглавие\n{long}\n{long}\n"));
    assert_eq!(article.blocks.len(), 2);
}

#[test]
fn a_sentence_broken_over_two_paragraphs_is_joined_with_a_note() {
    let article = read(
        "2023-11-17.txt",
        "Т\n\nсъс населението и територията –\n\nЕкстрамадура (Испания), както и други.\n\nНово.",
    );
    assert_eq!(
        article.blocks[0].text,
        "със населението и територията – Екстрамадура (Испания), както и други."
    );
    assert_eq!(article.blocks.len(), 2);
    assert_eq!(told(&article), [("joined", "input/2023-11-17.txt:5:1".into())]);
}

#[test]
fn a_list_behind_a_colon_is_a_list_and_is_not_joined() {
    let article = read(
        "2023-11-17.txt",
        "Т\n\nПартньори:\n- Рига,\n- Хасково,\n- Пелопонес\n\n1. Едно\n2. Две\n\n- самотно тире",
    );
    let roles: Vec<_> = article.blocks.iter().map(|b| (b.role.prefix(), b.opens, b.ordered)).collect();
    let list = [("li", true, false), ("li", false, false), ("li", false, false)];
    let numbered = [("li", true, true), ("li", false, true)];
    let prose = [("p", false, false)];
    assert_eq!(roles, [&prose[..], &list, &numbered, &prose].concat());
}

#[test]
fn a_date_is_never_guessed() {
    let article = read("a.txt", "Заглавие\n\nПрез 2019 г. на 5 май се случи нещо.\n");
    assert_eq!(article.date, None);
    assert_eq!(told(&article), [("no-date", "input/a.txt".into())]);
    let named = read("2023-11-17-a.txt", "Заглавие\n\nТекст.\n");
    assert_eq!(named.date.unwrap().to_string(), "2023-11-17");
}

#[test]
fn a_file_name_that_says_another_day_is_told() {
    let article = read("2023-11-18-a.txt", "Заглавие\n\n17.11.2023 г.\n\nТекст.\n");
    assert_eq!(article.date.unwrap().to_string(), "2023-11-17");
    assert_eq!(told(&article), [("date-doubtful", "input/2023-11-18-a.txt:3:1".into())]);
}

#[test]
fn what_could_be_markup_in_plain_text_is_text() {
    let article = read("2023-11-17.txt", "Т\n\nA <b> & B &amp; C\n");
    assert_eq!(markup::plain(&article.blocks[0].text), "A <b> & B &amp; C");
}

#[test]
fn characters_that_cannot_be_seen_do_not_come_in() {
    let article = read("2023-11-17.txt", "Т\n\nсоци\u{ad}ална\u{200b} \u{7}икономика\u{a0}2\n");
    assert_eq!(article.blocks[0].text, "социална икономика\u{a0}2");
}

#[test]
fn markdown_gives_headings_lists_quotations_links_and_emphasis() {
    let text = "# Заглавие *тук*\n\n17.11.2023 г.\n\nАбзац с [връзка](https://a.example/x?y=1) и **силно**\nслово.\n\n## Раздел\n\n\
                1. Едно\n2. Две [лошо](javascript:alert(1))\n\n> Цитат.\n>\n> Още.\n\n![картина](x.png)\n\n<div>лошо</div>\n";
    let article = read("a.md", text);
    assert_eq!(article.title, "Заглавие тук");
    assert_eq!(
        shape(&article),
        [
            ("p".into(), "Абзац с <a data-l10n-name=\"link-1\">връзка</a> и <strong>силно</strong> слово."),
            ("h2".into(), "Раздел"),
            ("li".into(), "Едно"),
            ("li".into(), "Две лошо"),
            ("quote".into(), "Цитат."),
            ("quote".into(), "Още."),
        ]
    );
    assert_eq!(article.blocks[0].links, ["https://a.example/x?y=1"]);
    let flags: Vec<_> = article.blocks.iter().map(|b| (b.opens, b.ordered)).collect();
    assert_eq!(
        flags,
        [(false, false), (false, false), (true, true), (false, true), (true, false), (false, false)]
    );
    let codes: Vec<_> = told(&article).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["left-out", "left-out"]);
}

#[test]
fn a_table_is_left_out_and_told_and_an_item_of_two_paragraphs_is_one() {
    let text = "# Т\n\n17.11.2023 г.\n\n| а | **б** |\n|---|---|\n| в | [г](https://x.example) |\n\n- Едно [а](https://a.example).\n\n  Още [б](https://b.example).\n- Две\n";
    let article = read("a.md", text);
    let item = "Едно <a data-l10n-name=\"link-1\">а</a>. Още <a data-l10n-name=\"link-2\">б</a>.";
    assert_eq!(shape(&article), [("li".into(), item), ("li".into(), "Две")]);
    assert_eq!(article.blocks[0].links, ["https://a.example", "https://b.example"]);
    let codes: Vec<_> = told(&article).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["left-out"]);
}

proptest! {
    #[test]
    fn any_text_is_read_and_its_markup_is_sound(text in any::<String>(), is_markdown in any::<bool>()) {
        let article = read(if is_markdown { "a.md" } else { "a.txt" }, &text);
        for block in &article.blocks {
            prop_assert!(markup::parse(&block.text).is_ok(), "{:?}", block.text);
            prop_assert!(!block.text.contains('\n'));
        }
    }

    #[test]
    fn no_word_of_a_plain_text_is_lost(words in proptest::collection::vec("[а-я]{1,9}[.,]?", 1..40), wrap in 1usize..9) {
        let lines: Vec<String> = words.chunks(wrap).map(|line| line.join(" ")).collect();
        let article = read("2023-11-17.txt", &format!("Т\n\n{}", lines.join("\n")));
        let all: Vec<&str> = article.blocks.iter().flat_map(|block| block.text.split(' ')).collect();
        prop_assert_eq!(all, words.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

#[test]
fn a_second_date_line_is_told() {
    let article = read("a.txt", "Среща\n\n17 ноември 2023 г.\n\n18 ноември 2023 г.\n\nТекст.\n");
    assert_eq!(article.date.unwrap().to_string(), "2023-11-17");
    assert_eq!(told(&article), [("date-doubtful", "input/a.txt:5:1".into())]);
}

#[test]
fn an_empty_file_is_told_in_one_sentence() {
    assert_eq!(told(&read("a.txt", " \n\u{a0}\n")), [("input-empty", "input/a.txt".into())]);
}

#[test]
fn a_text_that_is_too_long_for_an_article_is_refused_at_once() {
    for text in ["а\n\n".repeat(3_000), "а".repeat(300_000), "Да,\n\n".repeat(60_000)] {
        let text = format!("Среща\n\n17 ноември 2023 г.\n\n{text}");
        assert_eq!(told(&read("a.txt", &text)), [("input-too-long", "input/a.txt".into())]);
    }
}

#[test]
fn a_long_text_is_read_in_one_go() {
    for part in ["& Да. ", "< Да. ", "Да. ", "**Да.** ", "[Да.](https://a.bg) "] {
        let text = format!("# Среща\n\n17 ноември 2023 г.\n\n{}", part.repeat(450_000 / part.len()));
        for name in ["a.txt", "a.md"] {
            let article = read(name, &text);
            assert_eq!(told(&article), [], "{part}");
        }
    }
}
