//! `horo draft` with a server on the loopback as its engine: a draft is a machine's text and never more, nothing that was
//! done is lost or asked for twice, and nobody's words are touched.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, OnceLock};

use horo::catalog::ledger::{Origin, State};
use horo::cli::Exit;
use horo::files::{Disk as _, RealDisk};
use serde_json::{Value, json};

use crate::at_hand::AtHand;
use crate::faults::{EIO, Fault, FaultyDisk, Scope};
use crate::project::{ID, INPUT, Project, Told, ftl};

/// What the engine knows.
const KNOWN: [(&str, &str); 6] = [
    ("Отворени врати в читалището", "Tag der offenen Tür im Kulturhaus"),
    ("Читалището посрещна 48 гости.", "Das Kulturhaus begrüßte 48 Gäste."),
    ("Децата показаха своите рисунки.", "Die Kinder zeigten ihre Zeichnungen."),
    ("Музиката започна следобед.", "Die Musik begann am Nachmittag."),
    ("Всички получиха топъл чай.", "Alle bekamen warmen Tee."),
    ("Изложбата остава отворена до края на месеца.", "Die Ausstellung bleibt bis Ende des Monats geöffnet."),
];

fn translated(text: &str) -> String {
    let known = KNOWN.iter().find(|known| known.0 == text).map(|known| known.1.to_owned());
    let made = || {
        let text = text.replace("Изречение номер", "Das ist der Satz Nummer");
        text.replace("започна следобед", "begann am Nachmittag")
    };
    known.unwrap_or_else(made)
}

/// A LibreTranslate server. It tells every list of texts that it is asked for; `answer` gives their translations, or
/// nothing, and then it is silent for good.
fn server(
    answer: impl Fn(usize, &[String]) -> Option<Vec<String>> + Send + 'static,
) -> (SocketAddr, Receiver<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        for (number, stream) in listener.incoming().map_while(Result::ok).enumerate() {
            if serve(&stream, number, &answer, &sender).is_none() {
                return;
            }
        }
    });
    (address, receiver)
}

/// What a server makes of texts; its first argument counts the requests.
type Answer<'a> = &'a dyn Fn(usize, &[String]) -> Option<Vec<String>>;

fn serve(stream: &TcpStream, number: usize, answer: Answer<'_>, told: &Sender<Vec<String>>) -> Option<()> {
    let (_, body) = request(stream)?;
    let body: Value = serde_json::from_slice(&body).ok()?;
    let texts: Vec<String> = serde_json::from_value(body["q"].clone()).ok()?;
    told.send(texts.clone()).ok()?;
    if let Some(translations) = answer(number, &texts) {
        respond(stream, Some(&json!({ "translatedText": translations })));
    } else {
        // Until the other side is gone.
        let mut stream = stream;
        let _ = stream.read_to_end(&mut Vec::new());
    }
    Some(())
}

/// A request's first line with its headers, and its body.
fn request(stream: &TcpStream) -> Option<(String, Vec<u8>)> {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while reader.read_line(&mut head).ok()? > 2 {}
    let headers = head.to_ascii_lowercase();
    let length = headers.lines().find_map(|line| line.strip_prefix("content-length: "));
    let mut body = vec![0; length.map_or(Ok(0), |length| length.trim().parse()).ok()?];
    reader.read_exact(&mut body).ok()?;
    Some((head, body))
}

/// Answers with JSON, or that there is nothing.
fn respond(mut stream: &TcpStream, json: Option<&Value>) {
    let body = json.map(Value::to_string).unwrap_or_default();
    let status = if json.is_some() { "200 OK" } else { "404 Not Found" };
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
    let _ = stream.write_all((head + &body).as_bytes());
}

const AT_HAND: AtHand = AtHand(|_, text| translated(text));

fn knowing(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| translated(text)).collect()
}

/// A project whose settings name the server, with the article and nothing translated.
fn project_with(address: SocketAddr) -> Project {
    let project = Project::untranslated(&["de"]);
    name_engine(&project, address);
    project.run();
    project
}

fn name_engine(project: &Project, address: SocketAddr) {
    let engine = format!("\n[[engine]]\nkind = \"libretranslate\"\naddress = \"http://{address}\"\n");
    project.settings("");
    project.write("horo.toml", &(project.text("horo.toml") + &engine));
}

fn code(exit: Exit) -> Option<i32> {
    Some(exit).map(|exit| i32::from(exit.code()))
}

#[test]
fn a_draft_stands_in_the_file_as_a_machines_and_counts_as_no_translation() {
    let (address, asked) = server(|_, texts| Some(knowing(texts)));
    let project = project_with(address);
    let told = project.horo(&["draft", "de"]);
    assert_eq!(told.code, code(Exit::Done), "{}", told.stderr);
    assert!(
        told.stderr.contains("de: 4 messages drafted by LibreTranslate on this machine"),
        "{}",
        told.stderr
    );
    let file = project.text(&ftl("de", ID));
    assert!(file.contains("# DRAFT machine-made") && file.contains("Alle bekamen warmen Tee."), "{file}");
    assert!(!file.contains("# DRAFT untranslated"), "{file}");
    for line in project.ledger("de").units {
        assert_eq!((line.state, line.origin), (State::Translated, Origin::Machine));
        assert_eq!(line.by.as_deref(), Some("LibreTranslate"));
    }
    assert_eq!(asked.try_iter().flatten().count(), 6, "a sentence each");
    project.run();
    assert_eq!(project.published_in(), [], "a machine's text that nobody read is not published");
    let told = project.horo(&["draft", "de"]);
    assert_eq!((told.code, asked.try_iter().count()), (code(Exit::Done), 0), "{}", told.stderr);
    let seen =
        project.horo(&["memory", "search", "de", "Музиката започна следобед. Всички получиха топъл чай."]);
    assert!(seen.stdout.contains("translated, machine, LibreTranslate"), "{}", seen.stdout);
}

#[test]
fn a_run_has_drafted_what_its_settings_let_it_and_asks_nobody_twice() {
    let (address, asked) = server(|_, texts| Some(knowing(texts)));
    let project = project_with(address);
    assert_eq!(asked.try_iter().count(), 0, "nobody is asked whom the settings do not name for a run");
    project.write("horo.toml", &(project.text("horo.toml") + "in_run = 60\n"));
    let told = project.horo(&["run"]);
    assert!(told.stderr.contains("de: 4 messages drafted by LibreTranslate"), "{}", told.stderr);
    assert!(project.text(&ftl("de", ID)).contains("# DRAFT machine-made"));
    assert_eq!(asked.try_iter().flatten().count(), 6, "a sentence each");
    assert_eq!(project.published_in(), []);
    let told = project.horo(&["run"]);
    assert!(!told.stderr.contains("drafted by"), "{}", told.stderr);
    assert_eq!(asked.try_iter().count(), 0);
}

#[test]
fn a_machine_that_fails_or_takes_too_long_fails_no_run() {
    let (address, asked) = server(|number, texts| (number == 0).then(|| knowing(texts)));
    let sentences: Vec<String> = (1..=40).map(|n| format!("Изречение номер {n}.")).collect();
    let project = Project::untranslated(&["de"]);
    project.write(INPUT, &format!("Четиридесет изречения\n\n6 март 2024 г.\n\n{}\n", sentences.join("\n\n")));
    name_engine(&project, address);
    let settings = project.text("horo.toml");
    // The second answer never comes.
    project.write("horo.toml", &(settings.clone() + "in_run = 5\n"));
    let told = project.horo(&["run"]);
    assert_eq!(told.code, code(Exit::Done), "{}", told.stderr);
    assert!(asked.try_iter().count() >= 1 && told.stderr.contains("messages drafted by"), "{}", told.stderr);
    // There is no key.
    let nameless =
        settings.replace("kind = \"libretranslate\"", "kind = \"deepl\"\nkey = \"NO_SUCH_KEY_IS_SET\"");
    let lines: Vec<&str> = nameless.lines().filter(|line| !line.starts_with("address")).collect();
    project.write("horo.toml", &(lines.join("\n") + "\nin_run = 1\n"));
    let told = project.horo(&["run"]);
    assert_eq!(told.code, code(Exit::Done), "{}", told.stderr);
    assert!(told.stderr.contains("de: no draft; horo.toml: an [[engine]] cannot be used"), "{}", told.stderr);
    assert!(told.stderr.contains("→ Mend it there, or set the variable."), "{}", told.stderr);
    // A model's list is damaged.
    let here = settings.replace("kind = \"libretranslate\"", "kind = \"firefox\"");
    let lines: Vec<&str> = here.lines().filter(|line| !line.starts_with("address")).collect();
    project.write("horo.toml", &(lines.join("\n") + "\nin_run = 1\n[models]\nfolder = \"models\"\n"));
    project.write("models/bg-de/model.toml", "pair = 7\n");
    let told = project.horo(&["run"]);
    assert_eq!(told.code, code(Exit::Done), "{}", told.stderr);
    assert!(
        told.stderr.contains("model.toml: ") && told.stderr.contains("→ Nothing of it is used."),
        "{}",
        told.stderr
    );
}

#[test]
fn what_a_person_wrote_is_not_touched_and_what_is_drafted_once_is_kept() {
    let (address, asked) = server(|_, texts| Some(knowing(texts)));
    let project = project_with(address);
    project.edit(&ftl("de", ID), "title = Отворени врати в читалището", "title = Offene Türen");
    project.horo(&["draft"]);
    assert!(project.text(&ftl("de", ID)).contains("title = Offene Türen"));
    let ledger = project.ledger("de");
    assert_eq!(ledger.line("title").map(|line| line.origin), Some(Origin::Human));
    assert_eq!(asked.try_iter().flatten().count(), 5);
    // The files are lost, the drafts are not.
    project.remove(&ftl("de", ID));
    project.remove(&crate::project::ledger("de"));
    project.run();
    project.horo(&["draft", "de"]);
    assert_eq!(asked.try_iter().flatten().collect::<Vec<_>>(), ["Отворени врати в читалището"]);
    assert!(project.text(&ftl("de", ID)).contains("Das Kulturhaus begrüßte 48 Gäste."));
}

#[test]
fn what_a_person_saves_while_the_engine_works_stays() {
    let file = Arc::new(OnceLock::<PathBuf>::new());
    let saved = Arc::clone(&file);
    let (address, _asked) = server(move |_, texts| {
        let path = saved.get().expect("the file is known before anybody asks");
        let text = String::from_utf8(RealDisk.read(path, 1 << 20).unwrap()).unwrap();
        let text = text.replace("title = Отворени врати в читалището", "title = Offene Türen");
        RealDisk.write(path, text.as_bytes()).unwrap();
        Some(knowing(texts))
    });
    let project = project_with(address);
    file.set(project.path(&ftl("de", ID))).unwrap();
    let told = project.horo(&["draft", "de"]);
    assert!(told.stderr.contains("de: 3 messages drafted"), "{}", told.stderr);
    let text = project.text(&ftl("de", ID));
    assert!(text.contains("title = Offene Türen") && text.contains("Alle bekamen warmen Tee."), "{text}");
    project.run();
    assert_eq!(project.ledger("de").line("title").map(|line| line.origin), Some(Origin::Human));
}

#[test]
fn what_the_memory_has_is_not_sent_to_a_machine_and_not_replaced() {
    let (address, asked) = server(|_, texts| Some(knowing(texts)));
    let project = Project::published(&["de"]);
    name_engine(&project, address);
    let text = "Музиката започна следобед. Всички получиха топъл чай.";
    project.write("input/vtora.txt", &format!("Концерт\n\n7 март 2024\n\n{text}\n\nИзречение номер 5.\n"));
    project.run();
    let path = ftl("de", "2024-03-07-kontsert");
    let drafted = |text: &str| text.lines().filter(|line| line.starts_with("# DRAFT memory")).count();
    assert_eq!(drafted(&project.text(&path)), 1, "{}", project.text(&path));
    project.horo(&["draft", "de"]);
    assert_eq!(asked.try_iter().flatten().collect::<Vec<_>>(), ["Концерт", "Изречение номер 5."]);
    assert_eq!(drafted(&project.text(&path)), 1, "{}", project.text(&path));
}

#[test]
fn a_draft_with_an_error_or_not_whole_is_none() {
    let (address, _asked) = server(|_, texts| {
        let wrong = |text: &String| match text.as_str() {
            "Читалището посрещна 48 гости." => {
                "Das Kulturhaus begrüßte 84 Gäste.".to_owned()
            }
            "Отворени врати в читалището" => {
                "<script>Tag der offenen Tür</script>".to_owned()
            }
            "Изложбата остава отворена до края на месеца." => {
                String::new()
            }
            text => translated(text),
        };
        Some(texts.iter().map(wrong).collect())
    });
    let project = project_with(address);
    let told = project.horo(&["draft", "de"]);
    assert!(told.stderr.contains("draft was not whole or had an error"), "{}", told.stderr);
    let file = project.text(&ftl("de", ID));
    assert!(!file.contains("84") && !file.contains("script>"), "{file}");
    assert!(file.contains("Alle bekamen warmen Tee."), "{file}");
    let untranslated = project.ledger("de").units.iter().filter(|line| line.state == State::Initial).count();
    assert!(untranslated >= 2, "{file}");
}

#[test]
fn killing_horo_in_the_middle_loses_no_finished_draft() {
    let sentences: Vec<String> = (1..=40).map(|n| format!("Изречение номер {n}.")).collect();
    let article = format!("Четиридесет изречения\n\n6 март 2024 г.\n\n{}\n", sentences.join("\n\n"));
    let (address, asked) = server(|number, texts| (number == 0).then(|| knowing(texts)));
    let project = Project::untranslated(&["de"]);
    project.write(INPUT, &article);
    name_engine(&project, address);
    project.run();
    let mut horo = project.command(&["draft", "de"]).stderr(Stdio::null()).spawn().unwrap();
    let first = asked.recv().unwrap();
    // The second batch is at work, so the first one is done.
    let second = asked.recv().unwrap();
    horo.kill().unwrap();
    horo.wait().unwrap();
    assert!(first.len() > 20 && !second.is_empty());

    let (address, asked) = server(|_, texts| Some(knowing(texts)));
    name_engine(&project, address);
    let told = project.horo(&["draft", "de"]);
    assert_eq!(told.code, code(Exit::Done), "{}", told.stderr);
    let again: Vec<String> = asked.try_iter().flatten().collect();
    assert!(first.iter().all(|text| !again.contains(text)), "asked for twice: {again:?}");
    let ledgers: Vec<String> =
        project.tree("locales/de/.state").keys().map(|path| project.text(path)).collect();
    let drafted: usize = ledgers.iter().map(|ledger| ledger.matches("origin = \"machine\"").count()).sum();
    assert!(drafted >= 40, "{drafted} of {}: {}", ledgers.len(), told.stderr);
}

#[test]
fn who_stops_horo_waits_for_no_engine_and_has_what_was_done() {
    let sentences: Vec<String> = (1..=40).map(|n| format!("Изречение номер {n}.")).collect();
    let (address, asked) = server(|number, texts| (number == 0).then(|| knowing(texts)));
    let project = Project::untranslated(&["de"]);
    project.write(INPUT, &format!("Четиридесет изречения\n\n6 март 2024 г.\n\n{}\n", sentences.join("\n\n")));
    name_engine(&project, address);
    project.run();
    let horo = project.command(&["draft", "de"]).stderr(Stdio::piped()).spawn().unwrap();
    asked.recv().unwrap();
    asked.recv().unwrap();
    let stop = std::process::Command::new("kill").args(["-INT", &horo.id().to_string()]).status();
    assert!(stop.unwrap().success());
    let ended = horo.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), code(Exit::Interrupted), "{}", String::from_utf8_lossy(&ended.stderr));
    let ledgers = project.tree("locales/de/.state");
    let drafted = |path: &String| project.text(path).matches("origin = \"machine\"").count();
    assert!(ledgers.keys().map(drafted).sum::<usize>() > 20, "what was done is written");
}

#[test]
fn what_etranslation_delivers_later_is_fetched_by_the_next_run() {
    // One text a request; each gets a number, and is delivered after the second `horo draft`.
    let (sender, delivered) = channel::<()>();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let (mut texts, mut is_delivered) = (Vec::<String>::new(), false);
        for stream in listener.incoming().map_while(Result::ok) {
            is_delivered |= delivered.try_recv().is_ok();
            let Some((head, body)) = request(&stream) else { return };
            let reply = match head.strip_prefix("GET /mail/") {
                None => {
                    let body: Value = serde_json::from_slice(&body).unwrap();
                    texts.push(body["textToTranslate"].as_str().unwrap().to_owned());
                    Some(json!({ "requestId": texts.len() }))
                }
                Some(number) if is_delivered => {
                    let number: usize = number.split(' ').next().unwrap().parse().unwrap();
                    Some(json!({ "translatedText": translated(&texts[number - 1]) }))
                }
                Some(_) => None,
            };
            respond(&stream, reply.as_ref());
        }
    });
    let project = Project::untranslated(&["de"]);
    let engine = format!(
        "\n[[engine]]\nkind = \"etranslation\"\naddress = \"http://{address}\"\nkey = \"HORO_TEST_ETRANSLATION\"\n\
         deliver_to = \"https://office.example.eu/in\"\nresults = \"http://{address}/mail\"\n"
    );
    project.write("horo.toml", &(project.text("horo.toml") + &engine));
    project.run();
    let draft = || {
        let mut command = project.command(&["draft", "de"]);
        Told::from(command.env("HORO_TEST_ETRANSLATION", "horo:geheim-0815").output().unwrap())
    };
    let told = draft();
    assert!(told.stderr.contains("6 sentences come later"), "{}", told.stderr);
    assert!(draft().stderr.contains("6 sentences come later"), "nothing is asked for twice");
    sender.send(()).unwrap();
    let told = draft();
    assert!(told.stderr.contains("4 messages drafted by eTranslation on this machine"), "{}", told.stderr);
    assert!(project.text(&ftl("de", ID)).contains("Alle bekamen warmen Tee."));
    for (path, bytes) in project.tree("") {
        assert!(!String::from_utf8_lossy(&bytes).contains("geheim"), "the secret stands in {path}");
    }
    let missing = project.horo(&["draft", "de"]);
    assert_eq!(missing.code, code(Exit::Config));
    assert!(missing.stderr.contains("HORO_TEST_ETRANSLATION is not set"), "{}", missing.stderr);
}

#[test]
fn a_disk_that_fails_at_any_step_makes_no_machines_text_a_persons() {
    let base = Project::untranslated(&["de"]);
    base.run();
    let counting = Arc::new(FaultyDisk::new(RealDisk, Fault::Never, Scope::Changes));
    let drafted = base.copy().draft_on(counting.clone(), "de", &AT_HAND).unwrap();
    assert_eq!((drafted.n_drafted, drafted.n_sent, drafted.n_refused), (4, 6, 0));
    assert!(counting.count() > 20);
    for at in 0..counting.count() {
        let project = base.copy();
        let fault = Fault::Fail { at, errno: EIO, is_lasting: true };
        let disk = Arc::new(FaultyDisk::new(RealDisk, fault, Scope::Changes));
        let _ = project.draft_on(disk, "de", &AT_HAND);
        project.run();
        for line in project.ledger("de").units {
            let is_machines = line.origin == Origin::Machine && line.by.as_deref() == Some("at hand");
            assert!(line.state == State::Initial || is_machines, "step {at}: {line:?}");
        }
        project.draft_on(Arc::new(RealDisk), "de", &AT_HAND).unwrap();
        let ledger = project.ledger("de");
        assert!(ledger.units.iter().all(|line| line.origin == Origin::Machine), "step {at}: {ledger:?}");
    }
}

#[test]
fn above_a_draft_stand_the_other_forms_of_its_names_until_a_person_has_it() {
    let project = Project::untranslated(&["de"]);
    project.write("locales/bg/terms.ftl", "-kukush = Кукуш\n");
    let forms = "-kukush = { $case ->\n   *[nominative] Kukusch\n    [genitive] Kukuschs\n }\n";
    project.write("locales/de/terms.ftl", forms);
    project.edit(INPUT, "Музиката започна следобед.", "Кукуш започна следобед.");
    project.run();
    project.draft_on(Arc::new(RealDisk), "de", &AT_HAND).unwrap();
    let line = "# DRAFT names: Kukusch → Kukuschs (genitive)\n";
    let drafted = project.text(&ftl("de", ID));
    assert_eq!(drafted.matches(line).count(), 1, "{drafted}");
    let below = drafted.split(line).nth(1).unwrap();
    assert!(below.starts_with("# bg: Кукуш започна следобед.\n"), "{drafted}");
    assert!(drafted.split(line).next().unwrap().trim_end().ends_with("--state reviewed"), "{drafted}");
    project.run();
    project.draft_on(Arc::new(RealDisk), "de", &AT_HAND).unwrap();
    assert_eq!(project.text(&ftl("de", ID)), drafted);
    project.edit(&ftl("de", ID), "Kukusch begann", "In Kukusch begann es");
    project.run();
    let mended = project.text(&ftl("de", ID));
    assert!(!mended.contains("# DRAFT names") && mended.contains("In Kukusch begann es"), "{mended}");
}

#[test]
fn without_an_engine_nothing_is_sent_and_the_way_to_one_is_told() {
    let project = Project::untranslated(&["de"]);
    project.run();
    let told = project.horo(&["draft"]);
    assert_eq!(told.code, code(Exit::Config));
    assert!(told.stderr.contains("names no engine") && told.stderr.contains("[[engine]]"), "{}", told.stderr);
}

#[test]
fn a_server_that_fails_is_told_and_what_is_there_stays() {
    let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let project = project_with(gone);
    let before = project.tree("locales");
    let told = project.horo(&["draft", "de"]);
    assert_eq!(told.code, code(Exit::Remote), "{}", told.stderr);
    assert!(
        told.stderr.contains("the engine stopped: there is no connection to the server"),
        "{}",
        told.stderr
    );
    assert_eq!(project.tree("locales"), before);
}
