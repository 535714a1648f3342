m = x
-
n = y
