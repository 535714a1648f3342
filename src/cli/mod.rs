//! Stage: cli.
