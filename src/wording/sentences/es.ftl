### The sentences of en.ftl in this language; what stands in curly brackets is filled in by horo.

accepted-more = Escriba { $reference } o «{ $form }», en la forma que convenga. Si también valen otras palabras, añádalas al término en terms.ftl: .also = …
attributes-only = Este mensaje tiene atributos, pero no texto
argument-order = Un argumento sin nombre está detrás de uno con nombre
argument-order-hint = Ponga al final los que tienen nombre.
argument-twice = «{ $name }:» se indica dos veces
argument-twice-hint = Deje solo uno.
attribute-shown = Una propiedad de un término del glosario no se puede mostrar; solo sirve para elegir
attribute-shown-hint = Escriba el propio término, por ejemplo {"{"} -secon {"}"}, y traduzca solo las palabras.
blank-lines = Hay más de { $limit } líneas vacías seguidas
blank-lines-hint = Borre las líneas vacías.
bracket-closes = Aquí hay una «{"}"}» de cierre sin su «{"{"}»
bracket-closes-hint = Bórrela, o escriba {"{"} "{"}"}" {"}"} si el lector debe ver una llave.
bracket-opens = Aquí se abre una «{"{"}» y falta su «{"}"}», o entre ambas hay algo que no corresponde
bracket-names = Entre las llaves solo hay nombres como {"{"} $count {"}"} o {"{"} -secon {"}"}. Para una llave en el texto escriba {"{"} "{"{"}" {"}"}.
bracket-no-name = Entre llaves falta un nombre, o hay algo que no es un nombre
callee = Solo se puede llamar a NUMBER(…) y DATETIME(…)
callee-hint = Escriba el nombre en mayúsculas, o copie la expresión del archivo búlgaro.
code-torn = Un código \u necesita cuatro cifras hexadecimales, \U seis
code-torn-hint = Escriba en su lugar el propio carácter.
defaults = Más de una variante está marcada con «*»
defaults-hint = Deje el «*» solo en *[other].
default-missing = Ninguna de las variantes está marcada como la de todos los demás casos
default-missing-hint = Ponga un «*» delante de la última variante: *[other] ….
duplicate = «{ $id }» aparece dos veces en este archivo
duplicate-hint = Conserve el correcto y borre el otro; hasta entonces horo no toca ninguno.
encoding = El byte { $at } del archivo no es UTF-8: se guardó con otra codificación
encoding-hint = En su editor elija «Guardar con codificación» y UTF-8, y guarde de nuevo.
encoding-mark = El archivo empieza con una marca de orden de bytes, que se tragaría su primer mensaje
encoding-mark-hint = Guárdelo como «UTF-8», no como «UTF-8 con BOM».
encoding-nul = El archivo contiene un carácter NUL; está dañado o no es un archivo de texto
encoding-nul-hint = Recupere el archivo del control de versiones.
encoding-wide = El archivo está guardado como UTF-16
equals = Tras el identificador «{ $name }» no hay «=»
equals-hint = Un mensaje tiene este aspecto: «id = texto», o «id =» y el texto en las líneas siguientes, cada una tras cuatro espacios.
equals-put = Ponga « =» detrás; el texto sigue en las líneas siguientes.
escape = Esto no significa nada tras una barra invertida
escape-hint = Dentro de {"{"} "…" {"}"} tras una barra invertida solo pueden estar \" y \\ y \u0041; cualquier otro carácter se escribe tal cual.
form-unknown = El término «{ $term }» del glosario no tiene la forma { $asked }: "{ $value }"
form-unknown-hint = Sus formas son: { $forms }.
forms-unused = Ningún texto de este idioma pide estas formas: { $listed }
forms-unused-hint = No hay que hacer nada. Si el nombre de una forma está mal escrito, corríjalo aquí.
format-attribute = { $owner } no tiene el atributo .{ $attribute }
format-cyclic = { $owner } se contiene a sí mismo, directamente o a través de otro mensaje o término
format-deep = El texto está anidado a más de { $limit } niveles: escríbalo de forma más sencilla
format-function = No existe la función { $name }(): use NUMBER() o DATETIME()
format-hint = Copie el nombre entre llaves del original o del glosario; ahí no puede haber otra cosa.
format-long = El texto supera los { $limit } kB: acórtelo
format-message = No existe el mensaje { $name }: compruebe cómo está escrito
format-placeables = El texto necesita más de { $limit } elementos entre llaves: escriba algunos o divídalo
format-term = No existe el término -{ $name }: compruebe cómo está escrito, o defínalo en terms.ftl
format-variable = ${ $name } no existe aquí: compruebe cómo está escrito (dentro de un término solo sirven sus propios argumentos)
funding = La declaración de financiación de la Unión Europea tiene otras palabras que las de la Comisión
funding-hint = Escriba exactamente: funding = { $wording }
id-letter = El identificador «{ $name }» contiene la letra «{ $letter }», que no es latina
id-letter-hint = Los identificadores no se traducen ni se vuelven a teclear: cópielo del archivo búlgaro del mismo nombre.
indent = Una línea empieza con un tabulador o un espacio duro; ahí solo puede haber espacios normales
indent-hint = Sustituya lo que hay delante de la primera letra por cuatro espacios normales.
large = Aquí hay { $size } bytes; un archivo Fluent puede tener { $limit }
large-hint = Divídalo, o recupere el archivo del control de versiones.
left-edge = Esta línea empieza en el margen izquierdo y se lee como un mensaje nuevo, pero no hay «=»
left-edge-hint = Si pertenece al mensaje anterior, empiécela con cuatro espacios. Si es un comentario, empiécela con «# ».
line-ends = Las líneas terminan con un simple retorno de carro (como en los Mac antiguos), y el archivo se leería como una sola línea
line-ends-hint = Guárdelo con finales de línea «LF» (o «CRLF»).
line-start = Una línea no puede empezar por «{ $mark }»
line-start-hint = Súbala a la línea anterior, o escriba {"{"} "{ $mark }" {"}"}.
literal = El valor de un argumento debe ser un número o un texto entre comillas rectas
literal-hint = Por ejemplo {"{"} -secon(case: "genitive") {"}"}.
long = Este mensaje tiene { $size } bytes; un mensaje puede tener { $limit }
long-hint = ¿Es de verdad una traducción? Acórtela, o recupere el archivo del control de versiones.
merge = En el archivo siguen las marcas de un conflicto de fusión
merge-hint = Conserve la versión correcta, borre las líneas <<<<<<<, ======= y >>>>>>>, y guarde.
more = El archivo tiene { $more } fallos más de este tipo
more-hint = Corrija primero los de arriba; a menudo un descuido causa muchos. O recupere el archivo del control de versiones.
nested = Hay llaves anidadas a más de { $braces } niveles, o llamadas a más de { $calls }
nested-hint = Una traducción nunca lo necesita: ¿falta más arriba una «{"}"}» de cierre?
quote = Entre llaves se abre una comilla recta y nunca se cierra
quote-hint = Ciérrela en la misma línea: {"{"} "…" {"}"}.
saved = Este archivo se guardó en el instante en que horo lo escribía; ahora contiene las dos cosas
saved-hint = Si está abierto en un editor, haga que el editor lo lea de nuevo.
saved-apart = Este archivo se guardó en el instante en que horo lo escribía, y no se pudieron juntar las dos versiones
saved-apart-hint = Lo guardado está en { $folder }/ con el nombre del archivo. Copie de ahí lo que falte aquí.
selector = Con esto no se pueden elegir variantes
selector-hint = Elija por un valor, como el archivo búlgaro: {"{"} $count -> … {"}"}, y traduzca solo las palabras.
site-format = Las palabras «{ $id }» de las páginas publicadas no se pueden formar: { $reason }
site-format-hint = Compare con site.ftl del idioma original: los nombres entre llaves deben ser los mismos.
site-missing = Aquí faltan palabras de las páginas publicadas: { $listed }
site-missing-hint = Copie los mensajes de site.ftl del idioma original y tradúzcalos.
term-forbidden = «{ $written }» no debe usarse para el término «{ $term }» del glosario
term-forbidden-hint = Escriba en su lugar { $reference } o «{ $form }».
term-missing = Términos del glosario sin traducción aquí: { $listed }
term-missing-hint = Añada a este archivo una línea «{ $id } = …» para cada uno, con las formas que su idioma necesite.
term-not-used = El original dice «{ $words }», pero «{ $term }» del glosario no está aquí
term-unknown = El término «{ $term }» no está en el glosario del original
term-unknown-hint = Un término nuevo empieza en terms.ftl del idioma original: añádalo primero allí.
term-written-out = «{ $written }» está escrito por extenso; es el término «{ $term }» del glosario
term-written-out-hint = Está permitido. Para que siga al glosario por sí solo, escriba { $reference }
text-missing = «{ $id }» no tiene texto
text-missing-hint = Escriba la traducción tras «=», o en la línea siguiente tras cuatro espacios.
token = Aquí falta «{ $token }»
token-hint = Compare con el archivo búlgaro: tiene los mismos signos.
two-wordings = Dos personas cambiaron «{ $id }» al mismo tiempo; la otra redacción está en este comentario
two-wordings-hint = Elija: ponga las palabras correctas bajo el identificador y borre el comentario.
unpublishable = El texto de «{ $id }» no se puede publicar: sus etiquetas no son las del original, o está vacío
unpublishable-hint = Copie las etiquetas del comentario con el original que está sobre el mensaje.
value-missing = Aquí falta un texto
value-missing-hint = Escriba el texto tras «=» o tras el «]» de la variante.
write-after = Escriba la traducción tras «=».
