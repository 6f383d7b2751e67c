/**
 * 法人番号 as 13 digits when its check digit is right, else null. The first digit is 9 − (weighted sum modulo 9) of the other
 * twelve, weights 1 and 2 in turn from the right (国税庁「チェックデジットの計算」).
 */
export function readCorporateNumber(text: string): string | null {
  const digits = text.normalize("NFKC").replace(/[\s-]/g, "");
  if (!/^[1-9]\d{12}$/.test(digits)) return null;
  const rest = digits.slice(1);
  const sum = [...rest].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 2 : 1), 0);
  return 9 - (sum % 9) === Number(digits[0]) ? digits : null;
}
