## Projekt i program

-secon = SECON
-interreg-europe = Interreg Europe

## Pojęcia

-social-economy =
    { $case ->
       *[nominative] ekonomia społeczna
        [genitive] ekonomii społecznej
        [dative] ekonomii społecznej
        [accusative] ekonomię społeczną
        [instrumental] ekonomią społeczną
        [locative] ekonomii społecznej
    }
    .gender = feminine

## Instytucje

-european-union =
    { $case ->
       *[nominative] Unia Europejska
        [genitive] Unii Europejskiej
        [dative] Unii Europejskiej
        [accusative] Unię Europejską
        [instrumental] Unią Europejską
        [locative] Unii Europejskiej
    }
    .gender = feminine
    .also = UE
-haskovo-municipality =
    { $case ->
       *[nominative] gmina Chaskowo
        [genitive] gminy Chaskowo
        [dative] gminie Chaskowo
        [accusative] gminę Chaskowo
        [instrumental] gminą Chaskowo
        [locative] gminie Chaskowo
    }
    .gender = feminine
-haskovo-regional-administration =
    { $case ->
       *[nominative] Administracja Obwodowa w Chaskowie
        [genitive] Administracji Obwodowej w Chaskowie
        [dative] Administracji Obwodowej w Chaskowie
        [accusative] Administrację Obwodową w Chaskowie
        [instrumental] Administracją Obwodową w Chaskowie
        [locative] Administracji Obwodowej w Chaskowie
    }
    .gender = feminine
-industrial-capital-association =
    { $case ->
       *[nominative] Stowarzyszenie Kapitału Przemysłowego w Bułgarii
        [genitive] Stowarzyszenia Kapitału Przemysłowego w Bułgarii
        [dative] Stowarzyszeniu Kapitału Przemysłowego w Bułgarii
        [accusative] Stowarzyszenie Kapitału Przemysłowego w Bułgarii
        [instrumental] Stowarzyszeniem Kapitału Przemysłowego w Bułgarii
        [locative] Stowarzyszeniu Kapitału Przemysłowego w Bułgarii
    }
    .gender = neuter
-kmop = KMOP
-harghita-county-council =
    { $case ->
       *[nominative] Rada Okręgu Harghita
        [genitive] Rady Okręgu Harghita
        [dative] Radzie Okręgu Harghita
        [accusative] Radę Okręgu Harghita
        [instrumental] Radą Okręgu Harghita
        [locative] Radzie Okręgu Harghita
    }
    .gender = feminine

## Miejsca

-haskovo =
    { $case ->
       *[nominative] Chaskowo
        [genitive] Chaskowa
        [dative] Chaskowu
        [accusative] Chaskowo
        [instrumental] Chaskowem
        [locative] Chaskowie
    }
    .gender = neuter
    .forbidden = Haskovo | Haskowo
    .note = Po polsku miasto nazywa się Chaskowo; Haskovo to pisownia angielska.
-rhine-neckar-region =
    { $case ->
       *[nominative] region Ren-Neckar
        [genitive] regionu Ren-Neckar
        [dative] regionowi Ren-Neckar
        [accusative] region Ren-Neckar
        [instrumental] regionem Ren-Neckar
        [locative] regionie Ren-Neckar
    }
    .gender = masculine
-flemish-brabant =
    { $case ->
       *[nominative] prowincja Brabancja Flamandzka
        [genitive] prowincji Brabancja Flamandzka
        [dative] prowincji Brabancja Flamandzka
        [accusative] prowincję Brabancja Flamandzka
        [instrumental] prowincją Brabancja Flamandzka
        [locative] prowincji Brabancja Flamandzka
    }
    .gender = feminine
-mazovia =
    { $case ->
       *[nominative] województwo mazowieckie
        [genitive] województwa mazowieckiego
        [dative] województwu mazowieckiemu
        [accusative] województwo mazowieckie
        [instrumental] województwem mazowieckim
        [locative] województwie mazowieckim
    }
    .gender = neuter
-oliveira-de-azemeis =
    { $case ->
       *[nominative] gmina Oliveira de Azeméis
        [genitive] gminy Oliveira de Azeméis
        [dative] gminie Oliveira de Azeméis
        [accusative] gminę Oliveira de Azeméis
        [instrumental] gminą Oliveira de Azeméis
        [locative] gminie Oliveira de Azeméis
    }
    .gender = feminine
-riga-planning-region =
    { $case ->
       *[nominative] Ryski Region Planowania
        [genitive] Ryskiego Regionu Planowania
        [dative] Ryskiemu Regionowi Planowania
        [accusative] Ryski Region Planowania
        [instrumental] Ryskim Regionem Planowania
        [locative] Ryskim Regionie Planowania
    }
    .gender = masculine
-peloponnese =
    { $case ->
       *[nominative] region Peloponez
        [genitive] regionu Peloponez
        [dative] regionowi Peloponez
        [accusative] region Peloponez
        [instrumental] regionem Peloponez
        [locative] regionie Peloponez
    }
    .gender = masculine
-extremadura =
    { $case ->
       *[nominative] Estremadura
        [genitive] Estremadury
        [dative] Estremadurze
        [accusative] Estremadurę
        [instrumental] Estremadurą
        [locative] Estremadurze
    }
    .gender = feminine
