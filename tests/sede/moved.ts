import { guessed } from './guessed.ts';
import { software } from './layout.ts';

const citizen = '/certificados/persona-fisica';

/** The same site with every path of the journey and of its forms changed to made-up ones. */
const moves: readonly [known: string, moved: string][] = [
  [`${software}/configuracion-previa`, '/tramites/alta/1-antes'],
  [`${software}/solicitar-certificado`, '/tramites/alta/2-datos'],
  [`${software}/acreditar-identidad`, '/tramites/alta/3-persona'],
  [`${software}/descargar-certificado`, '/tramites/alta/4-final'],
  [software, '/tramites/alta'],
  [`${citizen}/obtener-certificado-video-identificacion`, '/tramites/camara'],
  ['/preguntas-frecuentes/exp-imp-y-elim-de-certificados', '/ayuda/archivo-personal'],
  [guessed.paths.requestSent, '/formularios/a/recibir'],
  [guessed.paths.requestDone, '/formularios/a/fin'],
  [guessed.paths.request, '/formularios/a'],
  ['/DescargaCertificados/preDescarga.do', '/formularios/b'],
  ['/DescargaCertificados/validarDescarga.do', '/formularios/b/recibir'],
];

export function moved(text: string): string {
  return moves.reduce((all, [known, to]) => all.replaceAll(known, to), text);
}

/** The original path; undefined at a path that has moved away. */
export function unmoved(path: string): string | undefined {
  const found = moves.find(([, to]) => to === path);
  if (found) return found[0];
  return moves.some(([known]) => known === path) ? undefined : path;
}
