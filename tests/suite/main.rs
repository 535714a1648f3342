//! horo from outside: one binary of cases. Each case's name is the fact it proves.
#![expect(clippy::unwrap_used, reason = "what cannot be unwrapped here has failed the test")]

mod architecture;
mod attacks;
mod bombs;
mod cases;
mod checks_page;
mod corpus;
mod crash;
mod delivered;
mod exits;
mod faults;
mod first_article;
mod in_step;
mod inputs;
mod kept_words;
mod project;
mod provenance;
mod quiet;
mod texts;
mod trees;
mod unreadable;
mod watched;
mod whole_run;
