/** What a request looked like: the surname's shape and the document's last three characters. */
export interface RequestTrace {
  /** All words, particles such as "de la" too. */
  words: number;
  accents: boolean;
  hyphen: boolean;
  documentEnd: string;
}

/** The trace of what is typed into a form now. */
export function traceOf(document: string, surname: string): RequestTrace {
  const plain = document.replace(/[^\p{L}\d]/gu, '').toUpperCase();
  return {
    words: surname.split(/\s+/).filter((word) => word !== '').length,
    accents: /\p{M}/u.test(surname.normalize('NFD')),
    hyphen: surname.includes('-'),
    documentEnd: plain.slice(-3),
  };
}

/** Which of the two differs from the request's. What was not there to be seen on either side is not compared. */
export function traceDifferences(request: RequestTrace, download: RequestTrace): ('document' | 'surname')[] {
  const hasDocuments = request.documentEnd !== '' && download.documentEnd !== '';
  const hasSurnames = request.words > 0 && download.words > 0;
  const sameSurname = (['words', 'accents', 'hyphen'] as const).every(
    (part) => request[part] === download[part],
  );
  return [
    ...(hasDocuments && request.documentEnd !== download.documentEnd ? (['document'] as const) : []),
    ...(hasSurnames && !sameSurname ? (['surname'] as const) : []),
  ];
}
