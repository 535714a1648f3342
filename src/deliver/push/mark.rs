//! The mark by which a sweep of the store is announced (`r/sweep.json`): how many there were, and whether one runs.
//!
//! It only changes by a conditional put, so no two sweeps have one number. When it was set, the store says.

use object_store::{PutMode, UpdateVersion};
use serde::{Deserialize, Serialize};

use crate::publish::release::{RELEASES, Time};

use super::PushError;
use super::target::{Keep, Target};
use crate::deliver::remote::failed;

/// A sweep that runs, or the last one that ran.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    /// Goes up whenever the mark is set.
    pub number: u64,
    /// Whether the sweep has not ended.
    pub is_running: bool,
    /// When it was set, by the store's clock.
    pub at: Time,
    version: UpdateVersion,
}

#[derive(Serialize, Deserialize)]
struct Written {
    number: u64,
    is_running: bool,
}

fn path() -> String {
    format!("{RELEASES}/sweep.json")
}

impl Mark {
    /// The mark that is there.
    pub(super) async fn read(target: &Target) -> Result<Option<Mark>, PushError> {
        let Some((bytes, version, at)) = target.small(&target.place(&path())).await? else { return Ok(None) };
        // What cannot be read may be anything: it counts as a sweep that runs, until it is too old for one.
        let written = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let Written { number, is_running } = written.unwrap_or(Written { number: 0, is_running: true });
        Ok(Some(Mark { number, is_running, at, version }))
    }

    /// Sets the mark in the place of the one that was read; `None` if somebody else did so meanwhile.
    pub(super) async fn set(
        target: &Target,
        before: Option<Mark>,
        is_running: bool,
    ) -> Result<Option<Mark>, PushError> {
        let number = before.as_ref().map_or(0, |before| before.number) + 1;
        let at = before.as_ref().map_or(Time::from_seconds(0), |before| before.at);
        let json = format!("{{\"number\":{number},\"is_running\":{is_running}}}\n").into_bytes();
        let mode = before.map_or(PutMode::Create, |before| PutMode::Update(before.version));
        match target.put(&target.place(&path()), json, mode, Keep::AskAgain).await {
            Ok(version) => Ok(Some(Mark { number, is_running, at, version })),
            Err(object_store::Error::AlreadyExists { .. } | object_store::Error::Precondition { .. }) => {
                Ok(None)
            }
            Err(error) => Err(failed(&path(), &error).into()),
        }
    }
}
