//! DeepL (<https://developers.deepl.com/docs>), API version 2.

use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::json;

use super::failure::{Failure, Kind};
use super::{Batch, Capabilities, Engine, Outcome};
use crate::fetch::web::{Secret, Service, WebError};

/// Keys of the free offer end so, and have a server of their own.
const FREE: &str = ":fx";

/// DeepL.
pub(super) struct DeepL {
    service: Service,
}

#[derive(Deserialize)]
struct Answer {
    translations: Vec<Translation>,
}

#[derive(Deserialize)]
struct Translation {
    text: String,
}

impl DeepL {
    pub(super) fn new(address: Option<&str>, key: &Secret, patience: Duration) -> Result<Self, WebError> {
        let is_free = key.reveal().ends_with(FREE);
        let own = if is_free { "https://api-free.deepl.com" } else { "https://api.deepl.com" };
        let authorization = Secret::new(&format!("DeepL-Auth-Key {}", key.reveal()));
        let service = Service::new(address.unwrap_or(own), Some(&authorization), patience)?;
        Ok(DeepL { service })
    }

    async fn translate(&self, batch: &Batch) -> Result<Vec<String>, Failure> {
        let target = match batch.target.code() {
            "pt" => "PT-PT".to_owned(),
            code => code.to_ascii_uppercase(),
        };
        let request = json!({
            "text": batch.texts,
            "source_lang": batch.source.code().to_ascii_uppercase(),
            "target_lang": target,
            "preserve_formatting": true,
            // A text is a sentence.
            "split_sentences": "0",
        });
        let reply = self.service.post("v2/translate", request.to_string().into_bytes()).await;
        let answer: Answer = Failure::or_json(reply)?;
        if answer.translations.len() != batch.texts.len() {
            return Err(Failure::of(Kind::Nonsense));
        }
        Ok(answer.translations.into_iter().map(|translation| translation.text).collect())
    }
}

impl Engine for DeepL {
    fn name(&self) -> String {
        "DeepL".into()
    }

    fn version(&self) -> String {
        "deepl-v2".into()
    }

    fn capabilities(&self) -> Capabilities {
        // 50 texts and 128 KiB a request, by its documents; a Cyrillic letter has two bytes.
        Capabilities { batch: 50, characters: 40_000, is_remote: self.service.is_remote() }
    }

    fn submit<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Outcome> {
        self.translate(batch).map(Outcome::from).boxed()
    }
}
