### The sentences of en.ftl in this language; what stands in curly brackets is filled in by horo.

accepted-more = Escriba { $reference } o «{ $form }», en la forma que convenga. Si también valen otras palabras, añádalas al término en terms.ftl: .also = …
attributes-only = Este mensaje tiene atributos, pero no texto
argument-order = Entre los paréntesis, un valor sin nombre está detrás de uno con nombre
argument-order-hint = Ponga al final los valores con nombre, como en NUMBER($count, minimumFractionDigits: 1).
argument-twice = «{ $name }:» se indica dos veces
argument-twice-hint = Deje solo uno.
attribute-shown = Una propiedad de un término del glosario, como .gender, no se puede mostrar; solo sirve para elegir entre variantes
attribute-shown-hint = Escriba el propio término, por ejemplo {"{"} -secon {"}"}, y traduzca solo las palabras.
bad-attributes = { $subject } tiene atributos, pero no texto propio: nombre el atributo
bad-brackets = { $subject } necesita un valor entre paréntesis, por ejemplo una variable
bad-choice = { $subject } no tiene ninguna variante marcada con *
bad-date = { $subject } necesita una fecha, no { $what }
bad-decimals = { $subject } tiene más de { $limit } cifras antes o después de la coma
bad-digits = { $subject } admite { $option } como número del { $least } al { $most }
bad-digits-most = { $subject } admite como máximo { $most } en { $option }
bad-digits-whole = { $subject } admite { $option } como número entero del { $least } al { $most }
bad-escape = { $subject } tiene un código que no es ningún carácter: escriba \u y cuatro cifras, o el propio carácter
bad-fields = { $subject } no puede escribir juntos estos campos: añada el mes o quite uno
bad-fields-style = { $subject } admite dateStyle o campos sueltos, no ambas cosas
bad-kind = { $subject } no es ni un texto, ni un número, ni una fecha
bad-lengths = { $subject } admite month y weekday ambos “long” o ambos “short”
bad-limits = { $subject } tiene un minimum{ $which } mayor que su maximum{ $which }
bad-literal = { $subject } no es un número
bad-number = { $subject } necesita un número, no { $what }
bad-option = { $subject } no tiene la opción { $option }
bad-reference = { $subject } no es ni mensaje ni término
bad-time = { $subject } no tiene hora: las fechas de los artículos son días enteros
bad-value = { $subject } admite { $option }: "{ $value }"
bad-values = { $subject } admite { $option }: "{ $value }" o "{ $other }"
bad-written = { $subject } no se puede escribir como número
blank-lines = Hay más de { $limit } líneas vacías seguidas
blank-lines-hint = Borre las líneas vacías.
bracket-closes = Aquí hay una «{"}"}» de cierre sin su «{"{"}»
bracket-closes-hint = Bórrela, o escriba {"{"} "{"}"}" {"}"} si el lector debe ver una llave.
bracket-opens = Aquí se abre una «{"{"}» y falta su «{"}"}», o entre ambas hay algo que no corresponde
bracket-names = Entre las llaves solo hay nombres como {"{"} $count {"}"} o {"{"} -secon {"}"}. Para una llave en el texto escriba {"{"} "{"{"}" {"}"}.
bracket-no-name = Entre llaves falta un nombre, o hay algo que no es un nombre
callee = Delante de un paréntesis solo puede estar NUMBER, DATETIME o un término del glosario
callee-hint = Escriba el nombre en mayúsculas, o copie la expresión del archivo búlgaro.
code-torn = Tras \u debe haber cuatro cifras o letras de la A a la F, tras \U seis
code-torn-hint = Escriba en su lugar el propio carácter.
defaults = Más de una variante (una línea que empieza por «[») está marcada con «*»
defaults-hint = Deje el «*» solo en *[other].
default-missing = Ninguna de las variantes (las líneas que empiezan por «[») está marcada como la de todos los demás casos
default-missing-hint = Ponga un «*» delante de la última variante: *[other] ….
duplicate = «{ $id }» aparece dos veces en este archivo
duplicate-hint = Conserve el correcto y borre el otro; hasta entonces horo no toca ninguno.
encoding = El byte { $at } del archivo no es UTF-8: se guardó con otra codificación
encoding-hint = Guarde de nuevo el archivo en su editor con la codificación UTF-8; la mayoría de los editores la piden en «Guardar como».
encoding-mark = El archivo empieza con un signo invisible (BOM, marca de orden de bytes), que ocultaría su primer mensaje
encoding-mark-hint = Guárdelo como «UTF-8», no como «UTF-8 con BOM».
encoding-nul = El archivo contiene un carácter NUL; está dañado o no es un archivo de texto
encoding-nul-hint = Recupere el archivo del control de versiones, o pídaselo a quien se lo envió.
encoding-wide = El archivo está guardado como UTF-16
equals = Tras el identificador «{ $name }» no hay «=»
equals-hint = Un mensaje tiene este aspecto: «id = texto», o «id =» y el texto en las líneas siguientes, cada una tras cuatro espacios.
equals-put = Ponga « =» detrás; el texto sigue en las líneas siguientes.
escape = Delante de este carácter no puede haber una barra invertida (\)
escape-hint = Dentro de {"{"} "…" {"}"} escriba \" para una comilla y \\ para una barra invertida; cualquier otro carácter se escribe tal cual.
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
format-placeables = El texto necesita más de { $limit } elementos entre llaves: escriba algunos por extenso o divídalo
format-term = No existe el término -{ $name }: compruebe cómo está escrito, o defínalo en terms.ftl
format-variable = ${ $name } no existe aquí: compruebe cómo está escrito (un término del glosario solo conoce lo que está entre paréntesis tras su nombre)
funding = La declaración de financiación de la Unión Europea no tiene la redacción que fija la Comisión
funding-hint = Escriba exactamente: funding = { $wording }
id-letter = El identificador «{ $name }» contiene la letra «{ $letter }», que no es latina
id-letter-hint = Los identificadores no se traducen ni se vuelven a teclear: copie el identificador del archivo búlgaro del mismo nombre.
indent = Una línea empieza con un tabulador o un espacio de no separación; ahí solo puede haber espacios normales
indent-hint = Sustituya lo que hay delante de la primera letra por cuatro espacios normales.
large = Aquí hay { $size } bytes; un archivo Fluent puede tener como máximo { $limit }
large-hint = Divídalo, recupere el archivo del control de versiones, o pídaselo a quien se lo envió.
left-edge = Esta línea empieza en el margen izquierdo y se lee como un mensaje nuevo, pero no hay «=»
left-edge-hint = Si pertenece al mensaje anterior, empiécela con cuatro espacios. Si es un comentario, empiécela con «# ».
line-ends = Las líneas terminan como en los Mac antiguos (solo con CR, un retorno de carro), y el archivo se leería como una sola línea
line-ends-hint = Guárdelo con finales de línea «LF» (o «CRLF»).
line-start = Una línea no puede empezar por «{ $mark }»
line-start-hint = Súbala a la línea anterior, o escriba {"{"} "{ $mark }" {"}"}.
literal = Tras los dos puntos debe haber un número o un texto entre comillas rectas
literal-hint = Por ejemplo {"{"} -secon(case: "genitive") {"}"}.
long = Este mensaje tiene { $size } bytes; un mensaje puede tener como máximo { $limit }
long-hint = ¿Es de verdad una traducción? Acórtela, recupere el archivo del control de versiones, o pídaselo a quien se lo envió.
merge = En el archivo siguen las marcas de un conflicto de fusión
merge-hint = Conserve la versión correcta, borre las líneas <<<<<<<, ======= y >>>>>>>, y guarde.
more = Otros fallos de este tipo en el archivo: { $more }
more-hint = Corrija primero los de arriba; a menudo un descuido causa muchos. O recupere el archivo del control de versiones, o pídaselo a quien se lo envió.
nested = Hay llaves anidadas a más de { $braces } niveles, o paréntesis a más de { $calls }
nested-hint = Una traducción nunca lo necesita: ¿falta más arriba una «{"}"}» de cierre?
quote = Entre llaves se abre una comilla recta y nunca se cierra
quote-hint = Ciérrela en la misma línea: {"{"} "…" {"}"}.
saved = Este archivo se guardó en el instante en que horo lo escribía; ahora contiene tanto lo guardado como lo que escribió horo
saved-hint = Si está abierto en un editor, haga que el editor lo lea de nuevo.
saved-apart = Este archivo se guardó en el instante en que horo lo escribía, y no se pudo juntar lo guardado con lo que escribió horo
saved-apart-hint = Lo guardado está en { $folder }/ con el nombre del archivo. Copie de ahí lo que falte aquí.
selector = Con lo que está aquí delante de «->» no se pueden elegir variantes
selector-hint = Cópielo del archivo búlgaro, como en {"{"} $count -> … {"}"}, y traduzca solo las palabras.
site-format = El texto «{ $id }» de las páginas publicadas no se puede formar: { $reason }
site-format-hint = Compare con el site.ftl búlgaro: los nombres entre llaves deben ser los mismos.
site-missing = Aquí faltan textos de las páginas publicadas: { $listed }
site-missing-hint = Copie los mensajes del site.ftl búlgaro y tradúzcalos.
term-forbidden = «{ $written }» no debe usarse para el término «{ $term }» del glosario
term-forbidden-hint = Escriba en su lugar { $reference } o «{ $form }».
term-missing = Términos del glosario sin traducción aquí: { $listed }
term-missing-hint = Añada a este archivo una línea «{ $id } = …» para cada uno, con las formas que su idioma necesite.
term-not-used = El original dice «{ $words }», pero «{ $term }» del glosario no está aquí
term-unknown = El término «{ $term }» no está en el glosario búlgaro
term-unknown-hint = Un término nuevo empieza en el terms.ftl búlgaro: añádalo primero allí.
term-written-out = «{ $written }» está escrito como texto normal; es el término «{ $term }» del glosario
term-written-out-hint = Está permitido. Si quiere que el texto siga por sí solo el glosario cuando cambie el nombre, escriba { $reference }
text-missing = «{ $id }» no tiene texto
text-missing-hint = Escriba la traducción tras «=», o en la línea siguiente tras cuatro espacios.
token = Aquí falta «{ $token }»
token-hint = Compare con el archivo búlgaro: tiene los mismos signos.
two-wordings = Dos personas cambiaron «{ $id }» al mismo tiempo; la otra redacción está en este comentario
two-wordings-hint = Elija: ponga la redacción correcta bajo el identificador y borre el comentario.
unpublishable = El texto de «{ $id }» no se puede publicar: sus etiquetas no son las del original, o está vacío
unpublishable-hint = Copie las etiquetas del comentario con el original que está sobre el mensaje.
value-date = una fecha
value-missing = Aquí falta un texto
value-missing-hint = Escriba el texto tras «=» o, en una línea que empieza por «[», tras «]».
value-none = nada
value-number = el número { $number }
value-other = un valor de otro tipo
value-text = el texto «{ $text }»
write-after = Escriba la traducción tras «=».

## Sobre los artículos de input/

article-blocks = El artículo tiene { $blocks } bloques; puede tener como máximo { $limit }
article-bytes = El artículo tiene { $size } bytes; puede tener como máximo { $limit }
article-no-date = El artículo no tiene fecha, y horo no la adivina
article-no-date-hint = Escriba la fecha en una línea propia bajo el título, por ejemplo «17 ноември 2023 г.»
article-no-text = Bajo el título no hay texto
article-no-text-hint = Escriba los párrafos del artículo bajo el título y la fecha, con una línea vacía entre ellos.
article-no-title = El artículo no tiene título
article-no-title-hint = Escriba el título en la primera línea y, debajo, la fecha en una línea propia.
article-text-bytes = El texto tiene { $size } bytes; un artículo puede tener como máximo { $limit }
article-text-paragraphs = El texto tiene { $paragraphs } párrafos; un artículo puede tener como máximo { $limit }
article-too-long-hint = ¿Es el archivo correcto? Si lo es, haga de él varios artículos.
date-name = La línea de la fecha dice { $day } y el nombre del archivo, { $named }; se ha tomado la de la línea
date-name-hint = Corrija la línea de la fecha o cambie el nombre del archivo.
date-second = Esta es una segunda línea de fecha; se ha tomado { $day }, y esta línea queda como texto
date-second-hint = Borre la que esté mal.
input-empty = El archivo está vacío
input-empty-hint = Escriba en él el título, la fecha en una línea propia y los párrafos, o bórrelo.
input-folder = Esto es una carpeta; horo solo lee los archivos que están directamente en input/
input-folder-hint = Pase sus artículos a input/, o la carpeta a otro lugar.
input-kind = horo no lee este tipo de archivo: en él no está escrito dónde empiezan y acaban los párrafos
input-kind-hint = Pida el documento del que se hizo (.docx, .odt), o copie su texto en un archivo .txt: título, fecha, párrafos.
input-missing = El texto de «{ $id }» ya no está en { $folder }/
input-missing-hint = El artículo queda como estaba. Vuelva a poner el archivo; si tiene otro nombre, se reconoce por su texto.
input-name = El nombre del archivo contiene un salto de línea u otro carácter que no se puede escribir
input-name-hint = Cámbiele el nombre: las letras, las cifras, los espacios y los guiones siempre sirven.
input-nul = El archivo contiene caracteres NUL: está dañado o no es texto
input-nul-hint = Guarde de nuevo el artículo como texto sin formato en UTF-8.
input-replaced = Este archivo contenía «{ $title }» y ahora contiene otro artículo
input-replaced-hint = Dé al artículo nuevo un archivo propio en input/ y vuelva a poner aquí el texto antiguo. Hasta entonces, el artículo antiguo queda como estaba.
input-twice = El mismo texto está también en { $folder }/{ $file }, así que hay dos artículos de él
input-twice-hint = Si uno de los archivos es una copia, bórrelo antes de que se traduzca.
input-unknown = horo lee archivos .txt, .md, .html, .docx y .odt; este no lo ha tocado
input-unknown-hint = Guarde el artículo en input/ en uno de estos formatos, o pase el archivo a otro lugar.
input-utf8 = El archivo no es UTF-8 (vea la línea { $line }); quizá se guardó como windows-1251 o UTF-16
input-utf8-hint = Ábralo en un editor, guárdelo con la codificación UTF-8 (la mayoría de los editores la piden en «Guardar como») y ejecute horo de nuevo.
joined = Este párrafo continúa la frase anterior, así que se han unido los dos
joined-words = Este párrafo continúa la frase anterior, así que se han unido los dos: «{ $words }»
joined-hint = Si son dos párrafos, termine el primero con un punto.
left-out = No ha entrado en el artículo: { $what }
left-out-hint = horo recoge títulos, párrafos, listas, citas, enlaces y énfasis; escriba lo demás con palabras.
left-out-code = un bloque de código
left-out-table = una tabla
office-damaged = Su texto está dañado: { $reason }
office-empty = No hay texto en él
office-hint = Ábralo en el programa ofimático y guárdelo de nuevo, o copie su texto en un archivo .txt.
office-large = Su contenido es mucho mayor de lo que puede ser un artículo
office-locked = Está dañado o bloqueado con una contraseña
source-edited = Este archivo se ha cambiado a mano, pero horo lo escribe a partir del texto de input/
source-edited-hint = Haga el cambio en { $path }. Después recupere este archivo del control de versiones, o pídaselo a quien se lo envió. horo no ha sobrescrito nada.
xml-attribute = Un atributo está mal formado
xml-attribute-entity = Un atributo tiene una entidad propia
xml-broken = Se interrumpe, o sus elementos no están cerrados
xml-entity = Tiene una entidad propia
xml-type = Tiene un tipo de documento propio

## Sobre las páginas de la web y lo que les pertenece

origin-line = Esta línea no se puede leer: { $reason }
origin-line-hint = docs/officer.md muestra qué puede haber bajo [correct].
origin-utf8 = Este archivo no es UTF-8
origin-utf8-hint = Guárdelo como UTF-8, o bórrelo: la página sigue ahí.
page-attributes = Una de sus etiquetas tiene más de { $limit } atributos
page-cookies = La página habla de cookies y no muestra ningún artículo
page-damaged = Hay letras de la página dañadas que aparecen como «{ $mark }» (número de lugares: { $damaged })
page-deep = Sus elementos están anidados a más de { $limit } niveles
page-encoding = La página dice que es { $said }, pero es { $found }
page-encoding-hint = Mire si todas las letras del artículo son correctas.
page-encoding-mik = La página no dice cómo está codificada; parece la antigua codificación MIK
page-encoding-unsaid = La página no dice cómo está codificada; se ha leído como { $found }
page-encoding-wide = La página no dice que es UTF-16
page-garbled = Las letras de la página están alteradas: se guardó con una codificación y se leyó con otra
page-garbled-hint = Vuelva a descargar la página de su sitio, o copie su texto en un archivo .txt.
page-gone = La página dice que se ha borrado o trasladado
page-late = Tarda más de unos segundos
page-links = Algunos enlaces llevan a lugares del mismo sitio, y horo no conoce su dirección
page-links-hint = Escriba url = "https://…", la dirección de la página, en el archivo .toml que está a su lado.
page-login = La página pide iniciar sesión
page-memory = Necesita más memoria, o está anidada a más profundidad, que cualquier artículo
page-no-answer = El proceso que la leía no ha respondido
page-no-article = No se ha encontrado ningún artículo en la página
page-no-article-hint = ¿Es la página de un solo artículo? Si lo es, escriba en horo.toml una receta para el sitio.
page-no-date = No se ha encontrado ninguna fecha en la página, y horo no la adivina
page-no-date-hint = Escriba date = "2023-11-17" bajo [correct] en el archivo .toml que está junto a la página.
page-no-title = No se ha encontrado ningún título en la página
page-no-title-hint = Escriba title = "…" bajo [correct] en el archivo .toml que está junto a la página.
page-nodes = Tiene más de { $limit } elementos y fragmentos de texto
page-other-hint = Abra la dirección en un navegador. Si el artículo está ahí, guarde la página y póngala en input/.
page-process = No se puede iniciar un proceso para ello ({ $reason })
page-refused = La página no se lee: { $reason }
page-refused-hint = Ningún artículo está hecho así. Guarde la página de nuevo, o escriba su texto en un archivo .txt.
page-swollen = El artículo que saldría de ella sería muchas veces mayor que la propia página
picture-damaged = Está dañada, o es demasiado grande
picture-gone = La imagen { $folder }/{ $file } ya no está o no es una imagen
picture-gone-hint = Vuelva a poner el archivo, o quite sus líneas del archivo .toml que está junto a la página.
picture-left-out = La imagen { $address } se ha dejado fuera: { $reason }
picture-left-out-hint = El artículo sigue sin ella y sin su pie.
picture-none = El servidor no la ha enviado
recipe-stale = La receta de { $site } no encuentra en esta página { $part ->
        [title] el título
        [date] la fecha
        [author] el autor
       *[body] el texto
    }; se han usado las reglas generales
recipe-stale-hint = ¿Ha cambiado el sitio? Mire el código de la página y corrija el selector en horo.toml.

## Sobre las respuestas de los servidores

certificate-expired = El certificado del servidor ha caducado
certificate-other = El certificado del servidor es de otro sitio
certificate-untrusted = El certificado del servidor no lo ha firmado nadie en quien confíe este equipo
feed-hint = Indique un canal, un mapa del sitio, o una página con una lista de noticias; para una página así, links = "…" dice cuáles de sus enlaces llevan a artículos.
feed-again = La próxima ejecución lo intentará de nuevo; los demás canales se han consultado.
feed-look = Abra la dirección en un navegador y corríjala en [[feed]]. Los demás canales se han consultado.
feed-none = No es un canal (Atom, RSS, JSON Feed) ni un mapa del sitio
feed-unreachable = No se ha podido consultar { $address }: { $reason }
feed-wrong-address = La dirección no se puede leer
kept = Lo que hay en { $folder }/ queda como está: { $reason }
kept-hint = Mire la página. Si el texto nuevo es correcto, borre el archivo antiguo de input/ y añada de nuevo la página.
kept-other = La página tiene ahora otro texto
kept-short = En la página no queda casi nada del artículo
kind-archive = un archivo comprimido
kind-other = otro tipo de archivo
kind-pdf = un PDF
kind-picture = una imagen
kind-recording = una grabación
kind-word = un documento de Word
status-fault = que se ha producido en él un error ({ $code })
status-gone = que la página ya no existe ({ $code })
status-login = que hay que iniciar sesión ({ $code })
status-missing = que esa página no existe ({ $code })
status-programs = que la página no es para programas ({ $code })
status-request = que no entiende la petición ({ $code })
web-address = Esto no es una dirección web
web-address-hint = Copie la dirección de la barra de direcciones del navegador.
web-broken = El servidor interrumpe la conexión o envía algo que no es HTTP
web-busy = El servidor está ocupado
web-busy-wait = El servidor está ocupado y pide que se espere ({ $seconds } s)
web-connection = No hay conexión con el servidor
web-damaged = Lo que envía el servidor está dañado
web-inner = Esta dirección no es pública: lleva a una red interna
web-insecure = El servidor redirige de una dirección segura a una que no lo es
web-kind = Es { $what }, y no una página
web-kind-document-hint = Pida el texto del que se hizo, o guárdelo y póngalo en input/ como .docx, .odt o .txt.
web-kind-hint = Indique la dirección de la propia página del artículo.
web-large = El tamaño es mayor del que acepta horo
web-later-hint = Inténtelo más tarde; lo que horo ya tiene queda como está.
web-look-hint = Mire la página en un navegador; si ahí está bien, guárdela y póngala en input/.
web-mixed = El nombre del sitio mezcla letras de dos alfabetos: puede imitar a otro sitio
web-nothing-yet = El servidor responde que la página no ha cambiado, pero horo aún no la tiene
web-packed = Usa una compresión que no se pidió
web-password = La dirección contiene un nombre o una contraseña, y horo no inicia sesión en ninguna parte
web-redirect = El servidor redirige sin fin de una dirección a otra, o a ninguna
web-robots = El sitio no quiere que los programas descarguen esta página (robots.txt)
web-robots-hint = Pida permiso a los editores del sitio, o guarde la página en el navegador y póngala en input/.
web-scheme = Solo se pueden descargar direcciones que empiecen por http:// o https://
web-server = La dirección no indica ningún servidor
web-slow = El servidor no responde o es demasiado lento
web-status = El servidor responde { $reason }

## Sobre los archivos del proyecto

add-again = Inténtelo de nuevo.
add-kind = { $path } ya existe, y no es un archivo normal, sino una carpeta, un enlace o un dispositivo
add-name = No tiene nombre
add-name-hint = Indique un archivo.
add-other-name = Dé otro nombre al archivo.
add-restless = Otra persona acaba de poner ahí un archivo con este nombre
add-twice = { $path } ya existe, con otro texto
add-twice-hint = Dé otro nombre al archivo o, si es su siguiente versión, cópielo por su cuenta sobre el antiguo.
disk-folder = Es una carpeta
disk-full = No queda espacio en el disco
disk-full-hint = El disco está lleno. No se ha perdido nada y la última publicación sigue en pie: libere espacio y ejecute horo de nuevo.
disk-hint = No ha quedado nada escrito a medias y la última publicación sigue en pie. La causa está en palabras del propio sistema: enséñeselas a quien cuida de este equipo y ejecute horo de nuevo.
disk-kind-hint = No ha quedado nada escrito a medias y la última publicación sigue en pie. Aparte lo que ocupa el lugar del archivo y ejecute horo de nuevo.
disk-large = Tiene más de los { $limit } bytes permitidos
disk-large-hint = Es mayor que cualquier texto con el que trabaja horo; ¿es el archivo correcto?
disk-missing = No está ahí
disk-missing-hint = ¿Es correcta la ruta, y está usted en la carpeta del proyecto?
disk-no-folder = Eso, o el lugar donde debería estar, no es una carpeta
disk-read-only = El disco es de solo lectura
disk-refused = Acceso denegado
disk-refused-hint = horo no puede escribir ahí. No se ha cambiado nada: dese permiso de escritura y ejecute horo de nuevo.
disk-said-no = No se puede { $action ->
        [read] leer
        [rename] cambiar el nombre de
        [remove] borrar
        [save] guardar
       *[write] escribir
    } { $path }: { $reason }
disk-special = No es un archivo normal
file-unreadable = El archivo no se puede leer: { $reason }
file-unreadable-hint = Resuelva eso; hasta entonces este artículo espera, y los demás siguen.
file-unreadable-input-hint = Resuelva eso o saque el archivo de input/; los demás artículos han seguido.
file-unreadable-words-hint = Resuelva eso; las páginas y los artículos de este idioma dependen de él.
file-utf8 = No es UTF-8
glossary-no-forms = El término no tiene formas por «{ $asked }»: escriba {"{"} -{ $name } {"}"}.
glossary-note = { $hint } Nota del glosario: { $note }
guard-hint = Quite lo que no le corresponde, recupere el archivo del control de versiones, o pídaselo a quien se lo envió.
guard-long = Un mensaje tiene más de { $limit } bytes; un párrafo tiene unos cientos
guard-many = Hay más de { $limit } mensajes y atributos; un artículo tiene unas decenas
ledger-conflict-hint = horo lleva este archivo: resuelva el conflicto de fusión que hay en él, recupérelo del control de versiones, o pídaselo a quien se lo envió. Hasta entonces, el artículo queda como está.
ledger-missing = El artículo «{ $id }» está publicado, pero falta su registro (el archivo en que horo lleva su cuenta), así que horo no puede actualizarlo
ledger-missing-hint = Recupere este archivo del control de versiones, o pídaselo a quien se lo envió. Hasta entonces, el artículo sigue publicado como está.
ledger-other = Este registro (el archivo en que horo lleva la cuenta del artículo) no es de aquí: es el de { $id }
ledger-other-hint = Recupere el archivo del control de versiones, o pídaselo a quien se lo envió; el identificador de un artículo no cambia nunca.
ledger-unreadable = Este registro no se puede leer: { $reason }
ledger-unreadable-hint = horo lleva este archivo: dese permiso para leerlo, recupérelo del control de versiones, o pídaselo a quien se lo envió. Hasta entonces, el artículo queda como está.
memory-character = Línea { $line }: hay un carácter que XML no admite
memory-encoding = No está en la codificación que declara; TMX es UTF-8, o UTF-16 con marca de orden de bytes
memory-hint = Mientras no se pueda leer, horo no hace borradores con él. Recupere el archivo del control de versiones, o bórrelo e impórtelo de nuevo.
memory-language = Línea { $line }: «{ $code }» no es un código de idioma
memory-line = Línea { $line }: { $reason }
memory-no-language = Línea { $line }: un texto no dice en qué idioma está
memory-other = No es una memoria de traducción en TMX 1.1 a 1.4
message-day = «{ $text }» no es una fecha
message-missing = Falta el mensaje
restless = Alguien acaba de cambiar este archivo, así que no se ha tocado
restless-hint = Ejecute horo de nuevo.
site-none = Faltan en este idioma los textos de las páginas publicadas
site-none-hint = Copie el site.ftl búlgaro y traduzca sus mensajes.
source-missing = El artículo tiene un registro, pero falta este archivo con su texto búlgaro
source-missing-hint = Recupere el archivo del control de versiones, o pídaselo a quien se lo envió; las traducciones se apoyan en él.
term-accepted-plain = Escriba { $reference } en la forma adecuada. Si otras palabras también son correctas, añádalas al término en terms.ftl: .also = …
term-forbidden-plain = En su lugar escriba { $reference }.
withdrawn-day = «{ $text }» no es una fecha con el formato AAAA-MM-DD
withdrawn-id = «{ $text }» no es el identificador de un artículo
withdrawn-unreadable = La lista de artículos retirados no se puede leer: { $reason }
withdrawn-unreadable-hint = No se ha publicado nada. Corrija el archivo, o recupérelo del control de versiones.

## Sobre las páginas antes de publicarse

fault-hint = La página no se ha publicado; la última publicación sigue en pie. Si se ha cambiado una plantilla, mire primero ahí; si no se ha cambiado ninguna, avísenos, por favor: entonces el fallo es de horo.
asset-digest = La hoja de estilo no es la que dice su nombre
asset-foreign = La hoja de estilo carga algo de otro lugar
asset-missing = La hoja de estilo carga { $name }, que no existe
asset-picture = La imagen tiene un script o carga algo de otro lugar
body-block = El bloque { $id } no está en la página
body-changed = El bloque { $id } no está como se publicó
body-differs = El texto de la página no es el texto de la edición
body-markup = El bloque { $id } tiene <{ $tag }> o un atributo suyo que un texto no puede tener
body-none = La página no tiene ningún elemento con el identificador «body»
body-pictures = La página no muestra las imágenes del artículo con sus textos
data-differs = Los datos no son los de la edición
data-list = La lista no es la de los artículos desde el más reciente
data-unreadable = El JSON no se puede leer
data-wrong = El JSON no se puede leer: { $reason }
emblem-drawing = El emblema de la Unión Europea no está dibujado como debe
emblem-missing = El emblema de la Unión Europea falta o no tiene texto alternativo
feed-deep = Está anidado a demasiada profundidad
feed-early = Termina demasiado pronto
feed-entries = El canal no presenta los artículos de su lista, el más reciente primero, cada uno entero y con su procedencia
feed-head = El canal no indica su idioma, su dirección y lo retirado como lo hace su lista
feed-strange = Tiene algo que no tiene ningún canal de horo
feed-unreadable = El canal no se puede leer: { $reason }
file-foreign = El archivo no pertenece a ninguna página del sitio
file-gone = El archivo no existe
file-not-utf8 = El archivo no es UTF-8
funding-statement = La declaración de financiación no es «{ $statement }»
link-broken = «{ $link }» lleva a { $file }, que no existe
link-element = «{ $link }» lleva a un elemento que no existe
link-outside = «{ $link }» sale de la publicación
link-picture = «{ $link }», de una imagen, no lleva a ningún archivo de la publicación
link-reader = «{ $link }» no es una dirección a la que se pueda enviar a un lector
list-entries = La lista no nombra sus artículos desde el más reciente, con sus títulos y códigos de idioma
machine-language = El código de idioma de { $mark } no es { $tag }
machine-language-none = { $mark } tiene un código de idioma propio y no debe tenerlo
machine-missing = La página no dice que una máquina tradujo el texto
machine-original = La nota sobre la traducción automática no lleva al original
machine-wrong = La página dice que una máquina tradujo el texto, y no es así
page-alternates = La página debe nombrar cada una de sus versiones en los distintos idiomas, también la propia, y nada más
page-attribute = <{ $tag }> tiene el atributo { $name }, que ejecuta un script y no está permitido: quítelo
page-canonical = La dirección canónica no es { $url }
page-day = La página da otra fecha en vez de { $day }
page-default = La página debe indicar exactamente una dirección para todos los demás idiomas
page-doctype = La página no empieza por <!doctype html>
page-element = La página tiene un elemento <{ $tag }>, que no está permitido: quítelo
page-heading = El encabezado no es el título del artículo
page-id = Dos elementos tienen el identificador «{ $id }»
page-language = La página no dice que su idioma es { $locale }
page-language-links = Los enlaces a los demás idiomas no están completos: cada uno con el nombre de su idioma, con lang y hreflang, a su página
page-linked-data = Lo que la página dice a los buscadores (JSON-LD) no es lo que muestra
page-loads = <{ $tag }> carga { $url }, y una página solo puede cargar archivos de su propio sitio: quítelo
page-locale = og:locale no es { $code }
page-locales = og:locale:alternate no nombra los demás idiomas
page-og-title = og:title no es el título del artículo
page-og-url = og:url no es { $url }
page-once = La página debe tener exactamente un elemento { $element }
page-script = La página tiene un script que no es JSON-LD válido
page-title = El título de la página no empieza por el título del artículo
robots-sitemap = El archivo no nombra el mapa del sitio
sitemap-index = El índice no nombra las partes del mapa del sitio
sitemap-pages = El mapa del sitio no nombra cada página una vez, con sus versiones en otros idiomas
