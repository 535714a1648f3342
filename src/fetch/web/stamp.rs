//! The time in HTTP's headers (RFC 9110, 5.6.7) as the files of a project write it.

use crate::text::date::Date;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// `Fri, 17 Nov 2023 12:35:00 GMT` as `2023-11-17T12:35:00Z`; `None` when it is no such time.
pub(super) fn rfc3339(header: &str) -> Option<String> {
    let parts: Vec<&str> = header.split(' ').collect();
    let [_, day, month, year, time, "GMT"] = parts[..] else { return None };
    let month = (1u8..).zip(MONTHS).find(|(_, name)| *name == month)?.0;
    let date = Date::new(year.parse().ok()?, month, day.parse().ok()?)?;
    let is_time = time.len() == 8
        && time
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at % 3 == 2 { byte == b':' } else { byte.is_ascii_digit() });
    is_time.then(|| format!("{date}T{time}Z"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_a_header_is_written_as_in_files() {
        assert_eq!(rfc3339("Fri, 17 Nov 2023 12:35:00 GMT").as_deref(), Some("2023-11-17T12:35:00Z"));
        for header in [
            "",
            "Fri, 31 Nov 2023 12:35:00 GMT",
            "Fri, 17 Nov 2023 12:35 GMT",
            "now",
            "Fri, 17 Nov 2023 1\n:35:00 GMT",
        ] {
            assert_eq!(rfc3339(header), None, "{header}");
        }
    }
}
