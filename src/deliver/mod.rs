//! Stage 9: a release on its way to readers and partners.
//!
//! [`serve`] answers over HTTP from memory, [`pull`] keeps a verified mirror of somebody's release, [`push`] copies one
//! into an object store. Whatever arrives is held against the manifests before it is used, and a mirror that is in
//! doubt stays as it was. This is where the network is touched, and where one waits: never without an end.

mod pull;
mod push;
mod remote;
#[cfg(test)]
mod sample;
mod serve;

pub use pull::{PullError, PullOptions, Pulled, Refusal, pull};
pub use push::{PushError, Pushed, Swept, push};
pub use remote::{Remote, RemoteError};
pub use serve::{PULLS, ServeError, ServeOptions, Served, serve};
