use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::Ordering::SeqCst;

use object_store::memory::InMemory;
use object_store::path::Path as Place;
use object_store::{ObjectStore, ObjectStoreExt as _};
use proptest::prelude::*;

use crate::deliver::push::store_in_time::{Shared, Way, Ways, everything};
use crate::deliver::push::{PushError, Pushed, push_to};
use crate::deliver::sample::{Publisher, disk, files, now};

use super::*;

const DAY: u64 = 86_400;

/// On one thread, in a time that jumps when everybody waits.
fn block<T>(work: impl Future<Output = T>) -> T {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().start_paused(true).build().unwrap().block_on(work)
}

fn publish(publisher: &Publisher, shared: &Shared, n: usize) -> String {
    let mut content = files(n % 3);
    content.insert("bg/c/index.html".into(), format!("<p>{}</p>\n", n / 3).into_bytes());
    let id = publisher.publish_files(&content, now().plus_days(30));
    if !shared.needed.lock().unwrap().contains_key(&id) {
        let alone = Arc::new(InMemory::new());
        let store = Arc::clone(&alone) as Arc<dyn ObjectStore>;
        let needed = block(async {
            push_to(disk(), &publisher.output(), store, Place::from("site"), 30).await.unwrap();
            everything(alone.as_ref()).await
        });
        let is_of = |path: &String| path.starts_with("site/o/") || path.starts_with(&format!("site/r/{id}/"));
        shared.needed.lock().unwrap().insert(id.clone(), needed.into_iter().filter(is_of).collect());
    }
    id
}

/// One push; `None` if the writer died.
async fn push(publisher: &Publisher, way: &Arc<Way>, keep: usize) -> Option<Result<Pushed, PushError>> {
    let store: Arc<dyn ObjectStore> = Arc::new(Ways(Arc::clone(way)));
    let output = publisher.output();
    tokio::select! {
        pushed = push_to(disk(), &output, store, Place::from("site"), keep) => Some(pushed),
        () = way.died.notified() => None,
    }
}

fn push_alone(publisher: &Publisher, shared: &Arc<Shared>, keep: usize) -> Pushed {
    block(push(publisher, &Way::new(shared, 1, None), keep)).unwrap().unwrap()
}

fn objects(shared: &Shared) -> BTreeSet<String> {
    let is_object = |path: &String| {
        let release = path.strip_prefix("site/r/").and_then(|path| path.split('/').next());
        path.starts_with("site/o/") || release.is_some_and(is_id)
    };
    shared.paths().into_iter().filter(is_object).collect()
}

fn needed_by(shared: &Shared, releases: &[&str]) -> BTreeSet<String> {
    let needed = shared.needed.lock().unwrap();
    releases.iter().flat_map(|id| needed[*id].clone()).collect()
}

/// A store in which one release was replaced by another on the first day.
fn two_releases() -> (Publisher, Arc<Shared>, [String; 2]) {
    let (publisher, shared) = (Publisher::new(), Arc::new(Shared::default()));
    shared.clock.store(100 * DAY, SeqCst);
    let one = publish(&publisher, &shared, 1);
    push_alone(&publisher, &shared, 1);
    let two = publish(&publisher, &shared, 2);
    push_alone(&publisher, &shared, 1);
    (publisher, shared, [one, two])
}

#[test]
fn what_a_killed_upload_and_an_old_release_left_goes_a_week_after_and_not_before() {
    let (publisher, shared, [one, two]) = two_releases();
    let loser = Publisher::new();
    for n in [1, 2, 150] {
        publish(&loser, &shared, n);
    }
    assert!(block(push(&loser, &Way::new(&shared, 1, Some(20)), 1)).is_none());
    let left: Vec<String> =
        objects(&shared).difference(&needed_by(&shared, &[&one, &two])).cloned().collect();
    assert!(left.len() > 5, "the killed upload left something: {left:?}");
    shared.clock.fetch_add(6 * DAY, SeqCst);
    let three = publish(&publisher, &shared, 7);
    assert_eq!(push_alone(&publisher, &shared, 1).swept, Swept::Done(0));
    assert!(objects(&shared).is_superset(&needed_by(&shared, &[&one, &two, &three])));
    shared.clock.fetch_add(2 * DAY, SeqCst);
    let four = publish(&publisher, &shared, 8);
    assert!(matches!(push_alone(&publisher, &shared, 1).swept, Swept::Done(n) if n > left.len()));
    // Readers had the third until now, and the second two days ago.
    assert_eq!(objects(&shared), needed_by(&shared, &[&two, &three, &four]));
    assert_eq!(*shared.missed.lock().unwrap(), [""; 0]);
}

#[test]
fn as_many_releases_stay_as_the_settings_say_however_old_they_are() {
    let (publisher, shared, [_, two]) = two_releases();
    shared.clock.fetch_add(30 * DAY, SeqCst);
    let three = publish(&publisher, &shared, 6);
    push_alone(&publisher, &shared, 3);
    shared.clock.fetch_add(30 * DAY, SeqCst);
    let four = publish(&publisher, &shared, 7);
    push_alone(&publisher, &shared, 3);
    assert_eq!(objects(&shared), needed_by(&shared, &[&two, &three, &four]));
}

#[test]
fn a_store_is_swept_once_a_day_and_a_sweep_that_fails_fails_no_delivery() {
    let (publisher, shared, _) = two_releases();
    shared.clock.fetch_add(30 * DAY, SeqCst);
    publish(&publisher, &shared, 6);
    // What the release that readers saw before needs cannot be known without its manifest.
    let past: Vec<String> = shared.paths().into_iter().filter(|path| path.contains("/r/past/")).collect();
    assert_eq!(past.len(), 1);
    block(async { shared.objects.put(&Place::from(past[0].as_str()), "none".into()).await.unwrap() });
    let pushed = push_alone(&publisher, &shared, 1);
    assert!(pushed.is_new);
    assert!(matches!(&pushed.swept, Swept::Failed(why) if why.contains(&past[0])), "{pushed:?}");
    let before = objects(&shared);
    publish(&publisher, &shared, 7);
    assert_eq!(push_alone(&publisher, &shared, 1).swept, Swept::NotDue);
    assert!(objects(&shared).is_superset(&before));
}

#[test]
fn a_writer_passes_over_the_mark_of_a_sweep_that_died_and_waits_for_one_that_runs() {
    let (publisher, shared, _) = two_releases();
    let mark = |running: bool| {
        let json = format!("{{\"number\":7,\"is_running\":{running}}}");
        let way = Ways(Way::new(&shared, 1, None));
        block(async { way.put(&Place::from("site/r/sweep.json"), json.into()).await.unwrap() });
    };
    mark(true);
    let begun = shared.clock.load(SeqCst);
    publish(&publisher, &shared, 6);
    assert!(push_alone(&publisher, &shared, 1).is_new);
    assert!(shared.clock.load(SeqCst) > begun + DEAD, "it did not wait");
    mark(true);
    shared.clock.fetch_add(DEAD + 1, SeqCst);
    let begun = shared.clock.load(SeqCst);
    publish(&publisher, &shared, 7);
    assert!(push_alone(&publisher, &shared, 1).is_new);
    assert!(shared.clock.load(SeqCst) < begun + 100, "it waited for the dead");
}

/// Lets one writer stop before a step, the other push meanwhile for some seconds, then both go on.
fn interleaved(shared: &Arc<Shared>, stopping: (&Publisher, &'static str), other: &Publisher) -> [Pushed; 2] {
    let ways = [1, 2].map(|chance| Way::new(shared, chance, None));
    *ways[0].stops_at.lock().unwrap() = Some(stopping.1);
    let meanwhile = async {
        ways[0].stopped.notified().await;
        let other = push(other, &ways[1], 1);
        tokio::pin!(other);
        let early = tokio::time::timeout(Duration::from_secs(5), &mut other).await.ok();
        ways[0].goes_on.notify_one();
        match early {
            Some(ended) => ended,
            None => other.await,
        }
    };
    let (one, two) = block(async { tokio::join!(push(stopping.0, &ways[0], 1), meanwhile) });
    [one, two].map(|ended| ended.unwrap().unwrap())
}

#[test]
fn what_is_being_removed_is_there_again_before_the_pointer_of_another_names_it() {
    let (publisher, shared, [one, _]) = two_releases();
    shared.clock.fetch_add(30 * DAY, SeqCst);
    publish(&publisher, &shared, 6);
    // Another office goes back to what the first release was, while that is swept.
    let other = Publisher::new();
    for n in [4, 5, 7, 1] {
        publish(&other, &shared, n);
    }
    let [swept, pushed] = interleaved(&shared, (&publisher, "remove site/o/"), &other);
    assert!(matches!(swept.swept, Swept::Done(n) if n > 0), "{swept:?}");
    assert_eq!((pushed.is_new, pushed.release), (true, one));
    assert_eq!(*shared.missed.lock().unwrap(), [""; 0]);
}

#[test]
fn what_another_writer_is_about_to_name_is_not_removed_however_old_it_was() {
    let (publisher, shared, [one, _]) = two_releases();
    // Nothing that old is left a day after a sweep: so there was none for long.
    shared.clock.fetch_add(30 * DAY, SeqCst);
    let gone = Place::from("site/r/sweep.json");
    block(Ways(Way::new(&shared, 1, None)).delete(&gone)).unwrap();
    let other = Publisher::new();
    for n in [4, 5, 1] {
        publish(&other, &shared, n);
    }
    renew(&publisher, &shared);
    let [pushed, again] = interleaved(&shared, (&other, "put site/current.json"), &publisher);
    assert!(!again.is_new && matches!(again.swept, Swept::Done(_)), "{again:?}");
    assert_eq!((pushed.is_new, pushed.release), (true, one));
    assert_eq!(*shared.missed.lock().unwrap(), [""; 0]);
}

/// Puts the pointer again, as when its signature is renewed: it is of this moment then.
fn renew(publisher: &Publisher, shared: &Arc<Shared>) {
    let way = Ways(Way::new(shared, 1, None));
    let json = disk().read(&publisher.output().join("current.json"), 1 << 16).unwrap();
    block(way.put(&Place::from("site/current.json"), json.into())).unwrap();
}

/// What happens in turn: days pass, and some writers push at once, with what each publishes and when it dies.
type Turn = (u64, Vec<(usize, Option<u16>)>);

fn turns() -> impl Strategy<Value = Vec<Turn>> {
    let dies = prop_oneof![2 => Just(None), 1 => (0_u16..160).prop_map(Some)];
    let writers = proptest::collection::vec((0_usize..6, dies), 1..=3);
    let days = prop_oneof![Just(0), Just(1), 5_u64..12];
    proptest::collection::vec((days, writers), 3..8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn however_writers_sweep_upload_and_die_between_each_other_no_reader_misses_an_object(
        turns in turns(), chance: u64, keep in 1_usize..3,
    ) {
        let shared = Arc::new(Shared::default());
        shared.clock.store(100 * DAY, SeqCst);
        let publishers = [Publisher::new(), Publisher::new(), Publisher::new()];
        for (at, (days, writers)) in turns.iter().enumerate() {
            shared.clock.fetch_add(days * DAY, SeqCst);
            for (publisher, (n, _)) in publishers.iter().zip(writers.iter().cycle()) {
                // Never what it had before, so that the numbers go up in all of them alike.
                publish(publisher, &shared, n + 6 * (at % 2));
            }
            let pushes = publishers.iter().zip(writers).enumerate().map(|(k, (publisher, (_, dies)))| {
                let way = Way::new(&shared, chance.wrapping_add((at * 7 + k) as u64), *dies);
                async move { push(publisher, &way, keep).await }
            });
            block(futures_util::future::join_all(pushes));
            let missed = shared.missed.lock().unwrap().clone();
            prop_assert!(missed.is_empty(), "turn {}: {:?}", at, missed);
        }
        // Afterwards nothing stays that nobody needs.
        let last = Publisher::new();
        let mut ids = Vec::new();
        for n in 0..8 {
            publish(&last, &shared, 3 * 200 + n);
        }
        for n in 0..2 {
            shared.clock.fetch_add(30 * DAY, SeqCst);
            ids.push(publish(&last, &shared, 3 * 300 + n));
            push_alone(&last, &shared, keep);
        }
        // Readers had the one before until now.
        prop_assert_eq!(objects(&shared), needed_by(&shared, &[&ids[0], &ids[1]]));
        prop_assert!(shared.missed.lock().unwrap().is_empty());
    }
}
