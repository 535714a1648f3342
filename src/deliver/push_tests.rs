use std::collections::BTreeSet;

use futures_util::TryStreamExt as _;
use object_store::ObjectStoreExt as _;
use object_store::memory::InMemory;

use crate::deliver::sample::{Publisher, disk, files, now};
use crate::files::RealDisk;

use super::*;

fn block<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(work)
}

fn push(publisher: &Publisher, store: &Arc<InMemory>) -> Result<Pushed, PushError> {
    let store: Arc<dyn ObjectStore> = Arc::clone(store) as _;
    block(push_to(disk(), &publisher.output(), store, Place::from("site"), 30))
}

#[test]
fn only_the_address_of_an_object_store_is_pushed_to() {
    let publisher = Publisher::new();
    publisher.publish(1);
    for address in ["", "docs", "file:///tmp/x", "https://a.bg/", "gopher://x", "memory:///", "s3:"] {
        let refused = block(super::push(disk(), &publisher.output(), address, 30)).unwrap_err();
        let is_refused = matches!(refused, PushError::Address(_) | PushError::Remote(_));
        assert!(
            is_refused && (address == "s3:") != matches!(refused, PushError::Address(_)),
            "{address}: {refused}"
        );
    }
}

fn text(store: &InMemory, path: &str) -> String {
    let bytes = block(async { store.get(&Place::from(path)).await.unwrap().bytes().await.unwrap() });
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn a_store_gets_objects_pages_and_last_the_pointer_and_of_the_next_only_what_changed() {
    let (publisher, store) = (Publisher::new(), Arc::new(InMemory::new()));
    let one = publisher.publish(1);
    let first = push(&publisher, &store).unwrap();
    assert_eq!((first.is_new, &first.release), (true, &one));
    for (path, bytes) in files(1) {
        assert_eq!(text(&store, &format!("site/{path}")).into_bytes(), bytes, "{path}");
    }
    let pointer = RealDisk.read(&publisher.output().join("current.json"), 1 << 16).unwrap();
    assert_eq!(text(&store, "site/current.json").into_bytes(), pointer);
    assert!(!push(&publisher, &store).unwrap().is_new);
    publisher.publish(2);
    let second = push(&publisher, &store).unwrap();
    assert!(second.is_new && second.written < first.written, "{first:?} {second:?}");
    assert!(text(&store, "site/de/a/index.html").contains("de a 2"));
}

#[test]
fn an_older_release_never_replaces_a_newer_one() {
    let (old, new, store) = (Publisher::new(), Publisher::new(), Arc::new(InMemory::new()));
    old.publish(1);
    new.publish(1);
    new.publish(2);
    push(&new, &store).unwrap();
    let error = push(&old, &store).unwrap_err();
    assert!(matches!(error, PushError::Older { there: 2, here: 1 }), "{error}");
    assert!(text(&store, "site/index.html").contains("choose 2"));
}

#[test]
fn of_eight_who_publish_at_once_one_wins_and_the_pointer_is_the_winners() {
    let store: Arc<InMemory> = Arc::new(InMemory::new());
    let publishers: Vec<Publisher> = (1..=8)
        .map(|n| {
            let publisher = Publisher::new();
            publisher.publish(n * 100);
            publisher
        })
        .collect();
    let ended = block(async {
        let pushes = publishers.iter().map(|publisher| {
            let store: Arc<dyn ObjectStore> = Arc::clone(&store) as _;
            let output = publisher.output();
            tokio::spawn(async move { push_to(disk(), &output, store, Place::from("site"), 30).await })
        });
        futures_util::future::join_all(pushes.collect::<Vec<_>>()).await
    });
    let ended: Vec<_> = ended.into_iter().map(Result::unwrap).collect();
    let won: Vec<&Pushed> = ended.iter().filter_map(|ended| ended.as_ref().ok()).collect();
    assert_eq!(won.len(), 1, "{ended:?}");
    let pointer = Pointer::parse_any(text(&store, "site/current.json").as_bytes()).unwrap();
    assert_eq!(pointer.release, won[0].release);
    let at = ended.iter().position(Result::is_ok).unwrap();
    for (path, bytes) in files((at + 1) * 100) {
        assert_eq!(text(&store, &format!("site/{path}")).into_bytes(), bytes, "{path} is another writer's");
    }
}

/// Everything in the store that is no immutable object.
fn public(store: &InMemory) -> Vec<String> {
    let listed = block(store.list(None).try_collect::<Vec<_>>()).unwrap();
    let path = |meta: object_store::ObjectMeta| meta.location.as_ref().trim_start_matches("site/").to_owned();
    let mut paths: Vec<String> = listed.into_iter().map(path).collect();
    paths.retain(|path| !path.starts_with("o/") && !path.starts_with("r/"));
    paths.sort();
    paths
}

#[test]
fn a_page_that_the_next_release_has_not_is_taken_away() {
    let (publisher, store) = (Publisher::new(), Arc::new(InMemory::new()));
    publisher.publish(1);
    push(&publisher, &store).unwrap();
    let mut next = files(2);
    next.retain(|path, _| !path.contains("/b/") && !path.starts_with("el/"));
    publisher.publish_files(&next, now().plus_days(30));
    let pushed = push(&publisher, &store).unwrap();
    assert_eq!(pushed.removed, files(1).len() - next.len());
    let wanted: Vec<String> =
        next.into_keys().chain(["current.json".into()]).collect::<BTreeSet<_>>().into_iter().collect();
    assert_eq!(public(&store), wanted);
}

#[test]
fn one_changed_page_is_one_page_and_the_folders_above_it() {
    let (publisher, store) = (Publisher::new(), Arc::new(InMemory::new()));
    publisher.publish(1);
    push(&publisher, &store).unwrap();
    let mut next = files(1);
    next.insert("de/a/index.html".into(), b"<!doctype html><p>mended</p>\n".to_vec());
    publisher.publish_files(&next, now().plus_days(30));
    // Two shared folders of two and of four files, the release's own five, the page and the pointer.
    let pushed = push(&publisher, &store).unwrap();
    assert!(pushed.written <= 14, "{pushed:?}");
    assert!(text(&store, "site/de/a/index.html").contains("mended"));
}

#[test]
fn what_an_upload_that_died_left_is_found_whichever_release_it_is_of() {
    let (publisher, store) = (Publisher::new(), Arc::new(InMemory::new()));
    let put = |path: &str, text: String| {
        block(async { store.put(&Place::from(path), text.into_bytes().into()).await.unwrap() });
    };
    publisher.publish(1);
    push(&publisher, &store).unwrap();
    let first = text(&store, "site/r/shown.json");
    let mut half = files(1);
    half.insert("de/a/index.html".into(), b"<!doctype html><p>half</p>\n".to_vec());
    let id = publisher.publish_files(&half, now().plus_days(30));
    push(&publisher, &store).unwrap();
    // As if that one had died after this page, which the next release has as the first had it.
    put(&format!("site/r/coming/{id}.json"), text(&store, "site/current.json"));
    put("site/r/shown.json", first);
    let mut third = files(1);
    third.insert("index.html".into(), b"<!doctype html><p>choose 3</p>\n".to_vec());
    publisher.publish_files(&third, now().plus_days(30));
    assert!(push(&publisher, &store).unwrap().is_new);
    for (path, bytes) in &third {
        assert_eq!(text(&store, &format!("site/{path}")).as_bytes(), bytes, "{path}");
    }
    let left = block(store.list(Some(&Place::from("site/r/coming"))).try_collect::<Vec<_>>()).unwrap();
    assert!(left.is_empty(), "{left:?}");
    // One that moved the pointer and died before its pages were all there: the same push again ends it.
    put("site/r/coming/dead.json", text(&store, "site/r/shown.json"));
    block(async { store.delete(&Place::from("site/r/shown.json")).await.unwrap() });
    put("site/de/a/index.html", String::new());
    let again = push(&publisher, &store).unwrap();
    assert!(!again.is_new && again.written > 0, "{again:?}");
    assert!(text(&store, "site/de/a/index.html").contains("de a 1"));
}
