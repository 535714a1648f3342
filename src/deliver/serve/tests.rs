use std::collections::BTreeMap;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::deliver::sample::{Publisher, disk, files, now};
use crate::files::RealDisk;
use crate::publish::manifest::Seal;

use super::*;

mod quick;

#[derive(Debug, PartialEq)]
struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }
}

async fn start(publisher: &Publisher) -> Served {
    let options = ServeOptions {
        output: publisher.output(),
        listen: "127.0.0.1:0".parse().unwrap(),
        max_connections: 64,
        max_memory: 1 << 20,
        clock: now,
    };
    serve(disk(), options).await.unwrap()
}

/// One request on a connection of its own; the head is sent as it is.
async fn raw(served: &Served, request: &str) -> Answer {
    let mut stream = TcpStream::connect(served.address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await.unwrap();
    first(&bytes)
}

/// The first answer, with everything that follows its head as its body.
fn first(bytes: &[u8]) -> Answer {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let header =
        |line: &str| line.split_once(": ").map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()));
    Answer { status, headers: lines.filter_map(header).collect(), body: bytes[end + 4..].to_vec() }
}

async fn get(served: &Served, path: &str, headers: &[(&str, &str)]) -> Answer {
    ask(served, "GET", path, headers).await
}

async fn ask(served: &Served, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let headers: String = headers.iter().flat_map(|&(name, value)| [name, ": ", value, "\r\n"]).collect();
    raw(served, &format!("{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}\r\n")).await
}

fn block<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(work)
}

#[test]
fn every_file_is_served_with_its_digest_its_kind_and_the_right_time_to_keep() {
    let publisher = Publisher::new();
    let id = publisher.publish(1);
    block(async {
        let served = start(&publisher).await;
        for (path, bytes) in files(1) {
            for (at, cache) in [(format!("/{path}"), "no-cache"), (format!("/r/{id}/{path}"), "immutable")] {
                let answer = get(&served, &at, &[]).await;
                assert_eq!((answer.status, &answer.body), (200, &bytes), "{at}");
                assert_eq!(answer.header("etag"), format!("\"{}\"", &Seal::of(&bytes).sha256[..32]));
                let keeps = answer.header("cache-control");
                assert!(keeps.contains(cache) || path.starts_with("assets/style-"), "{at}: {keeps}");
                assert_eq!(answer.header("x-content-type-options"), "nosniff");
            }
        }
        let page = get(&served, "/de/", &[]).await;
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
        assert!(page.header("content-security-policy").contains("default-src 'none'"));
        let feed = get(&served, "/de/feed.json", &[]).await;
        assert_eq!(feed.header("content-type"), "application/feed+json; charset=utf-8");
        assert_eq!(feed.header("access-control-allow-origin"), "*");
        let pointer = get(&served, "/current.json", &[]).await;
        assert_eq!((pointer.header("cache-control"), pointer.status), ("no-cache", 200));
        served.stop().await;
    });
}

#[test]
fn what_a_reader_has_is_not_sent_again_and_a_part_is_a_part() {
    let publisher = Publisher::new();
    publisher.publish(1);
    block(async {
        let served = start(&publisher).await;
        let whole = get(&served, "/de/", &[]).await;
        let tag = whole.header("etag").to_owned();
        for known in [tag.clone(), format!("W/{tag}"), format!("\"x\", {tag}"), "*".into()] {
            let answer = get(&served, "/de/", &[("If-None-Match", &known)]).await;
            assert_eq!((answer.status, answer.body.len()), (304, 0), "{known}");
            assert_eq!(answer.header("etag"), tag);
        }
        assert_eq!(get(&served, "/de/", &[("If-None-Match", "\"x\"")]).await.status, 200);
        for (range, status, part) in [
            ("bytes=0-8", 206, &whole.body[..9]),
            ("bytes=10-", 206, &whole.body[10..]),
            ("bytes=-5", 206, &whole.body[whole.body.len() - 5..]),
            ("bytes=9-3", 200, &whole.body[..]),
            ("lines=1-2", 200, &whole.body[..]),
            ("bytes=0-1,4-5", 200, &whole.body[..]),
            ("bytes=99999-", 416, &[]),
        ] {
            let answer = get(&served, "/de/", &[("Range", range)]).await;
            assert_eq!((answer.status, &answer.body[..]), (status, part), "{range}");
        }
        let other = get(&served, "/de/", &[("Range", "bytes=0-8"), ("If-Range", "\"old\"")]).await;
        assert_eq!(other.status, 200);
        let head = ask(&served, "HEAD", "/de/", &[]).await;
        assert_eq!((head.status, head.body.len()), (200, 0));
        assert_eq!(head.header("content-length"), whole.body.len().to_string());
        let post = ask(&served, "POST", "/de/", &[]).await;
        assert_eq!((post.status, post.header("allow")), (405, "GET, HEAD"));
        served.stop().await;
    });
}

#[test]
fn compressed_forms_are_sent_to_who_takes_them() {
    let publisher = Publisher::new();
    publisher.publish(1);
    block(async {
        let served = start(&publisher).await;
        let plain = get(&served, "/de/", &[]).await;
        for (takes, coding) in
            [("gzip, br", "br"), ("gzip", "gzip"), ("zstd", "zstd"), ("br;q=0", ""), ("", "")]
        {
            let answer = get(&served, "/de/", &[("Accept-Encoding", takes)]).await;
            assert_eq!((answer.status, answer.header("content-encoding")), (200, coding), "{takes}");
            assert_eq!(answer.header("vary"), "accept-encoding");
            if coding.is_empty() {
                assert_eq!(answer.body, plain.body);
            } else {
                assert!(answer.body.len() < plain.body.len() / 4);
                assert_ne!(answer.header("etag"), plain.header("etag"));
            }
        }
        served.stop().await;
    });
}

#[test]
fn readers_are_led_to_their_language_and_told_in_it_what_is_not_there() {
    let publisher = Publisher::new();
    publisher.publish(1);
    block(async {
        let served = start(&publisher).await;
        let to = |language: &'static str| [("Accept-Language", language)];
        let german = get(&served, "/", &to("de-AT,en;q=0.5")).await;
        assert_eq!((german.status, german.header("location")), (302, "/de/"));
        assert_eq!(german.header("vary"), "accept-language");
        for language in ["lv", "*", "*;q=0, de;q=1.1", ""] {
            let answer = get(&served, "/", &to(language)).await;
            assert!(answer.status == 200 && answer.text().contains("choose"), "{language}");
        }
        assert_eq!(get(&served, "/de", &[]).await.header("location"), "/de/");
        assert_eq!(get(&served, "/de/a", &[]).await.header("location"), "/de/a/");
        let missing = get(&served, "/el/nowhere/", &to("de")).await;
        assert!(missing.status == 404 && missing.text().contains("el: not here"));
        assert!(get(&served, "/nowhere", &to("de")).await.text().contains("de: not here"));
        assert!(get(&served, "/nowhere", &[]).await.text().contains("bg: not here"));
        let attack = get(&served, "/<script>alert(1)</script>", &[]).await;
        assert!(!attack.text().contains("script"), "the address is not shown again");
        served.stop().await;
    });
}

#[test]
fn no_address_leads_out_of_the_release() {
    let publisher = Publisher::new();
    let id = publisher.publish(1);
    RealDisk.write(&publisher.output().join("secret"), b"secret").unwrap();
    block(async {
        let served = start(&publisher).await;
        for path in [
            "/../secret",
            "/de/../../secret",
            "/..%2fsecret",
            "/%2e%2e/secret",
            "/..%5csecret",
            "//secret",
            "/de//index.html",
            "/de/%00",
            "/secret",
            "/pulls.tsv",
            "/r/../secret",
            &format!("/r/{id}/../../secret"),
            "/r/0123456789abcdef/index.html",
            "/o/../secret",
            "/o/ab/0123456789abcdef0123456789abcd/x",
            "/o/ab/../../secret",
        ] {
            let answer = get(&served, path, &[]).await;
            assert!(answer.status == 404 && !answer.text().contains("secret"), "{path}: {}", answer.status);
            // The same on a connection that came the short way.
            let asked = format!("GET /de/ HTTP/1.1\r\n\r\nGET {path} HTTP/1.1\r\n\r\n{}", quick::LAST);
            let answers = String::from_utf8(quick::exchange(&served, &[asked.as_bytes()]).await).unwrap();
            assert!(answers.contains("HTTP/1.1 404 ") && !answers.contains("secret"), "{path}: {answers}");
        }
        let long = format!("/{}", "a".repeat(4000));
        assert_eq!(get(&served, &long, &[]).await.status, 414);
        assert!(get(&served, &format!("/{}", "a".repeat(100_000)), &[]).await.status >= 400);
        let many = "x: y\r\n".repeat(1000);
        assert_eq!(raw(&served, &format!("GET / HTTP/1.1\r\n{many}\r\n")).await.status, 431);
        served.stop().await;
    });
}

#[test]
fn a_new_release_is_taken_over_and_a_request_that_runs_comes_to_its_end() {
    let publisher = Publisher::new();
    let one = publisher.publish(1);
    block(async {
        let served = start(&publisher).await;
        assert!(get(&served, "/de/a/", &[]).await.text().contains("de a 1"));
        publisher.publish(2);
        // It looks by itself within a second; a test does not sleep, it asks.
        let asked = tokio::time::timeout(Duration::from_secs(30), async {
            while !get(&served, "/de/a/", &[]).await.text().contains("de a 2") {
                tokio::task::yield_now().await;
            }
        });
        asked.await.unwrap();
        let pinned = get(&served, &format!("/r/{one}/de/a/"), &[]).await;
        assert!(pinned.text().contains("de a 1"), "who reads an earlier release goes on");
        let health = get(&served, "/healthz", &[]).await;
        assert!(health.text().starts_with("ok ") && health.text().ends_with(" 2\n"));
        let metrics = get(&served, "/metrics", &[]).await.text();
        assert!(
            metrics.contains("horo_release_sequence 2")
                && metrics.contains("horo_http_requests_total{class=\"2xx\"}")
        );
        // A connection that is open when the server stops gets its answer.
        let mut open = TcpStream::connect(served.address).await.unwrap();
        open.write_all(b"GET /el/a/ HTTP/1.1\r\nHost: x\r\n").await.unwrap();
        tokio::task::yield_now().await;
        let stopping = tokio::spawn(served.stop());
        open.write_all(b"\r\n").await.unwrap();
        let mut answer = Vec::new();
        let _ = open.read_to_end(&mut answer).await;
        stopping.await.unwrap();
        assert!(answer.is_empty() || String::from_utf8_lossy(&answer).contains("el a 2"));
    });
}

#[test]
fn who_pulls_under_a_name_is_written_down_once_a_day_and_nobody_else_is() {
    let publisher = Publisher::new();
    let id = publisher.publish(1);
    block(async {
        let served = start(&publisher).await;
        for name in ["haskovo.bg", "haskovo.bg", "../x", "a b", ""] {
            get(&served, "/current.json", &[("Horo-Partner", name)]).await;
        }
        get(&served, "/current.json", &[]).await;
        served.stop().await;
    });
    let text = RealDisk.read(&publisher.output().join("pulls.tsv"), 1000).unwrap();
    assert_eq!(String::from_utf8(text).unwrap(), format!("2026-11-26\thaskovo.bg\t{id}\t1\n"));
}

#[test]
fn a_slow_reader_holds_nobody_up() {
    let publisher = Publisher::new();
    publisher.publish(1);
    block(async {
        let served = start(&publisher).await;
        let mut slow = Vec::new();
        for _ in 0..40 {
            let mut stream = TcpStream::connect(served.address).await.unwrap();
            stream.write_all(b"GET /de/ HT").await.unwrap();
            slow.push(stream);
        }
        assert_eq!(get(&served, "/de/", &[]).await.status, 200);
        served.stop().await;
    });
}
