### Glossário do projeto em português de Portugal.
### Sem parâmetro, cada termo dá a forma sem artigo: “da { -social-economy }”, “do { -haskovo-municipality }”.


## Projeto e programa

-secon = SECON
    .gender = masculine
-interreg-europe = Interreg Europe
    .gender = masculine

## Conceitos

-social-economy =
    { $form ->
       *[bare] economia social
        [definite] a economia social
        [capitalised] Economia social
    }
    .gender = feminine

## Instituições

-european-union =
    { $form ->
       *[bare] União Europeia
        [definite] a União Europeia
    }
    .gender = feminine
    .also = UE
#
# bare: a instituição; territory: o território; short: só “o Município”, já identificado no texto.
-haskovo-municipality =
    { $form ->
       *[bare] Município de Haskovo
        [definite] o Município de Haskovo
        [territory] município de Haskovo
        [short] Município
        [short-definite] o Município
    }
    .gender = masculine
-haskovo-regional-administration =
    { $form ->
       *[bare] Administração Regional de Haskovo
        [definite] a Administração Regional de Haskovo
    }
    .gender = feminine
-industrial-capital-association =
    { $form ->
       *[bare] Associação do Capital Industrial da Bulgária
        [definite] a Associação do Capital Industrial da Bulgária
    }
    .gender = feminine
-kmop = KMOP
    .gender = feminine
-harghita-county-council =
    { $form ->
       *[bare] Conselho Distrital de Harghita
        [definite] o Conselho Distrital de Harghita
    }
    .gender = masculine

## Lugares

# Sem artigo: “em Haskovo”, “de Haskovo”.
-haskovo = Haskovo
-rhine-neckar-region =
    { $form ->
       *[bare] região do Reno-Neckar
        [definite] a região do Reno-Neckar
    }
    .gender = feminine
-flemish-brabant =
    { $form ->
       *[bare] província do Brabante Flamengo
        [definite] a província do Brabante Flamengo
    }
    .gender = feminine
-mazovia =
    { $form ->
       *[bare] região da Mazóvia
        [definite] a região da Mazóvia
    }
    .gender = feminine
-oliveira-de-azemeis =
    { $form ->
       *[bare] Município de Oliveira de Azeméis
        [definite] o Município de Oliveira de Azeméis
    }
    .gender = masculine
-riga-planning-region =
    { $form ->
       *[bare] Região de Planeamento de Riga
        [definite] a Região de Planeamento de Riga
    }
    .gender = feminine
-peloponnese =
    { $form ->
       *[bare] região do Peloponeso
        [definite] a região do Peloponeso
    }
    .gender = feminine
-extremadura =
    { $form ->
       *[bare] Extremadura
        [definite] a Extremadura
    }
    .gender = feminine
