### The sentences of en.ftl in this language; what stands in curly brackets is filled in by horo.

accepted-more = Typ { $reference } of “{ $form }”, in de vorm die past. Zijn ook andere woorden goed, voeg ze dan in terms.ftl aan de term toe: .also = …
attributes-only = Dit bericht heeft attributen, maar geen tekst
argument-order = Een argument zonder naam staat achter een met een naam
argument-order-hint = Zet de argumenten met een naam achteraan.
argument-twice = “{ $name }:” is twee keer opgegeven
argument-twice-hint = Laat er één staan.
attribute-shown = Een eigenschap van een term uit de woordenlijst kan niet worden getoond; er kan alleen op worden gekozen
attribute-shown-hint = Schrijf de term zelf, bijvoorbeeld {"{"} -secon {"}"}, en vertaal alleen de woorden.
blank-lines = Er staan meer dan { $limit } lege regels achter elkaar
blank-lines-hint = Verwijder de lege regels.
bracket-closes = Hier staat een sluitende “{"}"}” zonder haar “{"{"}”
bracket-closes-hint = Verwijder die, of schrijf {"{"} "{"}"}" {"}"} als de lezer een accolade moet zien.
bracket-opens = Hier wordt een “{"{"}” geopend en de “{"}"}” ontbreekt, of er staat iets tussen dat daar niet hoort
bracket-names = Tussen de accolades staan alleen namen zoals {"{"} $count {"}"} of {"{"} -secon {"}"}. Voor een accolade in de tekst schrijft u {"{"} "{"{"}" {"}"}.
bracket-no-name = Tussen accolades ontbreekt een naam, of er staat iets dat geen naam is
callee = Alleen NUMBER(…) en DATETIME(…) kunnen worden aangeroepen
callee-hint = Schrijf de naam in hoofdletters, of kopieer de uitdrukking uit het Bulgaarse bestand.
code-torn = Een \u-code heeft vier hexadecimale cijfers nodig, \U zes
code-torn-hint = Typ in plaats daarvan het teken zelf.
defaults = Meer dan één variant is met “*” gemarkeerd
defaults-hint = Laat de “*” alleen bij *[other] staan.
default-missing = Geen van de varianten is gemarkeerd als die voor alle andere gevallen
default-missing-hint = Zet een “*” voor de laatste variant: *[other] ….
duplicate = “{ $id }” staat twee keer in dit bestand
duplicate-hint = Houd de juiste en verwijder de andere; tot dan laat horo beide met rust.
encoding = Byte { $at } van het bestand is geen UTF-8: het is in een andere codering opgeslagen
encoding-hint = Kies in uw editor “Opslaan met codering” en UTF-8, en sla opnieuw op.
encoding-mark = Het bestand begint met een byte-order-mark, die het eerste bericht zou opslokken
encoding-mark-hint = Sla het op als “UTF-8”, niet als “UTF-8 met BOM”.
encoding-nul = Het bestand bevat een NUL-teken; het is beschadigd of geen tekstbestand
encoding-nul-hint = Zet het bestand terug uit het versiebeheer.
encoding-wide = Het bestand is opgeslagen als UTF-16
equals = Na de id “{ $name }” komt geen “=”
equals-hint = Een bericht ziet er zo uit: “id = tekst”, of “id =” en de tekst op de volgende regels, elk achter vier spaties.
equals-put = Zet er “ =” achter; de tekst volgt op de volgende regels.
escape = Dit betekent niets na een backslash
escape-hint = In {"{"} "…" {"}"} mogen na een backslash alleen \" en \\ en \u0041 staan; elk ander teken wordt getypt zoals het is.
form-unknown = De term “{ $term }” uit de woordenlijst heeft geen vorm { $asked }: "{ $value }"
form-unknown-hint = De vormen zijn: { $forms }.
forms-unused = Geen tekst in deze taal vraagt om deze vormen: { $listed }
forms-unused-hint = Er hoeft niets te gebeuren. Is de naam van een vorm verkeerd gespeld, verbeter die dan hier.
format-attribute = { $owner } heeft geen attribuut .{ $attribute }
format-cyclic = { $owner } bevat zichzelf, rechtstreeks of via een ander bericht of een andere term
format-deep = De tekst is meer dan { $limit } niveaus diep genest: schrijf hem eenvoudiger
format-function = Er is geen functie { $name }(): gebruik NUMBER() of DATETIME()
format-hint = Kopieer de naam tussen accolades uit de bron of de woordenlijst; iets anders kan daar niet staan.
format-long = De tekst wordt langer dan { $limit } kB: kort hem in
format-message = Er is geen bericht { $name }: controleer de spelling
format-placeables = De tekst heeft meer dan { $limit } plaatshouders nodig: schrijf er enkele uit, of splits hem
format-term = Er is geen term -{ $name }: controleer de spelling, of leg hem vast in terms.ftl
format-variable = ${ $name } is hier niet gegeven: controleer de spelling (in een term gelden alleen de eigen argumenten van die term)
funding = De financieringsvermelding van de Europese Unie heeft andere woorden dan de Commissie voorschrijft
funding-hint = Schrijf precies: funding = { $wording }
id-letter = De id “{ $name }” bevat de letter “{ $letter }”, die geen Latijnse is
id-letter-hint = Id's worden nooit vertaald of overgetypt: kopieer de id uit het gelijknamige Bulgaarse bestand.
indent = Een regel begint met een tab of een harde spatie; daar mogen alleen gewone spaties staan
indent-hint = Vervang wat voor de eerste letter staat door vier gewone spaties.
large = Hier staan { $size } bytes; een Fluent-bestand mag er { $limit } hebben
large-hint = Splits het, of zet het bestand terug uit het versiebeheer.
left-edge = Deze regel begint helemaal links en wordt daarom als nieuw bericht gelezen, maar er is geen “=”
left-edge-hint = Hoort hij bij het bericht erboven, begin hem dan met vier spaties. Is het commentaar, begin hem dan met “# ”.
line-ends = De regels eindigen op een losse carriage return (zoals op oude Macs), zodat het bestand als één regel zou worden gelezen
line-ends-hint = Sla het op met regeleinden “LF” (of “CRLF”).
line-start = Een regel mag niet met “{ $mark }” beginnen
line-start-hint = Zet hem achter de vorige regel, of schrijf {"{"} "{ $mark }" {"}"}.
literal = De waarde van een argument moet een getal zijn of een tekst tussen rechte aanhalingstekens
literal-hint = Bijvoorbeeld {"{"} -secon(case: "genitive") {"}"}.
long = Dit bericht heeft { $size } bytes; een bericht mag er { $limit } hebben
long-hint = Is dit echt een vertaling? Kort het in, of zet het bestand terug uit het versiebeheer.
merge = In het bestand staan nog de tekens van een samenvoegconflict
merge-hint = Houd de juiste van de twee versies, verwijder de regels <<<<<<<, ======= en >>>>>>>, en sla op.
more = Het bestand heeft nog { $more } fouten van deze soort
more-hint = Verbeter eerst die hierboven; vaak maakt één vergissing er veel. Of zet het bestand terug uit het versiebeheer.
nested = Accolades zijn meer dan { $braces } diep genest, of aanroepen meer dan { $calls }
nested-hint = Een vertaling heeft dat nooit nodig: ontbreekt er hogerop een sluitende “{"}"}”?
quote = Tussen accolades wordt een recht aanhalingsteken geopend en nooit gesloten
quote-hint = Sluit het op dezelfde regel: {"{"} "…" {"}"}.
saved = Dit bestand is opgeslagen op het moment dat horo het schreef; beide staan er nu in
saved-hint = Is het in een editor geopend, laat de editor het dan opnieuw lezen.
saved-apart = Dit bestand is opgeslagen op het moment dat horo het schreef, en de twee konden niet worden samengevoegd
saved-apart-hint = Wat is opgeslagen, ligt in { $folder }/ onder de naam van het bestand. Kopieer daaruit wat hier ontbreekt.
selector = Hierop kunnen geen varianten worden gekozen
selector-hint = Kies op een waarde, zoals het Bulgaarse bestand: {"{"} $count -> … {"}"}, en vertaal alleen de woorden.
site-format = De woorden “{ $id }” van de gepubliceerde pagina's kunnen niet worden gevormd: { $reason }
site-format-hint = Vergelijk met site.ftl van de brontaal: de namen tussen accolades moeten dezelfde zijn.
site-missing = Hier ontbreken woorden van de gepubliceerde pagina's: { $listed }
site-missing-hint = Kopieer de berichten uit site.ftl van de brontaal en vertaal ze.
term-forbidden = “{ $written }” mag niet worden gebruikt voor de term “{ $term }” uit de woordenlijst
term-forbidden-hint = Typ in plaats daarvan { $reference } of “{ $form }”.
term-missing = Termen uit de woordenlijst die hier nog niet vertaald zijn: { $listed }
term-missing-hint = Voeg voor elk een regel “{ $id } = …” aan dit bestand toe, met de naamvallen die uw taal nodig heeft.
term-not-used = De bron zegt “{ $words }”, maar “{ $term }” uit de woordenlijst staat hier niet
term-unknown = De term “{ $term }” staat niet in de woordenlijst van de bron
term-unknown-hint = Een nieuwe term begint in terms.ftl van de brontaal: voeg hem eerst daar toe.
term-written-out = “{ $written }” is uitgeschreven; het is de term “{ $term }” uit de woordenlijst
term-written-out-hint = Dat mag. Typ { $reference } om de woordenlijst vanzelf te volgen
text-missing = “{ $id }” heeft geen tekst
text-missing-hint = Schrijf de vertaling achter “=”, of op de volgende regel achter vier spaties.
token = Hier ontbreekt een “{ $token }”
token-hint = Vergelijk met het Bulgaarse bestand: het heeft dezelfde haken.
two-wordings = Twee mensen hebben “{ $id }” tegelijk gewijzigd; de andere formulering staat in dit commentaar
two-wordings-hint = Kies: zet de juiste woorden onder de id, en verwijder het commentaar.
unpublishable = De tekst van “{ $id }” kan niet worden gepubliceerd: de tags zijn niet die van de bron, of hij is leeg
unpublishable-hint = Kopieer de tags uit het commentaar met de bron boven het bericht.
value-missing = Hier ontbreekt een tekst
value-missing-hint = Schrijf de tekst achter “=” of achter de “]” van de variant.
write-after = Schrijf de vertaling achter “=”.
