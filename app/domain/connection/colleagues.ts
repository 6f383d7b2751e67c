/** Who works at the same place: aliases are shared with and handed over to nobody else. */

/** As two people may write the name of their place of work; "" when none was given. */
export function organisationKey(organisation: string | null): string {
  return (organisation ?? "").normalize("NFKC").replace(/\s+/g, " ").trim();
}

/** Whether two professionals of one town are colleagues: without a place of work nobody is. */
export function isSameOrganisation(a: string | null, b: string | null): boolean {
  return organisationKey(a) !== "" && organisationKey(a) === organisationKey(b);
}

/** A colleague as the owner of an alias sees them. */
export type Colleague = { userId: string; name: string; jobTitle: string | null; isShared: boolean };
