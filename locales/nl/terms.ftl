## Project en programma

-secon = SECON
-interreg-europe = Interreg Europe

## Begrippen

-social-economy =
    { $form ->
       *[definite] de sociale economie
        [bare] sociale economie
    }
    .gender = feminine

## Instellingen

-european-union =
    { $form ->
       *[definite] de Europese Unie
        [bare] Europese Unie
    }
    .gender = feminine
    .also = EU
-haskovo-municipality =
    { $form ->
       *[definite] de gemeente Chaskovo
        [bare] gemeente Chaskovo
        [short] de gemeente
    }
    .gender = feminine
-haskovo-regional-administration =
    { $form ->
       *[definite] het regionale bestuur van Chaskovo
        [bare] regionaal bestuur van Chaskovo
    }
    .gender = neuter
-industrial-capital-association =
    { $form ->
       *[definite] de Vereniging voor Industrieel Kapitaal in Bulgarije
        [bare] Vereniging voor Industrieel Kapitaal in Bulgarije
    }
    .gender = feminine
-kmop = KMOP
-harghita-county-council =
    { $form ->
       *[definite] de districtsraad van Harghita
        [bare] districtsraad van Harghita
    }
    .gender = masculine

## Plaatsen

-haskovo = Chaskovo
    .gender = neuter
    .forbidden = Haskovo
    .note = In het Nederlands heet de stad Chaskovo; Haskovo is de Engelse spelling.
-rhine-neckar-region =
    { $form ->
       *[definite] de regio Rijn-Neckar
        [bare] regio Rijn-Neckar
    }
    .gender = feminine
-flemish-brabant =
    { $form ->
       *[definite] de provincie Vlaams-Brabant
        [bare] provincie Vlaams-Brabant
    }
    .gender = feminine
-mazovia =
    { $form ->
       *[definite] de regio Mazovië
        [bare] regio Mazovië
    }
    .gender = feminine
-oliveira-de-azemeis =
    { $form ->
       *[definite] de gemeente Oliveira de Azeméis
        [bare] gemeente Oliveira de Azeméis
    }
    .gender = feminine
-riga-planning-region =
    { $form ->
       *[definite] de planningsregio Riga
        [bare] planningsregio Riga
    }
    .gender = feminine
-peloponnese =
    { $form ->
       *[definite] de regio Peloponnesos
        [bare] regio Peloponnesos
    }
    .gender = feminine
-extremadura = Extremadura
    .gender = neuter
