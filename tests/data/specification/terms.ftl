-t = Дума
    .gender = neuter
# за термина
-t-2 =
    { $case ->
       *[nominative] Дума
        [genitive] Думи
    }
a = { -t(case: "genitive") } { -t-2 } { -t() }
