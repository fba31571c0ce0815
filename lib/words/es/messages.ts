/** What messages of browsers, systems, the Configurador and Autofirma mean. */
export const messagesEs = {
  'help.message.no-program.title': 'El ordenador no encuentra el Configurador',
  'help.message.no-program.text':
    'Instale el Configurador FNMT con este mismo usuario y reinicie el navegador. Si ya lo hizo, vea «El Configurador no se abre».',
  'help.message.no-program-maybe.title': 'Falta un programa para abrir ese enlace',
  'help.message.no-program-maybe.text':
    'Si salió al enviar un formulario de la FNMT, falta el Configurador: instálelo. Si salió al firmar, falta Autofirma.',
  'help.message.open-configurador.title': 'El navegador pregunta si abre el Configurador',
  'help.message.open-configurador.text':
    'Pulse «Abrir»: sin ese programa no se puede seguir. El nombre del botón cambia según el navegador.',
  'help.message.does-not-open.title': 'El Configurador no se abre',
  'help.message.does-not-open.text':
    'Lo más habitual es que el navegador preguntara y se dijera que no, o que no esté instalado. Pruebe las causas por orden.',
  'help.message.already-running.title': 'El Configurador ya está abierto',
  'help.message.already-running.text':
    'Busque su ventana detrás de las demás. Si no aparece, reinicie el ordenador y vuelva a enviar el formulario.',
  'help.message.configurador-installed.title': 'El Configurador ya está instalado',
  'help.message.configurador-installed.text':
    'No hace falta abrirlo: lo abrirá el navegador al enviar el formulario. Siga con la solicitud.',
  'help.message.mac-blocked.title': 'El Mac no deja abrir el instalador',
  'help.message.mac-blocked.text':
    'Si lo descargó de la web de la FNMT, abra «Ajustes del Sistema», «Privacidad y seguridad», y pulse «Abrir igualmente». Si dice que está dañado, bórrelo y descárguelo otra vez.',
  'help.message.smartscreen.title': 'Windows avisa antes de abrir un programa poco conocido',
  'help.message.smartscreen.text':
    'Compruebe que lo descargó de la web de la FNMT. Entonces pulse «Más información» y «Ejecutar de todas formas», o «Conservar» si es la descarga.',
  'help.message.wrong-installer.title': 'Ese instalador no es para este ordenador',
  'help.message.wrong-installer.text':
    'Descargue el de su sistema en la web de la FNMT. En Windows solo lo hay de 64 bits.',
  'help.message.document-out-of-date.title': 'El documento está caducado',
  'help.message.document-out-of-date.text':
    'Tiene que estar en vigor. Si es español, valen también el pasaporte o el carné de conducir.',
  'help.message.missing-field.title': 'Falta rellenar un dato',
  'help.message.missing-field.text':
    'Mire qué recuadro está marcado o vacío, rellénelo y vuelva a enviar. También cuenta la casilla de las condiciones.',
  'help.message.app-control.title': 'Windows solo deja abrir programas que conoce',
  'help.message.app-control.text':
    'El control inteligente de aplicaciones no se quita para un solo programa. Use otro ordenador, o pregunte a quien administra este.',
  'help.message.antivirus-blocked.title': 'El antivirus ha parado el programa o la descarga',
  'help.message.antivirus-blocked.text':
    'Si lo descargó de la web de la FNMT, dele permiso en el antivirus y descárguelo otra vez. Si vino de otro sitio, bórrelo.',
  'help.message.policy-blocked.title': 'Quien administra este ordenador no lo permite',
  'help.message.policy-blocked.text':
    'No es un fallo suyo. Pida al personal de informática que instale el Configurador, o use un ordenador propio.',
  'help.message.administrator.title': 'El ordenador pide permiso para instalar',
  'help.message.administrator.text':
    'Si solo pregunta «Sí» o «No» y el programa es el de la FNMT, pulse «Sí». Si pide una contraseña, es la de un administrador del ordenador, no la del certificado.',
  'help.message.ask-administrator.title': 'Hay dos posibilidades',
  'help.message.ask-administrator.text':
    'Si la ventana es de Windows o del navegador, pregunte a quien administra el ordenador. Si lo dice la web de la FNMT, pruebe más tarde y escríbales si sigue.',
  'help.message.new-password.title': 'El Configurador le pide una contraseña',
  'help.message.new-password.text':
    'En la solicitud, invente una y apúntela. En la descarga, escriba esa misma. Nadie puede recuperarla.',
  'help.message.configurador-wrong-password.title': 'La contraseña no es la de la solicitud',
  'help.message.configurador-wrong-password.text':
    'Es la que usted inventó en el Configurador al pedir el certificado. Mire las mayúsculas. Si la olvidó, hay que pedirlo de nuevo.',
  'help.message.backup-password-new.title': 'Le pide inventar una contraseña para la copia',
  'help.message.backup-password-new.text':
    'Invente una y apúntela: se la pedirán para usar la copia. Puede ser distinta de la que puso en el Configurador.',
  'help.message.backup-password.title': 'Pide la contraseña de la copia',
  'help.message.backup-password.text':
    'Es la que se puso al hacer la copia. Si la hizo el Configurador, es la que usted inventó en la solicitud.',
  'help.message.primary-password.title': 'Es la contraseña principal de Firefox',
  'help.message.primary-password.text':
    'Protege lo que guarda Firefox y no tiene que ver con el certificado. Es la que alguien puso en los ajustes de Firefox.',
  'help.message.keychain-password.title': 'Es la contraseña del llavero del Mac',
  'help.message.keychain-password.text':
    'Casi siempre es la que usa para entrar en el Mac. No es la del certificado ni la de la copia.',
  'help.message.keyring-password.title': 'Es la contraseña donde Linux guarda las claves',
  'help.message.keyring-password.text':
    'Casi siempre es la que usa para entrar en el ordenador. No es la del certificado ni la de la copia.',
  'help.message.windows-pin.title': 'Es el PIN con el que entra en Windows',
  'help.message.windows-pin.text': 'No es del certificado. Escriba el PIN de su usuario de Windows.',
  'help.message.card-pin.title': 'Pide el PIN de una tarjeta o del DNI electrónico',
  'help.message.card-pin.text':
    'El certificado que se pide con el Configurador no lleva tarjeta ni PIN. Pulse «Cancelar» y elija seguir sin tarjeta.',
  'help.message.key-password.title': 'Windows pide la contraseña de uso del certificado',
  'help.message.key-password.text':
    'La puso usted al importarlo, si marcó la protección segura. Si no la recuerda, bórrelo e impórtelo otra vez desde la copia.',
  'help.message.password-rules.title': 'Esa contraseña no cumple lo que pide la ventana',
  'help.message.password-rules.text':
    'Lea cuántas letras y cifras pide. Escriba la misma en los dos recuadros, y apúntela antes de seguir.',
  'help.message.clave.title': 'Es de Cl@ve, que es otro sistema',
  'help.message.clave.text':
    'Cl@ve sirve para entrar en webs públicas sin certificado. Su PIN y su contraseña no valen aquí, ni al revés.',
  'help.message.which-password.title': 'Varias ventanas piden una contraseña',
  'help.message.which-password.text':
    'Mire el nombre de la ventana. Si es del Configurador, es la de la solicitud. Si pide un archivo .p12 o .pfx, la de la copia. Si es del ordenador o del navegador, la suya de siempre.',
  'help.message.import-unknown-reason.title': 'Firefox no ha podido importar la copia',
  'help.message.import-unknown-reason.text':
    'Suele ser una copia sin contraseña, un archivo dañado o los ajustes de Firefox. Pruébela primero en «Comprobar mi copia».',
  'help.message.export-unknown-reason.title': 'Firefox no ha podido hacer la copia',
  'help.message.export-unknown-reason.text':
    'Suele ser que la clave no se deja exportar, o que no puede escribir en esa carpeta. Pruebe a guardarla en «Documentos».',
  'help.message.import-decode.title': 'La contraseña no es esa, o el archivo no es una copia',
  'help.message.import-decode.text':
    'El programa no sabe cuál de las dos cosas es. «Comprobar mi copia» las distingue.',
  'help.message.import-newer-protection.title': 'Puede que la contraseña sea correcta y el sistema antiguo',
  'help.message.import-newer-protection.text':
    'Pruebe primero el archivo en «Comprobar mi copia». Si se abre, este sistema no conoce su protección. En Windows, haga otra copia y elija el cifrado «TripleDES-SHA1».',
  'help.message.import-wrong-password.title': 'La contraseña de la copia no es esa, o el sistema es antiguo',
  'help.message.import-wrong-password.text':
    'Pruebe el archivo en «Comprobar mi copia». Si allí se abre con esa contraseña, este ordenador no conoce su protección.',
  'help.message.import-older-protection.title': 'La copia usa una protección antigua',
  'help.message.import-older-protection.text':
    'Este programa ya no la abre. Impórtela en Windows o en Firefox, y haga desde allí otra copia.',
  'help.message.already-there.title': 'El certificado ya está instalado aquí',
  'help.message.already-there.text':
    'No hay que hacer nada más. Mire en la lista de certificados de este navegador o de este ordenador.',
  'help.message.no-private-key.title': 'A ese archivo le falta la clave privada',
  'help.message.no-private-key.text':
    'Un .cer o .crt no sirve como copia. Use el archivo .p12 o .pfx, o haga la descarga en el ordenador de la solicitud.',
  'help.message.not-exportable.title': 'La clave no se puede sacar de este ordenador',
  'help.message.not-exportable.text':
    'Se instaló sin permitir la exportación. Si tiene una copia .p12 o .pfx, bórrelo e impórtela marcando «exportable». Si no, solo queda pedir otro certificado.',
  'help.message.card-not-exportable.title': 'De una tarjeta no se puede hacer copia',
  'help.message.card-not-exportable.text':
    'Un certificado creado en una tarjeta o en el DNI electrónico no sale de ella. El de este camino sí se puede copiar.',
  'help.message.keychain-wrong-place.title': 'El Mac no puede guardarlo en ese llavero',
  'help.message.keychain-wrong-place.text':
    'Elija el llavero «inicio de sesión» antes de importar. Los de «Sistema» no admiten su certificado.',
  'help.message.windows-import-error.title': 'Windows no ha podido guardar la clave',
  'help.message.windows-import-error.text':
    'Pruebe el archivo en «Comprobar mi copia». Si se abre, impórtelo con su propio usuario y sin marcar la protección segura.',
  'help.message.android-ca.title': 'El móvil pide qué clase de certificado es',
  'help.message.android-ca.text':
    'El suyo no es de «CA». Elija «Certificado de usuario de VPN y aplicaciones», y después el archivo .p12 o .pfx.',
  'help.message.wrong-file.title': 'Ese archivo no parece la copia',
  'help.message.wrong-file.text':
    'La copia termina en .p12 o .pfx. Mire qué archivo es en «Comprobar mi copia».',
  'help.message.import-failed.title': 'No se ha podido importar la copia',
  'help.message.import-failed.text':
    'Pruébela en «Comprobar mi copia». Le dirá si es la contraseña, si es el archivo o si le falta la clave.',
  'help.message.import-done.title': 'No es un error: ha salido bien',
  'help.message.import-done.text':
    'Si acaba de descargar o importar el certificado, haga ahora la copia. Después compruébela.',
  'help.message.session-ended.title': 'La página ha estado demasiado tiempo abierta',
  'help.message.session-ended.text':
    'No tiene que ver con su certificado. Vuelva a abrir la página y escriba los datos otra vez. Si no llegó a enviarlos, no se ha pedido nada.',
  'help.message.service-down.title': 'La web de la FNMT no responde bien ahora',
  'help.message.service-down.text':
    'No es cosa suya. Pruebe más tarde. Si acababa de enviar la solicitud, mire antes si le ha llegado el código.',
  'help.message.page-not-found.title': 'Esa página ya no está en esa dirección',
  'help.message.page-not-found.text':
    'No use enlaces guardados ni de otras webs. Empiece desde la página de inicio de la FNMT.',
  'help.message.forbidden.title': 'La web no ha aceptado la petición',
  'help.message.forbidden.text':
    'Abra la página de nuevo desde el principio. Si sigue igual, pruebe con otra conexión, por ejemplo la de su móvil.',
  'help.message.no-connection.title': 'El navegador no llega a la web',
  'help.message.no-connection.text':
    'Mire si se abren otras webs. Si no, es su conexión. Si se abren, la de la FNMT puede estar parada: pruebe más tarde.',
  'help.message.configurador-connection.title': 'El Configurador no llega a la FNMT',
  'help.message.configurador-connection.text':
    'Suele ser un antivirus, un proxy o la red del centro. Pruebe con otra conexión, por ejemplo la de su móvil.',
  'help.message.clock.title': 'La fecha del ordenador puede estar mal',
  'help.message.clock.text': 'Compruebe el día, el año y la hora del ordenador, y abra la página otra vez.',
  'help.message.unknown-issuer.title': 'Hay algo entre este ordenador y la sede',
  'help.message.unknown-issuer.text':
    'La causa no está clara. Compruebe la fecha del ordenador y pruebe sin proxy o con otra conexión. No siga si el navegador insiste.',
  'help.message.own-issuer-unknown.title': 'El programa no conoce a quien firmó el certificado',
  'help.message.own-issuer-unknown.text':
    'Si es el suyo, puede funcionar igual. Pruébelo en la página «Verificar estado» de la FNMT.',
  'help.message.client-certificate.title': 'La web no aceptó el certificado que se eligió',
  'help.message.client-certificate.text':
    'Cierre todas las ventanas del navegador, ábralo y elija el certificado con su nombre. Mire que no esté caducado.',
  'help.message.choose-certificate.title': 'El navegador pregunta con qué certificado entra',
  'help.message.choose-certificate.text':
    'Elija el que lleva su nombre. Si está pidiendo el primero, esa página no es la suya: vuelva al paso de la solicitud.',
  'help.message.browser-unsupported.title': 'La web no admite ese navegador',
  'help.message.browser-unsupported.text':
    'La FNMT nombra Firefox, Chrome, Edge, Opera y Safari. Use uno de ellos en su última versión.',
  'help.message.too-many-tries.title': 'La web pide esperar',
  'help.message.too-many-tries.text':
    'Ha habido demasiados intentos seguidos. Espere un rato, compruebe los datos y pruebe una vez.',
  'help.message.no-certificate-found.title': 'El navegador no ve ningún certificado',
  'help.message.no-certificate-found.text':
    'Mire si lo descargó en este ordenador, con este usuario. Firefox tiene su propia lista, distinta de la de los demás.',
  'help.message.captcha.title': 'Pide copiar el texto de una imagen',
  'help.message.captcha.text':
    'Es para comprobar que no es un robot. No es el código de solicitud. Si no lo lee bien, pida otra imagen.',
  'help.message.card-window.title': 'El Configurador pregunta por una tarjeta',
  'help.message.card-window.text':
    'Este certificado no necesita tarjeta. Siga sin ella: deje la casilla sin marcar y pulse «Aceptar».',
  'help.message.proxy-window.title': 'Es la ventana normal del Configurador',
  'help.message.proxy-window.text':
    'Si lo abre usted, solo muestra los datos del proxy y se cierra. Déjelos como están: lo abrirá el navegador cuando haga falta.',
  'help.message.latest-version.title': 'No es un error: siga adelante',
  'help.message.latest-version.text':
    'El Configurador no ha podido mirar si hay una versión más nueva. No le impide seguir.',
  'help.message.java.title': 'Al Configurador le falta Java, o no es el que necesita',
  'help.message.java.text':
    'El programa de la FNMT ya trae el suyo. Quite la versión no oficial e instale el de la web de la FNMT.',
  'help.message.keys-not-here.title': 'Las claves de la solicitud no están aquí',
  'help.message.keys-not-here.text':
    'Use el ordenador y el usuario con los que pidió el certificado. Si ya no existen o se formateó, hay que pedirlo de nuevo.',
  'help.message.backup-offer.title': 'Le ofrece guardar una copia: diga que sí',
  'help.message.backup-offer.text':
    'Guárdela donde la encuentre y compruébela después. Sin copia, un fallo del ordenador le haría empezar de nuevo.',
  'help.message.valid.title': 'Su certificado funciona',
  'help.message.valid.text': 'Está bien instalado en este ordenador y no está anulado.',
  'help.message.revoked.title': 'El certificado está anulado',
  'help.message.revoked.text':
    'Ya no sirve y no se puede recuperar. Si usted pidió otro después, use el nuevo. Si no, pida uno.',
  'help.message.expired.title': 'El certificado ha caducado',
  'help.message.expired.text': 'Ya no se puede renovar. Hay que pedir uno nuevo desde el primer paso.',
  'help.message.not-valid.title': 'Ese certificado no vale',
  'help.message.not-valid.text':
    'Puede estar caducado, anulado o no ser el que se pide. Mire su fecha en la lista de certificados del navegador.',
  'help.message.not-accredited.title': 'Aún no consta que se haya acreditado',
  'help.message.not-accredited.text':
    'Si ya fue a la oficina, espere una hora. Con el vídeo, espere el correo que lo aprueba. No haga otra solicitud.',
  'help.message.already-downloaded.title': 'El certificado ya se descargó una vez',
  'help.message.already-downloaded.text':
    'Búsquelo en este ordenador, con el mismo usuario. Si hizo una copia, impórtela. Si no aparece, pregunte a la FNMT antes de pedir otro.',
  'help.message.code-refused.title': 'La web no reconoce ese código',
  'help.message.code-refused.text':
    'Son nueve cifras, con sus ceros, y vale el de la última solicitud. Si han pasado semanas, puede haber caducado.',
  'help.message.already-requested.title': 'Ya hay una solicitud con sus datos',
  'help.message.already-requested.text':
    'No haga otra. Busque el código en su correo, también en el correo no deseado.',
  'help.message.request-done.title': 'La solicitud se ha enviado',
  'help.message.request-done.text':
    'Busque en su correo el código de nueve cifras. Después tiene que acreditarse en una oficina o por vídeo.',
  'help.message.certificate-ready.title': 'Ya puede descargar el certificado',
  'help.message.certificate-ready.text':
    'Hágalo en el ordenador y con el usuario de la solicitud, no en el móvil.',
  'help.message.renewal-refused.title': 'Ese certificado no se puede renovar por Internet',
  'help.message.renewal-refused.text':
    'Pasa si se obtuvo con vídeo, con DNI electrónico, con otro certificado, o si ya se renovó. Pida uno nuevo.',
  'help.message.video-rejected.title': 'No le han aprobado el vídeo',
  'help.message.video-rejected.text':
    'Suele ser la luz, el documento o el enfoque. Repítalo si le dejan, o vaya a una oficina con el mismo código.',
  'help.message.payment-refused.title': 'El pago no se ha hecho',
  'help.message.payment-refused.text':
    'Compruebe con su banco que no se ha cobrado, antes de pagar otra vez. En una oficina no se paga nada.',
  'help.message.autofirma-server.title': 'Autofirma no se fía del servidor de la FNMT',
  'help.message.autofirma-server.text':
    'Se ha visto en Linux al renovar. Pruebe la renovación en Windows o en un Mac, o vaya a una oficina.',
  'help.message.autofirma-no-certificate.title': 'Autofirma no encuentra ningún certificado que valga',
  'help.message.autofirma-no-certificate.text':
    'Es otro programa, para firmar. Mire si el certificado está en este navegador y si no ha caducado. Si lo importó con protección segura, puede no verlo.',
  'help.message.autofirma.title': 'Es un mensaje de Autofirma, otro programa',
  'help.message.autofirma.text':
    'Autofirma sirve para firmar y para renovar. No hace falta para pedir el primer certificado. Su ayuda está en firmaelectronica.gob.es.',
} as const;
