use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use super::*;

/// What the scripted server does with a request.
#[derive(Clone)]
enum Reply {
    /// Answers with a status, further headers and a body.
    With(u16, &'static str, String),
    /// Breaks off in the middle of the body.
    Cut,
    /// Never answers.
    Silence,
}

/// A request as it came: its first line and headers, and its body.
#[derive(Clone, Debug)]
struct Asked {
    head: String,
    body: String,
}

/// A server on the loopback that answers as a test says.
struct Server {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    fn start(reply: impl Fn(&Asked) -> Reply + Send + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let (address, asked) = (listener.local_addr().unwrap(), Arc::new(Mutex::new(Vec::new())));
        let all = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let request = read(&stream);
                all.lock().unwrap().push(request.clone());
                answer(stream, reply(&request));
            }
        });
        Server { address, asked }
    }

    fn always(reply: Reply) -> Server {
        Server::start(move |_| reply.clone())
    }

    fn last(&self) -> Asked {
        self.asked.lock().unwrap().last().unwrap().clone()
    }
}

fn read(stream: &TcpStream) -> Asked {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while reader.read_line(&mut head).unwrap() > 2 {}
    let length = head.to_ascii_lowercase().lines().find_map(|line| {
        line.strip_prefix("content-length: ").and_then(|length| length.trim().parse::<usize>().ok())
    });
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).unwrap();
    Asked { head, body: String::from_utf8(body).unwrap() }
}

fn answer(mut stream: TcpStream, reply: Reply) {
    match reply {
        Reply::With(status, headers, body) => {
            let length = body.len();
            let _ = write!(
                stream,
                "HTTP/1.1 {status} x\r\ncontent-length: {length}\r\nconnection: close\r\n{headers}\r\n{body}"
            );
        }
        Reply::Cut => {
            let _ = write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{{\"translatedText\":[");
        }
        Reply::Silence => {
            // Until the other side gives up.
            let _ = stream.read_to_end(&mut Vec::new());
        }
    }
}

const KEY: &str = "geheim-0815";

fn engine_at(kind: Kind, address: SocketAddr, patience: Duration) -> Box<dyn Engine> {
    let (address, key) = (format!("http://{address}"), Secret::new(KEY));
    match kind {
        Kind::LibreTranslate => {
            Box::new(libretranslate::LibreTranslate::new(&address, Some(key), patience).unwrap())
        }
        Kind::DeepL => Box::new(deepl::DeepL::new(Some(&address), &key, patience).unwrap()),
        Kind::OpenAI => Box::new(openai::OpenAI::new(&address, Some(&key), "model-7", patience).unwrap()),
        Kind::Apertium => Box::new(apertium::Apertium::new(&address, patience).unwrap()),
        Kind::ETranslation => Box::new(
            etranslation::ETranslation::new(
                Some(&address),
                &key,
                "https://office.example.eu/in",
                &format!("{address}/mail"),
                patience,
            )
            .unwrap(),
        ),
        Kind::Firefox => unreachable!("it has no server"),
    }
}

const ALL: [Kind; 5] = [Kind::LibreTranslate, Kind::DeepL, Kind::OpenAI, Kind::Apertium, Kind::ETranslation];

fn batch(texts: &[&str]) -> Batch {
    let texts = texts.iter().map(|text| (*text).to_owned()).collect();
    Batch { source: "bg".parse().unwrap(), target: "pt".parse().unwrap(), texts }
}

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

fn submitted(kind: Kind, server: &Server, texts: &[&str]) -> Outcome {
    let engine = engine_at(kind, server.address, Duration::from_secs(20));
    run(engine.submit(&batch(texts)))
}

fn answered(kind: Kind, body: &Value, texts: &[&str]) -> Outcome {
    submitted(kind, &Server::always(Reply::With(200, "", body.to_string())), texts)
}

fn done(texts: &[&str]) -> Outcome {
    Outcome::Done(texts.iter().map(|text| (*text).to_owned()).collect())
}

fn nonsense() -> Outcome {
    Outcome::Failed(Failure::of(FailureKind::Nonsense))
}

/// What a model says, as a server of its kind wraps it.
fn said(content: &str) -> Value {
    json!({ "choices": [{ "message": { "role": "assistant", "content": content } }] })
}

#[test]
fn every_engine_asks_in_its_own_way_and_gives_the_translations_in_order() {
    let bg = ["едно", "две & три"];
    let server =
        Server::always(Reply::With(200, "", json!({ "translatedText": ["um", "dois"] }).to_string()));
    assert_eq!(submitted(Kind::LibreTranslate, &server, &bg), done(&["um", "dois"]));
    let asked = server.last();
    assert!(asked.head.starts_with("POST /translate HTTP/1.1"), "{asked:?}");
    let body: Value = serde_json::from_str(&asked.body).unwrap();
    assert_eq!(body, json!({ "q": bg, "source": "bg", "target": "pt", "format": "text", "api_key": KEY }));

    let body =
        json!({ "translations": [{ "detected_source_language": "BG", "text": "um" }, { "text": "dois" }] });
    let server = Server::always(Reply::With(200, "", body.to_string()));
    assert_eq!(submitted(Kind::DeepL, &server, &bg), done(&["um", "dois"]));
    let asked = server.last();
    assert!(asked.head.starts_with("POST /v2/translate HTTP/1.1"), "{asked:?}");
    assert!(asked.head.contains(&format!("authorization: DeepL-Auth-Key {KEY}")), "{asked:?}");
    assert!(asked.body.contains("\"target_lang\":\"PT-PT\""), "{asked:?}");

    let texts = json!({ "texts": [{ "id": "t1", "text": "dois" }, { "id": "t0", "text": "um" }] });
    let server = Server::always(Reply::With(200, "", said(&texts.to_string()).to_string()));
    assert_eq!(submitted(Kind::OpenAI, &server, &bg), done(&["um", "dois"]), "by their ids");
    assert!(server.last().head.contains(&format!("authorization: Bearer {KEY}")));

    let server = Server::start(|asked| {
        let text = if asked.body.contains("tri") || asked.body.contains("%26") { "dois\n" } else { "um" };
        let body = json!({ "responseData": { "translatedText": text }, "responseStatus": 200 });
        Reply::With(200, "", body.to_string())
    });
    assert_eq!(submitted(Kind::Apertium, &server, &bg), done(&["um", "dois"]));
    assert!(server.last().body.starts_with("langpair=bul%7Cpor&"), "{:?}", server.last());
}

#[test]
fn etranslation_gives_an_id_now_and_the_text_when_it_was_delivered() {
    let is_delivered = Arc::new(Mutex::new(false));
    let state = Arc::clone(&is_delivered);
    let server = Server::start(move |asked| {
        if asked.head.starts_with("POST /askTranslate ") {
            return Reply::With(200, "", json!({ "requestId": 4711 }).to_string());
        }
        assert!(asked.head.starts_with("GET /mail/4711 "), "{asked:?}");
        assert!(!asked.head.to_ascii_lowercase().contains("authorization"), "the mailbox gets no secret");
        if *state.lock().unwrap() {
            Reply::With(200, "", json!({ "requestId": 4711, "translatedText": "um" }).to_string())
        } else {
            Reply::With(404, "", String::new())
        }
    });
    let ask = || engine_at(Kind::ETranslation, server.address, Duration::from_secs(20));
    assert_eq!(run(ask().submit(&batch(&["едно"]))), Outcome::Pending("4711".into()));
    let asked = server.last();
    // Z2VoZWltLTA4MTU= is the key in base64.
    assert!(asked.head.contains("authorization: Basic Z2VoZWltLTA4MTU="), "{asked:?}");
    assert!(
        asked.body.contains("\"targetLanguages\":[\"PT\"]") && asked.body.contains("office.example.eu/in")
    );
    assert_eq!(run(ask().collect("4711")), Outcome::Pending("4711".into()));
    *is_delivered.lock().unwrap() = true;
    // Another engine: horo may have been started again since.
    assert_eq!(run(ask().collect("4711")), done(&["um"]));
    assert_eq!(run(ask().collect("../x")), Outcome::Failed(Failure::of(FailureKind::Request)));
    assert_eq!(
        answered(Kind::ETranslation, &json!({ "requestId": -20001 }), &["едно"]),
        Outcome::Failed(Failure::of(FailureKind::Request))
    );
}

#[test]
fn every_documented_status_is_understood_by_every_engine() {
    let seconds = |n: u64| Some(Duration::from_secs(n));
    for kind in ALL {
        for (status, headers, failure, retry_after) in [
            (400, "", FailureKind::Request, None),
            (401, "", FailureKind::Key, None),
            (403, "", FailureKind::Key, None),
            (413, "", FailureKind::TooLarge, None),
            (429, "retry-after: 7\r\n", FailureKind::Busy, seconds(7)),
            (429, "", FailureKind::Busy, seconds(2)),
            (456, "", FailureKind::Quota, None),
            (500, "", FailureKind::Server, seconds(2)),
            (503, "retry-after: 3\r\n", FailureKind::Busy, seconds(3)),
            (302, "location: http://127.0.0.1:1/\r\n", FailureKind::Connection(WebError::Redirect), None),
        ] {
            // What a server says in words is never believed or shown.
            let body = format!("{{\"error\": \"{KEY}\"}}");
            let server = Server::always(Reply::With(status, headers, body));
            let outcome = submitted(kind, &server, &["едно"]);
            assert_eq!(outcome, Outcome::Failed(Failure { kind: failure, retry_after }), "{kind:?} {status}");
            assert!(!format!("{outcome:?}").contains(KEY));
        }
    }
}

#[test]
fn a_slow_a_cut_and_a_missing_server_fail_and_may_be_asked_again() {
    for kind in ALL {
        let silent = Server::always(Reply::Silence);
        let engine = engine_at(kind, silent.address, Duration::from_millis(200));
        let Outcome::Failed(failure) = run(engine.submit(&batch(&["едно"]))) else { panic!("{kind:?}") };
        assert!(failure.kind == FailureKind::Slow && failure.retry_after.is_some(), "{kind:?}: {failure:?}");

        let Outcome::Failed(failure) = submitted(kind, &Server::always(Reply::Cut), &["едно"]) else {
            panic!("{kind:?}")
        };
        assert!(matches!(failure.kind, FailureKind::Connection(_)), "{kind:?}: {failure:?}");

        let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let engine = engine_at(kind, gone, Duration::from_secs(20));
        let Outcome::Failed(failure) = run(engine.submit(&batch(&["едно"]))) else { panic!("{kind:?}") };
        assert!(matches!(failure.kind, FailureKind::Connection(_)) && failure.retry_after.is_some());
    }
}

#[test]
fn malformed_json_missing_texts_and_too_many_are_nonsense() {
    for kind in ALL {
        for body in ["", "{", "[]", "{\"translatedText\": 5}", "<html>", "null"] {
            let server = Server::always(Reply::With(200, "", body.to_owned()));
            assert_eq!(submitted(kind, &server, &["едно"]), nonsense(), "{kind:?} {body}");
        }
    }
    let two = ["едно", "две"];
    assert_eq!(answered(Kind::LibreTranslate, &json!({ "translatedText": ["um"] }), &two), nonsense());
    assert_eq!(answered(Kind::DeepL, &json!({ "translations": [{ "text": "um" }] }), &two), nonsense());
    for content in [
        "I cannot do this.".to_owned(),
        json!({ "texts": [] }).to_string(),
        json!({ "texts": [{ "id": "t0", "text": "um" }] }).to_string(),
        json!({ "texts": [{ "id": "t0", "text": "um" }, { "id": "t0", "text": "dois" }] }).to_string(),
        json!({ "texts": [{ "id": "t0", "text": "um" }, { "id": "t2", "text": "dois" }] }).to_string(),
        json!({ "texts": [{ "id": "t0", "text": "a" }, { "id": "t1", "text": "b" }, { "id": "t2", "text": "c" }] })
            .to_string(),
    ] {
        assert_eq!(answered(Kind::OpenAI, &said(&content), &two), nonsense(), "{content}");
    }
    assert_eq!(answered(Kind::OpenAI, &json!({ "choices": [] }), &two), nonsense());
}

#[test]
fn an_engine_is_made_of_its_settings_and_a_missing_one_is_named() {
    let settings = |text: &str| toml::from_str::<Settings>(text);
    let made =
        |text: &str| engine(&settings(text).unwrap(), |name| (name == "MT_KEY").then(|| Secret::new(KEY)));
    assert_eq!(
        made("kind = \"deepl\"\nkey = \"MT_KEY\"").ok().map(|engine| engine.name()).as_deref(),
        Some("DeepL")
    );
    for (text, missing) in [
        ("kind = \"deepl\"", "“key” is missing"),
        ("kind = \"deepl\"\nkey = \"OTHER\"", "OTHER is not set"),
        ("kind = \"libretranslate\"", "“address” is missing"),
        ("kind = \"libretranslate\"\naddress = \"http://mt.example.eu\"", "https"),
        ("kind = \"openai\"\naddress = \"http://127.0.0.1:8080/v1\"", "“model” is missing"),
        ("kind = \"etranslation\"\nkey = \"MT_KEY\"", "“deliver_to” is missing"),
    ] {
        let told = made(text).err().unwrap_or_default();
        assert!(told.contains(missing), "{text}: {told}");
    }
    assert!(settings("kind = \"babelfish\"").is_err());
    assert!(settings("kind = \"deepl\"\nsecret = \"abc\"").is_err(), "a secret has no place in the file");
}
