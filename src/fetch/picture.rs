//! What a picture is, without showing it.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{ImageDecoder as _, ImageFormat, ImageReader};

/// Largest width and height, in pixels.
const MAX_SIDE: u32 = 12_000;

/// Most pixels: what is larger is not unpacked where pictures are published.
const MAX_PIXELS: u64 = 50_000_000;

/// Smallest width and height of a picture that belongs to an article: less is an ornament.
const MIN_SIDE: u32 = 100;

/// Width and height in pixels, as it is seen, and the usual ending of its name; `None` for what is damaged, too large, too small, or of a
/// kind that pages of an article do not hold. Only the head is read: what is inside is unpacked where it is published.
pub fn picture_size(bytes: &[u8]) -> Option<(u32, u32, &'static str)> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let ending = match reader.format()? {
        ImageFormat::Jpeg => "jpg",
        ImageFormat::Png => "png",
        ImageFormat::WebP => "webp",
        ImageFormat::Gif => "gif",
        _ => return None,
    };
    let mut decoder = reader.into_decoder().ok()?;
    let (mut width, mut height) = decoder.dimensions();
    let is_fit = |side: u32| (MIN_SIDE..=MAX_SIDE).contains(&side);
    if !is_fit(width) || !is_fit(height) || u64::from(width) * u64::from(height) > MAX_PIXELS {
        return None;
    }
    let lies_on_its_side = matches!(
        decoder.orientation().ok()?,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    );
    if lies_on_its_side {
        std::mem::swap(&mut width, &mut height);
    }
    Some((width, height, ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        image::GrayImage::new(width, height).write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_picture_is_measured_and_what_is_none_is_not() {
        assert_eq!(picture_size(&png(320, 200)), Some((320, 200, "png")));
        assert_eq!(picture_size(&png(1, 1)), None, "an ornament or a spy");
        assert_eq!(picture_size(b"<svg onload=alert(1)>"), None);
        assert_eq!(picture_size(b"GIF89a"), None);
        let mut huge = png(320, 200);
        huge[16..20].copy_from_slice(&100_000u32.to_be_bytes());
        assert_eq!(picture_size(&huge), None);
    }
}
