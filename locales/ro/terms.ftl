### Glosarul proiectului în limba română. Termenii noi se scriu mai întâi în glosarul în limba bulgară.
### Acuzativul este identic cu nominativul (forma implicită), dativul cu genitivul.


## Proiect și program

# Numele proiectului. Nu se traduce și nu se declină.
-secon = SECON
#
# Numele programului (Interreg VI-C) este Interreg Europe și în limba română.
-interreg-europe = Interreg Europe

## Noțiuni

-social-economy =
    { $form ->
       *[indefinite]
            { $case ->
               *[nominative] economie socială
                [genitive] unei economii sociale
                [dative] unei economii sociale
            }
        [definite]
            { $case ->
               *[nominative] economia socială
                [genitive] economiei sociale
                [dative] economiei sociale
            }
    }
    .gender = feminine

## Instituții

-european-union =
    { $case ->
       *[nominative] Uniunea Europeană
        [genitive] Uniunii Europene
        [dative] Uniunii Europene
    }
    .gender = feminine
    .also = UE
#
# institution: autoritatea locală (cu majusculă); territory: unitatea administrativă (cu minusculă); short: fără numele orașului.
-haskovo-municipality =
    { $form ->
       *[institution]
            { $case ->
               *[nominative] Municipalitatea Haskovo
                [genitive] Municipalității Haskovo
                [dative] Municipalității Haskovo
            }
        [territory]
            { $case ->
               *[nominative] municipalitatea Haskovo
                [genitive] municipalității Haskovo
                [dative] municipalității Haskovo
            }
        [short]
            { $case ->
               *[nominative] Municipalitatea
                [genitive] Municipalității
                [dative] Municipalității
            }
    }
    .gender = feminine
-haskovo-regional-administration =
    { $case ->
       *[nominative] Administrația Regională Haskovo
        [genitive] Administrației Regionale Haskovo
        [dative] Administrației Regionale Haskovo
    }
    .gender = feminine
#
# În engleză: Bulgarian Industrial Capital Association (BICA).
-industrial-capital-association =
    { $case ->
       *[nominative] Asociația Capitalului Industrial din Bulgaria
        [genitive] Asociației Capitalului Industrial din Bulgaria
        [dative] Asociației Capitalului Industrial din Bulgaria
    }
    .gender = feminine
#
# Organizația din Grecia KMOP, Centrul de Acțiune Socială și Inovare. Nu se declină.
-kmop = KMOP
-harghita-county-council =
    { $case ->
       *[nominative] Consiliul Județean Harghita
        [genitive] Consiliului Județean Harghita
        [dative] Consiliului Județean Harghita
    }
    .gender = neuter

## Locuri

-haskovo = Haskovo
-rhine-neckar-region =
    { $case ->
       *[nominative] regiunea Rin-Neckar
        [genitive] regiunii Rin-Neckar
        [dative] regiunii Rin-Neckar
    }
    .gender = feminine
-flemish-brabant =
    { $case ->
       *[nominative] provincia Brabantul Flamand
        [genitive] provinciei Brabantul Flamand
        [dative] provinciei Brabantul Flamand
    }
    .gender = feminine
-mazovia =
    { $case ->
       *[nominative] regiunea Mazovia
        [genitive] regiunii Mazovia
        [dative] regiunii Mazovia
    }
    .gender = feminine
-oliveira-de-azemeis =
    { $case ->
       *[nominative] Municipalitatea Oliveira de Azeméis
        [genitive] Municipalității Oliveira de Azeméis
        [dative] Municipalității Oliveira de Azeméis
    }
    .gender = feminine
-riga-planning-region =
    { $case ->
       *[nominative] Regiunea de Planificare Riga
        [genitive] Regiunii de Planificare Riga
        [dative] Regiunii de Planificare Riga
    }
    .gender = feminine
-peloponnese =
    { $case ->
       *[nominative] regiunea Peloponez
        [genitive] regiunii Peloponez
        [dative] regiunii Peloponez
    }
    .gender = feminine
-extremadura = Extremadura
    .gender = feminine
