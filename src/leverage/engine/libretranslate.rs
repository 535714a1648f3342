//! LibreTranslate (<https://docs.libretranslate.com>): a server of one's own, or one with a key.

use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::json;

use super::failure::{Failure, Kind};
use super::{Batch, Capabilities, Engine, Outcome};
use crate::fetch::web::{Secret, Service, WebError};

/// A LibreTranslate server.
pub(super) struct LibreTranslate {
    service: Service,
    key: Option<Secret>,
}

#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "translatedText")]
    texts: Vec<String>,
}

impl LibreTranslate {
    pub(super) fn new(address: &str, key: Option<Secret>, patience: Duration) -> Result<Self, WebError> {
        Ok(LibreTranslate { service: Service::new(address, None, patience)?, key })
    }

    async fn translate(&self, batch: &Batch) -> Result<Vec<String>, Failure> {
        let mut request = json!({
            "q": batch.texts,
            "source": batch.source.code(),
            "target": batch.target.code(),
            "format": "text",
        });
        if let Some(key) = &self.key {
            request["api_key"] = key.reveal().into();
        }
        let answer: Answer =
            Failure::or_json(self.service.post("translate", request.to_string().into_bytes()).await)?;
        if answer.texts.len() == batch.texts.len() {
            Ok(answer.texts)
        } else {
            Err(Failure::of(Kind::Nonsense))
        }
    }
}

impl Engine for LibreTranslate {
    fn name(&self) -> String {
        "LibreTranslate".into()
    }

    fn version(&self) -> String {
        "libretranslate".into()
    }

    fn capabilities(&self) -> Capabilities {
        // Servers bound characters rather than texts; 2,000 is what the public one allows.
        Capabilities { batch: 32, characters: 2_000, is_remote: self.service.is_remote() }
    }

    fn submit<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Outcome> {
        self.translate(batch).map(Outcome::from).boxed()
    }
}
