import { isMailAddress } from "~/domain/mail/mail-address";
import { queueMail } from "~/domain/mail/queue-mail.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { sealWords } from "~/gateways/seal.server";
import { type DateKey, tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { digestOfToken } from "~/shared/link-token.server";
import { touchAlias } from "./record-event.server";
import { type DeadWordLink, deadWordLinkAt, isUrgentWord, type WordInput } from "./word-link";
import { nextWorkingDay } from "./working-day";

/**
 * Takes word of the circle: the link is used up, the word stands in the alias's history, and a worrying one moves the
 * look-in to the next working day unless it is nearer. Whoever keeps the alias is mailed that word has come, no more.
 * Throws DomainError("notFound", { reason }) for a link that takes no answer: used, expired or unknown.
 */
export async function tellWord(options: { token: string; input: WordInput; now: Date }): Promise<void> {
  const { token, input, now } = options;
  await db().$transaction(async (tx) => {
    const link = await tx.wordLink.findUnique({
      where: { tokenDigest: digestOfToken(token) },
      include: { connection: { select: { aliasId: true } } },
    });
    const reason = deadWordLinkAt(link, now);
    if (reason !== null || !link) throw deadLink(reason ?? "unknown");
    const { connectionId } = link;
    const { aliasId } = link.connection;
    await tx.$queryRaw`SELECT 1 AS "locked" FROM "Alias" WHERE "id" = ${aliasId} FOR UPDATE`;
    // Two answers at once: the first one counts.
    const { count } = await tx.wordLink.updateMany({ where: { id: link.id, usedAt: null }, data: { usedAt: now } });
    if (count === 0) throw deadLink("used");
    await recordWord(tx, { aliasId, connectionId, input, now });
  });
}

function deadLink(reason: DeadWordLink): DomainError {
  return new DomainError("notFound", { reason });
}

async function recordWord(
  tx: Tx,
  word: { aliasId: string; connectionId: string; input: WordInput; now: Date },
): Promise<void> {
  const { aliasId, connectionId, input, now } = word;
  const { answer, line } = input;
  const id = newId("cev", now.getTime());
  const onDay = tokyoDateKey(now);
  const sealed = line === "" ? null : await sealWords({ line }, aliasId);
  const said = { kind: "word", answer, onDay, sealed, createdAt: now };
  await tx.connectionEvent.create({ data: { id, aliasId, connectionId, ...said } });
  if (isUrgentWord(answer)) await moveLookIn(tx, { connectionId, to: nextWorkingDay(onDay) });
  await touchAlias(tx, aliasId, now);
  await writeAudit(tx, [
    { actorKind: "visitor", action: "alias.event.word", subjectType: "alias", subjectId: aliasId },
  ]);
  await mailOwner(tx, { aliasId, eventId: id, now });
}

/** Nearer, never farther; a candidate has no such day. */
async function moveLookIn(tx: Tx, { connectionId, to }: { connectionId: string; to: DateKey }): Promise<void> {
  const isLater = { OR: [{ lookInOn: null }, { lookInOn: { gt: to } }] };
  await tx.connection.updateMany({
    where: { id: connectionId, state: { not: "considering" }, ...isLater },
    data: { lookInOn: to },
  });
}

async function mailOwner(tx: Tx, told: { aliasId: string; eventId: string; now: Date }): Promise<void> {
  const { aliasId, eventId, now } = told;
  const owner = { select: { email: true } };
  const { email } = (await tx.alias.findUniqueOrThrow({ where: { id: aliasId }, select: { owner } })).owner;
  if (!isMailAddress(email)) return;
  const mail = { to: email, template: "connection.word", values: {}, now } as const;
  await queueMail(tx, { key: `connection-word:${eventId}`, ...mail });
}
