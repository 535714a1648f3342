### Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността за социалната икономика
### 2023-11-17 · bg → ro · 2023-11-17-secon-haskovo.txt
### Write the translation after “=”. Every further line begins with spaces.

# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept ro 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността за социалната икономика
title = Seminar internațional de schimb de experiență și bune practici pentru creșterea gradului de informare privind { -social-economy(form: "definite") }
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept ro 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: В рамките на проект „Социална икономика - Регионални политики за подпомагане на предприятията от социалната икономика“ /SECON/ по програма ИНТЕРРЕГ VI С Европа 2021-2027 се проведе работна среща между партньорите от 9 страни.
# bg: Срещата бе организирана от Община #Хасково под формата на работен семинар с практическа насоченост.
p-d28de87e =
    În cadrul proiectului „Economie socială – Politici regionale pentru sprijinirea întreprinderilor de { -social-economy(form: "indefinite") }” ({ -secon }), derulat prin programul { -interreg-europe } 2021–2027, a avut loc o întâlnire de lucru a partenerilor din 9 țări.
    Întâlnirea a fost organizată de Municipalitatea #{ -haskovo } sub forma unui seminar de lucru cu caracter practic.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept ro 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Проектът SECON има за цел да стимулира подобряването на политиката и да улесни обмяна на най-добри практики за насърчаване на социалната икономика в регионите на ЕС.
# bg: Признавайки потенциала на социалната икономика като катализатор за устойчив растеж и развитие на общността, проектът възнамерява да създаде благоприятна среда, която подкрепя нейния напредък.
# bg: За да постигне това, SECON предприема широка гама от дейности, включително регионални и междурегионални инициативи за обучение, разработване на проучвания и доклади и усилия за обмен на знания.
p-6980315a =
    Proiectul { -secon } își propune să stimuleze îmbunătățirea politicilor și să faciliteze schimbul celor mai bune practici pentru promovarea { -social-economy(form: "definite", case: "genitive") } în regiunile UE.
    Recunoscând potențialul { -social-economy(form: "definite", case: "genitive") } de a servi drept catalizator al creșterii durabile și al dezvoltării comunității, proiectul urmărește să creeze un mediu favorabil, care să sprijine progresul acestui sector.
    Pentru a realiza acest lucru, { -secon } desfășoară o gamă largă de activități, inclusiv inițiative de învățare la nivel regional și interregional, elaborarea de studii și rapoarte, precum și demersuri pentru schimbul de cunoștințe.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept ro 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Всички партньорски организации в проекта се включиха в работната среща, а по-голямата част от тях успяха и да присъстват лично.
# bg: На място се включиха представители на регион Рейн-Некар (Германия), провинция Фламандски Брабант (Белгия), Съвета на окръг Харгита (Румъния), регион Мазовецкие (Полша), Община Оливейра де Аземеиш (Португалия), Район за планиране на Рига (Латвия), Община Хасково (България), както и на КМОР (Център за социално действие и иновации) – гръцка неправителствена организация, силно ангажирана със социални проекти.
# bg: Дистанционно във форума участваха представители на водещия партньор регион Пелопонес (Гърция), на испанската организация Министерство на земеделието, развитието на селските райони, населението и територията – Екстрамадура (Испания), както и представители на местни неправителствени организации и социални предприятия, на Областна администрация Хасково и местни неправителствени организации със социална насоченост.
p-a182e868 =
    Toate organizațiile partenere din proiect au luat parte la întâlnirea de lucru, iar cele mai multe dintre ele au reușit să fie prezente și fizic.
    La fața locului au participat reprezentanți ai { -rhine-neckar-region(case: "genitive") } (Germania), ai { -flemish-brabant(case: "genitive") } (Belgia), ai { -harghita-county-council(case: "genitive") } (România), ai { -mazovia(case: "genitive") } (Polonia), ai { -oliveira-de-azemeis(case: "genitive") } (Portugalia), ai { -riga-planning-region(case: "genitive") } (Letonia), ai { -haskovo-municipality(case: "genitive") } (Bulgaria), precum și ai { -kmop } (Centrul de Acțiune Socială și Inovare) – organizație neguvernamentală din Grecia, puternic implicată în proiecte sociale.
    De la distanță au participat la forum reprezentanți ai partenerului lider, { -peloponnese } (Grecia), ai organizației spaniole Ministerul Regional al Agriculturii, Dezvoltării Rurale, Populației și Teritoriului – { -extremadura } (Spania), precum și reprezentanți ai unor organizații neguvernamentale și întreprinderi sociale locale, ai { -haskovo-regional-administration(case: "genitive") } și ai unor organizații neguvernamentale locale cu profil social.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept ro 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Участниците се запознаха с текущото състояние на социалното предприемачество в България и в община Хасково.
# bg: Обсъдени бяха добрите отношения между Общината и местните и партньорски организации.
# bg: Последва дискусия, както и обмяна на опит и добри практики между различните партньори.
# bg: С помощта на Ивелина Кадири - маркетинг експерт с богат научен опит, бяха отработени казуси с практическа насоченост, които нагледно показаха, че въпреки различията, социалните проблеми са идентични навсякъде.
# bg: Росица Стелиянова, директор „Програми и проекти на Асоциация на индустриалния капитал“ в България представи законовата рамка, възможностите и препятствията пред социалната икономика.
p-8b36d583 =
    Participanții s-au familiarizat cu situația actuală a antreprenoriatului social din Bulgaria și din { -haskovo-municipality(form: "territory") }.
    S-a discutat despre bunele relații ale { -haskovo-municipality(form: "short", case: "genitive") } cu organizațiile locale și cu cele partenere.
    A urmat o dezbatere, precum și un schimb de experiență și bune practici între diferiții parteneri.
    Cu ajutorul Ivelinei Kadiri, expertă în marketing cu o bogată experiență științifică, s-a lucrat pe studii de caz cu caracter practic, care au arătat în mod elocvent că, în ciuda diferențelor, problemele sociale sunt identice pretutindeni.
    Rositsa Steliyanova, directoare „Programe și proiecte” în cadrul { -industrial-capital-association(case: "genitive") }, a prezentat cadrul legal, oportunitățile pentru { -social-economy(form: "definite") } și obstacolele din calea acesteia.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept ro 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Една от целите на проекта SECON е стартирането на социално предприятие в рамките на общността, за да имат хората в неравностойно положение по-добър шанс за самостоятелно развитие, образование и добра работа, за по-високо качество на живот.
p-45476006 = Unul dintre obiectivele proiectului { -secon } este lansarea unei întreprinderi sociale în cadrul comunității, pentru ca persoanele defavorizate să aibă șanse mai bune la o dezvoltare autonomă, la educație și la un loc de muncă bun, pentru o calitate mai ridicată a vieții.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept ro 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Социалното предприемачество е заложено в Плана за интегрирано развитие на община Хасково, като част от справедливия преход към кръгова и зелена икономика.
# bg: В рамките на Европейския съюз, социалното предприемачество заема все по-ключова роля в устойчивото развитие на общността и е изключително важно за установяване на социална справедливост и равни възможности.
p-6c9a03b4 =
    Antreprenoriatul social este prevăzut în Planul de dezvoltare integrată a { -haskovo-municipality(form: "territory", case: "genitive") }, ca parte a tranziției juste către o economie circulară și verde.
    La nivelul { -european-union(case: "genitive") }, antreprenoriatul social joacă tot mai mult un rol-cheie în dezvoltarea durabilă a comunității și este extrem de important pentru instaurarea justiției sociale și a egalității de șanse.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept ro 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: В рамките на Международния форум бяха посетени Монумент Света Богородица и други важни за града ни туристически обекти.
p-6a703506 = În cadrul forumului internațional au fost vizitate Monumentul Maicii Domnului și alte obiective turistice importante pentru orașul nostru.
