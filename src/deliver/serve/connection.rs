//! Connections: bounded in number, in the size of their heads and in time.
//!
//! Each processor has a lane: a thread with a runtime of its own, to which a connection belongs from its first byte to its
//! last. Between two requests nothing then goes from one thread to another, which costs more than an answer from memory.

use std::io::Cursor;
use std::num::NonZero;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulConnection, GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use tokio::io::AsyncReadExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

use super::answer::{self, Server};
use super::quick::{self, Shelf};

/// A request's head must have come by then, and a kept connection must be used again.
const HEAD: Duration = Duration::from_secs(15);
/// No connection lives longer; whoever needs more opens another.
const LIFE: Duration = Duration::from_mins(10);
/// How long requests may take to end when the server stops.
const GRACE: Duration = Duration::from_secs(10);
pub(super) const MAX_HEAD_BYTES: usize = 16 << 10;
pub(super) const MAX_HEADERS: usize = 64;

/// The lanes of a server.
pub(super) struct Lanes(Vec<thread::JoinHandle<()>>);

impl Lanes {
    /// One for each processor, all of which listen: who is free takes what waits, so that few requests wake few threads.
    pub(super) fn open(
        server: &Arc<Server>,
        listener: TcpListener,
        max_connections: usize,
        stopped: &watch::Receiver<bool>,
    ) -> std::io::Result<Lanes> {
        let listener = listener.into_std()?;
        let places = Arc::new(Semaphore::new(max_connections));
        let n_lanes = thread::available_parallelism().map_or(1, NonZero::get);
        let mut threads = Vec::new();
        for number in 0..n_lanes {
            let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
            let lane = Lane {
                server: Arc::clone(server),
                places: Arc::clone(&places),
                shelf: Arc::default(),
                stopped: stopped.clone(),
            };
            let listener = listener.try_clone()?;
            let work = move || runtime.block_on(lane.serve(listener));
            threads.push(thread::Builder::new().name(format!("serve-{number}")).spawn(work)?);
        }
        Ok(Lanes(threads))
    }

    /// Returns when the server was stopped, and requests came to their end.
    pub(super) async fn ended(self) {
        let wait = || self.0.into_iter().for_each(|thread| drop(thread.join()));
        let _ = tokio::task::spawn_blocking(wait).await;
    }
}

/// What the connections of a lane share.
struct Lane {
    server: Arc<Server>,
    places: Arc<Semaphore>,
    shelf: Arc<Mutex<Shelf>>,
    stopped: watch::Receiver<bool>,
}

impl Lane {
    /// Takes connections until the server is stopped; ends when all have ended, or after a time of grace.
    async fn serve(self, listener: std::net::TcpListener) {
        let Ok(listener) = TcpListener::from_std(listener) else { return };
        let graceful = GracefulShutdown::new();
        let router = TowerToHyperService::new(answer::router(&self.server));
        let mut stopped = self.stopped.clone();
        let stop = stopped.wait_for(|is_stopped| *is_stopped);
        tokio::pin!(stop);
        loop {
            let next = async {
                let place = Arc::clone(&self.places).acquire_owned().await;
                (place, listener.accept().await)
            };
            let (place, accepted) = tokio::select! {
                next = next => next,
                _ = &mut stop => break,
            };
            let (Ok(place), Ok((stream, _))) = (place, accepted) else {
                // Out of descriptors, or a connection that was gone already: let others end first.
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            };
            // Without this a small answer waits for an acknowledgement that the other side delays.
            let _ = stream.set_nodelay(true);
            self.take(stream, place, (router.clone(), graceful.watcher()));
        }
        drop(listener);
        let _ = tokio::time::timeout(GRACE, graceful.shutdown()).await;
    }

    fn take(
        &self,
        mut stream: TcpStream,
        place: OwnedSemaphorePermit,
        (router, watcher): (TowerToHyperService<Router>, Watcher),
    ) {
        let (server, ready, stopped) =
            (Arc::clone(&self.server), Arc::clone(&self.shelf), self.stopped.clone());
        tokio::spawn(async move {
            server.metrics.opened();
            let serving = async {
                if let Ok(Some(read)) = quick::serve(&mut stream, (&server, &ready), HEAD, stopped).await {
                    let _: Result<(), hyper::Error> = watcher.watch(go_on(stream, read, router)).await;
                }
            };
            let _ = tokio::time::timeout(LIFE, serving).await;
            server.metrics.closed();
            drop(place);
        });
    }
}

/// The connection under hyper, from the bytes on that were read of it already.
fn go_on(
    stream: TcpStream,
    read: Vec<u8>,
    router: TowerToHyperService<Router>,
) -> impl GracefulConnection<Error = hyper::Error> {
    let (from, to) = stream.into_split();
    let stream = tokio::io::join(Cursor::new(read).chain(from), to);
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(MAX_HEAD_BYTES)
        .max_headers(MAX_HEADERS)
        .keep_alive(true)
        .serve_connection(TokioIo::new(stream), router)
}
