//! Fuzz target; what must hold stands in `web_claims.rs`, which the suite holds too, over the seeds and past findings.
#![no_main]

#[allow(dead_code, reason = "the other targets use the rest")]
#[path = "web_claims.rs"]
mod claims;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| claims::memory(bytes));
