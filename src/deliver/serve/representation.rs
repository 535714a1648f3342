//! A file as an answer: whole, in part, compressed, or only the word that it did not change.

use axum::body::{Body, Bytes};
use axum::http::header::{
    self, ACCEPT_ENCODING, HeaderMap, HeaderName, HeaderValue, IF_NONE_MATCH, IF_RANGE, RANGE,
};
use axum::http::{Response, StatusCode};

use super::negotiate;
use super::site::{CODINGS, Stored};

/// What a reader gets.
pub(super) type Answer = Response<Body>;

const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'self'";

/// A file, whole, in part, or only the word that it did not change.
pub(super) fn send(file: &Stored, headers: &HeaderMap, cache: &'static str) -> Answer {
    let packed = representation(file, headers);
    let tag = match packed {
        Some((form, _)) => format!("\"{}-{}\"", file.digest, CODINGS[form].1),
        None => format!("\"{}\"", file.digest),
    };
    let kind = kind_of(&file.name);
    let known = headers.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let mut answer = if known.is_some_and(|known| is_known(known, &tag)) {
        whole(StatusCode::NOT_MODIFIED, kind, Bytes::new())
    } else {
        match (packed, part(headers, &tag, file.plain.len())) {
            (Some((_, bytes)), _) => whole(StatusCode::OK, kind, bytes.clone()),
            (None, Part::Whole) => whole(StatusCode::OK, kind, file.plain.clone()),
            (None, Part::Range(from, to)) => {
                let mut answer = whole(StatusCode::PARTIAL_CONTENT, kind, file.plain.slice(from..=to));
                set(&mut answer, header::CONTENT_RANGE, &format!("bytes {from}-{to}/{}", file.plain.len()));
                answer
            }
            (None, Part::Impossible) => {
                let mut answer = whole(StatusCode::RANGE_NOT_SATISFIABLE, kind, Bytes::new());
                set(&mut answer, header::CONTENT_RANGE, &format!("bytes */{}", file.plain.len()));
                answer
            }
        }
    };
    set(&mut answer, header::ETAG, &tag);
    let to = answer.headers_mut();
    to.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    to.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    if file.packed.iter().any(Option::is_some) {
        to.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    if let Some((form, _)) = packed.filter(|_| answer.status() == StatusCode::OK) {
        set(&mut answer, header::CONTENT_ENCODING, CODINGS[form].1);
    }
    answer
}

/// The compressed form that is sent, by its place in [`CODINGS`]; `None` for the plain bytes.
pub(super) fn representation<'a>(file: &'a Stored, headers: &HeaderMap) -> Option<(usize, &'a Bytes)> {
    // A part is always a part of the plain bytes.
    if headers.contains_key(RANGE) {
        return None;
    }
    let wanted = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let takes = |form: &usize| file.packed[*form].is_some() && negotiate::takes(wanted, CODINGS[*form].1);
    let form = (0..CODINGS.len()).find(takes)?;
    Some((form, file.packed[form].as_ref()?))
}

/// Whether an `If-None-Match` names this validator.
pub(super) fn is_known(known: &str, tag: &str) -> bool {
    let matches = |known: &str| {
        let known = known.trim();
        known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag
    };
    known.split(',').take(32).any(matches)
}

enum Part {
    Whole,
    Range(usize, usize),
    Impossible,
}

/// One range of bytes; several at once, and what is no range, are answered with the whole.
fn part(headers: &HeaderMap, tag: &str, length: usize) -> Part {
    let Some(range) = headers.get(RANGE).and_then(|value| value.to_str().ok()) else { return Part::Whole };
    if headers.get(IF_RANGE).is_some_and(|known| known.as_bytes() != tag.as_bytes()) {
        return Part::Whole;
    }
    let Some((from, to)) = range.strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return Part::Whole;
    };
    let number = |text: &str| text.parse::<usize>().ok().filter(|_| text.bytes().all(|b| b.is_ascii_digit()));
    match (number(from), number(to)) {
        (Some(from), _) if from >= length => Part::Impossible,
        (Some(from), None) if to.is_empty() => Part::Range(from, length - 1),
        (Some(from), Some(to)) if from <= to => Part::Range(from, to.min(length - 1)),
        (None, Some(0)) if from.is_empty() => Part::Impossible,
        (None, Some(last)) if from.is_empty() && length > 0 => {
            Part::Range(length.saturating_sub(last), length - 1)
        }
        _ => Part::Whole,
    }
}

pub(super) fn text(status: StatusCode, kind: &'static str, text: String) -> Answer {
    whole(status, kind, text.into())
}

pub(super) fn whole(status: StatusCode, kind: &'static str, bytes: Bytes) -> Answer {
    let length = bytes.len();
    let has_body = !matches!(status, StatusCode::NOT_MODIFIED);
    let mut answer = Response::new(Body::from(bytes));
    *answer.status_mut() = status;
    let to = answer.headers_mut();
    if has_body {
        to.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        to.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    to.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if kind.starts_with("text/html") {
        to.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
        to.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    } else {
        to.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        to.insert(
            HeaderName::from_static("cross-origin-resource-policy"),
            HeaderValue::from_static("cross-origin"),
        );
    }
    answer
}

fn set(answer: &mut Answer, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
}

fn kind_of(name: &str) -> &'static str {
    match name {
        "atom.xml" => "application/atom+xml; charset=utf-8",
        "rss.xml" => "application/rss+xml; charset=utf-8",
        "feed.json" => "application/feed+json; charset=utf-8",
        _ => match name.rsplit('.').next().unwrap_or_default() {
            "html" => "text/html; charset=utf-8",
            "json" => "application/json; charset=utf-8",
            "xml" => "application/xml; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml; charset=utf-8",
            "jpg" => "image/jpeg",
            "webp" => "image/webp",
            "txt" => "text/plain; charset=utf-8",
            "zst" => "application/zstd",
            _ => "application/octet-stream",
        },
    }
}
