### The sentences of en.ftl in this language; what stands in curly brackets is filled in by horo.

accepted-more = Ierakstiet { $reference } vai „{ $form }” piemērotajā formā. Ja pareizi ir arī citi vārdi, pievienojiet tos terminam failā terms.ftl: .also = …
attributes-only = Šim ziņojumam ir atribūti, bet nav teksta
argument-order = Apaļajās iekavās vērtība bez nosaukuma atrodas aiz vērtības ar nosaukumu
argument-order-hint = Vērtības ar nosaukumu lieciet beigās, kā NUMBER($count, minimumFractionDigits: 1).
argument-twice = „{ $name }:” ir norādīts divreiz
argument-twice-hint = Atstājiet vienu no tiem.
attribute-shown = Glosārija termina īpašību, piemēram, .gender, nevar parādīt; tā der tikai varianta izvēlei
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
bracket-closes = Šeit ir aizverošā „{"}"}” bez savas „{"{"}”
bracket-closes-hint = Izdzēsiet to vai rakstiet {"{"} "{"}"}" {"}"}, ja lasītājam jāredz iekava.
bracket-opens = Šeit tiek atvērta „{"{"}”, bet trūkst tās „{"}"}”, vai arī starp tām ir kas tāds, kam tur nav vietas
bracket-names = Iekavās drīkst būt tikai nosaukumi, piemēram, {"{"} $count {"}"} vai {"{"} -secon {"}"}. Iekavu tekstā rakstiet {"{"} "{"{"}" {"}"}.
bracket-no-name = Figūriekavās trūkst nosaukuma vai ir kas tāds, kas nav nosaukums
callee = Pirms apaļajām iekavām drīkst būt tikai NUMBER, DATETIME vai glosārija termins
callee-hint = Rakstiet nosaukumu ar lielajiem burtiem vai nokopējiet izteiksmi no faila bulgāru valodā.
code-torn = Aiz \u jābūt četriem cipariem vai burtiem no A līdz F, aiz \U – sešiem
code-torn-hint = Tā vietā ierakstiet pašu rakstzīmi.
defaults = Ar „*” ir atzīmēts vairāk nekā viens variants (rinda, kas sākas ar „[”)
defaults-hint = Atstājiet „*” tikai pie *[other].
default-missing = Neviens no variantiem (rindām, kas sākas ar „[”) nav atzīmēts kā derīgs visiem pārējiem gadījumiem
default-missing-hint = Pirms pēdējā varianta ielieciet „*”: *[other] ….
duplicate = „{ $id }” šajā failā ir divreiz
duplicate-hint = Paturiet pareizo un izdzēsiet otru; līdz tam horo neaiztiek nevienu.
encoding = Faila baits { $at } nav UTF-8: fails saglabāts citā kodējumā
encoding-hint = Saglabājiet failu redaktorā vēlreiz ar kodējumu UTF-8; vairumā redaktoru to var izvēlēties pie „Saglabāt kā”.
encoding-mark = Fails sākas ar neredzamu zīmi (BOM, baitu secības zīmi), kas noslēptu tā pirmo ziņojumu
encoding-mark-hint = Saglabājiet to kā „UTF-8”, nevis kā „UTF-8 ar BOM”.
encoding-nul = Failā ir NUL rakstzīme; tas ir bojāts vai nav teksta fails
encoding-nul-hint = Atjaunojiet failu no versiju kontroles vai vērsieties pie tā, kas jums to atsūtīja.
encoding-wide = Fails ir saglabāts kā UTF-16
equals = Aiz identifikatora „{ $name }” nav „=”
equals-hint = Ziņojums izskatās tā: „id = teksts” vai „id =” un teksts nākamajās rindās, katra aiz četrām atstarpēm.
equals-put = Ielieciet aiz tā „ =”; teksts seko nākamajās rindās.
escape = Pirms šīs rakstzīmes nedrīkst būt atpakaļvērstās slīpsvītras (\)
escape-hint = {"{"} "…" {"}"} iekšpusē pēdiņu vietā rakstiet \" un atpakaļvērstās slīpsvītras vietā \\; jebkuru citu rakstzīmi raksta, kāda tā ir.
form-unknown = Glosārija terminam „{ $term }” nav formas { $asked }: "{ $value }"
form-unknown-hint = Tā formas ir: { $forms }.
forms-unused = Neviens šīs valodas teksts neprasa šīs formas: { $listed }
forms-unused-hint = Nekas nav jādara. Ja formas nosaukums ir uzrakstīts kļūdaini, izlabojiet to šeit.
format-attribute = { $owner } nesatur atribūtu .{ $attribute }
format-cyclic = { $owner } satur pats sevi, tieši vai caur citu ziņojumu vai terminu
format-deep = Teksts ir ligzdots pārāk dziļi (līmeņu robeža: { $limit }): uzrakstiet to vienkāršāk
format-function = Nav funkcijas { $name }(): izmantojiet NUMBER() vai DATETIME()
format-hint = Nokopējiet nosaukumu figūriekavās no oriģināla vai glosārija; nekas cits tur nevar būt.
format-long = Teksts kļūst garāks par { $limit } kB: saīsiniet to
format-message = Nav ziņojuma { $name }: pārbaudiet rakstību
format-placeables = Tekstam vajag vairāk nekā { $limit } vietturu: dažu vietā ierakstiet parastu tekstu vai sadaliet tekstu
format-term = Nav termina -{ $name }: pārbaudiet rakstību vai definējiet to failā terms.ftl
format-variable = ${ $name } šeit nav dots: pārbaudiet rakstību (glosārija terminam zināms tikai tas, kas ir apaļajās iekavās aiz tā nosaukuma)
funding = Norādes par Eiropas Savienības līdzfinansējumu formulējums atšķiras no Komisijas noteiktā
funding-hint = Rakstiet tieši tā: funding = { $wording }
id-letter = Identifikatorā „{ $name }” ir burts „{ $letter }”, kas nav latīņu burts
id-letter-hint = Identifikatorus nekad netulko un nepārraksta: nokopējiet to no tāda paša nosaukuma faila bulgāru valodā.
indent = Rinda sākas ar tabulatoru vai nedalāmo atstarpi; tur var būt tikai parastas atstarpes
indent-hint = Aizstājiet to, kas ir pirms pirmā burta, ar četrām parastām atstarpēm.
large = Baitu skaits šajā failā: { $size }; Fluent failā to drīkst būt ne vairāk kā { $limit }
large-hint = Sadaliet to, atjaunojiet failu no versiju kontroles vai vērsieties pie tā, kas jums to atsūtīja.
left-edge = Šī rinda sākas pašā kreisajā malā, tāpēc to lasa kā jaunu ziņojumu, bet tajā nav „=”
left-edge-hint = Ja tā pieder augstāk esošajam ziņojumam, sāciet to ar četrām atstarpēm. Ja tas ir komentārs, sāciet to ar „# ”.
line-ends = Rindas beidzas kā vecajos Mac (tikai ar CR, rakstatgriezi), tāpēc failu lasītu kā vienu rindu
line-ends-hint = Saglabājiet to ar rindu beigām „LF” (vai „CRLF”).
line-start = Rinda nedrīkst sākties ar „{ $mark }”
line-start-hint = Pārceliet to uz iepriekšējo rindu vai rakstiet {"{"} "{ $mark }" {"}"}.
literal = Aiz kola jābūt skaitlim vai tekstam taisnās pēdiņās
literal-hint = Piemēram, {"{"} -secon(case: "genitive") {"}"}.
long = Baitu skaits šajā ziņojumā: { $size }; ziņojumā to drīkst būt ne vairāk kā { $limit }
long-hint = Vai tas tiešām ir tulkojums? Saīsiniet to, atjaunojiet failu no versiju kontroles vai vērsieties pie tā, kas jums to atsūtīja.
merge = Failā vēl ir sapludināšanas konflikta zīmes
merge-hint = Paturiet pareizo no abām versijām, izdzēsiet rindas <<<<<<<, ======= un >>>>>>>, tad saglabājiet failu.
more = Vēl šāda veida kļūdas šajā failā: { $more }
more-hint = Vispirms izlabojiet augstāk minētās; bieži viena neuzmanība rada daudz kļūdu. Vai atjaunojiet failu no versiju kontroles, vai vērsieties pie tā, kas jums to atsūtīja.
nested = Figūriekavas ir ligzdotas pārāk dziļi (līmeņu robeža: { $braces }) vai apaļās iekavas ir ligzdotas pārāk dziļi (robeža: { $calls })
nested-hint = Tulkojumam tas nekad nav vajadzīgs: vai augstāk netrūkst aizverošās „{"}"}”?
quote = Figūriekavās tiek atvērta taisna pēdiņa, kas nekur netiek aizvērta
quote-hint = Aizveriet to tajā pašā rindā: {"{"} "…" {"}"}.
saved = Šis fails tika saglabāts mirklī, kad horo to rakstīja; tagad tajā ir gan saglabātais, gan tas, ko rakstīja horo
saved-hint = Ja tas ir atvērts redaktorā, ļaujiet redaktoram to nolasīt no jauna.
saved-apart = Šis fails tika saglabāts mirklī, kad horo to rakstīja, un saglabāto nevarēja apvienot ar to, ko rakstīja horo
saved-apart-hint = Saglabātais atrodas mapē { $folder }/ ar faila nosaukumu. Nokopējiet no turienes to, kā šeit trūkst.
selector = Pēc tā, kas šeit ir pirms „->”, nevar izvēlēties variantus
selector-hint = Nokopējiet to no faila bulgāru valodā, kā {"{"} $count -> … {"}"}, un tulkojiet tikai vārdus.
site-format = Publicēto lapu vārdus „{ $id }” nevar parādīt: { $reason }
site-format-hint = Salīdziniet ar site.ftl bulgāru valodā: nosaukumiem figūriekavās jābūt tiem pašiem.
site-missing = Šeit trūkst publicēto lapu vārdu: { $listed }
site-missing-hint = Nokopējiet ziņojumus no site.ftl bulgāru valodā un iztulkojiet tos.
term-forbidden = „{ $written }” nedrīkst lietot glosārija termina „{ $term }” vietā
term-forbidden-hint = Tā vietā ierakstiet { $reference } vai „{ $form }”.
term-missing = Glosārija termini, kas šeit nav iztulkoti: { $listed }
term-missing-hint = Pievienojiet šim failam katra termina rindu „{ $id } = …” ar locījumiem, kas vajadzīgi jūsu valodā.
term-not-used = Oriģinālā ir „{ $words }”, bet glosārija „{ $term }” šeit nav
term-unknown = Termina „{ $term }” nav glosārijā bulgāru valodā
term-unknown-hint = Jauns termins sākas failā terms.ftl bulgāru valodā: vispirms pievienojiet to tur.
term-written-out = „{ $written }” ir ierakstīts kā parasts teksts; tas ir glosārija termins „{ $term }”
term-written-out-hint = Tas ir atļauts. Ja vēlaties, lai teksts pats sekotu glosārijam, kad nosaukums mainās, ierakstiet { $reference }
text-missing = „{ $id }” ir bez teksta
text-missing-hint = Rakstiet tulkojumu aiz „=” vai nākamajā rindā aiz četrām atstarpēm.
token = Šeit trūkst „{ $token }”
token-hint = Salīdziniet ar failu bulgāru valodā: tajā ir tās pašas iekavas.
two-wordings = Divi cilvēki vienlaikus mainīja „{ $id }”; otrs formulējums ir šajā komentārā
two-wordings-hint = Izvēlieties: ielieciet pareizos vārdus zem identifikatora un izdzēsiet komentāru.
unpublishable = Tekstu „{ $id }” nevar publicēt: tā tagi nav oriģināla tagi, vai tas ir tukšs
unpublishable-hint = Nokopējiet tagus no komentāra ar oriģinālu virs ziņojuma.
value-date = datumu
value-missing = Šeit trūkst teksta
value-missing-hint = Rakstiet tekstu aiz „=” vai rindā, kas sākas ar „[”, aiz „]”.
value-none = neko
value-number = skaitli { $number }
value-other = cita veida vērtību
value-text = tekstu “{ $text }”
write-after = Rakstiet tulkojumu aiz „=”.

## Par rakstiem mapē input/

article-blocks = Raksta bloku skaits: { $blocks }; to drīkst būt ne vairāk kā { $limit }
article-bytes = Raksta baitu skaits: { $size }; to drīkst būt ne vairāk kā { $limit }
article-no-date = Rakstam nav datuma, un horo to neizdomā
article-no-date-hint = Ierakstiet datumu atsevišķā rindā zem virsraksta, piemēram, „17 ноември 2023 г.”
article-no-text = Zem virsraksta nav teksta
article-no-text-hint = Rakstiet raksta rindkopas zem virsraksta un datuma, ar tukšu rindu starp tām.
article-no-title = Rakstam nav virsraksta
article-no-title-hint = Ierakstiet virsrakstu pirmajā rindā un zem tā datumu atsevišķā rindā.
article-text-bytes = Teksta baitu skaits: { $size }; rakstā to drīkst būt ne vairāk kā { $limit }
article-text-paragraphs = Teksta rindkopu skaits: { $paragraphs }; rakstā to drīkst būt ne vairāk kā { $limit }
article-too-long-hint = Vai tas ir pareizais fails? Ja ir, izveidojiet no tā vairākus rakstus.
date-name = Datuma rindā ir { $day }, faila nosaukumā { $named }; ņemts datums no rindas
date-name-hint = Izlabojiet datuma rindu vai pārdēvējiet failu.
date-second = Šī ir otra datuma rinda; ņemts { $day }, un šī rinda paliek kā teksts
date-second-hint = Izdzēsiet nepareizo.
input-empty = Fails ir tukšs
input-empty-hint = Ierakstiet tajā virsrakstu, datumu atsevišķā rindā un rindkopas vai izdzēsiet failu.
input-folder = Šī ir mape; horo lasa tikai failus, kas atrodas tieši mapē input/
input-folder-hint = Pārvietojiet tās rakstus uz mapi input/ vai pašu mapi – citur.
input-kind = horo nelasa šāda veida failus: tajos nav rakstīts, kur rindkopas sākas un beidzas
input-kind-hint = Palūdziet dokumentu, no kura tas tapis (.docx, .odt), vai nokopējiet tekstu .txt failā: virsraksts, datums, rindkopas.
input-missing = Teksta „{ $id }” mapē { $folder }/ vairs nav
input-missing-hint = Raksts paliek, kāds bija. Nolieciet failu atpakaļ; pārdēvētu failu pazīst pēc teksta.
input-name = Faila nosaukumā ir rindas beigas vai cita rakstzīme, ko nevar pierakstīt
input-name-hint = Pārdēvējiet to: burti, cipari, atstarpes un defises vienmēr der.
input-nul = Failā ir NUL rakstzīmes: tas ir bojāts vai nav teksts
input-nul-hint = Saglabājiet rakstu vēlreiz kā vienkāršu tekstu UTF-8 kodējumā.
input-replaced = Šajā failā bija „{ $title }”, bet tagad tajā ir cits raksts
input-replaced-hint = Jaunajam rakstam izveidojiet atsevišķu failu mapē input/ un atjaunojiet šeit veco tekstu. Līdz tam vecais raksts paliek, kāds bija.
input-twice = Tas pats teksts ir arī failā { $folder }/{ $file }, tāpēc no tā ir divi raksti
input-twice-hint = Ja viens no failiem ir kopija, izdzēsiet to, pirms to tulko.
input-unknown = horo lasa .txt, .md, .html, .docx un .odt failus; šo tas neaiztika
input-unknown-hint = Saglabājiet rakstu mapē input/ vienā no šiem formātiem vai pārvietojiet failu citur.
input-utf8 = Fails nav UTF-8 (skatiet { $line }. rindu); iespējams, tas saglabāts kā windows-1251 vai UTF-16
input-utf8-hint = Atveriet to redaktorā, saglabājiet ar kodējumu UTF-8 (vairumā redaktoru to var izvēlēties pie „Saglabāt kā”), tad palaidiet vēlreiz.
joined = Šī rindkopa turpina iepriekšējo teikumu, tāpēc abas ir apvienotas
joined-words = Šī rindkopa turpina iepriekšējo teikumu, tāpēc abas ir apvienotas: „{ $words }”
joined-hint = Ja tās ir divas rindkopas, beidziet pirmo ar punktu.
left-out = Rakstā neiekļuva { $what }
left-out-hint = horo pārņem virsrakstus, rindkopas, sarakstus, citātus, saites un izcēlumus; pārējo aprakstiet vārdiem.
left-out-code = koda bloks
left-out-table = tabula
office-damaged = Tā teksts ir bojāts: { $reason }
office-empty = Tajā nav teksta
office-hint = Atveriet to biroja programmā un saglabājiet vēlreiz vai nokopējiet tekstu .txt failā.
office-large = Tā saturs ir daudz lielāks, nekā var būt raksts
office-locked = Tas ir bojāts vai aizsargāts ar paroli
source-edited = Šis fails ir mainīts ar roku, bet horo to raksta no teksta mapē input/
source-edited-hint = Veiciet izmaiņas failā { $path }. Tad atjaunojiet šo failu no versiju kontroles vai vērsieties pie tā, kas jums to atsūtīja. horo neko nepārrakstīja.
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
page-damaged = Daži lapas burti ir bojāti un redzami kā „{ $mark }” (vietu skaits: { $damaged })
page-deep = Tās elementi ir ligzdoti pārāk dziļi (līmeņu robeža: { $limit })
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
page-swollen = Raksts no tās būtu daudzkārt lielāks par pašu lapu
picture-damaged = Tas ir bojāts vai daudz par lielu
picture-gone = Attēla { $folder }/{ $file } nav vai tas nav attēls
picture-gone-hint = Nolieciet failu atpakaļ vai izņemiet tā rindas no .toml faila blakus lapai.
picture-left-out = Attēls { $address } ir izlaists: { $reason }
picture-left-out-hint = Rakstu apstrādā tālāk bez tā un bez tā paraksta.
picture-none = Serveris to neatsūtīja
recipe-stale = Vietnes { $site } recepte šajā lapā neatrod { $part ->
        [title] virsrakstu
        [date] datumu
        [author] autoru
       *[body] tekstu
    }; izmantoti vispārīgie noteikumi
recipe-stale-hint = Vai vietne ir mainījusies? Apskatiet lapas kodu un izlabojiet selektoru failā horo.toml.

## Par serveru atbildēm

certificate-expired = Servera sertifikātam ir beidzies derīguma termiņš
certificate-other = Servera sertifikāts ir citai vietnei
certificate-untrusted = Servera sertifikātu nav parakstījis neviens, kam šis dators uzticas
feed-hint = Norādiet plūsmu, vietnes karti vai lapu ar jaunumu sarakstu; šādai lapai links = "…" nosaka, kuras saites ved uz rakstiem.
feed-again = Nākamajā reizē horo mēģinās vēlreiz; pārējās plūsmas ir apskatītas.
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
status-fault = ka tajā radās iekšēja kļūda ({ $code })
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
web-nothing-yet = Serveris atbild, ka lapa nav mainījusies, bet horo tās vēl nav
web-packed = Tas ir saspiests tā, kā netika lūgts
web-password = Adresē ir lietotājvārds vai parole, bet horo nekur nepiesakās
web-redirect = Serveris bez gala pāradresē no vienas adreses uz citu vai arī uz nekurieni
web-robots = Vietne nevēlas, lai programmas iegūtu šo lapu (robots.txt)
web-robots-hint = Lūdziet atļauju vietnes redaktoriem vai saglabājiet lapu pārlūkā un ielieciet to mapē input/.
web-scheme = Iegūt var tikai lapas, kuru adreses sākas ar http:// vai https://
web-server = Adresē nav norādīts serveris
web-slow = Serveris neatbild vai ir pārāk lēns
web-status = Serveris atbild, { $reason }

## Par projekta failiem

add-again = Mēģiniet vēlreiz.
add-kind = { $path } jau ir un nav parasts fails, bet mape, saite vai ierīce
add-name = Tam nav nosaukuma
add-name-hint = Norādiet failu.
add-other-name = Dodiet failam citu nosaukumu.
add-restless = Kāds cits tikko tur ielika failu ar šādu nosaukumu
add-twice = { $path } jau ir, ar citu tekstu
add-twice-hint = Dodiet failam citu nosaukumu vai, ja tā ir tā nākamā versija, manuāli pārkopējiet to pāri vecajam.
disk-folder = Tā ir mape
disk-full = Diskā nav vietas
disk-full-hint = Disks ir pilns. Nekas nav zaudēts, un pēdējā publikācija paliek spēkā: atbrīvojiet vietu un palaidiet vēlreiz.
disk-hint = Nekas nav uzrakstīts līdz pusei, un pēdējā publikācija paliek spēkā. Cēlonis ir operētājsistēmas vārdiem: parādiet to tam, kas uztur šo datoru, un palaidiet vēlreiz.
disk-kind-hint = Nekas nav uzrakstīts līdz pusei, un pēdējā publikācija paliek spēkā. Pārvietojiet to, kas atrodas faila vietā, un palaidiet vēlreiz.
disk-large = Tajā ir vairāk baitu nekā atļautie { $limit }
disk-large-hint = Tas ir lielāks par jebkuru tekstu, ar ko horo strādā; vai tas ir pareizais fails?
disk-missing = Tā tur nav
disk-missing-hint = Vai ceļš ir pareizs un vai esat projekta mapē?
disk-no-folder = Tas vai vieta, kur tam jābūt, nav mape
disk-read-only = Disks ir tikai lasāms
disk-refused = Piekļuve liegta
disk-refused-hint = horo tur nedrīkst rakstīt. Nekas nav mainīts: piešķiriet sev rakstīšanas tiesības un palaidiet vēlreiz.
disk-said-no = Nevar { $action ->
        [read] izlasīt
        [rename] pārdēvēt
        [remove] izdzēst
        [save] saglabāt
       *[write] ierakstīt
    } { $path }: { $reason }
disk-special = Tas nav parasts fails
file-unreadable = Failu nevar izlasīt: { $reason }
file-unreadable-hint = Novērsiet cēloni; līdz tam šis raksts gaida, bet pārējos apstrādā.
file-unreadable-input-hint = Novērsiet cēloni vai pārvietojiet failu no mapes input/ citur; pārējie raksti tika apstrādāti.
file-unreadable-words-hint = Novērsiet cēloni; no šī faila ir atkarīgas lapas un raksti šajā valodā.
file-utf8 = Tas nav UTF-8
glossary-no-forms = Terminam nav formu pēc „{ $asked }”: rakstiet {"{"} -{ $name } {"}"}.
glossary-note = { $hint } Piezīme glosārijā: { $note }
guard-hint = Izņemiet to, kas failā neiederas, atjaunojiet failu no versiju kontroles vai vērsieties pie tā, kas jums to atsūtīja.
guard-long = Kādā ziņojumā baitu ir vairāk nekā { $limit }; rindkopā to ir daži simti
guard-many = Ziņojumu un atribūtu ir vairāk nekā { $limit }; rakstā to ir daži desmiti
ledger-conflict-hint = Šo failu uztur horo: atrisiniet tajā sapludināšanas konfliktu, atjaunojiet to no versiju kontroles vai vērsieties pie tā, kas jums to atsūtīja. Līdz tam raksts paliek, kāds ir.
ledger-missing = Lasītājiem ir raksts „{ $id }”, bet tā reģistra (faila, kurā horo to uzskaita) nav, tāpēc horo to nevar atjaunināt
ledger-missing-hint = Atjaunojiet šo failu no versiju kontroles vai vērsieties pie tā, kas jums to atsūtīja. Līdz tam raksts paliek publicēts bez izmaiņām.
ledger-other = Šis reģistrs (fails, kurā horo uzskaita rakstu) nav īstajā vietā: tas ir par { $id }
ledger-other-hint = Atjaunojiet failu no versiju kontroles vai vērsieties pie tā, kas jums to atsūtīja; raksta identifikators nekad nemainās.
ledger-unreadable = Šo reģistru nevar izlasīt: { $reason }
ledger-unreadable-hint = Šo failu uztur horo: piešķiriet sev tiesības to lasīt, atjaunojiet to no versiju kontroles vai vērsieties pie tā, kas jums to atsūtīja. Līdz tam raksts paliek, kāds ir.
memory-character = { $line }. rinda: ir rakstzīme, kuras XML nedrīkst būt
memory-encoding = Tas nav kodējumā, kuru norāda; TMX ir UTF-8 vai UTF-16 ar baitu secības zīmi
memory-hint = Kamēr to nevar izlasīt, horo no tā negatavo melnrakstus. Atjaunojiet failu no versiju kontroles vai izdzēsiet to un importējiet vēlreiz.
memory-language = { $line }. rinda: “{ $code }” nav valodas kods
memory-line = { $line }. rinda: { $reason }
memory-no-language = { $line }. rinda: teksts nenorāda savu valodu
memory-other = Tā nav tulkošanas atmiņa TMX 1.1 līdz 1.4 formātā
message-day = „{ $text }” nav datums
message-missing = Trūkst ziņojuma
restless = Kāds tikko mainīja šo failu, tāpēc tas palika neskarts
restless-hint = Palaidiet vēlreiz.
site-none = Šajā valodā trūkst publicēto lapu vārdu
site-none-hint = Nokopējiet site.ftl bulgāru valodā un iztulkojiet tā ziņojumus.
source-missing = Rakstam ir reģistrs, bet šī faila ar tā tekstu bulgāru valodā nav
source-missing-hint = Atjaunojiet failu no versiju kontroles vai vērsieties pie tā, kas jums to atsūtīja; uz šo failu balstās tulkojumi.
term-accepted-plain = Ierakstiet { $reference } piemērotajā formā. Ja pareizi ir arī citi vārdi, pievienojiet tos terminam failā terms.ftl: .also = …
term-forbidden-plain = Tā vietā ierakstiet { $reference }.
withdrawn-day = „{ $text }” nav datums formā GGGG-MM-DD
withdrawn-id = „{ $text }” nav raksta identifikators
withdrawn-unreadable = Atsaukto rakstu sarakstu nevar izlasīt: { $reason }
withdrawn-unreadable-hint = Nekas netika publicēts. Izlabojiet failu vai atjaunojiet to no versiju kontroles.

## Par lapām pirms publicēšanas

fault-hint = Lapa netika publicēta; pēdējā publikācija paliek spēkā. Ja ir mainīta veidne, vispirms ieskatieties tajā; ja neviena nav mainīta, lūdzu, ziņojiet: tad vaina ir horo.
asset-digest = Stila lapa nav tā, ko norāda tās nosaukums
asset-foreign = Stila lapa ielādē kaut ko no citurienes
asset-missing = Stila lapa ielādē { $name }, bet tā nav
asset-picture = Attēlā ir skripts vai tas ielādē kaut ko no citurienes
body-block = Bloka { $id } lapā nav
body-changed = Bloks { $id } nav tāds, kāds tas tika publicēts
body-differs = Teksts lapā nav izdevuma teksts
body-markup = Blokā { $id } ir <{ $tag }> vai tā atribūts, kāds tekstā nedrīkst būt
body-none = Lapā nav elementa ar identifikatoru „body”
body-pictures = Lapa nerāda raksta attēlus ar to aprakstiem
data-differs = Dati nav izdevuma dati
data-list = Saraksts nav rakstu saraksts, sākot ar jaunāko
data-unreadable = JSON nevar izlasīt
data-wrong = JSON nevar izlasīt: { $reason }
emblem-drawing = Eiropas Savienības emblēma nav attēlota tā, kā jābūt
emblem-missing = Eiropas Savienības emblēmas nav vai tai nav alternatīvā teksta
feed-deep = Tā ir ligzdota pārāk dziļi
feed-early = Tā beidzas pārāk agri
feed-entries = Plūsma nerāda sava saraksta rakstus, sākot ar jaunāko, katru pilnībā un ar norādi par tā izcelsmi
feed-head = Plūsma nenorāda savu valodu, savu adresi un atsaukto tā, kā to dara tās saraksts
feed-strange = Tajā ir kas tāds, kā nav nevienā horo plūsmā
feed-unreadable = Plūsmu nevar izlasīt: { $reason }
file-foreign = Fails nepieder nevienai vietnes lapai
file-gone = Faila nav
file-not-utf8 = Fails nav UTF-8
funding-statement = Norāde par līdzfinansējumu nav „{ $statement }”
link-broken = „{ $link }” ved uz { $file }, bet tā nav
link-element = „{ $link }” ved uz elementu, kura nav
link-outside = „{ $link }” ved ārpus publikācijas
link-picture = „{ $link }” pie attēla neved ne uz vienu publikācijas failu
link-reader = „{ $link }” nav adrese, uz kuru drīkst sūtīt lasītāju
list-entries = Saraksts nenorāda savus rakstus, sākot ar jaunāko, ar to virsrakstiem un valodas apzīmējumiem
machine-language = Elementa { $mark } valodas apzīmējums nav { $tag }
machine-language-none = Elementam { $mark } ir savs valodas apzīmējums, bet tam tāda nedrīkst būt
machine-missing = Lapā nav norādīts, ka teksts ir mašīntulkots
machine-original = Piezīme par mašīntulkojumu neved uz oriģinālu
machine-wrong = Lapā ir norādīts, ka teksts ir mašīntulkots, bet tā nav
page-alternates = Lapai jānorāda visas savas valodu versijas, arī pašas, un nekas cits
page-attribute = Elementam <{ $tag }> ir atribūts { $name }, kas palaiž skriptu un nav atļauts: izņemiet to
page-canonical = Kanoniskā adrese nav { $url }
page-day = Lapa norāda citu dienu, nevis { $day }
page-default = Lapai jānorāda tieši viena adrese visām pārējām valodām
page-doctype = Lapa nesākas ar <!doctype html>
page-element = Lapā ir elements <{ $tag }>, kas nav atļauts: izņemiet to
page-heading = Galvenais virsraksts nav raksta virsraksts
page-id = Diviem elementiem ir identifikators „{ $id }”
page-language = Lapā nav norādīts, ka tās valoda ir { $locale }
page-language-links = Saites uz citām valodām nav pilnīgas: katrai jābūt ar savas valodas nosaukumu, ar lang un hreflang, uz savu lapu
page-linked-data = Tas, ko lapa saka meklētājiem (JSON-LD), nav tas, ko tā rāda
page-loads = Elements <{ $tag }> ielādē { $url }, bet lapa drīkst ielādēt tikai savas vietnes failus: izņemiet to
page-locale = og:locale nav { $code }
page-locales = og:locale:alternate nenorāda pārējās valodas
page-og-title = og:title nav raksta virsraksts
page-og-url = og:url nav { $url }
page-once = Lapā tieši vienreiz jābūt { $element }
page-script = Lapā ir skripts, kas nav derīgs JSON-LD
page-title = Lapas nosaukums nesākas ar raksta virsrakstu
robots-sitemap = Fails nenorāda vietnes karti
sitemap-index = Rādītājs nenorāda vietnes kartes daļas
sitemap-pages = Vietnes karte nenorāda katru lapu vienreiz, ar tās valodu versijām
