export const journeyEs = {
  'phase.1': 'Configuración previa',
  'phase.2': 'Solicitud',
  'phase.3': 'Acreditación',
  'phase.4': 'Descarga',
  'phase.5': 'Copia de seguridad',
  'status.pending': 'Pendiente',
  'status.in-progress': 'En marcha',
  'status.done': 'Hecho',
  'status.blocked': 'Pendiente',
  'status.suggested': '¿Está hecho?',
  'status.implied': 'Lo damos por hecho',
  'status.not-needed': 'No hace falta',

  'step.note': '{step} (para usted)',
  'step.setup.same-computer': 'Podré volver a usar este ordenador, con mi mismo usuario',
  'step.setup.installed': 'El Configurador está instalado',
  'step.setup.unblocked': 'El antivirus no lo bloquea',
  'step.request.promise': 'Haré la descarga en este mismo ordenador',
  'step.request.sent': 'He enviado la solicitud',
  'step.request.password-noted': 'He apuntado la contraseña que inventé',
  'step.request.code-saved': 'Tengo el código de solicitud',
  'step.identity.office': 'Iré a una oficina',
  'step.identity.video': 'Lo haré por vídeo',
  'step.identity.dnie': 'Lo hago con el DNI electrónico',
  'step.identity.app': 'Lo hago con la aplicación del móvil',
  'step.identity.appointment': 'Tengo cita en la oficina',
  'step.identity.documents': 'Tengo a mano el documento original y el código',
  'step.identity.accredited': 'Ya me he acreditado en la oficina',
  'step.identity.video-ready': 'Tengo preparados el móvil y el DNI',
  'step.identity.video-sms': 'He confirmado mi móvil por SMS',
  'step.identity.video-recorded': 'He hecho la grabación',
  'step.identity.video-approved': 'Me han aprobado la identificación',
  'step.download.same-computer': 'Estoy en el ordenador y el usuario de la solicitud',
  'step.download.password-at-hand': 'Tengo la contraseña que inventé al solicitar',
  'step.download.downloaded': 'El certificado está descargado e instalado',
  'step.download.works': 'He comprobado que el certificado funciona',
  'step.backup.made': 'He guardado una copia .p12 o .pfx',
  'step.backup.checked': 'He comprobado que la copia se abre con su contraseña',
  'step.backup.reimported': 'He borrado el certificado y lo he importado desde la copia',
  'step.backup.deleted-here': 'He borrado el certificado de este ordenador',
  'step.backup.second-place': 'Tengo otra copia fuera de este ordenador',

  'do.setup.installed': 'Instale el Configurador FNMT',
  'do.request.sent': 'Pida el certificado',
  'do.request.code-saved': 'Busque el código en su correo',
  'do.identity.office': 'Elija cómo demostrar quién es',
  'do.identity.accredited': 'Vaya a la oficina a acreditarse',
  'do.identity.video-approved': 'Haga la vídeo identificación',
  'do.download.downloaded': 'Descargue el certificado',
  'do.backup.made': 'Haga la copia de seguridad',
  'do.backup.checked': 'Compruebe que la copia se abre',
  'do.backup.deleted-here': 'Borre el certificado de este ordenador',
  'do.finished': 'Ha terminado',
  'do.setup.installed.help':
    'Es el programa de la FNMT para pedir y descargar el certificado. Elija el de su ordenador.',
  'do.request.sent.help':
    'Desde este ordenador y con su usuario de siempre: la descarga solo funcionará aquí.',
  'do.request.code-saved.help': 'Llega un mensaje con nueve cifras. Mire también en el correo no deseado.',
  'do.identity.office.help': 'En una oficina, gratis, o por vídeo con el móvil, de pago.',
  'do.identity.accredited.help':
    'Lleve el documento original en vigor y el código de solicitud. Tiene que ir usted.',
  'do.identity.video-approved.help': 'Cuando le llegue por correo la aprobación, podrá descargar.',
  'do.download.downloaded.help':
    'Vuelva al ordenador de la solicitud, con el mismo usuario. Tenga a mano el código y la contraseña que inventó.',
  'do.download.works': 'Compruebe que el certificado funciona',
  'do.download.works.help':
    'Abra «Verificar estado» en la web de la FNMT. El navegador le pide un certificado: elija el suyo.',
  'do.backup.made.help': 'Sin copia, un fallo del ordenador le haría empezar de nuevo.',
  'do.backup.checked.help': 'Una copia que no se abre no sirve. Pruebe a abrirla antes de necesitarla.',
  'do.backup.deleted-here.help':
    'Este ordenador lo usan más personas. Guarde antes la copia en un sitio suyo.',
  'do.finished.help': 'Tiene su certificado y una copia comprobada. Guárdela bien.',
  'do.expired': 'Su certificado caducó el {date}',
  'do.expired.help': 'Ya no se puede renovar: hay que pedir otro. Acreditarse en una oficina es gratis.',
  'restart.another': 'Pedir otro certificado',
  'restart.start': 'Empezar de nuevo',

  'warning.same-computer.title': 'Tendrá que volver al mismo ordenador',
  'warning.same-computer.text':
    'La descarga solo funciona en el ordenador y con el usuario de la solicitud. No lo formatee entretanto.',
  'warning.same-computer-now.title': 'Tiene que ser el mismo ordenador',
  'warning.same-computer-now.text':
    'Use el ordenador y el usuario con los que hizo la solicitud. Le aconsejamos también el mismo navegador.',
  'warning.new-password.title': 'Apunte la contraseña que invente',
  'warning.new-password.text':
    'Se la pedirán al descargar y protege la copia. Nadie puede recuperarla: sin ella hay que empezar de nuevo.',
  'warning.same-password.title': 'Le pedirán la contraseña de la solicitud',
  'warning.same-password.text':
    'Es la que usted inventó en el Configurador. Si la ha olvidado, hay que hacer otra solicitud.',
  'warning.opened-by-hand.title': 'Si lo abre usted, parece que no hace nada',
  'warning.opened-by-hand.text':
    'Solo muestra un cuadro sobre el proxy y se cierra. Es normal: está instalado.',
  'warning.antivirus.title': 'Un antivirus o un proxy pueden bloquearlo',
  'warning.antivirus.text': 'La FNMT pide no usar proxy, o dar permiso en él a esta aplicación.',
  'warning.administrator.title': 'Puede hacer falta permiso para instalar',
  'warning.administrator.text':
    'En un centro lo suele hacer el personal de informática. Pregunte antes de empezar.',
  'warning.book-first.title': 'Pida primero la cita y después la solicitud',
  'warning.book-first.text': 'Es lo que aconseja la Agencia Tributaria.',
  'warning.sign-email.title': 'Si hay una casilla sobre cifrar y firmar correo',
  'warning.sign-email.text':
    'Marcarla es lo que aconseja la Universidad Pablo de Olavide. En 2024 el formulario no la tenía.',
  'warning.ask-once.title': 'No haga otra solicitud',
  'warning.ask-once.text':
    'Con dos códigos es fácil usar el equivocado. Haga otra solo si escribió mal el correo, olvidó la contraseña o el Configurador no llegó a abrirse.',
  'warning.documents.title': 'Documento original y en vigor',
  'warning.documents.text':
    'Si es español: DNI, pasaporte o carné de conducir. Con otra nacionalidad, un documento con su NIE y, normalmente, el pasaporte.',
  'warning.in-person.title': 'Tiene que ir usted',
  'warning.in-person.text':
    'Otra persona solo puede ir con el contrato vigente de la FNMT, original y con su firma legitimada ante notario. En Correos no se hace este certificado.',
  'warning.appointment.title': 'Casi siempre hace falta cita',
  'warning.appointment.text': 'En Hacienda y la Seguridad Social se pide cita.',
  'warning.appointment.office': 'También en la oficina de {name}: {office}.',
  'warning.video-dni.title': 'Con NIE, mejor la oficina',
  'warning.video-dni.text':
    'El vídeo pide un DNI español en vigor y puede que no admita el NIE. Compruébelo en la sede antes de pagar.',
  'warning.video-result.title': 'El resultado llega por correo',
  'warning.video-result.text':
    'Suele tardar unos dos días laborables, según la prensa. Espere esa respuesta antes de descargar.',
  'warning.chose-office.title': 'Usted eligió la oficina',
  'warning.chose-office.text':
    'El vídeo es la otra manera de acreditarse: es de pago y pide DNI español. No hacen falta las dos.',
  'warning.email-notice.title': 'El certificado no llega por correo',
  'warning.email-notice.text':
    'Lo que llega es un aviso: ábralo en el ordenador de la solicitud, no en el móvil. La FNMT nunca adjunta archivos ni pide su clave.',
  'warning.one-hour.title': 'Espere alrededor de una hora',
  'warning.one-hour.text':
    'Desde que se acredita en la oficina. A veces son minutos. Si aún no está, no haga otra solicitud.',
  'warning.cer.title': 'Un archivo .cer no es una copia',
  'warning.cer.text': 'Los .cer y .crt no llevan la clave privada: con ellos no se recupera el certificado.',
  'warning.private-key.title': 'No dé la copia a nadie',
  'warning.private-key.text':
    'Quien tenga la copia y la contraseña puede firmar por usted. No la mande por correo ni por mensajería.',
  'warning.phone-code.title': 'Anular por teléfono pide el código',
  'warning.phone-code.text':
    'Por teléfono le pedirán el código de solicitud. También puede hacerlo con el certificado o en una oficina.',
  'warning.own-certificate.title': 'Elija el suyo y cierre el navegador después',
  'warning.own-certificate.text':
    'Aquí puede haber certificados de otras personas. El navegador usa el que elija hasta que lo cierre.',
  'warning.four-years.title': 'Si no tiene prisa, quizá le convenga esperar',
  'warning.four-years.text':
    'Los emitidos desde el 1 de enero de 2027 valdrán cuatro años. Cuenta el día en que se emite, no el de la solicitud.',
  'warning.revokes-old.title': 'Si ya tiene uno, el nuevo lo anula',
  'warning.revokes-old.text':
    'Solo puede tener un certificado de ciudadano activo. Cuenta también el de la aplicación del móvil.',
  'warning.mac-autofirma.title': 'Haga la copia antes de instalar Autofirma',
  'warning.mac-autofirma.text':
    'En algunos Mac, Autofirma ha dañado el llavero y se han perdido certificados. Haga la copia y compruébela primero.',

  'expect.request.heading': 'Lo que va a pasar al enviar',
  'expect.download.heading': 'Lo que va a pasar al descargar',
  'expect.prompt': '¿Abrir Configurador FNMT?',
  'expect.prompt.cancel': 'Cancelar',
  'expect.prompt.open': 'Abrir',
  'expect.window.note':
    'Son dibujos nuestros. La ventana del Configurador es como era en julio de 2024: la suya puede ser distinta.',
  'expect.request.text': 'Pulse «Abrir». Después le pedirá inventar una contraseña nueva. Apúntela en papel.',
  'expect.download.text':
    'Pulse «Abrir» y escriba la contraseña de la solicitud. Al final, acepte guardar una copia de seguridad.',
  'expect.after': 'El nombre del botón cambia según el navegador.',

  'stop.not-requested-here.title': 'En este navegador no consta ninguna solicitud',
  'stop.not-requested-here.body':
    'El certificado solo se puede descargar en el ordenador y con el usuario con que se pidió.',
  'stop.back': 'Volver a mi paso',
  'stop.answer.video': 'Lo hago así, por vídeo',
  'stop.answer.dnie': 'Lo hago así, con DNIe',
  'stop.answer.app': 'Lo hago así, con la aplicación',
  'stop.answer.before': 'Lo pedí aquí, antes de tener Certiguía',
  'stop.answer.other-browser': 'Lo pedí aquí, con otro navegador',
  'stop.answer.other-browser.text':
    'La FNMT pide el mismo ordenador y el mismo usuario, así que debería funcionar. Si falla, pruebe en aquel navegador.',
  'stop.answer.other-computer': 'Lo pedí en otro ordenador o usuario',
  'stop.answer.other-computer.text':
    'No siga aquí: las claves están allí. Vuelva a aquel ordenador y haga la descarga con el mismo usuario.',

  'source.fnmt': 'FNMT',
  'source.packagers': 'Quienes empaquetan el Configurador',
  'source.users': 'Personas que lo han usado',
  'source.programs': 'Los propios programas',
  'source.aeat': 'Agencia Tributaria',
  'source.upo': 'Universidad Pablo de Olavide',
  'source.press': 'El Español',
  'source.guide': 'Guía para residentes en Madrid',
  'source.economists': 'Colegio de Economistas, que cita a la FNMT',
  'source.help-desk': 'Soporte de la Junta de Andalucía',
  'source.office': 'Oficinas de registro de Andalucía',
  'source.autofirma': 'Equipo de Autofirma',
  'source.root-lists': 'Listas de los navegadores',
  'source.own': 'Certiguía',

  'installer.heading': 'El programa para este ordenador',
  'installer.windows': 'Configurador FNMT para Windows (64 bits)',
  'installer.mac': 'Configurador FNMT para macOS',
  'installer.linux.ask': '¿Qué Linux tiene?',
  'installer.linux.deb': 'Ubuntu, Debian o Mint (DEB)',
  'installer.linux.rpm': 'Fedora, openSUSE o similares (RPM)',
  'installer.other':
    'Este sistema no está entre los del Configurador: use un ordenador con Windows, macOS o Linux.',
  'installer.page': 'Abrir la página de descargas de la FNMT',
} as const;
