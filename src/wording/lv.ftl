### Ko horo saka par tulkojumu: par katru konstatējumu viens teikums un kā „hint” – nākamais solis.

address-changed = { $kind ->
        [email] E-pasta adrese
        [phone] Tālruņa numurs
        [code] Kods
        [hashtag] Tēmturis
       *[url] Adrese
    } „{ $written }” neatbilst oriģinālam: „{ $wanted }”.
    .hint = Nokopējiet no oriģināla; to netulko.
address-missing = Trūkst no oriģināla: { $kind ->
        [email] e-pasta adrese
        [phone] tālruņa numurs
        [code] kods
        [hashtag] tēmturis
       *[url] adrese
    } „{ $wanted }”.
    .hint = Nokopējiet no oriģināla; to netulko.
address-extra = Oriģinālā nav: { $kind ->
        [email] e-pasta adrese
        [phone] tālruņa numurs
        [code] kods
        [hashtag] tēmturis
       *[url] adrese
    } „{ $written }”.
    .hint = Izņemiet vai nokopējiet to, kas ir oriģinālā.
all-capitals = Viss teksts ir rakstīts ar lielajiem burtiem.
    .hint = Rakstiet kā oriģinālā; kur vajag lielos burtus, tos izveido lapas noformējums.
attribute-not-allowed = Atribūts { $name } nedrīkst būt <{ $tag }> iekšienē.
    .hint = Rakstiet tagu kā oriģinālā.
bracket-open = Iekava „{ $mark }” nav aizvērta.
    .hint = Aizveriet to aiz pēdējā vārda, kam jābūt iekavās.
bracket-close = Iekava „{ $mark }” neko neaizver.
    .hint = Atveriet to pirms pirmā vārda, kam jābūt iekavās.
comment-translated = Kāds ir ierakstījis ziņojuma „{ $id }” tulkojumu komentārā, kas rāda oriģinālu.
    .hint = horo saglabāja vārdus kā komentāru. Pārvietojiet tos zem identifikatora, katru rindu ar četrām atstarpēm priekšā.
currency-changed = { $written } nav oriģināla valūta ({ $wanted }).
    .hint = Saglabājiet oriģināla valūtu; summas nepārrēķina.
cyrillic-left = Joprojām kirilicā: { $shown }
    .hint = Iztulkojiet; īpašvārdus raksta ar jūsu valodas burtiem.
date-changed = Datums { $written } neatbilst oriģinālam: { $wanted }.
    .hint = Salīdziniet dienu un mēnesi ar oriģinālu; vispirms raksta dienu, tad mēnesi.
decimal-separator = { $written } ir rakstīts ar punktu.
    .hint = Šajā valodā decimāldaļu atdala ar „{ $mark }”.
double-space = Šeit ir vairāk nekā viena atstarpe.
    .hint = Atstājiet vienu.
doubled-sentence = Šis teikums ir divas reizes.
    .hint = Izņemiet vienu.
doubled-word = „{ $word }” ir divas reizes.
    .hint = Izņemiet vienu.
empty = Tulkojuma nav.
    .hint = Uzrakstiet tulkojumu; ziņojumu bez teksta nevar publicēt.
end-mark-missing = Oriģināls beidzas ar pieturzīmi, bet tulkojums – bez tās.
    .hint = Beidziet tekstu tāpat kā oriģinālā.
end-mark-changed = Tulkojums beidzas ar citu pieturzīmi nekā oriģināls.
    .hint = Beidziet tekstu tāpat kā oriģinālā.
escape-sequence = „{ $written }” būs redzams tieši tā.
    .hint = Ierakstiet pašu rakstzīmi; jaunu rindu sāciet ar jaunu rindu.
exception-refused = „{ $code }” sargā to, ko publicē, un izņēmumus nepieļauj.
    .hint = Izlabojiet tulkojumu un izņemiet šo rindu.
exception-unknown = Šeit nav konstatējuma ar nosaukumu „{ $code }”.
    .hint = Nokopējiet kodu no konstatējuma kvadrātiekavām: # ok: number-changed …
exception-unused = Šeit nav nekā, kam „ok: { $code }” būtu izņēmums.
    .hint = Izņemiet rindu; konstatējums parādīsies no jauna, ja tas atkal būs vajadzīgs.
funding-missing = Trūkst oriģinālā esošās norādes par līdzfinansējumu.
    .hint = Komisijas formulējums ir: { $wording }.
homoglyph-word = „{ $written }” ir rakstīts ar kirilicas burtiem.
    .hint = Rakstiet „{ $meant }”: izskatās vienādi, bet meklēšana un lasīšana balsī nedarbojas.
homoglyph = „{ $written }” jauc alfabētus: „{ $strange }” nav { $script ->
        [latin] latīņu
        [greek] grieķu
       *[cyrillic] kirilicas
    } burts.
    .hint = Rakstiet vēlreiz „{ $meant }”: izskatās vienādi, bet meklēšana un lasīšana balsī nedarbojas.
html-entity = „{ $written }” ir HTML entītija.
    .hint = Ierakstiet pašu rakstzīmi: „{ $meant }”.
html-entity-unknown = „{ $written }” izskatās pēc HTML entītijas.
    .hint = Ierakstiet pašu rakstzīmi.
link-address = Tagā <{ $tag }> ir adrese ({ $name }).
    .hint = Izņemiet to: adreses nāk no oriģināla, lai neviens tulkojums tās nevarētu mainīt.
link-name = { $written } nav oriģināla tags.
    .hint = Rakstiet { $meant }: nosaukums saista vārdus ar saiti, un to netulko.
link-name-quotes = { $written } nav rakstīts tā, kā raksta nosaukumus.
    .hint = Rakstiet { $meant } ar taisnām pēdiņām.
link-text-empty = Tagā <{ $tag }> nav vārdu.
    .hint = Ielieciet saites vārdus vai izceltos vārdus starp tagiem.
message-ended = Šī rinda vairs nepieder tulkojumam.
    .hint = Katru nākamo tulkojuma rindu sāciet ar četrām atstarpēm.
missing = Vēl neiztulkoti ziņojumi: { $missing } no { $all }; pirmais ir šeit.
    .hint = Rakstiet katru tulkojumu oriģināla vārdu vietā.
mixed-script = „{ $written }” jauc alfabētus: „{ $strange }” nav { $script ->
        [latin] latīņu
        [greek] grieķu
       *[cyrillic] kirilicas
    } burts.
    .hint = Rakstiet vārdu vienā alfabētā.
mojibake = „{ $written }” ir nolasīts nepareizā kodējumā.
    .hint = Tas bija „{ $meant }”; saglabājiet failu kā UTF-8.
mojibake-lost = „{ $written }” ir nolasīts nepareizā kodējumā.
    .hint = Ierakstiet zudušo burtu vēlreiz; saglabājiet failu kā UTF-8.
month-changed = Oriģinālā nav runas par: { $written }.
    .hint = Salīdziniet mēnesi ar oriģinālu.
name-changed = „{ $written }” ir gandrīz „{ $name }” no oriģināla, bet ne gluži.
    .hint = Salīdziniet burtus ar to, kā šo īpašvārdu raksta citur.
name-beside = Oriģinālā blakus „{ $written }” ir „{ $name }”; šeit tā trūkst.
    .hint = Ielieciet īpašvārdu, ja vien teikumā citādi nav pateikts, kas domāts.
name-missing = Trūkst īpašvārda „{ $name }” no oriģināla.
    .hint = Ielieciet īpašvārdu, ja vien teikumā citādi nav pateikts, kas domāts.
name-varies = „{ $written }” iepriekš ir rakstīts „{ $first }”.
    .hint = Rakstiet īpašvārdu vienādi; viens no abiem ir pārrakstīšanās.
number-changed = Oriģinālā ir { $wanted }, nevis { $written }.
    .hint = Salīdziniet skaitli ar oriģinālu.
number-extra = Oriģinālā nav { $written }.
    .hint = Salīdziniet skaitļus ar oriģinālu.
number-grouping = Skaitļa { $written } cipari nav grupēti tā, kā šajā valodā.
    .hint = Grupējiet pa trim, atdalot ar { $by ->
        [space] nedalāmo atstarpi (U+00A0)
       *[mark] „{ $mark }”
    }, vai rakstiet ciparus kopā.
number-missing = Trūkst skaitļa { $wanted } no oriģināla.
    .hint = Ielieciet to ar cipariem vai vārdiem.
percent-changed = { $written } oriģinālā ir { $unit ->
        [permille] promiles
       *[percent] procenti
    }, bet šeit nav.
    .hint = Rakstiet zīmi vai vārdu aiz skaitļa.
placeable-extra = { $written } oriģinālā nav.
    .hint = Izņemiet to; ja iekavas ir teksts, rakstiet {"{"}"{"{"}"{"}"} un {"{"}"{"}"}"{"}"}.
placeable-extra-variant = { $written } vienā no variantiem oriģinālā nav.
    .hint = Variants (teksts aiz „[…]”) drīkst lietot tikai to, ko lieto oriģināls.
placeable-missing = Trūkst { $written } no oriģināla.
    .hint = Ielieciet { $written } tur, kur teikumā jābūt tā tekstam.
placeable-renamed = { $written } oriģinālā nav.
    .hint = Oriģinālā ir { $meant }: nosaukumus figūriekavās netulko.
plural-missing = Trūkst formas [{ $form }]; šajā valodā tā ir.
    .hint = Pievienojiet rindu „[{ $form }] …” ar tekstu, kā tas skan pie šādiem skaitļiem.
plural-unknown = [{ $form }] nav skaitļa forma nevienā valodā.
    .hint = Formas ir zero, one, two, few, many un other.
quote-open = Pēdiņas „{ $mark }” nav aizvērtas.
    .hint = Ielieciet aizverošo zīmi tur, kur citāts beidzas.
quote-close = Pēdiņas „{ $mark }” neko neaizver.
    .hint = Ielieciet atverošo zīmi tur, kur citāts sākas.
quotes-foreign = „{ $mark }” šajā valodā tā nelieto.
    .hint = Rakstiet { $pair }.
quotes-single = Šeit ir taisna vienpēdiņa.
    .hint = Rakstiet { $pair }.
quotes-straight = Šeit ir taisna pēdiņa.
    .hint = Rakstiet { $pair }.
space-before-mark = Pirms „{ $mark }” ir atstarpe.
    .hint = Izņemiet atstarpi.
space-breaks = Šeit rinda var lūzt skaitļa vidū.
    .hint = Lietojiet nedalāmo atstarpi (U+00A0): Alt+0160 sistēmā Windows, Option+atstarpe Mac datorā; to ieliek arī „horo check --fix”.
spelling = Vārdnīca pazīst „{ $meant }”, bet ne „{ $written }”.
    .hint = Vai tas bija domāts? Ja vārds ir pareizs, pierakstiet izņēmumu: # ok: spelling …
stale = Ziņojuma „{ $id }” oriģināls mainījās pēc tulkošanas.
    .hint = Komentārs virs tā rāda, kas mainījies. Izlabojiet tulkojumu. Ja tas joprojām ir pareizs, palaidiet „horo accept” vai paziņojiet tam, kas jums atsūtīja failu.
start-small = Teksts sākas ar mazo burtu.
    .hint = Rakstiet „{ $upper }”: oriģināls sākas ar lielo burtu.
syntax = To nevar nolasīt: { $detail }.
    .hint = { $advice }
tag-changed = { $written } ir tur, kur oriģinālā ir { $meant }.
    .hint = Rakstiet { $meant }.
tag-crossed = <{ $outer }> tiek aizvērts pirms <{ $inner }>.
    .hint = Vispirms aizveriet <{ $inner }>, jo tas ir atvērts <{ $outer }> iekšienē.
tag-extra = Tagu { $written } ir par vienu vairāk nekā oriģinālā.
    .hint = Izņemiet lieko tagu kopā ar tā beigu tagu.
tag-missing = Trūkst oriģināla taga { $written }.
    .hint = Ielieciet { $written }…</{ $tag }> ap vārdiem, kas tam pieder.
tag-moved = Tagi nav ielikti cits citā tā, kā oriģinālā.
    .hint = Ielieciet katru tagu tajā, kurā tas ir oriģinālā, vai ārpus visiem.
tag-not-allowed = Tags <{ $tag }> tulkojumā nedrīkst būt.
    .hint = Lietojiet oriģināla tagus un nekādus citus.
tag-unclosed = <{ $tag }> nav aizvērts.
    .hint = Rakstiet <{ $tag }>…</{ $tag }> ap vārdiem, kā oriģinālā.
tag-unopened = <{ $tag }> nav atvērts.
    .hint = Rakstiet <{ $tag }>…</{ $tag }> ap vārdiem, kā oriģinālā.
tag-without-end = Tagam <{ $tag }… nav „>”.
    .hint = Rakstiet tagu kā oriģinālā, ar tā „>”.
template-syntax = „{ $written }” pieder veidņu valodai.
    .hint = Izņemiet to; ziņojumā drīkst būt tikai oriģināla nosaukumi figūriekavās.
time-changed = Laiks { $written } neatbilst oriģinālam: { $wanted }.
    .hint = Oriģinālā ir { $wanted }; pēcpusdienā rakstiet no 13 līdz 24.
too-long = Tulkojums ir daudz garāks, nekā parasti sanāk no šāda oriģināla.
    .hint = Vai tajā ir teksts, kura oriģinālā nav?
too-long-sentences = Tulkojumā ir vairāk teikumu, un savam oriģinālam tas ir garš.
    .hint = Vai tajā ir teikums, kura oriģinālā nav?
too-short = Tulkojums ir daudz īsāks, nekā parasti sanāk no šāda oriģināla.
    .hint = Vai trūkst kādas daļas?
too-short-sentences = Tulkojumā ir mazāk teikumu, un savam oriģinālam tas ir īss.
    .hint = Vai trūkst kāda teikuma?
unknown-message = Oriģinālā nav ziņojuma „{ $id }”, tāpēc to nepublicē.
    .hint = Vai identifikators mainīts nejauši? Nokopējiet to no faila bulgāru valodā vai izdzēsiet ziņojumu.
unseen = Šeit ir { $kind ->
        [soft-hyphen] mīkstā pārnesuma zīme
        [direction] neredzama zīme, kas maina rakstības virzienu
        [control] vadības rakstzīme
        [private] rakstzīme, kas nepieder nevienai rakstībai
       *[invisible] neredzama rakstzīme
    } (U+{ $number }).
    .hint = Izdzēsiet to: tā ieviesusies kopējot, un neviens to neredz.
untranslated = Teksts joprojām ir bulgāru valodā.
    .hint = Rakstiet to savā valodā.
wrong-language = Tas izskatās pēc { $found ->
        [de] vācu
        [nl] nīderlandiešu
        [ro] rumāņu
        [pl] poļu
        [pt] portugāļu
        [lv] latviešu
        [es] spāņu
        [el] grieķu
       *[en] angļu
    } valodas.
    .hint = Iztulkojiet to savā valodā; ja tas ir nosaukums, lieciet to pēdiņās.
