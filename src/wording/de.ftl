### Was horo über eine Übersetzung sagt: zu jedem Befund ein Satz und als „hint“ der nächste Schritt.

address-changed = { $kind ->
        [email] Die E-Mail-Adresse
        [phone] Die Telefonnummer
        [code] Der Code
        [hashtag] Der Hashtag
       *[url] Die Adresse
    } „{ $written }“ stimmt nicht mit dem Original überein: „{ $wanted }“.
    .hint = Aus dem Original kopieren; das wird nicht übersetzt.
address-missing = { $kind ->
        [email] Die E-Mail-Adresse
        [phone] Die Telefonnummer
        [code] Der Code
        [hashtag] Der Hashtag
       *[url] Die Adresse
    } „{ $wanted }“ des Originals fehlt.
    .hint = Aus dem Original kopieren; das wird nicht übersetzt.
address-extra = { $kind ->
        [email] Die E-Mail-Adresse
        [phone] Die Telefonnummer
        [code] Der Code
        [hashtag] Der Hashtag
       *[url] Die Adresse
    } „{ $written }“ steht nicht im Original.
    .hint = Löschen oder durch das ersetzen, was im Original steht.
all-capitals = Der ganze Text steht in Großbuchstaben.
    .hint = So schreiben wie das Original; wo Großbuchstaben gewünscht sind, setzt sie die Gestaltung der Seite.
attribute-not-allowed = Das Attribut { $name } darf in <{ $tag }> nicht stehen.
    .hint = Das Tag so schreiben wie im Original.
bracket-open = Die Klammer „{ $mark }“ wird nicht geschlossen.
    .hint = Nach dem letzten Wort schließen, das in die Klammer gehört.
bracket-close = Die Klammer „{ $mark }“ schließt nichts.
    .hint = Vor dem ersten Wort öffnen, das in die Klammer gehört.
comment-translated = Jemand hat eine Übersetzung von „{ $id }“ in den Kommentar geschrieben, der das Original zeigt.
    .hint = horo hat die Worte als Kommentar behalten. Sie unter die Kennung verschieben, jede Zeile mit vier Leerzeichen davor.
currency-changed = { $written } ist nicht die Währung des Originals ({ $wanted }).
    .hint = Die Währung des Originals behalten; Beträge werden nicht umgerechnet.
cyrillic-left = Noch in kyrillischen Buchstaben: { $shown }
    .hint = Übersetzen; Namen werden in den Buchstaben Ihrer Sprache geschrieben.
date-changed = Das Datum { $written } ist nicht das des Originals: { $wanted }.
    .hint = Tag und Monat mit dem Original vergleichen; der Tag steht vor dem Monat.
decimal-separator = { $written } ist mit einem Punkt geschrieben.
    .hint = Dezimalzeichen ist in dieser Sprache „{ $mark }“.
double-space = Hier steht mehr als ein Leerzeichen.
    .hint = Nur eines stehen lassen.
doubled-sentence = Dieser Satz steht zweimal da.
    .hint = Einen davon löschen.
doubled-word = „{ $word }“ steht zweimal da.
    .hint = Eines davon löschen.
empty = Es gibt keine Übersetzung.
    .hint = Die Übersetzung schreiben; eine Nachricht ohne Text kann nicht veröffentlicht werden.
end-mark-missing = Das Original endet mit einem Satzzeichen, die Übersetzung ohne.
    .hint = Den Text so enden lassen wie das Original.
end-mark-changed = Die Übersetzung endet mit einem anderen Satzzeichen als das Original.
    .hint = Den Text so enden lassen wie das Original.
escape-sequence = „{ $written }“ wird so angezeigt, wie es dasteht.
    .hint = Das Zeichen selbst tippen; für eine neue Zeile eine neue Zeile beginnen.
exception-refused = „{ $code }“ schützt, was veröffentlicht wird, und erlaubt keine Ausnahme.
    .hint = Die Übersetzung berichtigen und diese Zeile löschen.
exception-unknown = Einen Befund namens „{ $code }“ gibt es hier nicht.
    .hint = Den Code aus den eckigen Klammern des Befunds kopieren: # ok: number-changed …
exception-unused = Hier gibt es nichts, wovon „ok: { $code }“ eine Ausnahme wäre.
    .hint = Die Zeile löschen; der Befund meldet sich wieder, wenn er nötig ist.
funding-missing = Der Förderhinweis des Originals fehlt.
    .hint = Der Wortlaut der Kommission ist: { $wording }.
homoglyph-word = „{ $written }“ ist mit kyrillischen Buchstaben getippt.
    .hint = Als „{ $meant }“ tippen: Es sieht gleich aus, aber Suche und Vorlesen scheitern daran.
homoglyph = „{ $written }“ mischt Alphabete: „{ $strange }“ ist nicht { $script ->
        [latin] lateinisch
        [greek] griechisch
       *[cyrillic] kyrillisch
    }.
    .hint = Neu tippen als „{ $meant }“: Es sieht gleich aus, aber Suche und Vorlesen scheitern daran.
html-entity = „{ $written }“ ist ein HTML-Code.
    .hint = Das Zeichen selbst tippen: „{ $meant }“.
html-entity-unknown = „{ $written }“ sieht nach einem HTML-Code aus.
    .hint = Das Zeichen selbst tippen.
link-address = Im Tag <{ $tag }> steht eine Adresse ({ $name }).
    .hint = Löschen: Adressen kommen aus dem Original, damit keine Übersetzung sie ändern kann.
link-name = { $written } ist kein Tag des Originals.
    .hint = { $meant } schreiben: Der Name verbindet die Wörter mit dem Link und wird nicht übersetzt.
link-name-quotes = { $written } ist nicht so geschrieben, wie Namen geschrieben werden.
    .hint = { $meant } mit geraden Anführungszeichen schreiben.
link-text-empty = In <{ $tag }> stehen keine Wörter.
    .hint = Die Wörter des Links oder die hervorgehobenen Wörter zwischen die Tags setzen.
message-ended = Diese Zeile gehört nicht mehr zur Übersetzung.
    .hint = Jede weitere Zeile einer Übersetzung mit vier Leerzeichen beginnen.
missing = Noch nicht übersetzt: { $missing } von { $all } Nachrichten; hier ist die erste.
    .hint = Jede Übersetzung an die Stelle des Originaltexts schreiben.
mixed-script = „{ $written }“ mischt Alphabete: „{ $strange }“ ist nicht { $script ->
        [latin] lateinisch
        [greek] griechisch
       *[cyrillic] kyrillisch
    }.
    .hint = Das Wort in einem einzigen Alphabet tippen.
mojibake = „{ $written }“ wurde in einer falschen Kodierung gelesen.
    .hint = Gemeint war „{ $meant }“; die Datei als UTF-8 speichern.
mojibake-lost = „{ $written }“ wurde in einer falschen Kodierung gelesen.
    .hint = Den verlorenen Buchstaben neu tippen; die Datei als UTF-8 speichern.
month-changed = Im Original ist von { $written } keine Rede.
    .hint = Den Monat mit dem Original vergleichen.
name-changed = „{ $written }“ ist fast „{ $name }“ aus dem Original, aber nicht ganz.
    .hint = Buchstabe für Buchstabe damit vergleichen, wie der Name anderswo geschrieben wird.
name-beside = Im Original steht „{ $name }“ neben „{ $written }“; hier fehlt es.
    .hint = Den Namen ergänzen, es sei denn, der Satz sagt auf andere Weise, wer oder was gemeint ist.
name-missing = Der Name „{ $name }“ des Originals fehlt.
    .hint = Den Namen ergänzen, es sei denn, der Satz sagt auf andere Weise, wer oder was gemeint ist.
name-varies = „{ $written }“ steht weiter vorn als „{ $first }“.
    .hint = Den Namen einheitlich schreiben; eines von beiden ist ein Versehen.
number-changed = Im Original steht { $wanted }, nicht { $written }.
    .hint = Die Zahl mit dem Original vergleichen.
number-extra = { $written } steht nicht im Original.
    .hint = Die Zahlen mit dem Original vergleichen.
number-grouping = Die Ziffern von { $written } sind nicht so gruppiert wie in dieser Sprache üblich.
    .hint = In Dreiergruppen mit { $by ->
        [space] geschütztem Leerzeichen (U+00A0)
       *[mark] „{ $mark }“
    } oder ganz ohne Trennzeichen schreiben.
number-missing = Die Zahl { $wanted } des Originals fehlt.
    .hint = In Ziffern oder als Wort ergänzen.
percent-changed = { $written } sind im Original { $unit ->
        [permille] Promille
       *[percent] Prozent
    }, hier aber nicht.
    .hint = Das Zeichen oder das Wort hinter die Zahl schreiben.
placeable-extra = { $written } steht nicht im Original.
    .hint = Löschen; wenn die Klammern Text sein sollen, {"{"}"{"{"}"{"}"} und {"{"}"{"}"}"{"}"} schreiben.
placeable-extra-variant = { $written } in einer Variante steht nicht im Original.
    .hint = Eine Variante (der Text hinter „[…]“) darf nur verwenden, was auch das Original verwendet.
placeable-missing = { $written } des Originals fehlt.
    .hint = { $written } dort einsetzen, wo sein Text im Satz hingehört.
placeable-renamed = { $written } steht nicht im Original.
    .hint = Im Original steht { $meant }: Namen in geschweiften Klammern werden nicht übersetzt.
plural-missing = Die Form [{ $form }] fehlt; diese Sprache hat sie.
    .hint = Eine Zeile „[{ $form }] …“ mit dem Text hinzufügen, wie er bei solchen Zahlen lautet.
plural-unknown = [{ $form }] ist in keiner Sprache eine Zahlform.
    .hint = Die Formen heißen zero, one, two, few, many und other.
quote-open = Das Anführungszeichen „{ $mark }“ wird nicht geschlossen.
    .hint = Das schließende Zeichen dort setzen, wo das Zitat endet.
quote-close = Das Anführungszeichen „{ $mark }“ schließt nichts.
    .hint = Das öffnende Zeichen dort setzen, wo das Zitat beginnt.
quotes-foreign = „{ $mark }“ wird in dieser Sprache nicht so verwendet.
    .hint = { $pair } schreiben.
quotes-single = Hier steht ein gerades einfaches Anführungszeichen.
    .hint = { $pair } schreiben.
quotes-straight = Hier steht ein gerades Anführungszeichen.
    .hint = { $pair } schreiben.
space-before-mark = Vor „{ $mark }“ steht ein Leerzeichen.
    .hint = Das Leerzeichen löschen.
space-breaks = Hier kann mitten in einer Zahl die Zeile umbrechen.
    .hint = Ein geschütztes Leerzeichen (U+00A0) setzen: Alt+0160 unter Windows, Wahltaste+Leertaste am Mac; auch „horo check --fix“ setzt es.
spelling = Das Wörterbuch kennt „{ $meant }“, aber nicht „{ $written }“.
    .hint = War das gemeint? Wenn das Wort stimmt, eine Ausnahme schreiben: # ok: spelling …
stale = Das Original von „{ $id }“ hat sich nach der Übersetzung geändert.
    .hint = Der Kommentar darüber zeigt, was sich geändert hat. Die Übersetzung anpassen. Wenn sie noch stimmt, „horo accept“ ausführen oder es dem Absender der Datei sagen.
start-small = Der Text beginnt mit einem Kleinbuchstaben.
    .hint = „{ $upper }“ schreiben: Das Original beginnt mit einem Großbuchstaben.
syntax = Das ist nicht lesbar: { $detail }.
    .hint = { $advice }
tag-changed = { $written } steht, wo im Original { $meant } steht.
    .hint = { $meant } schreiben.
tag-crossed = <{ $outer }> wird vor <{ $inner }> geschlossen.
    .hint = Zuerst <{ $inner }> schließen, denn es wurde innerhalb von <{ $outer }> geöffnet.
tag-extra = { $written } steht einmal öfter als im Original.
    .hint = Zusammen mit dem End-Tag löschen.
tag-missing = { $written } des Originals fehlt.
    .hint = { $written }…</{ $tag }> um die Wörter setzen, die hineingehören.
tag-moved = Die Tags stehen nicht so ineinander wie im Original.
    .hint = Jedes Tag in das setzen, in dem es im Original steht, oder außerhalb von allen.
tag-not-allowed = <{ $tag }> darf in einer Übersetzung nicht stehen.
    .hint = Nur die Tags des Originals verwenden.
tag-unclosed = <{ $tag }> wird nicht geschlossen.
    .hint = <{ $tag }>…</{ $tag }> um die Wörter schreiben, wie im Original.
tag-unopened = <{ $tag }> wird nicht geöffnet.
    .hint = <{ $tag }>…</{ $tag }> um die Wörter schreiben, wie im Original.
tag-without-end = Dem Tag <{ $tag }… fehlt das „>“.
    .hint = Das Tag so schreiben wie im Original, mit seinem „>“.
template-syntax = „{ $written }“ gehört zu einer Vorlagensprache.
    .hint = Löschen; in einer Nachricht dürfen nur die Namen des Originals in geschweiften Klammern stehen.
time-changed = Die Uhrzeit { $written } ist nicht die des Originals: { $wanted }.
    .hint = Im Original steht { $wanted }; nachmittags 13 bis 24 Uhr schreiben.
too-long = Die Übersetzung ist viel länger, als ein solches Original sonst wird.
    .hint = Enthält sie Text, den das Original nicht hat?
too-long-sentences = Die Übersetzung hat mehr Sätze und ist lang für ihr Original.
    .hint = Enthält sie einen Satz, den das Original nicht hat?
too-short = Die Übersetzung ist viel kürzer, als ein solches Original sonst wird.
    .hint = Fehlt ein Teil?
too-short-sentences = Die Übersetzung hat weniger Sätze und ist kurz für ihr Original.
    .hint = Fehlt ein Satz?
unknown-message = Im Original gibt es keine Nachricht „{ $id }“, deshalb wird sie nicht veröffentlicht.
    .hint = Wurde die Kennung versehentlich geändert? Die Kennung aus der bulgarischen Datei kopieren oder die Nachricht löschen.
unseen = Hier steht { $kind ->
        [soft-hyphen] ein weiches Trennzeichen
        [direction] ein unsichtbares Zeichen, das die Schreibrichtung umkehrt
        [control] ein Steuerzeichen
        [private] ein Zeichen, das zu keiner Schrift gehört
       *[invisible] ein unsichtbares Zeichen
    } (U+{ $number }).
    .hint = Löschen: Es kam beim Kopieren mit, und niemand sieht es.
untranslated = Der Text steht noch auf Bulgarisch da.
    .hint = In Ihrer Sprache schreiben.
wrong-language = Das liest sich wie { $found ->
        [de] Deutsch
        [nl] Niederländisch
        [ro] Rumänisch
        [pl] Polnisch
        [pt] Portugiesisch
        [lv] Lettisch
        [es] Spanisch
        [el] Griechisch
       *[en] Englisch
    }.
    .hint = In Ihre Sprache übersetzen; wenn es ein Titel ist, in Anführungszeichen setzen.
