//! horo from outside: one binary of cases. Each case's name is the fact it proves.
#![expect(clippy::unwrap_used, reason = "what cannot be unwrapped here has failed the test")]

mod checks_page;
mod crash;
mod faults;
