a = { NUMBER($n, minimumFractionDigits: 2, currency: "EUR") }
b = { FN() }{ FN( 1 , -t , m.x , "s" , ) }{ A-1_B($x) }
