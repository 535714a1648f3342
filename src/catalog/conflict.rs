//! What git leaves in a file when two branches changed one place.
//!
//! `<<<<<<<` ours `=======` theirs `>>>>>>>`, and with `merge.conflictStyle = diff3` also `|||||||` base between the two.
//! [`sides`] gives back the whole files that met; whether they can be put together is another's to say.

/// The files that met in a conflict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sides {
    /// The file of the branch that is checked out.
    pub ours: String,
    /// The file that both came from; only where git was asked to write it down.
    pub base: Option<String>,
    /// The file of the branch that is merged in.
    pub theirs: String,
}

/// Which part of a conflict a line belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Common,
    Ours,
    Base,
    Theirs,
}

/// The files that met, if the text holds whole conflicts; `None` when it holds none, or half of one.
pub fn sides(text: &str) -> Option<Sides> {
    let (mut ours, mut base, mut theirs) = (String::new(), String::new(), String::new());
    let (mut part, mut conflicts, mut bases) = (Part::Common, 0, 0);
    for line in text.split_inclusive('\n') {
        let next = match (mark(line), part) {
            (None, _) => None,
            (Some('<'), Part::Common) => Some(Part::Ours),
            (Some('|'), Part::Ours) => Some(Part::Base),
            (Some('='), Part::Ours | Part::Base) => Some(Part::Theirs),
            (Some('>'), Part::Theirs) => Some(Part::Common),
            _ => return None,
        };
        if let Some(next) = next {
            conflicts += usize::from(next == Part::Ours);
            bases += usize::from(next == Part::Base);
            part = next;
            continue;
        }
        for (text, own) in [(&mut ours, Part::Ours), (&mut base, Part::Base), (&mut theirs, Part::Theirs)] {
            if part == Part::Common || part == own {
                text.push_str(line);
            }
        }
    }
    let is_whole = part == Part::Common && conflicts > 0;
    is_whole.then(|| Sides { ours, base: (bases == conflicts).then_some(base), theirs })
}

/// The sign of a line that is a mark of a conflict.
pub fn mark(line: &str) -> Option<char> {
    let line = line.trim_end();
    let sign = line.chars().next().filter(|sign| "<|=>".contains(*sign))?;
    let rest = line.trim_start_matches(sign);
    let is_mark = line.len() - rest.len() == 7 && (rest.is_empty() || (sign != '=' && rest.starts_with(' ')));
    is_mark.then_some(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_conflict_gives_back_the_files_that_met() {
        let text = "a\n<<<<<<< HEAD\nb\n||||||| 1234\nbase\n=======\nc\nd\n>>>>>>> other\ne\n";
        let sides = sides(text).unwrap();
        assert_eq!((sides.ours.as_str(), sides.theirs.as_str()), ("a\nb\ne\n", "a\nc\nd\ne\n"));
        assert_eq!(sides.base.as_deref(), Some("a\nbase\ne\n"));
        let plain = super::sides("<<<<<<< HEAD\n=======\nc\n>>>>>>> other\n").unwrap();
        assert_eq!((plain.ours.as_str(), plain.base, plain.theirs.as_str()), ("", None, "c\n"));
    }

    #[test]
    fn half_a_conflict_and_a_line_that_only_looks_like_one_are_none() {
        for text in [
            "a\n",
            "<<<<<<< HEAD\nb\n",
            "=======\n",
            "<<<<<<< HEAD\n<<<<<<< HEAD\n=======\n>>>>>>> x\n>>>>>>> x\n",
            "<<<<<<< a\nb\n======= c\n>>>>>>> d\n",
            "<<<<<<<< a\nb\n=======\n>>>>>>>> d\n",
        ] {
            assert_eq!(sides(text), None, "{text}");
        }
    }
}
