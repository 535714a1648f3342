//! A store for the tests: others come in between at every request, its clock is the test's, and it sees at once when
//! readers of the pointer, or those who read it within the last week, would miss an object.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use futures_util::stream::{self, BoxStream, StreamExt as _};
use object_store::memory::InMemory;
use object_store::path::Path as Place;
use object_store::{
    CopyOptions, GetOptions, GetResult, ListResult, MultipartUpload, ObjectMeta, ObjectStore,
    ObjectStoreExt as _, PutMultipartOptions, PutOptions, PutPayload, PutResult, Result,
};
use tokio::sync::Notify;

use super::sweep::KEPT;
use super::target::seconds;
use crate::publish::release::Pointer;

/// What all writers share.
#[derive(Debug, Default)]
pub(super) struct Shared {
    pub objects: InMemory,
    /// Seconds; every object that is written takes one.
    pub clock: AtomicU64,
    written: Mutex<BTreeMap<Place, u64>>,
    /// What each release needs.
    pub needed: Mutex<BTreeMap<String, BTreeSet<String>>>,
    /// When each release was last the pointer's.
    seen: Mutex<BTreeMap<String, u64>>,
    /// What readers missed.
    pub missed: Mutex<Vec<String>>,
}

/// One writer's way to the store.
#[derive(Debug)]
pub(super) struct Way {
    pub shared: Arc<Shared>,
    /// The writer dies at this request; never, if negative.
    requests_left: AtomicI64,
    pub died: Notify,
    chance: AtomicU64,
    /// The writer stops once before a step that begins so (“put …”, “remove …”), and goes on when it is let.
    pub stops_at: Mutex<Option<&'static str>>,
    pub stopped: Notify,
    pub goes_on: Notify,
}

impl Shared {
    pub(super) fn paths(&self) -> BTreeSet<String> {
        self.written.lock().unwrap().keys().map(|place| place.as_ref().to_owned()).collect()
    }

    fn note(&self, place: &Place, put: Option<&PutResult>) {
        let now = self.clock.fetch_add(1, SeqCst);
        let mut written = self.written.lock().unwrap();
        match put {
            Some(_) => written.insert(place.clone(), now),
            None => written.remove(place),
        };
    }

    fn meta(&self, mut meta: ObjectMeta) -> ObjectMeta {
        let at = self.written.lock().unwrap().get(&meta.location).copied().unwrap_or_default();
        meta.last_modified -= Duration::from_secs(seconds(&meta));
        meta.last_modified += Duration::from_secs(at);
        meta
    }

    /// Whoever holds the pointer, or held it within a week, misses nothing.
    async fn look(&self, after: &str) {
        let Ok(found) = self.objects.get(&Place::from("site/current.json")).await else { return };
        let current = Pointer::parse_any(&found.bytes().await.unwrap()).unwrap().release;
        let now = self.clock.load(SeqCst);
        let mut seen = self.seen.lock().unwrap();
        seen.insert(current, now);
        let written = self.written.lock().unwrap();
        for (id, _) in seen.iter().filter(|(_, at)| **at + KEPT > now) {
            let needed = &self.needed.lock().unwrap()[id];
            let lost = needed.iter().find(|path| !written.contains_key(&Place::from(path.as_str())));
            if let Some(lost) = lost {
                self.missed.lock().unwrap().push(format!("{lost} of {id} after {after}"));
            }
        }
    }
}

impl Way {
    pub(super) fn new(shared: &Arc<Shared>, chance: u64, dies_after: Option<u16>) -> Arc<Way> {
        let requests_left = AtomicI64::new(dies_after.map_or(-1, i64::from));
        Arc::new(Way {
            shared: Arc::clone(shared),
            requests_left,
            died: Notify::new(),
            chance: chance.into(),
            stops_at: Mutex::default(),
            stopped: Notify::new(),
            goes_on: Notify::new(),
        })
    }

    /// Stops if this is what the writer was to stop at.
    async fn stop(&self, does: &str, place: &Place) {
        let step = format!("{does} {place}");
        let stops = self.stops_at.lock().unwrap().take_if(|at| step.starts_with(*at)).is_some();
        if stops {
            self.stopped.notify_one();
            self.goes_on.notified().await;
        }
    }

    /// Others come in between, a few steps or many; or the writer dies.
    async fn wait(&self) {
        let chance = self.chance.load(SeqCst).wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        self.chance.store(chance, SeqCst);
        let steps = if (chance >> 33).is_multiple_of(16) { 400 } else { (chance >> 40) % 6 };
        for _ in 0..steps {
            tokio::task::yield_now().await;
        }
        if self.requests_left.load(SeqCst) == 0 {
            self.died.notify_one();
            std::future::pending::<()>().await;
        }
        self.requests_left.fetch_sub(1, SeqCst);
    }
}

impl std::fmt::Display for Way {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a store in time")
    }
}

/// The same way, for streams that outlive the call.
#[derive(Clone, Debug)]
pub(super) struct Ways(pub Arc<Way>);

impl std::fmt::Display for Ways {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

#[async_trait]
impl ObjectStore for Ways {
    async fn put_opts(&self, place: &Place, bytes: PutPayload, options: PutOptions) -> Result<PutResult> {
        self.0.wait().await;
        self.0.stop("put", place).await;
        let put = self.0.shared.objects.put_opts(place, bytes, options).await?;
        self.0.shared.note(place, Some(&put));
        self.0.shared.look(place.as_ref()).await;
        Ok(put)
    }

    async fn put_multipart_opts(
        &self,
        _: &Place,
        _: PutMultipartOptions,
    ) -> Result<Box<dyn MultipartUpload>> {
        Err(object_store::Error::NotImplemented { operation: "parts".into(), implementer: self.to_string() })
    }

    async fn get_opts(&self, place: &Place, options: GetOptions) -> Result<GetResult> {
        self.0.wait().await;
        let mut found = self.0.shared.objects.get_opts(place, options).await?;
        found.meta = self.0.shared.meta(found.meta);
        Ok(found)
    }

    fn delete_stream(&self, places: BoxStream<'static, Result<Place>>) -> BoxStream<'static, Result<Place>> {
        let way = self.clone();
        places
            .then(move |place| {
                let way = way.clone();
                async move {
                    let place = place?;
                    way.0.wait().await;
                    way.0.stop("remove", &place).await;
                    way.0.shared.objects.delete(&place).await?;
                    way.0.shared.note(&place, None);
                    way.0.shared.look(&format!("{place} went")).await;
                    Ok(place)
                }
            })
            .boxed()
    }

    /// As real stores do it: page by page, while others write.
    fn list(&self, folder: Option<&Place>) -> BoxStream<'static, Result<ObjectMeta>> {
        let names = self.0.shared.objects.list(folder);
        let way = self.clone();
        let fresh = names.filter_map(move |meta| {
            let way = way.clone();
            async move {
                let place = meta.ok()?.location;
                way.0.wait().await;
                let meta = way.0.shared.objects.head(&place).await.ok()?;
                Some(Ok(way.0.shared.meta(meta)))
            }
        });
        fresh.boxed()
    }

    async fn list_with_delimiter(&self, folder: Option<&Place>) -> Result<ListResult> {
        self.0.shared.objects.list_with_delimiter(folder).await
    }

    async fn copy_opts(&self, from: &Place, to: &Place, options: CopyOptions) -> Result<()> {
        self.0.shared.objects.copy_opts(from, to, options).await
    }
}

/// Everything that a store has below a folder.
pub(super) async fn everything(store: &dyn ObjectStore) -> BTreeSet<String> {
    let listed = store.list(None).flat_map(stream::iter);
    listed.map(|meta| meta.location.as_ref().to_owned()).collect().await
}
