import { foldMessage } from './messages/family.ts';

/** Stop words in both languages, without accents. */
const stopWords = new Set(
  (
    'a al algo asi aun con da de del desde el ella en esa ese eso esta este esto fue ha han hay he la las le les lo los me mi ' +
    'mis muy nos o para pero por pues se si sobre su sus te un una uno unos y yo hola gracias favor ' +
    'a am an and any are at be but by do for from get has if in into is it its me my of on or please so that the then ' +
    'there this to up was will with would you your'
  ).split(' '),
);

const synonyms = [
  'ordenador computadora computador pc equipo computer maquina',
  'portatil laptop notebook',
  'contrasena clave password contrasenya contrasinal pass passwd',
  'correo email mail e-mail gmail hotmail outlook',
  'movil celular smartphone mobile cell cellphone',
  'iphone ipad ios',
  'codigo code',
  'solicitud peticion request application',
  'pedir solicitar pido pedi solicite solicito pedido pedirlo solicitarlo ask apply applied requested',
  'descargar bajar descargarlo bajarlo descarga download downloading bajo descargo descargue baje',
  'copia backup respaldo',
  'oficina office',
  'cita turno appointment sita zita',
  'borrar eliminar quitar suprimir delete remove erase',
  'borrado borre elimine eliminado borrada eliminada deleted erased',
  'instalar install instalo instalado instalarlo',
  'caducar vencer expirar caduca vence expira expires expire',
  'caducado vencido expirado caduco vencio expiro expired caducada vencida',
  'anular revocar cancelar anularlo revocarlo revoke cancel anula revoca anulado revocado',
  'renovar renovarlo renovacion renew renewal renewing renuevo renueva renobar',
  'olvidar olvide olvidado olvido olvidada forgot forgotten',
  'recordar acuerdo recuerdo remember',
  'llegar llega llegado recibo recibido recibir arrive arrived arriving received receive recibi llego',
  'video videollamada videoidentificacion videoconferencia videollamadas',
  'rechazado rechazada denegado denegada rechazan denegan rejected denied',
  'extranjero extranjera foreigner foreigners extranjeros',
  'apellido apellidos surname surnames lastname',
  'carnet carne licencia licence license',
  'dni documento id',
  'cambiar cambio cambiado cambie changed change canviado cambiarlo',
  'equivocado equivoque equivoco confundi mistake mistyped wrong',
  'robado robaron rovado stolen theft robo',
  'pagar pago cuesta precio coste cost price questa cobran costo',
  'gratis gratuito free gratuita',
  'pagina web sitio sede site website page',
  'abrir abre abrio open opens habre abra arranca ejecuta inicia start starts launch',
  'firmar firma firmo sign signing',
  'exportar exporto export exportarlo',
  'importar importo import importarlo',
  'icono icon boton button',
  'extension complemento addon',
  'ayuntamiento alcaldia municipio',
  'hacienda aeat agencia tributaria',
  'actualizar actualizado actualizo actualizacion update updated actualice upgrade',
  'formatear formatee formateado formateo formatted',
  'espera esperar espero wait waiting tarda tardan tardar',
  'rato horas hours tiempo time',
  'llamar llamo call llamada',
  'persona alguien human someone somebody',
  'marido esposo husband mujer esposa wife hijo hija son daughter padre madre father mother abuela abuelo familiar',
  'biblioteca library',
  'universidad facultad university escuela school instituto',
  // Provinces, for questions about offices, and countries, for where people live or come from.
  'ciudad city albacete alicante almeria avila badajoz barcelona bilbao burgos caceres cadiz castellon ceuta cordoba coruna cuenca ' +
    'gijon girona gerona granada guadalajara huelva huesca ibiza jaen leon lleida logrono lugo madrid malaga melilla murcia orense ' +
    'ourense oviedo palencia palma pamplona pontevedra salamanca santander segovia sevilla seville soria tarragona tenerife teruel ' +
    'toledo valencia valladolid vigo vitoria zamora zaragoza',
  'pais country alemania germany francia france italia italy inglaterra england uk london londres portugal irlanda ireland holanda ' +
    'netherlands belgica belgium suiza switzerland suecia sweden polonia poland rumania romania bulgaria ucrania ukraine rusia russia ' +
    'marruecos morocco argelia senegal china india pakistan usa america argentina bolivia brasil brazil chile colombia cuba ecuador ' +
    'honduras mexico nicaragua paraguay peru uruguay venezuela paris berlin',
  'europeo european aleman alemana german frances francesa french italiano italiana italian portugues portuguesa portuguese rumano ' +
    'rumana romanian bulgaro polaco polaca polish belga holandes holandesa dutch sueco irlandes irish comunitario comunitaria',
  'noeuropeo british britanico britanica americano americana american marroqui argentino boliviano ' +
    'brasileno chileno colombiano colombiana cubano ecuatoriano ecuatoriana hondureno mexicano peruano peruana venezolano venezolana ' +
    'ucraniano ucraniana ruso rusa chino senegales pakistani',
];

const sameAs = new Map(
  synonyms.flatMap((row) => {
    const [first = '', ...others] = row.split(' ');
    return others.map((word) => [word, first] as const);
  }),
);

/** Question words distinguish questions but mean nothing alone. */
const questionWords = new Set(
  (
    'que es como cual cuando donde quien cuanto cuanta cuantos cuantas no ya tengo tiene soy estoy sirve vale puedo puede pueden hacer ' +
    'ahora now hacerlo hace quiero necesito hay sin what when where which how who why can could have need want not no'
  )
    .split(' ')
    .map(asItSounds),
);

/**
 * A word as a search term: without accents, one for all synonyms, spelt as it sounds so that misspellings match. Null
 * for stop words.
 */
export function searchTerm(word: string): string | null {
  const plain = plainWord(word);
  return plain === '' ? null : asItSounds(sameAs.get(plain) ?? plain);
}

/** Terms for a word of an answer, including the word itself so that typing errors match. */
export function indexTerms(word: string): string[] | null {
  const plain = plainWord(word);
  return plain === '' ? null : [...new Set([sameAs.get(plain) ?? plain, plain].map(asItSounds))];
}

/** Whether a searched word says what the question is about. */
export function isDistinctive(term: string): boolean {
  return !questionWords.has(term);
}

function plainWord(word: string): string {
  const plain = foldMessage(word).replace(/[^\p{L}\p{N}@]/gu, '');
  return stopWords.has(plain) ? '' : plain;
}

/** Spanish as it sounds: b and v, c, s and z, g and j, ll and y, with or without h, are often confused. */
function asItSounds(word: string): string {
  if (/\d/.test(word)) return word;
  return word
    .replace(/ch/g, 'C')
    .replace(/h/g, '')
    .replace(/v/g, 'b')
    .replace(/qu(?=[ei])|k/g, 'c')
    .replace(/z|c(?=[ei])/g, 's')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/ll/g, 'y')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/([a-z])\1/g, '$1')
    .toLowerCase();
}
