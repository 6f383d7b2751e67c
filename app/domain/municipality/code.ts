/** 全国地方公共団体コード: two digits of prefecture, three of municipality, one check digit. */

const WEIGHTS = [6, 5, 4, 3, 2];

/**
 * The sixth digit for the first five, as the Ministry of Internal Affairs defines it: 11 minus the weighted sum modulo 11,
 * of which the last digit counts (a sum below 11 is taken from 11 directly).
 */
export function checkDigit(first5: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first5[index]), 0);
  return String((11 - (sum % 11)) % 10);
}

/** Whether the text is six digits with the right check digit; says nothing about whether the municipality exists. */
export function isMunicipalityCode(text: string): boolean {
  return /^(0[1-9]|[1-3]\d|4[0-7])\d{4}$/.test(text) && checkDigit(text.slice(0, 5)) === text[5];
}

/**
 * A code as files write it, made whole: full-width digits, five digits without the check digit, and a leading zero that a
 * spreadsheet dropped (four or five digits) are understood. Null when no valid code can be read.
 */
export function toSixDigits(code: string): string | null {
  const digits = code.normalize("NFKC").trim();
  if (!/^\d{4,6}$/.test(digits)) return null;
  if (digits.length === 6) return isMunicipalityCode(digits) ? digits : null;
  if (digits.length === 5 && isMunicipalityCode(`0${digits}`)) return `0${digits}`;
  const first5 = digits.padStart(5, "0");
  const whole = first5 + checkDigit(first5);
  return isMunicipalityCode(whole) ? whole : null;
}

/** The two digits of the prefecture. */
export function prefectureOf(code: string): string {
  return code.slice(0, 2);
}
