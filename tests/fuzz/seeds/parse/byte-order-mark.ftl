m = x
