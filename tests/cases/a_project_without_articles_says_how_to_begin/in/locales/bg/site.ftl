site-name = Новини
