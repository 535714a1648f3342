a = x

# b
#