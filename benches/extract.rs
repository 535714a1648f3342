//! How long a page takes from its bytes to an article, on the pages that the tests keep. Run it with `just measure`.
//!
//! How *well* pages are read is measured by the step itself, on pages that are not part of this repository.

use std::path::{Path, PathBuf};

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};

use horo::extract::extract;
use horo::fetch;
use horo::files::{Disk as _, RealDisk};

fn main() {
    divan::main();
}

/// The pages of the cases.
fn pages() -> Vec<(PathBuf, Vec<u8>)> {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let names = RealDisk.list(&cases).expect("the cases are there");
    let page = |name: &String| cases.join(name).join("in/page.html");
    let read = |path: PathBuf| Some((path.clone(), fetch::read(&RealDisk, &path).ok()?));
    names.iter().map(page).filter_map(read).collect()
}

/// Decoding, parsing and understanding; pages of a few kilobytes, so this is what every page costs at least.
#[divan::bench]
fn small_pages(bencher: Bencher<'_, '_>) {
    let pages = pages();
    bencher.counter(ItemsCount::new(pages.len())).bench_local(|| {
        for (path, bytes) in &pages {
            let document = fetch::document(path, Ok(bytes.clone())).expect("the cases can be read");
            black_box(extract(&document));
        }
    });
}

/// A page of half a megabyte, as newspapers serve them: menus and teasers around one article.
#[divan::bench]
fn large_page(bencher: Bencher<'_, '_>) {
    let menu = "<li class=\"menu-item\"><a href=\"/novini/1\">Новина от вчера с дълго заглавие</a></li>\n"
        .repeat(4_000);
    let text = "<p>Общината кани всички жители на обсъждане, което ще се проведе в голямата зала на читалището.</p>\n".repeat(60);
    let page = format!(
        "<html lang=bg><body><nav><ul>{menu}</ul></nav><article><h1>Обсъждане в читалището</h1><time datetime=2024-03-01>1 март</time>{text}</article></body></html>"
    );
    let bytes = fetch::together(page.as_bytes(), b"");
    bencher.counter(BytesCount::new(page.len())).bench_local(|| {
        let document = fetch::document(Path::new("a.html"), Ok(bytes.clone())).expect("it can be read");
        black_box(extract(&document))
    });
}
