### Глосар на проекта. Нов термин се пише първо тук, после в другите езици.
### The project's glossary. A new glossary term starts here, then in the other languages.


## Проект и програма

# The project. Never translated, never inflected.
-secon = SECON
#
# The programme is called Interreg Europe. The source writes „ИНТЕРРЕГ VI С Европа“ with a Cyrillic С; that is Interreg VI-C,
# the interregional strand of the period 2021–2027, and not “Interreg VI with Europe”.
-interreg-europe = Интеррег Европа
    .also = Interreg Europe | Interreg VI-C | ИНТЕРРЕГ VI С Европа | ИНТЕРРЕГ VI C Европа
    .note = Програмата Interreg Europe (Interreg VI-C). „С“ е буквата на направлението, а не предлогът „с“.

## Понятия

-social-economy =
    { $form ->
       *[indefinite] социална икономика
        [definite] социалната икономика
    }

## Институции

-european-union =
    { $form ->
       *[indefinite] Европейски съюз
        [definite] Европейския съюз
    }
    .also = ЕС
-haskovo-municipality =
    { $form ->
       *[indefinite] община Хасково
        [definite] Общината
    }
-haskovo-regional-administration = Областна администрация Хасково
#
# Bulgarian Industrial Capital Association (BICA).
-industrial-capital-association = Асоциация на индустриалния капитал в България
#
# The Greek organisation KMOP, Social Action and Innovation Centre. The source types its name in Cyrillic letters.
-kmop = КМОР
-harghita-county-council = Съвет на окръг Харгита

## Места

-haskovo = Хасково
-rhine-neckar-region = регион Рейн-Некар
-flemish-brabant = провинция Фламандски Брабант
-mazovia = регион Мазовецкие
-oliveira-de-azemeis = Община Оливейра де Аземеиш
-riga-planning-region = Район за планиране на Рига
-peloponnese = регион Пелопонес
-extremadura = Екстрамадура
