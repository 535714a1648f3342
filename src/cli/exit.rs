//! Exit codes, one public table: scripts and cron jobs may rely on it.

use std::process::ExitCode;

/// How horo ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Everything was done. Articles that wait for translators are no failure.
    Done,
    /// Content has errors that hold an article or the release back.
    Content,
    /// The command line is wrong.
    Usage,
    /// `horo.toml` is missing or wrong.
    Config,
    /// What shall come in cannot be read.
    Source,
    /// The disk said no: full, read-only, no permission, or a damaged release.
    Storage,
    /// The other side of the network said no.
    Remote,
    /// A fault in horo itself.
    Internal,
    /// Another horo is at work in this project; try again when it is done.
    Busy,
    /// Stopped from the keyboard.
    Interrupted,
}

impl Exit {
    /// Every way to end, in the order of the codes.
    pub const ALL: [Exit; 10] = [
        Exit::Done,
        Exit::Content,
        Exit::Usage,
        Exit::Config,
        Exit::Source,
        Exit::Storage,
        Exit::Remote,
        Exit::Internal,
        Exit::Busy,
        Exit::Interrupted,
    ];

    /// The code that the shell sees.
    pub fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::Content => 1,
            Exit::Usage => 2,
            Exit::Config => 3,
            Exit::Source => 4,
            Exit::Storage => 5,
            Exit::Remote => 6,
            Exit::Internal => 70,
            Exit::Busy => 75,
            Exit::Interrupted => 130,
        }
    }

    /// What it means, for `--help` and the documentation.
    pub fn meaning(self) -> &'static str {
        match self {
            Exit::Done => "done; articles that wait for translators are no failure",
            Exit::Content => "content has errors: see the messages",
            Exit::Usage => "the command line is wrong",
            Exit::Config => "horo.toml is missing or wrong",
            Exit::Source => "a file that was named cannot be read",
            Exit::Storage => "the disk is full, read-only or damaged, or permission is missing",
            Exit::Remote => "the other side of the network failed",
            Exit::Internal => "a fault in horo itself: please report it",
            Exit::Busy => "another horo is at work in this project",
            Exit::Interrupted => "stopped from the keyboard; the last release stands",
        }
    }

    /// The table that `--help` ends with.
    pub fn table() -> String {
        let rows = Exit::ALL.iter().map(|exit| format!("  {:>3}  {}", exit.code(), exit.meaning()));
        format!("Exit codes:\n{}", rows.collect::<Vec<_>>().join("\n"))
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.code())
    }
}
