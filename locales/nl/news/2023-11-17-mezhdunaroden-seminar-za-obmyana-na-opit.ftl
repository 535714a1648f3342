### Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността за социалната икономика
### 2023-11-17 · bg → nl · 2023-11-17-secon-haskovo.txt
### Write the translation after “=”. Every further line begins with spaces.

# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept nl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността за социалната икономика
title = Internationaal seminar voor de uitwisseling van ervaringen en goede praktijken om { -social-economy(form: "definite") } meer bekendheid te geven
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept nl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: В рамките на проект „Социална икономика - Регионални политики за подпомагане на предприятията от социалната икономика“ /SECON/ по програма ИНТЕРРЕГ VI С Европа 2021-2027 се проведе работна среща между партньорите от 9 страни.
# bg: Срещата бе организирана от Община #Хасково под формата на работен семинар с практическа насоченост.
p-d28de87e =
    In het kader van het project ‘Sociale economie – Regionaal beleid ter ondersteuning van ondernemingen in de sociale economie’ ({ -secon }) binnen het programma { -interreg-europe } 2021–2027 hielden de partners uit 9 landen een werkbijeenkomst.
    De gemeente #{ -haskovo } organiseerde de bijeenkomst in de vorm van een praktijkgerichte workshop.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept nl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Проектът SECON има за цел да стимулира подобряването на политиката и да улесни обмяна на най-добри практики за насърчаване на социалната икономика в регионите на ЕС.
# bg: Признавайки потенциала на социалната икономика като катализатор за устойчив растеж и развитие на общността, проектът възнамерява да създаде благоприятна среда, която подкрепя нейния напредък.
# bg: За да постигне това, SECON предприема широка гама от дейности, включително регионални и междурегионални инициативи за обучение, разработване на проучвания и доклади и усилия за обмен на знания.
p-6980315a =
    Het { -secon }-project heeft tot doel beleidsverbeteringen te stimuleren en de uitwisseling van beste praktijken ter bevordering van { -social-economy(form: "definite") } in de regio’s van de EU te vergemakkelijken.
    Het project onderkent het potentieel van { -social-economy(form: "definite") } als katalysator voor duurzame groei en gemeenschapsontwikkeling en wil een gunstig klimaat scheppen dat haar vooruitgang ondersteunt.
    Om dat te bereiken ontplooit { -secon } een breed scala aan activiteiten, waaronder regionale en interregionale leerinitiatieven, het opstellen van studies en rapporten, en inspanningen om kennis uit te wisselen.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept nl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Всички партньорски организации в проекта се включиха в работната среща, а по-голямата част от тях успяха и да присъстват лично.
# bg: На място се включиха представители на регион Рейн-Некар (Германия), провинция Фламандски Брабант (Белгия), Съвета на окръг Харгита (Румъния), регион Мазовецкие (Полша), Община Оливейра де Аземеиш (Португалия), Район за планиране на Рига (Латвия), Община Хасково (България), както и на КМОР (Център за социално действие и иновации) – гръцка неправителствена организация, силно ангажирана със социални проекти.
# bg: Дистанционно във форума участваха представители на водещия партньор регион Пелопонес (Гърция), на испанската организация Министерство на земеделието, развитието на селските райони, населението и територията – Екстрамадура (Испания), както и представители на местни неправителствени организации и социални предприятия, на Областна администрация Хасково и местни неправителствени организации със социална насоченост.
p-a182e868 =
    Alle partnerorganisaties van het project namen deel aan de werkbijeenkomst en de meeste konden ook fysiek aanwezig zijn.
    Ter plaatse deden vertegenwoordigers mee van { -rhine-neckar-region(form: "definite") } (Duitsland), { -flemish-brabant(form: "definite") } (België), { -harghita-county-council(form: "definite") } (Roemenië), { -mazovia(form: "definite") } (Polen), { -oliveira-de-azemeis(form: "definite") } (Portugal), { -riga-planning-region(form: "definite") } (Letland), { -haskovo-municipality(form: "definite") } (Bulgarije) en { -kmop } (Centrum voor Sociale Actie en Innovatie), een Griekse ngo die sterk betrokken is bij sociale projecten.
    Op afstand namen aan het forum vertegenwoordigers deel van de hoofdpartner, { -peloponnese(form: "definite") } (Griekenland), en van de Spaanse partnerorganisatie, het regionale ministerie van Landbouw, Plattelandsontwikkeling, Bevolking en Grondgebied van { -extremadura } (Spanje).
    Ook vertegenwoordigers van lokale ngo’s en sociale ondernemingen, van { -haskovo-regional-administration(form: "definite") } en van lokale ngo’s met een sociale inslag namen op afstand deel.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept nl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Участниците се запознаха с текущото състояние на социалното предприемачество в България и в община Хасково.
# bg: Обсъдени бяха добрите отношения между Общината и местните и партньорски организации.
# bg: Последва дискусия, както и обмяна на опит и добри практики между различните партньори.
# bg: С помощта на Ивелина Кадири - маркетинг експерт с богат научен опит, бяха отработени казуси с практическа насоченост, които нагледно показаха, че въпреки различията, социалните проблеми са идентични навсякъде.
# bg: Росица Стелиянова, директор „Програми и проекти на Асоциация на индустриалния капитал“ в България представи законовата рамка, възможностите и препятствията пред социалната икономика.
p-8b36d583 =
    De deelnemers maakten kennis met de huidige stand van zaken op het gebied van sociaal ondernemerschap in Bulgarije en in { -haskovo-municipality(form: "definite") }.
    De goede betrekkingen tussen { -haskovo-municipality(form: "short") } en de lokale organisaties en partnerorganisaties werden besproken.
    Daarna volgde een discussie en wisselden de verschillende partners ervaringen en goede praktijken uit.
    Met hulp van Ivelina Kadiri, een marketingexpert met ruime wetenschappelijke ervaring, werden praktijkgerichte casussen uitgewerkt die duidelijk lieten zien dat de sociale problemen ondanks de verschillen overal dezelfde zijn.
    Rositsa Stelijanova, directeur Programma’s en Projecten van { -industrial-capital-association(form: "definite") }, schetste het wettelijk kader, de kansen en de belemmeringen voor { -social-economy(form: "definite") }.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept nl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Една от целите на проекта SECON е стартирането на социално предприятие в рамките на общността, за да имат хората в неравностойно положение по-добър шанс за самостоятелно развитие, образование и добра работа, за по-високо качество на живот.
p-45476006 = Een van de doelen van het { -secon }-project is het opstarten van een sociale onderneming binnen de gemeenschap, zodat mensen in een achterstandspositie een betere kans krijgen op zelfstandige ontwikkeling, onderwijs en goed werk, en daarmee op een hogere levenskwaliteit.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept nl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Социалното предприемачество е заложено в Плана за интегрирано развитие на община Хасково, като част от справедливия преход към кръгова и зелена икономика.
# bg: В рамките на Европейския съюз, социалното предприемачество заема все по-ключова роля в устойчивото развитие на общността и е изключително важно за установяване на социална справедливост и равни възможности.
p-6c9a03b4 =
    Sociaal ondernemerschap is opgenomen in het Plan voor geïntegreerde ontwikkeling van { -haskovo-municipality(form: "definite") }, als onderdeel van de rechtvaardige transitie naar een circulaire en groene economie.
    Binnen { -european-union(form: "definite") } vervult sociaal ondernemerschap een steeds centralere rol in de duurzame ontwikkeling van de gemeenschap en is het van het grootste belang om sociale rechtvaardigheid en gelijke kansen tot stand te brengen.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept nl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: В рамките на Международния форум бяха посетени Монумент Света Богородица и други важни за града ни туристически обекти.
p-6a703506 = Tijdens het internationale forum werd een bezoek gebracht aan het Monument van de Heilige Moeder Gods en aan andere toeristische trekpleisters die voor onze stad van belang zijn.
