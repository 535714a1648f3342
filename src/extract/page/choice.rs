//! What of a page is the article.

use super::body;
use super::lead::lead;
use super::marks::Mark;
use super::tree::Id;
use super::{Corrections, Page, author, date, furniture, is_named, sift, title};
use crate::text::date::Date;

/// Most blocks that are listed as left out.
const LISTED: usize = 200;

/// What of a page is the article. Places are those in the page's list of pieces.
pub(super) struct Choice {
    pub(super) title: String,
    pub(super) date: Option<Date>,
    pub(super) author: Option<String>,
    /// The piece that is the summary under the title.
    pub(super) lead: Option<usize>,
    /// The pieces that are the text, in order.
    pub(super) kept: Vec<usize>,
    /// The element that holds the article.
    pub(super) top: Id,
    /// Pieces that became title, date or author.
    pub(super) used: Vec<usize>,
}

impl Choice {
    /// Chooses by rules that hold on any site.
    pub(super) fn generic(page: &mut Page<'_>) -> Choice {
        let heading = title::heading(&page.head, &page.pieces).map(|at| page.pieces[at].place);
        let found = body::body(page.tree, &mut page.marks, &page.pieces, heading);
        let pieces = &page.pieces;
        let mut kept = sift::sift(page.tree, &page.marks, pieces, &found);
        let title = title::title(page.tree, &page.head, pieces, kept.first().copied().unwrap_or(0));
        let is_linked = |at: usize| pieces[at].words.linked * 10 >= pieces[at].words.length * 9;
        let saying = |at: usize| furniture::saying(&pieces[at].words.plain, is_linked(at));
        let byline = kept.iter().copied().find(|&at| saying(at) == Some(furniture::Saying::Byline));
        kept.retain(|&at| Some(at) != title.seen && saying(at).is_none());
        let text = kept.iter().copied().find(|&at| pieces[at].weight > 0.0);
        let first = text.or(kept.first().copied()).unwrap_or(0);
        let last = kept.last().copied().unwrap_or(0);
        let lead = lead(page.tree, &page.marks, &page.head, pieces, title.seen, first);
        let dated = date::Page {
            tree: page.tree,
            marks: &page.marks,
            head: &page.head,
            pieces,
            url: page.document.origin.url.as_deref(),
            title: title.seen,
            first,
            last,
        };
        let date = dated.date();
        kept.retain(|&at| at >= first || !dated.is_dateline(at));
        if let Some(lead) = lead.filter(|lead| !kept.contains(lead)) {
            kept.insert(0, lead);
        }
        let seen_date = date.as_ref().and_then(|found| found.seen);
        Choice {
            author: author::author(&page.head, byline.map(|at| pieces[at].words.plain.as_str())),
            date: date.map(|found| found.date),
            lead,
            used: [title.seen, seen_date, byline].into_iter().flatten().collect(),
            title: title.words,
            top: found.top,
            kept,
        }
    }

    /// Lets the officer have the last word.
    pub(super) fn correct(&mut self, page: &Page<'_>, correct: &Corrections) {
        if let Some(title) = &correct.title {
            self.title.clone_from(title);
        }
        self.date = correct.date.or(self.date);
        self.author = correct.author.clone().or(self.author.take());
        let words = |at: usize| page.pieces[at].words.plain.as_str();
        self.kept.retain(|&at| !is_named(words(at), &correct.drop));
        if !correct.keep.is_empty() {
            let wanted = (0..page.pieces.len()).filter(|&at| is_named(words(at), &correct.keep));
            let wanted: Vec<usize> = wanted.filter(|at| !self.kept.contains(at)).collect();
            self.kept.extend(wanted);
            let lead = self.lead;
            self.kept.sort_unstable_by_key(|&at| (Some(at) != lead, at));
        }
    }

    /// The words of blocks near the article that are not in it.
    pub(super) fn left_out(&self, page: &Page<'_>) -> Vec<String> {
        let inside = |id: Id| id == self.top || page.tree.ancestors(id).any(|above| above == self.top);
        let is_near = |at: usize| {
            let piece = &page.pieces[at];
            inside(piece.place) || piece.weight > 0.0 && page.marks[piece.place as usize] < Mark::Furniture
        };
        (0..page.pieces.len())
            .filter(|at| !self.kept.contains(at) && !self.used.contains(at) && is_near(*at))
            .map(|at| page.pieces[at].words.plain.clone())
            .take(LISTED)
            .collect()
    }
}
