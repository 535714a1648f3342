//! Pictures as readers get them: the pixels and nothing else, in a few widths.
//!
//! A picture's published forms follow from its digest and its size alone, so that a page can name them before they are
//! made. They are made from bytes that came from the network: whoever does it works apart, under limits of time and
//! memory. Where and when a picture was taken, and with what, does not leave the house.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder as _, ImageReader, Limits, Rgb, RgbImage};
use serde::{Deserialize, Serialize};

/// The folder of all pictures in a release; below it one for each article that has some.
pub const FOLDER: &str = "media";

/// Widths in pixels: a phone, a column of text, and the same on a screen with twice as many points.
const WIDTHS: [u32; 3] = [480, 960, 1_600];

/// Most pixels of a picture that is published: 24 bits each of them fit into the memory that the maker may take.
pub const MAX_PIXELS: u64 = 50_000_000;

/// Most memory that decoding may take at once, in bytes.
const MAX_MEMORY: u64 = 220_000_000;

/// The quality of both kinds, of 100: above it files grow and nobody sees a difference.
const QUALITY: u8 = 80;

/// Hexadecimal digits of the digest in a file's name.
const DIGITS: usize = 16;

/// The path of a picture's file in a release; `id` is the article's.
pub fn path(id: &str, name: &str) -> String {
    format!("{FOLDER}/{id}/{name}")
}

/// A picture of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// SHA-256 of the file that it is made from, in hexadecimal digits.
    pub digest: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// The block before which it stands; none when it stands behind the last.
    pub before: Option<String>,
    /// The block that says in words what it shows, where there is one: `before`.
    pub alt: Option<String>,
    /// Who made it or holds the rights.
    pub credit: Option<String>,
}

/// A kind of file that pictures are published as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Half as large, and read by every browser since 2020.
    WebP,
    /// Read by everything.
    Jpeg,
}

impl Kind {
    /// Both, the preferred one first.
    pub const ALL: [Kind; 2] = [Kind::WebP, Kind::Jpeg];

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Kind::WebP => "webp",
            Kind::Jpeg => "jpg",
        }
    }
}

impl Picture {
    /// The sizes that it is published in, in pixels, the smallest first: never larger than it is.
    pub fn sizes(&self) -> Vec<(u32, u32)> {
        let widest = self.width.min(WIDTHS[WIDTHS.len() - 1]);
        let below = WIDTHS.into_iter().filter(|&width| width < widest);
        below.chain([widest]).map(|width| (width, self.height_at(width))).collect()
    }

    /// The name of a file of it, in the article's folder of pictures.
    pub fn name(&self, width: u32, kind: Kind) -> String {
        format!("{}-{width}.{}", self.digest.get(..DIGITS).unwrap_or_default(), kind.ending())
    }

    /// The names of all its files.
    pub fn names(&self) -> Vec<String> {
        let of = |(width, _)| Kind::ALL.map(|kind| self.name(width, kind));
        self.sizes().into_iter().flat_map(of).collect()
    }

    fn height_at(&self, width: u32) -> u32 {
        let height = u64::from(self.height) * u64::from(width) / u64::from(self.width.max(1));
        u32::try_from(height.max(1)).unwrap_or(u32::MAX)
    }
}

/// The files of a picture, in the order of [`Picture::names`]; `None` if the bytes are not that picture.
pub fn files(picture: &Picture, bytes: &[u8]) -> Option<Vec<Vec<u8>>> {
    if u64::from(picture.width) * u64::from(picture.height) > MAX_PIXELS {
        return None;
    }
    let mut shown = decoded(bytes)?;
    if (shown.width(), shown.height()) != (picture.width, picture.height) {
        return None;
    }
    let mut files = Vec::new();
    // From the largest down, each made from the one before it.
    for (width, height) in picture.sizes().into_iter().rev() {
        shown = smaller(shown, width, height);
        files.push(jpeg(&shown)?);
        files.push(webp(&shown)?);
    }
    files.reverse();
    Some(files)
}

/// The pixels, turned as the camera was held; of a moving picture the first one.
fn decoded(bytes: &[u8]) -> Option<DynamicImage> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let turned = decoder.orientation().ok()?;
    let mut image = DynamicImage::from_decoder(decoder).ok()?;
    image.apply_orientation(turned);
    Some(if image.color().has_alpha() { image.into_rgba8().into() } else { image.into_rgb8().into() })
}

/// A picture in another size. Twice the size is reached by averaging, which needs no memory of its own.
fn smaller(image: DynamicImage, width: u32, height: u32) -> DynamicImage {
    if (image.width(), image.height()) == (width, height) {
        return image;
    }
    let image = if image.width() > 3 * width { image.thumbnail_exact(2 * width, 2 * height) } else { image };
    image.resize_exact(width, height, FilterType::CatmullRom)
}

fn webp(image: &DynamicImage) -> Option<Vec<u8>> {
    let (width, height) = (image.width(), image.height());
    let encoder = match image {
        DynamicImage::ImageRgba8(image) => webp::Encoder::from_rgba(image, width, height),
        DynamicImage::ImageRgb8(image) => webp::Encoder::from_rgb(image, width, height),
        _ => return None,
    };
    Some(encoder.encode_simple(false, f32::from(QUALITY)).ok()?.to_vec())
}

/// As JPEG; what is transparent lies on white, as on the page.
fn jpeg(image: &DynamicImage) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    match image {
        DynamicImage::ImageRgba8(image) => {
            let on_white = |color: u8, alpha: u8| {
                let shown = (u16::from(color) * u16::from(alpha) + 255 * u16::from(255 - alpha)) / 255;
                u8::try_from(shown).unwrap_or(u8::MAX)
            };
            let flat = RgbImage::from_fn(image.width(), image.height(), |x, y| {
                let [red, green, blue, alpha] = image.get_pixel(x, y).0;
                Rgb([red, green, blue].map(|color| on_white(color, alpha)))
            });
            flat.write_with_encoder(encoder).ok()?;
        }
        image => image.write_with_encoder(encoder).ok()?,
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use image::{ImageFormat, RgbaImage};

    use super::*;
    use crate::files::sha256;

    fn picture(width: u32, height: u32) -> Picture {
        Picture { digest: sha256(b""), width, height, before: None, alt: None, credit: None }
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        let shown = RgbaImage::from_fn(width, height, |x, y| {
            let alpha = if x < width / 2 { 0 } else { 255 };
            image::Rgba([u8::try_from(x % 256).unwrap(), u8::try_from(y % 256).unwrap(), 90, alpha])
        });
        let mut bytes = Cursor::new(Vec::new());
        shown.write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    fn size(bytes: &[u8]) -> (ImageFormat, (u32, u32)) {
        let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().unwrap();
        (reader.format().unwrap(), reader.into_dimensions().unwrap())
    }

    #[test]
    fn a_picture_is_published_in_a_few_widths_and_never_larger_than_it_is() {
        let widths = |width| picture(width, 300).sizes().into_iter().map(|size| size.0).collect::<Vec<_>>();
        assert_eq!(widths(320), [320]);
        assert_eq!(widths(480), [480]);
        assert_eq!(widths(1_000), [480, 960, 1_000]);
        assert_eq!(widths(6_000), [480, 960, 1_600]);
        assert_eq!(picture(6_000, 4_000).sizes()[0], (480, 320));
        assert_eq!(picture(6_000, 1).sizes()[0], (480, 1), "a line stays one");
    }

    #[test]
    fn the_files_are_those_that_were_named_and_hold_what_was_said() {
        let (picture, bytes) = (picture(1_000, 500), png(1_000, 500));
        let files = files(&picture, &bytes).unwrap();
        let names = picture.names();
        assert_eq!(files.len(), names.len());
        let mut expected = picture.sizes().into_iter().flat_map(|size| [size; 2]);
        for (name, file) in names.iter().zip(&files) {
            let (format, found) = size(file);
            assert_eq!(Some(found), expected.next(), "{name}");
            assert_eq!(name.rsplit('.').next() == Some("webp"), format == ImageFormat::WebP, "{name}");
        }
        let flat = image::load_from_memory(&files[1]).unwrap().into_rgb8();
        assert!(flat.get_pixel(10, 10).0.iter().all(|&color| color > 240), "what is transparent is white");
    }

    #[test]
    fn nothing_but_the_pixels_is_published_and_they_stand_upright() {
        // A JPEG with an Exif segment: the camera was turned by 90 degrees, and its place is in it.
        let shown = RgbImage::from_fn(200, 100, |x, _| Rgb([if x < 100 { 250 } else { 5 }; 3]));
        let mut plain = Vec::new();
        shown.write_with_encoder(JpegEncoder::new_with_quality(&mut plain, 90)).unwrap();
        let exif = [
            b"Exif\0\0MM\0\x2a\0\0\0\x08".as_slice(),
            b"\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0SECRET PLACE",
        ]
        .concat();
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        let turned = [&plain[..2], &[0xff, 0xe1], &length, &exif, &plain[2..]].concat();
        assert_eq!(files(&picture(200, 100), &turned), None, "its size is that of what is seen");
        let files = files(&picture(100, 200), &turned).unwrap();
        for file in &files {
            assert!(!file.windows(6).any(|bytes| bytes == b"SECRET" || bytes == b"Exif\0\0"));
        }
        let seen = image::load_from_memory(&files[1]).unwrap().into_luma8();
        assert!(seen.get_pixel(50, 20).0[0] > 200 && seen.get_pixel(50, 180).0[0] < 60);
    }

    #[test]
    fn what_is_no_picture_or_another_one_gives_no_files() {
        let bytes = png(200, 100);
        assert_eq!(files(&picture(200, 101), &bytes), None);
        assert_eq!(files(&picture(200, 100), &bytes[..bytes.len() / 2]), None);
        assert_eq!(files(&picture(200, 100), b"<svg>"), None);
        assert_eq!(files(&picture(10_000, 10_000), &bytes), None);
    }
}
