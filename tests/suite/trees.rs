//! Folders as values: what was in one, and in which files two differ.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use horo::files::{Disk as _, Kind, RealDisk};

/// All files and links below a folder with their bytes; a link's bytes are where it points.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// Says in which files two trees differ, if they do.
pub fn assert_same(left: &Tree, right: &Tree, case: &str) {
    let paths: BTreeSet<_> = left.keys().chain(right.keys()).collect();
    for path in paths.into_iter().filter(|path| left.get(*path) != right.get(*path)) {
        let text = |tree: &Tree| tree.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        assert_eq!(text(left), text(right), "{case}: {path}");
    }
}

/// Everything below a folder.
pub fn tree(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    collect(folder, "", &mut tree);
    tree
}

/// Adds everything that a reader finds below a folder: what links lead to stands in their place.
pub fn collect_as_read(folder: &Path, name: &str, tree: &mut Tree) {
    for entry in RealDisk.list(folder).unwrap() {
        let (path, name) = (folder.join(&entry), Path::new(name).join(&entry));
        let name = name.to_str().unwrap().to_owned();
        if path.is_dir() {
            collect_as_read(&path, &name, tree);
        } else {
            tree.insert(name, RealDisk.read(&path, 1 << 28).unwrap());
        }
    }
}

/// Adds everything below a folder, under names that begin with `name`.
pub fn collect(folder: &Path, name: &str, tree: &mut Tree) {
    for entry in RealDisk.list(folder).unwrap() {
        let (path, name) = (folder.join(&entry), Path::new(name).join(&entry));
        let name = name.to_str().unwrap().to_owned();
        match RealDisk.kind(&path).unwrap().unwrap() {
            Kind::Folder => collect(&path, &name, tree),
            Kind::File(_) => drop(tree.insert(name, RealDisk.read(&path, 1 << 28).unwrap())),
            Kind::Link => {
                let to = RealDisk.read_link(&path).unwrap();
                tree.insert(name, to.to_str().unwrap().as_bytes().to_vec());
            }
            Kind::Other => drop(tree.insert(name, b"neither a file nor a folder".to_vec())),
        }
    }
}
