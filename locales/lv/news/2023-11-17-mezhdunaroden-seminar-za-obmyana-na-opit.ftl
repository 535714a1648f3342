### Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността за социалната икономика
### 2023-11-17 · bg → lv · 2023-11-17-secon-haskovo.txt
### Write the translation after “=”. Every further line begins with spaces.

# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept lv 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността за социалната икономика
title = Starptautiskā seminārā apmainās ar pieredzi un labo praksi, lai vairotu izpratni par { -social-economy(case: "accusative") }
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept lv 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: В рамките на проект „Социална икономика - Регионални политики за подпомагане на предприятията от социалната икономика“ /SECON/ по програма ИНТЕРРЕГ VI С Европа 2021-2027 се проведе работна среща между партньорите от 9 страни.
# bg: Срещата бе организирана от Община #Хасково под формата на работен семинар с практическа насоченост.
p-d28de87e =
    Programmas „{ -interreg-europe } 2021–2027” projektā „Sociālā ekonomika – reģionālā politika { -social-economy(case: "genitive") } uzņēmumu atbalstam” ({ -secon }) notika darba sanāksme, kurā tikās partneri no 9 valstīm.
    Sanāksmi praktiskas ievirzes darbsemināra formā rīkoja #{ -haskovo(case: "genitive") } pašvaldība.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept lv 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Проектът SECON има за цел да стимулира подобряването на политиката и да улесни обмяна на най-добри практики за насърчаване на социалната икономика в регионите на ЕС.
# bg: Признавайки потенциала на социалната икономика като катализатор за устойчив растеж и развитие на общността, проектът възнамерява да създаде благоприятна среда, която подкрепя нейния напредък.
# bg: За да постигне това, SECON предприема широка гама от дейности, включително регионални и междурегионални инициативи за обучение, разработване на проучвания и доклади и усилия за обмен на знания.
p-6980315a =
    Projekta { -secon } mērķis ir rosināt politikas pilnveidi un atvieglot labākās prakses apmaiņu, lai veicinātu { -social-economy(case: "accusative") } ES reģionos.
    Apzinoties, ka { -social-economy(case: "dative") } ir potenciāls kļūt par ilgtspējīgas izaugsmes un kopienu attīstības katalizatoru, projektā iecerēts radīt labvēlīgu vidi, kas atbalstītu tās virzību uz priekšu.
    Lai to sasniegtu, projektā { -secon } tiek īstenots plašs pasākumu klāsts, tostarp reģionālas un starpreģionālas mācību iniciatīvas, pētījumu un ziņojumu izstrāde un zināšanu apmaiņas veicināšana.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept lv 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Всички партньорски организации в проекта се включиха в работната среща, а по-голямата част от тях успяха и да присъстват лично.
# bg: На място се включиха представители на регион Рейн-Некар (Германия), провинция Фламандски Брабант (Белгия), Съвета на окръг Харгита (Румъния), регион Мазовецкие (Полша), Община Оливейра де Аземеиш (Португалия), Район за планиране на Рига (Латвия), Община Хасково (България), както и на КМОР (Център за социално действие и иновации) – гръцка неправителствена организация, силно ангажирана със социални проекти.
# bg: Дистанционно във форума участваха представители на водещия партньор регион Пелопонес (Гърция), на испанската организация Министерство на земеделието, развитието на селските райони, населението и територията – Екстрамадура (Испания), както и представители на местни неправителствени организации и социални предприятия, на Областна администрация Хасково и местни неправителствени организации със социална насоченост.
p-a182e868 =
    Darba sanāksmē iesaistījās visas projekta partnerorganizācijas, un vairumam partneru izdevās ierasties arī personīgi.
    Klātienē piedalījās pārstāvji no { -rhine-neckar-region(case: "genitive") } (Vācija), { -flemish-brabant(case: "genitive") } (Beļģija), { -harghita-county-council(case: "genitive") } (Rumānija), { -mazovia(case: "genitive") } (Polija), { -oliveira-de-azemeis(case: "genitive") } (Portugāle), { -riga-planning-region(case: "genitive") } (Latvija), { -haskovo-municipality(case: "genitive") } (Bulgārija), kā arī no { -kmop } (Sociālās rīcības un inovāciju centrs) – Grieķijas nevalstiskās organizācijas, kas ļoti aktīvi iesaistās sociālos projektos.
    Attālināti forumam pievienojās pārstāvji no vadošā partnera – { -peloponnese(case: "genitive") } (Grieķija) – un no Spānijas organizācijas – { -extremadura(case: "genitive") } Lauksaimniecības, lauku attīstības, iedzīvotāju un teritorijas lietu ministrijas (Spānija).
    Tāpat attālināti piedalījās pārstāvji no vietējām nevalstiskajām organizācijām un sociālajiem uzņēmumiem, no { -haskovo-regional-administration(case: "genitive") } un no vietējām nevalstiskajām organizācijām ar sociālu ievirzi.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept lv 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Участниците се запознаха с текущото състояние на социалното предприемачество в България и в община Хасково.
# bg: Обсъдени бяха добрите отношения между Общината и местните и партньорски организации.
# bg: Последва дискусия, както и обмяна на опит и добри практики между различните партньори.
# bg: С помощта на Ивелина Кадири - маркетинг експерт с богат научен опит, бяха отработени казуси с практическа насоченост, които нагледно показаха, че въпреки различията, социалните проблеми са идентични навсякъде.
# bg: Росица Стелиянова, директор „Програми и проекти на Асоциация на индустриалния капитал“ в България представи законовата рамка, възможностите и препятствията пред социалната икономика.
p-8b36d583 =
    Dalībnieki iepazinās ar sociālās uzņēmējdarbības pašreizējo situāciju Bulgārijā un { -haskovo-municipality(case: "locative") }.
    Tika pārrunātas { -haskovo-municipality(form: "short", case: "genitive") } labās attiecības ar vietējām organizācijām un partnerorganizācijām.
    Tam sekoja diskusija, kā arī dažādu partneru pieredzes un labās prakses apmaiņa.
    Mārketinga eksperte Ivelina Kadiri, kurai ir bagāta zinātniskā darba pieredze, palīdzēja iztirzāt praktiskus gadījumus, kas uzskatāmi parādīja, ka, par spīti atšķirībām, sociālās problēmas visur ir vienādas.
    { -industrial-capital-association(case: "genitive") } programmu un projektu direktore Rosica Stelijanova iepazīstināja dalībniekus ar tiesisko regulējumu, iespējām un šķēršļiem { -social-economy(case: "genitive") } jomā.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept lv 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Една от целите на проекта SECON е стартирането на социално предприятие в рамките на общността, за да имат хората в неравностойно положение по-добър шанс за самостоятелно развитие, образование и добра работа, за по-високо качество на живот.
p-45476006 = Viens no projekta { -secon } mērķiem ir izveidot kopienā sociālo uzņēmumu, lai cilvēkiem, kas ir nelabvēlīgā situācijā, būtu lielākas iespējas patstāvīgi attīstīties, izglītoties, iegūt labu darbu un tādējādi uzlabot dzīves kvalitāti.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept lv 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Социалното предприемачество е заложено в Плана за интегрирано развитие на община Хасково, като част от справедливия преход към кръгова и зелена икономика.
# bg: В рамките на Европейския съюз, социалното предприемачество заема все по-ключова роля в устойчивото развитие на общността и е изключително важно за установяване на социална справедливост и равни възможности.
p-6c9a03b4 =
    Sociālā uzņēmējdarbība ir iekļauta { -haskovo-municipality(case: "genitive") } integrētās attīstības plānā kā daļa no taisnīgas pārejas uz aprites un zaļo ekonomiku.
    { -european-union(case: "locative") } sociālajai uzņēmējdarbībai ir arvien būtiskāka loma kopienu ilgtspējīgā attīstībā un ārkārtīgi liela nozīme sociālā taisnīguma un vienlīdzīgu iespēju nodrošināšanā.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept lv 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: В рамките на Международния форум бяха посетени Монумент Света Богородица и други важни за града ни туристически обекти.
p-6a703506 = Starptautiskā foruma laikā dalībnieki apmeklēja Svētās Dievmātes monumentu un citus mūsu pilsētai nozīmīgus tūrisma objektus.
