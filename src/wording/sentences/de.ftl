### The sentences of en.ftl in this language; what stands in curly brackets is filled in by horo.

accepted-more = Schreiben Sie { $reference } oder „{ $form }“, in der Form, die passt. Sind auch andere Wörter richtig, fügen Sie sie in terms.ftl zum Eintrag hinzu: .also = …
attributes-only = Diese Nachricht hat Attribute, aber keinen Text
argument-order = In den runden Klammern steht ein Wert ohne Namen hinter einem mit Namen
argument-order-hint = Stellen Sie die Werte mit Namen ans Ende, wie in NUMBER($count, minimumFractionDigits: 1).
argument-twice = „{ $name }:“ ist zweimal angegeben
argument-twice-hint = Lassen Sie eines davon stehen.
attribute-shown = Eine Eigenschaft eines Glossareintrags, etwa .gender, kann nicht angezeigt werden; sie dient nur dazu, zwischen Varianten auszuwählen
attribute-shown-hint = Schreiben Sie den Eintrag selbst, etwa {"{"} -secon {"}"}, und übersetzen Sie nur die Wörter.
bad-attributes = { $subject } hat Attribute, aber keinen eigenen Text: Nennen Sie das Attribut
bad-brackets = { $subject } braucht einen Wert in den Klammern, etwa eine Variable
bad-choice = { $subject } hat keine Variante mit *
bad-date = { $subject } braucht ein Datum, nicht { $what }
bad-decimals = { $subject } hat mehr als { $limit } Ziffern vor oder nach dem Komma
bad-digits = { $subject } nimmt { $option } als Zahl von { $least } bis { $most }
bad-digits-most = { $subject } nimmt höchstens { $most } als { $option }
bad-digits-whole = { $subject } nimmt { $option } als ganze Zahl von { $least } bis { $most }
bad-escape = { $subject } enthält einen Code, der kein Zeichen ist: Schreiben Sie \u und vier Ziffern, oder das Zeichen selbst
bad-fields = { $subject } kann diese Felder nicht zusammen schreiben: Fügen Sie den Monat hinzu, oder nehmen Sie eines weg
bad-fields-style = { $subject } nimmt dateStyle oder einzelne Felder, nicht beides
bad-kind = { $subject } ist weder ein Text noch eine Zahl noch ein Datum
bad-lengths = { $subject } nimmt month und weekday beide als “long” oder beide als “short”
bad-limits = { $subject } hat ein minimum{ $which }, das größer ist als sein maximum{ $which }
bad-literal = { $subject } ist keine Zahl
bad-number = { $subject } braucht eine Zahl, nicht { $what }
bad-option = { $subject } kennt die Angabe { $option } nicht
bad-reference = { $subject } ist keine Nachricht und kein Glossareintrag
bad-time = { $subject } kennt keine Uhrzeit: Die Daten der Artikel sind ganze Tage
bad-value = { $subject } nimmt { $option }: "{ $value }"
bad-values = { $subject } nimmt { $option }: "{ $value }" oder "{ $other }"
bad-written = { $subject } lässt sich nicht als Zahl schreiben
blank-lines = Hier stehen mehr als { $limit } leere Zeilen hintereinander
blank-lines-hint = Löschen Sie die leeren Zeilen.
bracket-closes = Hier steht eine schließende „{"}"}“ ohne ihre „{"{"}“
bracket-closes-hint = Löschen Sie sie, oder schreiben Sie {"{"} "{"}"}" {"}"}, wenn der Leser eine Klammer sehen soll.
bracket-opens = Hier wird eine „{"{"}“ geöffnet, und ihre „{"}"}“ fehlt, oder dazwischen steht etwas, was nicht dorthin gehört
bracket-names = Zwischen den Klammern stehen nur Namen wie {"{"} $count {"}"} oder {"{"} -secon {"}"}. Für eine Klammer im Text schreiben Sie {"{"} "{"{"}" {"}"}.
bracket-no-name = In geschweiften Klammern fehlt ein Name, oder dort steht etwas, was kein Name ist
callee = Vor runden Klammern dürfen nur NUMBER, DATETIME oder ein Glossareintrag stehen
callee-hint = Schreiben Sie den Namen in Großbuchstaben, oder kopieren Sie den Ausdruck aus der bulgarischen Datei.
code-torn = Hinter \u müssen vier Ziffern oder Buchstaben von A bis F stehen, hinter \U sechs
code-torn-hint = Tippen Sie stattdessen das Zeichen selbst.
defaults = Mehr als eine Variante (eine Zeile, die mit „[“ beginnt) ist mit „*“ markiert
defaults-hint = Lassen Sie das „*“ nur bei *[other].
default-missing = Keine der Varianten (der Zeilen, die mit „[“ beginnen) ist als die für alle übrigen Fälle markiert
default-missing-hint = Setzen Sie ein „*“ vor die letzte Variante: *[other] ….
duplicate = „{ $id }“ steht zweimal in dieser Datei
duplicate-hint = Behalten Sie die richtige Fassung und löschen Sie die andere; bis dahin lässt horo beide in Ruhe.
encoding = Byte { $at } der Datei ist kein UTF-8: Sie wurde in einer anderen Kodierung gespeichert
encoding-hint = Speichern Sie die Datei in Ihrem Editor noch einmal mit der Kodierung UTF-8; die meisten Editoren fragen danach unter „Speichern unter“.
encoding-mark = Die Datei beginnt mit einem unsichtbaren Zeichen (BOM, Byte-Order-Mark), das ihre erste Nachricht verdecken würde
encoding-mark-hint = Speichern Sie sie als „UTF-8“, nicht als „UTF-8 mit BOM“.
encoding-nul = Die Datei enthält ein NUL-Zeichen; sie ist beschädigt oder keine Textdatei
encoding-nul-hint = Stellen Sie die Datei aus der Versionsverwaltung wieder her, oder wenden Sie sich an den Absender.
encoding-wide = Die Datei ist als UTF-16 gespeichert
equals = Nach der Kennung „{ $name }“ kommt kein „=“
equals-hint = Eine Nachricht sieht so aus: „kennung = Text“, oder „kennung =“ und der Text in den nächsten Zeilen, jede mit vier Leerzeichen davor.
equals-put = Setzen Sie „ =“ dahinter; der Text folgt in den nächsten Zeilen.
escape = Vor diesem Zeichen darf kein umgekehrter Schrägstrich (\) stehen
escape-hint = Schreiben Sie in {"{"} "…" {"}"} für ein Anführungszeichen \" und für einen umgekehrten Schrägstrich \\; jedes andere Zeichen wird getippt, wie es ist.
form-unknown = Der Glossareintrag „{ $term }“ hat keine Form { $asked }: "{ $value }"
form-unknown-hint = Seine Formen sind: { $forms }.
forms-unused = Kein Text dieser Sprache fragt nach diesen Formen: { $listed }
forms-unused-hint = Es muss nichts getan werden. Ist der Name einer Form falsch geschrieben, verbessern Sie ihn hier.
format-attribute = { $owner } hat kein Attribut .{ $attribute }
format-cyclic = { $owner } enthält sich selbst, unmittelbar oder über eine andere Nachricht oder einen Glossareintrag
format-deep = Der Text ist mehr als { $limit } Ebenen tief verschachtelt: Schreiben Sie ihn einfacher
format-function = Es gibt keine Funktion { $name }(): Verwenden Sie NUMBER() oder DATETIME()
format-hint = Kopieren Sie den Namen in geschweiften Klammern aus dem Original oder dem Glossar; etwas anderes kann dort nicht stehen.
format-long = Der Text wird länger als { $limit } kB: Kürzen Sie ihn
format-message = Es gibt keine Nachricht { $name }: Prüfen Sie die Schreibweise
format-placeables = Der Text braucht mehr als { $limit } Platzhalter: Schreiben Sie einige aus, oder teilen Sie ihn
format-term = Es gibt keinen Glossareintrag -{ $name }: Prüfen Sie die Schreibweise, oder legen Sie ihn in terms.ftl an
format-variable = ${ $name } ist hier nicht gegeben: Prüfen Sie die Schreibweise (ein Glossareintrag kennt nur, was in runden Klammern hinter seinem Namen steht)
funding = Der Förderhinweis der Europäischen Union lautet anders, als die Kommission ihn vorgibt
funding-hint = Schreiben Sie genau: funding = { $wording }
id-letter = Die Kennung „{ $name }“ enthält den Buchstaben „{ $letter }“, der kein lateinischer ist
id-letter-hint = Kennungen werden nie übersetzt oder abgetippt: Kopieren Sie die Kennung aus der gleichnamigen bulgarischen Datei.
indent = Eine Zeile beginnt mit einem Tabulator oder einem geschützten Leerzeichen; dort dürfen nur gewöhnliche Leerzeichen stehen
indent-hint = Ersetzen Sie, was vor dem ersten Buchstaben steht, durch vier gewöhnliche Leerzeichen.
large = Hier sind { $size } Bytes; eine Fluent-Datei darf höchstens { $limit } haben
large-hint = Teilen Sie sie, stellen Sie die Datei aus der Versionsverwaltung wieder her, oder wenden Sie sich an den Absender.
left-edge = Diese Zeile beginnt ganz links und wird deshalb als neue Nachricht gelesen, aber es gibt kein „=“
left-edge-hint = Gehört sie zur Nachricht darüber, beginnen Sie sie mit vier Leerzeichen. Ist sie ein Kommentar, beginnen Sie sie mit „# “.
line-ends = Die Zeilen enden wie auf alten Macs (nur mit CR, einem Wagenrücklauf), sodass die Datei als eine Zeile gelesen würde
line-ends-hint = Speichern Sie sie mit dem Zeilenende „LF“ (oder „CRLF“).
line-start = Eine Zeile darf nicht mit „{ $mark }“ beginnen
line-start-hint = Ziehen Sie sie zur vorigen Zeile hinauf, oder schreiben Sie {"{"} "{ $mark }" {"}"}.
literal = Hinter dem Doppelpunkt muss eine Zahl stehen oder ein Text in geraden Anführungszeichen
literal-hint = Zum Beispiel {"{"} -secon(case: "genitive") {"}"}.
long = Diese Nachricht hat { $size } Bytes; eine Nachricht darf höchstens { $limit } haben
long-hint = Ist das wirklich eine Übersetzung? Kürzen Sie sie, stellen Sie die Datei aus der Versionsverwaltung wieder her, oder wenden Sie sich an den Absender.
merge = In der Datei stehen noch die Markierungen eines Merge-Konflikts
merge-hint = Behalten Sie die richtige der beiden Fassungen, löschen Sie die Zeilen <<<<<<<, ======= und >>>>>>>, und speichern Sie.
more = Weitere Fehler dieser Art in der Datei: { $more }
more-hint = Beheben Sie zuerst die obigen; oft macht ein Versehen viele. Oder stellen Sie die Datei aus der Versionsverwaltung wieder her, oder wenden Sie sich an den Absender.
nested = Geschweifte Klammern sind mehr als { $braces } Ebenen tief verschachtelt oder runde mehr als { $calls }
nested-hint = Eine Übersetzung braucht das nie: Fehlt weiter oben eine schließende „{"}"}“?
quote = In geschweiften Klammern wird ein gerades Anführungszeichen geöffnet und nie geschlossen
quote-hint = Schließen Sie es in derselben Zeile: {"{"} "…" {"}"}.
saved = Diese Datei wurde in dem Augenblick gespeichert, in dem horo sie schrieb; sie enthält jetzt beides, das Gespeicherte und das von horo Geschriebene
saved-hint = Ist sie in einem Editor offen, lassen Sie ihn die Datei neu lesen.
saved-apart = Diese Datei wurde in dem Augenblick gespeichert, in dem horo sie schrieb, und das Gespeicherte ließ sich nicht mit dem von horo Geschriebenen zusammenfügen
saved-apart-hint = Was gespeichert wurde, liegt in { $folder }/ unter dem Namen der Datei. Kopieren Sie von dort, was hier fehlt.
selector = Nach dem, was hier vor „->“ steht, können keine Varianten ausgewählt werden
selector-hint = Kopieren Sie es aus der bulgarischen Datei, wie in {"{"} $count -> … {"}"}, und übersetzen Sie nur die Wörter.
site-format = Der Text „{ $id }“ der veröffentlichten Seiten kann nicht gebildet werden: { $reason }
site-format-hint = Vergleichen Sie mit der bulgarischen site.ftl: Die Namen in geschweiften Klammern müssen dieselben sein.
site-missing = Hier fehlen Texte der veröffentlichten Seiten: { $listed }
site-missing-hint = Kopieren Sie die Nachrichten aus der bulgarischen site.ftl und übersetzen Sie sie.
term-forbidden = „{ $written }“ soll für den Glossareintrag „{ $term }“ nicht verwendet werden
term-forbidden-hint = Schreiben Sie stattdessen { $reference } oder „{ $form }“.
term-missing = Glossareinträge, die hier noch nicht übersetzt sind: { $listed }
term-missing-hint = Fügen Sie dieser Datei für jeden eine Zeile „{ $id } = …“ hinzu, mit den Fällen, die Ihre Sprache braucht.
term-not-used = Im Original steht „{ $words }“, aber „{ $term }“ aus dem Glossar steht hier nicht
term-unknown = Der Glossareintrag „{ $term }“ steht nicht im bulgarischen Glossar
term-unknown-hint = Ein neuer Eintrag beginnt in der bulgarischen terms.ftl: Fügen Sie ihn zuerst dort hinzu.
term-written-out = „{ $written }“ steht hier als gewöhnlicher Text; es ist der Glossareintrag „{ $term }“
term-written-out-hint = Das ist erlaubt. Soll der Text dem Glossar von selbst folgen, wenn sich der Name ändert, schreiben Sie { $reference }
text-missing = „{ $id }“ hat keinen Text
text-missing-hint = Schreiben Sie die Übersetzung hinter „=“ oder in die nächste Zeile mit vier Leerzeichen davor.
token = Hier fehlt ein „{ $token }“
token-hint = Vergleichen Sie mit der bulgarischen Datei: Sie hat dieselben Klammern.
two-wordings = Zwei Personen haben „{ $id }“ gleichzeitig geändert; die andere Fassung steht in diesem Kommentar
two-wordings-hint = Wählen Sie: Schreiben Sie den richtigen Wortlaut unter die Kennung, und löschen Sie den Kommentar.
unpublishable = Der Text von „{ $id }“ kann nicht veröffentlicht werden: Seine Tags sind nicht die des Originals, oder er ist leer
unpublishable-hint = Kopieren Sie die Tags aus dem Kommentar mit dem Original über der Nachricht.
value-date = ein Datum
value-missing = Hier fehlt ein Text
value-missing-hint = Schreiben Sie den Text hinter „=“ oder, in einer Zeile, die mit „[“ beginnt, hinter „]“.
value-none = nichts
value-number = die Zahl { $number }
value-other = einen Wert anderer Art
value-text = den Text „{ $text }“
write-after = Schreiben Sie die Übersetzung hinter „=“.

## Über die Artikel in input/

article-blocks = Der Artikel hat { $blocks } Blöcke; er darf höchstens { $limit } haben
article-bytes = Der Artikel hat { $size } Bytes; er darf höchstens { $limit } haben
article-no-date = Der Artikel hat kein Datum, und horo rät keines
article-no-date-hint = Schreiben Sie das Datum in eine eigene Zeile unter den Titel, etwa „17 ноември 2023 г.“
article-no-text = Unter dem Titel steht kein Text
article-no-text-hint = Schreiben Sie die Absätze des Artikels unter Titel und Datum, mit einer leeren Zeile dazwischen.
article-no-title = Der Artikel hat keinen Titel
article-no-title-hint = Schreiben Sie den Titel in die erste Zeile und darunter das Datum in eine eigene Zeile.
article-text-bytes = Der Text hat { $size } Bytes; ein Artikel darf höchstens { $limit } haben
article-text-paragraphs = Der Text hat { $paragraphs } Absätze; ein Artikel darf höchstens { $limit } haben
article-too-long-hint = Ist es die richtige Datei? Wenn ja, machen Sie mehrere Artikel daraus.
date-name = In der Datumszeile steht { $day }, im Dateinamen { $named }; die Datumszeile gilt
date-name-hint = Verbessern Sie die Datumszeile, oder benennen Sie die Datei um.
date-second = Das ist eine zweite Datumszeile; { $day } gilt, und diese Zeile bleibt Text
date-second-hint = Löschen Sie die falsche.
input-empty = Die Datei ist leer
input-empty-hint = Schreiben Sie den Titel, das Datum in einer eigenen Zeile und die Absätze hinein, oder löschen Sie die Datei.
input-folder = Das ist ein Ordner; horo liest nur die Dateien, die direkt in input/ liegen
input-folder-hint = Verschieben Sie seine Artikel nach input/ oder den Ordner anderswohin.
input-kind = horo liest keine Dateien dieser Art: In ihnen steht nicht, wo Absätze anfangen und aufhören
input-kind-hint = Bitten Sie um das Dokument, aus dem sie entstanden ist (.docx, .odt), oder kopieren Sie den Text in eine .txt-Datei: Titel, Datum, Absätze.
input-missing = Der Text von „{ $id }“ ist nicht mehr in { $folder }/
input-missing-hint = Der Artikel bleibt, wie er war. Legen Sie die Datei zurück; eine umbenannte Datei wird an ihrem Text erkannt.
input-name = Der Dateiname enthält einen Zeilenumbruch oder ein anderes Zeichen, das sich nicht schreiben lässt
input-name-hint = Benennen Sie sie um: Buchstaben, Ziffern, Leerzeichen und Bindestriche sind immer richtig.
input-nul = Die Datei enthält NUL-Zeichen: Sie ist beschädigt oder kein Text
input-nul-hint = Speichern Sie den Artikel noch einmal als reinen Text in UTF-8.
input-replaced = In dieser Datei stand „{ $title }“, und jetzt steht ein anderer Artikel darin
input-replaced-hint = Geben Sie dem neuen Artikel eine eigene Datei in input/, und stellen Sie hier den alten Text wieder her. Bis dahin bleibt der alte Artikel, wie er war.
input-twice = Derselbe Text steht auch in { $folder }/{ $file }, es gibt also zwei Artikel davon
input-twice-hint = Ist eine der Dateien eine Kopie, löschen Sie sie, bevor sie übersetzt wird.
input-unknown = horo liest .txt-, .md-, .html-, .docx- und .odt-Dateien; diese hat es liegen lassen
input-unknown-hint = Speichern Sie den Artikel in einem dieser Formate in input/, oder verschieben Sie die Datei anderswohin.
input-utf8 = Die Datei ist kein UTF-8 (siehe Zeile { $line }); vielleicht wurde sie als windows-1251 oder UTF-16 gespeichert
input-utf8-hint = Öffnen Sie sie in einem Editor, speichern Sie sie mit der Kodierung UTF-8 (die meisten Editoren fragen danach unter „Speichern unter“), und starten Sie horo noch einmal.
joined = Dieser Absatz führt den Satz davor weiter, darum wurden beide verbunden
joined-words = Dieser Absatz führt den Satz davor weiter, darum wurden beide verbunden: „{ $words }“
joined-hint = Sind es zwei Absätze, beenden Sie den ersten mit einem Punkt.
left-out = Nicht in den Artikel übernommen: { $what }
left-out-hint = horo übernimmt Überschriften, Absätze, Listen, Zitate, Links und Hervorhebungen; schreiben Sie das Übrige in Worten.
left-out-code = ein Codeblock
left-out-table = eine Tabelle
office-damaged = Der Text darin ist beschädigt: { $reason }
office-empty = Es steht kein Text darin
office-hint = Öffnen Sie sie im Büroprogramm und speichern Sie sie noch einmal, oder kopieren Sie den Text in eine .txt-Datei.
office-large = Der Inhalt ist weit größer, als ein Artikel sein kann
office-locked = Sie ist beschädigt oder mit einem Kennwort gesperrt
source-edited = Diese Datei wurde von Hand geändert, aber horo schreibt sie aus dem Text in input/
source-edited-hint = Ändern Sie stattdessen { $path }. Stellen Sie dann diese Datei aus der Versionsverwaltung wieder her, oder wenden Sie sich an den Absender. horo hat nichts überschrieben.
xml-attribute = Ein Attribut ist fehlerhaft
xml-attribute-entity = Ein Attribut hat eine eigene Entität
xml-broken = Der Text bricht ab, oder seine Elemente sind nicht geschlossen
xml-entity = Der Text hat eine eigene Entität
xml-type = Der Text hat einen eigenen Dokumenttyp

## Über Seiten aus dem Netz und was zu ihnen gehört

origin-line = Diese Zeile kann nicht gelesen werden: { $reason }
origin-line-hint = docs/officer.md zeigt, was unter [correct] stehen kann.
origin-utf8 = Diese Datei ist kein UTF-8
origin-utf8-hint = Speichern Sie sie als UTF-8, oder löschen Sie sie: Die Seite bleibt.
page-attributes = Eines der Tags hat mehr als { $limit } Attribute
page-cookies = Die Seite spricht von Cookies und zeigt keinen Artikel
page-damaged = Buchstaben der Seite sind beschädigt und stehen als „{ $mark }“ da (Stellen: { $damaged })
page-deep = Die Elemente sind mehr als { $limit } Ebenen tief verschachtelt
page-encoding = Die Seite gibt { $said } an, ist aber { $found }
page-encoding-hint = Sehen Sie nach, ob alle Buchstaben des Artikels stimmen.
page-encoding-mik = Die Seite sagt nicht, wie sie kodiert ist; es sieht nach der alten Kodierung MIK aus
page-encoding-unsaid = Die Seite sagt nicht, wie sie kodiert ist; sie wurde als { $found } gelesen
page-encoding-wide = Die Seite sagt nicht, dass sie UTF-16 ist
page-garbled = Die Buchstaben der Seite sind entstellt: Sie wurde in einer Kodierung gespeichert und in einer anderen gelesen
page-garbled-hint = Holen Sie die Seite noch einmal von ihrer Website, oder kopieren Sie ihren Text in eine .txt-Datei.
page-gone = Die Seite sagt, dass sie gelöscht oder verschoben ist
page-late = Es dauert länger als ein paar Sekunden
page-links = Einige Links führen zu Stellen derselben Website, und horo kennt deren Adresse nicht
page-links-hint = Schreiben Sie url = "https://…", die Adresse der Seite, in die .toml-Datei daneben.
page-login = Die Seite verlangt eine Anmeldung
page-memory = Sie braucht mehr Speicher oder ist tiefer verschachtelt als jeder Artikel
page-no-answer = Der Prozess, der sie las, gab keine Antwort
page-no-article = Auf der Seite wurde kein Artikel gefunden
page-no-article-hint = Ist es die Seite eines einzelnen Artikels? Wenn ja, schreiben Sie in horo.toml ein Rezept für die Website.
page-no-date = Auf der Seite wurde kein Datum gefunden, und horo rät keines
page-no-date-hint = Schreiben Sie date = "2023-11-17" unter [correct] in die .toml-Datei neben der Seite.
page-no-title = Auf der Seite wurde kein Titel gefunden
page-no-title-hint = Schreiben Sie title = "…" unter [correct] in die .toml-Datei neben der Seite.
page-nodes = Sie hat mehr als { $limit } Elemente und Textstücke
page-other-hint = Öffnen Sie die Adresse im Browser. Ist der Artikel da, speichern Sie die Seite und legen Sie sie in input/.
page-process = Es kann kein Prozess dafür gestartet werden ({ $reason })
page-refused = Die Seite wird nicht gelesen: { $reason }
page-refused-hint = Kein Artikel ist so gebaut. Speichern Sie die Seite noch einmal, oder schreiben Sie ihren Text in eine .txt-Datei.
page-swollen = Der Artikel daraus wäre um ein Vielfaches größer als die Seite selbst
picture-damaged = Es ist beschädigt oder viel zu groß
picture-gone = Das Bild { $folder }/{ $file } ist verschwunden oder kein Bild
picture-gone-hint = Legen Sie die Datei zurück, oder nehmen Sie ihre Zeilen aus der .toml-Datei neben der Seite.
picture-left-out = Das Bild { $address } wurde weggelassen: { $reason }
picture-left-out-hint = Der Artikel geht ohne das Bild und ohne dessen Bildunterschrift weiter.
picture-none = Der Server hat es nicht geschickt
recipe-stale = Das Rezept für { $site } findet auf dieser Seite { $part ->
        [title] keinen Titel
        [date] kein Datum
        [author] keinen Autor
       *[body] keinen Text
    }; die allgemeinen Regeln wurden verwendet
recipe-stale-hint = Hat sich die Website geändert? Sehen Sie sich den Quelltext der Seite an, und verbessern Sie den Selektor in horo.toml.

## Über die Antworten von Servern

certificate-expired = Das Zertifikat des Servers ist abgelaufen
certificate-other = Das Zertifikat des Servers gilt für eine andere Website
certificate-untrusted = Das Zertifikat des Servers ist von niemandem signiert, dem dieser Rechner vertraut
feed-hint = Nennen Sie einen Feed, eine Sitemap oder eine Seite mit einer Liste von Nachrichten; für eine solche Seite sagt links = "…", welche ihrer Links zu Artikeln führen.
feed-again = Der nächste Lauf versucht es wieder; die anderen Feeds wurden ausgewertet.
feed-look = Sehen Sie sich die Adresse in einem Browser an und berichtigen Sie sie unter [[feed]]. Die anderen Feeds wurden ausgewertet.
feed-none = Das ist weder ein Feed (Atom, RSS, JSON Feed) noch eine Sitemap
feed-unreachable = { $address } ließ sich nicht auswerten: { $reason }
feed-wrong-address = Die Adresse kann nicht gelesen werden
kept = Was in { $folder }/ liegt, bleibt unverändert: { $reason }
kept-hint = Sehen Sie sich die Seite an. Ist der neue Text richtig, löschen Sie die alte Datei in input/ und fügen Sie die Seite noch einmal hinzu.
kept-other = Auf der Seite steht jetzt ein anderer Text
kept-short = Auf der Seite ist vom Artikel kaum etwas übrig
kind-archive = ein Archiv
kind-other = eine andere Art von Datei
kind-pdf = ein PDF
kind-picture = ein Bild
kind-recording = eine Aufnahme
kind-word = ein Word-Dokument
status-fault = Auf dem Server ist ein Fehler aufgetreten ({ $code })
status-gone = Die Seite gibt es nicht mehr ({ $code })
status-login = Man muss sich anmelden ({ $code })
status-missing = Es gibt keine solche Seite ({ $code })
status-programs = Die Seite ist nicht für Programme ({ $code })
status-request = Er versteht die Anfrage nicht ({ $code })
web-address = Das ist keine Webadresse
web-address-hint = Kopieren Sie die Adresse aus der Adresszeile des Browsers.
web-broken = Der Server bricht die Verbindung ab oder sendet etwas, das kein HTTP ist
web-busy = Der Server ist überlastet
web-busy-wait = Der Server ist überlastet und bittet zu warten ({ $seconds } s)
web-connection = Es gibt keine Verbindung zum Server
web-damaged = Was der Server sendet, ist beschädigt
web-inner = Diese Adresse ist nicht öffentlich: Sie führt in ein internes Netz
web-insecure = Der Server leitet von einer sicheren Adresse zu einer unsicheren
web-kind = Das ist { $what } und keine Seite
web-kind-document-hint = Bitten Sie um den Text, aus dem es entstanden ist, oder speichern Sie es und legen Sie es als .docx, .odt oder .txt in input/.
web-kind-hint = Nennen Sie die Adresse der Seite mit dem Artikel selbst.
web-large = Das ist größer, als horo annimmt
web-later-hint = Versuchen Sie es später noch einmal; was horo davon hat, bleibt unverändert.
web-look-hint = Sehen Sie sich die Seite im Browser an; ist sie dort in Ordnung, speichern Sie sie und legen Sie sie in input/.
web-mixed = Der Name der Website mischt Buchstaben zweier Schriften: Er könnte eine andere Website nachahmen
web-nothing-yet = Der Server antwortet, die Seite habe sich nicht geändert, aber horo hat sie noch nicht
web-packed = Das ist auf eine Weise komprimiert, um die nicht gebeten wurde
web-password = Die Adresse enthält einen Namen oder ein Kennwort, und horo meldet sich nirgends an
web-redirect = Der Server leitet endlos von einer Adresse zur nächsten oder nirgendwohin
web-robots = Die Website will nicht, dass Programme diese Seite abrufen (robots.txt)
web-robots-hint = Bitten Sie die Redaktion der Website um Erlaubnis, oder speichern Sie die Seite im Browser und legen Sie sie in input/.
web-scheme = Nur Adressen, die mit http:// oder https:// beginnen, können abgerufen werden
web-server = Die Adresse nennt keinen Server
web-slow = Der Server antwortet nicht oder ist zu langsam
web-status = Antwort des Servers: { $reason }

## Über die Dateien des Projekts

add-again = Versuchen Sie es noch einmal.
add-kind = { $path } gibt es schon, und zwar nicht als gewöhnliche Datei, sondern als Ordner, Verknüpfung oder Gerät
add-name = Es hat keinen Namen
add-name-hint = Nennen Sie eine Datei.
add-other-name = Geben Sie der Datei einen anderen Namen.
add-restless = Jemand anders hat gerade eine Datei dieses Namens dort abgelegt
add-twice = { $path } ist schon da, mit einem anderen Text
add-twice-hint = Geben Sie der Datei einen anderen Namen, oder kopieren Sie sie selbst über die alte, wenn sie deren nächste Fassung ist.
disk-folder = Das ist ein Ordner
disk-full = Auf dem Datenträger ist kein Platz mehr
disk-full-hint = Der Datenträger ist voll. Nichts ging verloren, und die letzte Veröffentlichung besteht weiter: Schaffen Sie Platz, und starten Sie horo noch einmal.
disk-hint = Nichts wurde halb geschrieben, und die letzte Veröffentlichung besteht weiter. Den Grund nennt das Betriebssystem mit eigenen Worten: Zeigen Sie sie dem, der diesen Rechner betreut, und starten Sie horo noch einmal.
disk-kind-hint = Nichts wurde halb geschrieben, und die letzte Veröffentlichung besteht weiter. Räumen Sie weg, was an der Stelle der Datei steht, und starten Sie horo noch einmal.
disk-large = Sie hat mehr als die erlaubten { $limit } Bytes
disk-large-hint = Das ist größer als jeder Text, mit dem horo arbeitet; ist es die richtige Datei?
disk-missing = Sie ist nicht da
disk-missing-hint = Stimmt der Pfad, und sind Sie im Ordner des Projekts?
disk-no-folder = Das, oder worin es liegen sollte, ist kein Ordner
disk-read-only = Der Datenträger ist schreibgeschützt
disk-refused = Zugriff verweigert
disk-refused-hint = horo darf dort nicht schreiben. Nichts wurde geändert: Geben Sie sich das Recht zu schreiben, und starten Sie horo noch einmal.
disk-said-no = { $path } kann nicht { $action ->
        [read] gelesen
        [rename] umbenannt
        [remove] gelöscht
        [save] gespeichert
       *[write] geschrieben
    } werden: { $reason }
disk-special = Das ist keine gewöhnliche Datei
file-unreadable = Die Datei kann nicht gelesen werden: { $reason }
file-unreadable-hint = Beheben Sie das; bis dahin wartet dieser Artikel, und die anderen werden weiter bearbeitet.
file-unreadable-input-hint = Beheben Sie das, oder verschieben Sie die Datei aus input/; die anderen Artikel wurden bearbeitet.
file-unreadable-words-hint = Beheben Sie das; die Seiten und Artikel dieser Sprache hängen davon ab.
file-utf8 = Das ist kein UTF-8
glossary-no-forms = Der Glossareintrag hat keine Formen nach „{ $asked }“: Schreiben Sie {"{"} -{ $name } {"}"}.
glossary-note = { $hint } Anmerkung im Glossar: { $note }
guard-hint = Nehmen Sie heraus, was nicht hineingehört, stellen Sie die Datei aus der Versionsverwaltung wieder her, oder wenden Sie sich an den Absender.
guard-long = Eine Nachricht hat mehr als { $limit } Bytes; ein Absatz hat einige hundert
guard-many = Es gibt mehr als { $limit } Nachrichten und Attribute; ein Artikel hat einige Dutzend
ledger-conflict-hint = horo führt diese Datei: Lösen Sie den Merge-Konflikt darin, stellen Sie sie aus der Versionsverwaltung wieder her, oder wenden Sie sich an den Absender. Bis dahin bleibt der Artikel, wie er ist.
ledger-missing = Der Artikel „{ $id }“ ist veröffentlicht, aber sein Register (die Datei, in der horo über ihn Buch führt) fehlt, und horo kann ihn nicht aktualisieren
ledger-missing-hint = Stellen Sie diese Datei aus der Versionsverwaltung wieder her, oder wenden Sie sich an den Absender. Bis dahin bleibt der Artikel veröffentlicht, wie er ist.
ledger-other = Dieses Register (die Datei, in der horo über den Artikel Buch führt) gehört nicht hierher: Es ist das von { $id }
ledger-other-hint = Stellen Sie die Datei aus der Versionsverwaltung wieder her, oder wenden Sie sich an den Absender; die Kennung eines Artikels ändert sich nie.
ledger-unreadable = Dieses Register kann nicht gelesen werden: { $reason }
ledger-unreadable-hint = horo führt diese Datei: Geben Sie sich das Recht, sie zu lesen, stellen Sie sie aus der Versionsverwaltung wieder her, oder wenden Sie sich an den Absender. Bis dahin bleibt der Artikel, wie er ist.
memory-character = Zeile { $line }: Hier steht ein Zeichen, das XML nicht enthalten darf
memory-encoding = Sie hat nicht die Kodierung, die sie angibt; TMX ist UTF-8, oder UTF-16 mit Bytereihenfolge-Marke
memory-hint = Solange sie nicht gelesen werden kann, macht horo keine Entwürfe daraus. Stellen Sie die Datei aus der Versionsverwaltung wieder her, oder löschen Sie sie und importieren Sie sie noch einmal.
memory-language = Zeile { $line }: „{ $code }“ ist kein Sprachcode
memory-line = Zeile { $line }: { $reason }
memory-no-language = Zeile { $line }: Ein Text nennt seine Sprache nicht
memory-other = Sie ist kein Übersetzungsspeicher in TMX 1.1 bis 1.4
message-day = „{ $text }“ ist kein Datum
message-missing = Die Nachricht fehlt
restless = Jemand hat diese Datei gerade geändert, darum blieb sie unberührt
restless-hint = Starten Sie horo noch einmal.
site-none = Die Texte der veröffentlichten Seiten fehlen in dieser Sprache
site-none-hint = Kopieren Sie die bulgarische site.ftl, und übersetzen Sie ihre Nachrichten.
source-missing = Der Artikel hat ein Register, aber diese Datei mit seinem bulgarischen Text fehlt
source-missing-hint = Stellen Sie die Datei aus der Versionsverwaltung wieder her, oder wenden Sie sich an den Absender; die Übersetzungen stützen sich auf sie.
term-accepted-plain = Schreiben Sie { $reference } in der passenden Form. Sind auch andere Wörter richtig, fügen Sie sie dem Glossareintrag in terms.ftl hinzu: .also = …
term-forbidden-plain = Schreiben Sie stattdessen { $reference }.
withdrawn-day = „{ $text }“ ist kein Datum der Form JJJJ-MM-TT
withdrawn-id = „{ $text }“ ist keine Kennung eines Artikels
withdrawn-unreadable = Die Liste der zurückgezogenen Artikel kann nicht gelesen werden: { $reason }
withdrawn-unreadable-hint = Nichts wurde veröffentlicht. Verbessern Sie die Datei, oder stellen Sie sie aus der Versionsverwaltung wieder her.

## Über die Seiten vor der Veröffentlichung

fault-hint = Die Seite wurde nicht veröffentlicht; die letzte Veröffentlichung besteht weiter. Wurde eine Vorlage geändert, sehen Sie zuerst dort nach; wurde keine geändert, melden Sie es bitte: Dann liegt der Fehler bei horo.
asset-digest = Das Stylesheet ist nicht das, das sein Name angibt
asset-foreign = Das Stylesheet lädt etwas von anderswo
asset-missing = Das Stylesheet lädt { $name }, das es nicht gibt
asset-picture = Das Bild enthält ein Skript oder lädt etwas von anderswo
body-block = Der Block { $id } steht nicht auf der Seite
body-changed = Der Block { $id } ist nicht so, wie er veröffentlicht wurde
body-differs = Der Text auf der Seite ist nicht der Text der Ausgabe
body-markup = Der Block { $id } hat <{ $tag }> oder ein Attribut davon, das ein Text nicht haben darf
body-none = Die Seite hat kein Element mit der Kennung „body“
body-pictures = Die Seite zeigt die Bilder des Artikels nicht mit den Texten dazu
data-differs = Die Daten sind nicht die der Ausgabe
data-list = Die Liste ist nicht die der Artikel, vom neuesten an
data-unreadable = Das JSON kann nicht gelesen werden
data-wrong = Das JSON kann nicht gelesen werden: { $reason }
emblem-drawing = Das Emblem der Europäischen Union ist nicht so gezeichnet, wie es sein muss
emblem-missing = Das Emblem der Europäischen Union fehlt oder hat keinen Alternativtext
feed-deep = Er ist zu tief verschachtelt
feed-early = Er endet zu früh
feed-entries = Der Feed gibt die Artikel seiner Liste nicht wieder, den neuesten zuerst, jeden ganz und mit seiner Herkunft
feed-head = Der Feed nennt seine Sprache, seine Adresse und das Zurückgezogene nicht so wie seine Liste
feed-strange = Er enthält, was kein Feed von horo enthält
feed-unreadable = Der Feed kann nicht gelesen werden: { $reason }
file-foreign = Die Datei gehört zu keiner Seite der Website
file-gone = Die Datei ist nicht da
file-not-utf8 = Die Datei ist kein UTF-8
funding-statement = Der Förderhinweis lautet nicht „{ $statement }“
link-broken = „{ $link }“ führt zu { $file }, und das gibt es nicht
link-element = „{ $link }“ führt zu einem Element, das es nicht gibt
link-outside = „{ $link }“ führt aus der Veröffentlichung hinaus
link-picture = „{ $link }“, von einem Bild, führt zu keiner Datei der Veröffentlichung
link-reader = „{ $link }“ ist keine Adresse, zu der man Leser schicken darf
list-entries = Die Liste nennt ihre Artikel nicht vom neuesten an mit Titeln und Sprachangaben
machine-language = Die Sprachangabe von { $mark } ist nicht { $tag }
machine-language-none = { $mark } hat eine eigene Sprachangabe und darf keine haben
machine-missing = Die Seite sagt nicht, dass eine Maschine den Text übersetzt hat
machine-original = Der Hinweis auf die maschinelle Übersetzung führt nicht zum Original
machine-wrong = Die Seite sagt, dass eine Maschine den Text übersetzt hat, und das stimmt nicht
page-alternates = Die Seite muss jede ihrer Sprachfassungen nennen, auch die eigene, und sonst nichts
page-attribute = <{ $tag }> hat das Attribut { $name }, das ein Skript ausführt und nicht erlaubt ist: Nehmen Sie es heraus
page-canonical = Die kanonische Adresse ist nicht { $url }
page-day = Die Seite nennt ein anderes Datum als { $day }
page-default = Die Seite muss genau eine Adresse für alle anderen Sprachen nennen
page-doctype = Die Seite beginnt nicht mit <!doctype html>
page-element = Die Seite hat ein Element <{ $tag }>, das nicht erlaubt ist: Nehmen Sie es heraus
page-heading = Die Überschrift ist nicht der Titel des Artikels
page-id = Zwei Elemente haben die Kennung „{ $id }“
page-language = Die Seite sagt nicht, dass ihre Sprache { $locale } ist
page-language-links = Die Links zu den anderen Sprachen sind nicht vollständig: jeder mit dem Namen seiner Sprache, mit lang und hreflang, zu seiner Seite
page-linked-data = Was die Seite Suchmaschinen sagt (JSON-LD), ist nicht, was sie zeigt
page-loads = <{ $tag }> lädt { $url }, und eine Seite darf nur Dateien ihrer eigenen Website laden: Nehmen Sie es heraus
page-locale = og:locale ist nicht { $code }
page-locales = og:locale:alternate nennt die anderen Sprachen nicht
page-og-title = og:title ist nicht der Titel des Artikels
page-og-url = og:url ist nicht { $url }
page-once = Auf der Seite muss es genau ein Element { $element } geben
page-script = Die Seite hat ein Skript, das kein gültiges JSON-LD ist
page-title = Der Titel im Kopf der Seite beginnt nicht mit dem Titel des Artikels
robots-sitemap = Die Datei nennt die Sitemap nicht
sitemap-index = Der Index nennt die Teile der Sitemap nicht
sitemap-pages = Die Sitemap nennt nicht jede Seite einmal mit ihren Sprachfassungen
