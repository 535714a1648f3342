### The sentences of en.ftl in this language; what stands in curly brackets is filled in by horo.

accepted-more = Typ { $reference } of ‘{ $form }’, in de vorm die past. Zijn ook andere woorden goed, voeg ze dan in terms.ftl aan de term toe: .also = …
attributes-only = Dit bericht heeft attributen, maar geen tekst
argument-order = Tussen de ronde haakjes staat een waarde zonder naam achter een met een naam
argument-order-hint = Zet de waarden met een naam achteraan, zoals in NUMBER($count, minimumFractionDigits: 1).
argument-twice = ‘{ $name }:’ is twee keer opgegeven
argument-twice-hint = Laat er één staan.
attribute-shown = Een eigenschap van een term uit de woordenlijst, zoals .gender, kan niet worden getoond; ze dient alleen om tussen varianten te kiezen
attribute-shown-hint = Schrijf de term zelf, bijvoorbeeld {"{"} -secon {"}"}, en vertaal alleen de woorden.
bad-attributes = { $subject } heeft attributen, maar geen eigen tekst: noem het attribuut
bad-brackets = { $subject } heeft een waarde tussen de haakjes nodig, zoals een variabele
bad-choice = { $subject } heeft geen variant met *
bad-date = { $subject } heeft een datum nodig, niet { $what }
bad-decimals = { $subject } heeft meer dan { $limit } cijfers voor of na de komma
bad-digits = { $subject } neemt { $option } als getal van { $least } tot { $most }
bad-digits-most = { $subject } neemt ten hoogste { $most } als { $option }
bad-digits-whole = { $subject } neemt { $option } als geheel getal van { $least } tot { $most }
bad-escape = { $subject } bevat een code die geen teken is: schrijf \u en vier cijfers, of het teken zelf
bad-fields = { $subject } kan deze velden niet samen schrijven: voeg de maand toe of haal er een weg
bad-fields-style = { $subject } neemt dateStyle of losse velden, niet allebei
bad-kind = { $subject } is geen tekst, geen getal en geen datum
bad-lengths = { $subject } neemt month en weekday allebei als “long” of allebei als “short”
bad-limits = { $subject } heeft een minimum{ $which } dat groter is dan zijn maximum{ $which }
bad-literal = { $subject } is geen getal
bad-number = { $subject } heeft een getal nodig, niet { $what }
bad-option = { $subject } kent de optie { $option } niet
bad-reference = { $subject } is geen bericht en geen term
bad-time = { $subject } kent geen tijdstip: de datums van artikelen zijn hele dagen
bad-value = { $subject } neemt { $option }: "{ $value }"
bad-values = { $subject } neemt { $option }: "{ $value }" of "{ $other }"
bad-written = { $subject } kan niet als getal worden geschreven
blank-lines = Er staan meer dan { $limit } lege regels achter elkaar
blank-lines-hint = Verwijder de lege regels.
bracket-closes = Hier staat een sluitende ‘{"}"}’ zonder bijbehorende ‘{"{"}’
bracket-closes-hint = Verwijder die, of schrijf {"{"} "{"}"}" {"}"} als de lezer een accolade moet zien.
bracket-opens = Hier wordt een ‘{"{"}’ geopend en de ‘{"}"}’ ontbreekt, of er staat iets tussen dat daar niet hoort
bracket-names = Tussen de accolades staan alleen namen zoals {"{"} $count {"}"} of {"{"} -secon {"}"}. Voor een accolade in de tekst schrijft u {"{"} "{"{"}" {"}"}.
bracket-no-name = Tussen accolades ontbreekt een naam, of er staat iets dat geen naam is
callee = Voor ronde haakjes mogen alleen NUMBER, DATETIME of een term uit de woordenlijst staan
callee-hint = Schrijf de naam in hoofdletters, of kopieer de uitdrukking uit het Bulgaarse bestand.
code-torn = Achter \u moeten vier cijfers of letters van A tot F staan, achter \U zes
code-torn-hint = Typ in plaats daarvan het teken zelf.
defaults = Meer dan één variant (een regel die met ‘[’ begint) is met ‘*’ gemarkeerd
defaults-hint = Laat de ‘*’ alleen bij *[other] staan.
default-missing = Geen van de varianten (de regels die met ‘[’ beginnen) is gemarkeerd als die voor alle andere gevallen
default-missing-hint = Zet een ‘*’ voor de laatste variant: *[other] ….
duplicate = ‘{ $id }’ staat twee keer in dit bestand
duplicate-hint = Behoud de juiste en verwijder de andere; tot dan laat horo beide met rust.
encoding = Byte { $at } van het bestand is geen UTF-8: het is in een andere codering opgeslagen
encoding-hint = Sla het bestand in uw editor opnieuw op met de codering UTF-8; de meeste editors vragen ernaar bij ‘Opslaan als’.
encoding-mark = Het bestand begint met een onzichtbaar teken (BOM, byte-order-mark), dat het eerste bericht zou verbergen
encoding-mark-hint = Sla het op als ‘UTF-8’, niet als ‘UTF-8 met BOM’.
encoding-nul = Het bestand bevat een NUL-teken; het is beschadigd of geen tekstbestand
encoding-nul-hint = Zet het bestand terug uit het versiebeheer, of vraag het aan wie het u gestuurd heeft.
encoding-wide = Het bestand is opgeslagen als UTF-16
equals = Na de id ‘{ $name }’ komt geen ‘=’
equals-hint = Een bericht ziet er zo uit: ‘id = tekst’, of ‘id =’ en de tekst op de volgende regels, elke met vier spaties ervoor.
equals-put = Zet er ‘ =’ achter; de tekst volgt op de volgende regels.
escape = Voor dit teken mag geen backslash (\) staan
escape-hint = Schrijf in {"{"} "…" {"}"} voor een aanhalingsteken \" en voor een backslash \\; elk ander teken wordt getypt zoals het is.
form-unknown = De term ‘{ $term }’ uit de woordenlijst heeft geen vorm { $asked }: "{ $value }"
form-unknown-hint = De vormen zijn: { $forms }.
forms-unused = Geen tekst in deze taal vraagt om deze vormen: { $listed }
forms-unused-hint = Er hoeft niets te gebeuren. Is de naam van een vorm verkeerd gespeld, verbeter die dan hier.
format-attribute = { $owner } heeft geen attribuut .{ $attribute }
format-cyclic = { $owner } bevat zichzelf, rechtstreeks of via een ander bericht of een andere term
format-deep = De tekst is meer dan { $limit } niveaus diep genest: schrijf hem eenvoudiger
format-function = Er is geen functie { $name }(): gebruik NUMBER() of DATETIME()
format-hint = Kopieer de naam tussen accolades uit het origineel of de woordenlijst; iets anders kan daar niet staan.
format-long = De tekst wordt langer dan { $limit } kB: kort hem in
format-message = Er is geen bericht { $name }: controleer de spelling
format-placeables = De tekst heeft meer dan { $limit } plaatshouders nodig: schrijf er enkele uit, of splits hem
format-term = Er is geen term -{ $name }: controleer de spelling, of leg hem vast in terms.ftl
format-variable = ${ $name } is hier niet gegeven: controleer de spelling (een term uit de woordenlijst kent alleen wat tussen ronde haakjes achter zijn naam staat)
funding = De financieringsvermelding van de Europese Unie luidt anders dan de Commissie voorschrijft
funding-hint = Schrijf precies: funding = { $wording }
id-letter = De id ‘{ $name }’ bevat de letter ‘{ $letter }’, die geen Latijnse is
id-letter-hint = Id’s worden nooit vertaald of overgetypt: kopieer de id uit het gelijknamige Bulgaarse bestand.
indent = Een regel begint met een tab of een vaste spatie; daar mogen alleen gewone spaties staan
indent-hint = Vervang wat voor de eerste letter staat door vier gewone spaties.
large = Hier staan { $size } bytes; een Fluent-bestand mag er hoogstens { $limit } hebben
large-hint = Splits het, zet het bestand terug uit het versiebeheer, of vraag het aan wie het u gestuurd heeft.
left-edge = Deze regel begint helemaal links en wordt daarom als nieuw bericht gelezen, maar er is geen ‘=’
left-edge-hint = Hoort hij bij het bericht erboven, begin hem dan met vier spaties. Is het commentaar, begin hem dan met ‘# ’.
line-ends = De regels eindigen zoals op oude Macs (alleen op CR, een carriage return), zodat het bestand als één regel zou worden gelezen
line-ends-hint = Sla het op met regeleinden ‘LF’ (of ‘CRLF’).
line-start = Een regel mag niet met ‘{ $mark }’ beginnen
line-start-hint = Zet hem achter de vorige regel, of schrijf {"{"} "{ $mark }" {"}"}.
literal = Achter de dubbele punt moet een getal staan of een tekst tussen rechte aanhalingstekens
literal-hint = Bijvoorbeeld {"{"} -secon(case: "genitive") {"}"}.
long = Dit bericht heeft { $size } bytes; een bericht mag er hoogstens { $limit } hebben
long-hint = Is dit echt een vertaling? Kort het in, zet het bestand terug uit het versiebeheer, of vraag het aan wie het u gestuurd heeft.
merge = In het bestand staan nog de tekens van een samenvoegconflict
merge-hint = Behoud de juiste van de twee versies, verwijder de regels <<<<<<<, ======= en >>>>>>>, en sla op.
more = Verdere fouten van deze soort in het bestand: { $more }
more-hint = Verbeter eerst die hierboven; vaak leidt één vergissing tot veel fouten. Of zet het bestand terug uit het versiebeheer, of vraag het aan wie het u gestuurd heeft.
nested = Accolades zijn meer dan { $braces } niveaus diep genest, of ronde haakjes meer dan { $calls }
nested-hint = Een vertaling heeft dat nooit nodig: ontbreekt er hogerop een sluitende ‘{"}"}’?
quote = Tussen accolades wordt een recht aanhalingsteken geopend en nooit gesloten
quote-hint = Sluit het op dezelfde regel: {"{"} "…" {"}"}.
saved = Dit bestand is opgeslagen op het moment dat horo het schreef; wat is opgeslagen en wat horo schreef, staan er nu allebei in
saved-hint = Is het in een editor geopend, laat de editor het dan opnieuw lezen.
saved-apart = Dit bestand is opgeslagen op het moment dat horo het schreef, en wat is opgeslagen kon niet worden samengevoegd met wat horo schreef
saved-apart-hint = Wat is opgeslagen, staat in { $folder }/ onder de naam van het bestand. Kopieer daaruit wat hier ontbreekt.
selector = Op wat hier voor ‘->’ staat, kunnen geen varianten worden gekozen
selector-hint = Kopieer het uit het Bulgaarse bestand, zoals in {"{"} $count -> … {"}"}, en vertaal alleen de woorden.
site-format = De tekst ‘{ $id }’ van de gepubliceerde pagina’s kan niet worden gevormd: { $reason }
site-format-hint = Vergelijk met de Bulgaarse site.ftl: de namen tussen accolades moeten dezelfde zijn.
site-missing = Hier ontbreken teksten van de gepubliceerde pagina’s: { $listed }
site-missing-hint = Kopieer de berichten uit de Bulgaarse site.ftl en vertaal ze.
term-forbidden = ‘{ $written }’ mag niet worden gebruikt voor de term ‘{ $term }’ uit de woordenlijst
term-forbidden-hint = Typ in plaats daarvan { $reference } of ‘{ $form }’.
term-missing = Termen uit de woordenlijst die hier nog niet vertaald zijn: { $listed }
term-missing-hint = Voeg voor elk een regel ‘{ $id } = …’ aan dit bestand toe, met de naamvallen die uw taal nodig heeft.
term-not-used = In het origineel staat ‘{ $words }’, maar ‘{ $term }’ uit de woordenlijst staat hier niet
term-unknown = De term ‘{ $term }’ staat niet in de Bulgaarse woordenlijst
term-unknown-hint = Een nieuwe term begint in de Bulgaarse terms.ftl: voeg hem eerst daar toe.
term-written-out = ‘{ $written }’ staat hier als gewone tekst; het is de term ‘{ $term }’ uit de woordenlijst
term-written-out-hint = Dat mag. Moet de tekst vanzelf de woordenlijst volgen als de naam verandert, typ dan { $reference }
text-missing = ‘{ $id }’ heeft geen tekst
text-missing-hint = Schrijf de vertaling achter ‘=’, of op de volgende regel met vier spaties ervoor.
token = Hier ontbreekt een ‘{ $token }’
token-hint = Vergelijk met het Bulgaarse bestand: het heeft dezelfde haakjes.
two-wordings = Twee mensen hebben ‘{ $id }’ tegelijk gewijzigd; de andere formulering staat in dit commentaar
two-wordings-hint = Kies: zet de juiste formulering onder de id, en verwijder het commentaar.
unpublishable = De tekst van ‘{ $id }’ kan niet worden gepubliceerd: de tags zijn niet die van het origineel, of hij is leeg
unpublishable-hint = Kopieer de tags uit het commentaar met het origineel boven het bericht.
value-date = een datum
value-missing = Hier ontbreekt een tekst
value-missing-hint = Schrijf de tekst achter ‘=’ of, in een regel die met ‘[’ begint, achter ‘]’.
value-none = niets
value-number = het getal { $number }
value-other = een waarde van een andere soort
value-text = de tekst ‘{ $text }’
write-after = Schrijf de vertaling achter ‘=’.

## Over de artikelen in input/

article-blocks = Het artikel heeft { $blocks } blokken; het mag er hoogstens { $limit } hebben
article-bytes = Het artikel heeft { $size } bytes; het mag er hoogstens { $limit } hebben
article-no-date = Het artikel heeft geen datum, en horo raadt er geen
article-no-date-hint = Schrijf de datum op een eigen regel onder de titel, bijvoorbeeld ‘17 ноември 2023 г.’
article-no-text = Onder de titel staat geen tekst
article-no-text-hint = Schrijf de alinea’s van het artikel onder de titel en de datum, met een lege regel ertussen.
article-no-title = Het artikel heeft geen titel
article-no-title-hint = Schrijf de titel op de eerste regel en daaronder de datum op een eigen regel.
article-text-bytes = De tekst heeft { $size } bytes; een artikel mag er hoogstens { $limit } hebben
article-text-paragraphs = De tekst heeft { $paragraphs } alinea’s; een artikel mag er hoogstens { $limit } hebben
article-too-long-hint = Is het het juiste bestand? Zo ja, maak er dan meer artikelen van.
date-name = Op de datumregel staat { $day }, in de bestandsnaam { $named }; de datumregel telt
date-name-hint = Verbeter de datumregel of geef het bestand een andere naam.
date-second = Dit is een tweede datumregel; { $day } telt, en deze regel blijft tekst
date-second-hint = Verwijder de verkeerde.
input-empty = Het bestand is leeg
input-empty-hint = Schrijf er de titel, de datum op een eigen regel en de alinea’s in, of verwijder het.
input-folder = Dit is een map; horo leest alleen de bestanden die direct in input/ staan
input-folder-hint = Verplaats de artikelen eruit naar input/, of de map ergens anders heen.
input-kind = horo leest dit soort bestanden niet: er staat niet in waar alinea’s beginnen en eindigen
input-kind-hint = Vraag om het document waaruit het gemaakt is (.docx, .odt), of kopieer de tekst naar een .txt-bestand: titel, datum, alinea’s.
input-missing = De tekst van ‘{ $id }’ staat niet meer in { $folder }/
input-missing-hint = Het artikel blijft zoals het was. Zet het bestand terug; een hernoemd bestand wordt aan zijn tekst herkend.
input-name = De bestandsnaam bevat een regeleinde of een ander teken dat niet geschreven kan worden
input-name-hint = Geef het een andere naam: letters, cijfers, spaties en koppeltekens zijn altijd goed.
input-nul = Het bestand bevat NUL-tekens: het is beschadigd of geen tekst
input-nul-hint = Sla het artikel opnieuw op als platte tekst in UTF-8.
input-replaced = In dit bestand stond ‘{ $title }’, en nu staat er een ander artikel in
input-replaced-hint = Geef het nieuwe artikel een eigen bestand in input/ en zet hier de oude tekst terug. Tot dan blijft het oude artikel zoals het was.
input-twice = Dezelfde tekst staat ook in { $folder }/{ $file }, zodat er twee artikelen van zijn
input-twice-hint = Is een van de bestanden een kopie, verwijder die dan voordat ze vertaald wordt.
input-unknown = horo leest .txt-, .md-, .html-, .docx- en .odt-bestanden; dit bestand is met rust gelaten
input-unknown-hint = Sla het artikel in een van deze formaten op in input/, of verplaats het bestand ergens anders heen.
input-utf8 = Het bestand is geen UTF-8 (zie regel { $line }); misschien is het opgeslagen als windows-1251 of UTF-16
input-utf8-hint = Open het in een editor, sla het op met de codering UTF-8 (de meeste editors vragen ernaar bij ‘Opslaan als’), en voer horo opnieuw uit.
joined = Deze alinea gaat verder met de zin ervoor, daarom zijn de twee samengevoegd
joined-words = Deze alinea gaat verder met de zin ervoor, daarom zijn de twee samengevoegd: ‘{ $words }’
joined-hint = Zijn het twee alinea’s, eindig de eerste dan met een punt.
left-out = Niet in het artikel overgenomen: { $what }
left-out-hint = horo neemt koppen, alinea’s, lijsten, citaten, links en nadruk over; schrijf de rest in woorden.
left-out-code = een blok code
left-out-table = een tabel
office-damaged = De tekst ervan is beschadigd: { $reason }
office-empty = Er staat geen tekst in
office-hint = Open het in het kantoorprogramma en sla het opnieuw op, of kopieer de tekst naar een .txt-bestand.
office-large = De inhoud is veel groter dan een artikel kan zijn
office-locked = Het is beschadigd of met een wachtwoord vergrendeld
source-edited = Dit bestand is met de hand gewijzigd, maar horo schrijft het uit de tekst in input/
source-edited-hint = Wijzig in plaats daarvan { $path }. Zet dan dit bestand terug uit het versiebeheer, of vraag het aan wie het u gestuurd heeft. horo heeft niets overschreven.
xml-attribute = Een attribuut is beschadigd
xml-attribute-entity = Een attribuut heeft een eigen entiteit
xml-broken = De tekst breekt af, of de elementen zijn niet gesloten
xml-entity = De tekst heeft een eigen entiteit
xml-type = De tekst heeft een eigen documenttype

## Over pagina’s van het web en wat erbij hoort

origin-line = Deze regel kan niet worden gelezen: { $reason }
origin-line-hint = docs/officer.md laat zien wat er onder [correct] kan staan.
origin-utf8 = Dit bestand is geen UTF-8
origin-utf8-hint = Sla het op als UTF-8, of verwijder het: de pagina blijft.
page-attributes = Een van de tags heeft meer dan { $limit } attributen
page-cookies = De pagina gaat over cookies en toont geen artikel
page-damaged = Letters van de pagina zijn beschadigd en staan er als ‘{ $mark }’ (aantal plaatsen: { $damaged })
page-deep = De elementen zijn meer dan { $limit } niveaus diep genest
page-encoding = De pagina noemt { $said }, maar ze is { $found }
page-encoding-hint = Kijk of alle letters van het artikel kloppen.
page-encoding-mik = De pagina zegt niet hoe ze gecodeerd is; het lijkt op de oude codering MIK
page-encoding-unsaid = De pagina zegt niet hoe ze gecodeerd is; ze is gelezen als { $found }
page-encoding-wide = De pagina zegt niet dat ze UTF-16 is
page-garbled = De letters van de pagina zijn verminkt: ze is in de ene codering opgeslagen en in een andere gelezen
page-garbled-hint = Haal de pagina opnieuw van haar website, of kopieer de tekst naar een .txt-bestand.
page-gone = De pagina zegt dat ze weg of verplaatst is
page-late = Het duurt langer dan een paar seconden
page-links = Sommige links leiden naar plaatsen op dezelfde website, en horo kent het adres daarvan niet
page-links-hint = Schrijf url = "https://…", het adres van de pagina, in het .toml-bestand ernaast.
page-login = De pagina vraagt om in te loggen
page-memory = Ze heeft meer geheugen nodig, of is dieper genest, dan welk artikel ook
page-no-answer = Het proces dat haar las, gaf geen antwoord
page-no-article = Op de pagina is geen artikel gevonden
page-no-article-hint = Is het de pagina van één artikel? Zo ja, schrijf dan een recept voor de website in horo.toml.
page-no-date = Op de pagina is geen datum gevonden, en horo raadt er geen
page-no-date-hint = Schrijf date = "2023-11-17" onder [correct] in het .toml-bestand naast de pagina.
page-no-title = Op de pagina is geen titel gevonden
page-no-title-hint = Schrijf title = "…" onder [correct] in het .toml-bestand naast de pagina.
page-nodes = Ze heeft meer dan { $limit } elementen en stukken tekst
page-other-hint = Open het adres in een browser. Staat het artikel er, sla de pagina dan op en zet ze in input/.
page-process = Er kan geen proces voor worden gestart ({ $reason })
page-refused = De pagina wordt niet gelezen: { $reason }
page-refused-hint = Geen artikel zit zo in elkaar. Sla de pagina opnieuw op, of schrijf de tekst in een .txt-bestand.
page-swollen = Het artikel eruit zou vele malen groter zijn dan de pagina zelf
picture-damaged = De afbeelding is beschadigd of veel te groot
picture-gone = De afbeelding { $folder }/{ $file } is weg of is geen afbeelding
picture-gone-hint = Zet het bestand terug, of haal de regels ervan uit het .toml-bestand naast de pagina.
picture-left-out = De afbeelding { $address } is weggelaten: { $reason }
picture-left-out-hint = Het artikel gaat verder zonder de afbeelding en het bijschrift.
picture-none = De server heeft die niet gestuurd
recipe-stale = Het recept voor { $site } vindt op deze pagina { $part ->
        [title] geen titel
        [date] geen datum
        [author] geen auteur
       *[body] geen tekst
    }; de algemene regels zijn gebruikt
recipe-stale-hint = Is de website veranderd? Bekijk de broncode van de pagina en verbeter de selector in horo.toml.

## Over antwoorden van servers

certificate-expired = Het certificaat van de server is verlopen
certificate-other = Het certificaat van de server is voor een andere website
certificate-untrusted = Het certificaat van de server is door niemand ondertekend die deze computer vertrouwt
feed-hint = Noem een feed, een sitemap, of een pagina met een lijst van nieuws; voor zo’n pagina zegt links = "…" welke van de links naar artikelen leiden.
feed-again = De volgende keer wordt het opnieuw geprobeerd; de andere feeds zijn bekeken.
feed-look = Bekijk het adres in een browser en verbeter het onder [[feed]]. De andere feeds zijn bekeken.
feed-none = Dit is geen feed (Atom, RSS, JSON Feed) en geen sitemap
feed-unreachable = { $address } kon niet worden bekeken: { $reason }
feed-wrong-address = Het adres kan niet worden gelezen
kept = Wat in { $folder }/ staat, blijft zoals het is: { $reason }
kept-hint = Bekijk de pagina. Is de nieuwe tekst goed, verwijder dan het oude bestand in input/ en voeg de pagina opnieuw toe.
kept-other = Op de pagina staat nu een andere tekst
kept-short = Op de pagina is bijna niets van het artikel over
kind-archive = een archief
kind-other = een ander soort bestand
kind-pdf = een pdf
kind-picture = een afbeelding
kind-recording = een opname
kind-word = een Word-document
status-fault = met een eigen fout ({ $code })
status-gone = dat de pagina weg is ({ $code })
status-login = dat men moet inloggen ({ $code })
status-missing = dat die pagina niet bestaat ({ $code })
status-programs = dat de pagina niet voor programma’s is ({ $code })
status-request = dat hij het verzoek niet begrijpt ({ $code })
web-address = Dit is geen webadres
web-address-hint = Kopieer het adres uit de adresbalk van de browser.
web-broken = De server verbreekt de verbinding of stuurt iets dat geen HTTP is
web-busy = De server heeft het druk
web-busy-wait = De server heeft het druk en vraagt om te wachten ({ $seconds } s)
web-connection = Er is geen verbinding met de server
web-damaged = Wat de server stuurt, is beschadigd
web-inner = Dit adres is niet openbaar: het leidt naar een intern netwerk
web-insecure = De server stuurt van een veilig adres door naar een onveilig
web-kind = Dit is { $what } en geen pagina
web-kind-document-hint = Vraag om de tekst waaruit het gemaakt is, of sla het op en zet het als .docx, .odt of .txt in input/.
web-kind-hint = Noem het adres van de pagina met het artikel zelf.
web-large = Dit is groter dan horo accepteert
web-later-hint = Probeer het later opnieuw; wat horo ervan heeft, blijft zoals het is.
web-look-hint = Bekijk de pagina in een browser; is ze daar in orde, sla ze dan op en zet ze in input/.
web-mixed = De naam van de website mengt letters van twee schriften: hij kan een andere website nabootsen
web-nothing-yet = De server antwoordt dat de pagina niet is veranderd, maar horo heeft die nog niet
web-packed = Dit is gecomprimeerd op een manier waar niet om gevraagd is
web-password = Het adres bevat een naam of een wachtwoord, en horo logt nergens in
web-redirect = De server stuurt eindeloos van het ene adres naar het volgende, of nergens heen
web-robots = De website wil niet dat programma’s deze pagina ophalen (robots.txt)
web-robots-hint = Vraag de redactie van de website om toestemming, of sla de pagina in de browser op en zet ze in input/.
web-scheme = Alleen adressen die met http:// of https:// beginnen, kunnen worden opgehaald
web-server = Het adres noemt geen server
web-slow = De server antwoordt niet of is te traag
web-status = De server antwoordt { $reason }

## Over de bestanden van het project

add-again = Probeer het opnieuw.
add-kind = { $path } bestaat al, en is geen gewoon bestand maar een map, een koppeling of een apparaat
add-name = Het heeft geen naam
add-name-hint = Noem een bestand.
add-other-name = Geef het bestand een andere naam.
add-restless = Iemand anders heeft daar net een bestand met deze naam neergezet
add-twice = { $path } is er al, met een andere tekst
add-twice-hint = Geef het bestand een andere naam, of kopieer het zelf over het oude heen als het de volgende versie ervan is.
disk-folder = Het is een map
disk-full = Er is geen ruimte meer op de schijf
disk-full-hint = De schijf is vol. Er is niets verloren en de laatste publicatie staat er nog: maak ruimte vrij en voer horo opnieuw uit.
disk-hint = Er is niets half geschreven en de laatste publicatie staat er nog. De reden staat er in de woorden van het systeem: laat ze zien aan wie deze computer beheert, en voer horo opnieuw uit.
disk-kind-hint = Er is niets half geschreven en de laatste publicatie staat er nog. Haal weg wat er op de plaats van het bestand staat, en voer horo opnieuw uit.
disk-large = Het heeft meer dan de { $limit } bytes die zijn toegestaan
disk-large-hint = Dat is groter dan elke tekst waarmee horo werkt; is het het juiste bestand?
disk-missing = Het is er niet
disk-missing-hint = Klopt het pad, en bent u in de map van het project?
disk-no-folder = Het, of waarin het zou moeten staan, is geen map
disk-read-only = De schijf is alleen-lezen
disk-refused = Toegang geweigerd
disk-refused-hint = horo mag daar niet schrijven. Er is niets gewijzigd: geef uzelf schrijfrechten en voer horo opnieuw uit.
disk-said-no = { $path } kan niet worden { $action ->
        [read] gelezen
        [rename] hernoemd
        [remove] verwijderd
        [save] opgeslagen
       *[write] geschreven
    }: { $reason }
disk-special = Het is geen gewoon bestand
file-unreadable = Het bestand kan niet worden gelezen: { $reason }
file-unreadable-hint = Verhelp dat; tot dan wacht dit artikel, en de andere worden gewoon verwerkt.
file-unreadable-input-hint = Verhelp dat of verplaats het bestand uit input/; de andere artikelen zijn verwerkt.
file-unreadable-words-hint = Verhelp dat; de pagina’s en artikelen in deze taal hangen ervan af.
file-utf8 = Het is geen UTF-8
glossary-no-forms = De term heeft geen vormen naar ‘{ $asked }’: schrijf {"{"} -{ $name } {"}"}.
glossary-note = { $hint } Opmerking in de woordenlijst: { $note }
guard-hint = Haal eruit wat er niet in thuishoort, zet het bestand terug uit het versiebeheer, of vraag het aan wie het u gestuurd heeft.
guard-long = Een bericht heeft meer dan { $limit } bytes; een alinea heeft er enkele honderden
guard-many = Er zijn meer dan { $limit } berichten en attributen; een artikel heeft er enkele tientallen
ledger-conflict-hint = horo houdt dit bestand bij: los het samenvoegconflict erin op, zet het terug uit het versiebeheer, of vraag het aan wie het u gestuurd heeft. Tot dan blijft het artikel zoals het is.
ledger-missing = Het artikel ‘{ $id }’ is gepubliceerd, maar het register ervan (het bestand waarin horo het bijhoudt) is weg, dus horo kan het niet bijwerken
ledger-missing-hint = Zet dit bestand terug uit het versiebeheer, of vraag het aan wie het u gestuurd heeft. Tot dan blijft het artikel gepubliceerd zoals het is.
ledger-other = Dit register (het bestand waarin horo het artikel bijhoudt) hoort hier niet: het is dat van { $id }
ledger-other-hint = Zet het bestand terug uit het versiebeheer, of vraag het aan wie het u gestuurd heeft; de id van een artikel verandert nooit.
ledger-unreadable = Dit register kan niet worden gelezen: { $reason }
ledger-unreadable-hint = horo houdt dit bestand bij: geef uzelf het recht het te lezen, zet het terug uit het versiebeheer, of vraag het aan wie het u gestuurd heeft. Tot dan blijft het artikel zoals het is.
memory-character = Regel { $line }: er staat een teken dat XML niet mag bevatten
memory-encoding = Het heeft niet de codering die het opgeeft; TMX is UTF-8, of UTF-16 met een bytevolgordemarkering
memory-hint = Zolang het niet kan worden gelezen, maakt horo er geen concepten van. Zet het bestand terug uit het versiebeheer, of verwijder het en importeer het opnieuw.
memory-language = Regel { $line }: ‘{ $code }’ is geen taalcode
memory-line = Regel { $line }: { $reason }
memory-no-language = Regel { $line }: een tekst noemt zijn taal niet
memory-other = Het is geen vertaalgeheugen in TMX 1.1 tot 1.4
message-day = ‘{ $text }’ is geen datum
message-missing = Het bericht ontbreekt
restless = Iemand heeft dit bestand net gewijzigd, daarom is het met rust gelaten
restless-hint = Voer horo opnieuw uit.
site-none = De teksten van de gepubliceerde pagina’s ontbreken in deze taal
site-none-hint = Kopieer de Bulgaarse site.ftl en vertaal de berichten erin.
source-missing = Het artikel heeft een register, maar dit bestand met de Bulgaarse tekst ervan is weg
source-missing-hint = Zet het bestand terug uit het versiebeheer, of vraag het aan wie het u gestuurd heeft; de vertalingen zijn erop gebaseerd.
term-accepted-plain = Schrijf { $reference } in de passende vorm. Zijn ook andere woorden goed, voeg ze dan toe aan de term in terms.ftl: .also = …
term-forbidden-plain = Schrijf in plaats daarvan { $reference }.
withdrawn-day = ‘{ $text }’ is geen datum in de vorm JJJJ-MM-DD
withdrawn-id = ‘{ $text }’ is geen id van een artikel
withdrawn-unreadable = De lijst van ingetrokken artikelen kan niet worden gelezen: { $reason }
withdrawn-unreadable-hint = Er is niets gepubliceerd. Verbeter het bestand, of zet het terug uit het versiebeheer.

## Over de pagina’s voordat ze worden gepubliceerd

fault-hint = De pagina is niet gepubliceerd; de laatste publicatie staat er nog. Is er een sjabloon gewijzigd, kijk dan eerst daar; zo niet, meld het dan: de fout ligt bij horo.
asset-digest = Het stijlblad is niet het blad dat zijn naam noemt
asset-foreign = Het stijlblad laadt iets van elders
asset-missing = Het stijlblad laadt { $name }, en dat is er niet
asset-picture = De afbeelding heeft een script of laadt iets van elders
body-block = Het blok { $id } staat niet op de pagina
body-changed = Het blok { $id } is niet zoals het is gepubliceerd
body-differs = De tekst op de pagina is niet de tekst van de editie
body-markup = Het blok { $id } heeft <{ $tag }> of een attribuut daarvan, en dat mag een tekst niet hebben
body-none = De pagina heeft geen element met de id ‘body’
body-pictures = De pagina toont de afbeeldingen van het artikel niet met de bijbehorende teksten
data-differs = De gegevens zijn niet die van de editie
data-list = De lijst is niet die van de artikelen, vanaf het nieuwste
data-unreadable = De JSON kan niet worden gelezen
data-wrong = De JSON kan niet worden gelezen: { $reason }
emblem-drawing = Het embleem van de Europese Unie is niet getekend zoals het moet
emblem-missing = Het embleem van de Europese Unie ontbreekt of heeft geen alternatieve tekst
feed-deep = Hij is te diep genest
feed-early = Hij eindigt te vroeg
feed-entries = De feed geeft de artikelen van zijn lijst niet weer, het nieuwste eerst, elk volledig en met zijn herkomst
feed-head = De feed noemt zijn taal, zijn adres en wat is ingetrokken niet zoals zijn lijst dat doet
feed-strange = Er staat iets in wat geen feed van horo heeft
feed-unreadable = De feed kan niet worden gelezen: { $reason }
file-foreign = Het bestand hoort bij geen pagina van de website
file-gone = Het bestand is er niet
file-not-utf8 = Het bestand is geen UTF-8
funding-statement = De financieringsvermelding is niet ‘{ $statement }’
link-broken = ‘{ $link }’ leidt naar { $file }, en dat is er niet
link-element = ‘{ $link }’ leidt naar een element dat er niet is
link-outside = ‘{ $link }’ leidt buiten de publicatie
link-picture = ‘{ $link }’, van een afbeelding, leidt naar geen enkel bestand van de publicatie
link-reader = ‘{ $link }’ is geen adres waar een lezer heen mag worden gestuurd
list-entries = De lijst noemt haar artikelen niet vanaf het nieuwste, met hun titels en taalcodes
machine-language = De taalcode van { $mark } is niet { $tag }
machine-language-none = { $mark } heeft een eigen taalcode en mag er geen hebben
machine-missing = De pagina zegt niet dat een machine de tekst heeft vertaald
machine-original = De opmerking over de machinevertaling leidt niet naar het origineel
machine-wrong = De pagina zegt dat een machine de tekst heeft vertaald, en dat is niet zo
page-alternates = De pagina moet elk van haar taalversies noemen, ook zichzelf, en niets anders
page-attribute = <{ $tag }> heeft het attribuut { $name }, dat een script uitvoert en niet is toegestaan: haal het weg
page-canonical = Het canonieke adres is niet { $url }
page-day = De pagina geeft een andere datum dan { $day }
page-default = De pagina moet precies één adres voor alle andere talen noemen
page-doctype = De pagina begint niet met <!doctype html>
page-element = De pagina heeft een element <{ $tag }>, dat niet is toegestaan: haal het weg
page-heading = De kop is niet de titel van het artikel
page-id = Twee elementen hebben de id ‘{ $id }’
page-language = De pagina zegt niet dat haar taal { $locale } is
page-language-links = De links naar de andere talen zijn niet volledig: elk met de naam van zijn taal, met lang en hreflang, naar zijn pagina
page-linked-data = Wat de pagina zoekmachines vertelt (JSON-LD), is niet wat ze toont
page-loads = <{ $tag }> laadt { $url }, en een pagina mag alleen bestanden van de eigen website laden: haal het weg
page-locale = og:locale is niet { $code }
page-locales = og:locale:alternate noemt de andere talen niet
page-og-title = og:title is niet de titel van het artikel
page-og-url = og:url is niet { $url }
page-once = Op de pagina moet precies één element { $element } staan
page-script = De pagina heeft een script dat geen geldige JSON-LD is
page-title = De titel in de kop van de pagina begint niet met de titel van het artikel
robots-sitemap = Het bestand noemt de sitemap niet
sitemap-index = De index noemt de delen van de sitemap niet
sitemap-pages = De sitemap noemt niet elke pagina één keer, met haar taalversies
