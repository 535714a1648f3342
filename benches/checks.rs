//! How many pairs of messages a second the checks read, without spelling and with everything.
//!
//! The pairs are the examples of the rules, and the repository's own article in its eight languages, whose paragraphs are
//! about twice as long as a sentence of news. One thread, so that a second is a second of the processor. Run it with
//! `just measure`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use fluent_syntax::ast::Expression;

use horo::catalog::resource::{self, Resource};
use horo::check::{self, Pair, RULES, Side, Speller};
use horo::files::{Disk as _, RealDisk};
use horo::locale::Locale;

fn main() {
    divan::main();
}

/// Source and target of a pair, and the target's language.
type Row = (Locale, String, String);

/// Every pair from its text on: it is parsed and checked.
#[divan::bench(args = ["examples", "article"], sample_count = 60)]
fn rows_without_spelling(bencher: Bencher<'_, '_>, which: &str) {
    let rows = rows(which);
    bencher.counter(ItemsCount::new(rows.len())).bench_local(|| {
        let found = rows.iter().map(|(locale, source, target)| {
            check::check_patterns(bulgarian(), *locale, black_box(source), black_box(target)).len()
        });
        found.sum::<usize>()
    });
}

/// The same with the system's dictionaries, which know the words by now; languages without one are left out.
#[divan::bench(args = ["article"], sample_count = 60)]
fn rows_with_everything(bencher: Bencher<'_, '_>, which: &str) {
    let spellers: Vec<(Locale, Option<Speller>)> =
        Locale::all().map(|locale| (locale, speller(locale))).collect();
    let rows: Vec<Row> = rows(which);
    let speller =
        |locale: Locale| spellers.iter().find(|pair| pair.0 == locale).and_then(|pair| pair.1.as_ref());
    bencher.counter(ItemsCount::new(rows.len())).bench_local(|| {
        let found = rows.iter().map(|(locale, source, target)| {
            let spelling = speller(*locale).map_or(0, |speller| spelt(*locale, source, target, speller));
            check::check_patterns(bulgarian(), *locale, black_box(source), black_box(target)).len() + spelling
        });
        found.sum::<usize>()
    });
}

fn bulgarian() -> Locale {
    "bg".parse().expect("horo knows Bulgarian")
}

fn rows(which: &str) -> Vec<Row> {
    let rule = |rule: &check::Rule| {
        let locale = rule.locale.parse().expect("a rule's locale is one of the nine");
        [
            (locale, rule.source.to_owned(), rule.wrong.to_owned()),
            (locale, rule.source.to_owned(), rule.right.to_owned()),
        ]
    };
    match which {
        "examples" => RULES.iter().flat_map(rule).collect(),
        _ => Locale::all().filter(|locale| locale.code() != "bg").flat_map(article).collect(),
    }
}

/// The repository's article, message by message.
fn article(locale: Locale) -> Vec<Row> {
    let (source, target) = (file("bg"), file(locale.code()));
    let read = |bytes| resource::read(bytes).expect("the guard lets the repository's own files through");
    let (source, target) = (read(&source), read(&target));
    let value = |file: &Resource<'_>, id: &str| {
        file.message(id).and_then(|(located, _)| file.value(&located).map(str::to_owned))
    };
    let ids = source.messages().map(|(located, _)| located.id);
    ids.filter_map(|id| Some((locale, value(&source, id)?, value(&target, id)?))).collect()
}

fn file(locale: &str) -> Vec<u8> {
    let news = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale).join("news");
    let names = RealDisk.list(&news).expect("the repository can be read");
    RealDisk.read(&news.join(names.first().expect("there is an article")), u64::MAX).expect("it can be read")
}

/// The system's dictionary of a language.
fn speller(locale: Locale) -> Option<Speller> {
    let folder = PathBuf::from("/usr/share/hunspell");
    let path = |ending: &str| folder.join(format!("{}.{ending}", locale.profile().open_graph));
    let read = |ending: &str| RealDisk.read(&path(ending), u64::MAX).ok();
    let (affixes, words) = (Arc::new(read("aff")?), Arc::new(read("dic")?));
    Some(Speller::new(locale, "", move || check::dictionary(&affixes, &words)))
}

fn spelt(locale: Locale, source: &str, target: &str, speller: &Speller) -> usize {
    let texts = [format!("m = {source}\n"), format!("m = {target}\n")];
    let [source, target] = &texts;
    let (Ok(one), Ok(other)) = (resource::read(source.as_bytes()), resource::read(target.as_bytes())) else {
        return 0;
    };
    let pattern = |file| Resource::message(file, "m").and_then(|(_, message)| message.value.as_ref());
    let (Some(source_pattern), Some(target_pattern)) = (pattern(&one), pattern(&other)) else { return 0 };
    let resolve = |_: &Expression<&str>| None;
    let pair = Pair {
        source_locale: bulgarian(),
        locale,
        source: Side { pattern: source_pattern, origin: one.text },
        target: Side { pattern: target_pattern, origin: other.text },
        resolve_source: &resolve,
        resolve_target: &resolve,
    };
    check::check_spelling(&pair, speller).len()
}
