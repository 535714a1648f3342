//! Files that only their owner may read: secret keys.
#![expect(
    clippy::disallowed_methods,
    reason = "rights are given when a file is made, which no other file does"
)]

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use super::{Action, Error, STAGED};

/// Writes a file that only its owner may read, whole or not at all; what stood there is replaced.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let fail = |source| Error::new(Action::Write, path, source);
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(fail)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let staged = path.with_file_name(format!(".{name}{STAGED}"));
    // A leftover, or a link that somebody laid here: never written through.
    let _ = fs::remove_file(&staged);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let write = || {
        let mut file = options.open(&staged)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&staged, path)?;
        File::open(folder)?.sync_all()
    };
    write().map_err(fail)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn nobody_else_may_read_it_before_or_after() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys/a.key");
        for text in ["one", "two"] {
            write_private(&path, text.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert_eq!(fs::read_dir(folder.path().join("keys")).unwrap().count(), 1, "nothing is left behind");
    }
}
