a = { DATETIME("2023-11-17", dateStyle: "full") } { DATETIME($n) } { DATETIME("x", dateStyle: "long") }
