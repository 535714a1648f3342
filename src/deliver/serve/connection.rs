//! Connections: taken one after the other, bounded in number, in the size of their heads and in time.
//!
//! Each processor has a lane: a thread with a runtime of its own, to which a connection belongs from its first byte to its
//! last. Between two requests nothing then goes from one thread to another, which costs more than an answer from memory.

use std::future::Future;
use std::io::Cursor;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulConnection, GracefulShutdown};
use hyper_util::service::TowerToHyperService;
use tokio::io::AsyncReadExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
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

/// A connection on its way to its lane, with its place among all that may be open.
type Taken = (std::net::TcpStream, Place);

/// A place among all connections and those of a lane; it is free again when this is dropped.
struct Place {
    _among_all: OwnedSemaphorePermit,
    n_open: Arc<AtomicUsize>,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.n_open.fetch_sub(1, Ordering::Relaxed);
    }
}

/// So many connections come to a lane before the next one gets any. A lane answers a hundred thousand requests a second;
/// where few readers are, one thread is awake, and no two wait for the same processor.
const FILLING: usize = 64;

/// The lanes of a server.
pub(super) struct Lanes {
    lanes: Vec<Lane>,
    threads: Vec<thread::JoinHandle<()>>,
}

/// The way into a lane.
struct Lane {
    sender: UnboundedSender<Taken>,
    /// Connections that are open in it.
    n_open: Arc<AtomicUsize>,
}

impl Lanes {
    /// One for each processor.
    pub(super) fn open(server: &Arc<Server>) -> std::io::Result<Lanes> {
        let n_lanes = thread::available_parallelism().map_or(1, NonZero::get);
        let mut lanes = Lanes { lanes: Vec::new(), threads: Vec::new() };
        for number in 0..n_lanes {
            let (sender, receiver) = unbounded_channel();
            let (runtime, server) =
                (runtime::Builder::new_current_thread().enable_all().build()?, Arc::clone(server));
            let work = move || runtime.block_on(lane(receiver, &server));
            lanes.threads.push(thread::Builder::new().name(format!("serve-{number}")).spawn(work)?);
            lanes.lanes.push(Lane { sender, n_open: Arc::default() });
        }
        Ok(lanes)
    }

    /// Gives the lanes connections until `stopped`, and lets requests come to their end.
    pub(super) async fn accept(
        self,
        listener: TcpListener,
        max_connections: usize,
        stopped: impl Future<Output = ()>,
    ) {
        let places = Arc::new(Semaphore::new(max_connections));
        tokio::pin!(stopped);
        loop {
            let next = async {
                let place = Arc::clone(&places).acquire_owned().await;
                (place, listener.accept().await)
            };
            let (place, accepted) = tokio::select! {
                next = next => next,
                () = &mut stopped => break,
            };
            let taken = accepted.and_then(|(stream, _)| {
                // Without this a small answer waits for an acknowledgement that the other side delays.
                let _ = stream.set_nodelay(true);
                stream.into_std()
            });
            let (Ok(place), Ok(stream)) = (place, taken) else {
                // Out of descriptors, or a connection that was gone already: let others end first.
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            };
            let fullness = |lane: &&Lane| lane.n_open.load(Ordering::Relaxed) / FILLING;
            let Some(lane) = self.lanes.iter().min_by_key(fullness) else { break };
            lane.n_open.fetch_add(1, Ordering::Relaxed);
            let place = Place { _among_all: place, n_open: Arc::clone(&lane.n_open) };
            // A lane ends only when nobody can send to it any more.
            let _ = lane.sender.send((stream, place));
        }
        drop(listener);
        drop(self.lanes);
        let joined =
            tokio::task::spawn_blocking(|| self.threads.into_iter().for_each(|thread| drop(thread.join())));
        let _ = joined.await;
    }
}

/// Serves the connections of one lane; ends when no more can come and all have ended, or after a time of grace.
async fn lane(mut taken: UnboundedReceiver<Taken>, server: &Arc<Server>) {
    let graceful = GracefulShutdown::new();
    let (stop, stopped) = watch::channel(false);
    let (router, shelf) = (TowerToHyperService::new(answer::router(server)), Arc::<Mutex<Shelf>>::default());
    while let Some((stream, place)) = taken.recv().await {
        let Ok(mut stream) = TcpStream::from_std(stream) else { continue };
        let (server, shelf, stopped) = (Arc::clone(server), Arc::clone(&shelf), stopped.clone());
        let (router, watcher) = (router.clone(), graceful.watcher());
        tokio::spawn(async move {
            server.metrics.opened();
            let serving = async {
                if let Ok(Some(read)) = quick::serve(&mut stream, (&server, &shelf), HEAD, stopped).await {
                    let _: Result<(), hyper::Error> = watcher.watch(go_on(stream, read, router)).await;
                }
            };
            let _ = tokio::time::timeout(LIFE, serving).await;
            server.metrics.closed();
            drop(place);
        });
    }
    let _ = stop.send(true);
    let _ = tokio::time::timeout(GRACE, graceful.shutdown()).await;
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
