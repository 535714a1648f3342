### Glossar des Projekts. Ein neuer Begriff entsteht zuerst auf Bulgarisch.
### Formen: $case = nominative (Standard), genitive, dative, accusative – jeweils mit bestimmtem Artikel – und bare (ohne Artikel).


## Projekt und Programm

# Name des Projekts. Wird weder übersetzt noch gebeugt.
-secon = SECON
#
# Name des Programms (Interreg VI-C). Wird weder übersetzt noch gebeugt.
-interreg-europe = Interreg Europe

## Begriffe

-social-economy =
    { $case ->
       *[nominative] die Sozialwirtschaft
        [genitive] der Sozialwirtschaft
        [dative] der Sozialwirtschaft
        [accusative] die Sozialwirtschaft
        [bare] Sozialwirtschaft
    }
    .gender = feminine

## Einrichtungen

-european-union =
    { $case ->
       *[nominative] die Europäische Union
        [genitive] der Europäischen Union
        [dative] der Europäischen Union
        [accusative] die Europäische Union
        [bare] Europäische Union
    }
    .gender = feminine
    .also = EU
#
# $form = full (Standard) mit Ortsnamen oder short („die Gemeinde“).
-haskovo-municipality =
    { $form ->
       *[full]
            { $case ->
               *[nominative] die Gemeinde Chaskowo
                [genitive] der Gemeinde Chaskowo
                [dative] der Gemeinde Chaskowo
                [accusative] die Gemeinde Chaskowo
                [bare] Gemeinde Chaskowo
            }
        [short]
            { $case ->
               *[nominative] die Gemeinde
                [genitive] der Gemeinde
                [dative] der Gemeinde
                [accusative] die Gemeinde
                [bare] Gemeinde
            }
    }
    .gender = feminine
#
# Verwaltung der Oblast Chaskowo; Oblast = Bezirk.
-haskovo-regional-administration =
    { $case ->
       *[nominative] die Bezirksverwaltung Chaskowo
        [genitive] der Bezirksverwaltung Chaskowo
        [dative] der Bezirksverwaltung Chaskowo
        [accusative] die Bezirksverwaltung Chaskowo
        [bare] Bezirksverwaltung Chaskowo
    }
    .gender = feminine
#
# Bulgarian Industrial Capital Association (BICA), bulgarischer Arbeitgeberverband.
-industrial-capital-association =
    { $case ->
       *[nominative] die Vereinigung des Industriekapitals in Bulgarien
        [genitive] der Vereinigung des Industriekapitals in Bulgarien
        [dative] der Vereinigung des Industriekapitals in Bulgarien
        [accusative] die Vereinigung des Industriekapitals in Bulgarien
        [bare] Vereinigung des Industriekapitals in Bulgarien
    }
    .gender = feminine
#
# Griechische Organisation „KMOP – Social Action and Innovation Centre“. Ohne Artikel, nicht gebeugt.
-kmop = KMOP
-harghita-county-council =
    { $case ->
       *[nominative] der Rat des Kreises Harghita
        [genitive] des Rates des Kreises Harghita
        [dative] dem Rat des Kreises Harghita
        [accusative] den Rat des Kreises Harghita
        [bare] Rat des Kreises Harghita
    }
    .gender = masculine

## Orte

-haskovo =
    { $case ->
       *[nominative] Chaskowo
        [genitive] Chaskowos
    }
    .gender = neuter
    .forbidden = Haskovo | Haskowo | Khaskovo
    .note = Auf Deutsch heißt die Stadt Chaskowo; Haskovo ist die englische Schreibung.
-rhine-neckar-region =
    { $case ->
       *[nominative] die Region Rhein-Neckar
        [genitive] der Region Rhein-Neckar
        [dative] der Region Rhein-Neckar
        [accusative] die Region Rhein-Neckar
        [bare] Region Rhein-Neckar
    }
    .gender = feminine
-flemish-brabant =
    { $case ->
       *[nominative] die Provinz Flämisch-Brabant
        [genitive] der Provinz Flämisch-Brabant
        [dative] der Provinz Flämisch-Brabant
        [accusative] die Provinz Flämisch-Brabant
        [bare] Provinz Flämisch-Brabant
    }
    .gender = feminine
-mazovia =
    { $case ->
       *[nominative] die Woiwodschaft Masowien
        [genitive] der Woiwodschaft Masowien
        [dative] der Woiwodschaft Masowien
        [accusative] die Woiwodschaft Masowien
        [bare] Woiwodschaft Masowien
    }
    .gender = feminine
-oliveira-de-azemeis =
    { $case ->
       *[nominative] die Gemeinde Oliveira de Azeméis
        [genitive] der Gemeinde Oliveira de Azeméis
        [dative] der Gemeinde Oliveira de Azeméis
        [accusative] die Gemeinde Oliveira de Azeméis
        [bare] Gemeinde Oliveira de Azeméis
    }
    .gender = feminine
-riga-planning-region =
    { $case ->
       *[nominative] die Planungsregion Riga
        [genitive] der Planungsregion Riga
        [dative] der Planungsregion Riga
        [accusative] die Planungsregion Riga
        [bare] Planungsregion Riga
    }
    .gender = feminine
-peloponnese =
    { $case ->
       *[nominative] die Region Peloponnes
        [genitive] der Region Peloponnes
        [dative] der Region Peloponnes
        [accusative] die Region Peloponnes
        [bare] Region Peloponnes
    }
    .gender = feminine
-extremadura =
    { $case ->
       *[nominative] die Extremadura
        [genitive] der Extremadura
        [dative] der Extremadura
        [accusative] die Extremadura
        [bare] Extremadura
    }
    .gender = feminine
