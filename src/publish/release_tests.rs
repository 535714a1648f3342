use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::files::{self, RealDisk, sha256};
use crate::publish::manifest::Seal;

use super::*;

fn files(pairs: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    pairs.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

fn first() -> BTreeMap<String, Vec<u8>> {
    files(&[("bg/a.html", "едно"), ("de/a.html", "eins"), ("feed.xml", "<a/>")])
}

fn second() -> BTreeMap<String, Vec<u8>> {
    files(&[("bg/a.html", "едно!"), ("de/a.html", "eins"), ("el/a.html", "ένα")])
}

struct Site {
    _folder: tempfile::TempDir,
    output: PathBuf,
}

impl Site {
    fn new() -> Site {
        let folder = files::scratch();
        let output = folder.path().join("output");
        Site { _folder: folder, output }
    }

    fn publish(&self, files: &BTreeMap<String, Vec<u8>>) -> Result<Outcome, ReleaseError> {
        self.publish_as(files, false, None)
    }

    fn publish_as(
        &self,
        files: &BTreeMap<String, Vec<u8>>,
        is_dry: bool,
        signing: Option<&Signing>,
    ) -> Result<Outcome, ReleaseError> {
        let staging = Staging::begin(&RealDisk, &self.output, is_dry)?;
        let top = staging.put_tree(files)?;
        staging.finish(&top, signing)
    }

    fn plan(&self, files: &BTreeMap<String, Vec<u8>>) -> Plan {
        self.publish_as(files, true, None).unwrap().done
    }

    /// Where a file of the current release really lies.
    fn real(&self, path: &str) -> PathBuf {
        files::resolve(&self.at(&format!("current/{path}"))).unwrap()
    }

    fn current(&self) -> Option<Current> {
        current(&RealDisk, &self.output).unwrap()
    }

    fn at(&self, path: &str) -> PathBuf {
        self.output.join(path)
    }

    fn read(&self, path: &str) -> String {
        String::from_utf8(RealDisk.read(&self.at(path), 1 << 20).unwrap()).unwrap()
    }
}

/// Every file and link below a folder, with its bytes or its target.
fn tree(folder: &Path, below: &str, into: &mut BTreeMap<String, Vec<u8>>) {
    for name in RealDisk.list(folder).unwrap() {
        let (path, told) = (folder.join(&name), format!("{below}{name}"));
        match RealDisk.kind(&path).unwrap().unwrap() {
            Kind::Folder => tree(&path, &format!("{told}/"), into),
            Kind::Link => {
                let target = RealDisk.read_link(&path).unwrap();
                into.insert(told, target.to_string_lossy().into_owned().into_bytes());
            }
            _ => {
                into.insert(told, RealDisk.read(&path, 1 << 20).unwrap());
            }
        }
    }
}

fn whole(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    tree(folder, "", &mut all);
    all
}

#[test]
fn a_first_and_a_second_release() {
    let site = Site::new();
    let planned = site.plan(&first());
    assert_eq!(RealDisk.kind(&site.output).unwrap(), None, "a plan writes nothing");
    let outcome = site.publish(&first()).unwrap();
    assert_eq!(outcome, Outcome { done: planned, swept: vec![] });
    let one = site.current().unwrap();
    assert_eq!((one.sequence, one.previous.as_deref()), (1, None));
    assert_eq!(site.read("current/de/a.html"), "eins");

    let planned = site.plan(&second());
    let Plan::New { id, sequence: 2, is_earlier: false, counts } = &planned else { panic!("{planned:?}") };
    assert_eq!(*counts, Counts { added: 1, changed: 1, removed: 1 });
    assert_eq!(site.publish(&second()).unwrap().done, planned);
    let two = site.current().unwrap();
    assert_eq!((&two.id, two.sequence, two.previous.as_deref()), (id, 2, Some(&*one.id)));
    assert_eq!(site.read("current.json"), site.read(&format!("r/{id}/release.json")));
    assert!(verify(&RealDisk, &site.output, &one.id).unwrap().is_empty(), "the earlier release stays");
    assert_eq!(RealDisk.list(&site.output).unwrap(), ["current", "current.json", "o", "r"]);
}

#[test]
fn the_pointer_names_the_release_its_manifest_and_what_came_with_it() {
    let site = Site::new();
    let one = site.publish(&first()).unwrap().done.id().to_owned();
    let id = site.publish(&second()).unwrap().done.id().to_owned();
    let pointer: serde_json::Value = serde_json::from_str(&site.read("current.json")).unwrap();
    let sealed = |name: &str| {
        let seal = Seal::of(&RealDisk.read(&site.at(&format!("r/{id}/{name}")), 1 << 20).unwrap());
        serde_json::json!({ "path": format!("r/{id}/{name}"), "bytes": seal.bytes, "sha256": seal.sha256 })
    };
    let mut changes = sealed("changes.zst");
    changes["from"] = one.clone().into();
    let expected = serde_json::json!({
        "format": 2, "release": id, "sequence": 2, "previous": one,
        "manifest": sealed("manifest.json"), "changes": changes,
        "issued": null, "expires": null, "rotations": [], "signatures": [],
    });
    assert_eq!(pointer, expected);
    assert!(sha256(&RealDisk.read(&site.at("current/manifest.json"), 1 << 20).unwrap()).starts_with(&id));
}

#[test]
fn the_changes_lead_from_the_release_before_to_this_one() {
    let site = Site::new();
    site.publish(&first()).unwrap();
    let one = site.current().unwrap();
    site.publish(&second()).unwrap();
    let changes = RealDisk.read(&site.at("current/changes.zst"), 1 << 20).unwrap();
    let old = |path: &str| -> Option<Vec<u8>> {
        match path.rsplit_once('/') {
            _ if path == "manifest.json" => Some(one.manifest.to_json()),
            Some((folder, "manifest.json")) => Some(one.open(&RealDisk, folder).unwrap()?.1.to_json()),
            _ => one.read(&RealDisk, path).unwrap(),
        }
    };
    let files = apply_changes(&changes, old).unwrap();
    let paths: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(paths, ["bg/a.html", "bg/manifest.json", "el/a.html", "el/manifest.json", "manifest.json"]);
    for (path, bytes) in files {
        assert_eq!(bytes, RealDisk.read(&site.at("current").join(path), 1 << 20).unwrap());
    }
}

#[test]
fn what_did_not_change_is_one_folder_for_both_releases() {
    let site = Site::new();
    let one = site.publish(&first()).unwrap().done.id().to_owned();
    let n_folders = || {
        let shelves = RealDisk.list(&site.at("o")).unwrap();
        shelves.iter().map(|shelf| RealDisk.list(&site.at("o").join(shelf)).unwrap().len()).sum::<usize>()
    };
    let before = n_folders();
    let two = site.publish(&second()).unwrap().done.id().to_owned();
    assert_eq!(n_folders(), before + 2, "bg changed, el came, de is shared");
    let target = |id: &str| RealDisk.read_link(&site.at(&format!("r/{id}/de"))).unwrap();
    assert_eq!(target(&one), target(&two));
}

#[test]
fn a_pointer_is_signed_renewed_and_followed_by_its_keys_history() {
    use crate::publish::key::Key;
    let site = Site::new();
    let at = |days| Time::from_seconds(1_700_000_000).plus_days(days);
    let old = Key::new(&[1; 32]);
    let signing = |key: &Key, day| Signing { key: key.clone(), issued: at(day), expires: at(day + 30) };
    let pointer = |signer: Option<&Key>| {
        let json = RealDisk.read(&site.at("current.json"), 1 << 20).unwrap();
        let pointer = Pointer::parse_any(&json).unwrap();
        assert_eq!(pointer.signer(&json), signer.map(Key::public));
        pointer
    };
    site.publish(&first()).unwrap();
    pointer(None);
    let done = |signing: &Signing| site.publish_as(&first(), false, Some(signing)).unwrap().done;
    assert!(matches!(done(&signing(&old, 0)), Plan::Renewed { sequence: 2, .. }), "it was unsigned");
    assert_eq!(pointer(Some(&old)).expires, Some(at(30)));
    assert!(matches!(done(&signing(&old, 10)), Plan::Unchanged(_)), "most of its time is left");
    assert!(matches!(done(&signing(&old, 16)), Plan::Renewed { sequence: 3, .. }));
    let new = old.next(&[2; 32]);
    assert!(matches!(done(&signing(&new, 16)), Plan::Renewed { sequence: 4, .. }));
    let signed = pointer(Some(&new));
    assert_eq!(crate::publish::key::follow(old.public(), &signed.rotations), Some(new.public()));
    let json = site.read("current.json").replace("\"sequence\":4", "\"sequence\":5");
    assert_eq!(Pointer::parse_any(json.as_bytes()).unwrap().signer(json.as_bytes()), None, "it was edited");
    assert!(verify(&RealDisk, &site.output, &signed.release).unwrap().is_empty());
}

#[test]
fn old_releases_go_and_take_along_what_no_other_needs() {
    let site = Site::new();
    for n in 0..6 {
        site.publish(&files(&[("bg/a.html", "едно"), ("de/a.html", &n.to_string())])).unwrap();
    }
    let current = site.current().unwrap();
    let gone = prune(&RealDisk, &site.output, 2).unwrap();
    assert_eq!(gone.len(), 4);
    let left = list(&RealDisk, &site.output).unwrap();
    assert_eq!(left.iter().map(|left| left.sequence).collect::<Vec<_>>(), [Some(6), Some(5)]);
    assert!(left[0].is_current && left[0].id == current.id);
    for release in &left {
        assert!(verify(&RealDisk, &site.output, &release.id).unwrap().is_empty());
    }
    let n_folders: usize = RealDisk
        .list(&site.at("o"))
        .unwrap()
        .iter()
        .map(|shelf| RealDisk.list(&site.at("o").join(shelf)).unwrap().len())
        .sum();
    assert_eq!(n_folders, 3, "bg and two of de");
}

#[test]
fn nothing_goes_while_a_manifest_cannot_be_read() {
    let site = Site::new();
    for n in 0..3 {
        site.publish(&files(&[("de/a.html", &n.to_string())])).unwrap();
    }
    let before = whole(&site.at("o"));
    let id = list(&RealDisk, &site.output).unwrap()[1].id.clone();
    RealDisk.write(&site.at(&format!("r/{id}/manifest.json")), b"torn").unwrap();
    prune(&RealDisk, &site.output, 2).unwrap();
    assert_eq!(whole(&site.at("o")), before);
}

#[test]
fn going_back_gives_an_earlier_release_a_new_number() {
    let site = Site::new();
    let one = site.publish(&first()).unwrap().done.id().to_owned();
    let two = site.publish(&second()).unwrap().done.id().to_owned();
    assert_eq!(go_back(&RealDisk, &site.output, &one, None).unwrap(), 3);
    let current = site.current().unwrap();
    assert_eq!((&current.id, current.sequence, current.previous.as_ref()), (&one, 3, Some(&two)));
    assert!(verify(&RealDisk, &site.output, &one).unwrap().is_empty());
    assert!(go_back(&RealDisk, &site.output, "0123456789abcdef", None).is_err());
}

#[test]
fn going_back_in_a_large_site_reads_only_what_the_two_releases_do_not_share() {
    let site = Site::new();
    let shared: Vec<String> = (0..COMPARED_WHOLE).map(|n| format!("de/{}/{n}.html", n / 100)).collect();
    let with = |bg: &str| {
        let mut all: Vec<(&str, &str)> = shared.iter().map(|path| (path.as_str(), "gleich")).collect();
        all.push(("bg/a.html", bg));
        files(&all)
    };
    let one = site.publish(&with("едно")).unwrap().done.id().to_owned();
    site.publish(&with("две")).unwrap();
    let inside = |path: &str| site.at(&format!("r/{one}")).join(path);
    // Readers have the shared file as it is already; to look for such damage is what `horo release verify` does.
    RealDisk.write(&inside("de/7/701.html"), b"anders").unwrap();
    assert_eq!(go_back(&RealDisk, &site.output, &one, None).unwrap(), 3);
    assert_eq!(verify(&RealDisk, &site.output, &one).unwrap().len(), 1);
    let two = site.publish(&with("две")).unwrap().done;
    assert!(matches!(two, Plan::New { sequence: 4, is_earlier: true, .. }), "{two:?}");
    RealDisk.write(&inside("bg/a.html"), "чуждо".as_bytes()).unwrap();
    let refused = go_back(&RealDisk, &site.output, &one, None);
    assert!(matches!(refused, Err(ReleaseError::Damaged { is_current: false, .. })), "{refused:?}");
}

#[test]
fn a_pointer_with_fields_to_come_is_still_read() {
    let site = Site::new();
    let id = site.publish(&first()).unwrap().done.id().to_owned();
    let text = site.read("current.json").replace("{\n\"format\"", "{\n\"later\":{\"x\":[1]},\"format\"");
    RealDisk.write(&site.at(&format!("r/{id}/release.json")), text.as_bytes()).unwrap();
    assert_eq!(site.current().unwrap().id, id);
}

#[test]
fn two_publishes_of_the_same_files_are_the_same_bytes() {
    let (a, b) = (Site::new(), Site::new());
    for files in [first(), second()] {
        a.publish(&files).unwrap();
        b.publish(&files).unwrap();
    }
    assert_eq!(whole(&a.output), whole(&b.output));
}

#[test]
fn an_earlier_text_comes_back_with_its_own_release_and_no_number_is_given_twice() {
    let site = Site::new();
    let one = site.publish(&first()).unwrap().done.id().to_owned();
    site.publish(&second()).unwrap();
    let before = whole(&site.at("r"));
    let done = site.publish(&first()).unwrap().done;
    assert!(matches!(&done, Plan::New { id, sequence: 3, is_earlier: true, .. } if *id == one), "{done:?}");
    assert_eq!(site.current().unwrap().id, one);
    let but_pointers = |mut tree: BTreeMap<String, Vec<u8>>| {
        tree.retain(|path, _| !path.ends_with("/release.json"));
        tree
    };
    assert_eq!(but_pointers(whole(&site.at("r"))), but_pointers(before), "releases are immutable");
    let done = site.publish(&files(&[("a.html", "three")])).unwrap().done;
    assert!(matches!(done, Plan::New { sequence: 4, .. }), "{done:?}");
}

#[test]
fn a_file_of_the_current_release_is_read_only_as_published() {
    let site = Site::new();
    assert!(site.current().is_none());
    site.publish(&first()).unwrap();
    let current = site.current().unwrap();
    assert_eq!(current.read(&RealDisk, "bg/a.html").unwrap().unwrap(), "едно".as_bytes());
    assert!(current.read(&RealDisk, "../current.json").unwrap().is_none());
    RealDisk.write(&site.real("bg/a.html"), "пет!".as_bytes()).unwrap();
    let error = current.read(&RealDisk, "bg/a.html").unwrap_err();
    assert!(error.to_string().ends_with("is not as it was published: bg/a.html was changed"), "{error}");
    assert!(error.hint().contains("from a copy"));
}

#[test]
fn every_kind_of_damage_is_told_and_stops_only_that_release() {
    let site = Site::new();
    let one = site.publish(&first()).unwrap().done.id().to_owned();
    let (top, bg) = (site.at(&format!("r/{one}")), site.real("bg"));
    RealDisk.write(&bg.join("a.html"), "пет!".as_bytes()).unwrap();
    RealDisk.remove_file(&top.join("de")).unwrap();
    RealDisk.write(&top.join("de"), b"a file in place of a folder").unwrap();
    RealDisk.remove_file(&top.join("feed.xml")).unwrap();
    RealDisk.link(Path::new("../../current.json"), &top.join("feed.xml")).unwrap();
    RealDisk.create_folder(&top.join("x/y")).unwrap();
    RealDisk.write(&bg.join("stranger"), b"").unwrap();
    let damages = verify(&RealDisk, &site.output, &one).unwrap();
    let told: Vec<_> = damages.iter().map(Damage::to_string).collect();
    assert_eq!(
        told,
        [
            "bg/a.html was changed",
            "bg/stranger does not belong to it",
            "de was changed",
            "feed.xml is not a plain file",
            "x does not belong to it"
        ]
    );
    let error = site.publish(&first()).unwrap_err();
    assert!(matches!(error, ReleaseError::Damaged { is_current: true, .. }), "{error}");
    assert!(error.to_string().contains("and 2 more"), "{error}");
    site.publish(&second()).unwrap();
    let error = site.publish(&first()).unwrap_err();
    assert!(matches!(error, ReleaseError::Damaged { is_current: false, .. }), "{error}");
    assert!(error.hint().contains("do not see"));
    assert_eq!(site.read("current/el/a.html"), "ένα");
}

#[test]
fn a_compressed_form_that_is_not_its_files_is_damage() {
    let site = Site::new();
    let text = "дълъг текст ".repeat(100);
    let id = site.publish(&files(&[("bg/a.html", &text)])).unwrap().done.id().to_owned();
    let names = RealDisk.list(&site.real("bg")).unwrap();
    assert_eq!(names, ["a.html", "a.html.br", "a.html.gz", "a.html.zst", "manifest.json"]);
    assert!(verify(&RealDisk, &site.output, &id).unwrap().is_empty());
    RealDisk.write(&site.real("bg").join("a.html.br"), b"another text").unwrap();
    assert_eq!(verify(&RealDisk, &site.output, &id).unwrap()[0].to_string(), "bg/a.html.br was changed");
}

#[test]
fn a_damaged_pointer_or_manifest_is_told_and_the_advice_works() {
    for (name, text) in [
        ("release.json", "{}"),
        ("release.json", "[[[["),
        ("manifest.json", "{\"format\":2,\"files\":[\n],\"folders\":[\n]}\n"),
        ("manifest.json", ""),
    ] {
        let site = Site::new();
        site.publish(&first()).unwrap();
        let id = site.publish(&second()).unwrap().done.id().to_owned();
        RealDisk.write(&site.at(&format!("r/{id}/{name}")), text.as_bytes()).unwrap();
        let error = site.publish(&second()).unwrap_err();
        assert!(error.to_string().contains(name), "{error}");
        assert_eq!(verify(&RealDisk, &site.output, &id).unwrap().len(), 1);
        RealDisk.remove_folder(&site.at(&format!("r/{id}"))).unwrap();
        assert!(site.publish(&second()).unwrap_err().to_string().contains("which is not there"));
        RealDisk.remove_file(&site.at("current")).unwrap();
        assert!(matches!(site.publish(&second()).unwrap().done, Plan::New { sequence: 2, .. }));
    }
}

/// Puts something at a path.
type Make<'a> = &'a dyn Fn(&Path);

#[test]
fn what_horo_did_not_make_is_left_alone_and_told() {
    let link = |to: &'static str| move |path: &Path| RealDisk.link(Path::new(to), path).unwrap();
    let folder = |path: &Path| RealDisk.create_folder(path).unwrap();
    let file = |path: &Path| RealDisk.write(path, b"mine").unwrap();
    let cases: [(&str, &str, Make); 11] = [
        ("current", "is a folder", &folder),
        ("current", "is a file", &file),
        ("current", "is a link to ../x", &link("../x")),
        ("current", "is a link to /etc", &link("/etc")),
        ("current", "is a link to r/../../0123456789abcdef", &link("r/../../0123456789abcdef")),
        ("current", "which is not there", &link("r/0123456789abcdef")),
        ("current", "is a link to r/x", &link("r/x")),
        ("current.json", "is a file", &file),
        ("current.json", "is a link to r/x", &link("r/x")),
        ("r", "is a link", &link("..")),
        ("o", "is a file", &file),
    ];
    for (name, words, make) in cases {
        let site = Site::new();
        RealDisk.create_folder(&site.output).unwrap();
        make(&site.at(name));
        let before = whole(&site.output);
        let error = site.publish(&first()).unwrap_err();
        assert!(matches!(error, ReleaseError::NotOurs { .. }), "{error}");
        assert!(error.to_string().contains(words) && error.to_string().contains("output"), "{error}");
        assert!(error.hint().contains("leaves it alone"));
        assert_eq!(whole(&site.output), before);
    }
}

#[test]
fn a_link_or_a_file_in_the_place_of_a_release_is_not_followed() {
    let site = Site::new();
    let id = site.plan(&first()).id().to_owned();
    RealDisk.create_folder(&site.at("r")).unwrap();
    RealDisk.link(Path::new("../.."), &site.at(&format!("r/{id}"))).unwrap();
    assert!(matches!(site.publish(&first()), Err(ReleaseError::NotOurs { .. })));
    assert!(matches!(verify(&RealDisk, &site.output, &id), Err(ReleaseError::Unknown { .. })));
}

#[test]
fn an_output_folder_may_be_a_link() {
    let site = Site::new();
    let real = site.output.with_file_name("elsewhere");
    RealDisk.create_folder(&real).unwrap();
    RealDisk.link(Path::new("elsewhere"), &site.output).unwrap();
    site.publish(&first()).unwrap();
    assert_eq!(RealDisk.list(&real).unwrap(), ["current", "current.json", "o", "r"]);
}

#[test]
fn a_path_that_no_release_can_hold_stops_before_anything_is_written() {
    let site = Site::new();
    for path in ["../a", "/a", "a\\b", "release.json", "manifest.json", "changes.zst"] {
        let error = site.publish(&files(&[(path, "x")])).unwrap_err();
        assert!(matches!(error, ReleaseError::Files(_)), "{error}");
        assert!(error.hint().contains("Nothing was written"));
    }
    assert_eq!(RealDisk.kind(&site.output).unwrap(), None);
}

#[test]
fn an_id_that_is_none_is_unknown_and_opens_nothing() {
    let site = Site::new();
    site.publish(&first()).unwrap();
    for id in ["", "..", "../current", "0123456789abcdef", "0123456789ABCDEF"] {
        let error = verify(&RealDisk, &site.output, id).unwrap_err();
        assert!(error.to_string().starts_with("there is no release"), "{error}");
        assert!(error.hint().contains("ids"));
    }
}

#[test]
fn only_leftovers_are_swept() {
    let site = Site::new();
    let id = site.publish(&first()).unwrap().done.id().to_owned();
    let before = whole(&site.output);
    for name in ["r/.staging-0123456789abcdef/de", "r/.staging-mine", "r/mine", "mine"] {
        RealDisk.create_folder(&site.at(name)).unwrap();
    }
    RealDisk.write(&site.at("r/.staging-0123456789abcdef/de/a.html"), b"ei").unwrap();
    RealDisk.link(Path::new("r/0123456789abcdef"), &site.at(".current.horo-tmp")).unwrap();
    // A run that died in the third step leaves what it was making, and whole folders that no release names.
    for name in ["o/.staging/0123", "o/00/0123456789abcdef0123456789abcd", "o/mine"] {
        RealDisk.create_folder(&site.at(name)).unwrap();
        RealDisk.write(&site.at(name).join("a.html"), b"ei").unwrap();
    }
    let outcome = site.publish(&first()).unwrap();
    assert_eq!(outcome.done, Plan::Unchanged(id));
    assert_eq!(outcome.swept, [".current.horo-tmp", "r/.staging-0123456789abcdef", "o/.staging"]);
    assert!(site.at("r/.staging-mine").is_dir() && site.at("r/mine").is_dir() && site.at("mine").is_dir());
    let mut after = whole(&site.output);
    assert!(after.remove("o/mine/a.html").is_some(), "what is not horo's stays");
    assert_eq!(after, before);
}
