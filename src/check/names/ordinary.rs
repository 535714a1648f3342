//! Bulgarian words that are written with a capital and are no names, or only a part of one that is translated.
//!
//! Adjectives and words with the article are told by their endings; the rest is a list of what public bodies, feasts
//! and titles are called in Bulgarian news. A word wrongly taken for ordinary is only not missed when it is gone.

use std::sync::OnceLock;

/// Whether a word is translated rather than written by its sound.
pub(super) fn is_ordinary(word: &str) -> bool {
    has_article(word) || is_adjective(word) || is_derived(word) || {
        let small = word.to_lowercase();
        stems().iter().any(|stem| match stem.strip_suffix('$') {
            Some(whole) => small == whole,
            None => small.starts_with(stem),
        })
    }
}

/// „Настройки“, „Достъпност“, „Актуализиране“: what Bulgarian makes of its own words.
fn is_derived(word: &str) -> bool {
    ["ане", "ене", "яне", "ост", "ки", "ове", "еве", "ния", "ища", "ели", "ици"]
        .iter()
        .any(|ending| word.ends_with(ending))
        && !is_country(word)
}

/// „Испания“ and „Каталуния“ end like „Северния“; the countries' vowel before it tells them apart.
fn is_country(word: &str) -> bool {
    word.ends_with("ния") && before(word, "ния").is_some_and(is_vowel)
}

/// „Комисията“, „Световното“, „Щатите“.
fn has_article(word: &str) -> bool {
    ["ата", "ята", "ото", "ето", "ите", "ият", "ския", "ът", "ят"].iter().any(|ending| word.ends_with(ending))
}

/// „Южна“, „Национален“, „Европейски“.
fn is_adjective(word: &str) -> bool {
    ["ски", "ска", "ско", "лен", "вен", "тен", "ден", "чен", "шен", "рен"]
        .iter()
        .any(|ending| word.ends_with(ending))
        || ["на", "но", "ни"]
            .iter()
            .any(|ending| word.ends_with(ending) && before(word, ending).is_some_and(|c| !is_vowel(c)))
}

fn before(word: &str, ending: &str) -> Option<char> {
    word.strip_suffix(ending)?.chars().next_back()
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'а' | 'е' | 'и' | 'о' | 'у' | 'ъ' | 'ю' | 'я')
}

fn stems() -> &'static [&'static str] {
    static LIST: OnceLock<Vec<&str>> = OnceLock::new();
    LIST.get_or_init(|| STEMS.split_whitespace().collect())
}

/// How such words begin, or whole words with a `$`.
const STEMS: &str = "агенци адвокат академи асамблея асоциаци банка$ белия библи бог$ бога$ болниц брега$ бюро вас$ ваш$ ваша$ \
     ваше$ вашия вие$ ви$ висш вожд гаранционн гвардия генерал главн град$ града$ група дирекци дом$ дома$ \
     дружеств държав евангели един заветъ завод$ закон зала$ западн земя играч изпълн изток$ запад$ север$ юг$ \
     инспекц институт камар клуб ковчег кодекс коледа колеж комисия комитет компан конгрес конституц конференц \
     корпус крал$ кралиц кралств кръст$ купа$ летище лига$ лигата майстор министер министър мисия море$ морет \
     музей музея нов$ нова$ ново$ обедин област община общ океан омбудсман организац остров отбор отдел палат \
     парк$ парка$ парламент партия план$ плана$ площад полиц президент програм проект прокурат пълномощ район \
     регион републик рождеств света$ свети$ светъл сенат$ сената$ служба смет стокова стратег съвет съд$ съда$ \
     съюз театър театъра тръст$ тръста университет фонд център центъра църк черн$ черно$ бял$ кметств кмет$ \
     кмета великден хотел улиц булевард квартал фондаци сдружени федерац лаборатор факултет училищ гимнази \
     читалищ интернет уеб мрежа януари февруари март$ април$ май$ юни$ юли$ август$ септември октомври ноември \
     декември понеделник вторник сряда четвъртък петък събота$ неделя сити$ стейт$ стейдиъм юнайтед стрийт роуд \
     авеню скуеър таймс глоуб поуст нюз шоу$ кръг$ конкурс заседани манифест права$ история$ опции$ задач услуг спин$ брекзит политик режим дневник копие подпис защо отказ въведо";
