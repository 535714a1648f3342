a = x {
b = y
