import { checkCode } from './checks/code.ts';
import { checkDocument } from './checks/document.ts';
import { checkEmail, checkEmailConfirm } from './checks/email.ts';
import { checkPhone, checkPhoneConfirm } from './checks/phone.ts';
import { checkSurname } from './checks/surname.ts';
import { right, type Verdict } from './checks/verdict.ts';
import type { FieldRole } from './roles.ts';

/**
 * The verdict on a field that a person has just left.
 *
 * @param valueAt another field's value, for fields that repeat one
 */
export function checkField(
  role: FieldRole,
  typed: string,
  valueAt: (role: FieldRole) => string,
): Verdict | undefined {
  switch (role) {
    case 'document':
      return checkDocument(typed);
    case 'surname':
      return checkSurname(typed);
    case 'email':
      return checkEmail(typed);
    case 'email-confirm':
      return checkEmailConfirm(typed, valueAt('email'));
    case 'code':
      return checkCode(typed);
    case 'phone':
      return checkPhone(typed);
    case 'phone-confirm':
      return checkPhoneConfirm(typed, valueAt('phone'));
    case 'sms-code':
      return typed.trim() === '' ? { kind: 'empty' } : right;
    case 'conditions':
    case 'submit':
      return undefined;
  }
}
