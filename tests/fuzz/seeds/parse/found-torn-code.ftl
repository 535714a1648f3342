m = { "\uж" }
n = x
