//! The words of the small project: one article, made up for these tests, in nine languages.

/// The article as it comes.
pub const BULGARIAN: &str = "Отворени врати в читалището

Сряда, 6 Март 2024

Читалището посрещна 48 гости. Децата показаха своите рисунки.

Музиката започна следобед. Всички получиха топъл чай.

Изложбата остава отворена до края на месеца.
";

/// What an editor changes in it, from and to.
pub const EDIT: (&str, &str) = ("Всички получиха топъл чай.", "Всички получиха топло какао.");

/// The same as translators see it, with brackets around what differs.
pub const MARKED: (&str, &str) = ("Всички получиха [топъл чай.]", "Всички получиха [топло какао.]");

/// What an editor adds in its middle.
pub const ADDED: &str = "Кметът поздрави всички участници.";

/// An article in a target locale.
pub struct Row {
    pub locale: &'static str,
    /// Title and paragraphs, in the source's order.
    pub texts: [&'static str; 4],
    /// What is added in the middle.
    pub added: &'static str,
    /// What the edit changes, from and to.
    pub mend: (&'static str, &'static str),
}

/// The first words of the source's blocks, in their order.
const BLOCKS: [&str; 4] = ["Отворени", "Читалището", "Музиката", "Изложбата"];

/// The translation of a source text, edited or not.
pub fn translation(locale: &str, source: &str) -> String {
    let row = TRANSLATIONS.iter().find(|row| row.locale == locale).unwrap();
    if source == ADDED {
        return row.added.to_owned();
    }
    let at = BLOCKS.iter().position(|first| source.starts_with(first));
    let text = row.texts[at.unwrap_or_else(|| panic!("there is no translation of “{source}”"))];
    if source.contains(EDIT.1) { text.replace(row.mend.0, row.mend.1) } else { text.to_owned() }
}

pub const TRANSLATIONS: [Row; 8] = [
    Row {
        locale: "de",
        texts: [
            "Tag der offenen Tür im Kulturhaus",
            "Das Kulturhaus begrüßte 48 Gäste.\nDie Kinder zeigten ihre Zeichnungen.",
            "Die Musik begann am Nachmittag.\nAlle bekamen warmen Tee.",
            "Die Ausstellung bleibt bis Ende des Monats geöffnet.",
        ],
        added: "Der Bürgermeister grüßte alle Teilnehmer.",
        mend: ("warmen Tee", "warmen Kakao"),
    },
    Row {
        locale: "nl",
        texts: [
            "Open dag in het cultuurhuis",
            "Het cultuurhuis ontving 48 gasten.\nDe kinderen lieten hun tekeningen zien.",
            "De muziek begon in de middag.\nIedereen kreeg warme thee.",
            "De tentoonstelling blijft tot het einde van de maand open.",
        ],
        added: "De burgemeester begroette alle deelnemers.",
        mend: ("warme thee", "warme chocolademelk"),
    },
    Row {
        locale: "ro",
        texts: [
            "Ziua porților deschise la casa de cultură",
            "Casa de cultură a primit 48 de oaspeți.\nCopiii și-au arătat desenele.",
            "Muzica a început după-amiaza.\nToți au primit ceai cald.",
            "Expoziția rămâne deschisă până la sfârșitul lunii.",
        ],
        added: "Primarul i-a salutat pe toți participanții.",
        mend: ("ceai cald", "cacao caldă"),
    },
    Row {
        locale: "pl",
        texts: [
            "Dzień otwarty w domu kultury",
            "Dom kultury powitał 48 gości.\nDzieci pokazały swoje rysunki.",
            "Muzyka zaczęła się po południu.\nWszyscy dostali ciepłą herbatę.",
            "Wystawa pozostaje otwarta do końca miesiąca.",
        ],
        added: "Burmistrz przywitał wszystkich uczestników.",
        mend: ("ciepłą herbatę", "ciepłe kakao"),
    },
    Row {
        locale: "pt",
        texts: [
            "Dia aberto na casa da cultura",
            "A casa da cultura recebeu 48 convidados.\nAs crianças mostraram os seus desenhos.",
            "A música começou à tarde.\nTodos receberam chá quente.",
            "A exposição fica aberta até ao fim do mês.",
        ],
        added: "O presidente da câmara saudou todos os participantes.",
        mend: ("chá quente", "cacau quente"),
    },
    Row {
        locale: "lv",
        texts: [
            "Atvērto durvju diena kultūras namā",
            "Kultūras nams uzņēma 48 viesus.\nBērni parādīja savus zīmējumus.",
            "Mūzika sākās pēcpusdienā.\nVisi saņēma siltu tēju.",
            "Izstāde ir atvērta līdz mēneša beigām.",
        ],
        added: "Mērs sveica visus dalībniekus.",
        mend: ("siltu tēju", "siltu kakao"),
    },
    Row {
        locale: "el",
        texts: [
            "Ημέρα ανοιχτών θυρών στο πολιτιστικό κέντρο",
            "Το πολιτιστικό κέντρο υποδέχθηκε 48 επισκέπτες.\nΤα παιδιά έδειξαν τις ζωγραφιές τους.",
            "Η μουσική άρχισε το απόγευμα.\nΌλοι πήραν ζεστό τσάι.",
            "Η έκθεση μένει ανοιχτή ως το τέλος του μήνα.",
        ],
        added: "Ο δήμαρχος χαιρέτησε όλους τους συμμετέχοντες.",
        mend: ("ζεστό τσάι", "ζεστό κακάο"),
    },
    Row {
        locale: "es",
        texts: [
            "Jornada de puertas abiertas en la casa de cultura",
            "La casa de cultura recibió a 48 invitados.\nLos niños mostraron sus dibujos.",
            "La música empezó por la tarde.\nTodos recibieron té caliente.",
            "La exposición sigue abierta hasta fin de mes.",
        ],
        added: "El alcalde saludó a todos los participantes.",
        mend: ("té caliente", "cacao caliente"),
    },
];

/// A second article; its paragraphs are among those above.
pub const SECOND: &str = "Изложбата остава отворена до края на месеца

Четвъртък, 7 Март 2024

Музиката започна следобед. Всички получиха топъл чай.
";

/// The second article's id.
pub const SECOND_ID: &str = "2024-03-07-izlozhbata-ostava-otvorena-do-kraya-na";
