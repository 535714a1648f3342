//! An edited source is aligned with its old blocks, measured on made edits of real news.
//!
//! Each script begins with a text, lets an editor do one kind of deed (or several), and knows which old block every new
//! one is. The same scripts are made in every run.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use horo::catalog::merge::{Before, Merged, merge};
use horo::extract::Role;
use horo::locale::Locale;
use horo::segment::segment;

use chance::Chance;
use desk::Desk;
use editor::Deed;
use library::Library;

mod chance;
mod desk;
mod editor;
mod library;

/// A kind of script: its name, and the deeds between one run and the next.
type Kind = (&'static str, &'static [&'static [Deed]]);

const KINDS: [Kind; 38] = [
    ("nothing", &[&[]]),
    ("moved", &[&[editor::move_one]]),
    ("three moved", &[&[editor::move_one, editor::move_one, editor::move_one]]),
    ("neighbours swapped", &[&[editor::swap_neighbours]]),
    ("turned around", &[&[editor::turn_around]]),
    ("split", &[&[editor::split]]),
    ("split into sentences", &[&[editor::split_into_sentences]]),
    ("joined", &[&[editor::join]]),
    ("three joined", &[&[editor::join, editor::join]]),
    ("joined and split again", &[&[editor::join], &[editor::split]]),
    ("a sentence moved next door", &[&[editor::move_a_sentence]]),
    ("sentences turned", &[&[editor::turn_sentences]]),
    ("a sentence reworded", &[&[editor::reword_a_sentence]]),
    ("a fifth reworded", &[&[editor::reword_a_fifth]]),
    ("half reworded and moved", &[&[editor::reword_half_and_move]]),
    ("all reworded, turned around", &[&[editor::reword_all_and_turn_around]]),
    ("half reworded", &[&[editor::reword_half]]),
    ("a sentence exchanged", &[&[editor::exchange_a_sentence]]),
    ("half exchanged", &[&[editor::exchange_half]]),
    ("a sentence added", &[&[editor::add_a_sentence]]),
    ("a sentence dropped", &[&[editor::drop_a_sentence]]),
    ("strange inserted", &[&[editor::insert_strange]]),
    ("near inserted", &[&[editor::insert_near]]),
    ("deleted", &[&[editor::delete, editor::delete]]),
    ("gone and back", &[&[editor::delete, editor::delete], &[editor::put_back]]),
    ("gone and back edited", &[&[editor::delete, editor::delete], &[editor::put_back_edited]]),
    ("replaced by strange", &[&[editor::replace_by_strange]]),
    ("replaced by near", &[&[editor::replace_by_near]]),
    ("a slip", &[&[editor::mend_a_slip]]),
    ("a slip in a short one", &[&[editor::mend_a_slip_in_a_short_one]]),
    ("a slip everywhere", &[&[editor::mend_a_slip_everywhere]]),
    ("set anew", &[&[editor::set_anew]]),
    ("twice", &[&[editor::write_twice]]),
    ("a name exchanged", &[&[editor::exchange_a_name]]),
    ("a name inserted", &[&[editor::insert_a_name]]),
    ("a heading exchanged", &[&[editor::exchange_a_heading]]),
    ("title and lead", &[&[editor::new_title_and_lead]]),
    ("several at once", &[&[], &[], &[]]),
];

/// What may happen several at once.
const SEVERAL: [Deed; 20] = [
    editor::move_one,
    editor::swap_neighbours,
    editor::split,
    editor::join,
    editor::move_a_sentence,
    editor::reword_a_sentence,
    editor::reword_a_fifth,
    editor::exchange_a_sentence,
    editor::add_a_sentence,
    editor::drop_a_sentence,
    editor::insert_strange,
    editor::insert_near,
    editor::delete,
    editor::put_back,
    editor::replace_by_near,
    editor::mend_a_slip,
    editor::set_anew,
    editor::exchange_a_name,
    editor::exchange_a_heading,
    editor::new_title_and_lead,
];

/// What came out.
#[derive(Default)]
struct Figures {
    /// Blocks that are an old one beyond doubt, and those among them that have its id.
    kept: usize,
    right: usize,
    /// Blocks with the id of a stranger.
    wrong: usize,
    faults: Vec<String>,
}

impl Figures {
    fn add(&mut self, other: Figures) {
        self.kept += other.kept;
        self.right += other.right;
        self.wrong += other.wrong;
        self.faults.extend(other.faults);
    }

    #[expect(clippy::cast_precision_loss, reason = "a share for people")]
    fn share(&self) -> f64 {
        100.0 * self.right as f64 / self.kept.max(1) as f64
    }
}

fn bulgarian() -> Locale {
    "bg".parse().unwrap()
}

fn run(desk: &Desk, before: Option<&Merged>) -> Merged {
    let article = desk.article();
    let units = segment(&article, bulgarian());
    let before = before.map(|before| Before { ledger: &before.ledger, units: &before.units });
    merge(before, &article, "2023-11-17", ("a", "a.txt"), bulgarian(), units, |_| true)
}

/// Lets an editor go through the steps, with a run of horo behind each.
fn play(desk: &mut Desk, steps: &[Vec<Deed>], library: &Library, chance: &mut Chance) -> Figures {
    let mut merged = run(desk, None);
    let mut ids: BTreeMap<usize, String> = BTreeMap::new();
    for (piece, unit) in desk.pieces.iter().zip(&merged.units[1..]) {
        ids.insert(piece.sentences[0].of, unit.id.clone());
    }
    let mut sizes = desk.blocks();
    let mut figures = Figures::default();
    for step in steps {
        let before = desk.clone();
        for deed in step {
            deed(desk, library, chance);
        }
        let truth = desk.truth(&sizes);
        merged = run(desk, Some(&merged));
        assert_eq!(merged.units[0].id, "title");
        let by_id: BTreeMap<String, usize> = ids.iter().map(|(&block, id)| (id.clone(), block)).collect();
        for (at, accepted) in truth.iter().enumerate() {
            let id = &merged.units[at + 1].id;
            let block = by_id.get(id).copied();
            let piece = &desk.pieces[at];
            let (is_right, is_kept) = (accepted.contains(&block), !accepted.contains(&None));
            // A lead is the lead whatever it says.
            let is_strange = |block| desk.is_stranger(at, block, &sizes) && piece.role != Role::Lead;
            let is_wrong = !is_right && block.is_some_and(is_strange);
            figures.kept += usize::from(is_kept);
            figures.right += usize::from(is_kept && is_right);
            figures.wrong += usize::from(is_wrong);
            if is_wrong || (is_kept && !is_right) {
                figures.faults.push(fault(&before, piece, block, accepted));
            }
            let block = block.unwrap_or_else(|| desk.number());
            ids.insert(block, id.clone());
            desk.settle(at, block);
        }
        sizes.extend(desk.blocks());
    }
    figures
}

fn fault(
    before: &Desk,
    piece: &desk::Piece,
    block: Option<usize>,
    accepted: &BTreeSet<Option<usize>>,
) -> String {
    let mut text = format!("    new: {}\n", piece.text());
    let mut tell = |what: &str, block: Option<usize>| {
        let all = before.pieces.iter().chain(&before.drawer);
        let is_it = |piece: &&desk::Piece| piece.sentences.iter().any(|s| Some(s.of) == block);
        let old = all.into_iter().find(is_it).map_or("a new one".to_owned(), desk::Piece::text);
        let _ = writeln!(text, "    {what} {block:?}: {old}");
    };
    tell("taken for", block);
    for &accepted in accepted {
        tell("is", accepted);
    }
    text
}

/// Plays so many scripts of each kind.
fn measure(library: &Library, each: usize) -> (Figures, String) {
    let mut table = String::from("kind                         scripts   kept  right %  wrong\n");
    let mut total = Figures::default();
    for (number, (name, steps)) in KINDS.into_iter().enumerate() {
        let mut figures = Figures::default();
        for script in 0..each {
            let mut chance = Chance::new((number * 1_000_000 + script) as u64);
            let mut desk = library::begin(library, &mut chance);
            let steps: Vec<Vec<Deed>> = match name {
                "several at once" => steps
                    .iter()
                    .map(|_| (0..chance.within(2, 6)).map(|_| *chance.of(&SEVERAL)).collect())
                    .collect(),
                _ => steps.iter().map(|step| step.to_vec()).collect(),
            };
            figures.add(play(&mut desk, &steps, library, &mut chance));
        }
        let share = figures.share();
        let _ = writeln!(table, "{name:<28} {each:>7} {:>6} {share:>8.2} {:>6}", figures.kept, figures.wrong);
        for fault in figures.faults.iter().take(2) {
            let _ = writeln!(table, "{fault}");
        }
        total.add(figures);
    }
    let scripts = each * KINDS.len();
    let _ = writeln!(
        table,
        "all                          {scripts:>7} {:>6} {:>8.2} {:>6}",
        total.kept,
        total.share(),
        total.wrong
    );
    (total, table)
}

#[expect(clippy::print_stderr, reason = "the figures are for people: cargo test … -- --nocapture")]
fn hold(library: &Library, each: usize) {
    let (figures, table) = measure(library, each);
    eprintln!("{table}");
    assert!(figures.share() >= 99.0 && figures.wrong == 0, "\n{table}");
}

#[test]
fn edits_of_the_first_article_keep_the_ids_of_its_paragraphs() {
    hold(&Library::of_the_repository(), 10);
}

#[test]
#[expect(clippy::print_stderr, reason = "tests that could not run say so")]
fn edits_of_real_news_keep_the_ids_of_their_paragraphs_and_pair_no_strangers() {
    match Library::news() {
        // In a debug build a third of them, so that all facts are told in a minute.
        Some(library) => hold(&library, if cfg!(debug_assertions) { 14 } else { 60 }),
        None => eprintln!("skipped: the shared data are not here (HORO_SHARED names their folder)"),
    }
}
