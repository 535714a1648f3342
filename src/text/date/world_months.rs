//! Names of months as the pages of Europe write them, with their usual abbreviations; lower case.
//!
//! Nominative and genitive forms after CLDR 46. Names that mean different months in two languages are left out.

/// Words for each month, from January; single spaces between them.
pub(super) const MONTHS: [&str; 12] = [
    "january jan januar jänner januari ianuarie ian styczeń stycznia sty janeiro janvāris janvārī janvāra \
     janv ιανουάριος ιανουαρίου ιαν γενάρη enero ene январь января янв януари яну січня січень janvier \
     gennaio gen leden ledna ocak január tammikuuta tammikuu",
    "february feb febr februar feber februari februarie luty lutego lut fevereiro fev februāris februārī \
     februāra φεβρουάριος φεβρουαρίου φεβ febrero февраль февраля фев февр февруари лютого лютий février \
     févr fév febbraio únor února şubat február helmikuuta helmikuu",
    "march mar märz mär mrz maart mrt martie mart marzec marca marzo março marts martā marta μάρτιος \
     μαρτίου μαρ μάρ март марта мар березня березень mars březen března március márc maaliskuuta \
     maaliskuu",
    "april apr aprilie kwiecień kwietnia kwi abril abr aprīlis aprīlī aprīļa απρίλιος απριλίου απρ апрель \
     апреля апр април квітня квітень avril avr aprile duben dubna nisan április ápr huhtikuuta huhtikuu",
    "may mai mei maj maja maio maijs maijā maija μάιος μαΐου μαϊου μαι μάι mayo май мая травня травень \
     maggio mag květen května mayıs május máj toukokuuta toukokuu",
    "june jun juni iunie iun czerwiec czerwca cze junho jūnijs jūnijā jūnija jūn ιούνιος ιουνίου ιουν \
     ιούν junio июнь июня июн юни юн червня червень juin giugno giu červen června haziran június \
     kesäkuuta kesäkuu",
    "july jul juli iulie iul lipiec lipca lip julho jūlijs jūlijā jūlija jūl ιούλιος ιουλίου ιουλ ιούλ \
     julio июль июля июл юли юл липня липень juillet juil luglio lug červenec července temmuz július \
     heinäkuuta heinäkuu",
    "august aug augustus sierpień sierpnia sie agosto ago augusts augustā augusta αύγουστος αυγούστου αυγ \
     αύγ август августа авг серпня серпень août aout srpen srpna ağustos augusztus augusti elokuuta \
     elokuu",
    "september sep sept septembrie wrzesień września wrz setembro set septembris septembrī septembra \
     σεπτέμβριος σεπτεμβρίου σεπ septiembre setiembre сентябрь сентября сен сент септември сеп септ \
     вересня вересень septembre settembre září eylül szeptember szept syyskuuta syyskuu",
    "october oct oktober okt octombrie październik października paź outubro out oktobris oktobrī oktobra \
     οκτώβριος οκτωβρίου οκτ octubre октябрь октября окт октомври жовтня жовтень octobre ottobre ott \
     říjen října ekim október lokakuuta lokakuu",
    "november nov noiembrie noi noie listopada lis novembro novembris novembrī novembra νοέμβριος \
     νοεμβρίου νοε noviembre ноябрь ноября ноя нояб ноември ное листопада novembre listopadu kasım \
     marraskuuta marraskuu",
    "december dec dezember dez decembrie grudzień grudnia gru dezembro decembris decembrī decembra \
     δεκέμβριος δεκεμβρίου δεκ diciembre dic декабрь декабря дек декември грудня грудень décembre déc \
     dicembre prosinec prosince aralık joulukuuta joulukuu",
];
