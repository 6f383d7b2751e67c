import { z } from "zod";

/** Who works with the municipality, for its officers only. */
export type MembersView = {
  officers: { id: string; name: string; since: string; isSelf: boolean }[];
  professionals: { id: string; name: string; organisation: string; jobTitle: string; decidedHow: string | null }[];
  professionalsTotal: number;
  invitations: { id: string; email: string; createdAt: string; expiresAt: string }[];
  domains: { domain: string; organisation: string }[];
  waiting: number;
};

/** `example.jp`, without anything in front; free mail has no place here (see FREE_MAIL). */
export const domainSchema = z.object({
  domain: z
    .string()
    .trim()
    .toLowerCase()
    .transform((text) => text.replace(/^@/, ""))
    .pipe(
      z
        .string()
        .max(253)
        .regex(/^(?!-)([a-z0-9-]{1,63}\.)+[a-z]{2,63}$/),
    ),
  organisation: z.string().trim().min(1).max(120),
});
export type DomainInput = z.infer<typeof domainSchema>;

/** Anyone can have an address there, so owning one proves nothing. */
export const FREE_MAIL: readonly string[] = [
  "gmail.com",
  "yahoo.co.jp",
  "ymail.ne.jp",
  "outlook.com",
  "outlook.jp",
  "hotmail.com",
  "hotmail.co.jp",
  "live.jp",
  "icloud.com",
  "me.com",
  "docomo.ne.jp",
  "ezweb.ne.jp",
  "au.com",
  "softbank.ne.jp",
  "i.softbank.jp",
];
