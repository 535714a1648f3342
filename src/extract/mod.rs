//! Stage: extract.
