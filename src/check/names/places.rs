//! Places that a language calls by a name of its own, which no comparison of sounds finds: Германия is Niemcy.
//!
//! Source: the territories and cities of CLDR 48, of which those are kept that `sound` does not recognise, with the
//! stems of the adjectives that translators put in their place („в Шотландия“ becomes “escocés”).

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::check::reading::Text;
use crate::locale::Locale;
use crate::span::Span;

/// Where a text speaks of a place by the language's own name for it: the word's place in the text.
pub(super) fn says(name: &str, locale: Locale, text: &Text<'_>) -> Option<Span> {
    let forms = index().get(name.to_lowercase().as_str())?;
    let is_of_locale = |form: &(&str, &str)| form.0 == locale.code() || form.0 == "*";
    let forms = forms.split(' ').filter_map(|form| form.split_once(':')).filter(is_of_locale);
    let stems: Vec<&str> = forms.flat_map(|form| form.1.split(',')).collect();
    let word = text.words.list.iter().find(|word| {
        let written = text.text()[word.span.clone()].to_lowercase();
        // A longer stem is also found inside, as in “ρωσοτουρκική”.
        stems
            .iter()
            .any(|stem| written.starts_with(stem) || stem.chars().count() >= 4 && written.contains(stem))
    });
    word.map(|word| word.span.clone())
}

/// Whether a name is one of the places that languages have names of their own for.
pub(super) fn is_known(name: &str) -> bool {
    index().contains_key(name.to_lowercase().as_str())
}

fn index() -> &'static HashMap<&'static str, &'static str> {
    static INDEX: OnceLock<HashMap<&str, &str>> = OnceLock::new();
    INDEX.get_or_init(|| PLACES.iter().copied().collect())
}

/// The Bulgarian name and, by language, how words for it begin; `*` is every language.
const PLACES: [(&str, &str); 112] = [
    ("австрия", "de:österreich nl:oostenrijk"),
    ("азербайджан", "de:aserbaidsch pt:azerb es:azerb"),
    ("алжир", "pt:argel,argél es:argel"),
    ("амазонка", "*:amaz,αμαζ"),
    ("аман", "pt:amã"),
    ("америка", "*:usa,us lv:asv pt:eua nl:vs el:ηπα"),
    (
        "англия",
        "pl:angi,bryt pt:ingl,britân es:ingl,britán ro:engl,brit lv:brit,angļ de:engl,brit nl:engel,brit el:αγγλ,βρετ",
    ),
    ("асунсион", "pt:assun"),
    ("атина", "de:athen el:αθήν,αθην"),
    ("барселона", "el:βαρκελ"),
    ("бейджин", "*:beij,pekin,pequi,pekín,πεκίν"),
    ("беларус", "lv:baltkriev de:weißruss,belarus nl:wit"),
    ("белград", "lv:belgrad pl:belgrad el:βελιγ"),
    ("бирма", "*:myanmar,mjanm,mian"),
    (
        "британия",
        "*:uk nl:vk,verenigd,brit de:vereinigt,brit pl:wielk,zjednocz,bryt pt:reino,brit es:reino,brit ro:regat,marea,brit lv:lielbrit,apvien,brit el:ηνωμ,βρετ",
    ),
    ("брюксел", "de:brüssel nl:brussel lv:brisel es:bruselas pt:bruxel el:βρυξ"),
    ("будапеща", "*:budap el:βουδαπ"),
    ("букурещ", "de:bukarest nl:boekarest es:bucarest el:βουκουρ"),
    ("варшава", "es:varsov pt:varsóv"),
    (
        "великобритания",
        "*:uk nl:vk,verenigd,brit,groot de:großbrit,brit,vereinigt pl:wielk,zjednocz,bryt pt:reino,brit,grã es:reino,brit,gran ro:regat,marea,brit lv:lielbrit,apvien,brit el:ηνωμ,βρετ,μεγάλ",
    ),
    ("верде", "lv:kaboverd pl:zielon"),
    ("виена", "de:wien nl:wen"),
    ("виентян", "lv:vjenč"),
    ("вилнюс", "pl:wil es:viln lv:viļņ"),
    ("германия", "de:deutsch nl:duits pl:niem pt:alem lv:vāc es:alem el:γερμ ro:german"),
    ("грузия", "de:georg nl:georg ro:georg pt:georg,geórg es:georg el:γεωργ"),
    ("гърция", "nl:griek lv:grieķ,grieķ de:griech el:ελλ pl:grec"),
    ("джакарта", "es:yakart"),
    ("джамена", "es:yamen"),
    ("джибути", "de:dschibut es:yibut"),
    ("дунав", "de:donau nl:donau pt:danúb es:danub lv:donav el:δούν pl:dunaj ro:dun"),
    ("европа", "lv:eirop *:europ,ευρωπ,ευρώπ,eu,ue,es,εε"),
    ("египет", "de:ägypt pt:egito,egíp el:αίγυπ,αιγυπ lv:ēģip"),
    ("елада", "*:grec,griek,griech,grieķ,ελλ"),
    ("есватини", "*:swas,swaz,suaz,svaz,esua"),
    ("естония", "de:est nl:est lv:igaun"),
    ("женева", "de:genf es:ginebra pl:genew nl:genève"),
    ("зеландия", "*:zeal,zel,zél,seel,zeel,zēl,ζηλ,neuseel,jaunzēl"),
    ("израел", "*:isra,izra,ισρ"),
    ("индия", "*:indi,indy,inde,ινδ"),
    ("ирак", "pt:iraq"),
    ("иран", "pt:irão,iran lv:irān"),
    ("ирландия", "lv:īrij,īru el:ιρλ"),
    ("исландия", "es:island pt:island"),
    ("испания", "es:españ el:ισπαν pl:hiszp"),
    ("истанбул", "pt:istamb,istanb es:estambul el:κωνσταντ"),
    ("италия", "pl:wło"),
    ("йерусалим", "de:jerus el:ιερουσ,ιεροσ pl:jeroz"),
    ("йордания", "*:jord,iord,ιορδ"),
    ("каталуния", "*:catal,katal,καταλ"),
    ("кельн", "es:colonia pt:colónia pl:koloni el:κολων"),
    ("кипър", "de:zyper,zypr el:κύπρ,κυπρ"),
    ("китай", "de:chin nl:chin ro:chin pl:chin,chiń pt:chin lv:ķīn es:chin el:κίν,κιν"),
    ("копенхаген", "ro:copenhag pt:copenhag es:copenhag pl:kopenhag lv:kopenhāg"),
    ("крит", "de:kret nl:kret el:κρήτ"),
    ("латвия", "de:lett nl:let ro:leton pt:let es:leton pl:łot"),
    ("лисабон", "pt:lisbo es:lisbo pl:lizbo"),
    ("литва", "de:lit nl:lito ro:litu pt:litu es:litu lv:lie"),
    ("лондон", "ro:londr pt:londr es:londr lv:londo pl:londy"),
    ("мавриций", "el:μαυρίκ"),
    ("македония", "de:mazed,nordmaz lv:maķed,ziemeļmaķ"),
    ("марица", "*:maric,mariț,maritsa,meri,evros,έβρ,μαρίτσ,hebro"),
    ("марсилия", "es:marsell"),
    ("масачузетс", "el:μασαχ"),
    ("мексико", "lv:meksik,mehik pl:meksyk"),
    ("милано", "de:mailand pl:mediol lv:milān"),
    ("монако", "es:mónac"),
    ("москва", "de:moskau es:mosc pt:mosc el:μόσχ"),
    ("мюнхен", "*:münch,munich,monac,munique,minhen,múnich,μόναχ,μονάχ"),
    ("неапол", "es:nápol pt:nápol nl:napel"),
    (
        "нидерландия",
        "*:holand,holland,ολλανδ nl:neder de:nieder,holl ro:țăril,olan pl:holan,nider pt:países,holan,neerl es:países,holan,neerl lv:nīder,holand",
    ),
    ("ница", "el:νίκαι lv:nic,nīc"),
    ("норвегия", "es:norueg pt:norueg pl:norwe"),
    ("одрин", "*:edirn,adria,andri el:αδρια"),
    ("париж", "el:παρίσ,παρισ pl:pary ro:paris"),
    ("пекин", "*:beij,pekin,pequi,pekín,πεκίν"),
    ("пловдив", "el:φιλιππ,πλόβ"),
    ("полша", "de:pol nl:pol,poo ro:polo,polo pt:pol es:pol lv:pol el:πολων"),
    ("португалия", "el:πορτογ"),
    ("прага", "pt:prag"),
    ("рангун", "ro:yang,rang pt:yang,rang"),
    ("рейн", "pl:ren es:rin,rhin pt:ren lv:rein el:ρήν nl:rijn"),
    ("рим", "lv:rom de:röm,rom"),
    ("румъния", "*:rum,rom,roem,ρουμ"),
    ("русия", "lv:kriev pl:ros de:russ nl:russ el:ρωσ"),
    ("сена", "el:σηκ"),
    ("словакия", "*:slov,slow,σλοβ,eslov"),
    ("словения", "*:slov,slow,σλοβ,eslov"),
    ("солун", "*:thessal,tesal,salon,selan,θεσσαλ"),
    ("софия", "*:sof,σόφ,σοφ"),
    ("стокхолм", "es:estocol pt:estocol"),
    ("сърбия", "nl:serv pt:sérv,serv"),
    ("тайланд", "lv:taiz pl:tajl"),
    ("тбилиси", "de:tiflis es:tiflis"),
    ("темза", "es:támes pt:tamis nl:theems de:themse"),
    ("турция", "*:turk,turc,turq,türk,turec,ture,τουρκ"),
    ("уелс", "es:gal pt:gal,gal ro:galez,țara,wales pl:wal el:ουαλ de:wal,wales nl:wal,wels"),
    ("украйна", "*:ukra,ucra,ουκρ"),
    ("унгария", "pl:węg de:ungar nl:hong,hongaar es:húng,hung pt:hung el:ουγγ"),
    ("финландия", "lv:som pl:fiń,fin"),
    ("франция", "de:franz,frankr nl:frank,frans pl:franc pt:fran es:franc"),
    ("хага", "nl:haag de:haag pt:haia pl:hag es:haya el:χάγ"),
    ("хонконг", "*:hong,χονγκ"),
    ("хърватия", "de:kroat nl:kroat ro:croa pt:cro es:croa pl:chorw lv:horv el:κροατ"),
    ("цариград", "*:istan,estam,konstant,κωνστ,stamb"),
    ("чехия", "ro:ceh pl:cze pt:chec,chéq,checa lv:čeh es:chec,chequ de:tschech nl:tsjech el:τσεχ"),
    ("чехословакия", "*:tsjec,tschech,ceho,czecho,chec,čeho,τσεχ"),
    ("чешка", "ro:ceh pl:cze pt:chec,chéq,checa lv:čeh es:chec,chequ de:tschech nl:tsjech el:τσεχ"),
    ("швейцария", "de:schweiz nl:zwits ro:elveț pt:suíç lv:šveic es:suiz pl:szwajc el:ελβετ"),
    ("швеция", "de:schwed nl:zwe ro:sued lv:zviedr pl:szwe es:suec pt:suéc,suec el:σουηδ"),
    ("шотландия", "de:schott nl:schot ro:scoț pl:szko pt:escóc,escoc lv:skot es:escoc el:σκωτ"),
    ("япония", "pt:jap es:jap lv:jap"),
];
