### Ce spune horo despre o traducere: pentru fiecare constatare o propoziție și, ca „hint”, pasul următor.

address-changed = { $kind ->
        [email] Adresa de e-mail
        [phone] Numărul de telefon
        [code] Codul
        [hashtag] Hashtagul
       *[url] Adresa
    } „{ $written }” nu este ca în original: „{ $wanted }”.
    .hint = Copiați din original; nu se traduce.
address-missing = { $kind ->
        [email] Adresa de e-mail
        [phone] Numărul de telefon
        [code] Codul
        [hashtag] Hashtagul
       *[url] Adresa
    } „{ $wanted }” din original lipsește.
    .hint = Copiați din original; nu se traduce.
address-extra = { $kind ->
        [email] Adresa de e-mail
        [phone] Numărul de telefon
        [code] Codul
        [hashtag] Hashtagul
       *[url] Adresa
    } „{ $written }” nu apare în original.
    .hint = Ștergeți sau copiați ce este în original.
all-capitals = Tot textul este scris cu majuscule.
    .hint = Scrieți ca în original; unde e nevoie de majuscule, le pune aspectul paginii.
attribute-not-allowed = Atributul { $name } nu este permis în <{ $tag }>.
    .hint = Scrieți eticheta ca în original.
bracket-open = Paranteza „{ $mark }” nu se închide.
    .hint = Închideți-o după ultimul cuvânt din paranteză.
bracket-close = Paranteza „{ $mark }” nu închide nimic.
    .hint = Deschideți-o înaintea primului cuvânt din paranteză.
comment-translated = Cineva a scris o traducere a mesajului „{ $id }” în comentariul care arată originalul.
    .hint = horo a păstrat cuvintele ca un comentariu. Mutați-le sub identificator, fiecare rând cu patru spații în față.
currency-changed = { $written } nu este moneda din original ({ $wanted }).
    .hint = Păstrați moneda din original; sumele nu se convertesc.
cyrillic-left = A rămas cu litere chirilice: { $shown }
    .hint = Traduceți; numele se scriu cu literele limbii dumneavoastră.
date-changed = Data { $written } nu este cea din original: { $wanted }.
    .hint = Comparați ziua și luna cu originalul; ziua stă înaintea lunii.
decimal-separator = { $written } este scris cu punct.
    .hint = În această limbă zecimalele se despart prin „{ $mark }”.
double-space = Aici este mai mult de un spațiu.
    .hint = Lăsați unul singur.
doubled-sentence = Această propoziție apare de două ori.
    .hint = Ștergeți una dintre ele.
doubled-word = „{ $word }” apare de două ori.
    .hint = Ștergeți unul dintre ele.
empty = Nu există traducere.
    .hint = Scrieți traducerea; un mesaj fără text nu poate fi publicat.
end-mark-missing = Originalul se termină cu un semn de punctuație, iar traducerea nu.
    .hint = Încheiați textul ca în original.
end-mark-changed = Traducerea se termină cu alt semn de punctuație decât originalul.
    .hint = Încheiați textul ca în original.
escape-sequence = „{ $written }” va apărea exact așa.
    .hint = Scrieți caracterul însuși; pentru un rând nou începeți un rând nou.
exception-refused = „{ $code }” protejează ce se publică și nu admite excepții.
    .hint = Corectați traducerea și ștergeți acest rând.
exception-unknown = Nu există aici nicio constatare numită „{ $code }”.
    .hint = Copiați codul din parantezele drepte ale constatării: # ok: number-changed …
exception-unused = Nu există aici nimic de la care „ok: { $code }” să facă excepție.
    .hint = Ștergeți rândul; constatarea revine dacă mai este nevoie de ea.
funding-missing = Lipsește declarația de finanțare din original.
    .hint = Formularea Comisiei este: { $wording }.
homoglyph-word = „{ $written }” este scris cu litere chirilice.
    .hint = Scrieți „{ $meant }”: arată la fel, dar căutarea și citirea cu voce tare nu funcționează.
homoglyph = „{ $written }” amestecă alfabete: „{ $strange }” nu este din alfabetul { $script ->
        [latin] latin
        [greek] grecesc
       *[cyrillic] chirilic
    }.
    .hint = Scrieți din nou „{ $meant }”: arată la fel, dar căutarea și citirea cu voce tare nu funcționează.
html-entity = „{ $written }” este o entitate HTML.
    .hint = Scrieți caracterul însuși: „{ $meant }”.
html-entity-unknown = „{ $written }” seamănă cu o entitate HTML.
    .hint = Scrieți caracterul însuși.
link-address = În eticheta <{ $tag }> este o adresă ({ $name }).
    .hint = Ștergeți-o: adresele vin din original, ca nicio traducere să nu le poată schimba.
link-name = { $written } nu este o etichetă din original.
    .hint = Scrieți { $meant }: numele leagă cuvintele de link și nu se traduce.
link-name-quotes = { $written } nu este scris așa cum se scriu numele.
    .hint = Scrieți { $meant } cu ghilimele drepte.
link-text-empty = Nu există cuvinte în <{ $tag }>.
    .hint = Puneți cuvintele linkului sau cuvintele evidențiate între etichete.
message-ended = Acest rând nu mai face parte din traducere.
    .hint = Începeți fiecare rând următor al traducerii cu patru spații.
missing = Mesaje încă netraduse: { $missing } din { $all }; primul este aici.
    .hint = Scrieți fiecare traducere peste cuvintele originalului.
mixed-script = „{ $written }” amestecă alfabete: „{ $strange }” nu este din alfabetul { $script ->
        [latin] latin
        [greek] grecesc
       *[cyrillic] chirilic
    }.
    .hint = Scrieți cuvântul cu un singur alfabet.
mojibake = „{ $written }” a fost citit cu o codificare greșită.
    .hint = Era „{ $meant }”; salvați fișierul ca UTF-8.
mojibake-lost = „{ $written }” a fost citit cu o codificare greșită.
    .hint = Scrieți din nou litera pierdută; salvați fișierul ca UTF-8.
month-changed = În original nu este vorba despre { $written }.
    .hint = Comparați luna cu originalul.
name-changed = „{ $written }” este aproape „{ $name }” din original, dar nu chiar.
    .hint = Comparați literele cu felul în care se scrie numele în alte locuri.
name-beside = În original, lângă „{ $written }” apare „{ $name }”; aici lipsește.
    .hint = Adăugați numele, dacă propoziția nu spune altfel despre cine sau despre ce este vorba.
name-missing = Numele „{ $name }” din original lipsește.
    .hint = Adăugați numele, dacă propoziția nu spune altfel despre cine sau despre ce este vorba.
name-varies = „{ $written }” este scris mai sus „{ $first }”.
    .hint = Scrieți numele într-un singur fel; unul dintre ele este o greșeală.
number-changed = În original este { $wanted }, nu { $written }.
    .hint = Comparați numărul cu originalul.
number-extra = În original nu apare { $written }.
    .hint = Comparați numerele cu originalul.
number-grouping = Cifrele din { $written } nu sunt grupate ca în această limbă.
    .hint = Grupați câte trei cu { $by ->
        [space] un spațiu neseparabil (U+00A0)
       *[mark] „{ $mark }”
    } sau scrieți cifrele legat.
number-missing = Numărul { $wanted } din original lipsește.
    .hint = Adăugați-l, în cifre sau în cuvinte.
percent-changed = { $written } este în original exprimat în { $unit ->
        [permille] promile
       *[percent] procente
    }, iar aici nu.
    .hint = Scrieți semnul sau cuvântul după număr.
placeable-extra = { $written } nu apare în original.
    .hint = Ștergeți; dacă acoladele sunt text, scrieți {"{"}"{"{"}"{"}"} și {"{"}"{"}"}"{"}"}.
placeable-extra-variant = { $written } dintr-o variantă nu apare în original.
    .hint = O variantă (textul după „[…]”) poate folosi numai ce folosește originalul.
placeable-missing = { $written } din original lipsește.
    .hint = Puneți { $written } acolo unde îi este locul în propoziție.
placeable-renamed = { $written } nu apare în original.
    .hint = În original este { $meant }: numele dintre acolade nu se traduc.
plural-missing = Lipsește forma [{ $form }]; această limbă o are.
    .hint = Adăugați un rând „[{ $form }] …” cu textul așa cum se citește cu astfel de numere.
plural-unknown = [{ $form }] nu este formă de plural în nicio limbă.
    .hint = Formele sunt zero, one, two, few, many și other.
quote-open = Ghilimeaua „{ $mark }” nu se închide.
    .hint = Puneți semnul de închidere acolo unde se termină citatul.
quote-close = Ghilimeaua „{ $mark }” nu închide nimic.
    .hint = Puneți semnul de deschidere acolo unde începe citatul.
quotes-foreign = „{ $mark }” nu se folosește așa în această limbă.
    .hint = Scrieți { $pair }.
quotes-single = Aici este o ghilimea simplă dreaptă.
    .hint = Scrieți { $pair }.
quotes-straight = Aici este o ghilimea dreaptă.
    .hint = Scrieți { $pair }.
space-before-mark = Înainte de „{ $mark }” este un spațiu.
    .hint = Ștergeți spațiul.
space-breaks = Aici rândul se poate rupe în mijlocul unui număr.
    .hint = Puneți un spațiu neseparabil (U+00A0): Alt+0160 în Windows, Option+spațiu pe Mac; îl pune și „horo check --fix”.
spelling = Dicționarul cunoaște „{ $meant }”, dar nu și „{ $written }”.
    .hint = Acesta era cuvântul? Dacă este corect, faceți o excepție: # ok: spelling …
stale = Originalul mesajului „{ $id }” s-a schimbat după traducere.
    .hint = Comentariul de deasupra arată ce s-a schimbat. Corectați traducerea. Dacă este încă bună, rulați „horo accept” sau spuneți-i celui care v-a trimis fișierul.
start-small = Textul începe cu literă mică.
    .hint = Scrieți „{ $upper }”: originalul începe cu majusculă.
syntax = Acest loc nu poate fi citit: { $detail }.
    .hint = { $advice }
tag-changed = { $written } apare acolo unde în original este { $meant }.
    .hint = Scrieți { $meant }.
tag-crossed = <{ $outer }> se închide înaintea lui <{ $inner }>.
    .hint = Închideți întâi <{ $inner }>, pentru că a fost deschis în <{ $outer }>.
tag-extra = { $written } apare o dată în plus față de original.
    .hint = Ștergeți-l împreună cu eticheta de închidere.
tag-missing = { $written } din original lipsește.
    .hint = Puneți { $written }…</{ $tag }> în jurul cuvintelor care îi aparțin.
tag-moved = Etichetele nu sunt cuprinse una în alta ca în original.
    .hint = Puneți fiecare etichetă în cea în care se află în original sau în afara tuturor.
tag-not-allowed = Eticheta <{ $tag }> nu este permisă într-o traducere.
    .hint = Folosiți etichetele originalului și niciuna alta.
tag-unclosed = <{ $tag }> nu se închide.
    .hint = Scrieți <{ $tag }>…</{ $tag }> în jurul cuvintelor, ca în original.
tag-unopened = <{ $tag }> nu se deschide.
    .hint = Scrieți <{ $tag }>…</{ $tag }> în jurul cuvintelor, ca în original.
tag-without-end = Etichetei <{ $tag }… îi lipsește „>”.
    .hint = Scrieți eticheta ca în original, cu „>”.
template-syntax = „{ $written }” aparține unui limbaj de șabloane.
    .hint = Ștergeți-l; într-un mesaj sunt permise numai numele din original, între acolade.
time-changed = Ora { $written } nu este cea din original: { $wanted }.
    .hint = În original este { $wanted }; după-amiaza scrieți orele de la 13 la 24.
too-long = Traducerea este mult mai lungă decât de obicei pentru un astfel de original.
    .hint = Există text pe care originalul nu îl are?
too-long-sentences = Traducerea are mai multe propoziții și este lungă pentru originalul ei.
    .hint = Există o propoziție pe care originalul nu o are?
too-short = Traducerea este mult mai scurtă decât de obicei pentru un astfel de original.
    .hint = Lipsește o parte?
too-short-sentences = Traducerea are mai puține propoziții și este scurtă pentru originalul ei.
    .hint = Lipsește o propoziție?
unknown-message = Originalul nu are mesajul „{ $id }”, deci acesta nu se publică.
    .hint = A fost schimbat identificatorul din greșeală? Copiați-l din fișierul în bulgară sau ștergeți mesajul.
unseen = Aici este { $kind ->
        [soft-hyphen] o cratimă condițională
        [direction] un semn invizibil care schimbă direcția scrierii
        [control] un caracter de control
        [private] un caracter care nu aparține niciunei scrieri
       *[invisible] un caracter invizibil
    } (U+{ $number }).
    .hint = Ștergeți-l: a venit la copiere și nu îl vede nimeni.
untranslated = Textul este încă în bulgară.
    .hint = Scrieți-l în limba dumneavoastră.
wrong-language = Acest text pare scris în { $found ->
        [de] germană
        [nl] neerlandeză
        [ro] română
        [pl] poloneză
        [pt] portugheză
        [lv] letonă
        [es] spaniolă
        [el] greacă
       *[en] engleză
    }.
    .hint = Traduceți-l în limba dumneavoastră; dacă este un titlu, puneți-l între ghilimele.
