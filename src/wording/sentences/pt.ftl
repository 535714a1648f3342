### The sentences of en.ftl in this language; what stands in curly brackets is filled in by horo.

accepted-more = Escreva { $reference } ou “{ $form }”, na forma que convier. Se outras palavras também estiverem certas, acrescente-as ao termo em terms.ftl: .also = …
attributes-only = Esta mensagem tem atributos, mas não tem texto
argument-order = Um argumento sem nome está depois de um com nome
argument-order-hint = Ponha no fim os que têm nome.
argument-twice = “{ $name }:” é indicado duas vezes
argument-twice-hint = Deixe apenas um.
attribute-shown = Uma propriedade de um termo do glossário não pode ser mostrada; só serve para escolher
attribute-shown-hint = Escreva o próprio termo, por exemplo {"{"} -secon {"}"}, e traduza apenas as palavras.
blank-lines = Há mais de { $limit } linhas vazias seguidas
blank-lines-hint = Apague as linhas vazias.
bracket-closes = Há aqui uma “{"}"}” de fecho sem a sua “{"{"}”
bracket-closes-hint = Apague-a, ou escreva {"{"} "{"}"}" {"}"} se o leitor deve ver uma chaveta.
bracket-opens = Abre-se aqui uma “{"{"}” e falta a sua “{"}"}”, ou entre elas está algo que não pertence ali
bracket-names = Entre as chavetas só há nomes como {"{"} $count {"}"} ou {"{"} -secon {"}"}. Para uma chaveta no texto escreva {"{"} "{"{"}" {"}"}.
bracket-no-name = Entre chavetas falta um nome, ou está algo que não é um nome
callee = Só se podem chamar NUMBER(…) e DATETIME(…)
callee-hint = Escreva o nome em maiúsculas, ou copie a expressão do ficheiro búlgaro.
code-torn = Um código \u precisa de quatro algarismos hexadecimais, \U de seis
code-torn-hint = Escreva antes o próprio carácter.
defaults = Mais de uma variante está marcada com “*”
defaults-hint = Deixe o “*” apenas em *[other].
default-missing = Nenhuma das variantes está marcada como a de todos os outros casos
default-missing-hint = Ponha um “*” antes da última variante: *[other] ….
duplicate = “{ $id }” aparece duas vezes neste ficheiro
duplicate-hint = Guarde a certa e apague a outra; até lá o horo não mexe em nenhuma.
encoding = O byte { $at } do ficheiro não é UTF-8: foi guardado noutra codificação
encoding-hint = No seu editor escolha “Guardar com codificação” e UTF-8, e guarde de novo.
encoding-mark = O ficheiro começa com uma marca de ordem de bytes, que engoliria a sua primeira mensagem
encoding-mark-hint = Guarde-o como “UTF-8”, e não como “UTF-8 com BOM”.
encoding-nul = O ficheiro contém um carácter NUL; está danificado ou não é um ficheiro de texto
encoding-nul-hint = Recupere o ficheiro do controlo de versões.
encoding-wide = O ficheiro está guardado como UTF-16
equals = Depois do identificador “{ $name }” não há “=”
equals-hint = Uma mensagem tem este aspeto: “id = texto”, ou “id =” e o texto nas linhas seguintes, cada uma depois de quatro espaços.
equals-put = Ponha “ =” a seguir; o texto vem nas linhas seguintes.
escape = Isto não significa nada depois de uma barra invertida
escape-hint = Dentro de {"{"} "…" {"}"} depois de uma barra invertida só podem estar \" e \\ e \u0041; qualquer outro carácter escreve-se tal como é.
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
format-variable = ${ $name } não existe aqui: verifique como está escrito (dentro de um termo só servem os seus próprios argumentos)
funding = A declaração de financiamento da União Europeia tem outras palavras que não as da Comissão
funding-hint = Escreva exatamente: funding = { $wording }
id-letter = O identificador “{ $name }” contém a letra “{ $letter }”, que não é latina
id-letter-hint = Os identificadores nunca se traduzem nem se voltam a escrever: copie-o do ficheiro búlgaro com o mesmo nome.
indent = Uma linha começa com uma tabulação ou um espaço inseparável; ali só pode haver espaços normais
indent-hint = Substitua o que está antes da primeira letra por quatro espaços normais.
large = Há aqui { $size } bytes; um ficheiro Fluent pode ter { $limit }
large-hint = Divida-o, ou recupere o ficheiro do controlo de versões.
left-edge = Esta linha começa na margem esquerda e é lida como uma nova mensagem, mas não há “=”
left-edge-hint = Se pertence à mensagem de cima, comece-a com quatro espaços. Se é um comentário, comece-a com “# ”.
line-ends = As linhas terminam com um simples retorno (como nos Mac antigos), e o ficheiro seria lido como uma só linha
line-ends-hint = Guarde-o com fins de linha “LF” (ou “CRLF”).
line-start = Uma linha não pode começar por “{ $mark }”
line-start-hint = Suba-a para a linha anterior, ou escreva {"{"} "{ $mark }" {"}"}.
literal = O valor de um argumento tem de ser um número ou um texto entre aspas retas
literal-hint = Por exemplo {"{"} -secon(case: "genitive") {"}"}.
long = Esta mensagem tem { $size } bytes; uma mensagem pode ter { $limit }
long-hint = É mesmo uma tradução? Encurte-a, ou recupere o ficheiro do controlo de versões.
merge = O ficheiro ainda tem as marcas de um conflito de fusão
merge-hint = Guarde a versão certa, apague as linhas <<<<<<<, ======= e >>>>>>>, e guarde o ficheiro.
more = O ficheiro tem mais { $more } erros deste tipo
more-hint = Corrija primeiro os de cima; muitas vezes um deslize causa muitos. Ou recupere o ficheiro do controlo de versões.
nested = Há chavetas encaixadas em mais de { $braces } níveis, ou chamadas em mais de { $calls }
nested-hint = Uma tradução nunca precisa disso: falta mais acima uma “{"}"}” de fecho?
quote = Entre chavetas abre-se uma aspa reta que nunca se fecha
quote-hint = Feche-a na mesma linha: {"{"} "…" {"}"}.
saved = Este ficheiro foi guardado no instante em que o horo o escrevia; agora contém as duas coisas
saved-hint = Se estiver aberto num editor, faça o editor lê-lo de novo.
saved-apart = Este ficheiro foi guardado no instante em que o horo o escrevia, e não foi possível juntar as duas versões
saved-apart-hint = O que foi guardado está em { $folder }/ com o nome do ficheiro. Copie dali o que faltar aqui.
selector = Não se podem escolher variantes com isto
selector-hint = Escolha por um valor, como o ficheiro búlgaro: {"{"} $count -> … {"}"}, e traduza apenas as palavras.
site-format = As palavras “{ $id }” das páginas publicadas não se podem formar: { $reason }
site-format-hint = Compare com site.ftl da língua original: os nomes entre chavetas têm de ser os mesmos.
site-missing = Faltam aqui palavras das páginas publicadas: { $listed }
site-missing-hint = Copie as mensagens de site.ftl da língua original e traduza-as.
term-forbidden = “{ $written }” não deve ser usado para o termo “{ $term }” do glossário
term-forbidden-hint = Escreva antes { $reference } ou “{ $form }”.
term-missing = Termos do glossário sem tradução aqui: { $listed }
term-missing-hint = Acrescente a este ficheiro uma linha “{ $id } = …” para cada um, com as formas de que a sua língua precisa.
term-not-used = O original diz “{ $words }”, mas “{ $term }” do glossário não está aqui
term-unknown = O termo “{ $term }” não está no glossário do original
term-unknown-hint = Um termo novo começa em terms.ftl da língua original: acrescente-o primeiro ali.
term-written-out = “{ $written }” está por extenso; é o termo “{ $term }” do glossário
term-written-out-hint = É permitido. Para que siga o glossário por si, escreva { $reference }
text-missing = “{ $id }” não tem texto
text-missing-hint = Escreva a tradução depois de “=”, ou na linha seguinte depois de quatro espaços.
token = Falta aqui “{ $token }”
token-hint = Compare com o ficheiro búlgaro: tem os mesmos sinais.
two-wordings = Duas pessoas alteraram “{ $id }” ao mesmo tempo; a outra redação está neste comentário
two-wordings-hint = Escolha: ponha as palavras certas por baixo do identificador e apague o comentário.
unpublishable = O texto de “{ $id }” não pode ser publicado: as suas etiquetas não são as do original, ou está vazio
unpublishable-hint = Copie as etiquetas do comentário com o original que está acima da mensagem.
value-missing = Falta aqui um texto
value-missing-hint = Escreva o texto depois de “=” ou depois do “]” da variante.
write-after = Escreva a tradução depois de “=”.
