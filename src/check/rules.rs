//! Every rule with its severity, what it looks for, and an example of wrong and right.
//!
//! docs/checks.md is made from this table; a test runs every example.

use crate::diagnostic::Severity;

/// A rule of the checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable name.
    pub code: &'static str,
    /// How much a finding of it matters.
    pub severity: Severity,
    /// What it looks for, in one sentence.
    pub what: &'static str,
    /// The target language of the example.
    pub locale: &'static str,
    /// The source of the example.
    pub source: &'static str,
    /// A target that breaks the rule.
    pub wrong: &'static str,
    /// The same as it should be.
    pub right: &'static str,
}

/// The severity of a rule; a code that is not in the table would be an error, and a test finds it.
pub(super) fn severity_of(code: &str) -> Severity {
    RULES.iter().find(|rule| rule.code == code).map_or(Severity::Error, |rule| rule.severity)
}

/// Rules whose mends cannot change what a text means: they are done without a person having to look.
const SAFE: [&str; 14] = [
    "control-character",
    "direction-mark",
    "double-space",
    "escape-sequence",
    "homoglyph",
    "html-entity",
    "invisible",
    "line-start",
    "quotes-foreign",
    "quotes-straight",
    "soft-hyphen",
    "space-before-mark",
    "space-breaks",
    "start-small",
];

/// Whether `horo check --fix` may do a rule's mends.
pub fn is_safe(code: &str) -> bool {
    SAFE.contains(&code)
}

const E: Severity = Severity::Error;
const W: Severity = Severity::Warning;
const N: Severity = Severity::Note;

macro_rules! rules {
    ($($code:literal $severity:ident $what:literal $locale:literal: $source:literal, $wrong:literal, $right:literal;)*) => {
        /// All rules, in the order of their reading.
        pub static RULES: &[Rule] = &[$(Rule {
            code: $code,
            severity: $severity,
            what: $what,
            locale: $locale,
            source: $source,
            wrong: $wrong,
            right: $right,
        }),*];
    };
}

rules! {
    "syntax" E "The message must be readable as Fluent." "de": "Здравей", "Hallo {", "Hallo";
    "line-start" E "A further line must not begin with [ * or a full stop." "de":
        "Край. [видео] Следва още.", "Ende.\n    [Video] Es geht weiter.", "Ende. [Video]\n    Es geht weiter.";
    "message-ended" E "Every further line of a message is indented." "de": "Здравей", "Hallo\nevil = x", "Hallo\n    Welt";
    "nested-too-deep" E "Braces are nested a few levels deep at most, and a text is not endless." "de": "Здравей",
        "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{ $x }}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}", "Hallo";
    "empty" E "A message has a translation." "de": "Здравей", " ", "Hallo";
    "untranslated" E "The text is translated." "de": "Добро утро, приятели", "Добро утро, приятели", "Guten Morgen, Freunde";
    "cyrillic-left" E "No word stays in Cyrillic letters." "de":
        "Сутринта беше хубава.", "Der Morgen war хубава.", "Der Morgen war schön.";
    "homoglyph" E "No letter comes from another alphabet and looks like the right one." "de":
        "Сутринта беше хубава.", "Der Mоrgen war schön.", "Der Morgen war schön.";
    "mixed-script" W "A word stands in one alphabet." "de": "Сутринта беше хубава.", "Der Moжgen war schön.", "Der Morgen war schön.";
    "wrong-language" E "The text stands in the language of its file." "de":
        "Той каза, че не знае какво да прави с парите.", "He said that he did not know what to do with the money that he had.",
        "Er sagte, dass er nicht wisse, was er mit dem Geld tun soll.";
    "wrong-language-likely" W "The text seems to stand in another language." "de":
        "Съдът и парите", "The court and the money", "Das Gericht und das Geld";
    "placeable-missing" E "Every placeable of the source stands in the target." "de": "Здравей, { $name }", "Hallo", "Hallo, { $name }";
    "placeable-extra" E "No placeable stands in the target that the source lacks." "de": "Здравей", "Hallo, { $name }", "Hallo";
    "placeable-renamed" E "Names in braces are not translated." "de": "Здравей, { $name }", "Hallo, { $namen }", "Hallo, { $name }";
    "plural-missing" W "A choice by number has every plural form of the language." "pl":
        "{ $n ->\n    [one] { $n } човек\n   *[other] { $n } души\n}",
        "{ $n ->\n    [one] { $n } osoba\n   *[other] { $n } osoby\n}",
        "{ $n ->\n    [one] { $n } osoba\n    [few] { $n } osoby\n    [many] { $n } osób\n   *[other] { $n } osoby\n}";
    "plural-rare" W "Spanish and Portuguese have a form for round millions." "es":
        "{ $n ->\n    [one] { $n } човек\n   *[other] { $n } души\n}",
        "{ $n ->\n    [one] { $n } persona\n   *[other] { $n } personas\n}",
        "{ $n ->\n    [one] { $n } persona\n    [many] { $n } de personas\n   *[other] { $n } personas\n}";
    "plural-unknown" W "Plural forms have their six names." "de":
        "{ $n ->\n    [one] { $n } човек\n   *[other] { $n } души\n}",
        "{ $n ->\n    [one] { $n } Mensch\n    [viele] { $n } Menschen\n   *[other] { $n } Menschen\n}",
        "{ $n ->\n    [one] { $n } Mensch\n   *[other] { $n } Menschen\n}";
    "tag-missing" E "Every tag of the source stands in the target." "de": "<strong>Ново</strong> днес", "Neu heute", "<strong>Neu</strong> heute";
    "tag-extra" E "No tag stands in the target that the source lacks." "de": "Ново днес", "<strong>Neu</strong> heute", "Neu heute";
    "tag-changed" E "Tags are the source's." "de": "<strong>Ново</strong> днес", "<em>Neu</em> heute", "<strong>Neu</strong> heute";
    "tag-unclosed" E "Every tag is closed." "de": "<strong>Ново</strong> днес", "<strong>Neu heute", "<strong>Neu</strong> heute";
    "tag-crossed" E "Tags are closed in the reverse order of opening." "de":
        "<strong><em>Ново</em></strong> днес", "<strong><em>Neu</strong></em> heute", "<strong><em>Neu</em></strong> heute";
    "tag-moved" E "Tags stand inside each other as in the source." "de":
        "<strong>Ново <em>днес</em></strong>", "<strong>Neu</strong> <em>heute</em>", "<strong>Neu <em>heute</em></strong>";
    "tag-not-allowed" E "Only inline elements stand in a message." "de": "Ново днес", "<script>Neu</script> heute", "Neu heute";
    "attribute-not-allowed" E "Tags have no attributes but the source's." "de":
        "<strong>Ново</strong> днес", "<strong onclick=\"x\">Neu</strong> heute", "<strong>Neu</strong> heute";
    "link-address" E "Addresses stand in no message." "de":
        "<a data-l10n-name=\"link-1\">Ново</a>", "<a href=\"https://x.example\" data-l10n-name=\"link-1\">Neu</a>",
        "<a data-l10n-name=\"link-1\">Neu</a>";
    "link-name" E "The names of links are the source's." "de":
        "<a data-l10n-name=\"link-1\">Ново</a>", "<a data-l10n-name=\"lnk-1\">Neu</a>", "<a data-l10n-name=\"link-1\">Neu</a>";
    "link-text-empty" E "A link has words." "de":
        "<a data-l10n-name=\"link-1\">Ново</a> днес", "<a data-l10n-name=\"link-1\"></a>Neu heute", "<a data-l10n-name=\"link-1\">Neu</a> heute";
    "address-changed" E "Addresses are copied." "de":
        "Вижте https://horo.example/bg", "Siehe https://hоro.example/bg", "Siehe https://horo.example/bg";
    "email-changed" E "E-mail addresses are copied." "de": "Пишете на info@horo.example", "Schreiben Sie an info@horo.de", "Schreiben Sie an info@horo.example";
    "phone-changed" E "Telephone numbers are copied." "de": "тел. +359 38 603 400", "Tel. +359 38 603 401", "Tel. +359 38 603 400";
    "code-changed" E "Codes are copied." "de": "Код BG16RFPR002-1.001", "Code BG16RFPR002-1.002", "Code BG16RFPR002-1.001";
    "hashtag-changed" W "Latin hashtags are copied." "de": "Следете #SECON днес", "Folgen Sie #SEKON heute", "Folgen Sie #SECON heute";
    "date-changed" W "A date has the source's day and month." "de": "на 9 май 2024 г.", "am 10. Mai 2024", "am 9. Mai 2024";
    "month-changed" W "A month is the source's." "de": "през октомври", "im November", "im Oktober";
    "time-changed" W "A time of day is the source's." "de": "в 18:15 ч.", "um 19:15 Uhr", "um 18:15 Uhr";
    "number-changed" W "A number is the source's." "de": "68 години", "86 Jahre", "68 Jahre";
    "number-missing" W "A number of the source stands in the target, in digits or as a word." "de":
        "около 68 години живот", "etwa ein Leben lang", "etwa 68 Jahre Leben";
    "number-extra" N "A number of the target stands in the source." "de": "в града живеят хора", "in der Stadt leben 380 Menschen", "in der Stadt leben Menschen";
    "decimal-separator" W "Decimals follow the language's mark." "de": "магнитуд 7,6", "Stärke 7.6", "Stärke 7,6";
    "number-grouping" W "Thousands are grouped as the language groups them." "de": "380 000 души", "380,000 Menschen", "380.000 Menschen";
    "percent-changed" W "Percent stays percent." "de": "около 38 % от хората", "etwa 38 € der Menschen", "etwa 38 % der Menschen";
    "currency-changed" W "A sum keeps its currency." "de": "струва 350 евро", "kostet 350 Dollar", "kostet 350 Euro";
    "name-changed" W "A name of the source is spelt right." "de": "Вчера в Мадрид валя.", "Gestern regnete es in Matbid.", "Gestern regnete es in Madrid.";
    "name-missing" W "A name of the source stands in the target." "es":
        "Отборът на Тенеси Стейт спечели.", "El equipo de State ganó.", "El equipo de Tennessee State ganó.";
    "name-varies" W "A name is written in one way." "de":
        "Съдията Каванау говори. След това Каванау замълча.", "Richter Kavanaugh sprach. Danach schwieg Kavanough.",
        "Richter Kavanaugh sprach. Danach schwieg Kavanaugh.";
    "quotes-straight" W "Quotation marks are the printer's, not the typewriter's." "de": "„Да“, каза той.", "\"Ja\", sagte er.", "„Ja“, sagte er.";
    "quotes-single" N "Single quotation marks are the printer's, not the typewriter's." "nl": "„Да“, каза той.", "'Ja', zei hij.", "‘Ja’, zei hij.";
    "quotes-foreign" W "Quotation marks are the language's." "es": "„Да“, каза той.", "„Sí“, dijo él.", "«Sí», dijo él.";
    "quotes-unbalanced" W "A quotation that is opened is closed." "de": "Той каза „да“ вчера.", "Er sagte „ja gestern.", "Er sagte „ja“ gestern.";
    "brackets-unbalanced" W "A bracket that is opened is closed." "de": "Той каза (вчера) да.", "Er sagte (gestern ja.", "Er sagte (gestern) ja.";
    "too-short" W "The target is about as long as such a source becomes." "de":
        "Признавайки потенциала на социалната икономика, партньорите ще обменят опит през следващите години.",
        "Die Partner tauschen sich aus.",
        "In Anerkennung des Potenzials der Sozialwirtschaft werden die Partner in den kommenden Jahren Erfahrungen austauschen.";
    "too-long" W "The target is not much longer than such a source becomes." "de":
        "Партньорите ще обменят опит.",
        "Die Partner werden in den kommenden Jahren Erfahrungen austauschen und einander in allen beteiligten Ländern besuchen.",
        "Die Partner werden Erfahrungen austauschen.";
    "doubled-sentence" W "No sentence stands twice." "de":
        "Партньорите ще обменят опит. Срещата е утре.",
        "Die Partner treffen sich. Die Partner treffen sich.", "Die Partner treffen sich. Das Treffen ist morgen.";
    "funding-missing" E "The funding statement is translated." "de":
        "Проектът е съфинансиран от Европейския съюз.", "Das Projekt läuft in ganz Europa weiter.",
        "Das Projekt wird von der Europäischen Union kofinanziert.";
    "end-mark-missing" W "A sentence ends with its mark." "de": "Срещата е утре.", "Das Treffen ist morgen", "Das Treffen ist morgen.";
    "end-mark-changed" W "A sentence ends as its source does." "de": "Срещата е утре.", "Das Treffen ist morgen,", "Das Treffen ist morgen.";
    "double-space" W "One space stands between words." "de": "Срещата е утре.", "Das  Treffen ist morgen.", "Das Treffen ist morgen.";
    "space-before-mark" W "No space stands before a mark." "de": "Срещата е утре.", "Das Treffen ist morgen .", "Das Treffen ist morgen.";
    "space-breaks" N "A number stays on one line with what belongs to it." "de": "около 38 % от хората", "etwa 38 % der Menschen", "etwa 38\u{a0}% der Menschen";
    "doubled-word" W "No word stands twice in a row." "de": "Срещата е утре.", "Das Treffen ist ist morgen.", "Das Treffen ist morgen.";
    "start-small" W "A text begins with a capital where its source does." "de": "Срещата е утре.", "das Treffen ist morgen.", "Das Treffen ist morgen.";
    "all-capitals" W "A text does not stand in capitals." "de": "Срещата е утре.", "DAS TREFFEN IST MORGEN.", "Das Treffen ist morgen.";
    "invisible" W "No invisible character stands in a text." "de": "Срещата е утре.", "Das Tref\u{200b}fen ist morgen.", "Das Treffen ist morgen.";
    "soft-hyphen" W "No soft hyphen stands in a text." "de": "Срещата е утре.", "Das Tref\u{ad}fen ist morgen.", "Das Treffen ist morgen.";
    "direction-mark" E "No mark turns the direction of writing." "de": "Срещата е утре.", "Das \u{202e}Treffen ist morgen.", "Das Treffen ist morgen.";
    "control-character" E "No control character stands in a text." "de": "Срещата е утре.", "Das \u{1b}Treffen ist morgen.", "Das Treffen ist morgen.";
    "mojibake" E "The file is UTF-8." "de": "Срещата е утре.", "Das Treffen ist spÃ¤ter.", "Das Treffen ist später.";
    "html-entity" W "Characters are typed, not written as HTML entities." "de": "Срещата е утре.", "Das&nbsp;Treffen ist morgen.", "Das Treffen ist morgen.";
    "escape-sequence" W "Characters are typed, not written as escape sequences." "de": "Срещата е утре.", "Das\\nTreffen ist morgen.", "Das Treffen ist morgen.";
    "spelling" N "A word is spelt right, where the system has a dictionary of the language." "de": "Срещата е утре.", "Das Treffen ist margen.", "Das Treffen ist morgen.";
    "template-syntax" E "No template language stands in a message." "de": "Срещата е утре.", "Das <% x %> Treffen ist morgen.", "Das Treffen ist morgen.";
}
