//! Romanian, after “Gramatica limbii române” (Romanian Academy, 2005) and DOOM 3 (2021): the article at the word's end
//! in both cases and numbers, plurals, and the sounds that change before them (t – ț, d – z, s – ș, oa – o, ea – e).

use super::change::Change;
use super::{Paradigm, changed, row};

pub(super) const ARTICLES: &[&str] = &["un", "o", "unui", "unei", "unor"];

pub(super) const PARADIGMS: &[Paradigm] = &[
    // Masculine and neuter nouns.
    row("- ul i ii", "- ul ului ule i ii ilor"),
    row("- ul e uri", "- ul ului e ele elor uri urile urilor"),
    row("u ul", "u ul ului i ii ilor e ele elor ri"),
    row("iu iul ii", "iu iul iului ii iile iilor"),
    row("t tul ți ții", "t tul tului ți ții ților"),
    row("d dul zi", "d dul dului zi zii zilor"),
    row("s sul și", "s sul sului și șii șilor"),
    row("st stul ști", "st stul stului ști știi știlor"),
    row("l lul", "l lul lului i ii ilor"),
    row("e ele", "e ele elui i ii ilor"),
    row("tor torul toare", "tor torul torului tori torii torilor toare toarea toarei toarele toarelor"),
    // Feminine nouns.
    row("ă a e i", "ă a e i ei ii ele elor ile ilor"),
    row("ie ia ii", "ie ia iei ii iile iilor"),
    row("e ea i", "e ea i ii ile ilor"),
    row("tate tatea tăți", "tate tatea tăți tății tățile tăților"),
    row("ză za", "ză za ze zei zele zelor"),
    changed(Change::Raise, "ă a", "i ii ile ilor"),
    changed(Change::Raise, "dă da", "zi zii zile zilor"),
    row("ială iala", "ială iala ieli ielii ielile ielilor"),
    row("ață ața", "ață ața ețe eței ețele ețelor"),
    row("ea eaua", "ea eaua ele elei elele elelor"),
    row("eie eia", "eie eia ei eii eile eilor"),
    row("te tele", "te tele telui ți ții ților"),
    changed(Change::Raise, "te tea", "ți ții țile ților"),
    changed(Change::Raise, "re rea", "ri rii rile rilor"),
    changed(Change::Break, "-", "e ele elor"),
    row("ânt", "ânt ântul ântului inte intele intelor"),
    row("ste stea", "ste stea ști știi știle știlor"),
    row("i iul", "i iul iului iuri iurile iurilor"),
    // Adjectives.
    // They stand beside a noun: masculine, neuter (its plural is the feminine's) or feminine.
    row("-", "- i e"),
    row("i", "- i ii ilor"),
    row("t ți", "t ți te"),
    row("d zi", "d zi de"),
    row("s și", "s și se"),
    row("ean", "ean eni ene eanul eanului"),
    row("eană eana", "eană eana ene enei enele enelor"),
    row("eni ene", "ean eană eni ene"),
    row("iană iana", "iană iana iene ienei ienele ienelor"),
    row("esc", "esc ești escul escului"),
    row("ească", "ească ești eștilor"),
    row("os", "os oși oase osul osului"),
    row("oasă oasa", "oasă oasa oase oasei"),
    row("ale", "al ală ali ale"),
    row("ice ici", "ic ică ici ice"),
    row("ive", "iv ivă ivi ive"),
    row("iu", "iu ii"),
    row("ie", "ie ii"),
];
