m = { "\uD800\U110000" }{ 99999999999999999999999.5 }{ $missing }{ nothing.there }{ -no(a: 1) }
