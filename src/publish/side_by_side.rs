//! Work on many things at once, on all processors of the machine.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Does something with every item, on all processors; the first error ends it.
pub(super) fn side_by_side<T: Sync, E: Send>(
    items: &[T],
    work: impl Fn(&T) -> Result<(), E> + Sync,
) -> Result<(), E> {
    // To ask how many processors there are takes the system longer than to say that there is nothing to do.
    let n_processors = || thread::available_parallelism().map_or(1, NonZero::get);
    let n_workers = if items.len() < 2 { 1 } else { n_processors().min(items.len()) };
    if n_workers < 2 {
        return items.iter().try_for_each(work);
    }
    let next = AtomicUsize::new(0);
    let run = || {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(at) else { return Ok(()) };
            if let Err(error) = work(item) {
                next.store(items.len(), Ordering::Relaxed);
                return Err(error);
            }
        }
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..n_workers).map(|_| scope.spawn(run)).collect();
        let ended = workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|panicked| std::panic::resume_unwind(panicked)));
        ended.collect::<Vec<_>>().into_iter().collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_worked_on_once_and_an_error_ends_it() {
        let sum = AtomicUsize::new(0);
        let items: Vec<usize> = (1..=100).collect();
        let add = |item: &usize| {
            sum.fetch_add(*item, Ordering::Relaxed);
            Ok::<(), ()>(())
        };
        side_by_side(&items, add).unwrap();
        assert_eq!(sum.into_inner(), 5050);
        assert_eq!(side_by_side(&items, |item| if *item == 7 { Err("seven") } else { Ok(()) }), Err("seven"));
        assert_eq!(side_by_side(&[] as &[usize], |_| Err(())), Ok(()));
    }
}
