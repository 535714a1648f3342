//! Every language's table gives the forms of its grammar, and no form of another word.

use super::*;

/// Whether a table makes a form of a word.
fn makes(table: &Table, word: &str, form: &str) -> bool {
    let (word, form) = (fold(word), fold(form));
    let stems = table.stems(&word);
    word == form
        || stems.iter().any(|(stem, row)| {
            form.strip_prefix(stem.as_str()).is_some_and(|ending| table.accepts(*row, ending))
        })
}

fn check(locale: &str, word: &str, forms: &str, others: &str) {
    let table = Table::new(locale.parse().unwrap());
    for form in forms.split_whitespace() {
        assert!(makes(&table, word, form), "{locale}: {form} is a form of {word}");
    }
    for other in others.split_whitespace() {
        assert!(!makes(&table, word, other), "{locale}: {other} is no form of {word}");
    }
}

#[test]
fn bulgarian_words_have_articles_plurals_and_the_count_form() {
    check(
        "bg",
        "партньор",
        "партньора партньорът партньори партньорите",
        "партньорство партньорски партньорка",
    );
    check("bg", "участник", "участника участникът участници участниците", "участък участничка участие");
    check("bg", "център", "центъра центърът центрове центровете", "централен центрирам");
    check("bg", "министър", "министъра министърът министри министрите", "министерство министерски");
    check("bg", "социална", "социалната социални социалните", "социалност социалист");
    check("bg", "общински", "общинския общинският общинските", "община общинар");
    check("bg", "община", "общината общини общините", "общински общност обща");
    check("bg", "предприятие", "предприятието предприятия предприятията", "предприемач предприема");
    check("bg", "километър", "километра километри километрите", "метро");
    check("bg", "дете", "детето деца децата", "детски");
    check("bg", "област", "областта области областите", "областен");
    check("bg", "музей", "музея музеят музеи музеите", "музейно музеен");
    check("bg", "общност", "общността общности общностите", "общ община");
    check("bg", "добра", "добрата добри добрите", "добрина доброволец");
    check("bg", "премиер", "премиера премиерът премиери премиерите", "премиерата премиерство");
    check("bg", "проекти", "проект проекта проектът проектите", "проектант проектирам");
}

#[test]
fn german_words_have_cases_and_changed_vowels() {
    check("de", "Rat", "Rates Rats Räte Räten Rate", "Rathaus Beirat Rad");
    check("de", "Programm", "Programms Programme Programmen", "Programmierung programmieren");
    check("de", "Zentrum", "Zentrums Zentren", "zentral Zentrale");
    check("de", "Europäische", "Europäischen Europäischer Europäisches europäischem", "Europa Europäer");
    check("de", "Ausschuss", "Ausschusses Ausschüsse Ausschüssen Ausschuß", "Ausschussware");
    check("de", "Beamter", "Beamte Beamten", "Beamtin Amt");
    check("de", "Botschafter", "Botschafters Botschaftern", "Botschaft Botschaften");
    check("de", "Mangel", "Mängel Mangels", "mangelhaft");
    check("de", "Begünstigte", "Begünstigten Begünstigter", "Begünstigung günstig");
}

#[test]
fn dutch_words_follow_open_and_closed_syllables() {
    check("nl", "raad", "raden", "raadt raar rad");
    check("nl", "plan", "plannen", "planten planeet");
    check("nl", "bedrijf", "bedrijven", "bedrag bedrijvig");
    check("nl", "regio", "regio's", "regionaal");
    check("nl", "sociale", "sociaal", "socialist");
    check("nl", "naam", "namen", "mate maat");
    check("nl", "museum", "musea museums", "musical");
    check("nl", "stad", "steden", "stadion staat");
}

#[test]
fn romanian_words_have_articles_in_both_cases() {
    check("ro", "partener", "partenerul partenerului parteneri partenerii partenerilor", "parteneriat");
    check("ro", "regiune", "regiunea regiunii regiuni regiunile regiunilor", "regional regionale");
    check(
        "ro",
        "municipalitate",
        "municipalitatea municipalității municipalități municipalitățile",
        "municipal",
    );
    check("ro", "școală", "școala școlii școli școlile școlilor", "școlar");
    check("ro", "europeană", "europene europenei", "Europa");
    check("ro", "stradă", "strada străzi străzii străzilor", "strat");
    check("ro", "rețea", "rețeaua rețele rețelelor", "rețetă");
    check("ro", "curs", "cursul cursului cursuri cursurile", "cursă cursei");
    check("ro", "prezentare", "prezentării prezentări prezentărilor", "prezent");
    check("ro", "consiliu", "consiliul consiliului consilii consiliile consiliilor", "consilier consilieri");
}

#[test]
fn polish_words_have_seven_cases() {
    check("pl", "gmina", "gminy gminie gminę gminą gmin gminom gminami gminach", "gminny");
    check("pl", "rada", "rady radzie radę radą rad radom radami radach", "radny radość radar");
    check(
        "pl",
        "partner",
        "partnera partnerowi partnerem partnerze partnerzy partnerów partnerom",
        "partnerski partnerstwo",
    );
    check("pl", "umowa", "umowy umowie umowę umów umowami", "umówić umysł");
    check("pl", "miasto", "miasta miastu miastem mieście miast miastach", "miasteczko");
    check(
        "pl",
        "społeczna",
        "społecznej społeczną społeczne społecznych społecznymi",
        "społecznik społeczność",
    );
    check("pl", "beneficjent", "beneficjenta beneficjencie beneficjenci beneficjentów", "benefis");
    check("pl", "mieszkaniec", "mieszkańca mieszkańcy mieszkańców mieszkańcom", "mieszkanie");
    check("pl", "powiat", "powiatu powiecie powiatów", "powiatowy");
    check("pl", "minister", "ministra ministrowi ministrze ministrów", "ministerstwo");
    check("pl", "specjalista", "specjalisty specjaliści specjalistów", "specjalny");
    check("pl", "okręg", "okręgu okręgiem okręgi okręgów", "okręt okrąg");
    check("pl", "administracja", "administracji administrację administracją administracjom", "administrator");
}

#[test]
fn portuguese_and_spanish_words_have_plurals_and_genders() {
    check("pt", "região", "regiões", "regional");
    check("pt", "municipal", "municipais", "municipalidade município");
    check("pt", "europeia", "europeias", "Europa");
    check("pt", "cargo", "cargos", "carga cargas");
    check("es", "región", "regiones", "regional");
    check("es", "joven", "jóvenes", "juventud");
    check("es", "socio", "socios socia socias", "sociedad social");
    check("es", "voz", "voces", "vocal");
    check("es", "caso", "casos", "casa casas");
}

#[test]
fn latvian_words_have_declensions_and_definite_endings() {
    check("lv", "partneris", "partnera partnerim partneri partneru partneriem partneros", "partnerība");
    check("lv", "brālis", "brāļa brālim brāļi brāļu brāļiem", "brālīgs");
    check("lv", "dome", "domes domi domē domju", "domu doma domā");
    check("lv", "padome", "padomes padomei padomi padomē padomju padomēm", "padomāt padoms");
    check("lv", "sociālā", "sociālās sociālajai sociālajā sociālo sociāla", "socioloģija sociālists");
    check("lv", "veids", "veida veidu veidi veidiem", "veido veidot");
    check("lv", "valsts", "valsti valstij valstī valstis valstīm valstu", "valdība");
}

#[test]
fn greek_words_have_cases_and_numbers() {
    check("el", "εταίρος", "εταίρου εταίρο εταίροι εταίρων εταίρους", "εταιρεία εταιρικός");
    check("el", "πρόγραμμα", "προγράμματος προγράμματα προγραμμάτων", "προγραμματιστής προγραμματίζω");
    check("el", "απόφαση", "απόφασης απόφασεως αποφάσεις αποφάσεων", "αποφασίζω");
    check("el", "κοινωνική", "κοινωνικής κοινωνικές κοινωνικών", "κοινωνία");
    check("el", "χώρα", "χώρας χώρες χωρών", "χώρος χώρους");
    check("el", "διάδρομος", "διαδρόμου διάδρομοι διαδρόμων", "διαδρομή");
    check("el", "κράτος", "κράτους κράτη κρατών", "κρατικός");
    check("el", "περιβάλλον", "περιβάλλοντος περιβάλλοντα", "περιβαλλοντικός");
}

#[test]
fn every_row_of_every_table_can_be_reached() {
    for locale in Locale::all() {
        let table = Table::new(locale);
        assert!(!table.rows.is_empty(), "{locale} has a table");
        for row in &table.rows {
            assert!(!row.forms.is_empty() && row.forms.iter().all(|form| form.len() < 24));
        }
    }
}
