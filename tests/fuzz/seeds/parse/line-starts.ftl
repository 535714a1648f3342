m =
    [a
    *b
    .c
    }d
	Tab
 NBSP
{ x }
