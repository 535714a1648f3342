### Глава

#
# DRAFT untranslated: write the translation over the text below
# bg: Среща
title = Среща
# bg: Едно.
p-1 =
    Eins { -term(case: "dative") } und { "{" }zwei{ "}" }.
    Zwei { $n ->
        [one] { NUMBER($n, minimumFractionDigits: 2) } Tag
       *[other]
            { $n } Tage
            und mehr
    }.
    .title = { title } { p-1.title }

## Група

-term =
    { $case ->
       *[nominative] Wort
        [dative] Worte
    }
    .gender = neuter
ж = x
# Ende
