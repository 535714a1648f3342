### The sentences of en.ftl in this language; what stands in curly brackets is filled in by horo.

accepted-more = Scrieți { $reference } sau „{ $form }”, în forma potrivită. Dacă și alte cuvinte sunt corecte, adăugați-le la termen în terms.ftl: .also = …
attributes-only = Acest mesaj are atribute, dar nu are text
argument-order = Între parantezele rotunde, o valoare fără nume apare după una cu nume
argument-order-hint = Puneți la sfârșit valorile cu nume, ca în NUMBER($count, minimumFractionDigits: 1).
argument-twice = „{ $name }:” este dat de două ori
argument-twice-hint = Păstrați unul singur.
attribute-shown = O proprietate a unui termen din glosar, de exemplu .gender, nu poate fi afișată; servește numai la alegerea între variante
attribute-shown-hint = Scrieți termenul însuși, de exemplu {"{"} -secon {"}"}, și traduceți numai cuvintele.
bad-attributes = { $subject } are atribute, dar nu are text propriu: numiți atributul
bad-brackets = { $subject } are nevoie de o valoare între paranteze, de exemplu o variabilă
bad-choice = { $subject } nu are nicio variantă marcată cu *
bad-date = { $subject } cere o dată, nu { $what }
bad-decimals = { $subject } are mai mult de { $limit } cifre înainte sau după virgulă
bad-digits = { $subject } primește { $option } ca număr de la { $least } la { $most }
bad-digits-most = { $subject } primește cel mult { $most } ca { $option }
bad-digits-whole = { $subject } primește { $option } ca număr întreg de la { $least } la { $most }
bad-escape = { $subject } conține un cod care nu este niciun caracter: scrieți \u și patru cifre sau chiar caracterul
bad-fields = { $subject } nu poate scrie aceste câmpuri împreună: adăugați luna sau scoateți unul
bad-fields-style = { $subject } primește dateStyle sau câmpuri separate, nu amândouă
bad-kind = { $subject } nu este nici text, nici număr, nici dată
bad-lengths = { $subject } primește month și weekday amândouă “long” sau amândouă “short”
bad-limits = { $subject } are un minimum{ $which } mai mare decât maximum{ $which }
bad-literal = { $subject } nu este un număr
bad-number = { $subject } cere un număr, nu { $what }
bad-option = { $subject } nu are opțiunea { $option }
bad-reference = { $subject } nu este nici mesaj, nici termen
bad-time = { $subject } nu cunoaște ora: datele articolelor sunt zile întregi
bad-value = { $subject } primește { $option }: "{ $value }"
bad-values = { $subject } primește { $option }: "{ $value }" sau "{ $other }"
bad-written = { $subject } nu se poate scrie ca număr
blank-lines = Sunt prea multe rânduri goale consecutive (limita: { $limit })
blank-lines-hint = Ștergeți rândurile goale.
bracket-closes = Aici este o „{"}"}” de închidere fără perechea ei „{"{"}”
bracket-closes-hint = Ștergeți-o sau scrieți {"{"} "{"}"}" {"}"} dacă cititorul trebuie să vadă o acoladă.
bracket-opens = Aici se deschide o „{"{"}” și îi lipsește perechea „{"}"}” sau între ele este ceva ce nu are ce căuta acolo
bracket-names = Între acolade sunt permise numai nume precum {"{"} $count {"}"} sau {"{"} -secon {"}"}. Pentru o acoladă în text scrieți {"{"} "{"{"}" {"}"}.
bracket-no-name = Între acolade lipsește un nume sau este ceva ce nu este un nume
callee = Înaintea parantezelor rotunde poate sta numai NUMBER, DATETIME sau un termen din glosar
callee-hint = Scrieți numele cu majuscule sau copiați expresia din fișierul în bulgară.
code-torn = După \u trebuie să fie patru cifre sau litere de la A la F, după \U șase
code-torn-hint = Tastați în schimb caracterul însuși.
defaults = Mai mult de o variantă (un rând care începe cu „[”) este marcată cu „*”
defaults-hint = Lăsați „*” numai la *[other].
default-missing = Nicio variantă (rând care începe cu „[”) nu este marcată drept cea pentru toate celelalte cazuri
default-missing-hint = Puneți un „*” înaintea ultimei variante: *[other] ….
duplicate = „{ $id }” apare de două ori în acest fișier
duplicate-hint = Păstrați varianta corectă și ștergeți-o pe cealaltă; până atunci horo nu se atinge de niciuna.
encoding = Octetul { $at } nu este UTF-8: fișierul a fost salvat în altă codificare
encoding-hint = Salvați din nou fișierul în editor cu codificarea UTF-8; cele mai multe editoare o cer la „Salvare ca”.
encoding-mark = Fișierul începe cu un semn invizibil (BOM, marcaj de ordine a octeților), care i-ar ascunde primul mesaj
encoding-mark-hint = Salvați-l ca „UTF-8”, nu ca „UTF-8 cu BOM”.
encoding-nul = Fișierul conține un caracter NUL; este deteriorat sau nu este un fișier text
encoding-nul-hint = Restaurați fișierul din sistemul de control al versiunilor sau cereți-l celui care vi l-a trimis.
encoding-wide = Fișierul este salvat ca UTF-16
equals = După identificatorul „{ $name }” nu urmează „=”
equals-hint = Un mesaj arată așa: „id = text”, sau „id =” și textul pe rândurile următoare, fiecare după patru spații.
equals-put = Puneți „ =” după el; textul urmează pe rândurile următoare.
escape = Înaintea acestui caracter nu poate sta o bară inversă (\)
escape-hint = În {"{"} "…" {"}"} scrieți \" pentru o ghilimea și \\ pentru o bară inversă; orice alt caracter se tastează așa cum este.
form-unknown = Termenul „{ $term }” din glosar nu are forma { $asked }: "{ $value }"
form-unknown-hint = Formele lui sunt: { $forms }.
forms-unused = Niciun text în această limbă nu cere aceste forme: { $listed }
forms-unused-hint = Nu trebuie făcut nimic. Dacă numele unei forme este scris greșit, corectați-l aici.
format-attribute = { $owner } nu are atributul .{ $attribute }
format-cyclic = { $owner } se conține pe sine, direct sau prin alt mesaj ori termen
format-deep = Textul este imbricat prea adânc (limita de niveluri: { $limit }): scrieți-l mai simplu
format-function = Nu există funcția { $name }(): folosiți NUMBER() sau DATETIME()
format-hint = Copiați numele dintre acolade din original sau din glosar; nimic altceva nu este permis acolo.
format-long = Textul depășește { $limit } kB: scurtați-l
format-message = Nu există mesajul { $name }: verificați cum este scris
format-placeables = Textul are nevoie de prea multe elemente între acolade (limita: { $limit }): scrieți unele dintre ele ca text sau împărțiți-l
format-term = Nu există termenul -{ $name }: verificați cum este scris sau definiți-l în terms.ftl
format-variable = ${ $name } nu este dat aici: verificați cum este scris (un termen din glosar cunoaște numai ce apare între paranteze rotunde după numele lui)
funding = Declarația de finanțare a Uniunii Europene diferă de formularea dată de Comisie
funding-hint = Scrieți exact: funding = { $wording }
id-letter = Identificatorul „{ $name }” conține litera „{ $letter }”, care nu este latină
id-letter-hint = Identificatorii nu se traduc și nu se rescriu niciodată: copiați-l din fișierul în bulgară cu același nume.
indent = Un rând începe cu un tabulator sau cu un spațiu neseparabil; acolo sunt permise numai spații obișnuite
indent-hint = Înlocuiți ce este înaintea primei litere cu patru spații obișnuite.
large = Octeți în acest fișier: { $size }; un fișier Fluent poate avea cel mult { $limit }
large-hint = Împărțiți-l, restaurați fișierul din sistemul de control al versiunilor sau cereți-l celui care vi l-a trimis.
left-edge = Acest rând începe chiar de la margine, deci este citit ca un mesaj nou, dar nu are „=”
left-edge-hint = Dacă ține de mesajul de mai sus, începeți-l cu patru spații. Dacă este un comentariu, începeți-l cu „# ”.
line-ends = Rândurile se termină ca pe vechile Mac-uri (numai cu CR, un retur de car), așa că fișierul ar fi citit ca un singur rând
line-ends-hint = Salvați-l cu sfârșituri de rând „LF” (sau „CRLF”).
line-start = Un rând nu poate începe cu „{ $mark }”
line-start-hint = Mutați-l la rândul dinainte sau scrieți {"{"} "{ $mark }" {"}"}.
literal = După două puncte trebuie să fie un număr sau un text între ghilimele drepte
literal-hint = De exemplu {"{"} -secon(case: "genitive") {"}"}.
long = Octeți în acest mesaj: { $size }; un mesaj poate avea cel mult { $limit }
long-hint = Este cu adevărat o traducere? Scurtați-o, restaurați fișierul din sistemul de control al versiunilor sau cereți-l celui care vi l-a trimis.
merge = În fișier au rămas semnele unui conflict de îmbinare
merge-hint = Păstrați versiunea corectă, ștergeți rândurile <<<<<<<, ======= și >>>>>>>, apoi salvați.
more = Alte greșeli de acest fel în fișier: { $more }
more-hint = Corectați întâi cele de mai sus; adesea o singură scăpare produce mai multe greșeli. Sau restaurați fișierul din sistemul de control al versiunilor, sau cereți-l celui care vi l-a trimis.
nested = Acoladele sunt imbricate prea adânc (limita: { $braces }) sau parantezele rotunde sunt imbricate prea adânc (limita: { $calls })
nested-hint = O traducere nu are niciodată nevoie de asta: nu lipsește mai sus o „{"}"}” de închidere?
quote = Între acolade se deschide o ghilimea dreaptă care nu se închide nicăieri
quote-hint = Închideți-o pe același rând: {"{"} "…" {"}"}.
saved = Acest fișier a fost salvat în clipa în care îl scria horo; acum conține și ce s-a salvat, și ce a scris horo
saved-hint = Dacă este deschis într-un editor, reîncărcați-l în editor.
saved-apart = Acest fișier a fost salvat în clipa în care îl scria horo, iar ce s-a salvat nu a putut fi unit cu ce a scris horo
saved-apart-hint = Ce s-a salvat se află în { $folder }/ sub numele fișierului. Copiați de acolo ce lipsește aici.
selector = După ce apare aici înaintea lui „->” nu se pot alege variante
selector-hint = Copiați din fișierul în bulgară, ca în {"{"} $count -> … {"}"}, și traduceți numai cuvintele.
site-format = Textul „{ $id }” al paginilor publicate nu poate fi afișat: { $reason }
site-format-hint = Comparați cu site.ftl în bulgară: numele dintre acolade trebuie să fie aceleași.
site-missing = Lipsesc aici texte ale paginilor publicate: { $listed }
site-missing-hint = Copiați mesajele din site.ftl în bulgară și traduceți-le.
term-forbidden = „{ $written }” nu trebuie folosit pentru termenul „{ $term }” din glosar
term-forbidden-hint = Scrieți în schimb { $reference } sau „{ $form }”.
term-missing = Termeni din glosar fără traducere aici: { $listed }
term-missing-hint = Adăugați în acest fișier câte un rând „{ $id } = …” pentru fiecare, cu cazurile de care are nevoie limba dumneavoastră.
term-not-used = În original este „{ $words }”, dar „{ $term }” din glosar nu apare aici
term-unknown = Termenul „{ $term }” nu este în glosarul în bulgară
term-unknown-hint = Un termen nou începe în terms.ftl în bulgară: adăugați-l întâi acolo.
term-written-out = „{ $written }” este scris ca text obișnuit; este termenul „{ $term }” din glosar
term-written-out-hint = Este permis. Dacă doriți ca textul să urmeze singur glosarul când se schimbă numele, scrieți { $reference }
text-missing = „{ $id }” nu are text
text-missing-hint = Scrieți traducerea după „=” sau pe rândul următor, după patru spații.
token = Aici lipsește „{ $token }”
token-hint = Comparați cu fișierul în bulgară: are aceleași paranteze.
two-wordings = Două persoane au schimbat „{ $id }” în același timp; cealaltă formulare este în acest comentariu
two-wordings-hint = Alegeți: puneți cuvintele corecte sub identificator și ștergeți comentariul.
unpublishable = Textul „{ $id }” nu poate fi publicat: etichetele lui nu sunt cele din original sau este gol
unpublishable-hint = Copiați etichetele din comentariul cu originalul, de deasupra mesajului.
value-date = o dată
value-missing = Aici lipsește un text
value-missing-hint = Scrieți textul după „=” sau, într-un rând care începe cu „[”, după „]”.
value-none = nimic
value-number = numărul { $number }
value-other = o valoare de alt fel
value-text = textul „{ $text }”
write-after = Scrieți traducerea după „=”.

## Despre articolele din input/

article-blocks = Blocuri în articol: { $blocks }; sunt permise cel mult { $limit }
article-bytes = Octeți în articol: { $size }; sunt permiși cel mult { $limit }
article-no-date = Articolul nu are dată, iar horo nu o ghicește
article-no-date-hint = Scrieți data pe un rând separat sub titlu, de exemplu „17 ноември 2023 г.”
article-no-text = Sub titlu nu este niciun text
article-no-text-hint = Scrieți paragrafele articolului sub titlu și dată, cu câte un rând gol între ele.
article-no-title = Articolul nu are titlu
article-no-title-hint = Scrieți titlul pe primul rând, iar data dedesubt, pe un rând separat.
article-text-bytes = Octeți în text: { $size }; un articol poate avea cel mult { $limit }
article-text-paragraphs = Paragrafe în text: { $paragraphs }; un articol poate avea cel mult { $limit }
article-too-long-hint = Este fișierul corect? Dacă este, faceți din el mai multe articole.
date-name = Pe rândul datei scrie { $day }, în numele fișierului { $named }; s-a luat data de pe rând
date-name-hint = Corectați rândul datei sau redenumiți fișierul.
date-second = Acesta este al doilea rând cu dată; s-a luat { $day }, iar rândul acesta rămâne text
date-second-hint = Ștergeți rândul greșit.
input-empty = Fișierul este gol
input-empty-hint = Scrieți în el titlul, data pe un rând separat și paragrafele, sau ștergeți-l.
input-folder = Acesta este un dosar; horo citește numai fișierele aflate direct în input/
input-folder-hint = Mutați articolele din el în input/ sau mutați dosarul în altă parte.
input-kind = horo nu citește acest tip de fișier: în el nu este scris unde încep și unde se termină paragrafele
input-kind-hint = Cereți documentul din care a fost făcut (.docx, .odt) sau copiați textul într-un fișier .txt: titlu, dată, paragrafe.
input-missing = Textul „{ $id }” nu mai este în { $folder }/
input-missing-hint = Articolul rămâne cum era. Puneți fișierul la loc; un fișier redenumit este recunoscut după text.
input-name = Numele fișierului conține un sfârșit de rând sau alt caracter care nu poate fi scris
input-name-hint = Redenumiți-l: literele, cifrele, spațiile și cratimele sunt întotdeauna bune.
input-nul = Fișierul conține caractere NUL: este deteriorat sau nu este text
input-nul-hint = Salvați din nou articolul ca text simplu în UTF-8.
input-replaced = Acest fișier conținea „{ $title }”, iar acum conține alt articol
input-replaced-hint = Dați articolului nou un fișier separat în input/ și puneți textul vechi la loc aici. Până atunci articolul vechi rămâne cum era.
input-twice = Același text este și în { $folder }/{ $file }, deci articolul apare de două ori
input-twice-hint = Dacă unul dintre fișiere este o copie, ștergeți-l înainte de a fi tradus.
input-unknown = horo citește fișiere .txt, .md, .html, .docx și .odt; pe acesta nu l-a atins
input-unknown-hint = Salvați articolul în input/ într-unul dintre aceste formate sau mutați fișierul în altă parte.
input-utf8 = Fișierul nu este UTF-8 (vedeți rândul { $line }); poate a fost salvat ca windows-1251 sau UTF-16
input-utf8-hint = Deschideți-l într-un editor, salvați-l cu codificarea UTF-8 (cele mai multe editoare o cer la „Salvare ca”), apoi rulați din nou.
joined = Acest paragraf continuă propoziția dinainte, de aceea cele două au fost unite
joined-words = Acest paragraf continuă propoziția dinainte, de aceea cele două au fost unite: „{ $words }”
joined-hint = Dacă sunt două paragrafe, încheiați-l pe primul cu punct.
left-out = Nu a intrat în articol: { $what }
left-out-hint = horo preia titluri, paragrafe, liste, citate, linkuri și evidențieri; scrieți restul în cuvinte.
left-out-code = un bloc de cod
left-out-table = un tabel
office-damaged = Textul lui este deteriorat: { $reason }
office-empty = Nu este niciun text în el
office-hint = Deschideți-l în programul de birotică și salvați-l din nou sau copiați textul într-un fișier .txt.
office-large = Conținutul lui este mult mai mare decât poate fi un articol
office-locked = Este deteriorat sau protejat cu parolă
source-edited = Acest fișier a fost modificat manual, dar horo îl scrie din textul aflat în input/
source-edited-hint = Faceți modificarea în { $path }. Apoi restaurați acest fișier din sistemul de control al versiunilor sau cereți-l celui care vi l-a trimis. horo nu a suprascris nimic.
xml-attribute = Un atribut este deteriorat
xml-attribute-entity = Un atribut are o entitate proprie
xml-broken = Se întrerupe sau elementele lui nu sunt închise
xml-entity = Are o entitate proprie
xml-type = Are un tip de document propriu

## Despre paginile de pe web și ce ține de ele

origin-line = Acest rând nu poate fi citit: { $reason }
origin-line-hint = docs/officer.md arată ce este permis sub [correct].
origin-utf8 = Acest fișier nu este UTF-8
origin-utf8-hint = Salvați-l ca UTF-8 sau ștergeți-l: pagina rămâne.
page-attributes = Una dintre etichetele ei are prea multe atribute (limita: { $limit })
page-cookies = Pagina vorbește despre cookie-uri și nu arată niciun articol
page-damaged = Unele litere ale paginii sunt deteriorate și apar ca „{ $mark }” (locuri: { $damaged })
page-deep = Elementele ei sunt imbricate prea adânc (limita de niveluri: { $limit })
page-encoding = Pagina spune că este { $said }, dar este { $found }
page-encoding-hint = Verificați dacă toate literele articolului sunt corecte.
page-encoding-mik = Pagina nu spune cum este codificată; pare a fi vechea codificare MIK
page-encoding-unsaid = Pagina nu spune cum este codificată; a fost citită ca { $found }
page-encoding-wide = Pagina nu spune că este UTF-16
page-garbled = Literele paginii sunt stâlcite: a fost salvată într-o codificare și citită în alta
page-garbled-hint = Descărcați din nou pagina de pe site-ul ei sau copiați textul ei într-un fișier .txt.
page-gone = Pagina spune că a fost ștearsă sau mutată
page-late = Durează mai mult de câteva secunde
page-links = Unele linkuri duc în locuri de pe același site, iar horo nu îi cunoaște adresa
page-links-hint = Scrieți url = "https://…", adresa paginii, în fișierul .toml de lângă ea.
page-login = Pagina cere autentificare
page-memory = Are nevoie de mai multă memorie sau este imbricată mai adânc decât orice articol
page-no-answer = Procesul care o citea nu a răspuns
page-no-article = Pe pagină nu s-a găsit niciun articol
page-no-article-hint = Este pagina unui singur articol? Dacă este, scrieți în horo.toml o rețetă pentru site.
page-no-date = Pe pagină nu s-a găsit nicio dată, iar horo nu o ghicește
page-no-date-hint = Scrieți date = "2023-11-17" sub [correct] în fișierul .toml de lângă pagină.
page-no-title = Pe pagină nu s-a găsit niciun titlu
page-no-title-hint = Scrieți title = "…" sub [correct] în fișierul .toml de lângă pagină.
page-nodes = Are prea multe elemente și fragmente de text (limita: { $limit })
page-other-hint = Deschideți adresa într-un browser. Dacă articolul este acolo, salvați pagina și puneți-o în input/.
page-process = Nu se poate porni un proces pentru ea ({ $reason })
page-refused = Pagina nu este citită: { $reason }
page-refused-hint = Niciun articol nu este făcut așa. Salvați pagina din nou sau scrieți textul ei într-un fișier .txt.
page-swollen = Articolul făcut din ea ar fi de multe ori mai mare decât pagina însăși
picture-damaged = Este deteriorată sau mult prea mare
picture-gone = Imaginea { $folder }/{ $file } lipsește sau nu este o imagine
picture-gone-hint = Puneți fișierul la loc sau scoateți rândurile lui din fișierul .toml de lângă pagină.
picture-left-out = Imaginea { $address } nu a fost preluată: { $reason }
picture-left-out-hint = Articolul merge mai departe fără ea și fără legenda ei.
picture-none = Serverul nu a trimis imaginea
recipe-stale = Rețeta pentru { $site } nu găsește pe această pagină { $part ->
        [title] titlul
        [date] data
        [author] autorul
       *[body] textul
    }; s-au folosit regulile generale
recipe-stale-hint = S-a schimbat site-ul? Verificați codul sursă al paginii și corectați selectorul din horo.toml.

## Despre răspunsurile serverelor

certificate-expired = Certificatul serverului a expirat
certificate-other = Certificatul serverului este pentru alt site
certificate-untrusted = Certificatul serverului nu este semnat de nimeni în care acest calculator are încredere
feed-hint = Indicați un flux, o hartă de site sau o pagină cu o listă de știri; pentru o astfel de pagină, links = "…" spune care dintre linkuri duc la articole.
feed-again = La următoarea rulare se încearcă din nou; celelalte fluxuri au fost consultate.
feed-look = Deschideți adresa într-un browser și corectați-o la [[feed]]. Celelalte fluxuri au fost consultate.
feed-none = Nu este nici flux (Atom, RSS, JSON Feed), nici hartă de site
feed-unreachable = { $address } nu a putut fi consultat: { $reason }
feed-wrong-address = Adresa nu poate fi citită
kept = Ce este în { $folder }/ rămâne neschimbat: { $reason }
kept-hint = Verificați pagina. Dacă textul nou este corect, ștergeți fișierul vechi din input/ și adăugați pagina din nou.
kept-other = Pagina conține acum alt text
kept-short = Pe pagină nu a mai rămas aproape nimic din articol
kind-archive = o arhivă
kind-other = alt tip de fișier
kind-pdf = un PDF
kind-picture = o imagine
kind-recording = o înregistrare
kind-word = un document Word
status-fault = Că are o eroare internă ({ $code })
status-gone = Că pagina nu mai există ({ $code })
status-login = Că este nevoie de autentificare ({ $code })
status-missing = Că nu există o asemenea pagină ({ $code })
status-programs = Că pagina nu este pentru programe ({ $code })
status-request = Că nu înțelege cererea ({ $code })
web-address = Aceasta nu este o adresă web
web-address-hint = Copiați adresa din bara de adrese a browserului.
web-broken = Serverul întrerupe conexiunea sau trimite ceva ce nu este HTTP
web-busy = Serverul este ocupat
web-busy-wait = Serverul este ocupat și cere o așteptare ({ $seconds } s)
web-connection = Nu există conexiune cu serverul
web-damaged = Ce trimite serverul este deteriorat
web-inner = Această adresă nu este publică: duce într-o rețea internă
web-insecure = Serverul trimite de la o adresă sigură la una nesigură
web-kind = Este { $what }, nu o pagină
web-kind-document-hint = Cereți textul din care a fost făcut sau salvați-l și puneți-l în input/ ca .docx, .odt sau .txt.
web-kind-hint = Indicați chiar adresa paginii articolului.
web-large = Este mai mare decât acceptă horo
web-later-hint = Încercați din nou mai târziu; ce are horo rămâne neschimbat.
web-look-hint = Verificați pagina într-un browser; dacă acolo este bună, salvați-o și puneți-o în input/.
web-mixed = Numele site-ului amestecă litere din două alfabete: poate imita alt site
web-nothing-yet = Serverul răspunde că pagina nu s-a schimbat, dar horo nu o are încă
web-packed = Este comprimat într-un fel care nu a fost cerut
web-password = Adresa conține un nume sau o parolă, iar horo nu se autentifică nicăieri
web-redirect = Serverul trimite fără sfârșit de la o adresă la alta sau nicăieri
web-robots = Site-ul nu vrea ca programele să descarce această pagină (robots.txt)
web-robots-hint = Cereți permisiunea redactorilor site-ului sau salvați pagina în browser și puneți-o în input/.
web-scheme = Se pot descărca numai pagini ale căror adrese încep cu http:// sau https://
web-server = Adresa nu indică niciun server
web-slow = Serverul nu răspunde sau este prea lent
web-status = Serverul răspunde { $reason }

## Despre fișierele proiectului

add-again = Încercați din nou.
add-kind = { $path } există deja și nu este un fișier obișnuit, ci un dosar, o legătură sau un dispozitiv
add-name = Nu are nume
add-name-hint = Indicați un fișier.
add-other-name = Dați fișierului alt nume.
add-restless = Altcineva tocmai a pus acolo un fișier cu acest nume
add-twice = { $path } există deja, cu alt text
add-twice-hint = Dați fișierului alt nume sau, dacă este versiunea lui următoare, copiați-l chiar dumneavoastră peste cel vechi.
disk-folder = Este un dosar
disk-full = Nu mai este loc pe disc
disk-full-hint = Discul este plin. Nu s-a pierdut nimic și ultima versiune publicată rămâne neschimbată: eliberați spațiu și rulați din nou.
disk-hint = Nimic nu a fost scris pe jumătate și ultima versiune publicată rămâne neschimbată. Cauza este spusă cu vorbele sistemului: arătați-le celui care se ocupă de acest calculator și rulați din nou.
disk-kind-hint = Nimic nu a fost scris pe jumătate și ultima versiune publicată rămâne neschimbată. Mutați ce se află în locul fișierului și rulați din nou.
disk-large = Are mai mulți octeți decât cei { $limit } permiși
disk-large-hint = Este mai mare decât orice text cu care lucrează horo; este fișierul corect?
disk-missing = Nu există
disk-missing-hint = Calea este corectă și sunteți în dosarul proiectului?
disk-no-folder = Acesta sau locul în care ar trebui să fie nu este un dosar
disk-read-only = Discul permite doar citirea
disk-refused = Acces refuzat
disk-refused-hint = horo nu poate scrie acolo. Nu s-a schimbat nimic: acordați-vă dreptul de scriere și rulați din nou.
disk-said-no = { $path } nu poate fi { $action ->
        [read] citit
        [rename] redenumit
        [remove] șters
        [save] salvat
       *[write] scris
    }: { $reason }
disk-special = Nu este un fișier obișnuit
file-unreadable = Fișierul nu poate fi citit: { $reason }
file-unreadable-hint = Remediați problema; până atunci articolul așteaptă, iar celelalte merg mai departe.
file-unreadable-input-hint = Remediați problema sau mutați fișierul din input/; celelalte articole au mers mai departe.
file-unreadable-words-hint = Remediați problema; paginile și articolele acestei limbi depind de acest fișier.
file-utf8 = Nu este UTF-8
glossary-no-forms = Termenul nu are forme după „{ $asked }”: scrieți {"{"} -{ $name } {"}"}.
glossary-note = { $hint } Notă din glosar: { $note }
guard-hint = Scoateți ce nu are ce căuta acolo, restaurați fișierul din sistemul de control al versiunilor sau cereți-l celui care vi l-a trimis.
guard-long = Un mesaj are prea mulți octeți (limita: { $limit }); un paragraf are câteva sute
guard-many = Sunt prea multe mesaje și atribute (limita: { $limit }); un articol are câteva zeci
ledger-conflict-hint = Acest fișier este gestionat de horo: rezolvați conflictul de îmbinare din el, restaurați-l din sistemul de control al versiunilor sau cereți-l celui care vi l-a trimis. Până atunci articolul rămâne cum este.
ledger-missing = Cititorii au articolul „{ $id }”, dar registrul lui (fișierul în care horo îi ține evidența) lipsește, deci horo nu îl poate actualiza
ledger-missing-hint = Restaurați acest fișier din sistemul de control al versiunilor sau cereți-l celui care vi l-a trimis. Până atunci articolul rămâne publicat cum este.
ledger-other = Acest registru (fișierul în care horo ține evidența articolului) nu este la locul lui: este cel pentru { $id }
ledger-other-hint = Restaurați fișierul din sistemul de control al versiunilor sau cereți-l celui care vi l-a trimis; identificatorul unui articol nu se schimbă niciodată.
ledger-unreadable = Acest registru nu poate fi citit: { $reason }
ledger-unreadable-hint = Acest fișier este gestionat de horo: acordați-vă dreptul de a-l citi, restaurați-l din sistemul de control al versiunilor sau cereți-l celui care vi l-a trimis. Până atunci articolul rămâne cum este.
memory-character = Rândul { $line }: există un caracter pe care XML nu îl admite
memory-encoding = Nu are codificarea pe care o declară; TMX este UTF-8 sau UTF-16 cu marcaj de ordine a octeților
memory-hint = Cât timp nu poate fi citit, horo nu face ciorne din el. Restaurați fișierul din sistemul de control al versiunilor sau ștergeți-l și importați-l din nou.
memory-language = Rândul { $line }: „{ $code }” nu este un cod de limbă
memory-line = Rândul { $line }: { $reason }
memory-no-language = Rândul { $line }: un text nu își spune limba
memory-other = Nu este o memorie de traducere în TMX 1.1 până la 1.4
message-day = „{ $text }” nu este o dată
message-missing = Mesajul lipsește
restless = Cineva tocmai a modificat acest fișier, de aceea nu a fost atins
restless-hint = Rulați din nou.
site-none = Textele paginilor publicate lipsesc în această limbă
site-none-hint = Copiați site.ftl în bulgară și traduceți mesajele din el.
source-missing = Articolul are un registru, dar acest fișier cu textul lui în bulgară lipsește
source-missing-hint = Restaurați fișierul din sistemul de control al versiunilor sau cereți-l celui care vi l-a trimis; traducerile se sprijină pe el.
term-accepted-plain = Scrieți { $reference } în forma potrivită. Dacă și alte cuvinte sunt corecte, adăugați-le la termen în terms.ftl: .also = …
term-forbidden-plain = Scrieți în schimb { $reference }.
withdrawn-day = „{ $text }” nu este o dată de forma AAAA-LL-ZZ
withdrawn-id = „{ $text }” nu este identificatorul unui articol
withdrawn-unreadable = Lista articolelor retrase nu poate fi citită: { $reason }
withdrawn-unreadable-hint = Nu s-a publicat nimic. Corectați fișierul sau restaurați-l din sistemul de control al versiunilor.

## Despre pagini înainte de publicare

fault-hint = Pagina nu a fost publicată; ultima versiune publicată rămâne neschimbată. Dacă s-a modificat un șablon, căutați mai întâi acolo; dacă nu, vă rugăm să raportați: atunci greșeala este a lui horo.
asset-digest = Foaia de stil nu este cea indicată de numele ei
asset-foreign = Foaia de stil încarcă ceva din altă parte
asset-missing = Foaia de stil încarcă { $name }, care nu există
asset-picture = Imaginea are un script sau încarcă ceva din altă parte
body-block = Blocul { $id } nu este pe pagină
body-changed = Blocul { $id } nu este așa cum a fost publicat
body-differs = Textul de pe pagină nu este textul ediției
body-markup = Blocul { $id } are <{ $tag }> sau un atribut al lui pe care un text nu îl poate avea
body-none = Pagina nu are niciun element cu identificatorul „body”
body-pictures = Pagina nu arată imaginile articolului cu textele lor
data-differs = Datele nu sunt cele ale ediției
data-list = Lista nu este cea a articolelor, începând cu cel mai nou
data-unreadable = Datele JSON nu pot fi citite
data-wrong = Datele JSON nu pot fi citite: { $reason }
emblem-drawing = Emblema Uniunii Europene nu este desenată așa cum trebuie
emblem-missing = Emblema Uniunii Europene lipsește sau nu are text alternativ
feed-deep = Este imbricat prea adânc
feed-early = Se termină prea devreme
feed-entries = Fluxul nu redă articolele din lista lui, cel mai nou întâi, fiecare întreg și cu proveniența lui
feed-head = Fluxul nu își indică limba, adresa și ceea ce a fost retras așa cum o face lista lui
feed-strange = Are ceva ce nu are niciun flux horo
feed-unreadable = Fluxul nu poate fi citit: { $reason }
file-foreign = Fișierul nu aparține niciunei pagini a site-ului
file-gone = Fișierul nu există
file-not-utf8 = Fișierul nu este UTF-8
funding-statement = Declarația de finanțare nu este „{ $statement }”
link-broken = „{ $link }” duce la { $file }, care nu există
link-element = „{ $link }” duce la un element care nu există
link-outside = „{ $link }” duce în afara versiunii publicate
link-picture = „{ $link }”, al unei imagini, nu duce la niciun fișier al versiunii publicate
link-reader = „{ $link }” nu este o adresă la care poate fi trimis un cititor
list-entries = Lista nu își indică articolele, începând cu cel mai nou, cu titlurile și codurile lor de limbă
machine-language = Codul de limbă al elementului { $mark } nu este { $tag }
machine-language-none = Elementul { $mark } are un cod de limbă propriu și nu trebuie să aibă
machine-missing = Pagina nu spune că textul a fost tradus automat
machine-original = Nota despre traducerea automată nu duce la original
machine-wrong = Pagina spune că textul a fost tradus automat, dar nu a fost
page-alternates = Pagina trebuie să indice fiecare dintre versiunile ei lingvistice, inclusiv pe a sa, și nimic altceva
page-attribute = <{ $tag }> are atributul { $name }, care rulează un script și nu este permis: scoateți-l
page-canonical = Adresa canonică nu este { $url }
page-day = Pagina indică altă zi decât { $day }
page-default = Pagina trebuie să indice exact o adresă pentru toate celelalte limbi
page-doctype = Pagina nu începe cu <!doctype html>
page-element = Pagina are un element <{ $tag }>, care nu este permis: scoateți-l
page-heading = Titlul afișat nu este titlul articolului
page-id = Două elemente au identificatorul „{ $id }”
page-language = Pagina nu spune că limba ei este { $locale }
page-language-links = Linkurile către celelalte limbi nu sunt complete: fiecare cu numele limbii lui, cu lang și hreflang, către pagina lui
page-linked-data = Ce le spune pagina motoarelor de căutare (JSON-LD) nu este ceea ce arată
page-loads = <{ $tag }> încarcă { $url }, iar o pagină poate încărca numai fișiere ale propriului site: scoateți-l
page-locale = og:locale nu este { $code }
page-locales = og:locale:alternate nu indică celelalte limbi
page-og-title = og:title nu este titlul articolului
page-og-url = og:url nu este { $url }
page-once = Pe pagină trebuie să fie exact o dată { $element }
page-script = Pagina are un script care nu este JSON-LD valid
page-title = Titlul din antetul paginii nu începe cu titlul articolului
robots-sitemap = Fișierul nu indică harta site-ului
sitemap-index = Indexul nu indică părțile hărții site-ului
sitemap-pages = Harta site-ului nu indică fiecare pagină o dată, cu versiunile ei lingvistice
