/** What to do on each page. FNMT's own names of buttons and pages are in «». */
export const pagesEs = {
  'page.home.title': 'Entre en «Certificado Ciudadano»',
  'page.home.body':
    'Aquí hay certificados para personas, empresas y servidores. El suyo es «Obtenga/Renueve su Certificado Ciudadano».',
  'page.citizen-hub.title': 'Elija el certificado software',
  'page.citizen-hub.body':
    'Según el año, la sede lo llama «Obtener Certificado Software» o «Certificado con Acreditación Presencial». Es el gratuito que se guarda en su ordenador.',
  'page.software-hub.title': 'Empiece por la configuración previa',
  'page.software-hub.body':
    'La FNMT pide cuatro pasos, en orden. El quinto es la copia de seguridad: no se la salte.',
  'page.software-setup.title': 'Instale el Configurador FNMT',
  'page.software-setup.body':
    'Sin este programa no podrá terminar la solicitud. Instálelo y no lo abra: el navegador lo abrirá cuando haga falta.',
  'page.software-downloads.title': 'Descargue el Configurador de su sistema',
  'page.software-downloads.body':
    'Descargue solo el «Configurador FNMT» e instálelo. Después siga con la solicitud.',
  'page.software-request.title': 'Escriba sus cuatro datos en el recuadro',
  'page.software-request.body': 'Copie su documento y su primer apellido tal como aparecen en el DNI o NIE.',
  'page.software-request.email':
    'Use un correo personal que vaya a seguir usando: se queda escrito dentro del certificado.',
  'page.request-form.title': 'Escriba sus cuatro datos',
  'page.request-done.title': 'Busque el código en su correo',
  'page.request-done.body':
    'La web dice que ha recibido su solicitud. El código de nueve cifras llega por correo; mire también en «no deseado».',
  'page.software-identity.title': 'Elija cómo demostrar quién es',
  'page.software-identity.body':
    'Puede ir a una oficina con su documento o hacer una vídeo identificación. En los dos casos necesita el código de solicitud.',
  'page.office-map.title': 'Busque una oficina y pida cita',
  'page.office-map.body':
    'Elija una oficina de «Personas físicas». Consulte con ella si hace falta cita antes de ir.',
  'page.video.title': 'Prepare el móvil, la luz y su DNI',
  'page.video.body':
    'La identificación es automática: graba su documento y su cara con el móvil. Necesita el código de solicitud.',
  'page.video.price': 'Cuesta 2,99 € más impuestos. El certificado es gratuito.',
  'page.video-data.title': 'Escriba el código, su documento y su móvil',
  'page.video-data.body':
    'Use los mismos datos que en la solicitud. Abra las condiciones antes de aceptarlas: si no, puede que no le deje seguir.',
  'page.video-sms.title': 'Escriba el código que le llega por SMS',
  'page.video-sms.body': 'No es el código de solicitud: es otro, que llega a su móvil.',
  'page.software-download.title': 'Escriba los mismos datos que en la solicitud',
  'page.software-download.body':
    'El documento y el apellido tienen que ir exactamente igual que entonces. Añada el código de solicitud, con todos sus ceros.',
  'page.download-form.title': 'Escriba los mismos datos que en la solicitud',
  'page.download-done.title': 'Haga ahora la copia de seguridad',
  'page.download-done.body':
    'Al terminar, el Configurador ofrece guardar una copia. Acéptela: la contraseña es la misma que usted inventó en la solicitud.',
  'page.faq-export.title': 'Haga la copia con la clave privada',
  'page.faq-export.body':
    'La copia buena termina en .p12 o .pfx y pide una contraseña. Si el programa pregunta, elija «Exportar la clave privada».',
  'page.dnie-request.title': 'Aquí se pide con el DNI electrónico',
  'page.dnie-request.body':
    'Conviene si tiene lector y recuerda el PIN del DNI electrónico (DNIe): no hay que ir a una oficina.',
  'page.dnie-request.but':
    'Su certificado se pide de otra manera, sin lector ni PIN: es el certificado software.',
  'page.dnie-download.title': 'Esta descarga es de las solicitudes con DNIe',
  'page.dnie-download.body':
    'Sirve a quien lo pidió con el DNI electrónico. Si lo pidió sin él, la suya está en «Descargar Certificado» del certificado software.',
  'page.app.title': 'Esta página es para la aplicación del móvil',
  'page.app.body':
    'Conviene si solo va a usar el certificado en el móvil. Lo que se pide en la aplicación se termina en ella.',
  'page.app.but':
    'Su certificado se pide de otra manera: en este ordenador, con el certificado software. De ese puede hacer una copia.',
  'page.renew.title': 'Esta página es para renovar',
  'page.renew.body':
    'Solo sirve a quien tiene un certificado en vigor. Sin él, hay que seguir los cinco pasos.',
  'page.renew-own.title': 'Renueve con su certificado actual',
  'page.renew-own.body':
    'Por Internet se renueva en los 60 días antes de que caduque, pero no siempre se puede.',
  'page.revoke.title': 'Anular es definitivo',
  'page.revoke.body':
    'Un certificado anulado no se recupera. Hágalo si otra persona puede usarlo. Si lo ha perdido y tiene copia, impórtelo.',
  'page.status.title': 'Compruebe que su certificado funciona',
  'page.status.body': 'Pulse «Solicitar verificación». El navegador le pide un certificado: elija el suyo.',
  'page.status-check.title': 'Elija su certificado en la ventana que se abre',
  'page.status-check.body':
    'Si no aparece ninguno, no está instalado en este navegador o en este usuario. Pruebe en el navegador de la descarga, o importe la copia.',
  'page.status-result.title': 'Mire si dice «Válido y no revocado»',
  'page.status-result.body': 'Si lo dice, el certificado está bien instalado en este ordenador.',
  'page.status-result.bad':
    'Si dice «revocado» o «caducado», ese certificado ya no sirve: quizá eligió uno antiguo.',
  'page.representative.title': 'Este certificado no es el suyo',
  'page.representative.body':
    'Es el de representante, para actuar en nombre de una empresa o entidad. Cuesta dinero y sigue otros pasos.',
  'page.public-administration.title': 'Este certificado no es el suyo',
  'page.public-administration.body': 'Es el del personal y los órganos de las administraciones públicas.',
  'page.component.title': 'Este certificado no es el suyo',
  'page.component.body': 'No es para las personas. Es para servidores, sedes y sellos electrónicos.',
  'page.faq.title': 'Esta página solo informa',
  'page.faq.body':
    'Aquí no tiene que hacer nada. Cuando quiera seguir, vuelva a su paso con el botón de abajo.',
  'page.support.title': 'Ayuda de la FNMT',
  'page.support.body':
    'Escriba a ceres@fnmt.es. Le pedirán su nombre, su NIF, el sistema, el navegador, los pasos que dio y una imagen del error.',
} as const;
