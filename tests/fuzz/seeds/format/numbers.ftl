a = { NUMBER($n, minimumFractionDigits: 20) } { NUMBER(1234567.891, useGrouping: "false") } { NUMBER("x") }
b = { NUMBER($n, minimumFractionDigits: 1000000000) }
