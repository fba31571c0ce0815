import { inLatin, withoutInvisible } from './characters.ts';
import { likelyDomain } from './email-domains.ts';
import { empty, right, type Verdict } from './verdict.ts';

// The HTML standard's own pattern for e-mail fields, with at least one dot in the domain.
const address =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;

/** Addresses that end with a job or a course: universities, schools, administrations. */
const institution =
  /@(?:[\w-]+\.)*(?:upo\.es|us\.es|uca\.es|uco\.es|ugr\.es|uma\.es|ual\.es|ujaen\.es|uhu\.es|uned\.es|uam\.es|ucm\.es|upm\.es|upv\.es|ub\.edu|uab\.cat|juntadeandalucia\.es|gob\.es|[\w-]+\.edu(?:\.\w\w)?|(?:alu|alumnos?|estudiante?s?|students?)\.[\w.-]+)$/i;

/**
 * Checks syntax, domains that look mistyped (asked, never refused: a rare one may be right), and addresses that may
 * expire before the certificate that contains them.
 */
export function checkEmail(typed: string): Verdict {
  const seen = withoutInvisible(typed).replace(/\s/g, '');
  if (seen === '') return empty;
  if (seen !== typed) return { kind: 'wrong', says: 'email.spaces', instead: seen };
  const latin = inLatin(typed);
  if (latin !== typed && address.test(latin))
    return { kind: 'wrong', says: 'email.alphabet', instead: latin };
  if (/\P{ASCII}/u.test(typed)) return { kind: 'wrong', says: 'email.characters' };
  if (!address.test(typed) || typed.includes('..') || /^\.|\.@/.test(typed))
    return { kind: 'wrong', says: 'email.syntax' };
  if (institution.test(typed)) return { kind: 'note', says: 'email.institution' };
  const domain = likelyDomain(typed.slice(typed.indexOf('@') + 1));
  return domain === undefined ? right : { kind: 'doubt', says: 'email.domain', instead: domain };
}

/** Checks the second typing against the first. */
export function checkEmailConfirm(typed: string, first: string): Verdict {
  const [one, other] = [first, typed].map((text) => withoutInvisible(text).trim().toLowerCase());
  if (one === '' || other === '') return empty;
  return one === other ? right : { kind: 'wrong', says: 'email-confirm.differs' };
}
