//! Stage: catalog.
