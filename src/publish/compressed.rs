//! The compressed forms of a file, for web servers that send them as they lie on the disk (`gzip_static` and the like).
//!
//! Every level is fixed, so the same file gives the same bytes. A form that saves less than a tenth is not made.

use std::io::{Read as _, Write as _};

/// Endings of the compressed forms: Brotli, gzip, Zstandard.
pub const ENDINGS: [&str; 3] = [".br", ".gz", ".zst"];

/// Files of these kinds are worth it; pictures and packed files are not.
const WORTH: [&str; 7] = [".html", ".json", ".xml", ".css", ".js", ".svg", ".txt"];
const SMALLEST: usize = 512;
/// Above this size only gzip is made, which every reader of feeds understands: the others cost more than they save.
const LARGEST_FOR_ALL: usize = 64 << 10;

const BROTLI_QUALITY: u32 = 5;
const BROTLI_WINDOW: u32 = 18;
const GZIP_LEVEL: u32 = 6;
const ZSTD_LEVEL: i32 = 6;

/// The compressed forms of a file, by their endings.
pub fn forms(name: &str, bytes: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    if bytes.len() < SMALLEST || !WORTH.iter().any(|ending| name.ends_with(ending)) {
        return Vec::new();
    }
    let mut forms = vec![(".gz", gzip(bytes))];
    if bytes.len() <= LARGEST_FOR_ALL {
        forms.insert(0, (".br", brotli(bytes)));
        forms.push((".zst", zstd::bulk::compress(bytes, ZSTD_LEVEL).unwrap_or_default()));
    }
    forms.retain(|(_, packed)| !packed.is_empty() && packed.len() < bytes.len() / 10 * 9);
    forms
}

/// The name of the file that a name with such an ending is a form of.
pub fn plain_name(name: &str) -> Option<&str> {
    ENDINGS.iter().find_map(|ending| name.strip_suffix(ending))
}

/// Whether unpacking gives just these bytes; stops after one byte too many.
pub fn is_form_of(ending: &str, packed: &[u8], bytes: &[u8]) -> bool {
    let limit = bytes.len() as u64 + 1;
    let mut plain = Vec::with_capacity(bytes.len() + 1);
    let read = match ending {
        ".br" => brotli::Decompressor::new(packed, 4096).take(limit).read_to_end(&mut plain),
        ".gz" => flate2::read::GzDecoder::new(packed).take(limit).read_to_end(&mut plain),
        ".zst" => match zstd::Decoder::new(packed) {
            Ok(decoder) => decoder.take(limit).read_to_end(&mut plain),
            Err(_) => return false,
        },
        _ => return false,
    };
    read.is_ok() && plain == bytes
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(bytes.len() / 3);
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, BROTLI_QUALITY, BROTLI_WINDOW);
    let is_done = writer.write_all(bytes).and_then(|()| writer.flush()).is_ok();
    drop(writer);
    if is_done { packed } else { Vec::new() }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    // No name and no time in the header: flate2 writes neither unless asked.
    let mut encoder = flate2::write::GzEncoder::new(
        Vec::with_capacity(bytes.len() / 3),
        flate2::Compression::new(GZIP_LEVEL),
    );
    encoder.write_all(bytes).and_then(|()| encoder.finish()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_unpacks_to_the_file_and_to_no_other() {
        let text = "Съвместно със СКОН и СЛАДОТКАНИ, Общо за Хасково. ".repeat(60).into_bytes();
        let forms = forms("index.html", &text);
        assert_eq!(forms.iter().map(|(ending, _)| *ending).collect::<Vec<_>>(), ENDINGS);
        for (ending, packed) in &forms {
            assert!(is_form_of(ending, packed, &text), "{ending}");
            assert!(!is_form_of(ending, packed, &text[1..]), "{ending}");
            assert!(!is_form_of(ending, &packed[..packed.len() / 2], &text), "{ending}");
            assert!(!is_form_of(ending, b"noise", &text), "{ending}");
        }
    }

    #[test]
    fn what_is_small_or_packed_already_has_no_forms() {
        assert!(forms("index.html", b"short").is_empty());
        assert!(forms("picture.png", &[7; 10_000]).is_empty());
        assert_eq!(plain_name("index.html.br"), Some("index.html"));
        assert_eq!(plain_name("index.html"), None);
    }
}
