//! A release over HTTP/1.1, from memory.
//!
//! What is sent is always one whole release: a request is answered from the release that was current when it came, and a
//! new one takes over between two requests. Everything comes out of manifests, so no path can leave the release. The
//! number of connections, the size of heads and the time for them are bounded.

mod answer;
mod connection;
mod metrics;
mod negotiate;
mod partners;
mod quick;
mod representation;
mod site;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use thiserror::Error;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::files::Disk;
use crate::publish::release::{ReleaseError, Time};

pub use self::partners::PULLS;

use self::answer::Server;
use self::connection::Lanes;
use self::site::Site;

/// How often the server looks whether another release is current.
const LOOK: Duration = Duration::from_secs(1);

/// What to serve, and how.
pub struct ServeOptions {
    /// The output folder, or a mirror.
    pub output: PathBuf,
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// At most so many connections at once; further ones wait.
    pub max_connections: usize,
    /// At most so many bytes of texts are kept in memory.
    pub max_memory: usize,
    /// What the time is.
    pub clock: fn() -> Time,
}

/// Why nothing is served.
#[derive(Debug, Error)]
pub enum ServeError {
    /// There is no release.
    #[error("there is no release in {} yet", .0.display())]
    Nothing(PathBuf),
    /// The release cannot be read.
    #[error(transparent)]
    Release(#[from] ReleaseError),
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// The system's reason.
        source: std::io::Error,
    },
}

/// A server at work.
pub struct Served {
    /// Where it listens.
    pub address: SocketAddr,
    /// The release that it began with.
    pub release: String,
    stop: watch::Sender<bool>,
    task: tokio::task::JoinHandle<()>,
}

impl Served {
    /// Takes no more connections, lets requests come to their end, for ten seconds at most, and returns.
    pub async fn stop(self) {
        let _ = self.stop.send(true);
        let _ = self.task.await;
    }
}

/// Begins to serve; returns when it listens.
pub async fn serve(disk: Arc<dyn Disk>, options: ServeOptions) -> Result<Served, ServeError> {
    let site = Site::open(disk, &options.output, options.max_memory)?;
    let site = site.ok_or_else(|| ServeError::Nothing(options.output.clone()))?;
    let fail = |source| ServeError::Listen { address: options.listen, source };
    let listener = TcpListener::bind(options.listen).await.map_err(fail)?;
    let address = listener.local_addr().map_err(fail)?;
    let release = site.now().id.clone();
    let server = Arc::new(Server::new(site, options.clock));
    let (stop, stopped) = watch::channel(false);
    let lanes = Lanes::open(&server).map_err(fail)?;
    let task = tokio::spawn(run(listener, (server, lanes), options.max_connections, stopped));
    Ok(Served { address, release, stop, task })
}

async fn run(
    listener: TcpListener,
    (server, lanes): (Arc<Server>, Lanes),
    max_connections: usize,
    mut stopped: watch::Receiver<bool>,
) {
    let mut look = tokio::time::interval(LOOK);
    let looking = async {
        loop {
            look.tick().await;
            let server = Arc::clone(&server);
            // A release that cannot be read is not taken over; the one in memory still is whole.
            let _ = tokio::task::spawn_blocking(move || server.site().look()).await;
        }
    };
    let serving = lanes.accept(listener, max_connections, async move {
        let _ = stopped.wait_for(|is_stopped| *is_stopped).await;
    });
    tokio::select! {
        () = serving => {}
        () = looking => {}
    }
}

#[cfg(test)]
mod tests;
