//! `horo release evidence`: the package for a progress report.

use std::path::Path;

use super::{Exit, Failure};
use crate::deliver::PULLS;
use crate::files::{Disk, Kind};
use crate::pipeline::{Project, site};
use crate::publish::evidence::{self, Row};
use crate::publish::release;
use crate::report;

/// Browsers that make pictures of pages without a window.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
const MAX_PULLS_BYTES: u64 = 64 << 20;

/// Writes the tables, the page and, if there is a browser, the pictures into a new folder.
pub fn evidence(disk: &dyn Disk, project: &Project, folder: &Path) -> Result<Exit, Failure> {
    let output = project.output();
    let current = release::current(disk, &output)?
        .ok_or_else(|| Failure::new(Exit::Usage, "there is no release yet", "“horo run” makes the first."))?;
    if disk.kind(folder)?.is_some() && !disk.list(folder)?.is_empty() {
        let message = format!("{} is not empty", folder.display());
        return Err(Failure::new(Exit::Usage, message, "Name a new folder; nothing is overwritten."));
    }
    let rows = evidence::rows(disk, &site(project), &current)?;
    let log = output.join(PULLS);
    let pulls = match disk.kind(&log)? {
        Some(Kind::File(_)) => evidence::pulls(&String::from_utf8_lossy(&disk.read(&log, MAX_PULLS_BYTES)?)),
        _ => Vec::new(),
    };
    disk.create_folder(&folder.join("pictures"))?;
    let n_pictures = pictures(&output.join(release::CURRENT), folder, &rows);
    let picture = |row: &Row| {
        let name = picture_of(row);
        matches!(disk.kind(&folder.join(&name)), Ok(Some(Kind::File(_)))).then_some(name)
    };
    disk.write(&folder.join("pages.csv"), evidence::pages_csv(&rows, &current).as_bytes())?;
    disk.write(&folder.join("partners.csv"), evidence::pulls_csv(&pulls).as_bytes())?;
    disk.write(&folder.join("index.html"), evidence::html(&rows, &pulls, &current, &picture).as_bytes())?;
    let unfunded = rows.iter().filter(|row| !row.is_funded).count();
    report::talk(&format!(
        "{} pages, {n_pictures} pictures, {} days with partners.\n    Look at it:  {}\n",
        rows.len(),
        pulls.len(),
        folder.join("index.html").display()
    ));
    if n_pictures == 0 && !rows.is_empty() {
        report::talk(
            "There are no pictures: install Chromium, and make the package again in a new folder.\n",
        );
    }
    Ok(if unfunded == 0 { Exit::Done } else { Exit::Content })
}

fn picture_of(row: &Row) -> String {
    format!("pictures/{}-{}.png", row.article, row.locale)
}

/// Makes a picture of every page as it lies on the disk; how many there are.
fn pictures(site: &Path, folder: &Path, rows: &[Row]) -> usize {
    let runs = |browser: &&&str| {
        let found = std::process::Command::new(browser).arg("--version").output();
        found.is_ok_and(|found| found.status.success())
    };
    let (Some(browser), Ok(site), Ok(folder)) =
        (BROWSERS.iter().find(runs), crate::files::resolve(site), crate::files::resolve(folder))
    else {
        return 0;
    };
    let made = |row: &&Row| {
        let page = site.join(row.locale.code()).join(&row.article).join("index.html");
        let picture = folder.join(picture_of(row));
        let ended = std::process::Command::new(browser)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--window-size=900,1200",
            ])
            .arg(format!("--user-data-dir={}", folder.join("pictures/.browser").display()))
            .arg(format!("--screenshot={}", picture.display()))
            .arg(format!("file://{}", page.display()))
            .output();
        ended.is_ok_and(|ended| ended.status.success())
    };
    rows.iter().filter(made).count()
}
