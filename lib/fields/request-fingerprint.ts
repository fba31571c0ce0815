/** A request's shape: that of the surname, and the document's last three characters. */
export interface RequestFingerprint {
  /** All words, particles such as "de la" too. */
  words: number;
  accents: boolean;
  hyphen: boolean;
  documentEnd: string;
}

/** The trace of what is typed into a form now. */
export function fingerprintOf(document: string, surname: string): RequestFingerprint {
  const plain = document.replace(/[^\p{L}\d]/gu, '').toUpperCase();
  return {
    words: surname.split(/\s+/).filter((word) => word !== '').length,
    accents: /\p{M}/u.test(surname.normalize('NFD')),
    hyphen: surname.includes('-'),
    documentEnd: plain.slice(-3),
  };
}

/** The parts that differ from the request's. Missing ones are not compared. */
export function fingerprintDifferences(
  request: RequestFingerprint,
  download: RequestFingerprint,
): ('document' | 'surname')[] {
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
