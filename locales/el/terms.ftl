### Το γλωσσάρι του έργου. Οι όροι μπαίνουν χωρίς άρθρο: το άρθρο (στον, της, από την) το γράφει το κείμενο.


## Έργο και πρόγραμμα

# Το έργο. Δεν μεταφράζεται και δεν κλίνεται.
-secon = SECON
    .gender = neuter
#
# Το πρόγραμμα, με λατινικά γράμματα· δεν κλίνεται. Πρόκειται για το Interreg VI-C, το διαπεριφερειακό σκέλος της περιόδου 2021–2027.
-interreg-europe = Interreg Europe
    .gender = neuter

## Έννοιες

-social-economy =
    { $case ->
       *[nominative] κοινωνική οικονομία
        [genitive] κοινωνικής οικονομίας
        [accusative] κοινωνική οικονομία
    }
    .gender = feminine

## Φορείς

-european-union =
    { $case ->
       *[nominative] Ευρωπαϊκή Ένωση
        [genitive] Ευρωπαϊκής Ένωσης
        [accusative] Ευρωπαϊκή Ένωση
    }
    .gender = feminine
    .also = ΕΕ
#
# full: με το όνομα της πόλης. short: «ο Δήμος», όταν είναι ήδη γνωστό ποιος.
-haskovo-municipality =
    { $form ->
       *[full]
            { $case ->
               *[nominative] Δήμος Χάσκοβο
                [genitive] Δήμου Χάσκοβο
                [accusative] Δήμο Χάσκοβο
            }
        [short]
            { $case ->
               *[nominative] Δήμος
                [genitive] Δήμου
                [accusative] Δήμο
            }
    }
    .gender = masculine
-haskovo-regional-administration =
    { $case ->
       *[nominative] Περιφερειακή Διοίκηση Χάσκοβο
        [genitive] Περιφερειακής Διοίκησης Χάσκοβο
        [accusative] Περιφερειακή Διοίκηση Χάσκοβο
    }
    .gender = feminine
#
# Bulgarian Industrial Capital Association (BICA). short: χωρίς τη χώρα.
-industrial-capital-association =
    { $form ->
       *[full]
            { $case ->
               *[nominative] Ένωση Βιομηχανικού Κεφαλαίου στη Βουλγαρία
                [genitive] Ένωσης Βιομηχανικού Κεφαλαίου στη Βουλγαρία
                [accusative] Ένωση Βιομηχανικού Κεφαλαίου στη Βουλγαρία
            }
        [short]
            { $case ->
               *[nominative] Ένωση Βιομηχανικού Κεφαλαίου
                [genitive] Ένωσης Βιομηχανικού Κεφαλαίου
                [accusative] Ένωση Βιομηχανικού Κεφαλαίου
            }
    }
    .gender = feminine
#
# ΚΜΟΠ – Κέντρο Κοινωνικής Δράσης και Καινοτομίας. Με ελληνικά γράμματα· δεν κλίνεται.
-kmop = ΚΜΟΠ
    .gender = neuter
-harghita-county-council =
    { $case ->
       *[nominative] Νομαρχιακό Συμβούλιο Χαργκίτα
        [genitive] Νομαρχιακού Συμβουλίου Χαργκίτα
        [accusative] Νομαρχιακό Συμβούλιο Χαργκίτα
    }
    .gender = neuter

## Τόποι

# Δεν κλίνεται: του Χάσκοβο.
-haskovo = Χάσκοβο
    .gender = neuter
-rhine-neckar-region =
    { $case ->
       *[nominative] Περιφέρεια Ρήνου-Νέκαρ
        [genitive] Περιφέρειας Ρήνου-Νέκαρ
        [accusative] Περιφέρεια Ρήνου-Νέκαρ
    }
    .gender = feminine
-flemish-brabant =
    { $case ->
       *[nominative] Επαρχία της Φλαμανδικής Βραβάντης
        [genitive] Επαρχίας της Φλαμανδικής Βραβάντης
        [accusative] Επαρχία της Φλαμανδικής Βραβάντης
    }
    .gender = feminine
-mazovia =
    { $case ->
       *[nominative] Περιφέρεια Μαζοβίας
        [genitive] Περιφέρειας Μαζοβίας
        [accusative] Περιφέρεια Μαζοβίας
    }
    .gender = feminine
-oliveira-de-azemeis =
    { $case ->
       *[nominative] Δήμος Ολιβέιρα ντε Αζεμέις
        [genitive] Δήμου Ολιβέιρα ντε Αζεμέις
        [accusative] Δήμο Ολιβέιρα ντε Αζεμέις
    }
    .gender = masculine
-riga-planning-region =
    { $case ->
       *[nominative] Περιφέρεια Σχεδιασμού της Ρίγας
        [genitive] Περιφέρειας Σχεδιασμού της Ρίγας
        [accusative] Περιφέρεια Σχεδιασμού της Ρίγας
    }
    .gender = feminine
-peloponnese =
    { $case ->
       *[nominative] Περιφέρεια Πελοποννήσου
        [genitive] Περιφέρειας Πελοποννήσου
        [accusative] Περιφέρεια Πελοποννήσου
    }
    .gender = feminine
-extremadura =
    { $case ->
       *[nominative] Εξτρεμαδούρα
        [genitive] Εξτρεμαδούρας
        [accusative] Εξτρεμαδούρα
    }
    .gender = feminine
