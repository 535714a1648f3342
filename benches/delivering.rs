//! What a partner's update costs on the line, and whether a pull ever mixes two releases.
//!
//! First a mirror of 1,000 articles in nine languages (`HORO_ARTICLES`) follows when one article changed: requests, and
//! bytes as they go over the wire, heads of requests and answers among them. Then 10,000 pulls (`HORO_PULLS`) by four
//! mirrors while 40 releases come: two ask a server, two read the output folder, and after each pull an article must have
//! one revision in all nine languages. Run it with `just measure`.

mod news;

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use horo::deliver::{PullError, PullOptions, Pulled, Remote, ServeOptions, Served, pull, serve};
use horo::files::{Disk as _, RealDisk};
use horo::publish::Record;
use horo::publish::key::Key;
use horo::publish::release::{Signing, Time, current, prune, verify};
use horo::report;
use tokio::runtime::Runtime;

use news::{LOCALES, article, place, publish, scratch, texts};

const RELEASES: u32 = 40;
const MIRRORS: usize = 4;

fn main() {
    let number = |name: &str, otherwise: usize| {
        std::env::var(name)
            .ok()
            .and_then(|text| text.split(',').next_back()?.parse().ok())
            .unwrap_or(otherwise)
    };
    let runtime = Runtime::new().expect("the system gives threads");
    one_update(&runtime, number("HORO_ARTICLES", 1000));
    many_pulls(&runtime, number("HORO_PULLS", 10_000));
}

fn now() -> Time {
    Time::from_seconds(1_795_000_000)
}

/// A site whose first articles have a revision of their own.
struct Publisher {
    folder: tempfile::TempDir,
    texts: news::Texts,
    records: Vec<Record>,
}

impl Publisher {
    fn new(n: usize) -> Publisher {
        let folder = tempfile::tempdir_in(scratch()).expect("there is room for a folder");
        let texts = texts();
        let records = (0..n).map(|at| Record::of(&article(&texts, at, 1))).collect();
        Publisher { folder, texts, records }
    }

    fn output(&self) -> PathBuf {
        self.folder.path().join("output")
    }

    /// Publishes the article at a place in another revision.
    fn change(&mut self, at: usize, revision: u32) {
        self.records[at] = Record::of(&article(&self.texts, at, revision));
        self.publish();
    }

    fn publish(&self) {
        let signing = Signing { key: Key::new(&[7; 32]), issued: now(), expires: now().plus_days(30) };
        let load = |record: &Record| article(&self.texts, place(record), record.revision);
        publish(&self.output(), &self.records, &load, Some(&signing));
    }

    fn serve(&self, runtime: &Runtime) -> Served {
        let options = ServeOptions {
            output: self.output(),
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            max_connections: 256,
            max_memory: 256 << 20,
            clock: now,
        };
        runtime.block_on(serve(Arc::new(RealDisk), options)).expect("the release can be served")
    }
}

async fn pull_from(address: &str, folder: &Path) -> Result<Pulled, PullError> {
    let remote = Remote::open(Arc::new(RealDisk), address, None)?;
    let options = PullOptions {
        folder: folder.to_owned(),
        locales: Vec::new(),
        key: Some(Key::new(&[7; 32]).public()),
        is_unsigned_fine: false,
        now: now(),
    };
    pull(Arc::new(RealDisk), Arc::new(remote), &options).await
}

fn one_update(runtime: &Runtime, n: usize) {
    let mut publisher = Publisher::new(n);
    publisher.publish();
    let mirror = publisher.folder.path().join("mirror");
    let served = publisher.serve(runtime);
    let first =
        runtime.block_on(pull_from(&format!("http://{}", served.address), &mirror)).expect("the first pull");
    runtime.block_on(served.stop());
    report::data(&format!(
        "first pull of {n} articles in 9 languages: {} requests, {} bytes\n",
        first.requests, first.bytes
    ));
    let mut updates = Vec::new();
    for round in 0..5_u32 {
        publisher.change(n - 1 - round as usize * 7 % n, 2 + round);
        let served = publisher.serve(runtime);
        let wire = Wire::to(served.address);
        let pulled = runtime.block_on(pull_from(&wire.address(), &mirror)).expect("an update");
        runtime.block_on(served.stop());
        assert!(pulled.is_new, "the mirror follows");
        updates.push((wire.bytes.load(Ordering::SeqCst), pulled.requests, pulled.bytes));
    }
    let now = current(&RealDisk, &mirror).expect("the mirror can be read").expect("it holds a release");
    assert_eq!(verify(&RealDisk, &mirror, &now.id).expect("it can be verified"), []);
    updates.sort_unstable();
    let (wire, requests, bytes) = updates[updates.len() / 2];
    let most = updates[updates.len() - 1].0;
    report::data(&format!(
        "    update after one article changed: {requests} requests, {bytes} bytes of content, {wire} bytes on the wire (median of 5; most {most})\n"
    ));
}

/// A line that counts what goes over it, both ways.
struct Wire {
    address: SocketAddr,
    bytes: Arc<AtomicU64>,
}

impl Wire {
    fn to(other: SocketAddr) -> Wire {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("it has an address");
        let bytes = Arc::new(AtomicU64::new(0));
        let counted = Arc::clone(&bytes);
        thread::spawn(move || {
            for near in listener.incoming().flatten() {
                let Ok(far) = TcpStream::connect(other) else { return };
                let (Ok(near_too), Ok(far_too)) = (near.try_clone(), far.try_clone()) else { return };
                let (there, back) = (Arc::clone(&counted), Arc::clone(&counted));
                thread::spawn(move || carry(near, far, &there));
                thread::spawn(move || carry(far_too, near_too, &back));
            }
        });
        Wire { address, bytes }
    }

    fn address(&self) -> String {
        format!("http://{}", self.address)
    }
}

fn carry(mut from: TcpStream, mut to: TcpStream, counted: &AtomicU64) {
    let mut piece = [0; 16_384];
    while let Ok(n @ 1..) = from.read(&mut piece) {
        counted.fetch_add(n as u64, Ordering::SeqCst);
        if to.write_all(&piece[..n]).is_err() {
            break;
        }
    }
    let _ = to.shutdown(std::net::Shutdown::Both);
}

/// What one mirror saw.
#[derive(Default)]
struct Seen {
    releases: BTreeSet<u64>,
    refused: usize,
    mixed: usize,
}

fn many_pulls(runtime: &Runtime, pulls: usize) {
    let mut publisher = Publisher::new(4);
    publisher.publish();
    let served = publisher.serve(runtime);
    let (web, files) =
        (format!("http://{}", served.address), format!("file://{}", publisher.output().display()));
    let done = AtomicUsize::new(0);
    let root = publisher.folder.path().to_owned();
    let seen: Vec<Seen> = thread::scope(|scope| {
        let mirrors: Vec<_> = (0..MIRRORS)
            .map(|n| {
                let (address, mirror) =
                    (if n % 2 == 0 { &web } else { &files }, root.join(format!("mirror-{n}")));
                let (done, runtime) = (&done, &runtime);
                scope.spawn(move || follow(runtime, address, &mirror, (done, pulls)))
            })
            .collect();
        for n in 1..RELEASES {
            let due = pulls * n as usize / RELEASES as usize;
            while done.load(Ordering::SeqCst) < due {
                thread::sleep(Duration::from_millis(1));
            }
            publisher.change(3, 1 + n);
            prune(&RealDisk, &publisher.output(), 3).expect("old releases can go");
        }
        mirrors.into_iter().map(|mirror| mirror.join().expect("no mirror panics")).collect()
    });
    runtime.block_on(served.stop());
    let mixed: usize = seen.iter().map(|seen| seen.mixed).sum();
    report::data(&format!(
        "{} pulls by {MIRRORS} mirrors under {RELEASES} releases: {mixed} mixed; {} were refused and left the mirror as it was; the mirrors saw {:?} releases\n",
        done.load(Ordering::SeqCst),
        seen.iter().map(|seen| seen.refused).sum::<usize>(),
        seen.iter().map(|seen| seen.releases.len()).collect::<Vec<_>>(),
    ));
    assert_eq!(mixed, 0, "a pull mixed two releases");
    assert!(seen.iter().all(|seen| seen.releases.len() > 2), "the mirrors stood still");
}

/// Pulls until all pulls are done, and looks at the mirror after each.
fn follow(runtime: &Runtime, address: &str, mirror: &Path, (done, pulls): (&AtomicUsize, usize)) -> Seen {
    let mut seen = Seen::default();
    while done.fetch_add(1, Ordering::SeqCst) < pulls {
        match runtime.block_on(pull_from(address, mirror)) {
            Ok(pulled) => drop(seen.releases.insert(pulled.sequence)),
            Err(_) => seen.refused += 1,
        }
        if let Ok(inside) = RealDisk.read_link(&mirror.join("current"))
            && !is_one_release(&mirror.join(inside))
        {
            seen.mixed += 1;
        }
    }
    done.fetch_sub(1, Ordering::SeqCst);
    seen
}

/// Whether the article that changes has one revision in every language, in its data and on its page.
fn is_one_release(release: &Path) -> bool {
    let revisions = LOCALES.map(|locale| {
        let folder = release.join(locale);
        let name = RealDisk.list(&folder).ok()?.into_iter().find(|name| name.ends_with("-n3"))?;
        let data = RealDisk.read(&folder.join(&name).join("article.json"), 1 << 20).ok()?;
        let page = RealDisk.read(&folder.join(&name).join("index.html"), 1 << 20).ok()?;
        let told: serde_json::Value = serde_json::from_slice(&data).ok()?;
        let revision = told["revision"].as_u64()?;
        let begin = format!(">{revision} ");
        String::from_utf8(page).ok()?.contains(&begin).then_some(revision)
    });
    revisions[0].is_some() && revisions.iter().all(|revision| *revision == revisions[0])
}
