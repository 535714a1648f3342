//! The European Commission's eTranslation, REST version 2 (<https://language-tools.ec.europa.eu/dev-corner>).
//!
//! It gives an id at once and the translation later, by sending it to an address of the customer's; there is no way to ask
//! for it, and it takes all official languages of the Union. So the settings name two addresses of the office's own: where eTranslation delivers to, and where horo asks for
//! what was delivered. What keeps one for the other may be any small web server.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::json;

use super::failure::{Failure, Kind};
use super::{Batch, Capabilities, Engine, Outcome};
use crate::fetch::web::{Secret, Service, WebError};

const ADDRESS: &str = "https://language-tools.ec.europa.eu/etranslation/api";

/// eTranslation.
pub(super) struct ETranslation {
    service: Service,
    mailbox: Service,
    deliver_to: String,
}

#[derive(Deserialize)]
struct Accepted {
    #[serde(rename = "requestId")]
    id: Id,
}

/// The Commission's documents have a number, and some of its servers write it as text. A negative one is an error.
#[derive(Deserialize)]
#[serde(untagged)]
enum Id {
    Number(i64),
    Text(String),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delivered {
    translated_text: Option<String>,
}

impl ETranslation {
    pub(super) fn new(
        address: Option<&str>,
        key: &Secret,
        deliver_to: &str,
        results: &str,
        patience: Duration,
    ) -> Result<Self, WebError> {
        let authorization = Secret::new(&format!("Basic {}", STANDARD.encode(key.reveal())));
        Ok(ETranslation {
            service: Service::new(address.unwrap_or(ADDRESS), Some(&authorization), patience)?,
            // The mailbox is another server: it gets no secret.
            mailbox: Service::new(results, None, patience)?,
            deliver_to: deliver_to.to_owned(),
        })
    }

    async fn ask(&self, batch: &Batch) -> Result<String, Failure> {
        let [text] = batch.texts.as_slice() else { return Err(Failure::of(Kind::TooLarge)) };
        let to = json!({ "http": self.deliver_to });
        let request = json!({
            "textToTranslate": text,
            "sourceLanguage": batch.source.code().to_ascii_uppercase(),
            "targetLanguages": [batch.target.code().to_ascii_uppercase()],
            "domain": "GEN",
            "callerInformation": { "externalReference": "horo" },
            "deliveries": to,
            "notifications": { "success": to, "failure": to },
        });
        let reply = self.service.post("askTranslate", request.to_string().into_bytes()).await;
        let accepted: Accepted = Failure::or_json(reply)?;
        let id = match accepted.id {
            Id::Number(number) => number,
            Id::Text(text) => text.parse().map_err(|_| Failure::of(Kind::Nonsense))?,
        };
        if id > 0 { Ok(id.to_string()) } else { Err(Failure::of(Kind::Request)) }
    }

    async fn fetch(&self, id: &str) -> Result<Option<String>, Failure> {
        if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Failure::of(Kind::Request));
        }
        let reply = self.mailbox.get(id).await?;
        if matches!(reply.status, 202 | 204 | 404) {
            return Ok(None);
        }
        let delivered: Delivered = Failure::or_json(Ok(reply))?;
        delivered.translated_text.map(Some).ok_or(Failure::of(Kind::Server))
    }
}

impl Engine for ETranslation {
    fn name(&self) -> String {
        "eTranslation".into()
    }

    fn version(&self) -> String {
        "etranslation-gen".into()
    }

    fn capabilities(&self) -> Capabilities {
        // 5,000 characters a request, by its documents.
        Capabilities { batch: 1, characters: 5_000, is_remote: self.service.is_remote() }
    }

    fn submit<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Outcome> {
        self.ask(batch).map(|asked| asked.map_or_else(Outcome::Failed, Outcome::Pending)).boxed()
    }

    fn collect<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Outcome> {
        let told = |fetched: Result<Option<String>, Failure>| match fetched {
            Ok(Some(text)) => Outcome::Done(vec![text]),
            Ok(None) => Outcome::Pending(id.to_owned()),
            Err(failure) => Outcome::Failed(failure),
        };
        self.fetch(id).map(told).boxed()
    }
}
