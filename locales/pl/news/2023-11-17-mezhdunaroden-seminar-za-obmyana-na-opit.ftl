### Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността за социалната икономика
### 2023-11-17 · bg → pl · 2023-11-17-secon-haskovo.txt
### Write the translation after “=”. Every further line begins with spaces.

# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността за социалната икономика
title = Międzynarodowe seminarium poświęcone wymianie doświadczeń i dobrych praktyk na rzecz upowszechniania wiedzy o { -social-economy(case: "locative") }
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: В рамките на проект „Социална икономика - Регионални политики за подпомагане на предприятията от социалната икономика“ /SECON/ по програма ИНТЕРРЕГ VI С Европа 2021-2027 се проведе работна среща между партньорите от 9 страни.
# bg: Срещата бе организирана от Община #Хасково под формата на работен семинар с практическа насоченост.
p-d28de87e =
    W ramach projektu „Ekonomia społeczna – regionalne polityki wspierania przedsiębiorstw { -social-economy(case: "genitive") }” ({ -secon }), realizowanego w programie { -interreg-europe } 2021–2027, odbyło się spotkanie robocze partnerów z 9 krajów.
    Zorganizowała je gmina #{ -haskovo } w formie seminarium warsztatowego o praktycznym charakterze.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Проектът SECON има за цел да стимулира подобряването на политиката и да улесни обмяна на най-добри практики за насърчаване на социалната икономика в регионите на ЕС.
# bg: Признавайки потенциала на социалната икономика като катализатор за устойчив растеж и развитие на общността, проектът възнамерява да създаде благоприятна среда, която подкрепя нейния напредък.
# bg: За да постигне това, SECON предприема широка гама от дейности, включително регионални и междурегионални инициативи за обучение, разработване на проучвания и доклади и усилия за обмен на знания.
p-6980315a =
    Projekt { -secon } ma na celu stymulowanie doskonalenia polityki i ułatwianie wymiany najlepszych praktyk w zakresie promowania { -social-economy(case: "genitive") } w regionach UE.
    Doceniając potencjał, jaki { -social-economy(case: "nominative") } ma jako katalizator zrównoważonego wzrostu i rozwoju społeczności, projekt zmierza do stworzenia przyjaznego otoczenia, które wspiera jej postępy.
    Aby to osiągnąć, { -secon } podejmuje szeroki wachlarz działań, w tym regionalnych i międzyregionalnych inicjatyw szkoleniowych, opracowywania analiz i raportów oraz starań na rzecz wymiany wiedzy.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Всички партньорски организации в проекта се включиха в работната среща, а по-голямата част от тях успяха и да присъстват лично.
# bg: На място се включиха представители на регион Рейн-Некар (Германия), провинция Фламандски Брабант (Белгия), Съвета на окръг Харгита (Румъния), регион Мазовецкие (Полша), Община Оливейра де Аземеиш (Португалия), Район за планиране на Рига (Латвия), Община Хасково (България), както и на КМОР (Център за социално действие и иновации) – гръцка неправителствена организация, силно ангажирана със социални проекти.
# bg: Дистанционно във форума участваха представители на водещия партньор регион Пелопонес (Гърция), на испанската организация Министерство на земеделието, развитието на селските райони, населението и територията – Екстрамадура (Испания), както и представители на местни неправителствени организации и социални предприятия, на Областна администрация Хасково и местни неправителствени организации със социална насоченост.
p-a182e868 =
    W spotkaniu roboczym wzięły udział wszystkie organizacje partnerskie projektu, a większość z nich zdołała też uczestniczyć osobiście.
    Na miejscu obecni byli przedstawiciele { -rhine-neckar-region(case: "genitive") } (Niemcy), { -flemish-brabant(case: "genitive") } (Belgia), { -harghita-county-council(case: "genitive") } (Rumunia), { -mazovia(case: "genitive") } (Polska), { -oliveira-de-azemeis(case: "genitive") } (Portugalia), { -riga-planning-region(case: "genitive") } (Łotwa), { -haskovo-municipality(case: "genitive") } (Bułgaria), a także { -kmop } (Centrum Działań Społecznych i Innowacji) – greckiej organizacji pozarządowej mocno zaangażowanej w projekty społeczne.
    Zdalnie w forum uczestniczyli przedstawiciele partnera wiodącego – { -peloponnese(case: "genitive") } (Grecja) – oraz hiszpańskiej instytucji: Ministerstwa Rolnictwa, Rozwoju Obszarów Wiejskich, Ludności i Terytorium ({ -extremadura(case: "nominative") }, Hiszpania), a także przedstawiciele lokalnych organizacji pozarządowych i przedsiębiorstw społecznych, { -haskovo-regional-administration(case: "genitive") } oraz lokalnych organizacji pozarządowych o profilu społecznym.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Участниците се запознаха с текущото състояние на социалното предприемачество в България и в община Хасково.
# bg: Обсъдени бяха добрите отношения между Общината и местните и партньорски организации.
# bg: Последва дискусия, както и обмяна на опит и добри практики между различните партньори.
# bg: С помощта на Ивелина Кадири - маркетинг експерт с богат научен опит, бяха отработени казуси с практическа насоченост, които нагледно показаха, че въпреки различията, социалните проблеми са идентични навсякъде.
# bg: Росица Стелиянова, директор „Програми и проекти на Асоциация на индустриалния капитал“ в България представи законовата рамка, възможностите и препятствията пред социалната икономика.
p-8b36d583 =
    Uczestnicy zapoznali się z obecnym stanem przedsiębiorczości społecznej w Bułgarii i w { -haskovo-municipality(case: "locative") }.
    Omówiono dobre relacje między gminą a organizacjami lokalnymi i partnerskimi.
    Następnie odbyła się dyskusja, a poszczególni partnerzy wymienili się doświadczeniami i dobrymi praktykami.
    Z pomocą Iweliny Kadiri – ekspertki ds. marketingu z bogatym doświadczeniem naukowym – przeanalizowano praktyczne studia przypadków, które unaoczniły, że mimo różnic problemy społeczne są wszędzie identyczne.
    Rosica Stelijanowa, dyrektorka ds. programów i projektów { -industrial-capital-association(case: "genitive") }, przedstawiła ramy prawne oraz możliwości i przeszkody, jakie stoją przed { -social-economy(case: "instrumental") }.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Една от целите на проекта SECON е стартирането на социално предприятие в рамките на общността, за да имат хората в неравностойно положение по-добър шанс за самостоятелно развитие, образование и добра работа, за по-високо качество на живот.
p-45476006 = Jednym z celów projektu { -secon } jest uruchomienie przedsiębiorstwa społecznego w społeczności lokalnej, aby osoby w niekorzystnej sytuacji miały większe szanse na samodzielny rozwój, edukację i dobrą pracę oraz na wyższą jakość życia.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Социалното предприемачество е заложено в Плана за интегрирано развитие на община Хасково, като част от справедливия преход към кръгова и зелена икономика.
# bg: В рамките на Европейския съюз, социалното предприемачество заема все по-ключова роля в устойчивото развитие на общността и е изключително важно за установяване на социална справедливост и равни възможности.
p-6c9a03b4 =
    Przedsiębiorczość społeczną wpisano do Planu zintegrowanego rozwoju { -haskovo-municipality(case: "genitive") } jako element sprawiedliwej transformacji w kierunku gospodarki o obiegu zamkniętym i zielonej gospodarki.
    W { -european-union(case: "locative") } przedsiębiorczość społeczna odgrywa coraz ważniejszą rolę w zrównoważonym rozwoju społeczności i ma ogromne znaczenie dla zapewnienia sprawiedliwości społecznej i równych szans.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pl 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: В рамките на Международния форум бяха посетени Монумент Света Богородица и други важни за града ни туристически обекти.
p-6a703506 = Podczas międzynarodowego forum odwiedzono Pomnik Matki Bożej i inne ważne dla naszego miasta atrakcje turystyczne.
