/**
 * What the words beside a number say. `named`: explicitly the request code. `weak`: some code. `doubt`: the request
 * code is mentioned, but other words stand between. `other`: something else. `bare`: no words. `open`: words without
 * meaning here.
 */
export type Naming = 'named' | 'weak' | 'doubt' | 'other' | 'open' | 'bare';

// FNMT's forms and mails write "Código de Solicitud" (reports of 2017 to 2024; FNMT's forms of 2023); people, other
// languages of Spain and translating browsers write the rest. All patterns are for folded text.
const strong = String.raw`(?:\b(?:codigo|cod\.?)\s*(?:d[ea]l?\s+)?(?:(?:la|su|tu|mi|sua|tua)\s+)?(?:pre)?solicitude?\b|\bcodi\s+de\s+(?:la\s+)?(?:(?:seva|teva|vostra|meva)\s+)?sol[·.•‧\- ]?l?icitud\b|\b(?:request|application)\s+code\b|\bcode\s+(?:of|for)\s+(?:the|your|my)\s+(?:request|application)\b|\beskaera(?:ren)?[ -]?kodea?\b|\beskabide(?:aren)?[ -]?kodea?\b|\bcode\s+de\s+(?:la\s+|votre\s+)?demande\b|\b(?:antrags|anforderungs|anfrage|bestell)-?code\b|\bcodigo\s+d[ea]\s+(?:sua\s+)?solicitacao\b|\bcodice\s+d(?:i|ella|ella\s+sua)\s+(?:richiesta|domanda)\b|\bcodul\s+(?:de\s+)?(?:solicit\w+|cerer\w+)\b|\baanvraagcode\b)`;

const weak =
  /\b(?:(?:codigo|codi|code|kodea)(?![\w-])|cod\.)|\b(?:numero|num\.?|n[º°o]\.?|n\.º)\s*d[ea]\s*(?:la\s+|su\s+|tu\s+)?(?:solicitude?|peticion)\b|\bsolicitude?\s*(?:n[º°o]\.?|num\.?|numero|(?=[:#]))|\bcodigo\s+de\s+(?:peticion|descarga)\b|\b(?:request|application)\s+(?:number|no\.?|id)\b/g;

const otherCodes = String.raw`\b(?:codigo|codi|cod\.?)\s+(?:de\s+(?:la\s+|su\s+|tu\s+)?|del\s+|d')?(?:postal|verificaci\w*|seguridad|seguretat|seguro|segur|barras|cliente|client|sms|oficina|confirmaci\w*|reserva|cita|activacion|acceso|usuario|promo\w*|descuento|producto|articulo|pais|organo|entidad|dir3|csv|qr|swift|bic|referencia|operacion|autorizacion|empleado|alumno|centro|respuesta|error|pedido|envio|suministro|cups)\b|\b(?:verification|security|postal|zip|post|confirmation|booking|access|activation|sms|bar|qr|discount|promo|customer|country|area|office|error|reference|one-time|pin)\s+code\b`;

const phones = String.raw`\b(?:telefonos?|telefon|telf?s?|tfnos?|tlfs?|tlfno|tfn|moviles|movil|mobil|fijo|fax|phone|telephone|mobile|whatsapp|llam(?:e|a|ar|enos|anos|ando|adas?)\s+(?:gratis\s+)?al?|centralita|call(?:\s+us)?(?:\s+at|\s+on)?)\b`;

const referenceLabels = String.raw`\b(?:ref|refs|referencia|reference|referenza|expediente|expedient|exp|registro|factura|invoice|pedido|order|contrato|poliza|cuenta|account|iban|ccc|tarjeta|localizador|localitzador|locator|justificante|ticket|tique|incidencia|caso|case|serie|serial|s\/n|tracking|seguimiento|envio|albaran|recibo|nif|nie|dni|cif|nrt|vat|pasaporte|passport|soporte|afiliacion|nuss|naf|csv|csid|id|identificador|uuid|token|importe|total|saldo|cantidad|matricula|isbn|ean|cp|c\.p|usuario|user|cliente|customer|socio|abonado|tramite|otp|pin|operacion|lote|cups|colegiado|inscrita|tomo|folio|hoja|bastidor|sorteo|rppi|turno|cita)\b`;

const otherNumberLabels = new RegExp(`${otherCodes}|${phones}|${referenceLabels}`, 'g');
const strongs = new RegExp(strong, 'g');

const between = new Set(
  `9 a al aqui as asignado assigned asociado casa ceres certificacion certificado certificat certificate cifras
  ciudadania ciudadano continuacion correspondiente d da dado de del digital digitos digits e el electronico emision
  enviado era es esta este fabrica facilitado fisica fnmt followed following follows for fue generado generat generated
  ha han has hau have indicado is izan la le les mi moneda my n nacional nine nou nueve num number numero obtenido para
  per persona personal por que rcm real recibido se seguent seguinte segun ser sera sido siguiente son su sua te teva the
  timbre tu un unico unique va you your corresponde corresponda correspondent corresponds corresponding to that toca
  lhe qui vous corresponde correspond est votre lautet ihr ist lo cui este`.split(/\s+/),
);
const voided =
  /\b(?:anterior|antigu[ao]|viejo|anulad[ao]|caducad[ao]|cancelad[ao]|invalid[ao]|erroneo|equivocad[ao]|incorrecto|ya no|no es|ejemplo|example|old|expired|previous|is not|not your|no vale|no sirve|sin efecto|pendiente|en tramite|no disponible|sustitu\w+)\b/;
const missing =
  /\b(?:no|sin|perdi\w*|olvid\w*|cual|falta|telefono|tel|dudas?|consultas?|not|lost|without|which)\b/;
const subject = /^[\s\p{P}]*(?:asunto|subject|re|rv|fw|fwd|tema|assumpte|assumpto|gaia)\s*:/u;

/** Judges the folded words before a number, from the start of its sentence. */
export function namedBefore(lead: string): Naming {
  if (!/[\p{L}]/u.test(lead)) return 'bare';
  const request = last(strongs, lead);
  const other = last(otherNumberLabels, lead);
  const isOther = other !== undefined && isBeside(lead.slice(other.end));
  if (request !== undefined) {
    const gap = lead.slice(request.end);
    const isSpoilt =
      missing.test(lead.slice(0, request.start)) ||
      voided.test(lead) ||
      // A mail's subject may name a code; the number below may be anything.
      (gap.includes('\n') && subject.test(lead));
    if (isClean(gap)) return isSpoilt ? 'doubt' : 'named';
    const isRow = isOther && !lead.slice(request.end, other.start).includes('\n');
    // With names side by side above the numbers, which is whose cannot be told.
    if (isRow && lead.slice(other.end).includes('\n')) return 'doubt';
    if (isOther && other.start >= request.end)
      return /[,;|(\n\t]/.test(lead.slice(request.end, other.start)) ? 'other' : 'open';
    return 'doubt';
  }
  const code = last(weak, lead);
  if (isOther && (code === undefined || other.end >= code.end)) return 'other';
  if (code === undefined || !isClean(lead.slice(code.end))) return 'open';
  return missing.test(lead.slice(0, code.start)) || voided.test(lead) ? 'open' : 'weak';
}

// "… es su código de solicitud", "… (código de solicitud)"
const namedThere = new RegExp(
  String.raw`^[\s"»”')\]]*(?:(?:,?\s*(?:que\s+)?(?:es|e|is|da|hau\s+da|corresponde\s+a|seria)\s+(?:(?:el|o|the)\s+)?(?:(?:su|tu|mi|seu|teu|seva|teva|your|zure)\s+)?|(?:da\s+)?zure\s+)(?:nuevo\s+|nou\s+|new\s+)?${strong}(?!\s*(?:anterior|antiguo|:|=|\d))|[(\[]\s*(?:(?:es|is)\s+)?(?:(?:el|su|tu|mi|your|the)\s+)?${strong}\s*[)\]](?!\s*[:=]))`,
);
// Any other name after the number may as well start the next sentence.
const besideThere = new RegExp(
  String.raw`^[\s"»”')\]]*[-–—=,([|]?\s*(?:(?:el|su|tu|mi|your|the)\s+)?${strong}(?!\s*[:=])`,
);
const otherThere = new RegExp(
  String.raw`^[\s"»”')\]]*(?:(?:es|is|[(\[])\s*(?:(?:el|su|tu|your|the|n[º°o]\.?|numero)\s+(?:de\s+)?)*(${phones}|${referenceLabels}|${otherCodes})|(€|\$|eur\b|euros?\b|[km]?b(?:ytes)?\b))`,
);

/**
 * Judges the words after a number, to the end of its sentence; `end` is where its name ends. `isCut`: the next number
 * follows them, and has them before it.
 */
export function namedAfter(tail: string, isCut: boolean): { naming: Naming; end: number } {
  const named = namedThere.exec(tail);
  if (named) {
    const rest = tail.slice(named[0].length);
    const isFurther =
      /^\s+(?:de|del)\s+(?!(?:certificado|fnmt|la fnmt|su certificado|tu certificado|persona)\b)/.test(rest);
    return { naming: isFurther || voided.test(tail) ? 'doubt' : 'named', end: named[0].length };
  }
  const beside = besideThere.exec(tail) ?? otherThere.exec(tail);
  // Words that lead to the next number belong to it.
  if (beside && !(isCut && isClean(tail.slice(beside[0].length)))) {
    const isOther = (beside[1] ?? beside[2]) !== undefined;
    return isOther ? { naming: 'other', end: 0 } : { naming: 'doubt', end: beside[0].length };
  }
  return { naming: voided.test(tail) ? 'doubt' : 'bare', end: 0 };
}

// May stand before a help desk's telephone, but before a code as well.
const helpLines =
  /\b(?:dudas?|consultas?|informacion|info|atencion(?:\s+(?:al?\s+|telefonica|ciudadana)\w*)?|contact\w*|ayuda|incidencias?|soporte|urgencias|questions?|doubts?|enquiries|queries|help(?:\s?line|\s?desk)?|fragen|duvidas?|dubbi|intrebari|vragen)\s*[:,.\-–—]?\s*(?:al?|en(?: el)?|at|on)?\s*$/;

/** Whether these words end in what precedes a help desk's telephone. */
export function endsInHelpLine(lead: string): boolean {
  return helpLines.test(lead);
}

/** Whether these words end in a number named as a telephone. */
export function endsInPhone(lead: string): boolean {
  const phone = last(new RegExp(phones, 'g'), lead);
  return phone !== undefined && isBeside(lead.slice(phone.end));
}

// Words of one-time codes, shops, banks and appointments, in whose mails "código" alone is another code.
const oneTimeCodeWords =
  /\b(?:otp|bizum|transferencia|un solo uso|no (?:lo|la|los) (?:comparta|compartas|facilite|facilites)|verifi\w+|confirm\w+|reserva|pedido|compra|cl@ve|token|one[- ]time|do not share|suscripcion|descuento|cita|sorteo|paquete|tarjeta|iniciar sesion|sign in|log ?in|contrasena|password)\b/;
const otherRequests =
  /\b(?:becas?|prestamo|hipoteca|subvencion|ayudas?|visado|empleo|universidad|matriculacion|preinscripcion|padron|empadronamiento|devolucion|credito|seguro|loan|job|vacaciones|oposicion|abono)\b/;
const fnmtWords = /\b(?:fnmt|ceres|certificados?|certificates?|certificat|moneda y timbre|ziurtagiri\w*)\b/;

/** Whether the whole text is rather about another code than FNMT's, for a number with this naming. */
export function isAboutOtherCode(text: string, naming: 'named' | 'weak'): boolean {
  if (naming === 'weak')
    return oneTimeCodeWords.test(text) || (otherRequests.test(text) && !fnmtWords.test(text));
  return otherRequests.test(text) && !fnmtWords.test(text);
}

function last(pattern: RegExp, text: string): { start: number; end: number } | undefined {
  let found: { start: number; end: number } | undefined;
  for (const match of text.matchAll(pattern))
    found = { start: match.index, end: match.index + match[0].length };
  return found;
}

function isClean(gap: string): boolean {
  const plain = gap
    .replace('moneda y timbre', ' ')
    .replace(/\([^()]{0,60}\)/g, (aside) => (aside.search(otherNumberLabels) < 0 ? ' ' : aside))
    // "…, que deberá presentar en la oficina, es:"
    .replace(/^\s*,\s*(?:que|el cual|necesario|imprescindible|which)\b[^.;|\n\t\d]*,\s*(?=(?:es|is)\b)/, ' ');
  // A line of two dashes starts a mail's signature.
  if (/(?:^|\n)-- ?\n/.test(plain)) return false;
  return (
    !/[;?|].*[;?|]/s.test(plain) && (plain.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => between.has(word))
  );
}

function isBeside(gap: string): boolean {
  if (/[;|?]|,\s*\S|\b(?:y|o|and|or|i|eta)\b/.test(gap)) return false;
  return (gap.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 5;
}
