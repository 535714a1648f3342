//! Latvian, after “Latviešu valodas gramatika” (University of Latvia, 2013): six declensions of nouns with the consonants
//! that change before -a and -u, adjectives with indefinite and definite endings.

use super::{Paradigm, row};

pub(super) const PARADIGMS: &[Paradigm] = &[
    // Nouns of the first declension.
    row("s i", "s a am u ā i iem us os"),
    row("š i", "š a am u ā i iem us os"),
    // Second.
    row("is i", "is a im i ī u iem us os"),
    row("lis ļi", "lis ļa lim li lī ļi ļu ļiem ļus ļos"),
    row("nis ņi", "nis ņa nim ni nī ņi ņu ņiem ņus ņos"),
    row("tis ši", "tis ša tim ti tī ši šu šiem šus šos"),
    row("dis ži", "dis ža dim di dī ži žu žiem žus žos"),
    row("cis či", "cis ča cim ci cī či ču čiem čus čos"),
    row("sis ši", "sis ša sim si sī ši šu šiem šus šos"),
    row("zis ži", "zis ža zim zi zī ži žu žiem žus žos"),
    row("bis bji", "bis bja bim bi bī bji bju bjiem bjus bjos"),
    row("pis pji", "pis pja pim pi pī pji pju pjiem pjus pjos"),
    row("mis mji", "mis mja mim mi mī mji mju mjiem mjus mjos"),
    row("vis vji", "vis vja vim vi vī vji vju vjiem vjus vjos"),
    row("ens", "ens eņa enim eni enī eņi eņu eņiem eņus eņos"),
    row("suns", "suns suņa sunim suni sunī suņi suņu suņiem suņus suņos"),
    // Third.
    row("us", "us um u ū"),
    // Fourth.
    row("a as", "a as ai u ā ām ās"),
    // Fifth.
    row("e es", "e es ei i ē ēm ēs"),
    row("te", "te šu"),
    row("de", "de žu"),
    row("le", "le ļu"),
    row("ne", "ne ņu"),
    row("ce", "ce ču"),
    row("se", "se šu"),
    row("ze", "ze žu"),
    row("be", "be bju"),
    row("pe", "pe pju"),
    row("me", "me mju"),
    row("ve", "ve vju"),
    row("re", "re ru"),
    row("še", "še šu"),
    row("že", "že žu"),
    row("če", "če ču"),
    row("ģe", "ģe ģu"),
    row("ķe", "ķe ķu"),
    row("je", "je ju"),
    // Sixth.
    row("s is", "s ij i ī is u ju īm īs"),
    row("ts tis", "ts šu"),
    // Nouns with -s in all forms, and reflexive ones.
    row("šanās", "šanās šanos"),
    // Adjectives and participles.
    // They stand beside a noun, masculine or feminine.
    row("ais ie", "s a am u i iem us os ais ā ajam o ajā ie ajiem ajos"),
    row("ā ās", "a as ai u ām ās ā ajai o ajā ajām ajās"),
    row("isks iski", "iskais iskā iskajam isko iskajā iskie iskajiem iskajos"),
    row("iska iskas", "iskā iskās iskajai isko iskajā iskajām iskajās"),
    row("āls āli", "ālais ālā ālajam ālo ālajā ālie ālajiem ālajos"),
    row("āla ālas", "ālā ālās ālajai ālo ālajā ālajām ālajās"),
    row("īgs īgi", "īgais īgā īgajam īgo īgajā īgie īgajiem īgajos"),
    row("īga īgas", "īgā īgās īgajai īgo īgajā īgajām īgajās"),
    row("ains aini", "ainais ainā ainajam aino ainajā ainie ainajiem ainajos"),
    row("aina ainas", "ainā ainās ainajai aino ainajā ainajām ainajās"),
];
