/** The Configurador that does not open, and messages of the forms. */
export const troubleEs = {
  'configurador.no.text': 'Pruebe esto, por orden. Después pulse otra vez el botón del formulario.',
  'configurador.heading': 'Por qué puede no abrirse',

  'cause.refused.title': 'El navegador preguntó y se dijo que no',
  'cause.refused.text': 'Recargue la página, vuelva a enviar y pulse «Abrir» cuando pregunte.',
  'cause.outage.title': 'Puede estar fallando la web de la FNMT',
  'cause.outage.text':
    'Si la página no responde o se queda en blanco, puede ser la FNMT. Pruebe más tarde, antes de cambiar nada.',
  'cause.not-installed.title': 'El programa no está instalado',
  'cause.not-installed.text':
    'Vuelva a la configuración previa e instálelo. En un ordenador de un centro, pregunte al personal informático.',
  'cause.sandbox.title': 'El navegador es una versión Snap o Flatpak',
  'cause.sandbox.text':
    'Esas versiones no siempre pueden abrir otros programas. Use un navegador instalado con el gestor de paquetes del sistema.',
  'cause.expose.title': 'Firefox en Linux no abre el programa',
  'cause.expose.text':
    'En about:config, cree network.protocol-handler.expose.fnmtcr con el valor false. Está comprobado con un programa parecido.',
  'cause.other-browser.title': 'Este navegador no está en la lista de la FNMT',
  'cause.other-browser.text': 'La FNMT nombra Firefox, Chrome, Edge, Opera y Safari, en su última versión.',
  'cause.antivirus.title': 'Un antivirus o un proxy lo bloquea',
  'cause.antivirus.text':
    'Dé permiso al Configurador o pruebe con otra conexión, por ejemplo la de su móvil.',
  'cause.other-user.title': 'Se instaló con otro usuario',
  'cause.other-user.text':
    'Compruebe que el programa aparece en el menú de su usuario. Si no, instálelo también aquí.',

  'message.pkcs8.title': 'El Configurador no pudo crear las claves',
  'message.pkcs8.text':
    'Se ha visto en Linux con versiones no oficiales. Instale el paquete de la FNMT y repita la solicitud.',
  'message.no-match.title': 'Probablemente, algún dato no es igual que en la solicitud',
  'message.no-match.whose': 'La guía está en la persona {number} de {count}: ¿es suyo el código?',
  'message.no-match.text':
    'Revise el documento, el primer apellido con sus acentos y el código con sus ceros.',
  'message.not-ready.title': 'Probablemente, aún no está listo',
  'message.not-ready.text':
    'Suele tardar una hora desde la oficina. Con vídeo, espere la aprobación. No haga otra solicitud.',
  'message.conditions.title': 'Probablemente, falta la casilla de las condiciones',
  'message.conditions.text': 'Abra el enlace de las condiciones, márquela y vuelva a enviar.',
  'message.document.title': 'Probablemente, el documento tiene un error',
  'message.document.text': 'Son nueve caracteres, con ceros delante y la letra al final, sin espacios.',
  'message.email.title': 'Probablemente, los correos no son correctos o no coinciden',
  'message.email.text': 'Compare las dos direcciones letra a letra.',
} as const;
