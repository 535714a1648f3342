title = Offene Türen

p-1 = Das Kulturhaus begrüßte { 48 Gäste.
