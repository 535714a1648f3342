### The sentences of en.ftl in this language; what stands in curly brackets is filled in by horo.

accepted-more = Schreiben Sie { $reference } oder „{ $form }“, in der Form, die passt. Sind auch andere Wörter richtig, fügen Sie sie in terms.ftl zum Eintrag hinzu: .also = …
attributes-only = Diese Nachricht hat Attribute, aber keinen Text
argument-order = Ein Argument ohne Namen steht hinter einem mit Namen
argument-order-hint = Stellen Sie die mit Namen ans Ende.
argument-twice = „{ $name }:“ ist zweimal angegeben
argument-twice-hint = Lassen Sie eines davon stehen.
attribute-shown = Eine Eigenschaft eines Glossareintrags kann nicht angezeigt werden, man kann nur nach ihr auswählen
attribute-shown-hint = Schreiben Sie den Eintrag selbst, etwa {"{"} -secon {"}"}, und übersetzen Sie nur die Wörter.
blank-lines = Hier stehen mehr als { $limit } leere Zeilen hintereinander
blank-lines-hint = Löschen Sie die leeren Zeilen.
bracket-closes = Hier steht eine schließende „{"}"}“ ohne ihre „{"{"}“
bracket-closes-hint = Löschen Sie sie, oder schreiben Sie {"{"} "{"}"}" {"}"}, wenn der Leser eine Klammer sehen soll.
bracket-opens = Hier wird eine „{"{"}“ geöffnet, und ihre „{"}"}“ fehlt, oder dazwischen steht etwas, was nicht dorthin gehört
bracket-names = Zwischen den Klammern stehen nur Namen wie {"{"} $count {"}"} oder {"{"} -secon {"}"}. Für eine Klammer im Text schreiben Sie {"{"} "{"{"}" {"}"}.
bracket-no-name = In geschweiften Klammern fehlt ein Name, oder dort steht etwas, was kein Name ist
callee = Nur NUMBER(…) und DATETIME(…) können aufgerufen werden
callee-hint = Schreiben Sie den Namen in Großbuchstaben, oder kopieren Sie den Ausdruck aus der bulgarischen Datei.
code-torn = Ein \u-Code braucht vier hexadezimale Ziffern, \U sechs
code-torn-hint = Tippen Sie stattdessen das Zeichen selbst.
defaults = Mehr als eine Variante ist mit „*“ markiert
defaults-hint = Lassen Sie das „*“ nur bei *[other].
default-missing = Keine der Varianten ist als die für alle übrigen Fälle markiert
default-missing-hint = Setzen Sie ein „*“ vor die letzte Variante: *[other] ….
duplicate = „{ $id }“ steht zweimal in dieser Datei
duplicate-hint = Behalten Sie die richtige Fassung und löschen Sie die andere; bis dahin lässt horo beide in Ruhe.
encoding = Byte { $at } der Datei ist kein UTF-8: Sie wurde in einer anderen Kodierung gespeichert
encoding-hint = Wählen Sie in Ihrem Editor „Mit Kodierung speichern“ und UTF-8, und speichern Sie noch einmal.
encoding-mark = Die Datei beginnt mit einer Byte-Order-Mark, die ihre erste Nachricht verschlucken würde
encoding-mark-hint = Speichern Sie sie als „UTF-8“, nicht als „UTF-8 mit BOM“.
encoding-nul = Die Datei enthält ein NUL-Zeichen; sie ist beschädigt oder keine Textdatei
encoding-nul-hint = Stellen Sie die Datei aus der Versionsverwaltung wieder her.
encoding-wide = Die Datei ist als UTF-16 gespeichert
equals = Nach der Kennung „{ $name }“ kommt kein „=“
equals-hint = Eine Nachricht sieht so aus: „kennung = Text“, oder „kennung =“ und der Text in den nächsten Zeilen, jede hinter vier Leerzeichen.
equals-put = Setzen Sie „ =“ dahinter; der Text folgt in den nächsten Zeilen.
escape = Das bedeutet nach einem Rückstrich nichts
escape-hint = In {"{"} "…" {"}"} dürfen nach einem Rückstrich nur \" und \\ und \u0041 stehen; jedes andere Zeichen wird getippt, wie es ist.
form-unknown = Der Glossareintrag „{ $term }“ hat keine Form { $asked }: "{ $value }"
form-unknown-hint = Seine Formen sind: { $forms }.
forms-unused = Kein Text dieser Sprache fragt nach diesen Formen: { $listed }
forms-unused-hint = Es muss nichts getan werden. Ist der Name einer Form falsch geschrieben, verbessern Sie ihn hier.
format-attribute = { $owner } hat kein Attribut .{ $attribute }
format-cyclic = { $owner } enthält sich selbst, unmittelbar oder über eine andere Nachricht oder einen Glossareintrag
format-deep = Der Text ist mehr als { $limit } Stufen tief verschachtelt: Schreiben Sie ihn einfacher
format-function = Es gibt keine Funktion { $name }(): Verwenden Sie NUMBER() oder DATETIME()
format-hint = Kopieren Sie den Namen in geschweiften Klammern aus der Quelle oder dem Glossar; etwas anderes kann dort nicht stehen.
format-long = Der Text wird länger als { $limit } kB: Kürzen Sie ihn
format-message = Es gibt keine Nachricht { $name }: Prüfen Sie die Schreibweise
format-placeables = Der Text braucht mehr als { $limit } Platzhalter: Schreiben Sie einige aus, oder teilen Sie ihn
format-term = Es gibt keinen Glossareintrag -{ $name }: Prüfen Sie die Schreibweise, oder legen Sie ihn in terms.ftl an
format-variable = ${ $name } ist hier nicht gegeben: Prüfen Sie die Schreibweise (in einem Glossareintrag gelten nur dessen eigene Argumente)
funding = Die Förderangabe der Europäischen Union hat andere Wörter, als die Kommission vorgibt
funding-hint = Schreiben Sie genau: funding = { $wording }
id-letter = Die Kennung „{ $name }“ enthält den Buchstaben „{ $letter }“, der kein lateinischer ist
id-letter-hint = Kennungen werden nie übersetzt oder abgetippt: Kopieren Sie die Kennung aus der gleichnamigen bulgarischen Datei.
indent = Eine Zeile beginnt mit einem Tabulator oder einem geschützten Leerzeichen; dort dürfen nur gewöhnliche Leerzeichen stehen
indent-hint = Ersetzen Sie, was vor dem ersten Buchstaben steht, durch vier gewöhnliche Leerzeichen.
large = Hier sind { $size } Bytes; eine Fluent-Datei darf { $limit } haben
large-hint = Teilen Sie sie, oder stellen Sie die Datei aus der Versionsverwaltung wieder her.
left-edge = Diese Zeile beginnt ganz links und wird deshalb als neue Nachricht gelesen, aber es gibt kein „=“
left-edge-hint = Gehört sie zur Nachricht darüber, beginnen Sie sie mit vier Leerzeichen. Ist sie ein Kommentar, beginnen Sie sie mit „# “.
line-ends = Die Zeilen enden mit einem bloßen Wagenrücklauf (wie auf alten Macs), sodass die Datei als eine Zeile gelesen würde
line-ends-hint = Speichern Sie sie mit dem Zeilenende „LF“ (oder „CRLF“).
line-start = Eine Zeile darf nicht mit „{ $mark }“ beginnen
line-start-hint = Ziehen Sie sie zur vorigen Zeile hinauf, oder schreiben Sie {"{"} "{ $mark }" {"}"}.
literal = Der Wert eines Arguments muss eine Zahl sein oder ein Text in geraden Anführungszeichen
literal-hint = Zum Beispiel {"{"} -secon(case: "genitive") {"}"}.
long = Diese Nachricht hat { $size } Bytes; eine Nachricht darf { $limit } haben
long-hint = Ist das wirklich eine Übersetzung? Kürzen Sie sie, oder stellen Sie die Datei aus der Versionsverwaltung wieder her.
merge = In der Datei stehen noch die Zeichen eines Konflikts beim Zusammenführen
merge-hint = Behalten Sie die richtige der beiden Fassungen, löschen Sie die Zeilen <<<<<<<, ======= und >>>>>>>, und speichern Sie.
more = Die Datei hat { $more } weitere Fehler dieser Art
more-hint = Beheben Sie zuerst die obigen; oft macht ein Versehen viele. Oder stellen Sie die Datei aus der Versionsverwaltung wieder her.
nested = Geschweifte Klammern sind mehr als { $braces } tief verschachtelt, oder Aufrufe mehr als { $calls }
nested-hint = Eine Übersetzung braucht das nie: Fehlt weiter oben eine schließende „{"}"}“?
quote = In geschweiften Klammern wird ein gerades Anführungszeichen geöffnet und nie geschlossen
quote-hint = Schließen Sie es in derselben Zeile: {"{"} "…" {"}"}.
saved = Diese Datei wurde in dem Augenblick gespeichert, in dem horo sie schrieb; beides steht jetzt darin
saved-hint = Ist sie in einem Editor offen, lassen Sie ihn die Datei neu lesen.
saved-apart = Diese Datei wurde in dem Augenblick gespeichert, in dem horo sie schrieb, und beides ließ sich nicht zusammenfügen
saved-apart-hint = Was gespeichert wurde, liegt in { $folder }/ unter dem Namen der Datei. Kopieren Sie von dort, was hier fehlt.
selector = Danach können Varianten nicht ausgewählt werden
selector-hint = Wählen Sie nach einem Wert aus wie die bulgarische Datei: {"{"} $count -> … {"}"}, und übersetzen Sie nur die Wörter.
site-format = Die Wörter „{ $id }“ der veröffentlichten Seiten können nicht gebildet werden: { $reason }
site-format-hint = Vergleichen Sie mit site.ftl der Quellsprache: Die Namen in geschweiften Klammern müssen dieselben sein.
site-missing = Hier fehlen Wörter der veröffentlichten Seiten: { $listed }
site-missing-hint = Kopieren Sie die Nachrichten aus site.ftl der Quellsprache und übersetzen Sie sie.
term-forbidden = „{ $written }“ soll für den Glossareintrag „{ $term }“ nicht verwendet werden
term-forbidden-hint = Schreiben Sie stattdessen { $reference } oder „{ $form }“.
term-missing = Glossareinträge, die hier noch nicht übersetzt sind: { $listed }
term-missing-hint = Fügen Sie dieser Datei für jeden eine Zeile „{ $id } = …“ hinzu, mit den Fällen, die Ihre Sprache braucht.
term-not-used = Die Quelle sagt „{ $words }“, aber „{ $term }“ aus dem Glossar steht hier nicht
term-unknown = Der Glossareintrag „{ $term }“ steht nicht im Glossar der Quelle
term-unknown-hint = Ein neuer Eintrag beginnt in terms.ftl der Quellsprache: Fügen Sie ihn zuerst dort hinzu.
term-written-out = „{ $written }“ ist ausgeschrieben; es ist der Glossareintrag „{ $term }“
term-written-out-hint = Das ist erlaubt. Damit der Text dem Glossar von selbst folgt, schreiben Sie { $reference }
text-missing = „{ $id }“ hat keinen Text
text-missing-hint = Schreiben Sie die Übersetzung hinter „=“, oder in die nächste Zeile hinter vier Leerzeichen.
token = Hier fehlt ein „{ $token }“
token-hint = Vergleichen Sie mit der bulgarischen Datei: Sie hat dieselben Klammern.
two-wordings = Zwei Personen haben „{ $id }“ gleichzeitig geändert; die andere Fassung steht in diesem Kommentar
two-wordings-hint = Wählen Sie: Schreiben Sie die richtigen Wörter unter die Kennung, und löschen Sie den Kommentar.
unpublishable = Der Text von „{ $id }“ kann nicht veröffentlicht werden: Seine Tags sind nicht die der Quelle, oder er ist leer
unpublishable-hint = Kopieren Sie die Tags aus dem Kommentar mit der Quelle über der Nachricht.
value-missing = Hier fehlt ein Text
value-missing-hint = Schreiben Sie den Text hinter „=“ oder hinter das „]“ der Variante.
write-after = Schreiben Sie die Übersetzung hinter „=“.
