### O que o horo diz de uma tradução: para cada observação, uma frase e, como “hint”, o passo seguinte.

address-changed = { $kind ->
        [email] O endereço de correio eletrónico
        [phone] O número de telefone
        [code] O código
        [hashtag] O hashtag
       *[url] O endereço
    } “{ $written }” não é o do original: “{ $wanted }”.
    .hint = Copie-o do original; não se traduz.
address-missing = { $kind ->
        [email] O endereço de correio eletrónico
        [phone] O número de telefone
        [code] O código
        [hashtag] O hashtag
       *[url] O endereço
    } “{ $wanted }” do original está em falta.
    .hint = Copie-o do original; não se traduz.
address-extra = { $kind ->
        [email] O endereço de correio eletrónico
        [phone] O número de telefone
        [code] O código
        [hashtag] O hashtag
       *[url] O endereço
    } “{ $written }” não está no original.
    .hint = Retire-o ou copie o do original.
all-capitals = Todo o texto está em maiúsculas.
    .hint = Escreva-o como o original; onde são precisas maiúsculas, o desenho da página trata disso.
attribute-not-allowed = O atributo { $name } não pode estar em <{ $tag }>.
    .hint = Escreva a etiqueta como no original.
bracket-open = O parêntese “{ $mark }” não é fechado.
    .hint = Feche-o depois da última palavra que lhe pertence.
bracket-close = O parêntese “{ $mark }” não fecha nada.
    .hint = Abra-o antes da primeira palavra que lhe pertence.
comment-translated = Alguém escreveu uma tradução de “{ $id }” no comentário que mostra o original.
    .hint = O horo guardou as palavras como comentário. Passe-as para baixo do identificador, cada linha com quatro espaços à frente.
currency-changed = { $written } não é a moeda do original ({ $wanted }).
    .hint = Mantenha a moeda do original; os valores não se convertem.
cyrillic-left = Ainda em letras cirílicas: { $shown }
    .hint = Traduza; os nomes escrevem-se com as letras da sua língua.
date-changed = A data { $written } não é a do original: { $wanted }.
    .hint = Compare o dia e o mês com o original; o dia vem antes do mês.
decimal-separator = { $written } está escrito com um ponto.
    .hint = Nesta língua as casas decimais separam-se com “{ $mark }”.
double-space = Há aqui mais de um espaço.
    .hint = Deixe só um.
doubled-sentence = Esta frase aparece duas vezes.
    .hint = Retire uma delas.
doubled-word = “{ $word }” aparece duas vezes.
    .hint = Retire uma delas.
empty = Não há tradução.
    .hint = Escreva a tradução; uma mensagem sem texto não pode ser publicada.
end-mark-missing = O original termina com um sinal de pontuação e a tradução não.
    .hint = Termine o texto como o original.
end-mark-changed = A tradução termina com um sinal que não é o do original.
    .hint = Termine o texto como o original.
escape-sequence = “{ $written }” será mostrado tal e qual.
    .hint = Escreva o próprio carácter; para uma nova linha, comece uma nova linha.
exception-refused = “{ $code }” protege o que é publicado e não admite exceções.
    .hint = Corrija a tradução e retire esta linha.
exception-unknown = Não há aqui nenhuma observação chamada “{ $code }”.
    .hint = Copie o código dos parênteses retos da observação: # ok: number-changed …
exception-unused = Não há aqui nada de que “ok: { $code }” seja exceção.
    .hint = Retire a linha; a observação volta se for precisa.
funding-missing = Falta a declaração de financiamento do original.
    .hint = A formulação da Comissão é: { $wording }.
homoglyph-word = “{ $written }” está escrito em letras cirílicas.
    .hint = Escreva “{ $meant }”: parece igual, mas a pesquisa e a leitura em voz alta falham.
homoglyph = “{ $written }” mistura alfabetos: “{ $strange }” não é do alfabeto { $script ->
        [latin] latino
        [greek] grego
       *[cyrillic] cirílico
    }.
    .hint = Escreva de novo “{ $meant }”: parece igual, mas a pesquisa e a leitura em voz alta falham.
html-entity = “{ $written }” é uma entidade HTML.
    .hint = Escreva o próprio carácter: “{ $meant }”.
html-entity-unknown = “{ $written }” parece uma entidade HTML.
    .hint = Escreva o próprio carácter.
link-address = Na etiqueta <{ $tag }> há um endereço ({ $name }).
    .hint = Retire-o: os endereços vêm do original, para que nenhuma tradução os possa mudar.
link-name = { $written } não é uma etiqueta do original.
    .hint = Escreva { $meant }: o nome une as palavras à ligação e não se traduz.
link-name-quotes = { $written } não está escrito como se escrevem os nomes.
    .hint = Escreva { $meant } com aspas retas.
link-text-empty = Não há palavras em <{ $tag }>.
    .hint = Ponha as palavras da ligação, ou as palavras destacadas, entre as etiquetas.
message-ended = Esta linha já não faz parte da tradução.
    .hint = Comece cada nova linha de uma tradução com quatro espaços.
missing = Mensagens por traduzir: { $missing } de { $all }; a primeira está aqui.
    .hint = Escreva cada tradução por cima das palavras do original.
mixed-script = “{ $written }” mistura alfabetos: “{ $strange }” não é do alfabeto { $script ->
        [latin] latino
        [greek] grego
       *[cyrillic] cirílico
    }.
    .hint = Escreva a palavra num só alfabeto.
mojibake = “{ $written }” foi lido com uma codificação errada.
    .hint = Era “{ $meant }”; guarde o ficheiro em UTF-8.
mojibake-lost = “{ $written }” foi lido com uma codificação errada.
    .hint = Escreva de novo a letra perdida; guarde o ficheiro em UTF-8.
month-changed = O original não fala de { $written }.
    .hint = Compare o mês com o original.
name-changed = “{ $written }” é quase “{ $name }” do original, mas não exatamente.
    .hint = Compare as letras com a forma como o nome se escreve noutros sítios.
name-beside = No original, “{ $name }” está junto de “{ $written }”; aqui falta.
    .hint = Acrescente o nome, a não ser que a frase diga de outro modo de quem ou de que se trata.
name-missing = Falta o nome “{ $name }” do original.
    .hint = Acrescente o nome, a não ser que a frase diga de outro modo de quem ou de que se trata.
name-varies = “{ $written }” aparece antes escrito “{ $first }”.
    .hint = Escreva o nome de uma só maneira; uma das duas é um lapso.
number-changed = O original diz { $wanted } e não { $written }.
    .hint = Compare o número com o original.
number-extra = O original não diz { $written }.
    .hint = Compare os números com o original.
number-grouping = Os algarismos de { $written } não estão agrupados como nesta língua.
    .hint = Agrupe-os três a três com { $by ->
        [space] um espaço inseparável (U+00A0)
       *[mark] “{ $mark }”
    } ou escreva-os juntos.
number-missing = Falta o número { $wanted } do original.
    .hint = Acrescente-o, em algarismos ou por extenso.
percent-changed = { $written } está no original em { $unit ->
        [permille] permilagem
       *[percent] percentagem
    }, e aqui não.
    .hint = Escreva o sinal ou a palavra depois do número.
placeable-extra = { $written } não está no original.
    .hint = Retire-o; se as chavetas são texto, escreva {"{"}"{"{"}"{"}"} e {"{"}"{"}"}"{"}"}.
placeable-extra-variant = { $written } numa variante não está no original.
    .hint = Uma variante (o texto depois de “[…]”) só pode usar o que o original usa.
placeable-missing = Falta { $written } do original.
    .hint = Ponha { $written } onde o seu texto deve ficar na frase.
placeable-renamed = { $written } não está no original.
    .hint = O original tem { $meant }: os nomes entre chavetas não se traduzem.
plural-missing = Falta a forma [{ $form }]; esta língua tem-na.
    .hint = Acrescente uma linha “[{ $form }] …” com o texto tal como se lê com esses números.
plural-unknown = [{ $form }] não é forma de plural em nenhuma língua.
    .hint = As formas são zero, one, two, few, many e other.
quote-open = As aspas “{ $mark }” não são fechadas.
    .hint = Ponha o sinal de fecho onde a citação termina.
quote-close = As aspas “{ $mark }” não fecham nada.
    .hint = Ponha o sinal de abertura onde a citação começa.
quotes-foreign = “{ $mark }” não se usa assim nesta língua.
    .hint = Escreva { $pair }.
quotes-single = Há aqui uma aspa simples reta.
    .hint = Escreva { $pair }.
quotes-straight = Há aqui uma aspa reta.
    .hint = Escreva { $pair }.
space-before-mark = Há um espaço antes de “{ $mark }”.
    .hint = Retire o espaço.
space-breaks = A linha pode quebrar aqui, no meio de um número.
    .hint = Use um espaço inseparável (U+00A0): Alt+0160 no Windows, Option+espaço num Mac; o “horo check --fix” também o escreve.
spelling = O dicionário conhece “{ $meant }”, mas não “{ $written }”.
    .hint = Era essa a palavra? Se estiver certa, abra uma exceção: # ok: spelling …
stale = O original de “{ $id }” mudou depois de traduzido.
    .hint = O comentário acima mostra o que mudou. Corrija a tradução. Se ainda estiver certa, execute “horo accept” ou diga-o a quem lhe enviou o ficheiro.
start-small = O texto começa com minúscula.
    .hint = Escreva “{ $upper }”: o original começa com maiúscula.
syntax = Isto não se consegue ler: { $detail }.
    .hint = { $advice }
tag-changed = { $written } está onde o original tem { $meant }.
    .hint = Escreva { $meant }.
tag-crossed = <{ $outer }> fecha-se antes de <{ $inner }>.
    .hint = Feche primeiro <{ $inner }>, porque foi aberta dentro de <{ $outer }>.
tag-extra = { $written } aparece mais uma vez do que no original.
    .hint = Retire-a, juntamente com a etiqueta de fecho.
tag-missing = Falta { $written } do original.
    .hint = Ponha { $written }…</{ $tag }> à volta das palavras que lhe pertencem.
tag-moved = As etiquetas não estão umas dentro das outras como no original.
    .hint = Ponha cada etiqueta dentro daquela em que está no original, ou fora de todas.
tag-not-allowed = <{ $tag }> não pode estar numa tradução.
    .hint = Use as etiquetas do original e mais nenhumas.
tag-unclosed = <{ $tag }> não é fechada.
    .hint = Escreva <{ $tag }>…</{ $tag }> à volta das palavras, como no original.
tag-unopened = <{ $tag }> não é aberta.
    .hint = Escreva <{ $tag }>…</{ $tag }> à volta das palavras, como no original.
tag-without-end = A etiqueta <{ $tag }… não tem “>”.
    .hint = Escreva a etiqueta como no original, com o seu “>”.
template-syntax = “{ $written }” pertence a uma linguagem de modelos.
    .hint = Retire-o; numa mensagem só podem estar os nomes do original entre chavetas.
time-changed = A hora { $written } não é a do original: { $wanted }.
    .hint = O original diz { $wanted }; à tarde escreva das 13 às 24 horas.
too-long = A tradução é muito mais longa do que é habitual para um original assim.
    .hint = Há texto que o original não tem?
too-long-sentences = A tradução tem mais frases e é longa para o seu original.
    .hint = Há uma frase que o original não tem?
too-short = A tradução é muito mais curta do que é habitual para um original assim.
    .hint = Falta uma parte?
too-short-sentences = A tradução tem menos frases e é curta para o seu original.
    .hint = Falta uma frase?
unknown-message = O original não tem a mensagem “{ $id }”, por isso ela não é publicada.
    .hint = O identificador foi mudado por engano? Copie-o do ficheiro em búlgaro ou apague a mensagem.
unseen = Há aqui { $kind ->
        [soft-hyphen] um hífen condicional
        [direction] um sinal invisível que muda o sentido da escrita
        [control] um carácter de controlo
        [private] um carácter que não é de nenhuma escrita
       *[invisible] um carácter invisível
    } (U+{ $number }).
    .hint = Apague-o: veio ao copiar e ninguém o vê.
untranslated = O texto ainda está em búlgaro.
    .hint = Escreva-o na sua língua.
wrong-language = Isto parece estar em { $found ->
        [de] alemão
        [nl] neerlandês
        [ro] romeno
        [pl] polaco
        [pt] português
        [lv] letão
        [es] espanhol
        [el] grego
       *[en] inglês
    }.
    .hint = Traduza-o para a sua língua; se for um título, ponha-o entre aspas.
