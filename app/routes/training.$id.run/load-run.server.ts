import type { RunView } from "~/components/training/run-mode";
import { mayFrame } from "~/domain/archive/embed-address";
import { getRecord } from "~/domain/archive/get-record.server";
import { findPublicQuestionnaire } from "~/domain/questionnaire/find-public-questionnaire.server";
import { getPlan } from "~/domain/training/get-plan.server";
import { siteFacts } from "~/http/site-facts.server";
import { DomainError } from "~/shared/domain-error";

/** One part as it fills the screen; nothing for the facilitator alone is in it. Throws DomainError("notFound"). */
export async function loadRun(asked: { id: string; search: URLSearchParams; now: Date }): Promise<RunView> {
  const { id, search, now } = asked;
  const found = await getPlan({ id, actor: null, withNotes: false });
  if (found?.state !== "published") throw new DomainError("notFound", { plan: id });
  const { path, title, parts, isAtLeast } = found.view;
  const typed = /^\d{1,3}$/.test(search.get("part") ?? "") ? Number(search.get("part")) : 1;
  const number = Math.min(Math.max(1, typed), parts.length + 1);
  const recordId = parts[number - 1]?.watch?.record?.id;
  const [answer, door] = await Promise.all([
    recordId === undefined ? null : getRecord({ id: recordId }),
    findPublicQuestionnaire({ subjectType: "training", subjectId: id, now }),
  ]);
  const record = answer?.state === "published" ? answer.view : null;
  return {
    ...{ plan: { id, path, title, parts, isAtLeast }, number, record },
    mayFrame: record?.media.kind === "embed" && mayFrame(record.media, siteFacts().peertubeHosts),
    isLoaded: search.get("load") === "1",
    questionnairePath: door.canAnswer ? `${path}/questionnaire` : null,
  };
}
