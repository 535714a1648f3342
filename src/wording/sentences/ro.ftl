### The sentences of en.ftl in this language; what stands in curly brackets is filled in by horo.

accepted-more = Scrieți { $reference } sau „{ $form }”, în forma potrivită. Dacă și alte cuvinte sunt corecte, adăugați-le la termen în terms.ftl: .also = …
attributes-only = Acest mesaj are atribute, dar nu are text
argument-order = Un argument fără nume stă după unul cu nume
argument-order-hint = Puneți-le la sfârșit pe cele cu nume.
argument-twice = „{ $name }:” este dat de două ori
argument-twice-hint = Păstrați unul singur.
attribute-shown = O proprietate a unui termen din glosar nu poate fi afișată; se poate doar alege după ea
attribute-shown-hint = Scrieți termenul însuși, de exemplu {"{"} -secon {"}"}, și traduceți numai cuvintele.
blank-lines = Sunt mai mult de { $limit } rânduri goale la rând
blank-lines-hint = Ștergeți rândurile goale.
bracket-closes = Aici stă o „{"}"}” care închide, fără „{"{"}” a ei
bracket-closes-hint = Ștergeți-o sau scrieți {"{"} "{"}"}" {"}"} dacă cititorul trebuie să vadă o acoladă.
bracket-opens = Aici se deschide o „{"{"}” și lipsește „{"}"}” a ei, sau între ele stă ceva ce nu are ce căuta acolo
bracket-names = Între acolade stau numai nume precum {"{"} $count {"}"} sau {"{"} -secon {"}"}. Pentru o acoladă în text scrieți {"{"} "{"{"}" {"}"}.
bracket-no-name = Între acolade lipsește un nume sau stă ceva ce nu este un nume
callee = Se pot apela numai NUMBER(…) și DATETIME(…)
callee-hint = Scrieți numele cu majuscule sau copiați expresia din fișierul bulgar.
code-torn = Un cod \u are nevoie de patru cifre hexazecimale, \U de șase
code-torn-hint = Tastați în loc caracterul însuși.
defaults = Mai mult de o variantă este marcată cu „*”
defaults-hint = Lăsați „*” numai la *[other].
default-missing = Nicio variantă nu este marcată drept cea pentru toate celelalte cazuri
default-missing-hint = Puneți un „*” înaintea ultimei variante: *[other] ….
duplicate = „{ $id }” apare de două ori în acest fișier
duplicate-hint = Păstrați varianta corectă și ștergeți-o pe cealaltă; până atunci horo nu se atinge de niciuna.
encoding = Octetul { $at } al fișierului nu este UTF-8: a fost salvat în altă codificare
encoding-hint = În editor alegeți „Salvare cu codificare” și UTF-8, apoi salvați din nou.
encoding-mark = Fișierul începe cu un marcaj de ordine a octeților, care i-ar înghiți primul mesaj
encoding-mark-hint = Salvați-l ca „UTF-8”, nu ca „UTF-8 cu BOM”.
encoding-nul = Fișierul conține un caracter NUL; este deteriorat sau nu este un fișier text
encoding-nul-hint = Restaurați fișierul din sistemul de versiuni.
encoding-wide = Fișierul este salvat ca UTF-16
equals = După identificatorul „{ $name }” nu urmează „=”
equals-hint = Un mesaj arată așa: „id = text”, sau „id =” și textul pe rândurile următoare, fiecare după patru spații.
equals-put = Puneți „ =” după el; textul urmează pe rândurile următoare.
escape = Aceasta nu înseamnă nimic după o bară inversă
escape-hint = În {"{"} "…" {"}"} după o bară inversă pot sta numai \" și \\ și \u0041; orice alt caracter se tastează așa cum este.
form-unknown = Termenul „{ $term }” din glosar nu are forma { $asked }: "{ $value }"
form-unknown-hint = Formele lui sunt: { $forms }.
forms-unused = Niciun text în această limbă nu cere aceste forme: { $listed }
forms-unused-hint = Nu trebuie făcut nimic. Dacă numele unei forme este scris greșit, corectați-l aici.
format-attribute = { $owner } nu are atributul .{ $attribute }
format-cyclic = { $owner } se conține pe sine, direct sau prin alt mesaj ori termen
format-deep = Textul este imbricat pe mai mult de { $limit } niveluri: scrieți-l mai simplu
format-function = Nu există funcția { $name }(): folosiți NUMBER() sau DATETIME()
format-hint = Copiați numele dintre acolade din sursă sau din glosar; altceva nu poate sta acolo.
format-long = Textul depășește { $limit } kB: scurtați-l
format-message = Nu există mesajul { $name }: verificați cum este scris
format-placeables = Textul are nevoie de mai mult de { $limit } elemente între acolade: scrieți unele dintre ele sau împărțiți-l
format-term = Nu există termenul -{ $name }: verificați cum este scris sau definiți-l în terms.ftl
format-variable = ${ $name } nu este dat aici: verificați cum este scris (într-un termen se pot folosi numai argumentele lui)
funding = Declarația de finanțare a Uniunii Europene are alte cuvinte decât cele date de Comisie
funding-hint = Scrieți exact: funding = { $wording }
id-letter = Identificatorul „{ $name }” conține litera „{ $letter }”, care nu este latină
id-letter-hint = Identificatorii nu se traduc și nu se rescriu niciodată: copiați-l din fișierul bulgar cu același nume.
indent = Un rând începe cu un tabulator sau cu un spațiu neseparabil; acolo pot sta numai spații obișnuite
indent-hint = Înlocuiți ce stă înaintea primei litere cu patru spații obișnuite.
large = Aici sunt { $size } octeți; un fișier Fluent poate avea { $limit }
large-hint = Împărțiți-l sau restaurați fișierul din sistemul de versiuni.
left-edge = Acest rând începe chiar de la margine, deci este citit ca un mesaj nou, dar nu are „=”
left-edge-hint = Dacă ține de mesajul de mai sus, începeți-l cu patru spații. Dacă este un comentariu, începeți-l cu „# ”.
line-ends = Rândurile se termină cu un simplu retur de car (ca pe vechile Mac-uri), așa că fișierul ar fi citit ca un singur rând
line-ends-hint = Salvați-l cu sfârșituri de rând „LF” (sau „CRLF”).
line-start = Un rând nu poate începe cu „{ $mark }”
line-start-hint = Mutați-l la rândul dinainte sau scrieți {"{"} "{ $mark }" {"}"}.
literal = Valoarea unui argument trebuie să fie un număr sau un text între ghilimele drepte
literal-hint = De exemplu {"{"} -secon(case: "genitive") {"}"}.
long = Acest mesaj are { $size } octeți; un mesaj poate avea { $limit }
long-hint = Este cu adevărat o traducere? Scurtați-o sau restaurați fișierul din sistemul de versiuni.
merge = În fișier au rămas semnele unui conflict de îmbinare
merge-hint = Păstrați versiunea corectă, ștergeți rândurile <<<<<<<, ======= și >>>>>>>, și salvați.
more = Fișierul mai are { $more } greșeli de acest fel
more-hint = Corectați întâi cele de mai sus; adesea o scăpare face multe. Sau restaurați fișierul din sistemul de versiuni.
nested = Acoladele sunt imbricate pe mai mult de { $braces } niveluri sau apelurile pe mai mult de { $calls }
nested-hint = O traducere nu are niciodată nevoie de asta: lipsește mai sus o „{"}"}” care închide?
quote = Între acolade se deschide o ghilimea dreaptă care nu se închide nicăieri
quote-hint = Închideți-o pe același rând: {"{"} "…" {"}"}.
saved = Acest fișier a fost salvat în clipa în care îl scria horo; acum le conține pe amândouă
saved-hint = Dacă este deschis într-un editor, puneți editorul să-l citească din nou.
saved-apart = Acest fișier a fost salvat în clipa în care îl scria horo, iar cele două nu au putut fi unite
saved-apart-hint = Ce s-a salvat se află în { $folder }/ sub numele fișierului. Copiați de acolo ce lipsește aici.
selector = După aceasta nu se pot alege variante
selector-hint = Alegeți după o valoare, ca fișierul bulgar: {"{"} $count -> … {"}"}, și traduceți numai cuvintele.
site-format = Cuvintele „{ $id }” ale paginilor publicate nu pot fi formate: { $reason }
site-format-hint = Comparați cu site.ftl al limbii sursă: numele dintre acolade trebuie să fie aceleași.
site-missing = Lipsesc aici cuvinte ale paginilor publicate: { $listed }
site-missing-hint = Copiați mesajele din site.ftl al limbii sursă și traduceți-le.
term-forbidden = „{ $written }” nu trebuie folosit pentru termenul „{ $term }” din glosar
term-forbidden-hint = Scrieți în loc { $reference } sau „{ $form }”.
term-missing = Termeni din glosar fără traducere aici: { $listed }
term-missing-hint = Adăugați în acest fișier câte un rând „{ $id } = …” pentru fiecare, cu cazurile de care are nevoie limba dumneavoastră.
term-not-used = Sursa spune „{ $words }”, dar „{ $term }” din glosar nu se află aici
term-unknown = Termenul „{ $term }” nu este în glosarul sursei
term-unknown-hint = Un termen nou începe în terms.ftl al limbii sursă: adăugați-l întâi acolo.
term-written-out = „{ $written }” este scris complet; este termenul „{ $term }” din glosar
term-written-out-hint = Este permis. Pentru ca textul să urmeze singur glosarul, scrieți { $reference }
text-missing = „{ $id }” nu are text
text-missing-hint = Scrieți traducerea după „=” sau pe rândul următor, după patru spații.
token = Aici lipsește „{ $token }”
token-hint = Comparați cu fișierul bulgar: are aceleași paranteze.
two-wordings = Două persoane au schimbat „{ $id }” în același timp; cealaltă formulare stă în acest comentariu
two-wordings-hint = Alegeți: puneți cuvintele corecte sub identificator și ștergeți comentariul.
unpublishable = Textul „{ $id }” nu poate fi publicat: etichetele lui nu sunt cele ale sursei, sau este gol
unpublishable-hint = Copiați etichetele din comentariul cu sursa, de deasupra mesajului.
value-missing = Aici lipsește un text
value-missing-hint = Scrieți textul după „=” sau după „]” al variantei.
write-after = Scrieți traducerea după „=”.
