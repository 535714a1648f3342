//! Numbers written as words, to know that “eight” stands for 8.
//!
//! They only excuse: a number that is there as a word is not missing. So the stems are generous, and a word too many
//! costs at most a finding.

use crate::locale::Locale;

/// Stems for 1 to 12, 13 to 19 where they are not 3 to 9 with an ending, tens, hundred and thousand.
type Stems = &'static [(u64, &'static str)];

/// Whether a text in small letters says a whole number in words.
pub(super) fn says(locale: Locale, small_text: &str, number: u64) -> bool {
    let begins = |value: u64| {
        stems(locale)
            .iter()
            .filter(|pair| pair.0 == value)
            .flat_map(|pair| pair.1.split(' '))
            .any(|stem| word_begins(small_text, stem))
    };
    let contains = |value: u64| {
        stems(locale)
            .iter()
            .filter(|pair| pair.0 == value)
            .flat_map(|pair| pair.1.split(' '))
            .any(|stem| small_text.contains(stem))
    };
    match number {
        21..=99 if !number.is_multiple_of(10) => contains(number / 10 * 10) && contains(number % 10),
        0..=100 | 1000 => begins(number),
        101..=999 if number.is_multiple_of(100) => contains(number / 100) && contains(100),
        _ => number.is_multiple_of(1000) && number <= 20_000 && begins(number / 1000) && contains(1000),
    }
}

/// Whether a text in small letters speaks of a half, a quarter or the like, as it may for 50 % or 0.5.
pub(super) fn says_share(locale: Locale, small_text: &str) -> bool {
    let stems: &[&str] = match locale.code() {
        "bg" => &["полови", "четвърт", "трет"],
        "de" => &["hälft", "halb", "viertel", "drittel"],
        "nl" => &["helft", "half", "halve", "kwart", "derde"],
        "ro" => &["jumătate", "sfert", "treime"],
        "pl" => &["połow", "pół", "ćwier", "trzeci"],
        "pt" => &["metade", "meio", "meia", "quarto", "terço"],
        "lv" => &["pus", "ceturt", "trešda"],
        "el" => &["μισ", "ήμισυ", "τέταρτ", "τρίτ"],
        "es" => &["mitad", "medi", "cuart", "terci"],
        _ => &[],
    };
    stems.iter().any(|stem| word_begins(small_text, stem))
}

/// The number of a word in Roman numerals; a word like “mix” in capitals is one, too.
pub(super) fn roman(word: &str) -> Option<u64> {
    if word.is_empty() || word.len() > 8 {
        return None;
    }
    let digit = |byte: u8| match byte {
        b'I' => Some(1),
        b'V' => Some(5),
        b'X' => Some(10),
        b'L' => Some(50),
        b'C' => Some(100),
        b'D' => Some(500),
        b'M' => Some(1000),
        _ => None,
    };
    let values: Vec<u64> = word.bytes().map(digit).collect::<Option<_>>()?;
    let (mut sum, mut taken) = (0, 0);
    for (at, &value) in values.iter().enumerate() {
        let is_less = values.get(at + 1).is_some_and(|&next| next > value);
        *(if is_less { &mut taken } else { &mut sum }) += value;
    }
    sum.checked_sub(taken)
}

fn word_begins(text: &str, stem: &str) -> bool {
    text.match_indices(stem).any(|(at, _)| !text[..at].ends_with(char::is_alphabetic))
}

fn stems(locale: Locale) -> Stems {
    match locale.code() {
        "bg" => &BG,
        "de" => &DE,
        "nl" => &NL,
        "ro" => &RO,
        "pl" => &PL,
        "pt" => &PT,
        "lv" => &LV,
        "el" => &EL,
        "es" => &ES,
        _ => &[],
    }
}

const BG: [(u64, &str); 31] = [
    (0, "нул"),
    (1, "един една едно първ еднократ"),
    (2, "два две двам втор двой двукрат двата"),
    (3, "три трет трим трой"),
    (4, "четир четвърт четвор"),
    (5, "пет"),
    (6, "шест"),
    (7, "сед"),
    (8, "осем осм"),
    (9, "девет"),
    (10, "десет"),
    (11, "единадес единайс"),
    (12, "дванадес дванайс дузин"),
    (13, "тринадес тринайс"),
    (14, "четиринадес четиринайс"),
    (15, "петнадес петнайс"),
    (16, "шестнадес шестнайс"),
    (17, "седемнадес седемнайс"),
    (18, "осемнадес осемнайс"),
    (19, "деветнадес деветнайс"),
    (20, "двадесет двайсе"),
    (30, "тридесет трийсе"),
    (40, "четиридесет четирийсе"),
    (50, "петдесе"),
    (60, "шестдесе шейсе"),
    (70, "седемдесе"),
    (80, "осемдесе"),
    (90, "деветдесе"),
    (100, "сто стот"),
    (1000, "хиляд"),
    (200, "двеста"),
];
const DE: [(u64, &str); 29] = [
    (0, "null"),
    (1, "ein erst"),
    (2, "zwei zwo beid doppel"),
    (3, "drei dritt"),
    (4, "vier"),
    (5, "fünf"),
    (6, "sechs"),
    (7, "sieb"),
    (8, "acht"),
    (9, "neun"),
    (10, "zehn"),
    (11, "elf"),
    (12, "zwölf dutzend"),
    (13, "dreizehn"),
    (14, "vierzehn"),
    (15, "fünfzehn"),
    (16, "sechzehn"),
    (17, "siebzehn"),
    (18, "achtzehn"),
    (19, "neunzehn"),
    (20, "zwanzig"),
    (30, "dreißig"),
    (40, "vierzig"),
    (50, "fünfzig"),
    (60, "sechzig"),
    (70, "siebzig"),
    (80, "achtzig"),
    (90, "neunzig"),
    (100, "hundert einhundert"),
];
const NL: [(u64, &str); 30] = [
    (0, "nul"),
    (1, "een één eerst"),
    (2, "twee beide dubbel"),
    (3, "drie derd"),
    (4, "vier"),
    (5, "vijf"),
    (6, "zes"),
    (7, "zeven"),
    (8, "acht"),
    (9, "negen"),
    (10, "tien"),
    (11, "elf"),
    (12, "twaalf dozijn"),
    (13, "dertien"),
    (14, "veertien"),
    (15, "vijftien"),
    (16, "zestien"),
    (17, "zeventien"),
    (18, "achttien"),
    (19, "negentien"),
    (20, "twintig"),
    (30, "dertig"),
    (40, "veertig"),
    (50, "vijftig"),
    (60, "zestig"),
    (70, "zeventig"),
    (80, "tachtig"),
    (90, "negentig"),
    (100, "honderd"),
    (1000, "duizend"),
];
const RO: [(u64, &str); 30] = [
    (0, "zero"),
    (1, "un o prim întâi"),
    (2, "doi două doua doilea ambel ambii dubl"),
    (3, "trei treia triplu"),
    (4, "patr"),
    (5, "cinci"),
    (6, "șase"),
    (7, "șapte"),
    (8, "opt"),
    (9, "nou"),
    (10, "zece"),
    (11, "unsprezece"),
    (12, "doisprezece douăsprezece duzin"),
    (13, "treisprezece"),
    (14, "paisprezece"),
    (15, "cincisprezece"),
    (16, "șaisprezece"),
    (17, "șaptesprezece"),
    (18, "optsprezece"),
    (19, "nouăsprezece"),
    (20, "douăzeci"),
    (30, "treizeci"),
    (40, "patruzeci"),
    (50, "cincizeci"),
    (60, "șaizeci"),
    (70, "șaptezeci"),
    (80, "optzeci"),
    (90, "nouăzeci"),
    (100, "sută o sut"),
    (1000, "mie mii"),
];
const PL: [(u64, &str); 30] = [
    (0, "zer"),
    (1, "jed pierwsz"),
    (2, "dw dru oba obie oby"),
    (3, "trzy trze trzech"),
    (4, "czter czwart"),
    (5, "pięć pięci piąt"),
    (6, "sześ szóst"),
    (7, "siedem siedmi siódm"),
    (8, "osiem ośmi ósm"),
    (9, "dziewię"),
    (10, "dziesię"),
    (11, "jedena"),
    (12, "dwana dwuna tuzin"),
    (13, "trzyna"),
    (14, "czterna"),
    (15, "piętna"),
    (16, "szesna"),
    (17, "siedemna"),
    (18, "osiemna"),
    (19, "dziewiętna"),
    (20, "dwadzie dwudzie"),
    (30, "trzydzie"),
    (40, "czterdzie"),
    (50, "pięćdzie"),
    (60, "sześćdzie"),
    (70, "siedemdzie"),
    (80, "osiemdzie"),
    (90, "dziewięćdzie"),
    (100, "sto stu setn"),
    (1000, "tysi"),
];
const PT: [(u64, &str); 30] = [
    (0, "zero"),
    (1, "um uma primeir"),
    (2, "dois duas segund ambos ambas dupl"),
    (3, "três terceir"),
    (4, "quatro quart"),
    (5, "cinco quint"),
    (6, "seis sext"),
    (7, "sete sétim"),
    (8, "oito oitav"),
    (9, "nove non"),
    (10, "dez décim"),
    (11, "onze"),
    (12, "doze dúzia"),
    (13, "treze"),
    (14, "catorze quatorze"),
    (15, "quinze"),
    (16, "dezasseis dezesseis"),
    (17, "dezassete dezessete"),
    (18, "dezoito"),
    (19, "dezanove dezenove"),
    (20, "vinte vigésim"),
    (30, "trinta"),
    (40, "quarenta"),
    (50, "cinquenta"),
    (60, "sessenta"),
    (70, "setenta"),
    (80, "oitenta"),
    (90, "noventa"),
    (100, "cem cento"),
    (1000, "mil"),
];
const LV: [(u64, &str); 30] = [
    (0, "null"),
    (1, "vien pirm"),
    (2, "div otr abi"),
    (3, "trī treš trij"),
    (4, "četr ceturt"),
    (5, "piec piekt"),
    (6, "seš sest"),
    (7, "septiņ septīt"),
    (8, "astoņ astot"),
    (9, "deviņ devīt"),
    (10, "desmit"),
    (11, "vienpadsmit"),
    (12, "divpadsmit ducis"),
    (13, "trīspadsmit"),
    (14, "četrpadsmit"),
    (15, "piecpadsmit"),
    (16, "sešpadsmit"),
    (17, "septiņpadsmit"),
    (18, "astoņpadsmit"),
    (19, "deviņpadsmit"),
    (20, "divdesmit"),
    (30, "trīsdesmit"),
    (40, "četrdesmit"),
    (50, "piecdesmit"),
    (60, "sešdesmit"),
    (70, "septiņdesmit"),
    (80, "astoņdesmit"),
    (90, "deviņdesmit"),
    (100, "simt"),
    (1000, "tūksto"),
];
const EL: [(u64, &str); 30] = [
    (0, "μηδέν μηδεν"),
    (1, "ένα μία μια ενός μιας έναν πρώτ"),
    (2, "δύο δυο δεύτερ διπλ αμφότερ"),
    (3, "τρεις τρία τριών τρίτ"),
    (4, "τέσσερ τεσσάρ τέταρτ"),
    (5, "πέντε πέμπτ"),
    (6, "έξι έκτ"),
    (7, "επτά εφτά έβδομ"),
    (8, "οκτώ οχτώ όγδο"),
    (9, "εννέα εννιά ένατ"),
    (10, "δέκα δέκατ δεκάδ"),
    (11, "έντεκα ένδεκα"),
    (12, "δώδεκα δωδέκ"),
    (13, "δεκατρ"),
    (14, "δεκατέσσ δεκατεσσ"),
    (15, "δεκαπέντε"),
    (16, "δεκαέξι δεκάξι"),
    (17, "δεκαεπτά δεκαεφτά"),
    (18, "δεκαοκτώ δεκαοχτώ"),
    (19, "δεκαεννέα δεκαεννιά"),
    (20, "είκοσι εικοσ"),
    (30, "τριάντα"),
    (40, "σαράντα"),
    (50, "πενήντα"),
    (60, "εξήντα"),
    (70, "εβδομήντα"),
    (80, "ογδόντα"),
    (90, "ενενήντα"),
    (100, "εκατό εκατοντ"),
    (1000, "χίλι χιλιάδ"),
];
const ES: [(u64, &str); 30] = [
    (0, "cero"),
    (1, "un primer"),
    (2, "dos segund ambos ambas dobl"),
    (3, "tres tercer"),
    (4, "cuatro cuart"),
    (5, "cinco quint"),
    (6, "seis sext"),
    (7, "siete séptim"),
    (8, "ocho octav"),
    (9, "nueve noven"),
    (10, "diez décim"),
    (11, "once"),
    (12, "doce docena"),
    (13, "trece"),
    (14, "catorce"),
    (15, "quince"),
    (16, "dieciséis"),
    (17, "diecisiete"),
    (18, "dieciocho"),
    (19, "diecinueve"),
    (20, "veint vigésim"),
    (30, "treinta"),
    (40, "cuarenta"),
    (50, "cincuenta"),
    (60, "sesenta"),
    (70, "setenta"),
    (80, "ochenta"),
    (90, "noventa"),
    (100, "cien"),
    (1000, "mil"),
];
