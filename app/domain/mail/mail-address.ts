/** One plain address: nothing that a mail header could read as a second one, or as a second header. */
import { z } from "zod";

/** RFC 5321: 64 for the part before the @, 254 in all. */
export const MAIL_ADDRESS_MAX = 254;

/** Dots may stand anywhere before the @: addresses of Japanese mobile carriers had them side by side. */
const ADDRESS =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$/;

export const mailAddressSchema = z.string().trim().max(MAIL_ADDRESS_MAX).regex(ADDRESS);

export function isMailAddress(text: string): boolean {
  return mailAddressSchema.safeParse(text).success;
}

/** Whether there can be a mailbox: the top-level domain .invalid is reserved for addresses of nobody (RFC 2606). */
export function hasMailbox(address: string): boolean {
  return !address.toLowerCase().endsWith(".invalid");
}
