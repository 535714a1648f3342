use std::path::PathBuf;

use crate::files::RealDisk;

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
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("output");
        Site { _folder: folder, output }
    }

    fn publish(&self, files: &BTreeMap<String, Vec<u8>>) -> Result<Outcome, ReleaseError> {
        publish(&RealDisk, &self.output, files)
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
    let planned = plan(&RealDisk, &site.output, &first()).unwrap();
    assert_eq!(RealDisk.kind(&site.output).unwrap(), None, "a plan writes nothing");
    let outcome = site.publish(&first()).unwrap();
    assert_eq!(outcome, Outcome { done: planned, swept: vec![] });
    let one = site.current().unwrap();
    assert_eq!((one.sequence, one.previous.as_deref()), (1, None));
    assert_eq!(site.read("current/de/a.html"), "eins");

    let planned = plan(&RealDisk, &site.output, &second()).unwrap();
    let Plan::New { id, sequence: 2, is_earlier: false, added, changed, removed } = &planned else {
        panic!("{planned:?}")
    };
    assert_eq!(
        (&added[..], &changed[..], &removed[..]),
        (&["el/a.html".to_owned()][..], &["bg/a.html".to_owned()][..], &["feed.xml".to_owned()][..])
    );
    assert_eq!(site.publish(&second()).unwrap().done, planned);
    let two = site.current().unwrap();
    assert_eq!((&two.id, two.sequence, two.previous.as_deref()), (id, 2, Some(&*one.id)));
    assert_eq!(site.read("current.json"), site.read(&format!("r/{id}/release.json")));
    assert!(verify(&RealDisk, &site.output, &one.id).unwrap().is_empty(), "the earlier release stays");
    assert_eq!(RealDisk.list(&site.output).unwrap(), ["current", "current.json", "r"]);
}

#[test]
fn the_pointer_names_the_release_and_its_manifest() {
    let site = Site::new();
    let id = site.publish(&first()).unwrap().done.id().to_owned();
    let pointer: serde_json::Value = serde_json::from_str(&site.read("current.json")).unwrap();
    let json = Manifest::of(&first()).unwrap().to_json();
    let expected = serde_json::json!({
        "format": 1, "release": id, "sequence": 1, "previous": null,
        "manifest": { "path": format!("r/{id}/manifest.json"), "bytes": json.len(), "sha256": sha256(&json) },
    });
    assert_eq!(pointer, expected);
}

#[test]
fn a_pointer_with_fields_to_come_is_still_read() {
    let site = Site::new();
    let id = site.publish(&first()).unwrap().done.id().to_owned();
    let text = site.read("current.json").replace("{\n\"format\"", "{\n\"expires\":{\"x\":[1]},\"format\"");
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
    assert!(matches!(&done, Plan::New { id, sequence: 1, is_earlier: true, .. } if *id == one), "{done:?}");
    assert_eq!(site.current().unwrap().id, one);
    assert_eq!(whole(&site.at("r")), before, "releases are immutable");
    let done = site.publish(&files(&[("a.html", "three")])).unwrap().done;
    assert!(matches!(done, Plan::New { sequence: 3, .. }), "{done:?}");
}

#[test]
fn a_file_of_the_current_release_is_read_only_as_published() {
    let site = Site::new();
    assert!(site.current().is_none());
    let id = site.publish(&first()).unwrap().done.id().to_owned();
    let current = site.current().unwrap();
    assert_eq!(current.read(&RealDisk, "bg/a.html").unwrap().unwrap(), "едно".as_bytes());
    assert!(current.read(&RealDisk, "../current.json").unwrap().is_none());
    RealDisk.write(&site.at(&format!("r/{id}/bg/a.html")), "пет!".as_bytes()).unwrap();
    let error = current.read(&RealDisk, "bg/a.html").unwrap_err();
    assert!(error.to_string().ends_with("is not as it was published: bg/a.html was changed"), "{error}");
    assert!(error.hint().contains("from a copy"));
}

#[test]
fn every_kind_of_damage_is_told_and_stops_only_that_release() {
    let site = Site::new();
    let one = site.publish(&first()).unwrap().done.id().to_owned();
    let folder = site.at(&format!("r/{one}"));
    RealDisk.write(&folder.join("bg/a.html"), "пет!".as_bytes()).unwrap();
    RealDisk.remove_folder(&folder.join("de")).unwrap();
    RealDisk.write(&folder.join("de"), b"a file in place of a folder").unwrap();
    RealDisk.remove_file(&folder.join("feed.xml")).unwrap();
    RealDisk.link(Path::new("../../current.json"), &folder.join("feed.xml")).unwrap();
    RealDisk.create_folder(&folder.join("x/y")).unwrap();
    let damages = verify(&RealDisk, &site.output, &one).unwrap();
    let told: Vec<_> = damages.iter().map(Damage::to_string).collect();
    assert_eq!(
        told,
        [
            "bg/a.html was changed",
            "de does not belong to it",
            "de/a.html is missing",
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
fn a_damaged_pointer_or_manifest_is_told_and_the_advice_works() {
    for (name, text) in [
        ("release.json", "{}"),
        ("release.json", "[[[["),
        ("manifest.json", "{\"format\":1,\"files\":[\n]}\n"),
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
    let cases: [(&str, &str, Make); 10] = [
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
    let id = Manifest::of(&first()).unwrap().id();
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
    assert_eq!(RealDisk.list(&real).unwrap(), ["current", "current.json", "r"]);
}

#[test]
fn a_path_that_no_release_can_hold_stops_before_anything_is_written() {
    let site = Site::new();
    for path in ["../a", "/a", "a\\b", "release.json"] {
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
    let outcome = site.publish(&first()).unwrap();
    assert_eq!(outcome.done, Plan::Unchanged(id));
    assert_eq!(outcome.swept, [".current.horo-tmp", "r/.staging-0123456789abcdef"]);
    assert!(site.at("r/.staging-mine").is_dir() && site.at("r/mine").is_dir() && site.at("mine").is_dir());
    assert_eq!(whole(&site.output), before);
}
