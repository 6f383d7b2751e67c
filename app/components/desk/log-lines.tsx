import { Link } from "@remix-run/react";
import { type AuditLineView, wordedAction } from "~/domain/moderation/audit-view";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import { Moment } from "./moment";

/** What was done, in words; the codes of the file stand behind 「くわしく」, for those who compare the two. */
export function LogLines({ code, lines }: { code: string; lines: AuditLineView[] }) {
  const t = useT();
  return (
    <ol className="grid border-t border-solid-gray-200">
      {lines.map((line) => (
        <li
          key={line.id}
          className="grid gap-x-6 border-b border-solid-gray-200 py-3 md:grid-cols-[15rem_14rem_1fr] md:items-baseline"
        >
          <span className="text-[0.9375rem] text-solid-gray-700">
            <Moment iso={line.at} />
          </span>
          <span className="text-[0.9375rem] break-words">
            {t(`desk.log.actor.${line.actorKind}` as MessageKey)}
            {line.actorName ? ` ${line.actorName}` : ""}
          </span>
          <div className="min-w-0">
            <p className="flex flex-wrap items-baseline gap-x-4">
              <span className="font-bold">
                <Deed action={line.action} />
              </span>
              <SubjectLink code={code} line={line} />
            </p>
            <details className="text-[0.875rem] text-solid-gray-700">
              <summary className="link inline-flex min-h-11 items-center">{t("desk.log.detail")}</summary>
              <p className="pb-2 break-all">{[line.action, line.subjectId, line.detail].filter(Boolean).join(" / ")}</p>
            </details>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The pages of the desk, by what a line is about. */
const PLACES: Record<string, { folder: string; label: MessageKey }> = {
  listing: { folder: "listings", label: "desk.review.openListing" },
  review: { folder: "reviews", label: "desk.log.openReview" },
  symposium: { folder: "symposia", label: "desk.log.openSymposium" },
  term: { folder: "glossary", label: "desk.log.openTerm" },
  wordColumn: { folder: "glossary/columns", label: "desk.log.openColumn" },
  trainingPlan: { folder: "training", label: "desk.log.openPlan" },
  archiveRecord: { folder: "archive", label: "desk.log.openRecord" },
};

const GONE = new Set(["listing.erased", "glossary.deleted", "glossary.columnDeleted"]);

function Deed({ action }: { action: string }) {
  const t = useT();
  const worded = wordedAction(action);
  return worded ? t(`desk.log.actions.${worded}`) : action;
}

function SubjectLink({ code, line }: { code: string; line: AuditLineView }) {
  const t = useT();
  const { subjectType, subjectId, action } = line;
  const isGone = GONE.has(action);
  const place = PLACES[subjectType];
  if (isGone || !place) return null;
  return (
    <Link to={`/municipalities/${code}/desk/${place.folder}/${subjectId}`} className="link text-[0.9375rem]">
      {t(place.label)}
    </Link>
  );
}
