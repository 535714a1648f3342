//! Sites that were visited: one request at a time for each, and what their `robots.txt` says.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use robotxt::Robots;
use tokio::sync::OwnedMutexGuard;
use url::Url;

/// The sites of a run.
#[derive(Debug, Default)]
pub(super) struct Hosts {
    known: Mutex<HashMap<String, Site>>,
}

/// A site: whose turn it is, and what its rules are.
#[derive(Clone, Debug, Default)]
struct Site {
    turn: Arc<tokio::sync::Mutex<()>>,
    rules: Arc<OnceLock<Robots>>,
}

/// The turn at a site, until it is dropped.
#[derive(Debug)]
pub(super) struct Host {
    rules: Arc<OnceLock<Robots>>,
    _turn: OwnedMutexGuard<()>,
}

impl Hosts {
    /// Waits for the turn at an address's site.
    pub(super) async fn enter(&self, url: &Url) -> Host {
        let site = {
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            known.entry(url.origin().ascii_serialization()).or_default().clone()
        };
        Host { rules: site.rules, _turn: site.turn.lock_owned().await }
    }
}

impl Host {
    /// The site's rules, once they are known.
    pub(super) fn rules(&self) -> Option<&Robots> {
        self.rules.get()
    }

    /// Remembers the site's rules for the rest of the run.
    pub(super) fn learn(&self, rules: Robots) {
        let _ = self.rules.set(rules);
    }
}
