### Wat horo over een vertaling zegt: bij elke bevinding een zin en als ‘hint’ de volgende stap.

address-changed = { $kind ->
        [email] Het e-mailadres
        [phone] Het telefoonnummer
        [code] De code
        [hashtag] De hashtag
       *[url] Het adres
    } ‘{ $written }’ is anders dan in het origineel: ‘{ $wanted }’.
    .hint = Kopieer dit uit het origineel; het wordt niet vertaald.
address-missing = { $kind ->
        [email] Het e-mailadres
        [phone] Het telefoonnummer
        [code] De code
        [hashtag] De hashtag
       *[url] Het adres
    } ‘{ $wanted }’ uit het origineel ontbreekt.
    .hint = Kopieer dit uit het origineel; het wordt niet vertaald.
address-extra = { $kind ->
        [email] Het e-mailadres
        [phone] Het telefoonnummer
        [code] De code
        [hashtag] De hashtag
       *[url] Het adres
    } ‘{ $written }’ staat niet in het origineel.
    .hint = Haal het weg of kopieer wat in het origineel staat.
all-capitals = De hele tekst staat in hoofdletters.
    .hint = Schrijf zoals het origineel; waar hoofdletters gewenst zijn, maakt de vormgeving van de pagina ze.
attribute-not-allowed = Het attribuut { $name } mag niet in <{ $tag }> staan.
    .hint = Schrijf de tag zoals in het origineel.
bracket-open = Het haakje ‘{ $mark }’ wordt niet gesloten.
    .hint = Sluit het na het laatste woord dat tussen de haakjes hoort.
bracket-close = Het haakje ‘{ $mark }’ sluit niets.
    .hint = Open het vóór het eerste woord dat tussen de haakjes hoort.
comment-translated = Iemand heeft een vertaling van ‘{ $id }’ geschreven in het commentaar dat het origineel laat zien.
    .hint = horo heeft de woorden als commentaar bewaard. Zet ze onder de id, elke regel met vier spaties ervoor.
currency-changed = { $written } is niet de munteenheid van het origineel ({ $wanted }).
    .hint = Houd de munteenheid van het origineel aan; bedragen worden niet omgerekend.
cyrillic-left = Nog in cyrillische letters: { $shown }
    .hint = Vertaal het; namen schrijft u in de letters van uw taal.
date-changed = De datum { $written } is niet die van het origineel: { $wanted }.
    .hint = Vergelijk dag en maand met het origineel; de dag staat vóór de maand.
decimal-separator = { $written } is met een punt geschreven.
    .hint = Het decimaalteken is in deze taal ‘{ $mark }’.
double-space = Hier staat meer dan één spatie.
    .hint = Laat er één staan.
doubled-sentence = Deze zin staat er twee keer.
    .hint = Haal er één weg.
doubled-word = ‘{ $word }’ staat er twee keer.
    .hint = Haal er één weg.
empty = Er is geen vertaling.
    .hint = Schrijf de vertaling; een bericht zonder tekst kan niet worden gepubliceerd.
end-mark-missing = Het origineel eindigt met een leesteken, de vertaling niet.
    .hint = Eindig de tekst zoals het origineel.
end-mark-changed = De vertaling eindigt met een ander leesteken dan het origineel.
    .hint = Eindig de tekst zoals het origineel.
escape-sequence = ‘{ $written }’ wordt getoond zoals het er staat.
    .hint = Typ het teken zelf; begin voor een nieuwe regel een nieuwe regel.
exception-refused = ‘{ $code }’ beschermt wat gepubliceerd wordt en kent geen uitzonderingen.
    .hint = Verbeter de vertaling en haal deze regel weg.
exception-unknown = Er is hier geen bevinding met de naam ‘{ $code }’.
    .hint = Kopieer de code uit de vierkante haken van de bevinding: # ok: number-changed …
exception-unused = Er is hier niets waarvoor ‘ok: { $code }’ een uitzondering is.
    .hint = Haal de regel weg; de bevinding komt terug als dat nodig is.
funding-missing = De financieringsvermelding van het origineel ontbreekt.
    .hint = De formulering van de Commissie is: { $wording }.
homoglyph-word = ‘{ $written }’ is met cyrillische letters getypt.
    .hint = Typ het als ‘{ $meant }’: het ziet er hetzelfde uit, maar zoeken en voorlezen mislukken.
homoglyph = ‘{ $written }’ mengt alfabetten: ‘{ $strange }’ is geen { $script ->
        [latin] Latijns
        [greek] Grieks
       *[cyrillic] cyrillisch
    } schrift.
    .hint = Typ het opnieuw als ‘{ $meant }’: het ziet er hetzelfde uit, maar zoeken en voorlezen mislukken.
html-entity = ‘{ $written }’ is een HTML-code.
    .hint = Typ het teken zelf: ‘{ $meant }’.
html-entity-unknown = ‘{ $written }’ lijkt op een HTML-code.
    .hint = Typ het teken zelf.
link-address = In de tag <{ $tag }> staat een adres ({ $name }).
    .hint = Haal het weg: adressen komen uit het origineel, zodat geen vertaling ze kan veranderen.
link-name = { $written } is geen tag van het origineel.
    .hint = Schrijf { $meant }: de naam verbindt de woorden met de link en wordt niet vertaald.
link-name-quotes = { $written } is niet geschreven zoals namen geschreven worden.
    .hint = Schrijf { $meant } met rechte aanhalingstekens.
link-text-empty = Er staan geen woorden in <{ $tag }>.
    .hint = Zet de woorden van de link, of de benadrukte woorden, tussen de tags.
message-ended = Deze regel hoort niet meer bij de vertaling.
    .hint = Begin elke volgende regel van een vertaling met vier spaties.
missing = Nog niet vertaald: { $missing } van de { $all } berichten; hier is het eerste.
    .hint = Schrijf elke vertaling over de woorden van het origineel heen.
mixed-script = ‘{ $written }’ mengt alfabetten: ‘{ $strange }’ is geen { $script ->
        [latin] Latijns
        [greek] Grieks
       *[cyrillic] cyrillisch
    } schrift.
    .hint = Typ het woord in één alfabet.
mojibake = ‘{ $written }’ is in een verkeerde codering gelezen.
    .hint = Het was ‘{ $meant }’; sla het bestand op als UTF-8.
mojibake-lost = ‘{ $written }’ is in een verkeerde codering gelezen.
    .hint = Typ de verloren letter opnieuw; sla het bestand op als UTF-8.
month-changed = In het origineel is geen sprake van { $written }.
    .hint = Vergelijk de maand met het origineel.
name-changed = ‘{ $written }’ is bijna ‘{ $name }’ uit het origineel, maar niet helemaal.
    .hint = Vergelijk de letters met hoe de naam elders wordt geschreven.
name-beside = In het origineel staat ‘{ $name }’ naast ‘{ $written }’; hier ontbreekt dat.
    .hint = Voeg de naam toe, tenzij de zin op een andere manier zegt wie of wat bedoeld is.
name-missing = De naam ‘{ $name }’ uit het origineel ontbreekt.
    .hint = Voeg de naam toe, tenzij de zin op een andere manier zegt wie of wat bedoeld is.
name-varies = ‘{ $written }’ staat eerder als ‘{ $first }’.
    .hint = Schrijf de naam op één manier; een van de twee is een vergissing.
number-changed = In het origineel staat { $wanted }, niet { $written }.
    .hint = Vergelijk het getal met het origineel.
number-extra = In het origineel staat geen { $written }.
    .hint = Vergelijk de getallen met het origineel.
number-grouping = De cijfers van { $written } zijn niet gegroepeerd zoals in deze taal.
    .hint = Groepeer per drie met { $by ->
        [space] een vaste spatie (U+00A0)
       *[mark] ‘{ $mark }’
    }, of schrijf de cijfers aaneen.
number-missing = Het getal { $wanted } uit het origineel ontbreekt.
    .hint = Voeg het toe, in cijfers of als woord.
percent-changed = { $written } is in het origineel { $unit ->
        [permille] promille
       *[percent] procent
    }, en hier niet.
    .hint = Schrijf het teken of het woord achter het getal.
placeable-extra = { $written } staat niet in het origineel.
    .hint = Haal het weg; als de accolades tekst zijn, schrijf dan {"{"}"{"{"}"{"}"} en {"{"}"{"}"}"{"}"}.
placeable-extra-variant = { $written } in een variant staat niet in het origineel.
    .hint = Een variant (de tekst achter ‘[…]’) mag gebruiken wat het origineel gebruikt, en niets anders.
placeable-missing = { $written } uit het origineel ontbreekt.
    .hint = Zet { $written } waar de tekst ervan in de zin hoort.
placeable-renamed = { $written } staat niet in het origineel.
    .hint = In het origineel staat { $meant }: namen tussen accolades worden niet vertaald.
plural-missing = De vorm [{ $form }] ontbreekt; deze taal heeft die.
    .hint = Voeg een regel ‘[{ $form }] …’ toe met de tekst zoals die bij zulke getallen luidt.
plural-unknown = [{ $form }] is in geen enkele taal een meervoudsvorm.
    .hint = De vormen heten zero, one, two, few, many en other.
quote-open = Het aanhalingsteken ‘{ $mark }’ wordt niet gesloten.
    .hint = Zet het sluitteken waar het citaat eindigt.
quote-close = Het aanhalingsteken ‘{ $mark }’ sluit niets.
    .hint = Zet het openingsteken waar het citaat begint.
quotes-foreign = ‘{ $mark }’ wordt in deze taal niet zo gebruikt.
    .hint = Schrijf { $pair }.
quotes-single = Hier staat een recht enkel aanhalingsteken.
    .hint = Schrijf { $pair }.
quotes-straight = Hier staat een recht aanhalingsteken.
    .hint = Schrijf { $pair }.
space-before-mark = Er staat een spatie vóór ‘{ $mark }’.
    .hint = Haal de spatie weg.
space-breaks = Hier kan een regel eindigen, midden in een getal.
    .hint = Gebruik een vaste spatie (U+00A0): Alt+0160 in Windows, Option+spatie op een Mac; ook ‘horo check --fix’ zet die.
spelling = Het woordenboek kent ‘{ $meant }’, maar niet ‘{ $written }’.
    .hint = Is dat bedoeld? Als het woord klopt, maak dan een uitzondering: # ok: spelling …
stale = Het origineel van ‘{ $id }’ is gewijzigd nadat het vertaald was.
    .hint = Het commentaar erboven laat zien wat er veranderd is. Pas de vertaling aan. Als ze nog klopt, voer dan ‘horo accept’ uit, of zeg het aan wie u het bestand gestuurd heeft.
start-small = De tekst begint met een kleine letter.
    .hint = Schrijf ‘{ $upper }’: het origineel begint met een hoofdletter.
syntax = Dit kan niet worden gelezen: { $detail }.
    .hint = { $advice }
tag-changed = { $written } staat waar in het origineel { $meant } staat.
    .hint = Schrijf { $meant }.
tag-crossed = <{ $outer }> wordt gesloten vóór <{ $inner }>.
    .hint = Sluit eerst <{ $inner }>, want die is binnen <{ $outer }> geopend.
tag-extra = { $written } staat er één keer vaker dan in het origineel.
    .hint = Haal hem weg, samen met de eindtag.
tag-missing = { $written } uit het origineel ontbreekt.
    .hint = Zet { $written }…</{ $tag }> om de woorden die erin horen.
tag-moved = De tags staan niet in elkaar zoals in het origineel.
    .hint = Zet elke tag binnen de tag waarin hij in het origineel staat, of buiten alle.
tag-not-allowed = <{ $tag }> mag niet in een vertaling staan.
    .hint = Gebruik de tags van het origineel en geen andere.
tag-unclosed = <{ $tag }> wordt niet gesloten.
    .hint = Schrijf <{ $tag }>…</{ $tag }> om de woorden, zoals in het origineel.
tag-unopened = <{ $tag }> wordt niet geopend.
    .hint = Schrijf <{ $tag }>…</{ $tag }> om de woorden, zoals in het origineel.
tag-without-end = De tag <{ $tag }… heeft geen ‘>’.
    .hint = Schrijf de tag zoals in het origineel, met de ‘>’.
template-syntax = ‘{ $written }’ hoort bij een sjabloontaal.
    .hint = Haal het weg; in een bericht mogen alleen de namen van het origineel tussen accolades staan.
time-changed = De tijd { $written } is niet die van het origineel: { $wanted }.
    .hint = In het origineel staat { $wanted }; schrijf ’s middags 13 tot 24 uur.
too-long = De vertaling is veel langer dan zo’n origineel meestal wordt.
    .hint = Staat er tekst in die het origineel niet heeft?
too-long-sentences = De vertaling heeft meer zinnen en is lang voor haar origineel.
    .hint = Staat er een zin in die het origineel niet heeft?
too-short = De vertaling is veel korter dan zo’n origineel meestal wordt.
    .hint = Ontbreekt er een deel?
too-short-sentences = De vertaling heeft minder zinnen en is kort voor haar origineel.
    .hint = Ontbreekt er een zin?
unknown-message = Het origineel heeft geen bericht ‘{ $id }’, dus het wordt niet gepubliceerd.
    .hint = Is de id per ongeluk veranderd? Kopieer de id uit het Bulgaarse bestand, of verwijder het bericht.
unseen = Hier staat { $kind ->
        [soft-hyphen] een zacht afbreekstreepje
        [direction] een onzichtbaar teken dat de schrijfrichting omkeert
        [control] een besturingsteken
        [private] een teken dat bij geen enkel schrift hoort
       *[invisible] een onzichtbaar teken
    } (U+{ $number }).
    .hint = Verwijder het: het kwam mee bij het kopiëren en niemand ziet het.
untranslated = De tekst staat er nog in het Bulgaars.
    .hint = Schrijf hem in uw taal.
wrong-language = Dit lijkt { $found ->
        [de] Duits
        [nl] Nederlands
        [ro] Roemeens
        [pl] Pools
        [pt] Portugees
        [lv] Lets
        [es] Spaans
        [el] Grieks
       *[en] Engels
    } te zijn.
    .hint = Vertaal het in uw taal; als het een titel is, zet hem dan tussen aanhalingstekens.
