//! How near a written name is to the sound of a Bulgarian one.
//!
//! Bulgarian writes foreign names by ear („Уорън“ for Warren, „Шекспир“ for Shakespeare), so the way back has many
//! ends. Nothing is transliterated here: the two words are laid side by side, each Bulgarian letter against the letters
//! that may stand for it in Latin or Greek, and what does not fit costs. Bulgarian writes every consonant that is
//! heard; so a consonant of it that is nowhere in the other word costs a whole [`FAULT`], while silent letters of the
//! other word, vowels and endings cost little.

use std::sync::OnceLock;

use super::letters::{plain, read, silent};

/// What one wrong consonant costs.
pub(super) const FAULT: u16 = 20;

/// Longest word that is compared, in letters; longer ones are no names.
const LONGEST: usize = 24;

/// A Bulgarian name as the sounds it stands for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sounds {
    list: [Sound; LONGEST],
    length: usize,
    n_consonants: usize,
    /// The sounds that cost a whole [`FAULT`] where they are not.
    needed: Sounded,
}

/// A letter as it was written in the target, as far as its sound goes.
#[derive(Clone, Copy, Debug, Default)]
struct Letter {
    /// The sounds that it may stand for.
    may: Sounded,
    /// What it costs to pass it over as silent.
    silent: u16,
    is_vowel: bool,
}

/// A written name, read once for all comparisons.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written {
    list: [Letter; LONGEST],
    length: usize,
    /// The sounds that any of its letters may stand for.
    may: Sounded,
}

/// A bit for each sound.
pub(super) type Sounded = u32;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Sound {
    bit: Sounded,
    /// What it costs to do without it.
    missing: u16,
}

/// The sounds, by their Bulgarian letters; `Ж` stands for дж.
const ORDER: &str = "аеиоуъюяйбвгджзклмнпрстфхцчшЖ";

/// The bits of some Bulgarian letters.
pub(super) fn bits(letters: &str) -> Sounded {
    letters.chars().fold(0, |all, c| all | bit_of(c))
}

fn bit_of(c: char) -> Sounded {
    static TABLE: OnceLock<[Sounded; 32]> = OnceLock::new();
    let table = TABLE.get_or_init(|| std::array::from_fn(|at| in_order(('а'..='я').nth(at).unwrap_or('\0'))));
    match (c as usize).checked_sub('а' as usize).and_then(|at| table.get(at)) {
        Some(bit) => *bit,
        None => in_order(c),
    }
}

fn in_order(c: char) -> Sounded {
    (0_u32..).zip(ORDER.chars()).find(|pair| pair.1 == c).map_or(0, |pair| 1 << pair.0)
}

impl Sounds {
    /// Reads a Bulgarian word; `None` when it is too long or has a letter that Bulgarian has not.
    pub(super) fn of(word: &str) -> Option<Self> {
        let mut sounds = Sounds { list: [Sound::default(); LONGEST], length: 0, n_consonants: 0, needed: 0 };
        let mut before = '\0';
        for c in word.chars().map(small) {
            match c {
                'ж' if before == 'д' => sounds.replace_last('Ж'),
                'щ' => {
                    sounds.push('ш', FAULT)?;
                    sounds.push('т', FAULT / 2)?;
                }
                'ь' => {}
                'ъ' | 'й' => sounds.push(c, 2)?,
                'а' | 'е' | 'и' | 'о' | 'у' | 'ю' | 'я' => sounds.push(c, 4)?,
                'х' => sounds.push(c, 8)?,
                // Doubled letters are written once or twice.
                _ if c == before => {}
                'с' | 'з' if before == 'к' => sounds.push(c, 6)?,
                'п' if before == 'м' => sounds.push(c, 8)?,
                'а'..='я' => sounds.push(c, FAULT)?,
                '\u{300}' | '\u{301}' => {}
                _ => return None,
            }
            before = c;
        }
        let list = &sounds.list[..sounds.length];
        sounds.n_consonants = list.iter().filter(|sound| sound.missing > 4).count();
        sounds.needed =
            list.iter().filter(|sound| sound.missing == FAULT).fold(0, |all, sound| all | sound.bit);
        Some(sounds)
    }

    /// How many sounds it has.
    pub(super) fn length(&self) -> usize {
        self.length
    }

    /// How many of the sounds are consonants.
    pub(super) fn n_consonants(&self) -> usize {
        self.n_consonants
    }

    /// Whether a written word may begin as this name does.
    pub(super) fn may_begin(&self, written: &Written) -> bool {
        let firsts = self.list[0].bit | if self.list[0].missing < FAULT { self.list[1].bit } else { 0 };
        let (first, second) = (written.list[0], written.list[1]);
        first.may & firsts != 0 || first.silent < FAULT / 2 && second.may & firsts != 0
    }

    /// What it costs to read the written word as this name, if that is below a limit; an ending of the target's grammar
    /// is free.
    pub(super) fn cost(&self, written: &Written, limit: u16) -> Option<u16> {
        if self.lacks(written) >= limit {
            return None;
        }
        let mut row = [0_u16; LONGEST + 1];
        for j in 0..written.length {
            row[j + 1] = row[j] + written.list[j].silent;
        }
        self.lay(written, row, limit)
    }

    /// The same for a name that stands anywhere in a longer word.
    pub(super) fn cost_inside(&self, written: &Written, limit: u16) -> Option<u16> {
        if written.length < self.length || self.lacks(written) >= limit {
            return None;
        }
        self.lay(written, [0; LONGEST + 1], limit)
    }

    /// What it costs at least: every consonant that no letter of the word may stand for is a fault. Most words of a text
    /// are told from a name by this alone.
    fn lacks(&self, written: &Written) -> u16 {
        let n_lacking = (self.needed & !written.may).count_ones();
        FAULT * u16::try_from(n_lacking).unwrap_or_default()
    }

    /// Lays the word beside the sounds, as far as it can still cost less than the limit.
    fn lay(&self, written: &Written, mut row: [u16; LONGEST + 1], limit: u16) -> Option<u16> {
        let (n, m) = (self.length, written.length);
        for i in 0..n {
            let sound = self.list[i];
            let mut diagonal = row[0];
            // The last vowel is the ending of the Bulgarian grammar.
            let missing = if sound.missing < FAULT / 2 && i + 2 >= n { 1 } else { sound.missing };
            row[0] += missing;
            let mut least = row[0];
            for j in 0..m {
                let letter = written.list[j];
                let stand = if letter.may & sound.bit != 0 {
                    0
                } else if letter.is_vowel && sound.missing < FAULT / 4 {
                    2
                } else {
                    FAULT
                };
                let without = (row[j + 1] + missing).min(row[j] + letter.silent);
                (diagonal, row[j + 1]) = (row[j + 1], without.min(diagonal + stand));
                least = least.min(row[j + 1]);
            }
            if least >= limit {
                return None;
            }
        }
        let tail = m.saturating_sub(6).max(1);
        row[tail..=m].iter().copied().min().filter(|&cost| cost < limit)
    }

    fn push(&mut self, c: char, missing: u16) -> Option<()> {
        let slot = self.list.get_mut(self.length)?;
        *slot = Sound { bit: bit_of(c), missing };
        self.length += 1;
        Some(())
    }

    fn replace_last(&mut self, c: char) {
        if let Some(last) = self.length.checked_sub(1) {
            self.list[last] = Sound { bit: bit_of(c), missing: FAULT };
        }
    }
}

impl Written {
    /// Reads a word in Latin or Greek letters; `None` when it is too long.
    pub(super) fn of(word: &str) -> Option<Self> {
        let mut written = Written { list: [Letter::default(); LONGEST], length: 0, may: 0 };
        let mut before = ['\0'; 2];
        let mut letters = word.chars().map(plain).peekable();
        while let Some(c) = letters.next() {
            let (may, is_vowel) = read(c);
            let silent = silent(c, before, letters.peek().copied());
            *written.list.get_mut(written.length)? = Letter { may, silent, is_vowel };
            written.length += 1;
            before = [before[1], c];
        }
        written.soften();
        written.may = written.list[..written.length].iter().fold(0, |all, letter| all | letter.may);
        (written.length >= 2).then_some(written)
    }

    /// Before a Polish ending of the locative the last consonant changes: Madryt, w Madrycie; Menga, Mendze.
    fn soften(&mut self) {
        let end = self.length;
        let softened = read('c').0;
        for at in end.saturating_sub(3)..end.saturating_sub(1) {
            if matches!(self.list[at].may, may if may == softened || may == read('z').0)
                && self.list[at + 1].is_vowel
            {
                self.list[at].may |= bits("дтгк");
            }
        }
    }

    /// How many letters it has.
    pub(super) fn n_letters(&self) -> usize {
        self.length
    }
}

/// A small letter; of Bulgarian ones without a search.
fn small(c: char) -> char {
    match c {
        'а'..='я' => c,
        'А'..='Я' => char::from_u32(u32::from(c) + 32).unwrap_or(c),
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(name: &str, written: &str) -> u16 {
        Sounds::of(name).unwrap().cost(&Written::of(written).unwrap(), u16::MAX).unwrap()
    }

    #[test]
    fn a_name_is_known_in_the_spellings_of_all_languages() {
        for (name, spellings) in [
            ("Хасково", "Haskovo Chaskowo Chaskovo Χάσκοβο Haskowie"),
            ("Уорън", "Warren Vorena Γουόρεν Warrena Vorens"),
            ("Джон", "John Džons Johna Τζον Johanem"),
            ("Шекспир", "Shakespeare Šekspīrs Szekspir Σαίξπηρ Shakespeare's"),
            ("Каванау", "Kavanaugh Kavano Κάβανο Kavanaugha"),
            ("Крисчън", "Christian Christion Kristians Κρίστιον Christiana"),
            ("Мей", "May Meja Μέι Mayova"),
            ("Чарлз", "Charles Čārlzs Τσαρλς Charlesa"),
            ("Илинойс", "Illinois Ilinoisa Ιλινόις"),
            ("Абъркромби", "Abercrombie Αμπερκρόμπι Aberkrombijs"),
            ("Паганини", "Paganini Paganīni Παγκανίνι"),
        ] {
            for spelling in spellings.split(' ') {
                assert!(cost(name, spelling) < FAULT, "{name} {spelling} {}", cost(name, spelling));
            }
        }
    }

    #[test]
    fn a_changed_letter_costs_a_fault() {
        for (name, spellings) in [
            ("Хасково", "Hastovo Haskomo Kaskodo Χάσμοβο"),
            ("Мадрид", "Mabbide Matrin"),
            ("Моровали", "Mormmali"),
            ("Донгала", "Donbbala"),
            ("Каталуния", "Catzzuña"),
            ("Леброн", "Lebbon"),
        ] {
            for spelling in spellings.split(' ') {
                assert!(cost(name, spelling) >= FAULT, "{name} {spelling} {}", cost(name, spelling));
            }
        }
    }

    #[test]
    fn every_sound_has_a_bit_of_its_own() {
        let all: Vec<Sounded> = ORDER.chars().map(bit_of).collect();
        assert!(all.iter().all(|bit| bit.is_power_of_two()));
        assert_eq!(all.iter().fold(0, |sum, bit| sum | bit).count_ones() as usize, all.len());
    }
}
