//! TMX into units, in one go over the file.

use std::collections::BTreeMap;

use super::decode::{DOCTYPES, decode};
use super::seg::Seg;
use super::tu::{About, Tu};
use super::{MAX_TEXT, TmxError, Unit, code};
use crate::exchange::language::{Meant, meant};
use crate::locale::Locale;
use crate::text::xml::{self, Attributes, Node, XmlError};

/// The longest `<prop>` that is looked at, in bytes.
const MAX_PROP: usize = 2_000;

/// What a file held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// Its units, in its order.
    pub units: Vec<Unit>,
    /// What was left out: how often, and the line of the first.
    pub left_out: BTreeMap<Why, (usize, usize)>,
}

/// Why something was left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// A unit without a text in the source language.
    NoSource,
    /// A unit without a text in any of the wanted languages.
    NoTarget,
    /// A text in a language that is not wanted, by its code.
    Language(String),
    /// A second text of a unit in one language.
    Second,
    /// An empty text.
    Empty,
    /// A text that is longer than any message.
    TooLong,
    /// Inline codes that horo has no tag for; the words came.
    Codes,
    /// Dates that cannot be read; the texts came.
    Dates,
}

/// How many other languages are told one by one.
const MAX_LANGUAGES: usize = 20;

/// Reads a file. `targets` are the languages that are wanted.
pub fn read(bytes: &[u8], source: Locale, targets: &[Locale]) -> Result<Read, TmxError> {
    let text = decode(bytes)?;
    let mut wanted = vec![source];
    wanted.extend(targets);
    let mut reader = Reader { wanted, lines: Lines { text: &text, at: 0, line: 1 }, ..Reader::default() };
    xml::read(&text, &DOCTYPES, |at, node| reader.node(at, &node)).map_err(|stop| match stop {
        Stop::Tmx(error) => error,
        Stop::Xml(why) => TmxError::Xml { line: reader.lines.line, why },
    })?;
    if reader.is_tmx { Ok(reader.read) } else { Err(TmxError::NoTmx) }
}

/// Why reading stops.
enum Stop {
    Xml(XmlError),
    Tmx(TmxError),
}

impl From<XmlError> for Stop {
    fn from(why: XmlError) -> Stop {
        Stop::Xml(why)
    }
}

/// Counts lines as the reading goes on.
#[derive(Default)]
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn go(&mut self, to: usize) {
        let to = to.clamp(self.at, self.text.len());
        self.line += memchr::memchr_iter(b'\n', &self.text.as_bytes()[self.at..to]).count();
        self.at = to;
    }
}

/// Where the reading is.
#[derive(Default)]
struct Reader<'t> {
    wanted: Vec<Locale>,
    lines: Lines<'t>,
    is_tmx: bool,
    depth: usize,
    tu: Option<Tu>,
    tuv: Option<Tuv>,
    /// A `<seg>` with the elements open in it.
    seg: Option<(Seg, usize)>,
    /// A `<prop>`: its kind and its words.
    prop: Option<(String, String)>,
    read: Read,
}

/// A text's language and what is said of it.
struct Tuv {
    meant: Meant,
    code: String,
    about: About,
}

impl Reader<'_> {
    fn node(&mut self, at: usize, node: &Node<'_>) -> Result<(), Stop> {
        self.lines.go(at);
        match node {
            Node::Open(name, attributes) => {
                self.depth += 1;
                self.open(name, attributes).map_err(Stop::Tmx)
            }
            Node::Close(name) => {
                self.depth -= 1;
                self.close(name);
                Ok(())
            }
            Node::Words(words) => {
                if !words.chars().all(code::is_xml) {
                    return Err(Stop::Tmx(TmxError::Character(self.lines.line)));
                }
                match (&mut self.seg, &mut self.prop) {
                    (Some((seg, _)), _) if seg.len() <= MAX_TEXT => seg.words(words),
                    (None, Some((_, value))) if value.len() + words.len() <= MAX_PROP => {
                        value.push_str(words);
                    }
                    _ => {}
                }
                Ok(())
            }
        }
    }

    fn open(&mut self, name: &str, attributes: &Attributes) -> Result<(), TmxError> {
        if let Some((seg, open)) = &mut self.seg {
            *open += 1;
            seg.open(name, attributes);
            return Ok(());
        }
        if self.depth == 1 {
            let version = attributes.get("version").unwrap_or_default();
            self.is_tmx = name == "tmx" && version.starts_with("1.");
            return if self.is_tmx { Ok(()) } else { Err(TmxError::NoTmx) };
        }
        let line = self.lines.line;
        match (name, &self.tu, &self.tuv) {
            ("tu", None, _) => {
                self.tu = Some(Tu { about: About::of(attributes), line, ..Tu::default() });
            }
            ("tuv", Some(_), None) => self.tuv = Some(self.text(attributes, line)?),
            ("seg", _, Some(_)) => self.seg = Some((Seg::default(), 0)),
            ("prop", Some(_), _) => {
                self.prop = Some((attributes.get("type").unwrap_or_default().to_owned(), String::new()));
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&self, attributes: &Attributes, line: usize) -> Result<Tuv, TmxError> {
        let code = attributes.get("lang").ok_or(TmxError::NoLanguage(line))?;
        match meant(code, &self.wanted) {
            Meant::Nothing => {
                let code = crate::text::words::visible(code).chars().take(40).collect();
                Err(TmxError::Language { line, code })
            }
            meant => Ok(Tuv { meant, code: code.to_owned(), about: About::of(attributes) }),
        }
    }

    fn close(&mut self, name: &str) {
        match &mut self.seg {
            Some((seg, open)) if *open > 0 => {
                *open -= 1;
                seg.close();
            }
            Some(_) => self.close_seg(),
            None => match name {
                "prop" => {
                    let about = self
                        .tuv
                        .as_mut()
                        .map(|tuv| &mut tuv.about)
                        .or(self.tu.as_mut().map(|tu| &mut tu.about));
                    if let (Some(about), Some((kind, value))) = (about, self.prop.take()) {
                        about.prop(&kind, value.trim());
                    }
                }
                "tuv" => self.tuv = None,
                "tu" => self.close_tu(),
                _ => {}
            },
        }
    }

    fn close_seg(&mut self) {
        let (Some((seg, _)), Some(tuv), Some(tu)) = (self.seg.take(), &mut self.tuv, &mut self.tu) else {
            return;
        };
        let (text, n_dropped) = seg.finish();
        let line = self.lines.line;
        let mut leave = |why: Why| leave_out(&mut self.read.left_out, why, line);
        let Meant::One(locale) = tuv.meant else { return leave(Why::Language(tuv.code.clone())) };
        let is_source = locale == self.wanted[0];
        let is_second =
            if is_source { tu.source.is_some() } else { tu.targets.iter().any(|target| target.0 == locale) };
        if is_second {
            return leave(Why::Second);
        }
        if text.trim().is_empty() {
            return leave(Why::Empty);
        }
        if text.len() > MAX_TEXT {
            return leave(Why::TooLong);
        }
        if n_dropped > 0 {
            leave(Why::Codes);
        }
        let about = std::mem::take(&mut tuv.about);
        if about.n_odd > 0 {
            leave(Why::Dates);
        }
        if is_source {
            tu.source = Some(text);
        } else {
            tu.targets.push((locale, text, about));
        }
    }

    fn close_tu(&mut self) {
        let Some(tu) = self.tu.take() else { return };
        let mut leave = |why: Why| leave_out(&mut self.read.left_out, why, tu.line);
        if tu.about.n_odd > 0 {
            leave(Why::Dates);
        }
        if tu.source.is_none() {
            leave(Why::NoSource);
        } else if tu.targets.is_empty() {
            leave(Why::NoTarget);
        }
        self.read.units.extend(tu.units());
    }
}

fn leave_out(left_out: &mut BTreeMap<Why, (usize, usize)>, why: Why, line: usize) {
    let why = match why {
        // A file of many languages is told in few words.
        Why::Language(code) if !left_out.contains_key(&Why::Language(code.clone())) => {
            let languages = left_out.keys().filter(|known| matches!(known, Why::Language(_))).count();
            Why::Language(if languages < MAX_LANGUAGES { code } else { String::new() })
        }
        why => why,
    };
    left_out.entry(why).or_insert((0, line)).0 += 1;
}
