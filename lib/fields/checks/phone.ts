import { empty, right, type Verdict } from './verdict.ts';

/** A note for anything but a Spanish mobile; never an error, as no source says that others are refused. */
export function checkPhone(typed: string): Verdict {
  const plain = typed.replace(/[\s.\-()]/g, '');
  if (plain === '') return empty;
  return /^(?:\+34|0034)?[67]\d{8}$/.test(plain) ? right : { kind: 'note', says: 'phone.not-mobile' };
}

/** Checks the second typing against the first. */
export function checkPhoneConfirm(typed: string, first: string): Verdict {
  const plain = (text: string): string => text.replace(/\D/g, '');
  if (typed.trim() === '' || first.trim() === '') return empty;
  return plain(typed) === plain(first) ? right : { kind: 'wrong', says: 'phone-confirm.differs' };
}
