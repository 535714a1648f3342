### Lo que horo dice de una traducción: por cada observación, una frase y, como «hint», el paso siguiente.

address-changed = { $kind ->
        [email] La dirección de correo electrónico
        [phone] El número de teléfono
        [code] El código
        [hashtag] El hashtag
       *[url] La dirección
    } «{ $written }» no coincide con el original: «{ $wanted }».
    .hint = Cópielo del original; no se traduce.
address-missing = Falta { $kind ->
        [email] la dirección de correo electrónico
        [phone] el número de teléfono
        [code] el código
        [hashtag] el hashtag
       *[url] la dirección
    } «{ $wanted }» del original.
    .hint = Cópielo del original; no se traduce.
address-extra = En el original no está { $kind ->
        [email] la dirección de correo electrónico
        [phone] el número de teléfono
        [code] el código
        [hashtag] el hashtag
       *[url] la dirección
    } «{ $written }».
    .hint = Quítelo o copie lo que hay en el original.
all-capitals = Todo el texto está en mayúsculas.
    .hint = Escríbalo como el original; donde hacen falta mayúsculas, las pone el diseño de la página.
attribute-not-allowed = El atributo { $name } no puede estar en <{ $tag }>.
    .hint = Escriba la etiqueta como en el original.
bracket-open = El paréntesis «{ $mark }» no se cierra.
    .hint = Ciérrelo después de la última palabra que va dentro.
bracket-close = El paréntesis «{ $mark }» no cierra nada.
    .hint = Ábralo antes de la primera palabra que va dentro.
comment-translated = Alguien ha escrito una traducción de «{ $id }» en el comentario que muestra el original.
    .hint = horo ha guardado las palabras como comentario. Páselas debajo del identificador, cada línea con cuatro espacios delante.
currency-changed = { $written } no es la moneda del original ({ $wanted }).
    .hint = Conserve la moneda del original; las cantidades no se convierten.
cyrillic-left = Sigue en letras cirílicas: { $shown }
    .hint = Tradúzcalo; los nombres se escriben con las letras de su idioma.
date-changed = La fecha { $written } no es la del original: { $wanted }.
    .hint = Compare el día y el mes con el original; el día va antes del mes.
decimal-separator = { $written } está escrito con un punto.
    .hint = En este idioma los decimales se separan con «{ $mark }».
double-space = Aquí hay más de un espacio.
    .hint = Deje uno solo.
doubled-sentence = Esta frase aparece dos veces.
    .hint = Quite una de ellas.
doubled-word = «{ $word }» aparece dos veces.
    .hint = Quite una de ellas.
empty = No hay traducción.
    .hint = Escriba la traducción; un mensaje sin texto no se puede publicar.
end-mark-missing = El original termina con un signo de puntuación y la traducción no.
    .hint = Termine el texto como el original.
end-mark-changed = La traducción termina con otro signo que el original.
    .hint = Termine el texto como el original.
escape-sequence = «{ $written }» se mostrará tal cual.
    .hint = Escriba el carácter mismo; para una línea nueva, empiece una línea nueva.
exception-refused = «{ $code }» protege lo que se publica y no admite excepciones.
    .hint = Corrija la traducción y quite esta línea.
exception-unknown = Aquí no hay ninguna observación llamada «{ $code }».
    .hint = Copie el código de los corchetes de la observación: # ok: number-changed …
exception-unused = Aquí no hay nada de lo que «ok: { $code }» sea excepción.
    .hint = Quite la línea; la observación volverá si hace falta.
funding-missing = Falta la declaración de financiación del original.
    .hint = La redacción de la Comisión es: { $wording }.
homoglyph-word = «{ $written }» está escrito con letras cirílicas.
    .hint = Escriba «{ $meant }»: parece igual, pero fallan la búsqueda y la lectura en voz alta.
homoglyph = «{ $written }» mezcla alfabetos: «{ $strange }» no es del alfabeto { $script ->
        [latin] latino
        [greek] griego
       *[cyrillic] cirílico
    }.
    .hint = Escriba de nuevo «{ $meant }»: parece igual, pero fallan la búsqueda y la lectura en voz alta.
html-entity = «{ $written }» es un código HTML.
    .hint = Escriba el carácter mismo: «{ $meant }».
html-entity-unknown = «{ $written }» parece un código HTML.
    .hint = Escriba el carácter mismo.
link-address = En la etiqueta <{ $tag }> hay una dirección ({ $name }).
    .hint = Quítela: las direcciones vienen del original, para que ninguna traducción las pueda cambiar.
link-name = { $written } no es una etiqueta del original.
    .hint = Escriba { $meant }: el nombre une las palabras con el enlace y no se traduce.
link-name-quotes = { $written } no está escrito como se escriben los nombres.
    .hint = Escriba { $meant } con comillas rectas.
link-text-empty = No hay palabras dentro de <{ $tag }>.
    .hint = Ponga las palabras del enlace, o las palabras destacadas, entre las etiquetas.
message-ended = Esta línea ya no forma parte de la traducción.
    .hint = Empiece cada línea siguiente de una traducción con cuatro espacios.
missing = Mensajes aún sin traducir: { $missing } de { $all }; el primero está aquí.
    .hint = Escriba cada traducción en lugar del texto original.
mixed-script = «{ $written }» mezcla alfabetos: «{ $strange }» no es del alfabeto { $script ->
        [latin] latino
        [greek] griego
       *[cyrillic] cirílico
    }.
    .hint = Escriba la palabra en un solo alfabeto.
mojibake = «{ $written }» se leyó con una codificación equivocada.
    .hint = Era «{ $meant }»; guarde el archivo como UTF-8.
mojibake-lost = «{ $written }» se leyó con una codificación equivocada.
    .hint = Escriba de nuevo la letra perdida; guarde el archivo como UTF-8.
month-changed = El original no habla de { $written }.
    .hint = Compare el mes con el original.
name-changed = «{ $written }» es casi «{ $name }» del original, pero no del todo.
    .hint = Compare las letras con la forma en que el nombre se escribe en otros sitios.
name-beside = En el original, junto a «{ $written }» está «{ $name }»; aquí falta.
    .hint = Añada el nombre, a menos que la frase diga de otro modo a quién o a qué se refiere.
name-missing = Falta el nombre «{ $name }» del original.
    .hint = Añada el nombre, a menos que la frase diga de otro modo a quién o a qué se refiere.
name-varies = «{ $written }» está escrito antes como «{ $first }».
    .hint = Escriba el nombre de una sola manera; una de las dos es un descuido.
number-changed = El original dice { $wanted }, no { $written }.
    .hint = Compare el número con el original.
number-extra = El original no dice { $written }.
    .hint = Compare los números con el original.
number-grouping = Las cifras de { $written } no están agrupadas como en este idioma.
    .hint = Agrúpelas de tres en tres con { $by ->
        [space] un espacio de no separación (U+00A0)
       *[mark] «{ $mark }»
    } o escríbalas juntas.
number-missing = Falta el número { $wanted } del original.
    .hint = Añádalo, en cifras o con palabras.
percent-changed = { $written } va en el original en { $unit ->
        [permille] tanto por mil
       *[percent] tanto por ciento
    }, y aquí no.
    .hint = Escriba el signo o la palabra después del número.
placeable-extra = { $written } no está en el original.
    .hint = Quítelo; si las llaves son texto, escriba {"{"}"{"{"}"{"}"} y {"{"}"{"}"}"{"}"}.
placeable-extra-variant = { $written } en una variante no está en el original.
    .hint = Una variante (el texto tras «[…]») solo puede usar lo que usa el original.
placeable-missing = Falta { $written } del original.
    .hint = Ponga { $written } donde corresponde su texto en la frase.
placeable-renamed = { $written } no está en el original.
    .hint = El original tiene { $meant }: los nombres entre llaves no se traducen.
plural-missing = Falta la forma [{ $form }]; este idioma la tiene.
    .hint = Añada una línea «[{ $form }] …» con el texto tal como se lee con esos números.
plural-unknown = [{ $form }] no es forma de plural en ningún idioma.
    .hint = Las formas son zero, one, two, few, many y other.
quote-open = La comilla «{ $mark }» no se cierra.
    .hint = Ponga el signo de cierre donde termina la cita.
quote-close = La comilla «{ $mark }» no cierra nada.
    .hint = Ponga el signo de apertura donde empieza la cita.
quotes-foreign = «{ $mark }» no se usa así en este idioma.
    .hint = Escriba { $pair }.
quotes-single = Aquí hay una comilla simple recta.
    .hint = Escriba { $pair }.
quotes-straight = Aquí hay una comilla recta.
    .hint = Escriba { $pair }.
space-before-mark = Hay un espacio antes de «{ $mark }».
    .hint = Quite el espacio.
space-breaks = La línea puede partirse aquí, en medio de un número.
    .hint = Ponga un espacio de no separación (U+00A0): Alt+0160 en Windows, Opción+espacio en un Mac; también lo hace «horo check --fix».
spelling = El diccionario conoce «{ $meant }», pero no «{ $written }».
    .hint = ¿Es eso lo que se quería decir? Si la palabra está bien, haga una excepción: # ok: spelling …
stale = El original de «{ $id }» cambió después de traducirse.
    .hint = El comentario de encima muestra qué ha cambiado. Corrija la traducción. Si sigue siendo válida, ejecute «horo accept» o dígaselo a quien le envió el archivo.
start-small = El texto empieza con minúscula.
    .hint = Escriba «{ $upper }»: el original empieza con mayúscula.
syntax = Esto no se puede leer: { $detail }.
    .hint = { $advice }
tag-changed = { $written } está donde el original tiene { $meant }.
    .hint = Escriba { $meant }.
tag-crossed = <{ $outer }> se cierra antes que <{ $inner }>.
    .hint = Cierre primero <{ $inner }>, porque se abrió dentro de <{ $outer }>.
tag-extra = { $written } aparece una vez más que en el original.
    .hint = Quítela junto con su etiqueta de cierre.
tag-missing = Falta { $written } del original.
    .hint = Ponga { $written }…</{ $tag }> alrededor de las palabras que van dentro.
tag-moved = Las etiquetas no están unas dentro de otras como en el original.
    .hint = Ponga cada etiqueta dentro de aquella en la que está en el original, o fuera de todas.
tag-not-allowed = <{ $tag }> no puede estar en una traducción.
    .hint = Use las etiquetas del original y ninguna otra.
tag-unclosed = <{ $tag }> no se cierra.
    .hint = Escriba <{ $tag }>…</{ $tag }> alrededor de las palabras, como en el original.
tag-unopened = <{ $tag }> no se abre.
    .hint = Escriba <{ $tag }>…</{ $tag }> alrededor de las palabras, como en el original.
tag-without-end = A la etiqueta <{ $tag }… le falta «>».
    .hint = Escriba la etiqueta como en el original, con su «>».
template-syntax = «{ $written }» pertenece a un lenguaje de plantillas.
    .hint = Quítelo; en un mensaje solo pueden estar los nombres del original entre llaves.
time-changed = La hora { $written } no es la del original: { $wanted }.
    .hint = El original dice { $wanted }; por la tarde escriba de las 13 a las 24 horas.
too-long = La traducción es mucho más larga de lo que suele quedar un original así.
    .hint = ¿Hay texto que el original no tiene?
too-long-sentences = La traducción tiene más frases y es larga para su original.
    .hint = ¿Hay una frase que el original no tiene?
too-short = La traducción es mucho más corta de lo que suele quedar un original así.
    .hint = ¿Falta una parte?
too-short-sentences = La traducción tiene menos frases y es corta para su original.
    .hint = ¿Falta una frase?
unknown-message = El original no tiene el mensaje «{ $id }», así que no se publica.
    .hint = ¿Se ha cambiado el identificador por error? Cópielo del archivo búlgaro o borre el mensaje.
unseen = Aquí hay { $kind ->
        [soft-hyphen] un guion opcional
        [direction] un signo invisible que invierte el sentido de la escritura
        [control] un carácter de control
        [private] un carácter que no es de ninguna escritura
       *[invisible] un carácter invisible
    } (U+{ $number }).
    .hint = Bórrelo: vino al copiar y nadie lo ve.
untranslated = El texto sigue en búlgaro.
    .hint = Escríbalo en su idioma.
wrong-language = Esto parece estar en { $found ->
        [de] alemán
        [nl] neerlandés
        [ro] rumano
        [pl] polaco
        [pt] portugués
        [lv] letón
        [es] español
        [el] griego
       *[en] inglés
    }.
    .hint = Tradúzcalo a su idioma; si es un título, póngalo entre comillas.
