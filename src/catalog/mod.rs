//! Stage 4: units and the Fluent files of their translations.
//!
//! The catalog reads what translators write, lays the source beside it and changes as few bytes as it must. A
//! [`resource`] is a file with positions, a [`ledger`] says what each translation was made from, [`mod@align`] and
//! [`merge`] recognise a source that comes again, [`changes`] says which of its sentences are others, [`target`] brings a translator's file up to date, and [`mod@format`] makes readers' text of messages.

pub mod align;
pub mod aside;
pub mod changes;
mod compact;
pub mod conflict;
pub mod draft;
pub mod editor;
pub mod format;
#[cfg(test)]
mod generated;
pub mod guard;
pub mod ledger;
pub mod merge;
pub mod mirror;
pub mod normal_form;
pub mod parts;
pub mod pattern;
pub mod place;
mod reading;
pub mod reconcile;
pub mod resource;
pub mod source;
pub mod splice;
pub mod standing;
pub mod syntax;
pub mod target;
mod unfolded;
