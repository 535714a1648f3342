use object_store::memory::InMemory;

use crate::deliver::sample::{Publisher, disk, files};
use crate::files::RealDisk;

use super::*;

fn block<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(work)
}

fn push(publisher: &Publisher, store: &Arc<InMemory>) -> Result<Pushed, PushError> {
    let store: Arc<dyn ObjectStore> = Arc::clone(store) as _;
    block(push_to(disk(), &publisher.output(), store, Place::from("site")))
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
            tokio::spawn(async move { push_to(disk(), &output, store, Place::from("site")).await })
        });
        futures_util::future::join_all(pushes.collect::<Vec<_>>()).await
    });
    let ended: Vec<_> = ended.into_iter().map(Result::unwrap).collect();
    let won: Vec<&Pushed> = ended.iter().filter_map(|ended| ended.as_ref().ok()).collect();
    assert_eq!(won.len(), 1, "{ended:?}");
    let pointer = Pointer::parse_any(text(&store, "site/current.json").as_bytes()).unwrap();
    assert_eq!(pointer.release, won[0].release);
}
