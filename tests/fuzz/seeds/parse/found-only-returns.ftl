m =
  
n = x
    .a = 
