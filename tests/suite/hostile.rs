//! The misbehaving server of the shared data: whatever it does, `horo add` ends in moments with a reason.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;

use horo::files::{Disk as _, RealDisk};

use crate::bombs::{MEMORY, run_over};
use crate::project::Project;

/// The misbehaving server of the shared data, while a test runs.
struct Hostile(std::process::Child, tempfile::TempDir);

impl Drop for Hostile {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the server. It leaves everybody without an answer who asks for `robots.txt`, as a polite client does first, and
/// nothing else of it would ever be seen; so it is told to have none.
const WITHOUT_ROBOTS: &str = "
import http.server, runpy, sys
parse = http.server.BaseHTTPRequestHandler.parse_request
def without_robots(self):
    if not parse(self):
        return False
    if self.path == '/robots.txt':
        self.send_error(404)
        return False
    return True
http.server.BaseHTTPRequestHandler.parse_request = without_robots
runpy.run_path(sys.argv[1])
";

/// Each path, and what horo says of it.
const PATHS: [(&str, &str); 13] = [
    ("gz", "larger than horo takes"),
    ("loop", "from one address to the next"),
    ("ssrf", "not public"),
    ("secret", "no article was found"),
    ("file", "begin with http://"),
    ("slow", "silent or too slow"),
    ("stall", "silent or too slow"),
    ("endless", "larger than horo takes"),
    ("short", "damaged"),
    ("bighead", "no HTTP"),
    ("manyhead", "no HTTP"),
    ("badgz", "damaged"),
    ("nothing", "silent or too slow"),
];

#[test]
#[expect(clippy::print_stderr, reason = "a test that could not run says so")]
fn every_path_of_the_hostile_server_ends_in_moments_with_a_reason() {
    let script = crate::corpus::shared().map(|shared| shared.join("eval/bombs/hostile_server.py"));
    let Some(script) = script.filter(|script| script.exists()) else {
        eprintln!(
            "skipped: the hostile server of the shared data is not here; set HORO_SHARED to its folder"
        );
        return;
    };
    let folder = crate::project::folder();
    let mut python = std::process::Command::new("python3");
    python
        .args(["-c", WITHOUT_ROBOTS])
        .arg(script)
        .current_dir(folder.path())
        .stdout(std::process::Stdio::piped());
    let Ok(mut child) = python.spawn() else {
        eprintln!("skipped: there is no Python");
        return;
    };
    // It says how large its bomb is, and writes its port down before it answers.
    let mut line = String::new();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    output.read_line(&mut line).unwrap();
    let hostile = Hostile(child, folder);
    let mut port = None;
    while port.is_none() {
        let bytes = RealDisk.read(&hostile.1.path().join("port"), 100).unwrap_or_default();
        port = String::from_utf8(bytes).unwrap().trim().parse::<u16>().ok();
        std::thread::yield_now();
    }
    let address = SocketAddr::from(([127, 0, 0, 1], port.unwrap()));
    let project = Project::translated(&["de"]);
    let settings = project.text("horo.toml") + &format!("\n[fetch]\nallow_private = [\"{address}\"]\n");
    project.write("horo.toml", &settings);
    let before = project.tree("input");
    for (path, reason) in PATHS {
        let (code, told, memory) = run_over(&project, &["add", &format!("http://{address}/{path}")], path);
        assert_eq!(code, Some(if path == "secret" { 1 } else { 6 }), "{path}: {told}");
        assert!(told.contains("error[") && told.contains(reason), "{path}: {told}");
        assert!(told.contains("help: "), "{path}: {told}");
        assert!(memory < MEMORY, "{path}: {memory} kB");
        assert_eq!(project.tree("input"), before, "{path}");
    }
}
