/**
 * Words that identify forms, folded, in the sede's five languages. Spanish as seen on 2024-07-08 and since; the others
 * are the usual words of public administrations, because no text of the forms in them was found.
 */
export const formWords = {
  /** Whose certificate it is: FNMT says "Persona Física", since 2026 "Ciudadano" too. */
  citizen:
    /persona fisica|\bciudadan|\bciutada|\bcidada|persoa fisica|pertsona fisiko|\bherritar|natural person|\bcitizen|\bindividual/,

  request:
    /\bsolicitud(e)? (de |del |de su |de tu |do |de un )?(nuevo )?certificado|\bsolicit(ar|e|a|ando) (el |su |tu |un |o seu |o )?(nuevo )?certificado|\bpeticion (de|del|de su) certificado|\bsol.?licit(ud|ar|a|i) (de |del |el |un |el seu |el teu )?certificat\b|ziurtagiri\w* (eskaera|eskabide|eskatu)|\b(request|requesting|apply|application|applying)\b.{0,40}\bcertificate|\bcertificate (request|application)/,

  download:
    /\bdescarg\w* (de |del |el |su |tu |o |do |e instal\w* (el |su |tu )?)*certificado|\bdescarreg\w* (de |del |el |el seu |el teu )*certificat\b|\bdescarrega del certificat|\bbaixa\w* (el |del |el seu |el teu |o )*certifica|ziurtagiri\w* (deskarga|jaits)|\bdownload\w*\b.{0,40}\bcertificate|\bcertificate download/,

  renewal:
    /\brenova(cion|r|cio)\b.{0,25}\bcertifica|ziurtagiri\w* berri(tze|tu)|\brenew\w*\b.{0,25}\bcertificate|\bcertificate renewal/,

  signature:
    /firma electronica de la solicitud|signatura electronica de la sol.?licitud|sinatura electronica da solicitude|eskaeraren sinadura|electronic signature of the (request|application)/,

  video: /video ?-?identifica|bideo ?-?identifika/,

  /** The DNIe is another route, whose form asks for the same. */
  dnie: /\bdni ?-?e\b|\bdnie\b|dni electronic/,

  statusTables: [
    /sobre la identidad|sobre la identitat|sobre a identidade|identitateari|about the identity/,
    /sobre las claves|sobre les claus|sobre as claves|gakoei|about the keys/,
  ],

  sent: /\b(solicitud|solicitude|peticion|sol.?licitud|peticio|eskaera|request|application)\b.{0,60}\b(realiza|procesa|registra|envia|completa|tramita|recibi|cursa|realitza|processa|enregistra|tramet|rebu|rexistra|bidali|jaso|submitted|received|processed|completed|sent|registered)/,
  success:
    /\bexito\b|correctament|satisfactori|\bamb exit\b|successful|behar bezala|arrakasta|\bondo\b|con normalidad/,
  codeByMail:
    /\b(codigo|codi|kode\w*|code)\b.{0,120}\b(correo|correu|posta|e-?mail)|\b(correo|correu|posta|e-?mail)\b.{0,120}\b(codigo|codi|kode\w*|code)\b/,
  /** Requests for something other than a certificate. */
  otherRequest: /revoca|\banula|\banul.?la|\bcita\b|\bbaja\b|suspen|incidencia|consulta|renuncia|ezezta/,

  /** A request that is still to be sent: "una vez enviada la solicitud". */
  beforehand:
    /\b(una vez|cuando|despues de|una vegada|un cop|quan|unha vez|cando|once|after|when)\b.{0,30}\b(envi|realiza|procesa|tramita|submit|sent|send|tramesa)/,
  /** Headings of forms that ask for the same data for another purpose. */
  otherPurpose:
    /\bconsult|\bestado de|\bestat de|\banul|\brevoca|\bencuesta|\benquesta|\bcita\b|\bqueja|\bincidencia|\bsurvey|\bappointment|\brevoke|\bcancel|\bestado da|egoera|ezezta/,

  installed:
    /\b(certificado|certificat|ziurtagiri\w*|certificate)\b.{0,80}\b(instalad|instalando|instal.?lat\b|instal.?lant|descargad|descarregat|baixat|instalatu|instalatzen|deskargatu da|installed|downloaded)|\b(instalando|instalado|instal.?lant|instal.?lat|installing|installed|instalatzen|descargado)\b.{0,60}\b(certificado|certificat|ziurtagiri\w*|certificate)/,

  amiss:
    /\berror|\berro\b|incorrect|\bno (se )?ha(n)?\b(?! (de|que)\b)|\bno (se|es|son|coincid|consta|correspond|existe|puede|pot|s.ha|es pot)|todavia|\bencara no\b|\bainda non\b|oraindik|\bnot\b|\bnon (se|e|foi|puido)\b|caducad|expirad|expired|caducat|iraungi|\bsesion\b|\bsessio\b|\bsession\b|\bezin\b|\bfailed\b|\bez da\b/,

  otherKind:
    /represent|ordezkari|juridic|xuridic|juridiko|administrador|\bentidad(e|es)?\b|\bentitat(s)?\b|\berakunde|\bcomponent|\bosagai|\bsello|\bsegell|\bselo\b|\bzigilu|\bseal\b|emplead[oa]s? public|empleat(s)? public|empregad[oa]s? public|langile publiko|public (employee|administration|sector)|(administracion|sector|administracio) public|seudonimo|pseudonim|ezizen|\bpseudonym|sede electronica de\b|\bserver certificate|\bservidor\b|legal (person|entity|representative)|\bcompany\b/,

  /** Labels found only in forms of another kind of certificate. */
  otherKindLabel:
    /represent|ordezkari|razon social|rao social|raz[oa]n? social|sozietate izen|legal name|\bcif\b|\bifk\b|\b(de la|de l.|da|of the) ?(entidad|entidade|entitat|empresa|organitzacio|organizacion|sociedad|entity|company|organi[sz]ation)\b|\b(erakunde|enpresa)aren\b|unidad organizativa|\bcargo\b|\bcsr\b|nombre de(l)? dominio|domain name|numero de (empleado|funcionario)/,
} as const;
