//! Figures for Prometheus. They count requests, never people.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};

use super::site::Release;

/// What was counted since the server began.
#[derive(Debug, Default)]
pub(super) struct Metrics {
    /// By the first digit of the status, from 1.
    statuses: [AtomicU64; 5],
    bytes: AtomicU64,
    connections: AtomicU64,
    open: AtomicU64,
}

impl Metrics {
    pub(super) fn opened(&self) {
        self.connections.fetch_add(1, Ordering::Relaxed);
        self.open.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn closed(&self) {
        self.open.fetch_sub(1, Ordering::Relaxed);
    }

    pub(super) fn answered(&self, status: u16, bytes: usize) {
        let class = usize::from(status / 100).clamp(1, 5) - 1;
        self.statuses[class].fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    /// In Prometheus' text form.
    pub(super) fn text(&self, release: &Release) -> String {
        let mut text = String::new();
        let _ = writeln!(text, "# TYPE horo_http_requests_total counter");
        for (at, count) in self.statuses.iter().enumerate() {
            let count = count.load(Ordering::Relaxed);
            let _ = writeln!(text, "horo_http_requests_total{{class=\"{}xx\"}} {count}", at + 1);
        }
        for (name, kind, value) in [
            ("horo_http_sent_bytes_total", "counter", self.bytes.load(Ordering::Relaxed)),
            ("horo_http_connections_total", "counter", self.connections.load(Ordering::Relaxed)),
            ("horo_http_connections_open", "gauge", self.open.load(Ordering::Relaxed)),
            ("horo_release_sequence", "gauge", release.sequence),
            ("horo_release_expires_seconds", "gauge", release.expires),
        ] {
            let _ = writeln!(text, "# TYPE {name} {kind}\n{name} {value}");
        }
        text
    }
}
