/** The help page. `help.asked.*` are searched and never shown. */
export const helpEs = {
  'panel.help': 'Ayuda',
  'help.link': 'Ayuda: buscar una respuesta o a quién preguntar',
  'help.title': 'Ayuda',
  'help.intro': 'Escriba su duda, o elija abajo lo que le pasa.',
  'help.search.label': '¿Qué necesita saber?',
  'help.search.example': 'Por ejemplo: no me llega el código',
  'help.search.clear': 'Borrar lo escrito',
  'help.suggested': 'Preguntas frecuentes',
  'help.results': 'Respuestas',
  'help.results.none': 'No hay respuestas.',
  'help.results.one': '1 respuesta.',
  'help.results.other': '{count} respuestas.',
  'help.none.title': 'No tenemos respuesta para eso',
  'help.none.text':
    'Pruebe con una o dos palabras, por ejemplo «contraseña». O pregunte a quien puede ayudarle:',
  'help.sources': 'Fuente: {list}',
  'help.open.page': 'Ir a: {page}',
  'help.open.backup': 'Comprobar mi copia',
  'help.open.sheet': 'Preparar la cita',
  'help.open.code': 'Guardar o ver mi código',
  'help.open.renewal': 'Ver si puedo renovarlo',
  'help.open.options': 'Abrir los ajustes',
  'help.open.call': 'Ver a quién pedir ayuda',
  'help.doors': 'Otras formas de ayuda',
  'help.back': 'Volver a la ayuda',

  'help.kind.question': 'Pregunta frecuente',
  'help.kind.page': 'En la web de la FNMT',
  'help.kind.warning': 'Para tener en cuenta',
  'help.kind.message': 'Mensaje',
  'help.kind.how-to': 'Cómo se hace',
  'help.kind.configurador': 'Si el Configurador no se abre',
  'help.kind.documents': 'Documentos',
  'help.kind.office': 'Oficinas',
  'help.kind.certiguia': 'Sobre Certiguía',
  'help.form.request': 'Formulario de la solicitud',
  'help.form.download': 'Formulario de la descarga',
  'help.form.renewal': 'Formulario de la renovación',
  'help.form.video': 'Formulario del vídeo',

  'help.door.message': 'Me sale un mensaje y no lo entiendo',
  'help.door.message.text': 'Péguelo y le decimos qué significa.',
  'help.door.where': 'No sé en qué paso estoy',
  'help.door.where.text': 'Tres preguntas y le decimos cómo seguir.',
  'help.door.call': 'A quién pedir ayuda',
  'help.door.call.text': 'Quién le ayuda y qué datos le van a pedir.',

  'help.message.label': 'Pegue aquí el mensaje, o escríbalo',
  'help.message.privacy': 'Solo se mira en este ordenador. No se guarda ni se envía.',
  'help.message.look': '¿Qué significa?',
  'help.message.empty': 'Escriba o pegue primero el mensaje.',
  'help.message.certain': 'Lo conocemos',
  'help.message.certain.text': 'Este mensaje se ha visto antes y se sabe qué significa.',
  'help.message.probable': 'Es probable',
  'help.message.probable.text': 'No conocemos este mensaje exacto. Por lo que dice, creemos que es esto.',
  'help.message.unknown': 'No conocemos este mensaje',
  'help.message.unknown.text':
    'Haga una foto de la pantalla o copie el mensaje entero. A quien le ayude le servirá.',
  'help.message.means': 'Lo que significa',
  'help.message.related': 'Quizá le sirva',

  'help.where.number': 'Pregunta {number} (como mucho, {most})',
  'help.where.back': 'Pregunta anterior',
  'help.where.again': 'Empezar otra vez',
  'help.where.result': 'Está aquí',
  'help.where.careful': 'Tenga en cuenta',
  'help.where.go': 'Ir a la página de este paso',
  'help.where.certificate': '¿Ya tiene el certificado descargado?',
  'help.where.certificate.help': 'Si no lo sabe, responda que no.',
  'help.where.certificate.yes': 'Sí, ya lo he descargado',
  'help.where.certificate.no': 'No, o no lo sé',
  'help.where.backup': '¿Ha guardado una copia del certificado?',
  'help.where.backup.help': 'Es un archivo que termina en .p12 o .pfx. Busque en «Documentos» y «Descargas».',
  'help.where.backup.yes': 'Sí, tengo la copia',
  'help.where.backup.no': 'No, o no la encuentro',
  'help.where.checked': '¿Ha comprobado que la copia se abre?',
  'help.where.checked.help': 'Comprobada quiere decir abierta con su contraseña, aquí o en otro sitio.',
  'help.where.checked.yes': 'Sí, se abre',
  'help.where.checked.no': 'No, o no estoy seguro',
  'help.where.sent': '¿Ha enviado la solicitud en la web de la FNMT?',
  'help.where.sent.help': 'Después de enviarla llega un correo con un código de nueve cifras.',
  'help.where.sent.yes': 'Sí, la he enviado',
  'help.where.sent.no': 'No, o no lo sé',
  'help.where.installed': '¿Está instalado el Configurador FNMT?',
  'help.where.installed.help':
    'Es un programa. Si no lo sabe, búsquelo en la lista de programas del ordenador.',
  'help.where.installed.yes': 'Sí, está instalado',
  'help.where.installed.no': 'No, o no lo encuentro',
  'help.where.last': '¿Qué es lo último que ha pasado?',
  'help.where.last.help': 'Elija lo que más se parezca.',
  'help.where.last.no-code': 'Aún no me ha llegado el código por correo',
  'help.where.last.code': 'Tengo el código y nada más',
  'help.where.last.appointment': 'Tengo cita en una oficina',
  'help.where.last.video': 'He elegido el vídeo, o espero su resultado',
  'help.where.last.accredited': 'Ya me han acreditado o aprobado',

  'help.call.who': 'Sobre la cita, la oficina y el carné',
  'help.call.who.other': 'Para pedir ayuda cerca',
  'help.call.office': 'Sobre la cita y los documentos',
  'help.call.office.name': 'La oficina en la que tenga la cita',
  'help.call.office.text': 'Pregunte allí qué documentos llevar y si su código sigue valiendo.',
  'help.call.nearby.name': 'Su ayuntamiento o una biblioteca',
  'help.call.nearby.text':
    'En muchos hay personas que ayudan con trámites por Internet. Pregunte antes de ir.',
  'help.call.fnmt': 'Sobre la web, el Configurador y la descarga',
  'help.call.fnmt.name': 'FNMT, atención a usuarios',
  'help.call.fnmt.asks':
    'Le pedirán su nombre, su NIF, el sistema, el navegador, los pasos que dio y una imagen del error.',
  'help.call.fnmt.phone': 'No hemos visto en sus páginas un teléfono de ayuda.',
  'help.call.fnmt.link': 'Página de atención a usuarios',
  'help.call.write': 'Escribir a {address}',
  'help.call.booking': 'Pedir cita',
  'help.call.help': 'Página de ayuda',
  'help.call.tika': 'En la web de la Universidad Pablo de Olavide (UPO) le responde también TIKA.',
  'help.call.facts': 'Datos que le van a pedir',
  'help.call.facts.text':
    'Esto es lo que se copiará. No lleva nada personal: su nombre y su NIF los escribe usted.',
  'help.call.copy': 'Copiar estos datos',
  'help.call.copied': 'Copiado. Ya puede pegarlo en su correo.',
  'help.call.not-copied': 'No se ha podido copiar. Marque el texto y cópielo usted.',
  'help.call.careful': 'No mande nunca contraseñas ni la copia del certificado.',

  'help.fact.title': 'Ayuda con el certificado de la FNMT',
  'help.fact.system': 'Sistema',
  'help.fact.browser': 'Navegador',
  'help.fact.version': 'Certiguía',
  'help.fact.page': 'Última página de la FNMT',
  'help.fact.page.none': 'ninguna abierta',
  'help.fact.step': 'Paso',
  'help.fact.step.finished': 'terminado',
  'help.fact.mode': 'Ordenador',
  'help.fact.mode.personal': 'propio',
  'help.fact.mode.shared': 'compartido',
  'help.fact.mode.unknown': 'sin decir',
  'help.fact.did': 'Lo que hice',
  'help.fact.message': 'El mensaje que salió',

  'help.ask.no-code': 'No me llega el código',
  'help.ask.forgotten': 'He olvidado la contraseña',
  'help.ask.other-computer': 'He cambiado de ordenador o de usuario',
  'help.ask.cost': '¿Cuánto cuesta?',
  'help.ask.wait': '¿Cuánto tarda hasta poder descargar?',
  'help.ask.duration': '¿Hasta cuándo vale el certificado?',
  'help.ask.expired': 'Mi certificado ha caducado',
  'help.ask.who': '¿Quién puede pedirlo?',
  'help.ask.wrong-email': 'Me equivoqué al escribir el correo',
  'help.ask.two-requests': 'He hecho dos solicitudes',
  'help.ask.lost': 'He perdido el certificado o me lo han quitado',
  'help.ask.not-there': 'No encuentro el certificado instalado',
  'help.ask.mobile': '¿Se puede hacer con el móvil o la tableta?',
  'help.ask.fake': 'Me piden la contraseña o la copia: ¿es un engaño?',
  'help.ask.what-backup': '¿Qué es la copia de seguridad?',
  'help.ask.check-backup': '¿Sirve la copia que tengo?',
  'help.ask.shared': 'Estoy en un ordenador que usan más personas',
  'help.ask.abroad': 'Vivo fuera de España',
  'help.ask.sheet': 'Hoja para llevar a la cita',
  'help.ask.privacy': '¿Qué guarda Certiguía de mí?',
  'help.ask.erase': 'Borrar mis datos de Certiguía',
  'help.ask.keys': 'Llegar a la guía con el teclado',
  'help.ask.person': 'Necesito hablar con alguien',
  'help.ask.passport': 'Solo tengo pasaporte',
  'help.ask.foreigner': 'Soy de otro país',
  'help.ask.minor': 'Soy menor de edad',
  'help.ask.captcha': 'El formulario pide el texto de una imagen',
  'help.ask.autofirma': 'Firmar con Autofirma',
  'help.ask.works': 'Comprobar que el certificado funciona',
  'help.ask.offices': 'Pedir cita: dónde acreditarse',
  'help.ask.configurador': 'El Configurador no se abre',

  'help.answer.no-code':
    'Normalmente llega en unos minutos. Haga otra solicitud solo si escribió mal el correo, olvidó la contraseña o el Configurador no llegó a abrirse.',
  'help.answer.forgotten': 'Nadie puede recuperarla, tampoco la FNMT, y no se cambia por correo.',
  'help.answer.forgotten-copy':
    'Si es la de una copia hecha después desde el navegador, haga otra copia mientras el certificado siga instalado.',
  'help.answer.other-computer':
    'Si aquel ordenador ya no existe o se formateó, hay que hacer otra solicitud y acreditarse otra vez.',
  'help.answer.cost': 'El certificado es gratis. En una oficina no se paga nada.',
  'help.answer.cost-video': 'El vídeo cuesta 2,99 € más IVA: en total, 3,62 €.',
  'help.answer.wait': 'Desde la oficina, alrededor de una hora. A veces son minutos.',
  'help.answer.wait-video': 'Con vídeo, el resultado suele tardar unos dos días laborables, según la prensa.',
  'help.answer.duration': 'La fecha está escrita dentro del propio certificado.',
  'help.answer.duration.by-2026':
    'Los que se emiten hasta el 31 de diciembre de 2026 valen hasta el final de 2028.',
  'help.answer.duration.then-four': 'Los que se emitan desde el 1 de enero de 2027 valdrán cuatro años.',
  'help.answer.duration.four': 'Los emitidos desde el 1 de enero de 2027 valen cuatro años.',
  'help.answer.duration.was-2026':
    'Los emitidos entre el 13 de noviembre de 2025 y el final de 2026 valen hasta el final de 2028.',
  'help.answer.duration-renew': 'Se renueva en los 60 días antes de que caduque.',
  'help.answer.expired': 'Empiece por el paso 1. Pedir otro también es gratis en una oficina.',
  'help.answer.wrong-email':
    'El código llega a la dirección que escribió. Si no puede leer ese correo, haga otra solicitud con el bueno.',
  'help.answer.mobile':
    'La FNMT tiene una aplicación para el móvil. Lo que se pide en ella se termina en ella, no aquí.',
  'help.answer.keys':
    'Unas teclas le llevan a la guía y de vuelta. En los ajustes ve cuáles son y las cambia.',
  'help.answer.person': 'Le decimos quién puede ayudarle y qué datos le van a pedir.',
  'help.answer.passport':
    'Con el pasaporte solo no se puede: antes hace falta un NIE. Se pide en la Policía.',
  'help.answer.foreigner': 'Sí puede pedirlo, con su NIE. La nacionalidad no importa.',
  'help.answer.minor': 'Hay que ser mayor de edad, o menor emancipado.',
  'help.answer.captcha':
    'Copie las letras de la imagen para demostrar que no es un programa. No es el código de solicitud.',
  'help.answer.captcha-hard': 'Si no la lee bien, busque el botón que la cambia o la dice en voz alta.',
  'help.answer.autofirma': 'Use Autofirma 1.9 o más nueva. Las de antes pueden fallar al firmar.',
  'help.answer.not-trusted':
    'Firefox y el Mac pueden decir que no conocen al emisor de un certificado nuevo. Funciona igualmente.',
  'help.answer.firefox-linux':
    'En Linux, el Configurador puede no encontrar los datos de un Firefox reciente. Importe usted la copia en Firefox.',

  'help.asked.no-code':
    'no me llega el código; no recibo el correo; no me ha llegado el mail; no llega el mensaje; spam; correo no deseado; he perdido el código; perdí el código de solicitud; dónde está el código; dónde miro el código; no aparece el código; borré el mensaje con el código; no encuentro el correo de la FNMT; sin código; código de nueve cifras',
  'help.asked.forgotten':
    'he olvidado la contraseña; no recuerdo la contraseña; no me acuerdo de la contraseña; perdí la clave; olvidé la clave; recuperar contraseña; restablecer contraseña; cambiar la contraseña; se me ha olvidado; contraseña del Configurador; contraseña perdida; qué contraseña puse',
  'help.asked.other-computer':
    'he cambiado de ordenador; voy a cambiar de ordenador; otro ordenador; descargar en otro ordenador; portátil nuevo; me he comprado un ordenador; ordenador nuevo; formateé el ordenador; ordenador roto; se rompió el ordenador; lo pedí en el trabajo y lo descargo en casa; otro usuario de Windows; otro equipo antes de descargar',
  'help.asked.cost':
    'cuánto cuesta; precio; hay que pagar; es gratis; es gratuito; tarifa; euros; cuánto vale; cuánto cuesta el vídeo; me pide pagar; me piden dinero',
  'help.asked.wait':
    'cuánto tarda; cuánto hay que esperar; cuántas horas; cuándo puedo descargar; cuándo lo descargo; cuándo está listo; ya fui a la oficina y ahora; plazo; cuánto tardan en aprobar el vídeo; todavía no está disponible',
  'help.asked.duration':
    'hasta cuándo vale; cuántos años dura; validez; vigencia; cuándo caduca; cuánto dura el certificado; fecha de caducidad',
  'help.asked.expired':
    'mi certificado ha caducado; certificado caducado; certificado vencido; ya caducó; se me pasó la fecha; ya no vale el certificado; fuera de plazo; está expirado',
  'help.asked.who':
    'quién puede pedirlo; menor de edad; qué edad hace falta; tiene 16 años; requisitos; estudiante; mayor de edad; tengo 16 años; tengo 17 años',
  'help.asked.wrong-email':
    'me equivoqué de correo; puse mal el correo; correo equivocado; email mal escrito; cambiar el correo; cambiar el email del certificado; dirección errónea; error en el correo; ya no tengo ese correo',
  'help.asked.two-requests':
    'he hecho dos solicitudes; dos códigos; tengo dos códigos; cuál código uso; solicitud repetida; pedí dos veces; le di dos veces a enviar; solicitud duplicada; segunda solicitud; cancelar la solicitud; anular la solicitud; borrar la solicitud',
  'help.asked.lost':
    'anular el certificado; revocar el certificado; quiero anularlo; me han robado el ordenador; me han robado el móvil; me han quitado el certificado; robo; pérdida; alguien usa mi certificado; cancelar el certificado; anular el viejo; me han robado el portátil',
  'help.asked.not-there':
    'no encuentro el certificado; no aparece el certificado; no sale el certificado; dónde está el certificado; dónde se instala; en qué carpeta está; ver mi certificado; cómo sé si está instalado; comprobar que funciona; Chrome no ve mi certificado; ningún certificado; lo descargué y no está',
  'help.asked.mobile':
    'con el móvil; desde el móvil; sin ordenador; desde una tableta; pasar al móvil; pasar el certificado al móvil; llevar el certificado al móvil; meter el certificado en el móvil; pasar el certificado al iPhone; iPhone; iPad; Android; tablet; Chromebook; aplicación del móvil; app',
  'help.asked.fake':
    'es un fraude; es un engaño; estafa; phishing; timo; correo sospechoso; correo raro; correo falso; archivo adjunto; me piden la contraseña por correo; es seguro',
  'help.asked.what-backup':
    'qué es la copia; qué es un p12; qué es un pfx; p12; pfx; cer; crt; vale un .cer; clave privada; guardar certificado en un pendrive; para qué sirve la copia',
  'help.asked.check-backup':
    'comprobar la copia; probar la copia; cómo sé si mi copia está bien; abrir un p12; validar la copia; sirve la copia; contraseña de la copia no va',
  'help.asked.shared':
    'biblioteca; aula; ordenador público; ordenador de la universidad; ordenador del trabajo; locutorio; cibercafé; ciber; ordenador prestado; ordenador de un amigo; ordenador compartido',
  'help.asked.abroad':
    'vivo fuera de España; vivo en otro país; consulado; embajada; residente fuera; español en el extranjero; vivo en Alemania; vivo en Argentina',
  'help.asked.sheet':
    'hoja para la cita; imprimir la hoja; calendario; apuntar la cita; recordatorio de la cita',
  'help.asked.privacy':
    'privacidad; datos personales; qué datos guarda; espía; protección de datos; qué sabe de mí; dónde se guardan mis datos',
  'help.asked.erase':
    'borrar mis datos; borrar todo; eliminar mis datos; desinstalar la extensión; quitar Certiguía; desinstalar Certiguía; empezar de cero; borrar mi cuenta',
  'help.asked.keys': 'teclas; atajo; sin ratón; accesibilidad; lector de pantalla; navegar con el tabulador',
  'help.asked.person':
    'llamar por teléfono; teléfono; número de teléfono; soporte; contacto; hablar con una persona; hablar con alguien; ayuda humana; atención al cliente; TIKA; registro; escribir a la FNMT; teléfono de la FNMT',
  'help.asked.passport':
    'solo pasaporte; solo tengo pasaporte; sin NIE; no tengo NIE; pasaporte extranjero; con pasaporte sin NIE; todavía no tengo NIE; pedir el NIE; vale el pasaporte; se puede con pasaporte',
  'help.asked.foreigner':
    'soy extranjero; soy extranjera; extranjeros; no soy español; puede pedirlo un extranjero; con NIE; tengo NIE; tengo TIE; inmigrante; soy europeo; nacionalidad; residente en España',
  'help.asked.minor': 'menor de edad; niño; niña; hijo; hija; edad mínima; 16 años; 17 años; emancipado',
  'help.asked.captcha': 'captcha; código de la imagen; letras de la imagen; no soy un robot; imagen borrosa',
  'help.asked.autofirma':
    'Autofirma; autofirm@; firmar un PDF; firmar un documento; cómo firmo; instalar Autofirma; firma electrónica; firma digital; error de Autofirma; Autofirma no ve el certificado; Autofirma no encuentra el certificado',
  'help.asked.works':
    'verificar estado; probar certificado; funciona; comprobar certificado; válido; revocado; no aparece al verificar',
  'help.asked.configurador':
    'no se abre el Configurador; no pasa nada; no pasa nada al enviar; no se abre el programa; no hace nada; se queda pensando; se queda cargando; bloqueado; no funciona el Configurador; fnmtcr; no arranca; le doy a enviar y no pasa nada; no sale la ventana; no me sale la ventana de la contraseña; no aparece la ventana del Configurador',
  'help.asked.pkcs8':
    'PKCS#8; Java; KDE; error al generar las claves; PKCS8; error PKCS8; error generando el PKCS#8',
  'help.asked.offices':
    'oficina; cita previa; pedir cita; dónde tengo que ir; dónde me acredito; oficinas cerca de mi casa; oficina en Madrid; Hacienda; Agencia Tributaria; Seguridad Social; ayuntamiento; se puede en Correos; ir a Correos; registro; despacho de la UPO; cancelar la cita; cambiar la cita; llegué tarde a la cita; qué es acreditarse',
  'help.asked.documents.spanish':
    'qué documentos llevo; qué papeles llevo; qué llevo a la oficina; qué hay que llevar; DNI; carné de conducir; carnet de conducir; soy español',
  'help.asked.documents.eu':
    'NIE europeo; europeo; comunitario; tarjeta verde; certificado verde; papel verde; soy italiano; soy francés; qué documentos llevo con NIE europeo; qué papeles llevo si soy europeo; documentos con NIE; NIE; ciudadano de la Unión; soy portugués',
  'help.asked.documents.other':
    'TIE; tarjeta de residencia; tarjeta roja; permiso de residencia; fuera de Europa; soy de Colombia; soy de Marruecos; documentos con NIE; NIE',
  'help.asked.delete':
    'borrar el certificado; quitar el certificado; eliminar el certificado; desinstalar el certificado; borrar el certificado de un ordenador ajeno',
  'help.asked.import':
    'importar la copia; instalar la copia; instalar el p12; instalar certificado en Firefox; meter el certificado; recuperar certificado con la copia; otro navegador; pasar a otro navegador; instalar el pfx',
  'help.asked.export':
    'exportar; exportar certificado; hacer copia; hacer copia de seguridad; sacar copia; guardar el certificado; guardar en un USB; copia p12; copia pfx',
} as const;
