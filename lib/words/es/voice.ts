export const voiceEs = {
  'voice.label': 'Lectura en voz alta',
  'voice.read': 'Léame esto',
  'voice.pause': 'Pausa',
  'voice.continue': 'Seguir',
  'voice.repeat': 'Repetir',
  'voice.slower': 'Más despacio',
  'voice.normal': 'A paso normal',
  'voice.failed': 'No se ha podido leer en voz alta. Pruebe otra vez.',
} as const;
