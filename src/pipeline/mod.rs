//! Stage: pipeline.
