m = { "\{" } { "\x" }
n = { "open
