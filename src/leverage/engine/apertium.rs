//! Apertium's APy (<https://wiki.apertium.org/wiki/Apertium-apy>): rules instead of a model, one text a request.

use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use serde::Deserialize;

use super::failure::{Failure, Kind};
use super::{Batch, Capabilities, Engine, Outcome};
use crate::fetch::web::{Service, WebError};
use crate::locale::Locale;

/// The codes that Apertium has for the languages (ISO 639-3).
const CODES: [(&str, &str); 9] = [
    ("bg", "bul"),
    ("de", "deu"),
    ("el", "ell"),
    ("es", "spa"),
    ("lv", "lav"),
    ("nl", "nld"),
    ("pl", "pol"),
    ("pt", "por"),
    ("ro", "ron"),
];

/// A server of Apertium.
pub(super) struct Apertium {
    service: Service,
}

#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "responseData")]
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    #[serde(rename = "translatedText")]
    text: String,
}

fn code(locale: Locale) -> Option<&'static str> {
    CODES.iter().find(|pair| pair.0 == locale.code()).map(|pair| pair.1)
}

impl Apertium {
    pub(super) fn new(address: &str, patience: Duration) -> Result<Self, WebError> {
        Ok(Apertium { service: Service::new(address, None, patience)? })
    }

    async fn translate(&self, batch: &Batch) -> Result<Vec<String>, Failure> {
        let (Some(from), Some(to)) = (code(batch.source), code(batch.target)) else {
            return Err(Failure::of(Kind::Request));
        };
        let pair = format!("{from}|{to}");
        let mut texts = Vec::with_capacity(batch.texts.len());
        for text in &batch.texts {
            let fields = [("langpair", pair.as_str()), ("markUnknown", "no"), ("format", "txt"), ("q", text)];
            let answer: Answer = Failure::or_json(self.service.post_form("translate", &fields).await)?;
            texts.push(answer.data.text.trim_end_matches('\n').to_owned());
        }
        Ok(texts)
    }
}

impl Engine for Apertium {
    fn name(&self) -> String {
        "Apertium".into()
    }

    fn version(&self) -> String {
        "apertium".into()
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { batch: 16, characters: 8_000, is_remote: self.service.is_remote() }
    }

    fn takes(&self, source: Locale, target: Locale) -> bool {
        code(source).is_some() && code(target).is_some()
    }

    fn submit<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Outcome> {
        self.translate(batch).map(Outcome::from).boxed()
    }
}
