### The sentences of en.ftl in this language; what stands in curly brackets is filled in by horo.

accepted-more = Ierakstiet { $reference } vai “{ $form }” vajadzīgajā formā. Ja pareizi ir arī citi vārdi, pievienojiet tos terminam failā terms.ftl: .also = …
attributes-only = Šim ziņojumam ir atribūti, bet nav teksta
argument-order = Arguments bez nosaukuma atrodas aiz argumenta ar nosaukumu
argument-order-hint = Argumentus ar nosaukumu lieciet beigās.
argument-twice = “{ $name }:” ir norādīts divreiz
argument-twice-hint = Atstājiet vienu no tiem.
attribute-shown = Glosārija termina īpašību nevar parādīt, pēc tās var tikai izvēlēties
attribute-shown-hint = Rakstiet pašu terminu, piemēram, {"{"} -secon {"}"}, un tulkojiet tikai vārdus.
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
value-missing = Šeit trūkst teksta
value-missing-hint = Rakstiet tekstu aiz “=” vai aiz varianta “]”.
write-after = Rakstiet tulkojumu aiz “=”.
