//! Stage: publish.
