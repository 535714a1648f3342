### Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността за социалната икономика
### 2023-11-17 · bg → pt · 2023-11-17-secon-haskovo.txt
### Write the translation after “=”. Every further line begins with spaces.

# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pt 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността за социалната икономика
title = Seminário internacional de intercâmbio de experiências e boas práticas de sensibilização para a { -social-economy }
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pt 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: В рамките на проект „Социална икономика - Регионални политики за подпомагане на предприятията от социалната икономика“ /SECON/ по програма ИНТЕРРЕГ VI С Европа 2021-2027 се проведе работна среща между партньорите от 9 страни.
# bg: Срещата бе организирана от Община #Хасково под формата на работен семинар с практическа насоченост.
p-d28de87e =
    No âmbito do projeto “{ -social-economy(form: "capitalised") } – Políticas regionais de apoio às empresas da { -social-economy }” ({ -secon }), ao abrigo do programa { -interreg-europe } 2021–2027, realizou-se uma reunião de trabalho entre os parceiros de 9 países.
    O encontro foi organizado pelo Município de #{ -haskovo }, sob a forma de um seminário de trabalho de cariz prático.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pt 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Проектът SECON има за цел да стимулира подобряването на политиката и да улесни обмяна на най-добри практики за насърчаване на социалната икономика в регионите на ЕС.
# bg: Признавайки потенциала на социалната икономика като катализатор за устойчив растеж и развитие на общността, проектът възнамерява да създаде благоприятна среда, която подкрепя нейния напредък.
# bg: За да постигне това, SECON предприема широка гама от дейности, включително регионални и междурегионални инициативи за обучение, разработване на проучвания и доклади и усилия за обмен на знания.
p-6980315a =
    O projeto { -secon } tem por objetivo estimular a melhoria das políticas e facilitar o intercâmbio das melhores práticas de promoção da { -social-economy } nas regiões da UE.
    Reconhecendo o potencial da { -social-economy } enquanto catalisador do crescimento sustentável e do desenvolvimento da comunidade, o projeto pretende criar um ambiente favorável que apoie o progresso deste setor.
    Para o efeito, o { -secon } desenvolve um vasto leque de atividades, incluindo iniciativas de aprendizagem regionais e inter-regionais, a elaboração de estudos e relatórios e ações de partilha de conhecimentos.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pt 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Всички партньорски организации в проекта се включиха в работната среща, а по-голямата част от тях успяха и да присъстват лично.
# bg: На място се включиха представители на регион Рейн-Некар (Германия), провинция Фламандски Брабант (Белгия), Съвета на окръг Харгита (Румъния), регион Мазовецкие (Полша), Община Оливейра де Аземеиш (Португалия), Район за планиране на Рига (Латвия), Община Хасково (България), както и на КМОР (Център за социално действие и иновации) – гръцка неправителствена организация, силно ангажирана със социални проекти.
# bg: Дистанционно във форума участваха представители на водещия партньор регион Пелопонес (Гърция), на испанската организация Министерство на земеделието, развитието на селските райони, населението и територията – Екстрамадура (Испания), както и представители на местни неправителствени организации и социални предприятия, на Областна администрация Хасково и местни неправителствени организации със социална насоченост.
p-a182e868 =
    Todas as organizações parceiras do projeto participaram na reunião de trabalho e a maior parte delas pôde mesmo fazê-lo presencialmente.
    No local estiveram representantes da { -rhine-neckar-region } (Alemanha), da { -flemish-brabant } (Bélgica), do { -harghita-county-council } (Roménia), da { -mazovia } (Polónia), do { -oliveira-de-azemeis } (Portugal), da { -riga-planning-region } (Letónia), do { -haskovo-municipality } (Bulgária) e da { -kmop } (Centro de Ação Social e Inovação), uma organização não governamental grega fortemente empenhada em projetos sociais.
    À distância, participaram no fórum representantes do parceiro principal, { -peloponnese(form: "definite") } (Grécia), e da organização parceira espanhola, a Conselharia da Agricultura, Desenvolvimento Rural, População e Território – { -extremadura } (Espanha), bem como representantes de organizações não governamentais e de empresas sociais locais, da { -haskovo-regional-administration } e de organizações não governamentais locais de vocação social.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pt 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Участниците се запознаха с текущото състояние на социалното предприемачество в България и в община Хасково.
# bg: Обсъдени бяха добрите отношения между Общината и местните и партньорски организации.
# bg: Последва дискусия, както и обмяна на опит и добри практики между различните партньори.
# bg: С помощта на Ивелина Кадири - маркетинг експерт с богат научен опит, бяха отработени казуси с практическа насоченост, които нагледно показаха, че въпреки различията, социалните проблеми са идентични навсякъде.
# bg: Росица Стелиянова, директор „Програми и проекти на Асоциация на индустриалния капитал“ в България представи законовата рамка, възможностите и препятствията пред социалната икономика.
p-8b36d583 =
    Os participantes ficaram a conhecer a situação atual do empreendedorismo social na Bulgária e no { -haskovo-municipality(form: "territory") }.
    Foram abordadas as boas relações entre { -haskovo-municipality(form: "short-definite") } e as organizações locais e parceiras.
    Seguiram-se um debate e um intercâmbio de experiências e boas práticas entre os diferentes parceiros.
    Com a ajuda de Ivelina Kadiri, especialista em marketing com vasta experiência científica, foram trabalhados casos práticos, que mostraram claramente que, apesar das diferenças, os problemas sociais são idênticos em toda a parte.
    Rositsa Steliyanova, diretora de “Programas e Projetos” da { -industrial-capital-association }, apresentou o quadro legal da { -social-economy }, as oportunidades que se lhe oferecem e os obstáculos que esta enfrenta.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pt 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Една от целите на проекта SECON е стартирането на социално предприятие в рамките на общността, за да имат хората в неравностойно положение по-добър шанс за самостоятелно развитие, образование и добра работа, за по-високо качество на живот.
p-45476006 = Um dos objetivos do projeto { -secon } é o lançamento de uma empresa social no seio da comunidade, para que as pessoas desfavorecidas tenham melhores oportunidades de desenvolvimento autónomo e de acesso à educação e a um bom emprego, com vista a uma maior qualidade de vida.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pt 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: Социалното предприемачество е заложено в Плана за интегрирано развитие на община Хасково, като част от справедливия преход към кръгова и зелена икономика.
# bg: В рамките на Европейския съюз, социалното предприемачество заема все по-ключова роля в устойчивото развитие на общността и е изключително важно за установяване на социална справедливост и равни възможности.
p-6c9a03b4 =
    O empreendedorismo social está contemplado no Plano de Desenvolvimento Integrado do { -haskovo-municipality }, como parte da transição justa para uma economia circular e verde.
    Na { -european-union }, o empreendedorismo social desempenha um papel cada vez mais determinante no desenvolvimento sustentável da comunidade e é extremamente importante para alcançar a justiça social e a igualdade de oportunidades.
#
# DRAFT machine-made, read by no person yet: mend it; when all is read: horo accept pt 2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit --state reviewed
# bg: В рамките на Международния форум бяха посетени Монумент Света Богородица и други важни за града ни туристически обекти.
p-6a703506 = No âmbito do fórum internacional, foram visitados o Monumento à Santa Mãe de Deus e outros locais turísticos importantes para a nossa cidade.
