import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { type DeskAt, lockEditable } from "./editable-symposium.server";
import { canChangeCoHosts } from "./rules";
import { auditSymposium, tellSymposiumChanged } from "./symposium-audit.server";

export const MOST_CO_HOSTS = 30;

/**
 * Lets the officers of a municipality share the work, or no longer; holds at once, and only the host says it.
 * Throws DomainError("notFound") for others' symposia and unknown codes, ("notAllowed") for a co-host, ("limited").
 */
export async function changeCoHosts(options: {
  at: DeskAt;
  id: string;
  change: { add: string } | { remove: string };
  now: Date;
}): Promise<void> {
  const { at, id, change, now } = options;
  await db().$transaction(async (tx) => {
    const row = await lockEditable(at, id, tx);
    const isHostsDesk = at.codes.includes(row.hostCode);
    if (!isHostsDesk || !canChangeCoHosts(at.actor, row)) throw new DomainError("notAllowed", { symposium: id });
    const code = "add" in change ? change.add : change.remove;
    const others = row.coHosts.filter((one) => one !== code);
    if ("add" in change) {
      const municipality = municipalityByCode(code);
      const isPossible = municipality && municipality.kind !== "prefecture" && code !== row.hostCode;
      if (!isPossible) throw new DomainError("notFound", { municipality: code });
      if (others.length >= MOST_CO_HOSTS) throw new DomainError("limited", { coHosts: others.length });
    }
    const coHosts = "add" in change ? [...others, code] : others;
    await tx.symposium.update({ where: { id }, data: { coHosts, updatedAt: now } });
    const action = "add" in change ? "coHostAdded" : "coHostRemoved";
    await auditSymposium(tx, at.actor, { id, hostCode: row.hostCode, action, detail: { municipality: code } });
    if (row.publishedRevision !== null) await tellSymposiumChanged(tx, id);
  });
}
