//! Stage: fetch.
