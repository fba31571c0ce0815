export const renewalEs = {
  'step.renewal.autofirma': 'Autofirma está instalado',
  'step.renewal.certificate-here': 'El que va a caducar está en este navegador',
  'step.renewal.old-settled': 'He quitado el antiguo, o prefiero dejarlo',

  'do.renewal.autofirma': 'Instale Autofirma',
  'do.renewal.autofirma.help':
    'Es el programa que firma la renovación. Se descarga en firmaelectronica.gob.es. Elija la versión 1.9 o una posterior.',
  'do.renewal.certificate-here': 'Compruebe que su certificado está aquí',
  'do.renewal.certificate-here.help':
    'Con él se firma la renovación. Tiene que estar instalado en este navegador.',

  'renew.heading': '¿Puedo renovar mi certificado?',
  'renew.date.save': 'Guardar la fecha',
  'renew.date.said': 'Caduca el {date}.',
  'renew.date.backup': 'Según su copia, caduca el {date}.',
  'renew.date.none': 'Escriba el día, el mes y el año en que caduca.',
  'renew.date.no-such-day': 'Ese día no existe. Mire la fecha otra vez.',
  'renew.date.too-far': 'Ningún certificado dura más de cuatro años. Mire el año otra vez.',
  'renew.date.too-long-ago': 'Esa fecha queda demasiado lejos. Mire el año otra vez.',
  'renew.unanswered': 'Conteste a todo y le decimos si puede.',

  'renew.ask.expires': '¿Cuándo caduca su certificado?',
  'renew.ask.expires.text':
    'Hablamos del certificado de ciudadano de la FNMT. Se renueva en los 60 días antes de que caduque.',
  'renew.ask.obtained': '¿Cómo lo obtuvo?',
  'renew.ask.obtained.text': 'De eso depende que pueda renovarlo por Internet.',
  'renew.ask.renewed': '¿Lo ha renovado ya alguna vez?',
  'renew.ask.renewed.text': 'Por Internet solo se renueva una vez. La siguiente vez hay que acreditarse.',
  'renew.ask.here': '¿Está el certificado en este navegador?',
  'renew.ask.here.text': 'La renovación se firma con él. Si no está aquí, el navegador no se lo ofrecerá.',
  'renew.not-yet': 'Podrá renovarlo desde el {from}',
  'renew.not-yet.text': 'Antes no se puede. Se renueva en los 60 días antes de que caduque.',
  'renew.yes': 'Puede renovarlo por Internet',
  'renew.yes.text': 'Antes del {until}, sin ir a una oficina. Una vez caducado, ya no podrá.',
  'renew.perhaps': 'Quizá pueda renovarlo por Internet',
  'renew.perhaps.text': 'Inténtelo antes del {until}. Si la sede no lo admite, pida uno nuevo.',
  'renew.elsewhere': 'Ponga antes su certificado en este navegador',
  'renew.elsewhere.text':
    'Impórtelo desde su copia, o renueve en el ordenador donde lo tiene. El nuevo se descargará donde lo pida.',
  'renew.no.title': 'No puede renovarlo por Internet',
  'renew.no.kind.title': 'Esa copia es de otro certificado',
  'renew.no.kind': 'No es de un certificado de ciudadano. Los demás se renuevan por otro camino.',
  'renew.no.renewed':
    'Ya lo renovó una vez. Pida uno nuevo y acredítese otra vez, en una oficina o por vídeo.',
  'renew.no.obtained':
    'Lo obtuvo por vídeo, con otro certificado o con el DNI electrónico. Pida uno nuevo y acredítese otra vez.',

  'renew.install.text': 'Para renovar también hace falta. Si lo instaló para el primero, sirve el mismo.',
  'renew.request': 'Pida la renovación y fírmela',
  'renew.request.text':
    'Se hace en la página de la FNMT. Tenga a mano el certificado que va a caducar y Autofirma.',
  'renew.nothing-opened': 'No se ha abierto el programa',
  'renew.nothing-opened.text':
    'Mire si el navegador pregunta si puede abrir Autofirma o el Configurador. Si no pregunta nada, pruebe lo que sigue.',
  'renew.program-asks.text':
    '¿Le pide elegir un certificado? Elija el que va a caducar. ¿Le pide una contraseña nueva? Piense una y apúntela en papel. Si es un error, búsquelo en la ayuda.',
  'renew.just-signed.text': 'Cuéntenos qué ha pasado y le diremos cómo seguir.',
  'renew.code.text':
    'La descarga pide un código de solicitud. Si le llega por correo, guárdelo aquí. Mire también el correo no deseado.',
  'renew.no-code.text':
    'Suele estar listo una hora después de firmar. Si la página pide un código, búsquelo en el correo.',
  'renew.unsent-download.text': 'La descarga suele estar lista una hora después de firmar y enviar.',
  'renew.download': 'Descargue el certificado renovado',
  'renew.download.text':
    'Suele estar listo una hora después de firmar. Descárguelo en el ordenador de la solicitud, con los mismos datos y la misma contraseña.',
  'renew.status.text':
    'Así comprueba si el certificado que va a renovar está aquí y es válido. Elija ese en la ventana.',
  'renew.export': 'Haga una copia del certificado actual',
  'renew.export.text': 'Si algo falla al renovar, con ella lo recupera. La del nuevo la hará después.',
  'renew.no-identity': 'Al renovar no hay que acreditarse',
  'renew.no-identity.text': 'Su certificado actual ya dice quién es usted. Firme con él la renovación.',
  'renew.loses-keys.text':
    'Si cierra la sesión antes de descargar, perderá el certificado nuevo. Mejor renueve en un ordenador suyo.',
  'renew.under-way': 'Ya tiene una solicitud en marcha',
  'renew.under-way.text':
    'Esta página es para renovar. Cuando salga el que ha pedido, el anterior, si lo tiene, quedará anulado.',
  'renew.not-here': 'En esta página se pide otro, no se renueva',
  'renew.not-here.text': 'Lo que se pide aquí hay que acreditarlo en una oficina o por vídeo.',
  'renew.old': 'Ya puede quitar el certificado antiguo',
  'renew.old.text':
    'El nuevo funciona y tiene copia. Quite el que caduca antes, para no elegirlo por error. Mire bien las fechas.',

  'ask.expiry-unknown': '¿No sabe la fecha?',
  'ask.renew-refused': '¿O prefiere otra cosa?',
  'ask.renew-where': '¿Cómo prefiere hacerlo?',
  'ask.certificate-seen': '¿Le ha salido el que quiere renovar?',
  'ask.autofirma': '¿Tiene Autofirma instalado?',
  'ask.signed': '¿Ha firmado y enviado la renovación?',
  'ask.after-signing': '¿Qué ha pasado al firmar?',
  'ask.old-settled': '¿Ha quitado el antiguo?',

  'answer.have-backup': 'Mirarla en mi copia de seguridad',
  'answer.expiry-unknown': 'Cómo verla en el navegador',
  'answer.expiry-unknown.text':
    'Abra la lista de certificados en los ajustes del navegador y elija el suyo. La fecha está en «Válido hasta».',
  'answer.renew-later': 'Dejarlo para más adelante',
  'answer.obtained-office': 'En una oficina',
  'answer.obtained-video': 'Por vídeo',
  'answer.obtained-certificate': 'Con otro certificado, o con el DNI y su chip',
  'answer.forgotten': 'No me acuerdo',
  'answer.not-renewed': 'No, nunca',
  'answer.renewed': 'Sí, es una renovación',
  'answer.certificate-here': 'Sí, está aquí',
  'answer.certificate-elsewhere': 'No, lo tengo en otro sitio',
  'answer.not-seen': 'No sale, o es otro',
  'answer.how-to-see': 'No lo sé: comprobarlo en la sede',
  'answer.ask-again': 'Cambiar mis respuestas',
  'answer.imported': 'Ya está en este navegador',
  'answer.import-how': 'Tengo una copia: cómo ponerla aquí',
  'answer.import-how.text':
    'Abra el archivo de la copia y escriba su contraseña. En Firefox, impórtelo desde «Ver certificados», en los ajustes.',
  'answer.renew-there': 'Lo haré donde lo tengo',
  'answer.go-on-renewing': 'Seguir con la renovación',
  'answer.no-renewal': 'No quiero renovar: volver a lo de antes',
  'answer.get-autofirma.text':
    'Se descarga en firmaelectronica.gob.es. Elija su sistema, instálelo y reinicie el navegador.',
  'answer.yes-signed': 'Sí, firmada y enviada',
  'answer.signing-error': 'Me pregunta algo, o da un error',
  'answer.not-signed': 'Todavía no he firmado',
  'answer.was-not-signed': 'No llegué a firmarla',
  'answer.no-renewal-code.text':
    'Mire el correo no deseado. No sabemos si al renovar llega siempre: pruebe la descarga y, si se lo pide, escriba a ceres@fnmt.es.',
  'answer.old-removed': 'Sí, quitado',
  'answer.old-kept': 'Prefiero dejarlo donde está',

  'act.type-expiry': 'Poner la fecha',
  'act.all-questions': 'Ver las cuatro preguntas',
  'act.remind-then': 'Avíseme entonces',
  'act.have-one': 'Ya tengo certificado: ver si puedo renovarlo',
  'act.start-renewal': 'Empezar la renovación',
  'act.check-other': 'Comprobar otra copia',
  'act.to-renewal': 'Ir a la renovación',
  'act.autofirma-help': 'Ver para qué sirve Autofirma',
  'act.sign-here': 'Pulse «Firmar» en la página.',

  'warning.choose-expiring.title': 'Elija el certificado que va a caducar',
  'warning.choose-expiring.text':
    'Si la ventana enseña varios, mire el nombre y la fecha. No sirven los de empresa ni los de otra persona.',
  'warning.renew-password.title': 'Se pide una contraseña nueva',
  'warning.renew-password.text':
    'Se la volverán a pedir al descargar. Apúntela en papel: nadie puede recuperarla.',
  'warning.renew-order.title': 'El orden de las ventanas puede variar',
  'warning.renew-order.text':
    'La contraseña, el formulario y la firma no siempre salen en el mismo orden. Lea cada ventana antes de aceptar.',
  'warning.renew-shared.title': 'Aquí mejor no firme',
  'warning.renew-shared.text':
    'Para firmar tendría que poner su certificado en este ordenador, que usan más personas. Renueve en el suyo.',
  'warning.renew-linux.title': 'En Linux la firma puede fallar',
  'warning.renew-linux.text':
    'Hay quien no pasa de «Firmar» por un error del servidor. Pruebe entonces en Windows o en un Mac.',
  'warning.old-until-new.title': 'El que tiene vale hasta que salga el nuevo',
  'warning.old-until-new.text':
    'Puede usarlo mientras no caduque. Cuando la FNMT expida el nuevo, el antiguo queda anulado.',
  'warning.keep-old.title': 'No borre todavía el antiguo',
  'warning.keep-old.text': 'Espere a que el nuevo funcione y tenga una copia comprobada.',
  'warning.keep-old-backup.title': 'Guarde la copia antigua si cifró algo con él',
  'warning.keep-old-backup.text':
    'Lo que se cifró con el certificado antiguo solo se abre con él. Para lo demás no hace falta.',
  'warning.delete-both.title': 'Borre los dos: el nuevo y el antiguo',
  'warning.delete-both.text': 'Si puso aquí el antiguo para firmar, bórrelo también de este ordenador.',

  'hint.renewal.email.title': 'Un correo que vaya a conservar',
  'hint.renewal.email.text': 'Mire si es el que usa ahora: ahí le llegan los avisos de la FNMT.',
  'hint.renewal.email-confirm.title': 'El mismo correo, otra vez',
  'hint.renewal.email-confirm.text': 'Escríbalo de nuevo: así se descubren los errores.',

  'page.renewing-setup.title': 'Instale lo que hace falta para renovar',
  'page.renewing-setup.body':
    'El Configurador, si no lo tiene ya. Haga toda la renovación en este ordenador y con este usuario.',
  'page.renewing-setup.autofirma': 'Para firmar hace falta además Autofirma.',
  'page.renewing-request.title': 'Pida aquí la renovación',
  'page.renewing-request.body':
    'El navegador le pedirá un certificado: elija el que va a caducar. Después revise sus datos y firme.',
  'page.renewing-form.title': 'Revise sus datos y complete lo que falte',
  'page.renewing-form.body':
    'El correo es lo más importante: ahí le avisarán. Al terminar, pulse «Aceptar» y firme.',
  'page.renewing-sign.title': 'Firme la solicitud',
  'page.renewing-sign.body':
    'Compruebe los datos y pulse «Firmar». Se abrirá Autofirma: elija el certificado que va a caducar.',
  'page.renewing-download.title': 'Descargue el certificado renovado',
} as const;
