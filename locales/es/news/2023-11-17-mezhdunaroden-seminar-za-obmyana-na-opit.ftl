### Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността за социалната икономика
### 2023-11-17 · bg → es · 2023-11-17-secon-haskovo.txt
### Write the translation after “=”. Every further line begins with spaces.

# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept es 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността за социалната икономика
title = Seminario internacional de intercambio de experiencias y buenas prácticas para sensibilizar sobre { -social-economy(form: "definite") }
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept es 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: В рамките на проект „Социална икономика - Регионални политики за подпомагане на предприятията от социалната икономика“ /SECON/ по програма ИНТЕРРЕГ VI С Европа 2021-2027 се проведе работна среща между партньорите от 9 страни.
# bg: Срещата бе организирана от Община #Хасково под формата на работен семинар с практическа насоченост.
p-d28de87e =
    En el marco del proyecto «Economía social: políticas regionales de apoyo a las empresas de { -social-economy }» ({ -secon }), del programa { -interreg-europe } 2021–2027, se celebró una reunión de trabajo entre los socios de 9 países.
    El encuentro, organizado por el Ayuntamiento de #Haskovo, se desarrolló como un seminario de trabajo de carácter práctico.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept es 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Проектът SECON има за цел да стимулира подобряването на политиката и да улесни обмяна на най-добри практики за насърчаване на социалната икономика в регионите на ЕС.
# bg: Признавайки потенциала на социалната икономика като катализатор за устойчив растеж и развитие на общността, проектът възнамерява да създаде благоприятна среда, която подкрепя нейния напредък.
# bg: За да постигне това, SECON предприема широка гама от дейности, включително регионални и междурегионални инициативи за обучение, разработване на проучвания и доклади и усилия за обмен на знания.
p-6980315a =
    El proyecto { -secon } tiene por objeto impulsar la mejora de las políticas y facilitar el intercambio de las mejores prácticas para fomentar { -social-economy(form: "definite") } en las regiones de la UE.
    Consciente del potencial de { -social-economy(form: "definite") } como catalizador del crecimiento sostenible y del desarrollo de la comunidad, el proyecto se propone crear un entorno favorable que respalde el avance de esta economía.
    Para ello, { -secon } lleva a cabo una amplia variedad de actividades, entre ellas iniciativas regionales e interregionales de formación, la elaboración de estudios e informes, así como acciones de intercambio de conocimientos.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept es 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Всички партньорски организации в проекта се включиха в работната среща, а по-голямата част от тях успяха и да присъстват лично.
# bg: На място се включиха представители на регион Рейн-Некар (Германия), провинция Фламандски Брабант (Белгия), Съвета на окръг Харгита (Румъния), регион Мазовецкие (Полша), Община Оливейра де Аземеиш (Португалия), Район за планиране на Рига (Латвия), Община Хасково (България), както и на КМОР (Център за социално действие и иновации) – гръцка неправителствена организация, силно ангажирана със социални проекти.
# bg: Дистанционно във форума участваха представители на водещия партньор регион Пелопонес (Гърция), на испанската организация Министерство на земеделието, развитието на селските райони, населението и територията – Екстрамадура (Испания), както и представители на местни неправителствени организации и социални предприятия, на Областна администрация Хасково и местни неправителствени организации със социална насоченост.
p-a182e868 =
    Todas las organizaciones socias del proyecto participaron en la reunión de trabajo y la mayoría de ellas pudo, además, asistir de forma presencial.
    Estuvieron presentes representantes de { -rhine-neckar-region(form: "definite") } (Alemania), { -flemish-brabant(form: "definite") } (Bélgica), { -harghita-county-council(form: "definite") } (Rumanía), { -mazovia(form: "definite") } (Polonia), { -oliveira-de-azemeis(form: "definite") } (Portugal), { -riga-planning-region(form: "definite") } (Letonia) y { -haskovo-municipality(form: "definite") } (Bulgaria), así como de { -kmop } (Centro de Acción Social e Innovación), una organización no gubernamental griega muy comprometida con los proyectos sociales.
    A distancia participaron en el foro representantes del socio principal, { -peloponnese(form: "definite") } (Grecia), y del socio español, la Consejería de Agricultura, Desarrollo Rural, Población y Territorio de la Junta de { -extremadura } (España), así como de organizaciones no gubernamentales y empresas sociales locales, de { -haskovo-regional-administration(form: "definite") } y de organizaciones no gubernamentales locales de carácter social.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept es 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Участниците се запознаха с текущото състояние на социалното предприемачество в България и в община Хасково.
# bg: Обсъдени бяха добрите отношения между Общината и местните и партньорски организации.
# bg: Последва дискусия, както и обмяна на опит и добри практики между различните партньори.
# bg: С помощта на Ивелина Кадири - маркетинг експерт с богат научен опит, бяха отработени казуси с практическа насоченост, които нагледно показаха, че въпреки различията, социалните проблеми са идентични навсякъде.
# bg: Росица Стелиянова, директор „Програми и проекти на Асоциация на индустриалния капитал“ в България представи законовата рамка, възможностите и препятствията пред социалната икономика.
p-8b36d583 =
    Los participantes conocieron la situación actual del emprendimiento social en Bulgaria y en el { -haskovo-municipality(form: "territory") }.
    Se habló de las buenas relaciones del { -haskovo-municipality(form: "short") } con las organizaciones locales y con las entidades socias.
    A continuación hubo un debate y un intercambio de experiencias y buenas prácticas entre los distintos socios.
    Con la ayuda de Ivelina Kadiri, experta en marketing con una amplia experiencia investigadora, se trabajaron casos prácticos que mostraron con claridad que, pese a las diferencias, los problemas sociales son idénticos en todas partes.
    Rositsa Steliyanova, directora de «Programas y Proyectos» de { -industrial-capital-association(form: "definite") }, expuso el marco legal de { -social-economy(form: "definite") }, así como las oportunidades y los obstáculos que esta encuentra.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept es 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Една от целите на проекта SECON е стартирането на социално предприятие в рамките на общността, за да имат хората в неравностойно положение по-добър шанс за самостоятелно развитие, образование и добра работа, за по-високо качество на живот.
p-45476006 = Uno de los objetivos del proyecto { -secon } es la puesta en marcha de una empresa social en el seno de la comunidad para que las personas desfavorecidas tengan mejores oportunidades de desarrollarse de forma autónoma, acceder a la educación y a un buen empleo, y disfrutar así de una mayor calidad de vida.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept es 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Социалното предприемачество е заложено в Плана за интегрирано развитие на община Хасково, като част от справедливия преход към кръгова и зелена икономика.
# bg: В рамките на Европейския съюз, социалното предприемачество заема все по-ключова роля в устойчивото развитие на общността и е изключително важно за установяване на социална справедливост и равни възможности.
p-6c9a03b4 =
    El emprendimiento social está recogido en el Plan de Desarrollo Integrado del municipio de { -haskovo } como parte de la transición justa hacia una economía circular y verde.
    En { -european-union(form: "definite") }, el emprendimiento social desempeña un papel cada vez más decisivo en el desarrollo sostenible de la comunidad y resulta sumamente importante para lograr la justicia social y la igualdad de oportunidades.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept es 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: В рамките на Международния форум бяха посетени Монумент Света Богородица и други важни за града ни туристически обекти.
p-6a703506 = Durante el foro internacional se visitaron el Monumento a la Santa Madre de Dios y otros lugares de interés turístico importantes para nuestra ciudad.
