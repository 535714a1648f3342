//! Greek, after “Greek: A Comprehensive Grammar of the Modern Language” (D. Holton, P. Mackridge and I. Philippaki-
//! Warburton, 2012). Accents are folded away here; where the accent may stand is the lexicon's to say.

use super::{Paradigm, row};

pub(super) const ARTICLES: &[&str] = &[
    "ο",
    "η",
    "το",
    "οι",
    "τα",
    "του",
    "τησ",
    "τον",
    "τη",
    "την",
    "των",
    "τουσ",
    "τισ",
    "ενασ",
    "μια",
    "ενα",
    "στο",
    "στη",
    "στην",
    "στον",
    "στα",
    "στουσ",
    "στισ",
];

pub(super) const PARADIGMS: &[Paradigm] = &[
    // Masculine nouns.
    row("ος οι", "ος ου ο ε οι ων ους"),
    row("ας ες", "ας α ες ων"),
    row("ης ες", "ης η ες ων ηδες ηδων"),
    row("έας εις", "εας εα εις εων εων"),
    // Feminine nouns.
    row("η ες", "η ης ην ες ων"),
    row("η εις", "η ης εως εις εων"),
    row("α ες", "α ας αν ες ων"),
    // Neuter nouns.
    row("ο α", "ο ου α ων"),
    row("ι ια", "ι ιου ια ιων"),
    row("μα ματα", "μα ματος ματα ματων"),
    row("ος η", "ος ους η ων"),
    row("ιμο", "ιμο ιματος ιματα ιματων"),
    row("ον οντα", "ον οντος οντα οντων"),
    // Adjectives and participles: most have the endings of the nouns above. They stand beside a noun, so only a plural
    // is the same in two genders.
    row("ης ες", "ης ους η ες εις ων"),
    row("υς ια υ", "υς υ ιου ια ιας ιοι ιων ιους ιες"),
    row("υς εια υ", "υς εος εως υ εια ειας εις ειες εα εων"),
    row("ων ουσα ον", "ων οντος οντα οντες οντων ουσα ουσας ουσες ουσων ον"),
    row("ας οντας", "οντας οντα οντες οντων"),
];
