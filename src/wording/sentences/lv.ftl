### The sentences of en.ftl in this language; what stands in curly brackets is filled in by horo.

accepted-more = Ierakstiet { $reference } vai “{ $form }” vajadzīgajā formā. Ja pareizi ir arī citi vārdi, pievienojiet tos terminam failā terms.ftl: .also = …
attributes-only = Šim ziņojumam ir atribūti, bet nav teksta
argument-order = Arguments bez nosaukuma atrodas aiz argumenta ar nosaukumu
argument-order-hint = Argumentus ar nosaukumu lieciet beigās.
argument-twice = “{ $name }:” ir norādīts divreiz
argument-twice-hint = Atstājiet vienu no tiem.
attribute-shown = Glosārija termina īpašību nevar parādīt, pēc tās var tikai izvēlēties
attribute-shown-hint = Rakstiet pašu terminu, piemēram, {"{"} -secon {"}"}, un tulkojiet tikai vārdus.
bad-attributes = { $subject } ir atribūti, bet nav sava teksta: nosauciet atribūtu
bad-brackets = { $subject } vajag vērtību iekavās, piemēram, mainīgo
bad-choice = { $subject } nav varianta ar *
bad-date = { $subject } vajag datumu, nevis { $what }
bad-decimals = { $subject } ir vairāk nekā { $limit } cipari pirms vai pēc komata
bad-digits = { $subject } pieņem { $option } kā skaitli no { $least } līdz { $most }
bad-digits-most = { $subject } pieņem ne vairāk kā { $most } kā { $option }
bad-digits-whole = { $subject } pieņem { $option } kā veselu skaitli no { $least } līdz { $most }
bad-escape = { $subject } satur kodu, kas nav rakstzīme: rakstiet \u un četrus ciparus vai pašu rakstzīmi
bad-fields = { $subject } nevar rakstīt šos laukus kopā: pievienojiet mēnesi vai vienu izņemiet
bad-fields-style = { $subject } pieņem vai nu dateStyle, vai atsevišķus laukus, ne abus
bad-kind = { $subject } nav ne teksts, ne skaitlis, ne datums
bad-lengths = { $subject } pieņem month un weekday abus kā “long” vai abus kā “short”
bad-limits = { $subject } minimum{ $which } ir lielāks par maximum{ $which }
bad-literal = { $subject } nav skaitlis
bad-number = { $subject } vajag skaitli, nevis { $what }
bad-option = { $subject } nav iespējas { $option }
bad-reference = { $subject } nav ne ziņojums, ne termins
bad-time = { $subject } nepazīst pulksteņa laiku: rakstu datumi ir veselas dienas
bad-value = { $subject } pieņem { $option }: "{ $value }"
bad-values = { $subject } pieņem { $option }: "{ $value }" vai "{ $other }"
bad-written = { $subject } nevar uzrakstīt kā skaitli
blank-lines = Šeit pēc kārtas ir vairāk nekā { $limit } tukšu rindu
blank-lines-hint = Izdzēsiet tukšās rindas.
bracket-closes = Šeit ir aizverošā “{"}"}” bez savas “{"{"}”
bracket-closes-hint = Izdzēsiet to vai rakstiet {"{"} "{"}"}" {"}"}, ja lasītājam jāredz iekava.
bracket-opens = Šeit tiek atvērta “{"{"}”, bet trūkst tās “{"}"}”, vai arī starp tām ir kas tāds, kam tur nav vietas
bracket-names = Starp iekavām ir tikai nosaukumi, piemēram, {"{"} $count {"}"} vai {"{"} -secon {"}"}. Iekavu tekstā rakstiet {"{"} "{"{"}" {"}"}.
bracket-no-name = Figūriekavās trūkst nosaukuma vai ir kas tāds, kas nav nosaukums
callee = Izsaukt var tikai NUMBER(…) un DATETIME(…)
callee-hint = Rakstiet nosaukumu ar lielajiem burtiem vai nokopējiet izteiksmi no bulgāru faila.
code-torn = Kodam \u vajag četrus heksadecimālos ciparus, kodam \U sešus
code-torn-hint = Tā vietā ierakstiet pašu rakstzīmi.
defaults = Ar “*” ir atzīmēts vairāk nekā viens variants
defaults-hint = Atstājiet “*” tikai pie *[other].
default-missing = Neviens no variantiem nav atzīmēts kā derīgs visiem pārējiem gadījumiem
default-missing-hint = Pirms pēdējā varianta ielieciet “*”: *[other] ….
duplicate = “{ $id }” šajā failā ir divreiz
duplicate-hint = Paturiet pareizo un izdzēsiet otru; līdz tam horo neaiztiek nevienu.
encoding = Faila baits { $at } nav UTF-8: fails saglabāts citā kodējumā
encoding-hint = Redaktorā izvēlieties “Saglabāt ar kodējumu” un UTF-8, tad saglabājiet vēlreiz.
encoding-mark = Fails sākas ar baitu secības zīmi, kas norītu tā pirmo ziņojumu
encoding-mark-hint = Saglabājiet to kā “UTF-8”, nevis kā “UTF-8 ar BOM”.
encoding-nul = Failā ir NUL rakstzīme; tas ir bojāts vai nav teksta fails
encoding-nul-hint = Atjaunojiet failu no versiju kontroles.
encoding-wide = Fails ir saglabāts kā UTF-16
equals = Aiz identifikatora “{ $name }” nav “=”
equals-hint = Ziņojums izskatās tā: “id = teksts” vai “id =” un teksts nākamajās rindās, katra aiz četrām atstarpēm.
equals-put = Ielieciet aiz tā “ =”; teksts seko nākamajās rindās.
escape = Tas aiz atpakaļvērstās slīpsvītras neko nenozīmē
escape-hint = {"{"} "…" {"}"} iekšpusē aiz atpakaļvērstās slīpsvītras var būt tikai \" un \\ un \u0041; jebkuru citu rakstzīmi raksta, kāda tā ir.
form-unknown = Glosārija terminam “{ $term }” nav formas { $asked }: "{ $value }"
form-unknown-hint = Tā formas ir: { $forms }.
forms-unused = Neviens šīs valodas teksts neprasa šīs formas: { $listed }
forms-unused-hint = Nekas nav jādara. Ja formas nosaukums ir uzrakstīts kļūdaini, izlabojiet to šeit.
format-attribute = { $owner } nav atribūta .{ $attribute }
format-cyclic = { $owner } satur pats sevi, tieši vai caur citu ziņojumu vai terminu
format-deep = Teksts ir ligzdots dziļāk par { $limit } līmeņiem: uzrakstiet to vienkāršāk
format-function = Nav funkcijas { $name }(): izmantojiet NUMBER() vai DATETIME()
format-hint = Nokopējiet nosaukumu figūriekavās no avota vai glosārija; nekas cits tur nevar būt.
format-long = Teksts kļūst garāks par { $limit } kB: saīsiniet to
format-message = Nav ziņojuma { $name }: pārbaudiet rakstību
format-placeables = Tekstam vajag vairāk nekā { $limit } vietturu: dažus izrakstiet vai sadaliet tekstu
format-term = Nav termina -{ $name }: pārbaudiet rakstību vai definējiet to failā terms.ftl
format-variable = ${ $name } šeit nav dots: pārbaudiet rakstību (terminā var lietot tikai tā paša argumentus)
funding = Eiropas Savienības finansējuma norādei ir citi vārdi, nekā noteikusi Komisija
funding-hint = Rakstiet tieši tā: funding = { $wording }
id-letter = Identifikatorā “{ $name }” ir burts “{ $letter }”, kas nav latīņu burts
id-letter-hint = Identifikatorus nekad netulko un nepārraksta: nokopējiet to no tāda paša nosaukuma bulgāru faila.
indent = Rinda sākas ar tabulatoru vai nedalāmo atstarpi; tur var būt tikai parastas atstarpes
indent-hint = Aizstājiet to, kas ir pirms pirmā burta, ar četrām parastām atstarpēm.
large = Šeit ir { $size } baiti; Fluent failā var būt { $limit }
large-hint = Sadaliet to vai atjaunojiet failu no versiju kontroles.
left-edge = Šī rinda sākas pašā kreisajā malā, tāpēc to lasa kā jaunu ziņojumu, bet tajā nav “=”
left-edge-hint = Ja tā pieder augstāk esošajam ziņojumam, sāciet to ar četrām atstarpēm. Ja tas ir komentārs, sāciet to ar “# ”.
line-ends = Rindas beidzas tikai ar rakstatgriezi (kā vecajos Mac), tāpēc failu lasītu kā vienu rindu
line-ends-hint = Saglabājiet to ar rindu beigām “LF” (vai “CRLF”).
line-start = Rinda nedrīkst sākties ar “{ $mark }”
line-start-hint = Pārceliet to uz iepriekšējo rindu vai rakstiet {"{"} "{ $mark }" {"}"}.
literal = Argumenta vērtībai jābūt skaitlim vai tekstam taisnās pēdiņās
literal-hint = Piemēram, {"{"} -secon(case: "genitive") {"}"}.
long = Šajā ziņojumā ir { $size } baiti; ziņojumā var būt { $limit }
long-hint = Vai tas tiešām ir tulkojums? Saīsiniet to vai atjaunojiet failu no versiju kontroles.
merge = Failā vēl ir sapludināšanas konflikta zīmes
merge-hint = Paturiet pareizo no abām versijām, izdzēsiet rindas <<<<<<<, ======= un >>>>>>>, un saglabājiet.
more = Failā ir vēl { $more } šāda veida kļūdas
more-hint = Vispirms izlabojiet augstāk minētās; bieži viena neuzmanība rada daudzas. Vai atjaunojiet failu no versiju kontroles.
nested = Figūriekavas ir ligzdotas dziļāk par { $braces } vai izsaukumi dziļāk par { $calls }
nested-hint = Tulkojumam tas nekad nav vajadzīgs: vai augstāk netrūkst aizverošās “{"}"}”?
quote = Figūriekavās tiek atvērta taisna pēdiņa, kas nekur netiek aizvērta
quote-hint = Aizveriet to tajā pašā rindā: {"{"} "…" {"}"}.
saved = Šis fails tika saglabāts mirklī, kad horo to rakstīja; tagad tajā ir abi
saved-hint = Ja tas ir atvērts redaktorā, ļaujiet redaktoram to nolasīt no jauna.
saved-apart = Šis fails tika saglabāts mirklī, kad horo to rakstīja, un abus nevarēja apvienot
saved-apart-hint = Saglabātais atrodas mapē { $folder }/ ar faila nosaukumu. Nokopējiet no turienes to, kā šeit trūkst.
selector = Pēc tā nevar izvēlēties variantus
selector-hint = Izvēlieties pēc vērtības, kā bulgāru failā: {"{"} $count -> … {"}"}, un tulkojiet tikai vārdus.
site-format = Publicēto lapu vārdus “{ $id }” nevar izveidot: { $reason }
site-format-hint = Salīdziniet ar avota valodas site.ftl: nosaukumiem figūriekavās jābūt tiem pašiem.
site-missing = Šeit trūkst publicēto lapu vārdu: { $listed }
site-missing-hint = Nokopējiet ziņojumus no avota valodas site.ftl un iztulkojiet tos.
term-forbidden = “{ $written }” nedrīkst lietot glosārija terminam “{ $term }”
term-forbidden-hint = Tā vietā ierakstiet { $reference } vai “{ $form }”.
term-missing = Glosārija termini, kas šeit nav iztulkoti: { $listed }
term-missing-hint = Pievienojiet šim failam katram rindu “{ $id } = …” ar locījumiem, kas vajadzīgi jūsu valodai.
term-not-used = Avotā ir “{ $words }”, bet glosārija “{ $term }” šeit nav
term-unknown = Termina “{ $term }” nav avota glosārijā
term-unknown-hint = Jauns termins sākas avota valodas failā terms.ftl: vispirms pievienojiet to tur.
term-written-out = “{ $written }” ir izrakstīts; tas ir glosārija termins “{ $term }”
term-written-out-hint = Tas ir atļauts. Lai teksts pats sekotu glosārijam, ierakstiet { $reference }
text-missing = “{ $id }” nav teksta
text-missing-hint = Rakstiet tulkojumu aiz “=” vai nākamajā rindā aiz četrām atstarpēm.
token = Šeit trūkst “{ $token }”
token-hint = Salīdziniet ar bulgāru failu: tajā ir tās pašas iekavas.
two-wordings = Divi cilvēki vienlaikus mainīja “{ $id }”; otrs formulējums ir šajā komentārā
two-wordings-hint = Izvēlieties: ielieciet pareizos vārdus zem identifikatora un izdzēsiet komentāru.
unpublishable = Tekstu “{ $id }” nevar publicēt: tā tagi nav avota tagi, vai tas ir tukšs
unpublishable-hint = Nokopējiet tagus no komentāra ar avotu virs ziņojuma.
value-date = datumu
value-missing = Šeit trūkst teksta
value-missing-hint = Rakstiet tekstu aiz “=” vai aiz varianta “]”.
value-none = neko
value-number = skaitli { $number }
value-other = cita veida vērtību
value-text = tekstu “{ $text }”
write-after = Rakstiet tulkojumu aiz “=”.

## Par rakstiem mapē input/

article-blocks = Raksta bloku skaits: { $blocks }; to var būt { $limit }
article-bytes = Raksta baitu skaits: { $size }; to var būt { $limit }
article-no-date = Rakstam nav datuma, un horo to neizdomā
article-no-date-hint = Ierakstiet datumu atsevišķā rindā zem virsraksta, piemēram, “17 ноември 2023 г.”
article-no-text = Zem virsraksta nav teksta
article-no-text-hint = Rakstiet raksta rindkopas zem virsraksta un datuma, ar tukšu rindu starp tām.
article-no-title = Rakstam nav virsraksta
article-no-title-hint = Ierakstiet virsrakstu pirmajā rindā un zem tā datumu atsevišķā rindā.
article-text-bytes = Teksta baitu skaits: { $size }; rakstā to var būt { $limit }
article-text-paragraphs = Teksta rindkopu skaits: { $paragraphs }; rakstā to var būt { $limit }
article-too-long-hint = Vai tas ir pareizais fails? Ja ir, izveidojiet no tā vairākus rakstus.
date-name = Datuma rindā ir { $day }, faila nosaukumā { $named }; ņemts datums no rindas
date-name-hint = Izlabojiet datuma rindu vai pārdēvējiet failu.
date-second = Šī ir otra datuma rinda; ņemts { $day }, un šī rinda paliek tekstā
date-second-hint = Izdzēsiet nepareizo.
input-empty = Fails ir tukšs
input-empty-hint = Ierakstiet tajā virsrakstu, datumu atsevišķā rindā un rindkopas vai izdzēsiet failu.
input-folder = Šī ir mape; horo lasa tikai failus, kas atrodas tieši mapē input/
input-folder-hint = Pārvietojiet tās rakstus uz input/ vai mapi citur.
input-kind = horo nelasa šāda veida failus: tajos nav rakstīts, kur rindkopas sākas un beidzas
input-kind-hint = Palūdziet dokumentu, no kura tas tapis (.docx, .odt), vai nokopējiet tekstu .txt failā: virsraksts, datums, rindkopas.
input-missing = Teksta “{ $id }” mapē { $folder }/ vairs nav
input-missing-hint = Raksts paliek, kāds bija. Nolieciet failu atpakaļ; pārdēvētu failu pazīst pēc teksta.
input-name = Faila nosaukumā ir rindas beigas vai cita rakstzīme, ko nevar pierakstīt
input-name-hint = Pārdēvējiet to: burti, cipari, atstarpes un defises vienmēr der.
input-nul = Failā ir NUL rakstzīmes: tas ir bojāts vai nav teksts
input-nul-hint = Saglabājiet rakstu vēlreiz kā vienkāršu tekstu UTF-8 kodējumā.
input-replaced = Šajā failā bija “{ $title }”, bet tagad tajā ir cits raksts
input-replaced-hint = Jaunajam rakstam izveidojiet savu failu mapē input/ un atjaunojiet šeit veco tekstu. Līdz tam vecais raksts paliek, kāds bija.
input-twice = Tas pats teksts ir arī failā { $folder }/{ $file }, tāpēc no tā ir divi raksti
input-twice-hint = Ja viens no failiem ir kopija, izdzēsiet to, pirms to tulko.
input-unknown = horo lasa .txt, .md, .html, .docx un .odt failus; šo tas neaiztika
input-unknown-hint = Saglabājiet rakstu mapē input/ vienā no šiem formātiem vai pārvietojiet failu citur.
input-utf8 = Fails nav UTF-8 (skatiet { $line }. rindu); iespējams, tas saglabāts kā windows-1251 vai UTF-16
input-utf8-hint = Atveriet to redaktorā, izvēlieties “Saglabāt ar kodējumu” un UTF-8, tad palaidiet vēlreiz.
joined = Šī rindkopa turpina iepriekšējo teikumu, tāpēc abas ir apvienotas
joined-words = Šī rindkopa turpina iepriekšējo teikumu, tāpēc abas ir apvienotas: “{ $words }”
joined-hint = Ja tās ir divas rindkopas, beidziet pirmo ar punktu.
left-out = Rakstā neiekļuva { $what }
left-out-hint = horo pārņem virsrakstus, rindkopas, sarakstus, citātus, saites un izcēlumus; pārējo aprakstiet vārdiem.
left-out-code = koda bloks
left-out-table = tabula
office-damaged = Tā teksts ir bojāts: { $reason }
office-empty = Tajā nav teksta
office-hint = Atveriet to biroja programmā un saglabājiet vēlreiz vai nokopējiet tekstu .txt failā.
office-large = Tā saturs ir daudz lielāks, nekā var būt raksts
office-locked = Tas ir bojāts vai aizslēgts ar paroli
source-edited = Šis fails ir mainīts ar roku, bet horo to raksta no teksta mapē input/
source-edited-hint = Veiciet izmaiņas failā { $path }, tad atjaunojiet šo failu no versiju kontroles. horo neko nepārrakstīja.
xml-attribute = Kāds atribūts ir bojāts
xml-attribute-entity = Kādam atribūtam ir sava entītija
xml-broken = Teksts pārtrūkst vai tā elementi nav aizvērti
xml-entity = Tam ir sava entītija
xml-type = Tam ir savs dokumenta tips

## Par tīmekļa lapām un to, kas pie tām pieder

origin-line = Šo rindu nevar izlasīt: { $reason }
origin-line-hint = docs/officer.md rāda, kas var būt zem [correct].
origin-utf8 = Šis fails nav UTF-8
origin-utf8-hint = Saglabājiet to kā UTF-8 vai izdzēsiet: lapa paliek.
page-attributes = Vienam no tās tagiem atribūtu ir vairāk nekā { $limit }
page-cookies = Lapa runā par sīkdatnēm un nerāda rakstu
page-damaged = Daži lapas burti ir bojāti un redzami kā “{ $mark }” (vietu skaits: { $damaged })
page-deep = Tās elementi ir ligzdoti dziļāk par { $limit }
page-encoding = Lapa norāda kodējumu { $said }, bet tas ir { $found }
page-encoding-hint = Paskatieties, vai visi raksta burti ir pareizi.
page-encoding-mik = Lapa nenorāda savu kodējumu; tas izskatās pēc vecā kodējuma MIK
page-encoding-unsaid = Lapa nenorāda savu kodējumu; tā izlasīta kā { $found }
page-encoding-wide = Lapa nenorāda, ka tā ir UTF-16
page-garbled = Lapas burti ir sakropļoti: tā saglabāta vienā kodējumā un nolasīta citā
page-garbled-hint = Iegūstiet lapu vēlreiz no tās vietnes vai nokopējiet tās tekstu .txt failā.
page-gone = Lapa vēsta, ka tā ir izdzēsta vai pārvietota
page-late = Tas aizņem vairāk nekā dažas sekundes
page-links = Dažas saites ved uz vietām tajā pašā vietnē, un horo nezina tās adresi
page-links-hint = Ierakstiet url = "https://…", lapas adresi, .toml failā tai blakus.
page-login = Lapa prasa pieteikties
page-memory = Tai vajag vairāk atmiņas vai tā ir ligzdota dziļāk nekā jebkurš raksts
page-no-answer = Process, kas to lasīja, neatbildēja
page-no-article = Lapā nav atrasts raksts
page-no-article-hint = Vai tā ir viena raksta lapa? Ja ir, ierakstiet horo.toml recepti šai vietnei.
page-no-date = Lapā nav atrasts datums, un horo to neizdomā
page-no-date-hint = Ierakstiet date = "2023-11-17" zem [correct] .toml failā blakus lapai.
page-no-title = Lapā nav atrasts virsraksts
page-no-title-hint = Ierakstiet title = "…" zem [correct] .toml failā blakus lapai.
page-nodes = Tajā elementu un teksta gabalu ir vairāk nekā { $limit }
page-other-hint = Atveriet adresi pārlūkā. Ja raksts tur ir, saglabājiet lapu un ielieciet to mapē input/.
page-process = Tam nevar palaist procesu ({ $reason })
page-refused = Lapa nav izlasīta: { $reason }
page-refused-hint = Neviens raksts tā nav veidots. Saglabājiet lapu vēlreiz vai ierakstiet tās tekstu .txt failā.
page-swollen = Saturs ir daudzkārt lielāks par pašu lapu
picture-damaged = Tas ir bojāts vai daudz par lielu
picture-gone = Attēla { $folder }/{ $file } nav vai tas nav attēls
picture-gone-hint = Nolieciet failu atpakaļ vai izņemiet tā rindas no .toml faila blakus lapai.
picture-left-out = Attēls { $address } ir izlaists: { $reason }
picture-left-out-hint = Raksts turpinās bez tā un bez tā paraksta.
picture-none = Serveris to nedeva
recipe-stale = Vietnes { $site } recepte šajā lapā neatrod { $part ->
        [title] virsrakstu
        [date] datumu
        [author] autoru
       *[body] tekstu
    }; izmantoti vispārīgie noteikumi
recipe-stale-hint = Vai vietne ir mainījusies? Apskatiet lapas kodu un izlabojiet selektoru failā horo.toml.

## Par serveru atbildēm

certificate-expired = Servera sertifikātam ir beidzies derīgums
certificate-other = Servera sertifikāts ir citai vietnei
certificate-untrusted = Servera sertifikātu nav parakstījis neviens, kam šis dators uzticas
feed-hint = Norādiet plūsmu, vietnes karti vai lapu ar sarakstu un tās “links”.
feed-again = Nākamajā reizē mēģinās vēlreiz; pārējās plūsmas ir apskatītas.
feed-look = Atveriet adresi pārlūkā un izlabojiet to sadaļā [[feed]]. Pārējās plūsmas ir apskatītas.
feed-none = Tā nav ne plūsma (Atom, RSS, JSON Feed), ne vietnes karte
feed-unreachable = Neizdevās apskatīt { $address }: { $reason }
feed-wrong-address = Adresi nevar izlasīt
kept = Tas, kas ir mapē { $folder }/, paliek nemainīts: { $reason }
kept-hint = Apskatiet lapu. Ja jaunais teksts ir pareizs, izdzēsiet veco failu mapē input/ un pievienojiet lapu vēlreiz.
kept-other = Lapā tagad ir cits teksts
kept-short = No raksta lapā nav palicis gandrīz nekas
kind-archive = arhīvs
kind-other = cita veida fails
kind-pdf = PDF
kind-picture = attēls
kind-recording = ieraksts
kind-word = Word dokuments
status-fault = ka tam ir sava kļūda ({ $code })
status-gone = ka lapas vairs nav ({ $code })
status-login = ka jāpiesakās ({ $code })
status-missing = ka tādas lapas nav ({ $code })
status-programs = ka lapa nav programmām ({ $code })
status-request = ka tas nesaprot pieprasījumu ({ $code })
web-address = Tā nav tīmekļa adrese
web-address-hint = Nokopējiet adresi no pārlūka adreses joslas.
web-broken = Serveris pārtrauc savienojumu vai sūta kaut ko, kas nav HTTP
web-busy = Serveris ir aizņemts
web-busy-wait = Serveris ir aizņemts un lūdz pagaidīt ({ $seconds } s)
web-connection = Nav savienojuma ar serveri
web-damaged = Tas, ko serveris sūta, ir bojāts
web-inner = Šī adrese nav publiska: tā ved iekšējā tīklā
web-insecure = Serveris pāradresē no drošas adreses uz nedrošu
web-kind = Tas ir { $what }, nevis lapa
web-kind-document-hint = Palūdziet tekstu, no kura tas tapis, vai saglabājiet to un ielieciet mapē input/ kā .docx, .odt vai .txt.
web-kind-hint = Norādiet pašas raksta lapas adresi.
web-large = Tas ir lielāks, nekā horo pieņem
web-later-hint = Mēģiniet vēlāk; tas, kas horo jau ir, paliek nemainīts.
web-look-hint = Apskatiet lapu pārlūkā; ja tur tā ir kārtībā, saglabājiet to un ielieciet mapē input/.
web-mixed = Vietnes nosaukumā ir sajaukti divu rakstību burti: tā var atdarināt citu vietni
web-nothing-yet = Serverim nav nekā jauna, bet šeit vēl nekā nav
web-packed = Tas ir saspiests tā, kā netika lūgts
web-password = Adresē ir lietotājvārds vai parole, bet horo nekur nepiesakās
web-redirect = Serveris bez gala sūta no vienas adreses uz nākamo vai nekurieni
web-robots = Vietne nevēlas, lai programmas iegūst šo lapu (robots.txt)
web-robots-hint = Lūdziet atļauju vietnes redaktoriem vai saglabājiet lapu pārlūkā un ielieciet to mapē input/.
web-scheme = Iegūt var tikai adreses, kas sākas ar http:// vai https://
web-server = Adresē nav norādīts serveris
web-slow = Serveris neatbild vai ir pārāk lēns
web-status = Serveris atbild, { $reason }

## Par projekta failiem

add-again = Mēģiniet vēlreiz.
add-kind = { $path } jau ir kas cits
add-name = Tam nav nosaukuma
add-name-hint = Norādiet failu.
add-other-name = Dodiet failam citu nosaukumu.
add-restless = Kāds cits tikko tur ielika failu ar šādu nosaukumu
add-twice = { $path } jau ir, ar citu tekstu
add-twice-hint = Dodiet failam citu nosaukumu vai, ja tā ir tā nākamā versija, pārkopējiet to pāri vecajam.
disk-folder = Tā ir mape
disk-full = Diskā nav vietas
disk-full-hint = Disks ir pilns. Nekas nav zaudēts, un pēdējā publikācija paliek: atbrīvojiet vietu un palaidiet vēlreiz.
disk-hint = Nekas nav uzrakstīts līdz pusei, un pēdējā publikācija paliek. Novērsiet cēloni un palaidiet vēlreiz.
disk-large = Tajā ir vairāk baitu nekā atļautie { $limit }
disk-large-hint = Tas ir lielāks par jebkuru tekstu, ar ko horo strādā; vai tas ir pareizais fails?
disk-missing = Tā tur nav
disk-missing-hint = Vai ceļš ir pareizs un vai esat projekta mapē?
disk-no-folder = Tas vai vieta, kur tam jābūt, nav mape
disk-read-only = Disks ir tikai lasāms
disk-refused = Piekļuve liegta
disk-refused-hint = horo tur nedrīkst rakstīt. Nekas nav mainīts: dodiet sev rakstīšanas tiesības un palaidiet vēlreiz.
disk-said-no = Nevar { $action ->
        [read] izlasīt
        [rename] pārdēvēt
        [remove] izdzēst
        [save] saglabāt
       *[write] ierakstīt
    } { $path }: { $reason }
disk-special = Tas nav parasts fails
file-unreadable = Failu nevar izlasīt: { $reason }
file-unreadable-hint = Novērsiet to; līdz tam šis raksts gaida, bet pārējie turpinās.
file-unreadable-input-hint = Novērsiet to vai pārvietojiet failu no mapes input/; pārējie raksti turpinājās.
file-unreadable-words-hint = Novērsiet to; no tā ir atkarīgas lapas un raksti šajā valodā.
file-utf8 = Tas nav UTF-8
glossary-no-forms = Terminam nav formu pēc “{ $asked }”: rakstiet {"{"} -{ $name } {"}"}.
glossary-note = { $hint } Piezīme glosārijā: { $note }
guard-hint = Atjaunojiet failu no versiju kontroles vai izņemiet to, kas tajā neiederas.
guard-long = Kādā ziņojumā baitu ir vairāk nekā { $limit }; rindkopā to ir daži simti
guard-many = Ziņojumu un atribūtu ir vairāk nekā { $limit }; rakstā to ir daži desmiti
ledger-conflict-hint = Šo failu uztur horo: atjaunojiet to no versiju kontroles vai atrisiniet tajā apvienošanas konfliktu. Līdz tam raksts paliek, kāds ir.
ledger-missing = Lasītājiem ir raksts “{ $id }”, bet tā reģistra nav, tāpēc horo to nevar atjaunot
ledger-missing-hint = Atjaunojiet šo failu no versiju kontroles. Līdz tam raksts paliek publicēts, kāds ir.
ledger-other = Šis reģistrs ir par citu rakstu: { $id }
ledger-other-hint = Atjaunojiet failu no versiju kontroles; raksta identifikators nekad nemainās.
ledger-unreadable = Šo reģistru nevar izlasīt: { $reason }
ledger-unreadable-hint = Šo failu uztur horo: atjaunojiet to no versiju kontroles un dodiet sev tiesības to lasīt. Līdz tam raksts paliek, kāds ir.
memory-character = { $line }. rinda: ir rakstzīme, kuras XML nedrīkst būt
memory-encoding = Tas nav kodējumā, kuru norāda; TMX ir UTF-8 vai UTF-16 ar baitu secības zīmi
memory-hint = No tā netop melnraksti. Atjaunojiet failu no versiju kontroles vai izdzēsiet to un importējiet vēlreiz.
memory-language = { $line }. rinda: “{ $code }” nav valodas kods
memory-line = { $line }. rinda: { $reason }
memory-no-language = { $line }. rinda: teksts nenorāda savu valodu
memory-other = Tā nav tulkošanas atmiņa TMX 1.1 līdz 1.4 formātā
message-day = “{ $text }” nav diena
message-missing = Trūkst ziņojuma
restless = Kāds tikko mainīja šo failu, tāpēc tas palika neskarts
restless-hint = Palaidiet vēlreiz.
site-none = Šajā valodā trūkst publicēto lapu vārdu
site-none-hint = Nokopējiet failu no avota valodas un iztulkojiet tā ziņojumus.
source-missing = Rakstam ir reģistrs, bet šī faila ar tā avota tekstu nav
source-missing-hint = Atjaunojiet failu no versiju kontroles; uz to balstās tulkojumi.
term-accepted-plain = Rakstiet { $reference } piemērotajā formā. Ja pareizi ir arī citi vārdi, pievienojiet tos terminam failā terms.ftl: .also = …
term-forbidden-plain = Tā vietā rakstiet { $reference }
withdrawn-day = “{ $text }” nav diena formā GGGG-MM-DD
withdrawn-id = “{ $text }” nav raksta identifikators
withdrawn-unreadable = Atsaukto rakstu sarakstu nevar izlasīt: { $reason }
withdrawn-unreadable-hint = Nekas netika publicēts. Izlabojiet failu vai atjaunojiet to no versiju kontroles.

## Par lapām pirms publicēšanas

fault-hint = Lapa netika publicēta; pēdējā publikācija paliek. Ja ir mainīta veidne, vispirms ieskatieties tajā.
asset-digest = Stila lapa nav tā, ko norāda tās nosaukums
asset-foreign = Stila lapa ielādē kaut ko no citurienes
asset-missing = Stila lapa ielādē { $name }, bet tā nav
asset-picture = Attēlā ir skripts vai tas ielādē kaut ko no citurienes
body-block = Bloka { $id } lapā nav
body-changed = Bloks { $id } nav tāds, kāds tas tika publicēts
body-differs = Teksts lapā nav izdevuma teksts
body-markup = Blokā { $id } ir <{ $tag }> vai tā atribūts, kāds tekstā nedrīkst būt
body-none = Lapā nav elementa ar identifikatoru “body”
body-pictures = Lapa nerāda raksta attēlus ar to vārdiem
data-differs = Dati nav izdevuma dati
data-list = Saraksts nav rakstu saraksts, sākot ar jaunāko
data-unreadable = JSON nevar izlasīt
data-wrong = JSON nevar izlasīt: { $reason }
emblem-drawing = Eiropas Savienības emblēma nav attēlota tā, kā jābūt
emblem-missing = Eiropas Savienības emblēmas nav vai tai nav alternatīvā teksta
feed-deep = Tā ir ligzdota pārāk dziļi
feed-early = Tā beidzas pārāk agri
feed-entries = Plūsma nerāda sava saraksta rakstus, sākot ar jaunāko, katru veselu un ar tā izcelsmi
feed-head = Plūsma nenorāda savu valodu, savu adresi un atsaukto tā, kā to dara tās saraksts
feed-strange = Tajā ir kas tāds, kā nav nevienā horo plūsmā
feed-unreadable = Plūsmu nevar izlasīt: { $reason }
file-foreign = Fails nepieder nevienai vietnes lapai
file-gone = Faila nav
file-not-utf8 = Fails nav UTF-8
funding-statement = Teksts par finansējumu nav “{ $statement }”
link-broken = “{ $link }” ved uz { $file }, bet tā nav
link-element = “{ $link }” ved uz elementu, kura nav
link-outside = “{ $link }” ved ārpus publikācijas
link-picture = “{ $link }” pie attēla neved ne uz vienu publikācijas failu
link-reader = “{ $link }” nav adrese, uz kuru drīkst sūtīt lasītāju
list-entries = Saraksts nenosauc savus rakstus, sākot ar jaunāko, ar to virsrakstiem un valodas apzīmējumiem
machine-language = { $mark } valodas apzīmējumam jābūt citam: { $what }
machine-language-none = bez sava apzīmējuma
machine-missing = Lapa nesaka, ka tekstu tulkojusi mašīna
machine-original = Piezīme par mašīntulkojumu neved uz oriģinālu
machine-wrong = Lapa saka, ka tekstu tulkojusi mašīna, bet tā nav
page-alternates = Valodu versijas nav tās, ko nosauc visas lapas, arī tā pati
page-attribute = Elementam <{ $tag }> ir atribūts { $name }
page-canonical = Kanoniskā adrese nav { $url }
page-day = Lapa norāda citu dienu, nevis { $day }
page-default = Lapai jānorāda tieši viena adrese visām pārējām valodām
page-doctype = Lapa nesākas ar <!doctype html>
page-element = Lapā ir elements <{ $tag }>
page-heading = Galvenais virsraksts nav raksta virsraksts
page-id = Diviem elementiem ir identifikators “{ $id }”
page-language = Lapa nesaka, ka tās valoda ir { $locale }
page-language-links = Saites uz citām valodām nav pilnīgas: katrai jābūt ar savas valodas nosaukumu, ar lang un hreflang, uz savu lapu
page-linked-data = Tas, ko lapa saka meklētājiem (JSON-LD), nav tas, ko tā rāda
page-loads = <{ $tag }> ielādē { $url }
page-locale = og:locale nav { $code }
page-locales = og:locale:alternate nenosauc pārējās valodas
page-og-title = og:title nav raksta virsraksts
page-og-url = og:url nav { $url }
page-once = Lapā tieši vienreiz jābūt { $element }
page-script = Lapā ir skripts, kas nav derīgs JSON-LD
page-title = Lapas nosaukums nesākas ar raksta virsrakstu
robots-sitemap = Fails nenosauc vietnes karti
sitemap-index = Rādītājs nenosauc vietnes kartes daļas
sitemap-pages = Vietnes karte nenosauc katru lapu vienreiz, ar tās valodu versijām
