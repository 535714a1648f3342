//! Translation models on this machine: what is damaged is told and never used, what is not whole is not there, and a model
//! that does harm harms its own process only.

use std::path::Path;

use horo::cli::Exit;
use horo::files::{Disk as _, RealDisk};
use horo::leverage::engine::firefox::{Files, Firefox, Model, Settings};
use horo::leverage::engine::{Batch, Engine as _, FailureKind, Outcome};
use horo::pipeline::models::{self, Store};

use crate::faults::{EIO, Fault, FaultyDisk, Scope};
use crate::project::Project;
use synthetic::{SETTINGS, folder, head, model, vocabulary};

mod mirror;
mod synthetic;

fn load(model: &[u8], words: &[u8]) -> Result<Model, String> {
    Model::load(Files { model, source: words, target: words })
}

fn refused(model: &[u8], words: &[u8]) -> String {
    load(model, words).err().unwrap_or_default()
}

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

/// A project whose models lie in its own folder, and whose engine is on this machine.
fn project() -> Project {
    let project = Project::untranslated(&["de"]);
    project.settings("");
    let settings =
        project.text("horo.toml") + "\n[[engine]]\nkind = \"firefox\"\n\n[models]\nfolder = \"models\"\n";
    project.write("horo.toml", &settings);
    project.run();
    project
}

fn code(exit: Exit) -> Option<i32> {
    Some(exit).map(|exit| i32::from(exit.code()))
}

#[test]
fn a_model_in_the_real_format_translates() {
    let model = load(&model(SETTINGS, true), &vocabulary(64)).unwrap();
    model.probe().unwrap();
    let texts: Vec<String> = (0..40).map(|n| "дума ".repeat(n)).collect();
    assert_eq!(model.translate(&texts), Ok(vec!["2024".to_owned(); 40]));
    assert!(model.translate(&["дума ".repeat(300)]).is_err(), "longer than any sentence");
    assert_eq!(model.translate(&[]), Ok(Vec::new()));
}

#[test]
fn a_model_that_is_cut_off_anywhere_is_refused() {
    let (model, words) = (model(SETTINGS, true), vocabulary(64));
    let step = if cfg!(debug_assertions) { 331 } else { 31 };
    for end in (0..model.len()).step_by(step).chain([model.len() - 1]) {
        assert!(refused(&model[..end], &words).contains("cut off"), "at {end}");
    }
    assert_eq!(refused(&model, &words), "");
}

#[test]
fn one_wrong_bit_in_the_head_of_a_model_is_a_value() {
    let (model, words) = (model(SETTINGS, true), vocabulary(64));
    for at in 0..head(&model) {
        let mut damaged = model.clone();
        damaged[at] ^= 1 << (at % 8);
        // A name may be wrong that nobody asks for; nothing else can go well.
        let _ = load(&damaged, &words);
    }
}

#[test]
fn a_head_that_promises_more_than_there_is_takes_no_memory() {
    let (sound, words) = (model(SETTINGS, true), vocabulary(64));
    for (place, what) in [(8, "items"), (16, "a name"), (32, "dimensions"), (40, "data")] {
        for promise in [5_000, 1 << 31, 1 << 40, u64::MAX / 2, u64::MAX] {
            let mut lying = sound.clone();
            lying[place..place + 8].copy_from_slice(&promise.to_le_bytes());
            let why = refused(&lying, &words);
            assert!(why.contains("promises more"), "{promise} {what}: {why}");
        }
    }
    let shapes = head(&sound) - 8 - 4;
    for size in [i32::MIN, -1, 0, i32::MAX] {
        let mut lying = sound.clone();
        lying[shapes..shapes + 4].copy_from_slice(&size.to_le_bytes());
        assert!(!refused(&lying, &words).is_empty(), "{size}");
    }
}

#[test]
fn a_vocabulary_of_another_model_and_a_model_that_speaks_nonsense_are_refused() {
    let sound = model(SETTINGS, true);
    for n_words in [0, 2, 40, 65, 90] {
        assert!(refused(&sound, &vocabulary(n_words)).contains("vocabulary"), "{n_words}");
    }
    let words = vocabulary(64);
    for end in (0..words.len()).step_by(7) {
        assert!(!refused(&sound, &words[..end]).is_empty() || end + 60 > words.len(), "cut at {end}");
    }
    let nonsense = load(&model(SETTINGS, false), &words).unwrap();
    assert!(nonsense.probe().unwrap_err().contains("does not give back"));
}

#[test]
fn what_a_hostile_model_does_ends_its_own_process_and_is_told() {
    let project = project();
    // Numbers that no digest and no head can show: more layers than memory has room for, vectors of another size, no heads.
    for (at, (from, to)) in [
        ("dec-depth: 1\n", "dec-depth: 100000000000\n"),
        ("dec-depth: 1\n", "dec-depth: 90000000\n"),
        ("dim-emb: 64\n", "dim-emb: 40000000000\n"),
        ("dim-emb: 64\n", "dim-emb: 100\n"),
        ("dim-emb: 64\n", "dim-emb: 1\n"),
        ("transformer-heads: 8\n", "transformer-heads: 0\n"),
        ("enc-depth: 1\n", "enc-depth: 7\n"),
    ]
    .into_iter()
    .enumerate()
    {
        let name = format!("hostile/{at}");
        folder(
            &project.path(&name),
            "bg-de",
            "1",
            &model(&SETTINGS.replace(from, to), true),
            &vocabulary(64),
        );
        let told = project.horo(&["models", "install", &name]);
        assert_eq!(told.code, code(Exit::Source), "{to}: {}", told.stderr);
        assert!(told.stderr.contains("the model bg-de cannot be used: "), "{to}: {}", told.stderr);
        assert!(told.stderr.contains("  → Nothing of it is used"), "{}", told.stderr);
        assert_eq!(RealDisk.list(&project.path("models")).unwrap(), [".lock"], "{to}");
    }
}

#[test]
fn a_model_is_installed_from_a_folder_once_and_a_damaged_one_makes_no_draft() {
    let project = project();
    let told = project.horo(&["draft", "de"]);
    assert_eq!(told.code, code(Exit::Done), "without a model there is no draft, and that is no failure");
    assert!(
        told.stderr.contains("“horo models install bg-en en-de” gets what is missing"),
        "{}",
        told.stderr
    );
    folder(&project.path("usb"), "bg-de", "1.0", &model(SETTINGS, true), &vocabulary(64));
    for said in ["installed\n", "is installed already\n"] {
        let told = project.horo(&["models", "install", "usb"]);
        assert_eq!(told.code, code(Exit::Done), "{}", told.stderr);
        assert!(told.stderr.contains(said) && told.stderr.contains("bg-de  1.0  1 MB"), "{}", told.stderr);
    }
    let told = project.horo(&["models", "list"]);
    assert!(told.stdout.starts_with("bg-de  1.0  1 MB  "), "{}", told.stdout);
    assert!(!told.stderr.contains("lack"), "{}", told.stderr);
    assert_eq!(project.horo(&["models", "verify"]).code, code(Exit::Done));
    // It says “2024” to everything, which no check lets pass.
    let told = project.horo(&["draft", "de"]);
    assert_eq!(told.code, code(Exit::Done), "{}", told.stderr);
    assert!(
        told.stderr.contains("de: 0 messages drafted by Firefox's model bg-de 1.0 on this machine; 4 left")
    );
    let before = project.tree("locales");
    for (name, damage) in [("model.bin", "model.bin"), ("vocab.spm", "vocab.spm")] {
        let path = format!("models/bg-de/{name}");
        let whole = project.bytes(&path);
        for wrong in
            [whole[..whole.len() - 1].to_vec(), [&whole[..], b"x"].concat(), flipped(&whole), Vec::new()]
        {
            project.write_bytes(&path, &wrong);
            let _ = RealDisk.remove_folder(&project.path(".horo/drafts"));
            for told in [project.horo(&["models", "verify"]), project.horo(&["draft", "de"])] {
                assert_ne!(told.code, code(Exit::Done), "{}", told.stderr);
                assert!(told.stderr.contains(damage), "{}", told.stderr);
                assert!(
                    told.stderr.contains("bytes and should have") || told.stderr.contains("SHA-256"),
                    "{}",
                    told.stderr
                );
            }
            assert_eq!(project.tree("locales"), before);
        }
        project.write_bytes(&path, &whole);
    }
    project.remove("models/bg-de/vocab.spm");
    let told = project.horo(&["models", "verify"]);
    assert!(told.stderr.contains("vocab.spm: it is not there"), "{}", told.stderr);
}

fn flipped(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    bytes
}

#[test]
fn a_folder_that_is_no_model_is_told_with_what_a_model_is() {
    let project = project();
    project.write("empty/readme.txt", "x");
    project.write("two/model.ende.intgemm.alphas.bin", "x");
    project.write("two/vocab.enpl.spm", "x");
    project.write("half/model.ende.intgemm.alphas.bin", "x");
    project.write("name/model.toml", "pair = \"../x\"\nversion = \"1\"\nfile = []\n");
    for (name, why) in [
        ("empty", "it holds no model: neither a model.toml nor files such as"),
        ("two", "files of more than one model"),
        ("half", "a model has one file “model” and one “words”"),
        ("name", "pair is two language codes"),
        ("./none", "there is no such folder"),
    ] {
        let told = project.horo(&["models", "install", name]);
        assert_eq!(told.code, code(Exit::Source), "{}", told.stderr);
        assert!(told.stderr.contains(why) && told.stderr.contains("  → "), "{}", told.stderr);
    }
    let told = project.horo(&["models", "install", "bg-en"]);
    assert_eq!(told.code, code(Exit::Config), "{}", told.stderr);
    assert!(told.stderr.contains("[models] mirror = "), "{}", told.stderr);
}

#[test]
fn a_process_with_a_model_takes_batches_and_gives_back_what_is_too_long() {
    let scratch = crate::project::folder();
    folder(scratch.path(), "bg-de", "1", &model(SETTINGS, true), &vocabulary(64));
    let engine = engine(scratch.path());
    let submit = |text: &str| {
        let texts = vec![text.to_owned(); 3];
        let batch = Batch { source: "bg".parse().unwrap(), target: "de".parse().unwrap(), texts };
        run(engine.submit(&batch))
    };
    for _ in 0..3 {
        assert_eq!(submit("Една дума"), Outcome::Done(vec!["2024".into(); 3]));
        let Outcome::Failed(failure) = submit(&"дума ".repeat(400)) else { panic!("it is too long") };
        assert_eq!(failure.kind, FailureKind::TooLarge);
    }
    RealDisk.write(&scratch.path().join("model.bin"), b"x").unwrap();
    let engine = self::engine(scratch.path());
    let batch =
        Batch { source: "bg".parse().unwrap(), target: "de".parse().unwrap(), texts: vec!["да".into()] };
    let Outcome::Failed(failure) = run(engine.submit(&batch)) else { panic!("it is damaged") };
    assert!(matches!(&failure.kind, FailureKind::Model(why) if why.contains("model.bin")), "{failure}");
}

fn engine(at: &Path) -> Firefox {
    let program = env!("CARGO_BIN_EXE_horo").into();
    Firefox::new(Settings { program, folder: at.to_owned(), ..Settings::default() })
}

#[test]
fn a_disk_that_fails_at_any_step_leaves_the_old_model_or_the_new_one_and_nothing_half() {
    let scratch = crate::project::folder();
    let (old, new) = (scratch.path().join("old"), scratch.path().join("new"));
    folder(&old, "bg-de", "1", &model(SETTINGS, true), &vocabulary(64));
    folder(&new, "bg-de", "2", &model(SETTINGS, true), &vocabulary(63));
    let install = |disk: &dyn horo::files::Disk, store: &Store, from: &Path| {
        run(models::install(disk, store, from, |_| async { Ok(()) }))
    };
    for has_old in [false, true] {
        let mut at = 0;
        loop {
            let store = Store::at(scratch.path().join(format!("models-{has_old}-{at}")));
            RealDisk.create_folder(store.folder()).unwrap();
            if has_old {
                install(&RealDisk, &store, &old).unwrap();
            }
            let fault = Fault::Fail { at, errno: EIO, is_lasting: true };
            let disk = FaultyDisk::new(RealDisk, fault, Scope::Changes);
            let is_done = install(&disk, &store, &new).is_ok();
            let pairs = store.pairs(&RealDisk).unwrap();
            assert!(
                pairs.len() == usize::from(has_old || is_done) || pairs == ["bg-de"],
                "step {at}: {pairs:?}"
            );
            for pair in pairs {
                models::verify(&RealDisk, &store.of(&pair)).unwrap();
            }
            install(&RealDisk, &store, &new).unwrap();
            assert_eq!(store.manifest(&RealDisk, "bg-de").unwrap().unwrap().version, "2", "step {at}");
            if is_done {
                break;
            }
            at += 1;
        }
        assert!(at > 5, "{at}");
    }
}
