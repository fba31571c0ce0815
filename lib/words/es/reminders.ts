export const remindersEs = {
  'remind.code.title': '¿Le ha llegado el código?',
  'remind.code.text':
    'La FNMT lo manda al correo que escribió. Mire también en el correo no deseado y guárdelo.',
  'remind.identity.title': 'Falta demostrar quién es',
  'remind.identity.text': 'Ya tiene el código. Elija si irá a una oficina o lo hará por vídeo.',
  'remind.appointment.day-before.title': 'Su cita se acerca',
  'remind.appointment.day-before.text':
    'Imprima la hoja para la cita y prepare el documento original y el código.',
  'remind.appointment.two-hours.title': 'Su cita es dentro de poco',
  'remind.appointment.two-hours.text': 'Lleve la hoja, el documento original en vigor y el código.',
  'remind.appointment.after.title': '¿Se acreditó en la oficina?',
  'remind.appointment.after.text': 'Si ya le acreditaron, márquelo: le diremos cuándo descargar.',
  'remind.download.ready.title': 'Ya debería poder descargar el certificado',
  'remind.download.ready.text': 'Hágalo en este ordenador, con el mismo usuario y la misma contraseña.',
  'remind.video.result.title': '¿Ha llegado el resultado del vídeo?',
  'remind.video.result.text':
    'Según la prensa, tarda unos dos días laborables y llega por correo. Si está aprobado, ya puede descargar.',
  'remind.backup.title': 'Le falta una copia comprobada',
  'remind.backup.text':
    'Sin ella, si este ordenador falla tendrá que empezar de nuevo. Compruebe que la copia se abre.',
  'remind.delete-here.title': 'Borre el certificado de este ordenador',
  'remind.delete-here.copy-first':
    'Antes haga la copia y compruébela. Bórrelo después, antes de irse: este ordenador lo usan más personas.',
  'remind.delete-here.text': 'Lo usan más personas. Llévese la copia y bórrelo antes de irse.',
  'remind.renewal.60.title': 'Ya puede renovar su certificado',
  'remind.renewal.60.text':
    'Normalmente se puede desde 60 días antes de que caduque, con el certificado actual y desde su casa.',
  'remind.renewal.30.title': 'Queda menos de un mes para que caduque su certificado',
  'remind.renewal.30.text': 'Si lo renueva antes, normalmente no tendrá que acreditarse otra vez.',
  'remind.renewal.7.title': 'Queda menos de una semana para que caduque su certificado',
  'remind.renewal.7.text': 'Cuando caduca ya no se puede renovar: hay que pedir otro desde el principio.',
  'remind.renewal.begun':
    'Termine antes de ese día lo que ha empezado. Después habría que pedir otro desde el principio.',
  'remind.renewal.not-online':
    'Lo más seguro es que no pueda renovar por Internet. Tendrá que pedir otro y acreditarse otra vez.',

  'remind.heading': 'Avisos',
  'remind.of-others': 'Otras personas también tienen avisos.',
  'remind.done': 'Ya está hecho',
  'remind.open.code': 'Guardar mi código',
  'remind.open.popup': 'Abrir mi lista',
  'remind.open.sheet': 'Preparar la cita',
  'remind.open.backup': 'Comprobar mi copia',
  'remind.open.renewal': 'Ver si puedo renovarlo',
  'remind.open.page': 'Ir a la página de la FNMT',
  'remind.later': 'Recordármelo más tarde',
  'remind.later.hour': 'En una hora',
  'remind.later.tomorrow': 'Mañana',
  'remind.later.three-days': 'En tres días',
  'remind.stop': 'No avisarme más de esto',
  'remind.refuse.ask':
    'Sin copia, si este ordenador falla perderá el certificado y tendrá que empezar de nuevo. ¿Seguro?',
  'remind.refuse.yes': 'Sí, no quiero copia',
  'remind.refuse.no': 'No, seguir avisándome',
  'remind.stopped': 'Ha pedido que no le avisemos de: {title}',
  'remind.resume': 'Volver a avisarme',
  'remind.badge': 'Certiguía. Avisos: {count}',

  'clock.behind':
    'El reloj de este ordenador marca el {date}, antes de cosas que ya estaban apuntadas. Compruebe la fecha y la hora.',
  'clock.ahead':
    'Hace muchos meses de su último paso: este ordenador marca el {date}. Si la fecha es correcta, no haga caso; si no, corríjala.',
  'clock.off':
    'El reloj de este ordenador marca el {date} y no parece correcto. Compruebe la fecha: de ella dependen los plazos.',
  'code.aged': 'Este código puede haber caducado. Pregunte en la oficina antes de ir.',

  'options.reminders': 'Avisos',
  'options.reminders.notifications': 'Avisarme con una notificación del ordenador',
  'options.reminders.shared': 'En un ordenador que usan más personas no salen notificaciones.',
  'options.reminders.at-night': 'También de noche, entre las 22:00 y las 8:00',
  'remind.postponed': 'Le avisaremos otra vez el {date}.',
  'remind.identity.office': 'Ya tiene el código. Pida cita en la oficina y apúntela en «Preparar la cita».',
} as const;
