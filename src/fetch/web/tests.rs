use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Mutex;

use super::*;

/// A server on the loopback that answers each request with what a test says, byte for byte.
struct Server {
    address: SocketAddr,
    /// The heads of the requests, in order.
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// `answer` gets a path and the head of the request. It says whether it answered; without an answer there is no such
    /// page, and so no `robots.txt` either.
    fn start(answer: impl Fn(&str, &str, &mut TcpStream) -> bool + Send + Sync + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let (address, asked) = (listener.local_addr().unwrap(), Arc::new(Mutex::new(Vec::new())));
        let (answer, heads) = (Arc::new(answer), Arc::clone(&asked));
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (answer, heads) = (Arc::clone(&answer), Arc::clone(&heads));
                std::thread::spawn(move || serve(stream, answer.as_ref(), &heads));
            }
        });
        Server { address, asked }
    }

    /// A server that answers everything but `robots.txt` with these headers and this body.
    fn with(status: &'static str, headers: &'static str, body: Vec<u8>) -> Server {
        Server::start(move |path, _, stream| {
            path != "/robots.txt" && stream.write_all(&message(status, headers, &body)).is_ok()
        })
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    fn client(&self) -> Client {
        let contact = "https://news.example.eu".to_owned();
        Client::new(&Options { contact, allow_private: vec![self.address] }).unwrap()
    }

    fn get(&self, path: &str) -> Result<Answer, WebError> {
        fetch(&self.client(), &self.url(path), &Known::default())
    }

    fn count(&self, path: &str) -> usize {
        let begin = format!("GET {path} ");
        self.asked.lock().unwrap().iter().filter(|head| head.starts_with(&begin)).count()
    }
}

fn serve(
    mut stream: TcpStream,
    answer: &dyn Fn(&str, &str, &mut TcpStream) -> bool,
    heads: &Mutex<Vec<String>>,
) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).map_or(true, |read| read == 0) {
            return;
        }
    }
    heads.lock().unwrap().push(head.clone());
    let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
    if !answer(&path, &head, &mut stream) {
        let _ = stream.write_all(&message("404 Not Found", "", b""));
    }
}

fn message(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head =
        format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

fn fetch(client: &Client, url: &str, known: &Known) -> Result<Answer, WebError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(client.get(url, Wanted::Page, known))
}

const HTML: &str = "Content-Type: text/html; charset=utf-8\r\n";

#[test]
fn a_page_comes_with_what_is_needed_to_ask_again() {
    let headers = "Content-Type: text/html; charset=windows-1251\r\nETag: \"1\"\r\nLast-Modified: Fri, 17 Nov 2023 12:00:00 GMT\r\nDate: Sat, 18 Nov 2023 08:00:00 GMT\r\n";
    let server = Server::with("200 OK", headers, b"<p>x".to_vec());
    let Answer::Content(content) = server.get("/a").unwrap() else { panic!("it is new") };
    assert_eq!(content.url.as_str(), server.url("/a"));
    assert_eq!(content.media_type.as_deref(), Some("text/html; charset=windows-1251"));
    assert_eq!(content.etag.as_deref(), Some("\"1\""));
    assert_eq!(content.retrieved.as_deref(), Some("2023-11-18T08:00:00Z"));
    assert_eq!(content.bytes, b"<p>x");
    let head = server.asked.lock().unwrap().last().unwrap().to_ascii_lowercase();
    assert!(head.contains("user-agent: horo/") && head.contains("(+https://news.example.eu)"), "{head}");
}

#[test]
fn a_known_page_is_asked_for_conditionally() {
    let server = Server::start(|_, head, stream| {
        let is_known = head.to_ascii_lowercase().contains("if-none-match: \"1\"");
        is_known && stream.write_all(&message("304 Not Modified", "", b"")).is_ok()
    });
    let known =
        Known { etag: Some("\"1\"".into()), last_modified: Some("Fri, 17 Nov 2023 12:00:00 GMT".into()) };
    assert_eq!(fetch(&server.client(), &server.url("/a"), &known), Ok(Answer::Unchanged));
}

#[test]
fn packed_pages_are_unpacked_and_bombs_end_at_the_bound() {
    use flate2::{Compression, write::GzEncoder};
    let gzip = |bytes: &[u8]| {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
    let packed = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n";
    let server = Server::with("200 OK", packed, gzip(b"<p>x"));
    assert!(matches!(server.get("/"), Ok(Answer::Content(content)) if content.bytes == b"<p>x"));
    let server = Server::with("200 OK", packed, gzip(&vec![b' '; 30_000_000]));
    assert_eq!(server.get("/"), Err(WebError::Large));
    let brotli = |bytes: &[u8]| {
        let mut packed = Vec::new();
        brotli::CompressorWriter::new(&mut packed, 4_096, 5, 22).write_all(bytes).unwrap();
        packed
    };
    let zstd = |bytes: &[u8]| zstd::bulk::compress(bytes, 3).unwrap();
    for (headers, pack) in [
        ("Content-Type: text/html\r\nContent-Encoding: br\r\n", &brotli as &dyn Fn(&[u8]) -> Vec<u8>),
        ("Content-Type: text/html\r\nContent-Encoding: zstd\r\n", &zstd),
    ] {
        let server = Server::with("200 OK", headers, pack(b"<p>x"));
        assert!(
            matches!(server.get("/"), Ok(Answer::Content(content)) if content.bytes == b"<p>x"),
            "{headers}"
        );
        let server = Server::with("200 OK", headers, pack(&vec![b' '; 30_000_000]));
        assert_eq!(server.get("/"), Err(WebError::Large), "{headers}");
    }
    let server = Server::with("200 OK", packed, b"abcd".to_vec());
    assert_eq!(server.get("/"), Err(WebError::Connection("what the server sends is damaged")));
    let twice = "Content-Type: text/html\r\nContent-Encoding: gzip, gzip\r\n";
    let server = Server::with("200 OK", twice, gzip(&gzip(b"<p>x")));
    assert_eq!(server.get("/"), Err(WebError::Packed));
}

#[test]
fn a_page_that_is_larger_than_it_says_or_endless_is_cut_off() {
    let server = Server::with("200 OK", HTML, vec![b'x'; 5_000_001]);
    assert_eq!(server.get("/"), Err(WebError::Large));
    let server = Server::start(|path, _, stream| {
        if path == "/robots.txt" {
            return false;
        }
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
        let chunk = [b"10000\r\n".as_slice(), &vec![b'y'; 65_536], b"\r\n"].concat();
        while stream.write_all(&chunk).is_ok() {}
        true
    });
    assert_eq!(server.get("/"), Err(WebError::Large));
}

#[test]
fn an_answer_that_breaks_off_or_is_no_http_is_an_error_and_shows_nothing_of_it() {
    for bytes in [
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\nsecret".to_vec(),
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\nsecret"
            .to_vec(),
        b"secret\r\n\r\n".to_vec(),
        [b"HTTP/1.1 200 OK\r\nX-Secret: ".as_slice(), &vec![b'a'; 2_000_000], b"\r\n\r\n"].concat(),
        [b"HTTP/1.1 200 OK\r\n".as_slice(), &b"X-Secret: a\r\n".repeat(1000), b"\r\n"].concat(),
        Vec::new(),
    ] {
        let server = Server::start(move |path, _, stream| {
            path != "/robots.txt" && {
                let _ = stream.write_all(&bytes);
                true
            }
        });
        let error = server.get("/").unwrap_err();
        assert!(matches!(error, WebError::Connection(_)), "{error:?}");
        assert!(!format!("{error}{error:?}{}", error.hint()).to_lowercase().contains("secret"));
    }
}

#[test]
fn redirects_are_followed_a_few_times_and_only_where_horo_goes() {
    let server = Server::start(|path, _, stream| {
        let to = match path {
            "/loop" => "/loop",
            "/hop" => "/page",
            "/inner" => "http://127.0.0.2:80/secret",
            "/metadata" => "http://169.254.169.254/latest/",
            "/file" => "file:///etc/passwd",
            "/other-port" => "http://127.0.0.1:9/",
            "/page" => return stream.write_all(&message("200 OK", HTML, b"x")).is_ok(),
            "/nowhere" => return stream.write_all(&message("302 Found", "", b"")).is_ok(),
            _ => return false,
        };
        stream.write_all(&message("302 Found", &format!("Location: {to}\r\n"), b"")).is_ok()
    });
    assert!(matches!(server.get("/hop"), Ok(Answer::Content(content)) if content.url.path() == "/page"));
    assert_eq!(server.get("/loop"), Err(WebError::Redirect));
    assert_eq!(server.get("/nowhere"), Err(WebError::Redirect));
    for path in ["/inner", "/metadata", "/file", "/other-port"] {
        assert!(matches!(server.get(path), Err(WebError::Address(_))), "{path}");
    }
}

#[test]
fn what_is_no_page_is_refused_with_advice() {
    for (media, name) in
        [("application/pdf", "a PDF"), ("image/jpeg", "a picture"), ("application/zip", "an archive")]
    {
        let headers: &'static str = Box::leak(format!("Content-Type: {media}\r\n").into_boxed_str());
        let server = Server::with("200 OK", headers, b"%PDF".to_vec());
        assert_eq!(server.get("/"), Err(WebError::Kind(name)));
    }
    let pdf = WebError::Kind("a PDF");
    assert!(pdf.hint().contains(".docx"), "{}", pdf.hint());
}

#[test]
fn a_server_that_is_busy_is_asked_again_and_one_that_wants_more_patience_is_told() {
    let server = Server::start(|path, _, stream| {
        path != "/robots.txt"
            && stream.write_all(&message("503 Service Unavailable", "Retry-After: 0\r\n", b"")).is_ok()
    });
    assert_eq!(server.get("/a"), Err(WebError::Busy(Some(0))));
    assert_eq!(server.count("/a"), 1 + MAX_RETRIES);
    let server = Server::start(|path, _, stream| {
        path != "/robots.txt"
            && stream.write_all(&message("429 Too Many Requests", "Retry-After: 3600\r\n", b"")).is_ok()
    });
    let error = server.get("/a").unwrap_err();
    assert_eq!(server.count("/a"), 1);
    assert!(error.to_string().contains("3600 seconds"), "{error}");
    for (status, code) in [
        ("403 Forbidden", 403),
        ("404 Not Found", 404),
        ("410 Gone", 410),
        ("500 Oops", 500),
        ("412 Precondition Failed", 412),
    ] {
        assert_eq!(Server::with(status, "", Vec::new()).get("/a"), Err(WebError::Status(code)), "{status}");
    }
}

#[test]
fn robots_txt_is_asked_once_and_obeyed() {
    let server = Server::start(|path, _, stream| {
        let robots = b"User-agent: horo\nDisallow: /private/\n";
        let answer = if path == "/robots.txt" {
            message("200 OK", "Content-Type: text/plain\r\n", robots)
        } else {
            message("200 OK", HTML, b"x")
        };
        stream.write_all(&answer).is_ok()
    });
    let client = server.client();
    assert!(fetch(&client, &server.url("/a"), &Known::default()).is_ok());
    assert_eq!(fetch(&client, &server.url("/private/b"), &Known::default()), Err(WebError::Robots));
    assert_eq!((server.count("/robots.txt"), server.count("/private/b")), (1, 0));
    let broken = Server::with("500 Oops", "", Vec::new());
    let broken_robots = Server::start(|path, _, stream| {
        let status = if path == "/robots.txt" { "500 Oops" } else { "200 OK" };
        stream.write_all(&message(status, HTML, b"x")).is_ok()
    });
    assert_eq!(broken_robots.get("/a"), Err(WebError::Robots), "what cannot be asked forbids everything");
    assert_eq!(broken.get("/a"), Err(WebError::Status(500)));
}

#[test]
fn requests_to_one_host_come_one_after_the_other() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static NOW: AtomicUsize = AtomicUsize::new(0);
    static MOST: AtomicUsize = AtomicUsize::new(0);
    let server = Server::start(|path, _, stream| {
        MOST.fetch_max(NOW.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        std::thread::yield_now();
        NOW.fetch_sub(1, Ordering::SeqCst);
        path != "/robots.txt" && stream.write_all(&message("200 OK", HTML, b"x")).is_ok()
    });
    let client = Arc::new(server.client());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
    runtime.block_on(async {
        let all: Vec<_> = (0..20)
            .map(|number| {
                let (client, url) = (Arc::clone(&client), server.url(&format!("/{number}")));
                tokio::spawn(async move { client.get(&url, Wanted::Page, &Known::default()).await })
            })
            .collect();
        for one in all {
            assert!(one.await.unwrap().is_ok());
        }
    });
    assert_eq!(MOST.load(Ordering::SeqCst), 1);
}

#[test]
fn a_server_that_is_silent_or_drips_is_left_after_moments() {
    for begin in
        [b"".as_slice(), b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000000\r\n\r\n"]
    {
        let server = Server::start(move |path, _, stream| {
            if path == "/robots.txt" {
                return false;
            }
            let _ = stream.write_all(begin);
            // Until the client hangs up.
            while stream.write_all(if begin.is_empty() { b"" } else { b"x" }).is_ok() {
                let mut byte = [0];
                let _ = stream.set_read_timeout(Some(Duration::from_millis(200)));
                if matches!(std::io::Read::read(stream, &mut byte), Ok(0)) {
                    break;
                }
            }
            true
        });
        assert_eq!(server.get("/"), Err(WebError::Slow));
    }
}

#[test]
fn an_inner_server_that_nobody_allowed_is_not_even_asked() {
    let server = Server::with("200 OK", HTML, b"secret".to_vec());
    let strict = Client::new(&Options::default()).unwrap();
    assert!(matches!(fetch(&strict, &server.url("/"), &Known::default()), Err(WebError::Address(_))));
    let by_name = format!("http://localhost.localdomain:{}/", server.address.port());
    assert!(fetch(&strict, &by_name, &Known::default()).is_err());
    assert!(server.asked.lock().unwrap().is_empty());
}
