a = x
   