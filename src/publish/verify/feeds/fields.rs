//! A feed as its readers find it: what stands in its head and in each entry, by name.
//!
//! In XML a field is named as its element is written. A link is named with its relation (`link self`) and holds the
//! address; an attribute stands behind an `@` (`category@term`), the entry's own alone (`@xml:lang`); what WordPress
//! keeps as a pair of key and value has the key's name. In JSON an object's members stand behind its name and a dot.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use serde_json::Value;

/// Deeper than any feed is.
const MAX_DEPTH: usize = 16;

/// What stands somewhere, by name, in its order.
#[derive(Debug, Default)]
pub(super) struct Fields(BTreeMap<String, Vec<String>>);

/// A feed.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub(super) feed: Fields,
    pub(super) entries: Vec<Fields>,
}

impl Fields {
    /// Everything of a name.
    pub(super) fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// What stands there once.
    pub(super) fn one(&self, name: &str) -> Option<&str> {
        if let [one] = self.all(name) { Some(one) } else { None }
    }

    /// Whether this stands there, and nothing else of that name.
    pub(super) fn has(&self, name: &str, text: &str) -> bool {
        self.one(name) == Some(text)
    }

    fn add(&mut self, name: impl Into<String>, text: impl Into<String>) {
        self.0.entry(name.into()).or_default().push(text.into());
    }

    fn extend_last(&mut self, name: &str, text: &str) {
        if let Some(last) = self.0.get_mut(name).and_then(|all| all.last_mut()) {
            last.push_str(text);
        }
    }

    /// Gives the values of pairs the names of their keys.
    fn pair(&mut self) {
        let keys = self.0.remove("wp:meta_key").unwrap_or_default();
        let values = self.0.remove("wp:meta_value").unwrap_or_default();
        for (key, value) in keys.into_iter().zip(values) {
            self.add(key, value);
        }
    }
}

/// An XML feed whose entries are elements of this name.
pub(super) fn xml(text: &str, entry: &str) -> Result<Told, String> {
    let mut reader = Reader::from_str(text);
    let (mut told, mut open) = (Told::default(), Vec::<String>::new());
    // The words since the last tag; a text of HTML comes in many small pieces.
    let mut words = String::new();
    loop {
        let event = reader.read_event().map_err(|error| error.to_string())?;
        if !matches!(event, Event::Text(_) | Event::GeneralRef(_)) && !words.is_empty() {
            into(&mut told, &open, entry).extend_last(open.last().map_or("", String::as_str), &words);
            words.clear();
        }
        match event {
            Event::Start(start) => {
                begin(&mut told, &open, &start, entry)?;
                open.push(start.name().as_ref().to_owned());
                if open.len() > MAX_DEPTH {
                    return Err("it is nested too deep".into());
                }
            }
            Event::Empty(empty) => begin(&mut told, &open, &empty, entry)?,
            Event::End(_) => drop(open.pop()),
            Event::Text(text) => words.push_str(&text),
            Event::GeneralRef(reference) => words.push_str(match &*reference {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                "quot" => "\"",
                other => return Err(format!("&{other}; means nothing")),
            }),
            Event::CData(_) | Event::DocType(_) | Event::PI(_) => {
                return Err("it has what no feed of horo has".into());
            }
            Event::Comment(_) | Event::Decl(_) => {}
            Event::Eof => break,
        }
    }
    told.entries.iter_mut().for_each(Fields::pair);
    if open.is_empty() { Ok(told) } else { Err("it ends too early".into()) }
}

/// Whose field it is that stands below these elements.
fn into<'t>(told: &'t mut Told, open: &[String], entry: &str) -> &'t mut Fields {
    match told.entries.last_mut() {
        Some(last) if open.iter().any(|name| name == entry) => last,
        _ => &mut told.feed,
    }
}

/// Takes in the name and attributes of an element.
fn begin(told: &mut Told, open: &[String], start: &BytesStart<'_>, entry: &str) -> Result<(), String> {
    let name = start.name().as_ref().to_owned();
    let is_owner = open.is_empty() || name == entry;
    let fields = if name == entry {
        told.entries.push(Fields::default());
        told.entries.last_mut().unwrap_or(&mut told.feed)
    } else {
        into(told, open, entry)
    };
    let mut attributes = BTreeMap::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value = attribute
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .map_err(|error| error.to_string())?;
        attributes.insert(attribute.key.as_ref().to_owned(), value.into_owned());
    }
    match (attributes.get("rel"), attributes.get("href")) {
        (Some(relation), Some(address)) => fields.add(format!("{name} {relation}"), address.clone()),
        _ if is_owner => {}
        _ => fields.add(name.clone(), ""),
    }
    for (key, value) in attributes {
        fields.add(if is_owner { format!("@{key}") } else { format!("{name}@{key}") }, value);
    }
    Ok(())
}

/// A JSON feed.
pub(super) fn json(text: &str) -> Result<Told, String> {
    let mut feed: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let items = feed.as_object_mut().and_then(|feed| feed.remove("items"));
    let Some(Value::Array(items)) = items else { return Err("it has no list of items".into()) };
    let mut told = Told::default();
    members(&mut told.feed, "", &feed);
    for item in &items {
        let mut fields = Fields::default();
        members(&mut fields, "", item);
        told.entries.push(fields);
    }
    Ok(told)
}

fn members(fields: &mut Fields, name: &str, value: &Value) {
    match value {
        Value::Object(all) => {
            let below = if name.is_empty() { String::new() } else { format!("{name}.") };
            all.iter().for_each(|(own, value)| members(fields, &format!("{below}{own}"), value));
        }
        Value::Array(all) => all.iter().for_each(|value| members(fields, name, value)),
        Value::String(text) => fields.add(name, text.clone()),
        other => fields.add(name, other.to_string()),
    }
}
