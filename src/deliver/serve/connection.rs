//! Connections: taken one after the other, bounded in number, in the size of their heads and in time.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use super::answer::Server;

/// A request's head must have come by then, and a kept connection must be used again.
const HEAD: Duration = Duration::from_secs(15);
/// No connection lives longer; whoever needs more opens another.
const LIFE: Duration = Duration::from_mins(10);
/// How long requests may take to end when the server stops.
const GRACE: Duration = Duration::from_secs(10);
const MAX_HEAD_BYTES: usize = 16 << 10;
const MAX_HEADERS: usize = 64;

pub(super) async fn accept(
    listener: TcpListener,
    router: Router,
    max_connections: usize,
    server: Arc<Server>,
    stopped: impl Future<Output = ()>,
) {
    let places = Arc::new(Semaphore::new(max_connections));
    let graceful = GracefulShutdown::new();
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
        let (Ok(place), Ok((stream, _))) = (place, accepted) else {
            // Out of descriptors, or a connection that was gone already: let others end first.
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        };
        // Without this a small answer waits for an acknowledgement that the other side delays.
        let _ = stream.set_nodelay(true);
        let service = TowerToHyperService::new(router.clone());
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD)
            .max_buf_size(MAX_HEAD_BYTES)
            .max_headers(MAX_HEADERS)
            .keep_alive(true)
            .serve_connection(TokioIo::new(stream), service);
        let connection = graceful.watch(connection);
        let server = Arc::clone(&server);
        tokio::spawn(async move {
            server.metrics.opened();
            let _: Result<Result<(), hyper::Error>, _> = tokio::time::timeout(LIFE, connection).await;
            server.metrics.closed();
            drop(place);
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(GRACE, graceful.shutdown()).await;
}
