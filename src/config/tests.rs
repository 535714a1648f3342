use super::*;

const GOOD: &str = "[locales]\nsource = \"bg\"\ntargets = [\"de\", \"el\"]\n\n[site]\nbase_url = \"https://news.example.eu\"\n";

#[test]
fn what_is_not_said_has_the_careful_default() {
    let config = Config::parse(GOOD).unwrap();
    assert_eq!(
        config.release,
        Release {
            together: Together::All,
            require: Require::Translated,
            machine: Machine::Never,
            valid_days: 30,
            keep: 30
        }
    );
}

#[test]
fn a_wrong_setting_is_told_with_its_line() {
    for (from, to, told) in [
        (
            "[site]",
            "[sites]",
            "horo.toml:5:2: there is no setting “sites”; there are “locales”, “site”, “release”, “check”, “feed”, “recipe”, “fetch”",
        ),
        ("\"el\"", "\"gr\"", "horo.toml:3:"),
        ("\"el\"", "\"de\"", "horo.toml:3:1: the locale “de” stands here twice"),
        ("[\"de\", \"el\"]", "[]", "horo.toml:3:1: there is no target locale"),
        ("https://news.example.eu", "news.example.eu/", "horo.toml:6:1: base_url is an address"),
        (
            "[\"de\", \"el\"]",
            "\"de\"",
            "horo.toml:3:11: this is the text \"de\"; a list such as [\"de\", \"nl\"] belongs here",
        ),
        ("base_url", "base", "horo.toml:6:1: there is no setting “base”"),
        ("source", "sorce", "horo.toml:2:1: there is no setting “sorce”; there is “source” or “targets”"),
    ] {
        let error = Config::parse(&GOOD.replacen(from, to, 1)).unwrap_err().to_string();
        assert!(error.starts_with(told), "{error}");
    }
    for (line, told) in [("valid_days = 0", "valid_days is a number"), ("keep = 0", "keep is a number")] {
        let error = Config::parse(&format!("{GOOD}[release]\n{line}\n")).unwrap_err().to_string();
        assert!(error.starts_with("horo.toml:8:1: ") && error.contains(told), "{error}");
    }
    for (line, told) in [
        ("in_run = -1", "this is the number “-1”; a whole number that is not below 0 belongs here"),
        ("in_run = \"ja\"", "this is the text \"ja\"; a whole number that is not below 0 belongs here"),
    ] {
        let error = Config::parse(&format!("{GOOD}[[engine]]\nkind = \"firefox\"\n{line}\n"))
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("horo.toml:9:10: ") && error.ends_with(told), "{error}");
    }
    let gr = Config::parse(&GOOD.replace("\"el\"", "\"gr\"")).unwrap_err().to_string();
    assert!(gr.contains("did you mean “el”?"), "{gr}");
}

#[test]
fn only_an_address_that_links_can_begin_with_is_a_base_url() {
    let with = |url: &str| Config::parse(&GOOD.replace("https://news.example.eu", url));
    for url in ["https://x.eu", "http://x.eu:8080", "https://x.eu/news/bg", "https://xn--80adxs.xn--90ae"] {
        assert!(with(url).is_ok(), "{url}");
    }
    for url in [
        "",
        "x.eu",
        "ftp://x.eu",
        "https://",
        "https:///",
        "https://x.eu/",
        "https://x.eu//a",
        "https://x.eu/../a",
        "https://u:p@x.eu",
        "https://:80",
        "https://x.eu:99999",
        "https://{{x}}",
        "https://x.eu?a",
        "https://x y",
        "javascript:alert(1)",
        "https://x.eu/\u{202e}",
    ] {
        assert!(with(url).is_err(), "{url}");
    }
    assert!(with("https://хасково.бг").unwrap_err().to_string().contains("Latin letters"));
}

#[test]
fn a_wrong_setting_is_marked_where_it_is_made_and_not_where_a_comment_speaks_of_it() {
    let text = format!("# base_url, targets\n{}", GOOD.replace("https://news.example.eu", "x"));
    assert!(Config::parse(&text).unwrap_err().to_string().starts_with("horo.toml:7:1: base_url"));
}
