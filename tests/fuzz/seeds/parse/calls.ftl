m = { F(F(F(F(F(F(F(F(F(F(F(F(1)))))))))))) }
