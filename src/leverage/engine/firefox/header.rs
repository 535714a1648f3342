//! The head of a model file in Marian's binary format, looked at before the library may.
//!
//! The library believes the head and makes room for what it promises, so a few bytes could ask for all memory. Here every
//! number is held against the bytes that are there, in one linear pass that keeps nothing. The format is Marian's
//! (`common/binary.cpp`): version, number of items, their heads, names, shapes, a gap, and their data.

/// Most tensors a model may have; Firefox's have about 200.
const MAX_ITEMS: usize = 4_096;
/// Longest name of a tensor, and most dimensions.
const MAX_NAME: usize = 256;
const MAX_DIMENSIONS: usize = 8;

/// How many words the vocabularies have, by the tables that belong to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rows {
    /// Of the source.
    pub(super) source: usize,
    /// Of the target.
    pub(super) target: usize,
}

/// Bytes that are read from the front.
struct Front<'a>(&'a [u8]);

impl<'a> Front<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<usize> {
        let bytes = self.take(8)?.try_into().ok()?;
        usize::try_from(u64::from_le_bytes(bytes)).ok()
    }

    fn dimension(&mut self) -> Option<usize> {
        let bytes = self.take(4)?.try_into().ok()?;
        usize::try_from(i32::from_le_bytes(bytes)).ok().filter(|&size| size > 0)
    }
}

/// A tensor's head.
struct Item<'a> {
    name: &'a [u8],
    kind: usize,
    length: usize,
    shape: Vec<usize>,
}

/// Reads the head; in words what is wrong with it.
pub(super) fn read(bytes: &[u8]) -> Result<Rows, &'static str> {
    let items = items(bytes).ok_or("it is cut off, or its head promises more than it holds")??;
    let rows = |wanted: &str| {
        items.iter().find(|item| item.name == wanted.as_bytes()).and_then(|item| item.shape.first().copied())
    };
    let shared = rows("Wemb");
    let (source, target) = (shared.or(rows("encoder_Wemb")), shared.or(rows("decoder_Wemb")));
    match (source, target) {
        (Some(source), Some(target)) => Ok(Rows { source, target }),
        _ => Err("it has no table of words"),
    }
}

/// The heads of all tensors; `None` where the bytes end before them or their data do.
fn items(bytes: &[u8]) -> Option<Result<Vec<Item<'_>>, &'static str>> {
    let mut front = Front(bytes);
    if front.number()? != 1 {
        return Some(Err("it is no model in Marian's binary format of version 1"));
    }
    let count = front.number()?;
    if count > MAX_ITEMS {
        return Some(Err("its head promises more than any model has"));
    }
    let mut heads = Vec::with_capacity(count);
    for _ in 0..count {
        heads.push([front.number()?, front.number()?, front.number()?, front.number()?]);
    }
    if heads.iter().any(|head| head[0] > MAX_NAME || head[2] > MAX_DIMENSIONS) {
        return Some(Err("its head promises more than any model has"));
    }
    let mut items = Vec::with_capacity(count);
    for [name, kind, _, length] in &heads {
        let name = front.take(*name)?;
        let end = name.iter().position(|&byte| byte == 0).unwrap_or(name.len());
        items.push(Item { name: &name[..end], kind: *kind, length: *length, shape: Vec::new() });
    }
    for (item, head) in items.iter_mut().zip(&heads) {
        for _ in 0..head[2] {
            item.shape.push(front.dimension()?);
        }
    }
    let gap = front.number()?;
    front.take(gap)?;
    for item in &items {
        front.take(item.length)?;
        if !fits(item)? {
            return Some(Err("its head and its data do not fit together"));
        }
    }
    Some(Ok(items))
}

/// Whether a tensor's data are as many as its shape says. The low byte of a kind is the size of an element; 0x4000 marks
/// one that has its multiplier, four bytes, behind it.
fn fits(item: &Item<'_>) -> Option<bool> {
    let elements = item.shape.iter().try_fold(1usize, |all, &size| all.checked_mul(size))?;
    let size = item.kind & 0xff;
    let needed = elements.checked_mul(size)?.checked_add(if item.kind & 0x4000 == 0 { 0 } else { 4 })?;
    Some(matches!(size, 1 | 2 | 4 | 8) && needed <= item.length)
}
