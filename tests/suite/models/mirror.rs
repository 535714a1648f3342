//! A mirror that breaks off, lies, or has nothing.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use horo::cli::Exit;
use horo::files::{Disk as _, RealDisk, sha256};

use super::synthetic::{SETTINGS, model, vocabulary};
use super::{code, project};
use crate::project::Project;

/// What the mirror does when it is asked for a file: the path and where it is asked to begin go in.
type Answer = dyn Fn(&str, Option<usize>) -> Reply + Send + Sync;

/// What it sends.
struct Reply {
    status: &'static str,
    headers: String,
    /// How many bytes it promises, if not those that it sends.
    promised: Option<usize>,
    body: Vec<u8>,
}

fn reply(status: &'static str, body: &[u8]) -> Reply {
    Reply { status, headers: String::new(), promised: None, body: body.to_vec() }
}

/// A file from a place on, as a server that knows parts sends it.
fn part(file: &[u8], from: Option<usize>) -> Reply {
    match from {
        None => reply("200 OK", file),
        Some(from) if from < file.len() => Reply {
            headers: format!("content-range: bytes {from}-{}/{}\r\n", file.len() - 1, file.len()),
            ..reply("206 Partial Content", &file[from..])
        },
        Some(_) => reply("416 Range Not Satisfiable", b""),
    }
}

/// Sends so many bytes of what it promises, and breaks off.
fn cut(whole: Reply, after: usize) -> Reply {
    let promised = Some(whole.body.len());
    Reply { promised, body: whole.body[..after.min(whole.body.len())].to_vec(), ..whole }
}

/// What was asked for, with the place.
type Asked = Arc<Mutex<Vec<(String, Option<usize>)>>>;

fn server(answer: Arc<Answer>) -> (SocketAddr, Asked) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let asked = Asked::default();
    let told = Arc::clone(&asked);
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let _ = serve(&stream, answer.as_ref(), &told);
        }
    });
    (address, asked)
}

fn serve(mut stream: &TcpStream, answer: &Answer, asked: &Asked) -> Option<()> {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while reader.read_line(&mut head).ok()? > 2 {}
    let path = head.split(' ').nth(1)?.trim_start_matches('/').to_owned();
    let lower = head.to_ascii_lowercase();
    let from =
        lower.lines().find_map(|line| line.strip_prefix("range: bytes=")?.strip_suffix('-')?.parse().ok());
    asked.lock().unwrap().push((path.clone(), from));
    let Reply { status, headers, promised, body } = answer(&path, from);
    let length = promised.unwrap_or(body.len());
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n{headers}connection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(&body).ok()
}

/// The files of a model on a mirror, the network packed.
fn manifest(model: &[u8], words: &[u8], packed: bool) -> String {
    let packed = if packed { "packed = \"model.bin.zst\"\n" } else { "" };
    format!(
        "pair = \"bg-de\"\nversion = \"1.0\"\n\n[[file]]\nname = \"model.bin\"\nrole = \"model\"\nbytes = {}\nsha256 = \"{}\"\n{packed}\n\
         [[file]]\nname = \"vocab.spm\"\nrole = \"words\"\nbytes = {}\nsha256 = \"{}\"\n",
        model.len(),
        sha256(model),
        words.len(),
        sha256(words)
    )
}

/// Asks a mirror for the model, in a project of its own.
fn installed_by(answer: impl Fn(&str, Option<usize>) -> Reply + Send + Sync + 'static) -> (Project, Asked) {
    let (address, asked) = server(Arc::new(answer));
    let project = project();
    let settings = project.text("horo.toml") + &format!("mirror = \"http://{address}/mirror\"\n");
    project.write("horo.toml", &settings);
    (project, asked)
}

fn is_installed(project: &Project) -> bool {
    RealDisk.list(&project.path("models")).unwrap().iter().any(|name| name == "bg-de")
}

#[test]
fn a_model_comes_from_a_mirror_packed_or_not() {
    for is_packed in [false, true] {
        let (network, words) = (model(SETTINGS, true), vocabulary(64));
        let small = zstd::encode_all(network.as_slice(), 3).unwrap();
        let text = manifest(&network, &words, is_packed);
        let (project, asked) = installed_by(move |path, from| match path {
            "mirror/bg-de/model.toml" => reply("200 OK", text.as_bytes()),
            "mirror/bg-de/model.bin" if !is_packed => part(&network, from),
            "mirror/bg-de/model.bin.zst" if is_packed => part(&small, from),
            "mirror/bg-de/vocab.spm" => part(&words, from),
            _ => reply("404 Not Found", b""),
        });
        let told = project.horo(&["models", "install", "bg-de"]);
        assert_eq!(told.code, code(Exit::Done), "{}", told.stderr);
        assert_eq!(
            RealDisk.list(&project.path("models/bg-de")).unwrap(),
            ["model.bin", "model.toml", "vocab.spm"]
        );
        assert_eq!(asked.lock().unwrap().len(), 3);
        assert_eq!(project.horo(&["models", "verify"]).code, code(Exit::Done));
    }
}

#[test]
fn a_transfer_that_breaks_off_goes_on_where_it_was() {
    let (network, words) = (model(SETTINGS, true), vocabulary(64));
    let (text, whole) = (manifest(&network, &words, false), network.clone());
    let (project, asked) = installed_by(move |path, from| match path {
        "mirror/bg-de/model.toml" => reply("200 OK", text.as_bytes()),
        "mirror/bg-de/model.bin" => cut(part(&network, from), 20_000),
        _ => part(&words, from),
    });
    let told = project.horo(&["models", "install", "bg-de"]);
    assert_eq!(told.code, code(Exit::Done), "{}", told.stderr);
    assert_eq!(project.bytes("models/bg-de/model.bin"), whole);
    let begun: Vec<usize> = asked
        .lock()
        .unwrap()
        .iter()
        .filter(|(path, _)| path.ends_with("model.bin"))
        .map(|(_, from)| from.unwrap_or(0))
        .collect();
    assert!(begun.len() > 2 && begun.is_sorted_by(|one, other| one < other), "{begun:?}");
}

#[test]
fn what_an_earlier_command_left_is_used_and_what_belongs_to_something_else_is_not() {
    let (network, words) = (model(SETTINGS, true), vocabulary(64));
    let (begun, alien) = (network[..30_000].to_vec(), vec![7; 30_000]);
    for (has_parts, left) in [(true, begun.clone()), (false, begun), (true, alien)] {
        let (text, whole, small) = (manifest(&network, &words, false), network.clone(), words.clone());
        let before = text.clone();
        let (project, asked) = installed_by(move |path, from| match path {
            "mirror/bg-de/model.toml" => reply("200 OK", text.as_bytes()),
            "mirror/bg-de/model.bin" => part(&whole, from.filter(|_| has_parts)),
            _ => part(&small, from),
        });
        project.write("models/.bg-de.part/model.toml", &before);
        project.write_bytes("models/.bg-de.part/model.bin.part", &left);
        let told = project.horo(&["models", "install", "bg-de"]);
        assert_eq!(told.code, code(Exit::Done), "{}", told.stderr);
        assert_eq!(project.bytes("models/bg-de/model.bin"), network);
        let asked = asked.lock().unwrap();
        assert!(asked.contains(&("mirror/bg-de/model.bin".into(), Some(30_000))), "{asked:?}");
    }
}

#[test]
fn a_mirror_that_lies_or_fails_leaves_no_model_and_is_told() {
    let (network, words) = (model(SETTINGS, true), vocabulary(64));
    let bomb = zstd::encode_all(vec![0u8; 50_000_000].as_slice(), 3).unwrap();
    let longer = [network.as_slice(), b"more"].concat();
    let mut other = network.clone();
    other[9_000] ^= 1;
    let cases: Vec<(&str, bool, Reply, Exit)> = vec![
        ("SHA-256 is not the one", false, reply("200 OK", &other), Exit::Source),
        ("it is larger than horo takes", false, reply("200 OK", &longer), Exit::Remote),
        ("bytes and should have", false, reply("200 OK", &network[..500]), Exit::Source),
        ("bytes and should have", true, reply("200 OK", &bomb), Exit::Source),
        ("model.bin.zst: it cannot be unpacked", true, reply("200 OK", b"no archive"), Exit::Source),
        ("there is no such page (404)", false, reply("404 Not Found", b""), Exit::Remote),
        ("(500)", false, reply("500 Internal Server Error", b""), Exit::Remote),
        ("the server is busy", false, reply("503 Service Unavailable", b""), Exit::Remote),
        (
            "sends from one address to the next",
            false,
            Reply { headers: "location: http://192.0.2.1/\r\n".into(), ..reply("302 Found", b"") },
            Exit::Remote,
        ),
        (
            "what the server sends is damaged",
            false,
            Reply { headers: "content-encoding: br\r\n".into(), ..reply("200 OK", b"x") },
            Exit::Remote,
        ),
    ];
    for (why, is_packed, answer, exit) in cases {
        let (text, words) = (manifest(&network, &words, is_packed), words.clone());
        let (status, headers, body) = (answer.status, answer.headers, answer.body);
        let (project, _) = installed_by(move |path, from| match path {
            "mirror/bg-de/model.toml" => reply("200 OK", text.as_bytes()),
            "mirror/bg-de/vocab.spm" => part(&words, from),
            _ => Reply { headers: headers.clone(), ..reply(status, &body) },
        });
        let told = project.horo(&["models", "install", "bg-de"]);
        assert_eq!(told.code, code(exit), "{why}: {}", told.stderr);
        assert!(told.stderr.contains(why) && told.stderr.contains("  → "), "{why}: {}", told.stderr);
        assert!(!is_installed(&project), "{why}");
    }
}

#[test]
fn a_manifest_of_another_model_or_with_a_path_in_it_is_refused() {
    let sound = manifest(&model(SETTINGS, true), &vocabulary(64), false);
    for (from, to) in [
        ("pair = \"bg-de\"", "pair = \"bg-pl\""),
        ("name = \"model.bin\"", "name = \"../../model.bin\""),
        ("name = \"model.bin\"", "name = \"/etc/x\""),
        ("name = \"model.bin\"", "name = \"model.toml\""),
        ("role = \"words\"", "role = \"model\""),
        ("version = \"1.0\"", "version = \"\\u001b[31m\""),
        ("bytes = ", "bytes = 9"),
        ("sha256 = \"", "sha256 = \"zz"),
        ("version", "number"),
    ] {
        let text = sound.replacen(from, to, 1).replace("bytes = 9", "bytes = 99999999");
        let (project, asked) = installed_by(move |_, _| reply("200 OK", text.as_bytes()));
        let told = project.horo(&["models", "install", "bg-de"]);
        assert_eq!(told.code, code(Exit::Source), "{to}: {}", told.stderr);
        assert!(told.stderr.contains("bg-de/model.toml: "), "{to}: {}", told.stderr);
        assert!(!told.stderr.contains('\u{1b}'), "{:?}", told.stderr);
        assert_eq!((asked.lock().unwrap().len(), is_installed(&project)), (1, false), "{to}");
    }
}
