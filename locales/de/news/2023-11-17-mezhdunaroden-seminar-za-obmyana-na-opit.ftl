### Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността за социалната икономика
### 2023-11-17 · bg → de · 2023-11-17-secon-haskovo.txt
### Write the translation after “=”. Every further line begins with spaces.

# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept de 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността за социалната икономика
title = Internationales Seminar zum Austausch von Erfahrungen und guten Praxisbeispielen soll Bewusstsein für { -social-economy(case: "accusative") } stärken
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept de 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: В рамките на проект „Социална икономика - Регионални политики за подпомагане на предприятията от социалната икономика“ /SECON/ по програма ИНТЕРРЕГ VI С Европа 2021-2027 се проведе работна среща между партньорите от 9 страни.
# bg: Срещата бе организирана от Община #Хасково под формата на работен семинар с практическа насоченост.
p-d28de87e =
    Im Rahmen des Projekts „{ -social-economy(case: "bare") } – Regionale Politikansätze zur Unterstützung von Unternehmen { -social-economy(case: "genitive") }“ ({ -secon }) im Programm { -interreg-europe } 2021–2027 fand ein Arbeitstreffen der Partner aus 9 Ländern statt.
    Die Gemeinde #{ -haskovo } organisierte das Treffen als praxisorientierten Workshop.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept de 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Проектът SECON има за цел да стимулира подобряването на политиката и да улесни обмяна на най-добри практики за насърчаване на социалната икономика в регионите на ЕС.
# bg: Признавайки потенциала на социалната икономика като катализатор за устойчив растеж и развитие на общността, проектът възнамерява да създаде благоприятна среда, която подкрепя нейния напредък.
# bg: За да постигне това, SECON предприема широка гама от дейности, включително регионални и междурегионални инициативи за обучение, разработване на проучвания и доклади и усилия за обмен на знания.
p-6980315a =
    Das Projekt { -secon } hat zum Ziel, Verbesserungen in der Politik anzustoßen und den Austausch bewährter Verfahren zur Förderung { -social-economy(case: "genitive") } in den Regionen der EU zu erleichtern.
    Es erkennt das Potenzial an, das { -social-economy } als Katalysator für nachhaltiges Wachstum und die Entwicklung des Gemeinwesens hat, und will ein günstiges Umfeld schaffen, das ihr Vorankommen unterstützt.
    Dazu setzt { -secon } ein breites Spektrum an Aktivitäten um, darunter regionale und interregionale Schulungsinitiativen, die Erarbeitung von Studien und Berichten sowie Maßnahmen zum Wissensaustausch.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept de 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Всички партньорски организации в проекта се включиха в работната среща, а по-голямата част от тях успяха и да присъстват лично.
# bg: На място се включиха представители на регион Рейн-Некар (Германия), провинция Фламандски Брабант (Белгия), Съвета на окръг Харгита (Румъния), регион Мазовецкие (Полша), Община Оливейра де Аземеиш (Португалия), Район за планиране на Рига (Латвия), Община Хасково (България), както и на КМОР (Център за социално действие и иновации) – гръцка неправителствена организация, силно ангажирана със социални проекти.
# bg: Дистанционно във форума участваха представители на водещия партньор регион Пелопонес (Гърция), на испанската организация Министерство на земеделието, развитието на селските райони, населението и територията – Екстрамадура (Испания), както и представители на местни неправителствени организации и социални предприятия, на Областна администрация Хасково и местни неправителствени организации със социална насоченост.
p-a182e868 =
    Alle Partnerorganisationen des Projekts nahmen an dem Arbeitstreffen teil; die meisten von ihnen konnten auch persönlich dabei sein.
    Vor Ort vertreten waren { -rhine-neckar-region } (Deutschland), { -flemish-brabant } (Belgien), { -harghita-county-council } (Rumänien), { -mazovia } (Polen), { -oliveira-de-azemeis } (Portugal), { -riga-planning-region } (Lettland) und { -haskovo-municipality } (Bulgarien) sowie { -kmop } (Zentrum für soziales Handeln und Innovation) – eine griechische Nichtregierungsorganisation, die sich stark in sozialen Projekten engagiert.
    Dem Forum aus der Ferne zugeschaltet waren Vertreterinnen und Vertreter des federführenden Partners { -peloponnese(case: "bare") } (Griechenland) und des Regionalministeriums { -extremadura(case: "genitive") } (Spanien) für Landwirtschaft, ländliche Entwicklung, Bevölkerung und Raumordnung.
    Ebenfalls zugeschaltet waren Vertreterinnen und Vertreter örtlicher Nichtregierungsorganisationen und Sozialunternehmen, { -haskovo-regional-administration(case: "genitive") } sowie örtlicher Nichtregierungsorganisationen mit sozialer Ausrichtung.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept de 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Участниците се запознаха с текущото състояние на социалното предприемачество в България и в община Хасково.
# bg: Обсъдени бяха добрите отношения между Общината и местните и партньорски организации.
# bg: Последва дискусия, както и обмяна на опит и добри практики между различните партньори.
# bg: С помощта на Ивелина Кадири - маркетинг експерт с богат научен опит, бяха отработени казуси с практическа насоченост, които нагледно показаха, че въпреки различията, социалните проблеми са идентични навсякъде.
# bg: Росица Стелиянова, директор „Програми и проекти на Асоциация на индустриалния капитал“ в България представи законовата рамка, възможностите и препятствията пред социалната икономика.
p-8b36d583 =
    Die Teilnehmerinnen und Teilnehmer informierten sich über den aktuellen Stand des sozialen Unternehmertums in Bulgarien und in { -haskovo-municipality(case: "dative") }.
    Zur Sprache kamen die guten Beziehungen { -haskovo-municipality(form: "short", case: "genitive") } zu den örtlichen Organisationen und den Partnerorganisationen.
    Es folgten eine Diskussion sowie ein Austausch von Erfahrungen und guten Praxisbeispielen zwischen den verschiedenen Partnern.
    Mit Unterstützung von Iwelina Kadiri, einer Marketingexpertin mit umfangreicher wissenschaftlicher Erfahrung, wurden praxisnahe Fallbeispiele bearbeitet, die anschaulich zeigten, dass die sozialen Probleme trotz der Unterschiede überall die gleichen sind.
    Rossiza Stelijanowa, Direktorin für „Programme und Projekte“ bei { -industrial-capital-association(case: "dative") }, erläuterte den gesetzlichen Rahmen sowie die Möglichkeiten und Hindernisse für { -social-economy(case: "accusative") }.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept de 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Една от целите на проекта SECON е стартирането на социално предприятие в рамките на общността, за да имат хората в неравностойно положение по-добър шанс за самостоятелно развитие, образование и добра работа, за по-високо качество на живот.
p-45476006 = Eines der Ziele des Projekts { -secon } ist die Gründung eines Sozialunternehmens innerhalb der Gemeinschaft, damit benachteiligte Menschen bessere Chancen auf eine eigenständige Entwicklung, auf Bildung und gute Arbeit und damit auf eine höhere Lebensqualität haben.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept de 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Социалното предприемачество е заложено в Плана за интегрирано развитие на община Хасково, като част от справедливия преход към кръгова и зелена икономика.
# bg: В рамките на Европейския съюз, социалното предприемачество заема все по-ключова роля в устойчивото развитие на общността и е изключително важно за установяване на социална справедливост и равни възможности.
p-6c9a03b4 =
    Das soziale Unternehmertum ist im Plan für die integrierte Entwicklung { -haskovo-municipality(case: "genitive") } als Teil des gerechten Übergangs zu einer kreislauforientierten und grünen Wirtschaft verankert.
    Innerhalb { -european-union(case: "genitive") } nimmt das soziale Unternehmertum zunehmend eine Schlüsselrolle bei der nachhaltigen Entwicklung des Gemeinwesens ein und ist außerordentlich wichtig, um soziale Gerechtigkeit und Chancengleichheit zu schaffen.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept de 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: В рамките на Международния форум бяха посетени Монумент Света Богородица и други важни за града ни туристически обекти.
p-6a703506 = Im Rahmen des internationalen Forums wurden das Denkmal der Heiligen Muttergottes und weitere für unsere Stadt bedeutende Sehenswürdigkeiten besucht.
