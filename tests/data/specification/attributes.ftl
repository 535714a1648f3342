a =
    .title = Едно
    .alt =
        Две
        и три
b = x
    .c = { b }
