import { surnameShape } from './checks/surname.ts';

/** What a request looked like: the surname's shape and the document's last three characters. */
export interface RequestTrace {
  words: number;
  accents: boolean;
  hyphen: boolean;
  apostrophe: boolean;
  documentEnd: string;
}

/** The trace of what is typed into a form now. */
export function traceOf(document: string, surname: string): RequestTrace {
  const plain = document.replace(/[^\p{L}\d]/gu, '').toUpperCase();
  return { ...surnameShape(surname), documentEnd: plain.slice(-3) };
}

/** Which of the two differs from the request's. */
export function traceDifferences(request: RequestTrace, download: RequestTrace): ('document' | 'surname')[] {
  const sameSurname = (['words', 'accents', 'hyphen', 'apostrophe'] as const).every(
    (part) => request[part] === download[part],
  );
  return [
    ...(request.documentEnd === download.documentEnd ? [] : (['document'] as const)),
    ...(sameSurname ? [] : (['surname'] as const)),
  ];
}
