//! From units and translations to what is published.

use super::sources::Source;
use super::targets::Target;
use crate::catalog::ledger::{Origin, State};
use crate::catalog::target::Standing;
use crate::extract::{Role, markup};
use crate::locale::Locale;
use crate::publish::edition::{Article, Block, Edition, Provenance};
use crate::segment::Unit;

/// The published form of an article in its source's language and in the given targets. `Err` names a unit and a locale
/// whose text cannot be published although no check said so: its tags are not the source's.
pub fn article(
    source: &Source,
    source_locale: Locale,
    targets: &[&Target],
) -> Result<Article, (String, Locale)> {
    let mut editions = Vec::with_capacity(targets.len() + 1);
    let own: Vec<Option<String>> = source.units.iter().map(|unit| Some(unit.sentences.join(" "))).collect();
    editions.push(edition(source, source_locale, &own, Provenance::Source)?);
    for target in targets {
        editions.push(edition(source, target.locale, &target.texts, provenance(&target.standings))?);
    }
    let ledger = &source.ledger;
    Ok(Article {
        id: source.id.clone(),
        date: ledger.date.clone(),
        revision: ledger.revision,
        author: ledger.author.clone(),
        source_page: ledger.source_page.clone(),
        pictures: source.pictures.clone(),
        editions,
    })
}

/// One message that a machine made and nobody read makes the page a machine's.
fn provenance(standings: &[Standing]) -> Provenance {
    let is_machine =
        |standing: &Standing| standing.origin == Origin::Machine && standing.state < State::Reviewed;
    if standings.iter().any(is_machine) { Provenance::Machine } else { Provenance::Human }
}

fn edition(
    source: &Source,
    locale: Locale,
    texts: &[Option<String>],
    provenance: Provenance,
) -> Result<Edition, (String, Locale)> {
    let mut title = String::new();
    let mut blocks = Vec::with_capacity(source.units.len());
    // A text for each unit, or no edition: half an article is never published.
    for (at, unit) in source.units.iter().enumerate() {
        let refuse = || (unit.id.clone(), locale);
        let text = texts.get(at).and_then(Option::as_deref).ok_or_else(refuse)?;
        let block = block(unit, text).ok_or_else(refuse)?;
        if unit.role == Role::Title {
            title = block.text;
        } else {
            blocks.push(block);
        }
    }
    Ok(Edition { locale, title, provenance, blocks })
}

fn block(unit: &Unit, text: &str) -> Option<Block> {
    let original = unit.sentences.join(" ");
    let nodes = markup::parse(text).ok()?;
    let is_the_same = markup::shape(&nodes) == markup::shape(&markup::parse(&original).ok()?);
    let plain = markup::plain(text).trim().to_owned();
    (is_the_same && !plain.is_empty()).then(|| Block {
        id: unit.id.clone(),
        role: unit.role,
        opens: unit.opens,
        ordered: unit.ordered,
        html: markup::html(&nodes, &unit.links).trim().to_owned(),
        text: plain,
    })
}
