### The sentences of en.ftl in this language; what stands in curly brackets is filled in by horo.

accepted-more = Escreva { $reference } ou “{ $form }”, na forma adequada. Se outras palavras também estiverem certas, acrescente-as ao termo em terms.ftl: .also = …
attributes-only = Esta mensagem tem atributos, mas não tem texto
argument-order = Entre os parênteses curvos, um valor sem nome está depois de um com nome
argument-order-hint = Ponha no fim os valores com nome, como em NUMBER($count, minimumFractionDigits: 1).
argument-twice = “{ $name }:” é indicado duas vezes
argument-twice-hint = Deixe apenas um.
attribute-shown = Uma propriedade de um termo do glossário, como .gender, não pode ser mostrada; só serve para escolher entre variantes
attribute-shown-hint = Escreva o próprio termo, por exemplo {"{"} -secon {"}"}, e traduza apenas as palavras.
bad-attributes = { $subject } tem atributos, mas não tem texto próprio: indique o atributo
bad-brackets = { $subject } precisa de um valor entre parênteses, por exemplo uma variável
bad-choice = { $subject } não tem nenhuma variante marcada com *
bad-date = { $subject } espera uma data, e não { $what }
bad-decimals = { $subject } tem mais de { $limit } algarismos antes ou depois da vírgula
bad-digits = { $subject } aceita { $option } como número de { $least } a { $most }
bad-digits-most = { $subject } aceita no máximo { $most } em { $option }
bad-digits-whole = { $subject } aceita { $option } como número inteiro de { $least } a { $most }
bad-escape = { $subject } tem um código que não é nenhum carácter: escreva \u e quatro algarismos, ou o próprio carácter
bad-fields = { $subject } não pode escrever estes campos juntos: acrescente o mês ou retire um
bad-fields-style = { $subject } aceita dateStyle ou campos isolados, não as duas coisas
bad-kind = { $subject } não é texto, nem número, nem data
bad-lengths = { $subject } aceita month e weekday ambos “long” ou ambos “short”
bad-limits = { $subject } tem um minimum{ $which } maior do que o maximum{ $which }
bad-literal = { $subject } não é um número
bad-number = { $subject } espera um número, e não { $what }
bad-option = { $subject } não tem a opção { $option }
bad-reference = { $subject } não é mensagem nem termo
bad-time = { $subject } não tem horas: as datas dos artigos são dias inteiros
bad-value = { $subject } aceita { $option }: "{ $value }"
bad-values = { $subject } aceita { $option }: "{ $value }" ou "{ $other }"
bad-written = { $subject } não se pode escrever como número
blank-lines = Há mais de { $limit } linhas vazias seguidas
blank-lines-hint = Apague as linhas vazias.
bracket-closes = Há aqui uma “{"}"}” de fecho sem a sua “{"{"}”
bracket-closes-hint = Apague-a, ou escreva {"{"} "{"}"}" {"}"} se o leitor deve ver uma chaveta.
bracket-opens = Abre-se aqui uma “{"{"}” e falta a sua “{"}"}”, ou entre elas está algo que não pertence ali
bracket-names = Entre as chavetas só pode haver nomes como {"{"} $count {"}"} ou {"{"} -secon {"}"}. Para uma chaveta no texto escreva {"{"} "{"{"}" {"}"}.
bracket-no-name = Entre chavetas falta um nome, ou está algo que não é um nome
callee = Antes de parênteses curvos só pode estar NUMBER, DATETIME ou um termo do glossário
callee-hint = Escreva o nome em maiúsculas, ou copie a expressão do ficheiro em búlgaro.
code-torn = Depois de \u tem de haver quatro algarismos ou letras de A a F, depois de \U seis
code-torn-hint = Escreva antes o próprio carácter.
defaults = Mais de uma variante (uma linha que começa por “[”) está marcada com “*”
defaults-hint = Deixe o “*” apenas em *[other].
default-missing = Nenhuma das variantes (as linhas que começam por “[”) está marcada como a de todos os outros casos
default-missing-hint = Ponha um “*” antes da última variante: *[other] ….
duplicate = “{ $id }” aparece duas vezes neste ficheiro
duplicate-hint = Mantenha a certa e apague a outra; até lá o horo não mexe em nenhuma.
encoding = O byte { $at } não é UTF-8: o ficheiro foi guardado noutra codificação
encoding-hint = Guarde de novo o ficheiro no seu editor com a codificação UTF-8; a maioria dos editores pergunta por ela em “Guardar como”.
encoding-mark = O ficheiro começa com um sinal invisível (BOM, marca de ordem de bytes), que esconderia a sua primeira mensagem
encoding-mark-hint = Guarde-o como “UTF-8”, e não como “UTF-8 com BOM”.
encoding-nul = O ficheiro contém um carácter NUL; está danificado ou não é um ficheiro de texto
encoding-nul-hint = Recupere o ficheiro do controlo de versões, ou peça-o a quem lho enviou.
encoding-wide = O ficheiro está guardado como UTF-16
equals = Depois do identificador “{ $name }” não há “=”
equals-hint = Uma mensagem tem este aspeto: “id = texto”, ou “id =” e o texto nas linhas seguintes, cada uma depois de quatro espaços.
equals-put = Ponha “ =” a seguir; o texto vem nas linhas seguintes.
escape = Antes deste carácter não pode estar uma barra invertida (\)
escape-hint = Dentro de {"{"} "…" {"}"} escreva \" para uma aspa e \\ para uma barra invertida; qualquer outro carácter escreve-se tal como é.
form-unknown = O termo “{ $term }” do glossário não tem a forma { $asked }: "{ $value }"
form-unknown-hint = As suas formas são: { $forms }.
forms-unused = Nenhum texto desta língua pede estas formas: { $listed }
forms-unused-hint = Não é preciso fazer nada. Se o nome de uma forma estiver mal escrito, corrija-o aqui.
format-attribute = { $owner } não tem o atributo .{ $attribute }
format-cyclic = { $owner } contém-se a si próprio, diretamente ou através de outra mensagem ou termo
format-deep = O texto está encaixado em mais de { $limit } níveis: escreva-o de forma mais simples
format-function = Não existe a função { $name }(): use NUMBER() ou DATETIME()
format-hint = Copie o nome entre chavetas do original ou do glossário; ali não pode estar mais nada.
format-long = O texto ultrapassa { $limit } kB: encurte-o
format-message = Não existe a mensagem { $name }: verifique como está escrita
format-placeables = O texto precisa de mais de { $limit } elementos entre chavetas: escreva alguns por extenso ou divida-o
format-term = Não existe o termo -{ $name }: verifique como está escrito, ou defina-o em terms.ftl
format-variable = ${ $name } não existe aqui: verifique como está escrito (um termo do glossário só conhece o que está entre parênteses curvos depois do seu nome)
funding = A declaração de financiamento da União Europeia não tem a redação da Comissão
funding-hint = Escreva exatamente: funding = { $wording }
id-letter = O identificador “{ $name }” contém a letra “{ $letter }”, que não é latina
id-letter-hint = Os identificadores nunca se traduzem nem se voltam a escrever: copie-o do ficheiro em búlgaro com o mesmo nome.
indent = Uma linha começa com uma tabulação ou um espaço inseparável; ali só pode haver espaços normais
indent-hint = Substitua o que está antes da primeira letra por quatro espaços normais.
large = Há aqui { $size } bytes; um ficheiro Fluent pode ter no máximo { $limit }
large-hint = Divida-o, recupere o ficheiro do controlo de versões, ou peça-o a quem lho enviou.
left-edge = Esta linha começa mesmo na margem esquerda, pelo que é lida como uma nova mensagem, mas não há “=”
left-edge-hint = Se pertence à mensagem de cima, comece-a com quatro espaços. Se é um comentário, comece-a com “# ”.
line-ends = As linhas terminam como nos Mac antigos (só com CR, um retorno), pelo que o ficheiro seria lido como uma só linha
line-ends-hint = Guarde-o com fins de linha “LF” (ou “CRLF”).
line-start = Uma linha não pode começar por “{ $mark }”
line-start-hint = Suba-a para a linha anterior, ou escreva {"{"} "{ $mark }" {"}"}.
literal = Depois dos dois pontos tem de haver um número ou um texto entre aspas retas
literal-hint = Por exemplo {"{"} -secon(case: "genitive") {"}"}.
long = Esta mensagem tem { $size } bytes; uma mensagem pode ter no máximo { $limit }
long-hint = É mesmo uma tradução? Encurte-a, recupere o ficheiro do controlo de versões, ou peça-o a quem lho enviou.
merge = O ficheiro ainda tem as marcas de um conflito de fusão
merge-hint = Mantenha a versão certa, apague as linhas <<<<<<<, ======= e >>>>>>>, e guarde o ficheiro.
more = Outros erros deste tipo no ficheiro: { $more }
more-hint = Corrija primeiro os de cima; muitas vezes um só deslize causa muitos erros. Ou recupere o ficheiro do controlo de versões, ou peça-o a quem lho enviou.
nested = Há chavetas encaixadas em mais de { $braces } níveis, ou parênteses curvos em mais de { $calls }
nested-hint = Uma tradução nunca precisa disso: falta mais acima uma “{"}"}” de fecho?
quote = Entre chavetas abre-se uma aspa reta que nunca se fecha
quote-hint = Feche-a na mesma linha: {"{"} "…" {"}"}.
saved = Este ficheiro foi guardado no instante em que o horo o escrevia; agora contém tanto o que foi guardado como o que o horo escreveu
saved-hint = Se estiver aberto num editor, faça o editor lê-lo de novo.
saved-apart = Este ficheiro foi guardado no instante em que o horo o escrevia, e não foi possível juntar o que foi guardado com o que o horo escreveu
saved-apart-hint = O que foi guardado está em { $folder }/ com o nome do ficheiro. Copie dali o que faltar aqui.
selector = Com o que está aqui antes de “->” não se podem escolher variantes
selector-hint = Copie-o do ficheiro em búlgaro, como em {"{"} $count -> … {"}"}, e traduza apenas as palavras.
site-format = As palavras “{ $id }” das páginas publicadas não se podem mostrar: { $reason }
site-format-hint = Compare com o site.ftl em búlgaro: os nomes entre chavetas têm de ser os mesmos.
site-missing = Faltam aqui palavras das páginas publicadas: { $listed }
site-missing-hint = Copie as mensagens do site.ftl em búlgaro e traduza-as.
term-forbidden = “{ $written }” não deve ser usado para o termo “{ $term }” do glossário
term-forbidden-hint = Escreva antes { $reference } ou “{ $form }”.
term-missing = Termos do glossário sem tradução aqui: { $listed }
term-missing-hint = Acrescente a este ficheiro uma linha “{ $id } = …” para cada um, com as formas de que a sua língua precisa.
term-not-used = O original diz “{ $words }”, mas “{ $term }” do glossário não está aqui
term-unknown = O termo “{ $term }” não está no glossário em búlgaro
term-unknown-hint = Um termo novo começa no terms.ftl em búlgaro: acrescente-o primeiro ali.
term-written-out = “{ $written }” está escrito como texto normal; é o termo “{ $term }” do glossário
term-written-out-hint = É permitido. Se quiser que o texto siga por si o glossário quando o nome mudar, escreva { $reference }
text-missing = “{ $id }” não tem texto
text-missing-hint = Escreva a tradução depois de “=”, ou na linha seguinte depois de quatro espaços.
token = Falta aqui “{ $token }”
token-hint = Compare com o ficheiro em búlgaro: tem os mesmos sinais.
two-wordings = Duas pessoas alteraram “{ $id }” ao mesmo tempo; a outra redação está neste comentário
two-wordings-hint = Escolha: ponha as palavras certas por baixo do identificador e apague o comentário.
unpublishable = O texto de “{ $id }” não pode ser publicado: as suas etiquetas não são as do original, ou está vazio
unpublishable-hint = Copie as etiquetas do comentário com o original que está acima da mensagem.
value-date = uma data
value-missing = Falta aqui um texto
value-missing-hint = Escreva o texto depois de “=” ou, numa linha que começa por “[”, depois de “]”.
value-none = nada
value-number = o número { $number }
value-other = um valor de outro tipo
value-text = o texto «{ $text }»
write-after = Escreva a tradução depois de “=”.

## Sobre os artigos em input/

article-blocks = O artigo tem { $blocks } blocos; pode ter no máximo { $limit }
article-bytes = O artigo tem { $size } bytes; pode ter no máximo { $limit }
article-no-date = O artigo não tem data, e o horo não a adivinha
article-no-date-hint = Escreva a data numa linha própria por baixo do título, por exemplo “17 ноември 2023 г.”
article-no-text = Por baixo do título não há texto
article-no-text-hint = Escreva os parágrafos do artigo por baixo do título e da data, com uma linha vazia entre eles.
article-no-title = O artigo não tem título
article-no-title-hint = Escreva o título na primeira linha e, por baixo, a data numa linha própria.
article-text-bytes = O texto tem { $size } bytes; um artigo pode ter no máximo { $limit }
article-text-paragraphs = O texto tem { $paragraphs } parágrafos; um artigo pode ter no máximo { $limit }
article-too-long-hint = É o ficheiro certo? Se for, faça dele vários artigos.
date-name = A linha da data diz { $day } e o nome do ficheiro { $named }; ficou a data da linha
date-name-hint = Corrija a linha da data ou mude o nome do ficheiro.
date-second = Esta é uma segunda linha de data; ficou { $day }, e esta linha continua a ser texto
date-second-hint = Apague a que está errada.
input-empty = O ficheiro está vazio
input-empty-hint = Escreva nele o título, a data numa linha própria e os parágrafos, ou apague-o.
input-folder = Isto é uma pasta; o horo só lê os ficheiros que estão diretamente em input/
input-folder-hint = Passe os artigos dela para input/, ou a pasta para outro lado.
input-kind = O horo não lê este tipo de ficheiro: nele não está escrito onde os parágrafos começam e acabam
input-kind-hint = Peça o documento a partir do qual foi feito (.docx, .odt), ou copie o texto para um ficheiro .txt: título, data, parágrafos.
input-missing = O texto de “{ $id }” já não está em { $folder }/
input-missing-hint = O artigo fica como estava. Volte a pôr o ficheiro; um ficheiro com outro nome é reconhecido pelo texto.
input-name = O nome do ficheiro contém uma quebra de linha ou outro carácter que não se pode escrever
input-name-hint = Mude-lhe o nome: letras, algarismos, espaços e hífenes estão sempre bem.
input-nul = O ficheiro contém caracteres NUL: está danificado ou não é texto
input-nul-hint = Guarde de novo o artigo como texto simples em UTF-8.
input-replaced = Este ficheiro continha “{ $title }” e contém agora outro artigo
input-replaced-hint = Dê ao artigo novo um ficheiro próprio em input/ e reponha aqui o texto antigo. Até lá, o artigo antigo fica como estava.
input-twice = O mesmo texto está também em { $folder }/{ $file }, por isso há dois artigos iguais
input-twice-hint = Se um dos ficheiros for uma cópia, apague-o antes de ser traduzido.
input-unknown = O horo lê ficheiros .txt, .md, .html, .docx e .odt; neste não mexeu
input-unknown-hint = Guarde o artigo num destes formatos em input/, ou passe o ficheiro para outro lado.
input-utf8 = O ficheiro não é UTF-8 (veja a linha { $line }); talvez tenha sido guardado como windows-1251 ou UTF-16
input-utf8-hint = Abra-o num editor, guarde-o com a codificação UTF-8 (a maioria dos editores pergunta por ela em “Guardar como”) e execute de novo.
joined = Este parágrafo continua a frase anterior, por isso os dois foram unidos
joined-words = Este parágrafo continua a frase anterior, por isso os dois foram unidos: “{ $words }”
joined-hint = Se são dois parágrafos, termine o primeiro com um ponto final.
left-out = Não entrou no artigo: { $what }
left-out-hint = O horo aproveita títulos, parágrafos, listas, citações, ligações e realces; escreva o resto por palavras.
left-out-code = um bloco de código
left-out-table = uma tabela
office-damaged = O texto dele está danificado: { $reason }
office-empty = Não há texto nele
office-hint = Abra-o no programa de escritório e guarde-o de novo, ou copie o texto para um ficheiro .txt.
office-large = O conteúdo é muito maior do que um artigo pode ser
office-locked = Está danificado ou protegido por palavra-passe
source-edited = Este ficheiro foi alterado à mão, mas o horo escreve-o a partir do texto em input/
source-edited-hint = Faça antes a alteração em { $path }. Depois recupere este ficheiro do controlo de versões, ou peça-o a quem lho enviou. O horo não escreveu por cima de nada.
xml-attribute = Um atributo está danificado
xml-attribute-entity = Um atributo tem uma entidade própria
xml-broken = Interrompe-se, ou os elementos não estão fechados
xml-entity = Tem uma entidade própria
xml-type = Tem um tipo de documento próprio

## Sobre as páginas da Web e o que lhes pertence

origin-line = Esta linha não pode ser lida: { $reason }
origin-line-hint = docs/officer.md mostra o que pode estar em [correct].
origin-utf8 = Este ficheiro não é UTF-8
origin-utf8-hint = Guarde-o como UTF-8, ou apague-o: a página continua lá.
page-attributes = Uma das etiquetas tem mais de { $limit } atributos
page-cookies = A página fala de cookies e não mostra nenhum artigo
page-damaged = Há letras da página danificadas, que aparecem como “{ $mark }” (número de lugares: { $damaged })
page-deep = Os elementos estão encaixados a mais de { $limit } níveis
page-encoding = A página diz que é { $said }, mas é { $found }
page-encoding-hint = Veja se todas as letras do artigo estão certas.
page-encoding-mik = A página não diz como está codificada; parece a antiga codificação MIK
page-encoding-unsaid = A página não diz como está codificada; foi lida como { $found }
page-encoding-wide = A página não diz que é UTF-16
page-garbled = As letras da página estão corrompidas: foi guardada numa codificação e lida noutra
page-garbled-hint = Obtenha de novo a página no seu sítio, ou copie o texto para um ficheiro .txt.
page-gone = A página diz que foi apagada ou mudou de lugar
page-late = Demora mais do que alguns segundos
page-links = Algumas ligações levam a lugares do mesmo sítio, e o horo não sabe o endereço dele
page-links-hint = Escreva url = "https://…", o endereço da página, no ficheiro .toml ao lado dela.
page-login = A página pede que se inicie sessão
page-memory = Precisa de mais memória, ou tem mais níveis de encaixe, do que qualquer artigo
page-no-answer = O processo que a lia não respondeu
page-no-article = Não se encontrou nenhum artigo na página
page-no-article-hint = É a página de um só artigo? Se for, escreva em horo.toml uma receita para o sítio.
page-no-date = Não se encontrou nenhuma data na página, e o horo não a adivinha
page-no-date-hint = Escreva date = "2023-11-17" em [correct] no ficheiro .toml ao lado da página.
page-no-title = Não se encontrou nenhum título na página
page-no-title-hint = Escreva title = "…" em [correct] no ficheiro .toml ao lado da página.
page-nodes = Tem mais de { $limit } elementos e pedaços de texto
page-other-hint = Abra o endereço num navegador. Se o artigo lá estiver, guarde a página e ponha-a em input/.
page-process = Não se consegue iniciar um processo para isso ({ $reason })
page-refused = A página não é lida: { $reason }
page-refused-hint = Nenhum artigo é feito assim. Guarde de novo a página, ou escreva o texto num ficheiro .txt.
page-swollen = O artigo tirado dela seria muitas vezes maior do que a própria página
picture-damaged = Está danificada, ou é demasiado grande
picture-gone = A imagem { $folder }/{ $file } desapareceu ou não é uma imagem
picture-gone-hint = Volte a pôr o ficheiro, ou tire as linhas dele do ficheiro .toml ao lado da página.
picture-left-out = A imagem { $address } ficou de fora: { $reason }
picture-left-out-hint = O artigo segue sem ela e sem a legenda.
picture-none = O servidor não a enviou
recipe-stale = A receita de { $site } não encontra nesta página { $part ->
        [title] o título
        [date] a data
        [author] o autor
       *[body] o texto
    }; usaram-se as regras gerais
recipe-stale-hint = O sítio mudou? Veja o código da página e corrija o seletor em horo.toml.

## Sobre as respostas dos servidores

certificate-expired = O certificado do servidor expirou
certificate-other = O certificado do servidor é de outro sítio
certificate-untrusted = O certificado do servidor não está assinado por ninguém em quem este computador confie
feed-hint = Indique um feed, um mapa do sítio, ou uma página com uma lista de notícias; para uma página dessas, links = "…" diz quais das ligações levam a artigos.
feed-again = Na próxima execução, tenta-se de novo; os outros feeds foram consultados.
feed-look = Abra o endereço num navegador e corrija-o em [[feed]]. Os outros feeds foram consultados.
feed-none = Não é um feed (Atom, RSS, JSON Feed) nem um mapa do sítio
feed-unreachable = Não foi possível consultar { $address }: { $reason }
feed-wrong-address = O endereço não pode ser lido
kept = O que está em { $folder }/ fica como está: { $reason }
kept-hint = Veja a página. Se o texto novo estiver certo, apague o ficheiro antigo em input/ e acrescente de novo a página.
kept-other = A página tem agora outro texto
kept-short = Na página não resta quase nada do artigo
kind-archive = um arquivo comprimido
kind-other = outro tipo de ficheiro
kind-pdf = um PDF
kind-picture = uma imagem
kind-recording = uma gravação
kind-word = um documento do Word
status-fault = que teve um erro interno ({ $code })
status-gone = que a página já não existe ({ $code })
status-login = que é preciso iniciar sessão ({ $code })
status-missing = que não há tal página ({ $code })
status-programs = que a página não é para programas ({ $code })
status-request = que não entende o pedido ({ $code })
web-address = Isto não é um endereço da Web
web-address-hint = Copie o endereço da barra de endereços do navegador.
web-broken = O servidor interrompe a ligação ou envia algo que não é HTTP
web-busy = O servidor está ocupado
web-busy-wait = O servidor está ocupado e pede que se espere ({ $seconds } s)
web-connection = Não há ligação ao servidor
web-damaged = O que o servidor envia está danificado
web-inner = Este endereço não é público: leva a uma rede interna
web-insecure = O servidor reencaminha de um endereço seguro para um que não o é
web-kind = É { $what }, e não uma página
web-kind-document-hint = Peça o texto a partir do qual foi feito, ou guarde-o e ponha-o em input/ como .docx, .odt ou .txt.
web-kind-hint = Indique o endereço da própria página do artigo.
web-large = É maior do que o horo aceita
web-later-hint = Tente mais tarde; o que o horo já tem fica como está.
web-look-hint = Veja a página num navegador; se lá estiver bem, guarde-a e ponha-a em input/.
web-mixed = O nome do sítio mistura letras de dois alfabetos: pode imitar outro sítio
web-nothing-yet = O servidor responde que a página não mudou, mas o horo ainda não a tem
web-packed = Está comprimido de uma forma que não foi pedida
web-password = O endereço contém um nome ou uma palavra-passe, e o horo não inicia sessão em lado nenhum
web-redirect = O servidor reencaminha sem fim de um endereço para outro, ou para nenhum
web-robots = O sítio não quer que programas obtenham esta página (robots.txt)
web-robots-hint = Peça autorização à redação do sítio, ou guarde a página no navegador e ponha-a em input/.
web-scheme = Só se podem obter páginas cujo endereço comece por http:// ou https://
web-server = O endereço não indica nenhum servidor
web-slow = O servidor não responde ou é demasiado lento
web-status = O servidor responde { $reason }

## Sobre os ficheiros do projeto

add-again = Tente de novo.
add-kind = { $path } já existe, e não é um ficheiro comum, mas uma pasta, uma ligação ou um dispositivo
add-name = Não tem nome
add-name-hint = Indique um ficheiro.
add-other-name = Dê outro nome ao ficheiro.
add-restless = Outra pessoa acabou de pôr lá um ficheiro com este nome
add-twice = { $path } já existe, com outro texto
add-twice-hint = Dê outro nome ao ficheiro ou, se for a versão seguinte, copie-o à mão por cima do antigo.
disk-folder = É uma pasta
disk-full = Não há espaço no disco
disk-full-hint = O disco está cheio. Nada se perdeu e a última publicação mantém-se: liberte espaço e execute de novo.
disk-hint = Nada ficou escrito a meio e a última publicação mantém-se. A causa está nas palavras do próprio sistema: mostre-as a quem cuida deste computador e execute de novo.
disk-kind-hint = Nada ficou escrito a meio e a última publicação mantém-se. Afaste o que está no lugar do ficheiro e execute de novo.
disk-large = Tem mais do que os { $limit } bytes permitidos
disk-large-hint = É maior do que qualquer texto com que o horo trabalha; é o ficheiro certo?
disk-missing = Não está lá
disk-missing-hint = O caminho está certo, e está na pasta do projeto?
disk-no-folder = Isso, ou o lugar onde devia estar, não é uma pasta
disk-read-only = O disco é só de leitura
disk-refused = Acesso recusado
disk-refused-hint = O horo não pode escrever ali. Nada foi alterado: dê a si próprio o direito de escrever e execute de novo.
disk-said-no = Não é possível { $action ->
        [read] ler
        [rename] mudar o nome de
        [remove] apagar
        [save] guardar
       *[write] escrever
    } { $path }: { $reason }
disk-special = Não é um ficheiro comum
file-unreadable = O ficheiro não pode ser lido: { $reason }
file-unreadable-hint = Resolva isso; até lá este artigo espera, e os outros seguem.
file-unreadable-input-hint = Resolva isso ou tire o ficheiro de input/; os outros artigos seguiram.
file-unreadable-words-hint = Resolva isso; as páginas e os artigos desta língua dependem deste ficheiro.
file-utf8 = Não é UTF-8
glossary-no-forms = O termo não tem formas por “{ $asked }”: escreva {"{"} -{ $name } {"}"}.
glossary-note = { $hint } Nota do glossário: { $note }
guard-hint = Tire o que não lhe pertence, recupere o ficheiro do controlo de versões, ou peça-o a quem lho enviou.
guard-long = Uma mensagem tem mais de { $limit } bytes; um parágrafo tem algumas centenas
guard-many = Há mais de { $limit } mensagens e atributos; um artigo tem algumas dezenas
ledger-conflict-hint = O horo mantém este ficheiro: resolva o conflito de fusão que está nele, recupere-o do controlo de versões, ou peça-o a quem lho enviou. Até lá, o artigo fica como está.
ledger-missing = Os leitores têm o artigo “{ $id }”, mas o registo dele (o ficheiro em que o horo o acompanha) desapareceu, e o horo não pode atualizá-lo
ledger-missing-hint = Recupere este ficheiro do controlo de versões, ou peça-o a quem lho enviou. Até lá, o artigo continua publicado como está.
ledger-other = Este registo (o ficheiro em que o horo acompanha o artigo) não é daqui: é o de { $id }
ledger-other-hint = Recupere o ficheiro do controlo de versões, ou peça-o a quem lho enviou; o identificador de um artigo nunca muda.
ledger-unreadable = Este registo não pode ser lido: { $reason }
ledger-unreadable-hint = O horo mantém este ficheiro: dê a si próprio o direito de o ler, recupere-o do controlo de versões, ou peça-o a quem lho enviou. Até lá, o artigo fica como está.
memory-character = Linha { $line }: há um carácter que o XML não admite
memory-encoding = Não está na codificação que declara; TMX é UTF-8, ou UTF-16 com marca de ordem de bytes
memory-hint = Enquanto não puder ser lido, o horo não faz rascunhos a partir dele. Recupere o ficheiro do controlo de versões, ou apague-o e importe-o de novo.
memory-language = Linha { $line }: «{ $code }» não é um código de língua
memory-line = Linha { $line }: { $reason }
memory-no-language = Linha { $line }: um texto não diz em que língua está
memory-other = Não é uma memória de tradução em TMX 1.1 a 1.4
message-day = “{ $text }” não é uma data
message-missing = Falta a mensagem
restless = Alguém acabou de alterar este ficheiro, por isso não se mexeu nele
restless-hint = Execute de novo.
site-none = Faltam nesta língua as palavras das páginas publicadas
site-none-hint = Copie o site.ftl em búlgaro e traduza as mensagens dele.
source-missing = O artigo tem um registo, mas este ficheiro com o texto em búlgaro desapareceu
source-missing-hint = Recupere o ficheiro do controlo de versões, ou peça-o a quem lho enviou; as traduções apoiam-se nele.
term-accepted-plain = Escreva { $reference } na forma adequada. Se outras palavras também estiverem certas, acrescente-as ao termo em terms.ftl: .also = …
term-forbidden-plain = Escreva antes { $reference }.
withdrawn-day = “{ $text }” não é uma data na forma AAAA-MM-DD
withdrawn-id = “{ $text }” não é o identificador de um artigo
withdrawn-unreadable = A lista dos artigos retirados não pode ser lida: { $reason }
withdrawn-unreadable-hint = Nada foi publicado. Corrija o ficheiro, ou recupere-o do controlo de versões.

## Sobre as páginas antes de serem publicadas

fault-hint = A página não foi publicada; a última publicação mantém-se. Se um modelo foi alterado, veja primeiro aí; se não foi, comunique-o, por favor: nesse caso o erro é do horo.
asset-digest = A folha de estilos não é a que o nome indica
asset-foreign = A folha de estilos carrega alguma coisa de fora
asset-missing = A folha de estilos carrega { $name }, que não existe
asset-picture = A imagem tem um script ou carrega alguma coisa de fora
body-block = O bloco { $id } não está na página
body-changed = O bloco { $id } não está como foi publicado
body-differs = O texto da página não é o texto da edição
body-markup = O bloco { $id } tem <{ $tag }> ou um atributo dele, que um texto não pode ter
body-none = A página não tem nenhum elemento com o identificador “body”
body-pictures = A página não mostra as imagens do artigo com os respetivos textos
data-differs = Os dados não são os da edição
data-list = A lista não é a dos artigos, a partir do mais recente
data-unreadable = O JSON não pode ser lido
data-wrong = O JSON não pode ser lido: { $reason }
emblem-drawing = O emblema da União Europeia não está desenhado como deve ser
emblem-missing = O emblema da União Europeia falta ou não tem texto alternativo
feed-deep = Tem demasiados níveis de encaixe
feed-early = Acaba demasiado cedo
feed-entries = O feed não apresenta os artigos da sua lista, o mais recente primeiro, cada um inteiro e com a sua proveniência
feed-head = O feed não indica a sua língua, o seu endereço e o que foi retirado como faz a sua lista
feed-strange = Tem o que nenhum feed do horo tem
feed-unreadable = O feed não pode ser lido: { $reason }
file-foreign = O ficheiro não pertence a nenhuma página do sítio
file-gone = O ficheiro não existe
file-not-utf8 = O ficheiro não é UTF-8
funding-statement = A declaração de financiamento não é “{ $statement }”
link-broken = “{ $link }” leva a { $file }, que não existe
link-element = “{ $link }” leva a um elemento que não existe
link-outside = “{ $link }” sai da publicação
link-picture = “{ $link }”, de uma imagem, não leva a nenhum ficheiro da publicação
link-reader = “{ $link }” não é um endereço para onde se possa mandar um leitor
list-entries = A lista não indica os seus artigos, a partir do mais recente, com os títulos e os códigos de língua
machine-language = O código de língua do elemento { $mark } não é { $tag }
machine-language-none = O elemento { $mark } tem um código de língua próprio e não deve ter nenhum
machine-missing = A página não diz que o texto foi traduzido por uma máquina
machine-original = A nota sobre a tradução automática não leva ao original
machine-wrong = A página diz que o texto foi traduzido por uma máquina, e não foi
page-alternates = A página tem de indicar cada uma das suas versões linguísticas, incluindo a própria, e mais nada
page-attribute = <{ $tag }> tem o atributo { $name }, que executa um script e não é permitido: retire-o
page-canonical = O endereço canónico não é { $url }
page-day = A página indica um dia diferente de { $day }
page-default = A página tem de indicar exatamente um endereço para todas as outras línguas
page-doctype = A página não começa por <!doctype html>
page-element = A página tem um elemento <{ $tag }>, que não é permitido: retire-o
page-heading = O cabeçalho não é o título do artigo
page-id = Dois elementos têm o identificador “{ $id }”
page-language = A página não diz que a sua língua é { $locale }
page-language-links = As ligações para as outras línguas não estão completas: cada uma com o nome da sua língua, com lang e hreflang, para a sua página
page-linked-data = O que a página diz aos motores de busca (JSON-LD) não é o que ela mostra
page-loads = <{ $tag }> carrega { $url }, e uma página só pode carregar ficheiros do seu próprio sítio: retire-o
page-locale = og:locale não é { $code }
page-locales = og:locale:alternate não indica as outras línguas
page-og-title = og:title não é o título do artigo
page-og-url = og:url não é { $url }
page-once = A página tem de ter exatamente uma vez { $element }
page-script = A página tem um script que não é JSON-LD válido
page-title = O título da página não começa pelo título do artigo
robots-sitemap = O ficheiro não indica o mapa do sítio
sitemap-index = O índice não indica as partes do mapa do sítio
sitemap-pages = O mapa do sítio não indica cada página uma vez, com as respetivas versões noutras línguas
