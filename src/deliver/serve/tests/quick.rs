//! The short way: it answers as the long one does, and leaves to it what is not its own.

use std::sync::Mutex;

use proptest::prelude::*;
use tokio::net::TcpListener;

use super::super::answer::Server;
use super::super::quick::{self, Shelf};
use super::super::site::Site;
use super::*;

/// Everything that one connection answers to these pieces; the last of them has to ask for its end.
pub(super) async fn exchange(served: &Served, pieces: &[&[u8]]) -> Vec<u8> {
    let mut stream = TcpStream::connect(served.address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let mut bytes = Vec::new();
    for piece in pieces {
        stream.write_all(piece).await.unwrap();
        tokio::task::yield_now().await;
    }
    stream.read_to_end(&mut bytes).await.unwrap();
    bytes
}

/// The last request of a connection.
pub(super) const LAST: &str = "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

#[test]
fn the_short_way_and_the_long_one_say_the_same() {
    let publisher = Publisher::new();
    let id = publisher.publish(1);
    block(async {
        let served = start(&publisher).await;
        let mut paths: Vec<String> = files(1).keys().map(|path| format!("/{path}")).collect();
        paths.extend(["/de/".into(), "/de/a/".into(), format!("/r/{id}/de/a/"), format!("/r/{id}/")]);
        for path in paths {
            for asks in
                ["", "Accept-Encoding: gzip, br\r\n", "accept-encoding: zstd\r\n", "If-None-Match: *\r\n"]
            {
                let plain = format!("GET {path} HTTP/1.1\r\nHost: x\r\n{asks}\r\n");
                let closing = plain.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
                let mut short = first(&exchange(&served, &[format!("{plain}{LAST}").as_bytes()]).await);
                let mut long = first(&exchange(&served, &[closing.as_bytes()]).await);
                let length = short.header("content-length").parse().unwrap_or(0);
                short.body.truncate(length);
                assert_eq!(long.headers.remove("connection").as_deref(), Some("close"));
                // The one thing that may differ, when a second ends between them.
                assert_eq!(short.headers.remove("date").map(|date| date.len()), Some(29));
                assert_eq!(long.headers.remove("date").map(|date| date.len()), Some(29));
                assert_eq!(short, long, "{path} {asks}");
            }
        }
        served.stop().await;
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn requests_are_answered_one_by_one_however_they_come(
        asked in prop::collection::vec(0_usize..6, 1..8),
        size in 1_usize..200,
    ) {
        const REQUESTS: [(&str, &str); 6] = [
            ("GET /de/ HTTP/1.1\r\nHost: x\r\n\r\n", "200 OK"),
            ("GET /el/a/ HTTP/1.1\r\nHost: x\r\nIf-None-Match: *\r\n\r\n", "304 Not Modified"),
            ("GET / HTTP/1.1\r\nHost: x\r\nAccept-Language: de\r\n\r\n", "302 Found"),
            ("GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n", "404 Not Found"),
            ("GET /de/ HTTP/1.1\r\nHost: x\r\nRange: bytes=0-3\r\n\r\n", "206 Partial Content"),
            ("POST /de/ HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n", "405 Method Not Allowed"),
        ];
        let publisher = Publisher::new();
        publisher.publish(1);
        let wanted: Vec<&str> = asked.iter().map(|&at| REQUESTS[at].1).chain(["200 OK"]).collect();
        let text: String = asked.iter().map(|&at| REQUESTS[at].0).chain([LAST]).collect();
        let answered = block(async {
            let served = start(&publisher).await;
            let pieces: Vec<&[u8]> = text.as_bytes().chunks(size).collect();
            let bytes = exchange(&served, &pieces).await;
            served.stop().await;
            String::from_utf8(bytes).unwrap()
        });
        // No file of the release has these words.
        let told: Vec<&str> =
            answered.split("HTTP/1.1 ").skip(1).filter_map(|answer| answer.lines().next()).collect();
        prop_assert_eq!(told, wanted, "{}", answered);
    }
}

#[test]
fn a_connection_that_stays_open_reads_the_new_release_and_never_the_old_one_again() {
    let publisher = Publisher::new();
    publisher.publish(1);
    block(async {
        let served = start(&publisher).await;
        let mut stream = TcpStream::connect(served.address).await.unwrap();
        let mut n_new = 0;
        for n in 0..100_000 {
            let path = ["/de/", "/de/a/", "/el/a/"][n % 3];
            stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes()).await.unwrap();
            let mut bytes = vec![0; 8 << 10];
            let n_read = stream.read(&mut bytes).await.unwrap();
            let answer = String::from_utf8_lossy(&bytes[..n_read]).into_owned();
            let is_new = answer.contains(" 2</p>");
            assert!(is_new || answer.contains(" 1</p>"), "{answer}");
            assert!(is_new || n_new == 0, "the old release came again: {answer}");
            n_new += usize::from(is_new);
            if n == 3 {
                publisher.publish(2);
            }
            if n_new == 6 {
                break;
            }
        }
        assert_eq!(n_new, 6, "the new release never came");
        served.stop().await;
    });
}

#[test]
fn who_is_slow_with_a_head_and_who_asks_for_nothing_more_is_let_go() {
    let publisher = Publisher::new();
    publisher.publish(1);
    block(async {
        let site = Site::open(disk(), &publisher.output(), 1 << 20).unwrap().unwrap();
        let (server, shelf) = (Arc::new(Server::new(site, now)), Mutex::<Shelf>::default());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        for said in ["", "GET /de/ HT", "GET /de/ HTTP/1.1\r\n\r\n", "GET /de/ HTTP/1.1\r\n\r\nGET /"] {
            let mut reader = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
            let (mut stream, _) = listener.accept().await.unwrap();
            reader.write_all(said.as_bytes()).await.unwrap();
            let (_stop, stopped) = watch::channel(false);
            let patience = Duration::from_millis(20);
            let left = quick::serve(&mut stream, (&server, &shelf), patience, stopped).await.unwrap();
            assert!(left.is_none(), "{said:?}");
        }
    });
}
