-haskovo-municipality = община Хасково
-haskovo = Хасково
-social-economy = социална икономика
    .forbidden = обществена икономика
