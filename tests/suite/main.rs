//! horo from outside: one binary of cases. Each case's name is the fact it proves.
#![expect(clippy::unwrap_used, reason = "what cannot be unwrapped here has failed the test")]

mod aligned;
mod architecture;
mod at_once;
mod attacks;
mod bombs;
mod candidates;
mod cases;
mod checks_page;
mod corpus;
mod crash;
mod exits;
mod faults;
mod first_article;
mod forms;
mod git;
mod glossary;
mod in_step;
mod inputs;
mod kept_words;
mod mends;
mod project;
mod provenance;
mod quiet;
mod seeds;
mod specification;
mod spelling;
mod stale;
mod texts;
mod trees;
mod unreadable;
mod watched;
mod whole_run;
