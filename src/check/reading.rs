//! One side of a pair, read once for all checks: its plain text, its tags, its placeables, its words.

use std::borrow::Cow;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::check::placeables::{self, Placed};
use crate::check::view::View;
use crate::check::{Resolve, Side};
use crate::extract::tags::{self, Kind, Tag};
use crate::locale::Locale;
use crate::span::Span;
use crate::text::letters::Words;

/// Source and target, read.
pub(super) struct Both<'r> {
    pub(super) source: &'r Reading<'r>,
    pub(super) target: &'r Reading<'r>,
}

/// A pattern, read.
pub(super) struct Reading<'a> {
    pub(super) locale: Locale,
    pub(super) origin: &'a str,
    pub(super) pattern: &'a Pattern<&'a str>,
    /// The default variants' text with its tags.
    pub(super) marked: &'a View,
    /// The default variants' text without its tags.
    pub(super) plain: Text<'a>,
    /// The text of each other variant, without tags.
    pub(super) variants: Vec<Text<'a>>,
    /// The tags of `marked`.
    pub(super) tags: Vec<Tag<'a>>,
    /// The placeables of the default reading.
    pub(super) placed: Vec<Placed<'a>>,
    /// Selectors, and the placeables of the other variants.
    pub(super) variant_placed: Vec<Placed<'a>>,
}

/// A view with its words.
pub(super) struct Text<'a> {
    pub(super) view: Cow<'a, View>,
    pub(super) words: Words,
}

impl<'a> Text<'a> {
    fn new(view: Cow<'a, View>) -> Self {
        let words = Words::new(view.text());
        Text { view, words }
    }

    /// Its characters.
    pub(super) fn text(&self) -> &str {
        self.view.text()
    }

    /// What stands between white space around a place.
    pub(super) fn token_at(&self, at: usize) -> Span {
        let (before, after) = self.text().split_at(at);
        let start = before.char_indices().rev().find(|pair| pair.1.is_whitespace());
        let end = after.find(char::is_whitespace).map_or(self.text().len(), |length| at + length);
        start.map_or(0, |(at, c)| at + c.len_utf8())..end
    }

    /// What stands between white space, in order.
    pub(super) fn tokens(&self) -> impl Iterator<Item = Span> {
        let text = self.text();
        let mut blanks = self.words.signs.iter().filter(|sign| sign.1.is_whitespace()).peekable();
        let mut at = 0;
        std::iter::from_fn(move || {
            while at < text.len() {
                let space = text[at..].find(' ').map_or(text.len(), |length| at + length);
                let blank = blanks.next_if(|blank| blank.0 < space);
                let (end, c) = blank.copied().unwrap_or((space, ' '));
                let token = at..end;
                at = end + c.len_utf8();
                if !token.is_empty() {
                    return Some(token);
                }
            }
            None
        })
    }
}

impl<'a> Reading<'a> {
    /// Reads a side; its text with tags is read already.
    pub(super) fn new(side: &Side<'a>, marked: &'a View, locale: Locale, resolve: Resolve<'_>) -> Self {
        let tags: Vec<Tag<'a>> = tags::scan(marked.text()).collect();
        let plain = without_tags(marked, &tags);
        let mut variants = Vec::new();
        other_variants(side.pattern, side.origin, resolve, &mut variants);
        let (placed, variant_placed) = placeables::collect(side.pattern, side.origin, resolve);
        Reading {
            locale,
            origin: side.origin,
            pattern: side.pattern,
            marked,
            plain: Text::new(plain),
            variants,
            tags,
            placed,
            variant_placed,
        }
    }

    /// The text of the default variants, then that of each other variant.
    pub(super) fn texts(&self) -> impl Iterator<Item = &Text<'a>> {
        std::iter::once(&self.plain).chain(&self.variants)
    }

    /// The origin of a span of the plain text.
    pub(super) fn at(&self, span: &Span) -> Span {
        self.plain.view.origin(span)
    }

    /// The origin of the whole plain text.
    pub(super) fn whole(&self) -> Span {
        self.plain.view.origin(&(0..self.plain.text().len()))
    }
}

fn without_tags<'v>(marked: &'v View, tags: &[Tag<'_>]) -> Cow<'v, View> {
    if tags.is_empty() {
        return Cow::Borrowed(marked);
    }
    let cut: Vec<Span> =
        tags.iter().filter(|tag| tag.kind != Kind::Broken).map(|tag| tag.span.clone()).collect();
    Cow::Owned(marked.without(&cut))
}

fn other_variants(pattern: &Pattern<&str>, origin: &str, resolve: Resolve<'_>, into: &mut Vec<Text<'_>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let mut expression = expression;
        while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
            expression = inner;
        }
        let Expression::Select { variants, .. } = expression else { continue };
        for variant in variants {
            if !variant.default {
                let marked = View::new(&variant.value, origin, resolve);
                let tags: Vec<Tag<'_>> = tags::scan(marked.text()).collect();
                let plain = without_tags(&marked, &tags).into_owned();
                into.push(Text::new(Cow::Owned(plain)));
            }
            other_variants(&variant.value, origin, resolve, into);
        }
    }
}
