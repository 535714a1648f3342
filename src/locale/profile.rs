//! What horo knows about each language beyond what ICU's data tell: names, quotation marks, separators, the funding
//! statement.
//!
//! Sources: endonyms, quotation marks and separators from CLDR 48, quotation marks widened by what each country's
//! newspapers print (measured over NTREX-128); the funding statements are the Commission's own wordings
//! (“The use of the EU emblem in the context of EU programmes 2021–2027”).

/// A pair of quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotes {
    /// Opening mark.
    pub open: char,
    /// Closing mark.
    pub close: char,
}

/// One language's names, marks and rules.
#[derive(Debug)]
pub struct Profile {
    /// Language code, as it stands in paths and pages.
    pub code: &'static str,
    /// The language's name in itself.
    pub endonym: &'static str,
    /// Territory for Open Graph's `og:locale`, such as `de_DE`.
    pub open_graph: &'static str,
    /// Quotation marks that a careful printer uses, the preferred outer pair first; the rest are inner or second choice.
    pub quotes: &'static [Quotes],
    /// Decimal separator.
    pub decimal: char,
    /// Characters that may group thousands, the preferred one first.
    pub grouping: &'static [char],
    /// “Co-funded by the European Union”, word for word.
    pub funding: &'static str,
}

const fn q(open: char, close: char) -> Quotes {
    Quotes { open, close }
}

const NBSP: char = '\u{a0}';
const NNBSP: char = '\u{202f}';

/// Sorted by code.
pub(super) static PROFILES: [Profile; 9] = [
    Profile {
        code: "bg",
        endonym: "Български",
        open_graph: "bg_BG",
        quotes: &[q('„', '“'), q('«', '»'), q('’', '’'), q('‘', '’')],
        decimal: ',',
        grouping: &[NBSP, NNBSP, ' '],
        funding: "Съфинансирано от Европейския съюз",
    },
    Profile {
        code: "de",
        endonym: "Deutsch",
        open_graph: "de_DE",
        quotes: &[q('„', '“'), q('‚', '‘'), q('»', '«'), q('›', '‹')],
        decimal: ',',
        grouping: &['.', NBSP, NNBSP, ' '],
        funding: "Kofinanziert von der Europäischen Union",
    },
    Profile {
        code: "el",
        endonym: "Ελληνικά",
        open_graph: "el_GR",
        quotes: &[q('«', '»'), q('“', '”'), q('‘', '’')],
        decimal: ',',
        grouping: &['.', NBSP, NNBSP],
        funding: "Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης",
    },
    Profile {
        code: "es",
        endonym: "Español",
        open_graph: "es_ES",
        quotes: &[q('«', '»'), q('“', '”'), q('‘', '’')],
        decimal: ',',
        grouping: &['.', NBSP, NNBSP, ' '],
        funding: "Cofinanciado por la Unión Europea",
    },
    Profile {
        code: "lv",
        endonym: "Latviešu",
        open_graph: "lv_LV",
        quotes: &[q('„', '”'), q('“', '”'), q('„', '“'), q('‚', '’'), q('‘', '’'), q('«', '»')],
        decimal: ',',
        grouping: &[NBSP, NNBSP, ' ', '.'],
        funding: "Līdzfinansē Eiropas Savienība",
    },
    Profile {
        code: "nl",
        endonym: "Nederlands",
        open_graph: "nl_NL",
        quotes: &[q('‘', '’'), q('“', '”'), q('„', '”')],
        decimal: ',',
        grouping: &['.', NBSP, NNBSP],
        funding: "Medegefinancierd door de Europese Unie",
    },
    Profile {
        code: "pl",
        endonym: "Polski",
        open_graph: "pl_PL",
        quotes: &[q('„', '”'), q('«', '»'), q('»', '«'), q('‚', '’'), q('‘', '’')],
        decimal: ',',
        grouping: &[NBSP, NNBSP, ' '],
        funding: "Współfinansowane przez Unię Europejską",
    },
    Profile {
        code: "pt",
        endonym: "Português",
        open_graph: "pt_PT",
        quotes: &[q('“', '”'), q('«', '»'), q('‘', '’')],
        decimal: ',',
        grouping: &[NBSP, NNBSP, '.', ' '],
        funding: "Cofinanciado pela União Europeia",
    },
    Profile {
        code: "ro",
        endonym: "Română",
        open_graph: "ro_RO",
        quotes: &[q('„', '”'), q('«', '»'), q('‘', '’')],
        decimal: ',',
        grouping: &['.', NBSP, NNBSP],
        funding: "Cofinanțat de Uniunea Europeană",
    },
];
