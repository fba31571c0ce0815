/** How to export, delete and import the certificate, for each browser and system. */
export const backupEs = {
  'howto.heading': 'Cómo se hace',
  'howto.version': 'Los nombres de los botones pueden cambiar con la versión.',
  'howto.configurador': 'Al terminar la descarga, con el Configurador',
  'howto.configurador.1': 'El Configurador pregunta si quiere una copia. Diga que sí.',
  'howto.configurador.2': 'Guárdela en una carpeta que vaya a encontrar, por ejemplo «Documentos».',
  'howto.configurador.3': 'Su contraseña es la misma que usted inventó en la solicitud.',
  'howto.export.firefox': 'Desde Firefox',
  'howto.export.firefox.1': 'Abra el menú ☰, «Ajustes», «Privacidad y seguridad».',
  'howto.export.firefox.2': 'Baje hasta «Certificados» y pulse «Ver certificados».',
  'howto.export.firefox.3': 'En «Sus certificados», elija el suyo y pulse «Hacer copia».',
  'howto.export.firefox.4': 'Invente una contraseña para la copia. Se guarda un archivo .p12.',
  'howto.export.chrome-windows': 'Desde Chrome en Windows',
  'howto.export.chrome-windows.1':
    'Abra «Configuración», «Privacidad y seguridad», «Seguridad», «Gestionar certificados».',
  'howto.export.chrome-windows.2': 'Pulse «Gestionar certificados importados desde Windows».',
  'howto.export.edge-windows': 'Desde Edge en Windows',
  'howto.export.edge-windows.1': 'Abra «Configuración» y busque «Administrar certificados».',
  'howto.export.windows.personal': 'En la pestaña «Personal», elija el suyo y pulse «Exportar».',
  'howto.export.windows.key': 'Elija «Exportar la clave privada». Sin ella, la copia no sirve.',
  'howto.export.windows.password':
    'Deje el formato que viene marcado e invente una contraseña. Se guarda un archivo .pfx.',
  'howto.export.mac': 'Desde el Mac',
  'howto.export.mac.1': 'Abra «Acceso a Llaveros» y elija «Mis certificados».',
  'howto.export.mac.2': 'Elija el suyo y, en el menú «Archivo», «Exportar ítems».',
  'howto.export.mac.3': 'Elija el formato .p12 e invente una contraseña.',
  'howto.export.linux': 'Desde Chrome en Linux',
  'howto.export.linux.1': 'Escriba chrome://settings/certificates en la barra de direcciones.',
  'howto.export.linux.2': 'En «Tus certificados», abra los tres puntos del suyo y pulse «Exportar».',
  'howto.export.linux.3': 'Invente una contraseña. Se guarda un archivo .p12.',

  'howto.delete': 'Borrar el certificado de este ordenador',
  'howto.delete.first': 'Compruebe antes que la copia se abre.',
  'howto.delete.firefox': 'En «Sus certificados», elija el suyo y pulse «Eliminar».',
  'howto.delete.windows': 'En la pestaña «Personal», elija el suyo y pulse «Quitar».',
  'howto.delete.mac':
    'En «Acceso a Llaveros», «Mis certificados», pulse el suyo con el botón derecho y elija «Eliminar».',
  'howto.delete.linux': 'En «Tus certificados», abra los tres puntos del suyo y pulse «Eliminar».',
  'howto.delete.files': 'Borre también la copia de «Descargas» y vacíe la papelera.',
  'howto.import': 'Volver a importarlo desde la copia',
  'howto.reimport': 'Cambiar el certificado descargado por el de la copia',
  'howto.reimport.why':
    'Lo pide la Universidad Pablo de Olavide. Haga las dos mitades seguidas: borrarlo y traerlo de la copia.',
  'howto.reimport.both': 'Compruebe que vuelve a aparecer en la lista. Hasta entonces, no dé esto por hecho.',
  'howto.import.firefox':
    'En «Sus certificados», pulse «Importar», elija el archivo y escriba su contraseña.',
  'howto.import.windows.1': 'Pulse dos veces el archivo .pfx y siga el asistente.',
  'howto.import.windows.2':
    '«Marcar esta clave como exportable»: si la marca, podrá sacar otra copia desde aquí, y quien use su usuario también.',
  'howto.import.windows.3':
    '«Habilitar protección segura de clave privada»: si la marca, le pedirá confirmación cada vez. Autofirma puede no ver el certificado.',
  'howto.import.mac':
    'Pulse dos veces el archivo .p12, elija el llavero «inicio de sesión» y escriba su contraseña.',
  'howto.import.linux': 'En «Tus certificados», pulse «Importar», elija el archivo y escriba su contraseña.',
  'howto.phone': 'Llevarlo al móvil',
  'howto.phone.1': 'Pase la copia al móvil con un cable o una memoria USB, no por correo.',
  'howto.phone.2': 'Ábrala en el móvil y escriba su contraseña.',
  'howto.phone.3': 'Sirve para aplicaciones como Mi Carpeta Ciudadana.',
  'howto.card': 'Cargarlo en el carné de {name}',
  'howto.card.1': 'Pida cita en la oficina de {name} y lleve la copia en una memoria USB.',
  'howto.keep': 'Dónde guardar la copia',
  'howto.keep.1': 'Guarde una fuera de este ordenador: una memoria USB en casa, por ejemplo.',
  'howto.keep.2': 'Apunte la contraseña en papel, en otro sitio.',
  'howto.keep.3': 'No la mande por correo ni por mensajería.',
  'howto.export.cer':
    'Si el archivo termina en .cer o .crt, no es una copia: repita y elija la clave privada.',
} as const;
