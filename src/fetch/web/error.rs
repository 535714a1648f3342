//! Why something could not be fetched.
//!
//! Nothing that a server sent is in a text: it could hold secrets of the inside, or steer a terminal. Addresses are not
//! in it either; who reports the error knows which one it was and how to show it without its password.

use std::error::Error as _;

use thiserror::Error;

/// Why something could not be fetched.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum WebError {
    /// The address is not one that horo goes to.
    #[error("{0}")]
    Address(&'static str),
    /// Redirects lead in circles, to nowhere, or where horo does not go.
    #[error("the server sends from one address to the next without end, or to none")]
    Redirect,
    /// `robots.txt` keeps programs away.
    #[error("the site does not want programs to fetch this page (robots.txt)")]
    Robots,
    /// The server said no, with this HTTP status.
    #[error("the server answers {}", status(*.0))]
    Status(u16),
    /// The server asks to come again later, in so many seconds if it said so.
    #[error("the server is busy{}", .0.map(|seconds| format!(" and asks to wait {seconds} seconds")).unwrap_or_default())]
    Busy(Option<u64>),
    /// There is more than horo takes.
    #[error("it is larger than horo takes")]
    Large,
    /// It took too long.
    #[error("the server is silent or too slow")]
    Slow,
    /// It is packed in a way that was not asked for.
    #[error("it is compressed in a way that was not asked for")]
    Packed,
    /// It is of another kind.
    #[error("it is {0} and no page")]
    Kind(&'static str),
    /// The connection failed, for this reason.
    #[error("{0}")]
    Connection(&'static str),
}

impl WebError {
    /// What the person at the keyboard can do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            WebError::Address(_) => "Copy the address from the browser's address line.",
            WebError::Kind("a PDF" | "a Word document") => {
                "Ask for the text it was made from, or save it and put it into input/ as .docx, .odt or .txt."
            }
            WebError::Kind(_) => "Name the address of the article's page itself.",
            WebError::Robots => {
                "Ask the site's editors for leave, or save the page in the browser and put it into input/."
            }
            WebError::Busy(_) | WebError::Slow | WebError::Connection(_) => {
                "Try again later; what horo has of it stays as it is."
            }
            _ => "Look at the page in a browser; if it is right there, save it and put it into input/.",
        }
    }

    /// What lies behind an error of the client.
    pub(super) fn of(error: &reqwest::Error) -> WebError {
        if error.is_timeout() {
            return WebError::Slow;
        }
        let mut cause = error.source();
        let mut texts = String::new();
        while let Some(inner) = cause {
            if let Some(refused) = inner.downcast_ref::<super::guard::Refused>() {
                return WebError::Address(refused.0);
            }
            // Looked at for known words of the TLS library; never shown.
            texts.push_str(&inner.to_string());
            cause = inner.source();
        }
        WebError::Connection(reason(error, &texts))
    }
}

fn reason(error: &reqwest::Error, texts: &str) -> &'static str {
    let has = |word: &str| texts.contains(word);
    if has("Expired") || has("expired") {
        "the server's certificate has expired"
    } else if has("NotValidForName") || has("not valid for name") {
        "the server's certificate is for another site"
    } else if has("UnknownIssuer") || has("invalid peer certificate") || has("UnknownCa") {
        "the server's certificate is signed by nobody that this machine trusts"
    } else if error.is_connect() {
        "there is no connection to the server"
    } else if error.is_decode() {
        "what the server sends is damaged"
    } else {
        "the server breaks off or sends what is no HTTP"
    }
}

fn status(code: u16) -> String {
    let meaning = match code {
        401 | 407 => "that one has to log in",
        403 => "that the page is not for programs",
        404 => "that there is no such page",
        410 => "that the page is gone",
        400..=499 => "that it does not understand the request",
        _ => "with a fault of its own",
    };
    format!("{meaning} ({code})")
}
