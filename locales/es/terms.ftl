### Glosario del proyecto. Un término nuevo se escribe primero en búlgaro y después en los demás idiomas.
### Formas: bare, sin artículo (la habitual tras «del» y «al»); definite, con artículo.


## Proyecto y programa

# El proyecto. No se traduce nunca.
-secon = SECON
    .gender = masculine
#
# El programa se llama Interreg Europe (Interreg VI-C); no se traduce.
-interreg-europe = Interreg Europe
    .gender = masculine

## Conceptos

-social-economy =
    { $form ->
       *[bare] economía social
        [definite] la economía social
    }
    .gender = feminine

## Instituciones

-european-union =
    { $form ->
       *[bare] Unión Europea
        [definite] la Unión Europea
    }
    .gender = feminine
    .also = UE
#
# «Ayuntamiento» es la institución (short: sin el nombre de la ciudad); «municipio» (territory), el territorio.
-haskovo-municipality =
    { $form ->
       *[bare] Ayuntamiento de Haskovo
        [definite] el Ayuntamiento de Haskovo
        [short] Ayuntamiento
        [territory] municipio de Haskovo
    }
    .gender = masculine
-haskovo-regional-administration =
    { $form ->
       *[bare] Administración Regional de Haskovo
        [definite] la Administración Regional de Haskovo
    }
    .gender = feminine
#
# «en Bulgaria» forma parte del nombre.
-industrial-capital-association =
    { $form ->
       *[bare] Asociación del Capital Industrial en Bulgaria
        [definite] la Asociación del Capital Industrial en Bulgaria
    }
    .gender = feminine
#
# Organización griega: KMOP, Centro de Acción Social e Innovación. Sin artículo.
-kmop = KMOP
    .gender = feminine
-harghita-county-council =
    { $form ->
       *[bare] Consejo del Condado de Harghita
        [definite] el Consejo del Condado de Harghita
    }
    .gender = masculine

## Lugares

-haskovo = Haskovo
-rhine-neckar-region =
    { $form ->
       *[bare] región Rin-Neckar
        [definite] la región Rin-Neckar
    }
    .gender = feminine
-flemish-brabant =
    { $form ->
       *[bare] provincia de Brabante Flamenco
        [definite] la provincia de Brabante Flamenco
    }
    .gender = feminine
-mazovia =
    { $form ->
       *[bare] región de Mazovia
        [definite] la región de Mazovia
    }
    .gender = feminine
-oliveira-de-azemeis =
    { $form ->
       *[bare] Ayuntamiento de Oliveira de Azeméis
        [definite] el Ayuntamiento de Oliveira de Azeméis
    }
    .gender = masculine
-riga-planning-region =
    { $form ->
       *[bare] Región de Planificación de Riga
        [definite] la Región de Planificación de Riga
    }
    .gender = feminine
-peloponnese =
    { $form ->
       *[bare] región del Peloponeso
        [definite] la región del Peloponeso
    }
    .gender = feminine
-extremadura = Extremadura
    .gender = feminine
