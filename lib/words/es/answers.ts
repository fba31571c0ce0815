/** Answers beyond what other surfaces say. `help.asked.*` are searched and never shown. */
export const answersEs = {
  'help.ask.code-age': '¿Cuánto tiempo vale el código?',
  'help.ask.where-code': '¿Dónde se pone el código?',
  'help.ask.code-digits': 'El código no tiene nueve cifras',
  'help.ask.updating': '¿Puedo actualizar el ordenador entre medias?',
  'help.ask.document-expired': 'Mi documento está caducado',
  'help.ask.clave': '¿Es lo mismo que Cl@ve?',
  'help.ask.not-exportable': 'No me deja exportar la clave',
  'help.ask.move': 'Llevar el certificado a otro ordenador',
  'help.ask.deleted': 'He borrado el certificado sin querer',
  'help.ask.icon': 'No veo el icono de Certiguía',
  'help.ask.upo': '¿Qué es UPO?',
  'help.ask.video-rejected': 'No me han aprobado el vídeo',
  'help.ask.refund': '¿Me devuelven el dinero del vídeo?',
  'help.ask.no-sms': 'No me llega el SMS',
  'help.ask.renew': 'Renovar el certificado',
  'help.ask.new-revokes': '¿Un certificado nuevo anula el anterior?',
  'help.ask.surnames': '¿Un apellido o los dos?',
  'help.ask.wrong-data': 'Me equivoqué en el documento o el apellido',
  'help.ask.no-email': 'No tengo correo electrónico',
  'help.ask.no-printer': 'No tengo impresora',
  'help.ask.other-person': '¿Puede ir otra persona por mí?',
  'help.ask.systems': '¿Qué ordenador necesito?',
  'help.ask.browsers': '¿Qué navegador uso?',
  'help.ask.dnie': '¿Y con el DNI electrónico?',
  'help.ask.site-down': 'La página de la FNMT no funciona',
  'help.ask.ticket': '¿Qué es el tique?',
  'help.ask.language': 'Cambiar el idioma',
  'help.ask.what-is': '¿Qué es el certificado y para qué sirve?',
  'help.ask.what-configurador': '¿Qué es el Configurador?',
  'help.ask.company': 'Certificado de empresa o de representante',
  'help.ask.official': '¿Certiguía es de la FNMT?',
  'help.ask.start': '¿Por dónde empiezo?',

  'help.answer.code-age':
    'Deja de valer al cabo de unas semanas. No hemos visto cuántas dice la FNMT. Si ha pasado un mes, pregunte en la oficina antes de ir. Si ya no vale, haga otra solicitud.',
  'help.answer.where-code':
    'Lo dice en la oficina o lo escribe en el formulario del vídeo. Después lo escribe en «Descargar Certificado». Puede guardarlo en la ventana de Certiguía, y además en un papel.',
  'help.answer.code-digits':
    'Son nueve cifras, sin letras. Si empieza por cero, el cero también cuenta. Cópielo entero del correo. El código de un SMS es otro.',
  'help.answer.updating':
    'Puede apagarlo, reiniciarlo y actualizarlo. Lo que no puede es formatearlo ni borrar su usuario. Si una actualización grande puede esperar, déjela para después de la descarga.',
  'help.answer.document-expired':
    'No sirve: tiene que estar en vigor. Si es español, vale también el pasaporte o el carné de conducir. Si no tiene otro en vigor, renuévelo antes de ir.',
  'help.answer.clave':
    'No. Cl@ve es otra forma de entrar en webs públicas, con su propia contraseña o PIN. No sirve para pedir este certificado, y puede tener las dos cosas.',
  'help.answer.not-exportable':
    'Pasa si al instalarlo no se marcó «exportable». Si tiene la copia del Configurador, esa vale. Si no, ese certificado solo funciona aquí: para llevarlo a otro sitio hay que pedir otro.',
  'help.answer.move':
    'Cuando ya está descargado, haga una copia .p12 o .pfx y compruébela. Llévela en una memoria USB e impórtela en el otro ordenador. Mientras no lo haya descargado, no cambie de ordenador.',
  'help.answer.deleted':
    'Si tiene la copia .p12 o .pfx, impórtela y lo recupera. Sin copia no se puede recuperar: hay que pedir otro, que anula el anterior.',
  'help.answer.icon':
    'En Chrome y Edge pulse la pieza de puzle, arriba a la derecha, y después la chincheta junto a Certiguía. Desde su icono puede volver a mostrar la guía.',
  'help.answer.upo':
    'Es la Universidad Pablo de Olavide (UPO), de Sevilla. Si usted no es de allí, no tiene que ir: le vale cualquier otra oficina.',
  'help.answer.video-rejected':
    'No siempre dicen por qué. Si la web le deja, repítalo con buena luz y el documento bien enfocado. Si no, vaya a una oficina con la misma solicitud.',
  'help.answer.refund':
    'No lo sabemos. Escriba a ceres@fnmt.es con la fecha y lo que pasó, sin mandar su contraseña. En una oficina no se paga nada.',
  'help.answer.no-sms':
    'Compruebe que escribió bien su móvil y que tiene cobertura. Espere unos minutos antes de pedir otro. Si no llega, puede ir a una oficina con el mismo código.',
  'help.answer.renew':
    'Se renueva por Internet en los 60 días antes de que caduque. Necesita el certificado puesto, el Configurador y Autofirma. No haga una solicitud nueva mientras tanto.',
  'help.answer.new-revokes':
    'Sí: solo puede haber uno en vigor, y el nuevo anula el que tenía, también el del móvil. Si el suyo caduca pronto, mire antes si lo puede renovar.',
  'help.answer.surnames':
    'Solo el primero, como está en su documento. Si el primero son dos palabras o lleva guion, póngalo entero. En la descarga tiene que escribirlo igual.',
  'help.answer.wrong-data':
    'Lo enviado no se puede corregir. Si aún no se ha acreditado, haga otra solicitud con los datos buenos y use solo su código. Si ya se acreditó, escriba en la descarga lo mismo que entonces.',
  'help.answer.no-email':
    'Hace falta uno: allí llega el código y queda escrito en el certificado. Abra uno gratuito a nombre de quien lo pide. El de un familiar vale si lo va a seguir usando.',
  'help.answer.no-printer':
    'No hace falta imprimir nada. Apunte el código en un papel y llévelo con su documento.',
  'help.answer.other-person':
    'Tiene que ir el titular. La excepción es ir con su firma legitimada ante notario, en el modelo de contrato vigente de la FNMT. El vídeo se hace desde casa, con DNI electrónico.',
  'help.answer.systems':
    'Windows de 64 bits, Mac o Linux: para cada uno hay un Configurador. Con un Windows muy antiguo puede no funcionar. Un móvil, una tableta o un Chromebook no sirven para este camino.',
  'help.answer.browsers':
    'La FNMT nombra Firefox, Chrome, Edge, Opera y Safari, en su última versión. No obliga a usar el mismo en la descarga, pero se lo aconsejamos.',
  'help.answer.signing':
    'Para pedir el primer certificado, no. Hace falta para renovarlo y para firmar documentos.',
  'help.answer.dnie':
    'Es otro camino de la FNMT: con lector, PIN y DNI en vigor no hay que ir a una oficina. Se pide y se descarga en sus propias páginas.',
  'help.answer.site-down':
    'Recargue la página y pruebe otro navegador de la lista. Si el botón no responde, mire que la casilla de las condiciones esté marcada. Si sigue igual, puede ser la FNMT: pruebe más tarde.',
  'help.answer.ticket':
    'Son cuatro caracteres que Certiguía da en un ordenador compartido. Si vuelve otro día, con él sabe si la solicitud se hizo allí. Sin él también puede descargar.',
  'help.answer.language':
    'Certiguía está en español y en inglés: se cambia en los ajustes. No deje que el navegador traduzca las páginas de la FNMT: puede cambiar los datos y el código.',
  'help.answer.what-is':
    'Es un archivo que demuestra en Internet quién es usted. Con él puede entrar en las webs públicas, hacer trámites y firmar documentos.',
  'help.answer.what-configurador':
    'Es el programa gratuito de la FNMT que crea sus claves en el ordenador. Sin él no se puede pedir ni descargar el certificado. Se abre solo, desde el navegador.',
  'help.answer.company':
    'Es otro certificado, con otro trámite y de pago. Un autónomo usa este, el de ciudadano. Para el de representante, empiece en esa página de la FNMT.',
  'help.answer.official':
    'Todo se hace en su ordenador. Compruebe que la dirección de la página termina en fnmt.gob.es o fnmt.es antes de escribir sus datos.',
  'help.answer.start':
    'Son cinco pasos: instalar el Configurador, pedir el certificado, demostrar quién es, descargarlo y hacer la copia. Empiece por el primero, en un ordenador al que pueda volver.',
  'help.answer.mobile-copy':
    'Si ya lo tiene en el ordenador, se lleva al móvil con su copia .p12 o .pfx y su contraseña.',
  'help.answer.mobile-android':
    'En Android, abra la copia y elija «Certificado de usuario de VPN y aplicaciones».',
  'help.answer.mobile-iphone':
    'En un iPhone o iPad, ábrala en «Archivos» y termine en «Ajustes», «Perfil descargado».',

  'help.asked.private-key':
    'mandar la copia por WhatsApp; mandar el certificado por correo; compartir el certificado; mi gestor me pide el certificado; mi gestoría; dar el certificado a otra persona; prestar el certificado',
  'help.asked.code-refused':
    'la oficina no encuentra mi código; el código no existe; no reconoce el código; el código no funciona; código no válido',
  'help.asked.import-newer':
    'la contraseña de la copia no funciona en el Mac; no acepta la contraseña al importar; la contraseña es correcta y no la acepta; el p12 no se deja importar',
  'help.asked.install':
    'instalar el Configurador; descargar el Configurador; de dónde bajo el Configurador; dónde está el Configurador; qué programa instalo; instalador; qué versión del Configurador',
  'help.asked.administrator':
    'permisos de administrador; contraseña de administrador; no soy administrador; el instalador pide usuario y contraseña; pide permiso para instalar; no me deja instalar; instalar sin permisos; ordenador del trabajo',
  'help.asked.antivirus':
    'antivirus; el antivirus lo bloquea; el antivirus me borra el Configurador; Norton; Avast; Panda; McAfee; Kaspersky; cortafuegos; proxy; red del trabajo',
  'help.asked.opened-by-hand':
    'se abre y se cierra; se cierra solo; abro el Configurador y se cierra; cuadro del proxy; ventana de proxy; pide datos del proxy; doble clic y no hace nada',
  'help.asked.new-password':
    'qué contraseña pongo; qué contraseña tengo que poner; inventar una contraseña; requisitos de la contraseña; la contraseña lleva mayúsculas; cuántas letras; elegir contraseña',
  'help.asked.mac-blocked':
    'el Mac no deja instalar; el Mac no me deja abrir; no se puede abrir en el Mac; desarrollador no identificado; desarrollador no verificado; bloqueado por el Mac; pkg no se abre; macOS bloquea; está dañado',
  'help.asked.smartscreen':
    'Windows protegió su PC; Windows dice que es peligroso; Windows no deja instalar; SmartScreen; editor desconocido; aplicación desconocida; archivo peligroso',
  'help.asked.choose-certificate':
    'me pide elegir un certificado; seleccionar certificado; qué certificado elijo; sale una lista de certificados',
  'help.asked.route.office': 'oficina o vídeo; ir en persona; acreditarse en persona; sin vídeo; presencial',
  'help.asked.route.video':
    'hacerlo por vídeo; por videollamada; vídeo con NIE; vídeo con TIE; desde casa; sin ir a la oficina; por Internet',
  'help.asked.video-prepare':
    'qué necesito para el vídeo; preparar el vídeo; prepararme para el vídeo; cómo se hace el vídeo; grabar el vídeo; cámara',
  'help.asked.document-field':
    'ceros delante del DNI; mi DNI tiene siete números; cómo escribo el NIE; el NIE empieza por Y; mi NIE no tiene letra; letra del DNI; DNI sin letra; con guion o sin guion',
  'help.asked.code-age':
    'cuánto dura el código; el código caduca; código caducado; código vencido; código expirado; validez del código; cuántos días vale el código de solicitud; pedí el código hace meses; el código es antiguo; sigue valiendo el código; el código ya no sirve',
  'help.asked.where-code':
    'dónde pongo el código; dónde meto el código; dónde escribo el código; tengo el código y ahora qué; para qué es el código; qué hago con el código; dónde guardo el código; apuntar el código; en qué página va el código',
  'help.asked.code-digits':
    'el código tiene 8 números; código de ocho cifras; código con letras; faltan cifras del código; el código empieza por cero; el código tiene diez números; cuántas cifras tiene el código',
  'help.asked.updating':
    'actualizar el ordenador; actualizar Windows; actualización de Windows; actualizar el Mac; actualizar el navegador; se ha actualizado el navegador; se actualizó Windows después de la solicitud; reiniciar el ordenador; apagar el ordenador; cambiar el disco',
  'help.asked.document-expired':
    'DNI caducado; DNI vencido; NIE caducado; pasaporte caducado; documento caducado; carné caducado; renovar el DNI; tarjeta de residencia caducada; TIE caducada; tengo el DNI en renovación',
  'help.asked.clave':
    'Cl@ve; cl@ve PIN; clave PIN; clave permanente; Cl@ve móvil; diferencia entre certificado y Cl@ve; tengo Cl@ve; registro en Cl@ve; entrar con Cl@ve; la clave PIN sirve',
  'help.asked.not-exportable':
    'no exportable; clave no exportable; no me deja exportar; exportar en gris; exportar clave privada desactivado; no puedo exportar el certificado; no me deja hacer la copia; no puedo hacer la copia; la copia no lleva la clave',
  'help.asked.move':
    'pasar el certificado a otro ordenador; llevar el certificado a otro PC; copiar el certificado a otro ordenador; usar el certificado en dos ordenadores; tengo el certificado en un ordenador y lo quiero en otro; instalar el certificado en otro ordenador; mover el certificado; certificado en el portátil nuevo',
  'help.asked.deleted':
    'borré el certificado; he borrado el certificado; eliminé el certificado por error; recuperar certificado borrado; formateé y perdí el certificado; se me borró el certificado; ha desaparecido el certificado; perdí el certificado al formatear',
  'help.asked.icon':
    'no veo el icono; dónde está el icono; no encuentro el icono de la extensión; icono de Certiguía; botón de la extensión; se me ha ido el panel; volver a mostrar la guía; he ocultado la guía; pieza de puzle; fijar la extensión; dónde está la guía; no sale la guía; cómo abro Certiguía',
  'help.asked.upo':
    'qué es UPO; qué significa UPO; quién es UPO; tengo que ir a la UPO; no soy de la UPO; no soy de Sevilla; Universidad Pablo de Olavide',
  'help.asked.video-rejected':
    'video rechazado; me han rechazado el video; rechazado; no me aprueban la identificación; videoidentificación denegada; ha fallado el video; no supero el video; repetir el video; identificación rechazada; no reconoce mi cara; no lee mi DNI; suspendido',
  'help.asked.refund':
    'devolver el dinero; devolución; reembolso; me han cobrado dos veces; recuperar el dinero; pagué y no funcionó; reclamar el pago; factura',
  'help.asked.no-sms':
    'no llega el SMS; no recibo el SMS; SMS no llega al móvil; código del SMS; mensaje al móvil no llega',
  'help.asked.renew':
    'renovar; renovación; renovar certificado; caduca pronto; caduca mañana; me caduca; me caduca el mes que viene; está a punto de caducar; cuándo puedo renovar; cómo se renueva; no me deja renovar; prorrogar; se renueva solo; renovación automática',
  'help.asked.new-revokes':
    'si pido otro se anula el anterior; el nuevo anula el viejo; puedo tener dos certificados; tener dos certificados a la vez; ya tengo certificado; ya tengo uno; tengo uno de antes; el viejo deja de funcionar; pedir otro teniendo uno; certificado anterior',
  'help.asked.surnames':
    'tengo dos apellidos; los dos apellidos; un apellido o dos; qué apellido pongo; apellido compuesto; mi apellido es compuesto; segundo apellido; apellido con guion; apellido con tilde; apellido con acento; apellido con eñe; apellido de casada; dónde pongo el nombre',
  'help.asked.wrong-data':
    'me equivoqué de apellido; me he equivocado de apellido; puse mal el apellido; escribí mal mi apellido; me equivoqué de DNI; puse mal el DNI; me equivoqué en el NIE; datos mal puestos; error en la solicitud; corregir la solicitud; cambiar datos de la solicitud; los datos no corresponden; los datos no coinciden; puse el apellido con tilde',
  'help.asked.no-email':
    'no tengo correo; no tengo email; no tiene correo; mi madre no tiene email; sin correo electrónico; hace falta correo; crear un correo; usar el correo de otro',
  'help.asked.no-printer':
    'no tengo impresora; sin impresora; hay que imprimir; hace falta imprimir; llevar algo impreso; imprimir el código',
  'help.asked.other-person':
    'puede ir otra persona; mi madre no puede ir; mi padre no puede ir; puede ir mi hijo por mí; ir en mi lugar; ir por mí; autorización; poder notarial; notario; no puede salir de casa; está enfermo; persona mayor; en una residencia; lo hago para mi padre; familiar',
  'help.asked.systems':
    'tengo un Mac; funciona en Mac; Windows 7; Windows 10; Windows 11; Windows de 32 bits; Linux; Ubuntu; qué ordenador hace falta; ordenador antiguo; Chromebook; requisitos del ordenador; sistema operativo; vale mi ordenador',
  'help.asked.browsers':
    'qué navegador; navegador recomendado; mismo navegador; tiene que ser el mismo navegador; puedo usar Safari; puedo usar Firefox; Opera; Brave; Internet Explorer; chrome no me deja; otro navegador; cambiar de navegador; navegador compatible',
  'help.asked.dnie':
    'DNI electrónico; DNIe; lector de DNI; lector de tarjetas; pedirlo con DNIe; con el DNI electrónico; tengo lector; PIN del DNI',
  'help.asked.site-down':
    'la página no carga; la web no funciona; la web está caída; no se abre la página; pantalla en blanco; formulario en blanco; sale en blanco; error de la página; la página da error; error 404; error 500; no va la web; se queda cargando la página; no me deja entrar en la web; no puedo enviar el formulario; el botón de enviar no funciona; no me deja darle a enviar',
  'help.asked.ticket':
    'tique; ticket; qué es el tique; tique de cuatro caracteres; perdí el tique; dónde pongo el tique; cuatro letras',
  'help.asked.language':
    'inglés; en inglés; cambiar el idioma; idioma; lengua; catalán; gallego; euskera; traducir',
  'help.asked.what-is':
    'qué es el certificado digital; para qué sirve el certificado; certificado electrónico; certificado de ciudadano; para qué lo necesito; qué puedo hacer con él; dónde lo uso',
  'help.asked.what-configurador':
    'qué es el Configurador; para qué sirve el Configurador; qué programa hay que instalar; es obligatorio el Configurador; hace falta el Configurador; es un virus el Configurador',
  'help.asked.company':
    'certificado de empresa; certificado de representante; empresa; sociedad; persona jurídica; CIF; administrador único; asociación; comunidad de propietarios; autónomo; empleado público',
  'help.asked.official':
    'sois de la FNMT; Certiguía es oficial; es oficial; quién hace Certiguía; es de fiar Certiguía; qué es Certiguía; Certiguía es segura; es seguro',
  'help.asked.start':
    'por dónde empiezo; cómo empiezo; primer paso; cuáles son los pasos; cómo se pide el certificado; pedir el certificado; qué tengo que hacer; quiero el certificado; cómo se hace; qué hago ahora; en qué paso estoy; estoy perdido',
} as const;
