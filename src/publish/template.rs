//! The templates of the pages: horo's own, replaced file by file by the project's.
//!
//! A template gets finished values and decides only how they stand on the page. Everything it puts out is escaped for
//! HTML, except the block's own safe markup. It cannot read files, and it stops after a fixed amount of work.

use std::collections::BTreeMap;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value};
use serde::Serialize;

use crate::files::sha256;

use super::BuildError;

/// The frame of every page: head, languages, foot.
pub(super) const PAGE: &str = "page.html";
/// An article, inside the frame.
pub(super) const ARTICLE: &str = "article.html";
/// The list of articles, inside the frame.
pub(super) const LIST: &str = "list.html";
/// The choice of a language, inside the frame.
pub(super) const CHOOSER: &str = "chooser.html";
const STYLE: &str = "style.css";

/// The names of all templates that a project may replace.
pub const TEMPLATES: [&str; 5] = [PAGE, ARTICLE, LIST, CHOOSER, STYLE];

/// What one page may cost: some ten thousand entries of a list, a second at most.
const FUEL: u64 = 5_000_000;

/// The templates of a project, read and ready.
#[derive(Debug)]
pub struct Templates {
    environment: Environment<'static>,
    style: String,
    digest: String,
}

impl Templates {
    /// horo's templates, and in their place those that the project brings: name → text.
    pub fn new(overrides: &BTreeMap<String, String>) -> Result<Self, BuildError> {
        if let Some(name) = overrides.keys().find(|name| !TEMPLATES.contains(&name.as_str())) {
            return Err(BuildError::UnknownTemplate { name: name.clone() });
        }
        let text =
            |name: &str, own: &str| overrides.get(name).map_or(own, String::as_str).replace("\r\n", "\n");
        let mut environment = Environment::new();
        environment.set_syntax(syntax());
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_formatter(put_out);
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_fuel(Some(FUEL));
        environment.set_debug(true);
        let mut texts = String::new();
        for (name, own) in [
            (PAGE, include_str!("templates/page.html")),
            (ARTICLE, include_str!("templates/article.html")),
            (LIST, include_str!("templates/list.html")),
            (CHOOSER, include_str!("templates/chooser.html")),
        ] {
            texts.push_str(&text(name, own));
            texts.push('\0');
            environment.add_template_owned(name, text(name, own)).map_err(|error| in_words(name, &error))?;
        }
        let style = text(STYLE, include_str!("templates/style.css"));
        texts.push_str(&style);
        Ok(Templates { environment, style, digest: sha256(texts.as_bytes()) })
    }

    /// The stylesheet, which is taken as it is.
    pub(super) fn style(&self) -> &str {
        &self.style
    }

    /// The digest of all their texts.
    pub(super) fn digest(&self) -> &str {
        &self.digest
    }

    /// Fills a template in.
    pub(super) fn render(&self, name: &'static str, context: impl Serialize) -> Result<String, BuildError> {
        let template = self.environment.get_template(name).map_err(|error| in_words(name, &error))?;
        template.render(Serde(context)).map_err(|error| in_words(name, &error))
    }
}

/// Lines that hold only a tag leave no trace on the page.
fn syntax() -> SyntaxConfig {
    let built = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
    built.expect("the delimiters are Jinja's own")
}

/// Writes a value into a page. minijinja's own escaping also turns every slash of an address into `&#x2f;`.
fn put_out(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    match value.as_str() {
        Some(text) if !value.is_safe() => out.write_str(&escaped(text)).map_err(Error::from),
        _ => minijinja::escape_formatter(out, state, value),
    }
}

/// Text that means itself in HTML, also inside a quoted attribute.
pub(super) fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut safe, c| {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(c),
        }
        safe
    })
}

/// Says what is wrong with a template to someone who knows HTML and not horo.
fn in_words(name: &str, error: &Error) -> BuildError {
    let marked = error.range().and_then(|range| error.template_source()?.get(range)).map(str::trim);
    let detail = error.detail().unwrap_or_default();
    let reason = match (error.kind(), marked) {
        (ErrorKind::UndefinedError, Some(marked)) => {
            format!("“{marked}” is nothing that this template is given; compare it with horo's own {name}")
        }
        (ErrorKind::OutOfFuel, _) => "it works too long; look for loops inside loops".into(),
        (ErrorKind::SyntaxError, _) => format!("its syntax is broken: {detail}"),
        (_, Some(marked)) => format!("“{marked}” does not work: {detail}"),
        (kind, None) => format!("{kind}: {detail}"),
    };
    BuildError::Template { name: name.to_owned(), line: error.line(), reason }
}
