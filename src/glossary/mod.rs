//! Stage: glossary.
