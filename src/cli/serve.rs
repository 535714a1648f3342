//! `horo serve`: the release over HTTP.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use super::{Exit, Failure, clock};
use crate::deliver::{self, ServeError, ServeOptions};
use crate::files::Disk;
use crate::report;

/// Connections at once; further ones wait their turn.
const MAX_CONNECTIONS: usize = 4096;
/// Bytes of texts in memory.
const MAX_MEMORY: usize = 512 << 20;

/// Serves an output folder or a mirror until it is stopped.
pub async fn serve(disk: Arc<dyn Disk>, output: PathBuf, listen: SocketAddr) -> Result<Exit, Failure> {
    let options = ServeOptions {
        output,
        listen,
        max_connections: MAX_CONNECTIONS,
        max_memory: MAX_MEMORY,
        clock: clock::now,
    };
    let served = deliver::serve(disk, options).await?;
    report::talk(&format!(
        "Release {} is served at http://{}/ (stop with Ctrl-C; a new release is taken over by itself).\n",
        served.release, served.address
    ));
    stopped().await;
    served.stop().await;
    report::talk("Stopped; every request came to its end.\n");
    Ok(Exit::Done)
}

/// Returns when somebody, or the system, wants the server to stop.
async fn stopped() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

impl From<ServeError> for Failure {
    fn from(error: ServeError) -> Failure {
        let message = error.to_string();
        match error {
            ServeError::Release(error) => error.into(),
            ServeError::Nothing(_) => {
                Failure::new(Exit::Usage, message, "“horo run” makes the first release.")
            }
            ServeError::Listen { .. } => Failure::new(
                Exit::Remote,
                message,
                "Is another program listening there? Choose another address with --listen, such as 127.0.0.1:8001.",
            ),
        }
    }
}
