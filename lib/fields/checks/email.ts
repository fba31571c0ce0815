import leven from 'leven';
import { empty, right, type Verdict } from './verdict.ts';

// The HTML standard's own pattern for e-mail fields, with at least one dot in the domain.
const address =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;

/**
 * The providers most people in Spain write from, and short or foreign ones that would else be taken for a slip of these.
 * A domain close to one of them is asked about.
 */
const providers =
  'gmail.com hotmail.com hotmail.es outlook.com outlook.es yahoo.com yahoo.es live.com live.es ' +
  'hotmail.fr hotmail.it hotmail.de hotmail.co.uk outlook.fr outlook.it outlook.de outlook.pt ' +
  'yahoo.fr yahoo.it yahoo.de yahoo.co.uk live.fr live.it live.de gmx.de gmx.net gmx.com gmx.es gmx.at gmx.ch ' +
  'msn.com icloud.com me.com mac.com aol.com telefonica.net movistar.es orange.es orange.fr vodafone.es vodafone.it ' +
  'ono.com terra.es wanadoo.es wanadoo.fr proton.me protonmail.com protonmail.ch mail.com email.com ymail.com';

/** Shortest name of a provider that may have two slips in it; of a shorter one other names are too near. */
const long = 8;

/** Addresses that end with a job or a course: universities, schools, administrations. */
const institution =
  /@(?:[\w-]+\.)*(?:upo\.es|us\.es|uca\.es|uco\.es|ugr\.es|uma\.es|ual\.es|ujaen\.es|uhu\.es|uned\.es|uam\.es|ucm\.es|upm\.es|upv\.es|ub\.edu|uab\.cat|juntadeandalucia\.es|gob\.es|[\w-]+\.edu(?:\.\w\w)?|(?:alu|alumnos?|estudiante?s?|students?)\.[\w.-]+)$/i;

/**
 * Checks an e-mail address: its syntax, a domain that looks mistyped (asked, never refused: a rare domain may be
 * right), and addresses that may expire before the certificate does, since the address is written into it.
 */
export function checkEmail(typed: string): Verdict {
  const trimmed = typed.trim();
  if (trimmed === '') return empty;
  if (/\s/.test(typed)) return { kind: 'wrong', says: 'email.spaces' };
  if (/\P{ASCII}/u.test(typed)) return { kind: 'wrong', says: 'email.characters' };
  if (!address.test(typed) || typed.includes('..') || /^\.|\.@/.test(typed))
    return { kind: 'wrong', says: 'email.syntax' };
  if (institution.test(typed)) return { kind: 'note', says: 'email.institution' };
  const domain = likelyDomain(typed);
  return domain === undefined ? right : { kind: 'doubt', says: 'email.domain', instead: domain };
}

/** Checks the second typing against the first. */
export function checkEmailConfirm(typed: string, first: string): Verdict {
  if (typed.trim() === '' || first.trim() === '') return empty;
  return typed.trim().toLowerCase() === first.trim().toLowerCase()
    ? right
    : { kind: 'wrong', says: 'email-confirm.differs' };
}

/** The provider that was probably meant, if the domain is close to one and is none itself. */
function likelyDomain(typed: string): string | undefined {
  const domain = typed.slice(typed.indexOf('@') + 1).toLowerCase();
  let likely: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const provider of providers.split(' ')) {
    const slips = leven(domain, provider);
    if (slips === 0) return undefined;
    if (slips > (provider.length < long ? 1 : 2) || slips >= fewest) continue;
    likely = provider;
    fewest = slips;
  }
  return likely;
}
