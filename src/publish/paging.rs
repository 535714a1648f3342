//! Which articles stand on which list of a language.
//!
//! The list that readers come to shows the newest. Behind it stands an archive of full pages, counted from the oldest
//! article on, so that a new article changes no page but the last: what was archived stays as it is, also for those who
//! follow. Between the newest list and the last page of the archive some articles stand twice, and none is missing.

use crate::locale::Locale;

use super::address::Address;
use super::edition::Piece;
use super::register::Withdrawn;

/// How many articles a list shows. Tests make do with fewer, so that their archives need not hundreds of articles.
pub const PAGE: usize = if cfg!(test) { 5 } else { 50 };

/// How many pages the archive of so many articles has: as few as leave out nothing that the list of the newest does not show,
/// so that a change of a new article remakes one list where it can.
pub fn n_archived(total: usize) -> usize {
    total.saturating_sub(1) / PAGE
}

/// The newest articles, of ids that stand from the oldest to the newest.
pub fn newest<T>(ids: &[T]) -> &[T] {
    &ids[ids.len().saturating_sub(PAGE)..]
}

/// The articles of a page of the archive, numbered from 1, of ids that stand from the oldest to the newest.
pub fn archived<T>(ids: &[T], number: usize) -> &[T] {
    let end = (number * PAGE).min(ids.len());
    &ids[end.saturating_sub(PAGE)..end]
}

/// One list: what is on it and what stands beside it.
#[derive(Clone, Debug)]
pub struct Listing<'a> {
    /// The language.
    pub locale: Locale,
    /// Its number in the archive; `None` for the list of the newest.
    pub number: Option<usize>,
    /// How many pages the archive has.
    pub n_archived: usize,
    /// How many articles there are in the language.
    pub total: usize,
    /// The articles, the newest first.
    pub pieces: Vec<Piece<'a>>,
    /// What was withdrawn; only on the list of the newest.
    pub withdrawn: &'a [Withdrawn],
}

impl Listing<'_> {
    /// Where it stands.
    pub fn address(&self) -> Address<'static> {
        match self.number {
            None => Address::List(self.locale),
            Some(number) => Address::Archive(self.locale, number),
        }
    }

    /// The next older one.
    pub fn older(&self) -> Option<Address<'static>> {
        let older = self.number.map_or(self.n_archived, |number| number - 1);
        (older > 0).then_some(Address::Archive(self.locale, older))
    }

    /// The next newer one.
    pub fn newer(&self) -> Option<Address<'static>> {
        let number = self.number?;
        Some(if number < self.n_archived {
            Address::Archive(self.locale, number + 1)
        } else {
            Address::List(self.locale)
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_article_stands_on_a_list_and_an_archived_page_never_changes(total in 0_usize..60) {
            let ids: Vec<usize> = (0..total).collect();
            let mut seen: Vec<usize> = newest(&ids).to_vec();
            for number in 1..=n_archived(total) {
                let page = archived(&ids, number);
                prop_assert_eq!(page.len(), PAGE);
                seen.extend(page);
                let later: Vec<usize> = (0..=total).collect();
                prop_assert_eq!(archived(&later, number), page);
            }
            seen.sort_unstable();
            seen.dedup();
            prop_assert_eq!(seen, ids);
        }
    }
}
