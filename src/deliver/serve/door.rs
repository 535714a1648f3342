//! Where a request comes in. What is in memory is answered on the spot; everything else goes by axum's router.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response};
use axum::routing::get;
use hyper::body::Incoming;
use hyper_util::service::TowerToHyperService;

use super::answer::{self, Server};

/// The service of a connection.
#[derive(Clone)]
pub(super) struct Door {
    server: Arc<Server>,
    router: TowerToHyperService<Router>,
}

impl Door {
    pub(super) fn new(server: &Arc<Server>) -> Door {
        let router = Router::new()
            .route("/healthz", get(answer::healthz))
            .route("/metrics", get(answer::metrics))
            .fallback(answer::any)
            .with_state(Arc::clone(server));
        Door { server: Arc::clone(server), router: TowerToHyperService::new(router) }
    }
}

impl hyper::service::Service<Request<Incoming>> for Door {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Answering;

    fn call(&self, request: Request<Incoming>) -> Answering {
        match answer::at_once(&self.server, &request) {
            Some(answer) => Answering::Done(Some(answer)),
            None => Answering::Routed(Box::pin(self.router.call(request))),
        }
    }
}

/// An answer that is there, or one that is being made.
pub(super) enum Answering {
    Done(Option<Response<Body>>),
    Routed(Pin<Box<dyn Future<Output = Result<Response<Body>, Infallible>> + Send>>),
}

impl Future for Answering {
    type Output = Result<Response<Body>, Infallible>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut *self {
            Answering::Done(answer) => answer.take().map_or(Poll::Pending, |answer| Poll::Ready(Ok(answer))),
            Answering::Routed(future) => future.as_mut().poll(context),
        }
    }
}
