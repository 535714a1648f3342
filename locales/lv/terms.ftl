### Projekta glosārijs.
### Locījums: case (nominative, genitive, dative, accusative, instrumental, locative).


## Projekts un programma

-secon = SECON
-interreg-europe = Interreg Europe

## Jēdzieni

-social-economy =
    { $case ->
       *[nominative] sociālā ekonomika
        [genitive] sociālās ekonomikas
        [dative] sociālajai ekonomikai
        [accusative] sociālo ekonomiku
        [instrumental] sociālo ekonomiku
        [locative] sociālajā ekonomikā
    }
    .gender = feminine

## Iestādes un organizācijas

-european-union =
    { $case ->
       *[nominative] Eiropas Savienība
        [genitive] Eiropas Savienības
        [dative] Eiropas Savienībai
        [accusative] Eiropas Savienību
        [instrumental] Eiropas Savienību
        [locative] Eiropas Savienībā
    }
    .gender = feminine
    .also = ES
-haskovo-municipality =
    { $form ->
       *[full]
            { $case ->
               *[nominative] Haskovas pašvaldība
                [genitive] Haskovas pašvaldības
                [dative] Haskovas pašvaldībai
                [accusative] Haskovas pašvaldību
                [instrumental] Haskovas pašvaldību
                [locative] Haskovas pašvaldībā
            }
        [short]
            { $case ->
               *[nominative] pašvaldība
                [genitive] pašvaldības
                [dative] pašvaldībai
                [accusative] pašvaldību
                [instrumental] pašvaldību
                [locative] pašvaldībā
            }
    }
    .gender = feminine
-haskovo-regional-administration =
    { $case ->
       *[nominative] Haskovas apgabala administrācija
        [genitive] Haskovas apgabala administrācijas
        [dative] Haskovas apgabala administrācijai
        [accusative] Haskovas apgabala administrāciju
        [instrumental] Haskovas apgabala administrāciju
        [locative] Haskovas apgabala administrācijā
    }
    .gender = feminine
-industrial-capital-association =
    { $case ->
       *[nominative] Bulgārijas Rūpnieciskā kapitāla asociācija
        [genitive] Bulgārijas Rūpnieciskā kapitāla asociācijas
        [dative] Bulgārijas Rūpnieciskā kapitāla asociācijai
        [accusative] Bulgārijas Rūpnieciskā kapitāla asociāciju
        [instrumental] Bulgārijas Rūpnieciskā kapitāla asociāciju
        [locative] Bulgārijas Rūpnieciskā kapitāla asociācijā
    }
    .gender = feminine
-kmop = KMOP
-harghita-county-council =
    { $case ->
       *[nominative] Hargitas apriņķa padome
        [genitive] Hargitas apriņķa padomes
        [dative] Hargitas apriņķa padomei
        [accusative] Hargitas apriņķa padomi
        [instrumental] Hargitas apriņķa padomi
        [locative] Hargitas apriņķa padomē
    }
    .gender = feminine

## Vietas

-haskovo =
    { $case ->
       *[nominative] Haskova
        [genitive] Haskovas
        [dative] Haskovai
        [accusative] Haskovu
        [instrumental] Haskovu
        [locative] Haskovā
    }
    .gender = feminine
    .forbidden = Haskovo
    .note = Latviski pilsētu sauc Haskova; Haskovo ir angļu rakstība.
-rhine-neckar-region =
    { $case ->
       *[nominative] Reinas-Nekāras reģions
        [genitive] Reinas-Nekāras reģiona
        [dative] Reinas-Nekāras reģionam
        [accusative] Reinas-Nekāras reģionu
        [instrumental] Reinas-Nekāras reģionu
        [locative] Reinas-Nekāras reģionā
    }
    .gender = masculine
-flemish-brabant =
    { $case ->
       *[nominative] Flāmu Brabantes province
        [genitive] Flāmu Brabantes provinces
        [dative] Flāmu Brabantes provincei
        [accusative] Flāmu Brabantes provinci
        [instrumental] Flāmu Brabantes provinci
        [locative] Flāmu Brabantes provincē
    }
    .gender = feminine
-mazovia =
    { $case ->
       *[nominative] Mazovijas vojevodiste
        [genitive] Mazovijas vojevodistes
        [dative] Mazovijas vojevodistei
        [accusative] Mazovijas vojevodisti
        [instrumental] Mazovijas vojevodisti
        [locative] Mazovijas vojevodistē
    }
    .gender = feminine
-oliveira-de-azemeis =
    { $case ->
       *[nominative] Oliveira de Azeméis pašvaldība
        [genitive] Oliveira de Azeméis pašvaldības
        [dative] Oliveira de Azeméis pašvaldībai
        [accusative] Oliveira de Azeméis pašvaldību
        [instrumental] Oliveira de Azeméis pašvaldību
        [locative] Oliveira de Azeméis pašvaldībā
    }
    .gender = feminine
-riga-planning-region =
    { $case ->
       *[nominative] Rīgas plānošanas reģions
        [genitive] Rīgas plānošanas reģiona
        [dative] Rīgas plānošanas reģionam
        [accusative] Rīgas plānošanas reģionu
        [instrumental] Rīgas plānošanas reģionu
        [locative] Rīgas plānošanas reģionā
    }
    .gender = masculine
-peloponnese =
    { $case ->
       *[nominative] Peloponēsas reģions
        [genitive] Peloponēsas reģiona
        [dative] Peloponēsas reģionam
        [accusative] Peloponēsas reģionu
        [instrumental] Peloponēsas reģionu
        [locative] Peloponēsas reģionā
    }
    .gender = masculine
-extremadura =
    { $case ->
       *[nominative] Estremadura
        [genitive] Estremaduras
        [dative] Estremadurai
        [accusative] Estremaduru
        [instrumental] Estremaduru
        [locative] Estremadurā
    }
    .gender = feminine
