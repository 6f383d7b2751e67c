import { Link } from "@remix-run/react";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { ReviewSubjectView, ReviewView } from "~/domain/moderation/review-view";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import { ChangeTable, FieldList } from "./change-table";
import { fieldLabel } from "./field-text";
import { ListingLink } from "./listing-link";
import { Moment } from "./moment";

type Of<T extends ReviewSubjectView["type"]> = Extract<ReviewSubjectView, { type: T }>;

/** What is to be decided about. */
export function ReviewSubject({ code, review }: { code: string; review: ReviewView }) {
  const t = useT();
  const { subject } = review;
  switch (subject.type) {
    case "revision":
      return <RevisionSubject subject={subject} isOpen={review.state === "open"} />;
    case "report":
      return <ReportSubject subject={subject} />;
    case "claim":
      return (
        <Facts
          rows={[
            [t("desk.review.claimant"), subject.userName],
            [t("desk.review.email"), subject.userEmail],
            [t("desk.review.position"), subject.position],
            [t("desk.review.message"), subject.message],
          ]}
        />
      );
    case "professional":
      return <ProfessionalSubject subject={subject} />;
    case "abuse":
      return (
        <div className="grid gap-3">
          <Facts
            rows={[
              [t("desk.review.abuseFrom"), subject.fromName ?? ""],
              [t("desk.review.abuseText"), subject.text],
            ]}
          />
          <p className="text-[0.9375rem] text-solid-gray-700">
            <Moment iso={subject.sentAt} />
          </p>
          <p>{t("desk.review.abuseEffect")}</p>
        </div>
      );
    case "pair":
      return <PairSubject code={code} subject={subject} />;
    case "gone":
      return <Notice kind="warning" title={t("desk.review.gone")} />;
  }
}

function RevisionSubject({ subject, isOpen }: { subject: Of<"revision">; isOpen: boolean }) {
  const t = useT();
  const title = t(subject.isNew ? "desk.review.offered" : "desk.review.changed");
  return (
    <div className="grid gap-4">
      <Heading level={2} size={3}>
        {title}
      </Heading>
      <p className="text-[0.9375rem] text-solid-gray-700">
        {t("desk.review.author")}: {t(`desk.review.authors.${subject.authorKind}` as MessageKey)}
      </p>
      {subject.privateWords.length > 0 && (
        <Notice kind="warning" title={t("desk.review.privateTitle")}>
          <ul className="list-disc pl-6">
            {subject.privateWords.map(({ field, kind, found }) => (
              <li key={`${field}${kind}${found}`}>
                {t("desk.review.privateText", { field: fieldLabel(field, t), found })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {isOpen && subject.endorsedSince && <Notice title={t("desk.review.endorsedSince")} />}
      {subject.isNew ? (
        <FieldList fields={subject.changes} caption={title} />
      ) : (
        <ChangeTable
          changes={subject.changes}
          caption={title}
          beforeLabel={t("desk.review.before")}
          afterLabel={t("desk.review.after")}
        />
      )}
      {subject.hasPhoto && <p>{t("desk.review.photo")}</p>}
    </div>
  );
}

function ReportSubject({ subject }: { subject: Of<"report"> }) {
  const t = useT();
  return (
    <div className="grid gap-4">
      <Facts
        rows={[
          [t("desk.review.reportTopic"), t(`listing.reportForm.topics.${subject.topic}` as MessageKey)],
          [t("desk.review.message"), subject.message],
          [t("desk.review.why"), subject.why],
          [t("desk.review.answered"), subject.answer ?? ""],
        ]}
      />
      {subject.ends && <Notice title={t("desk.review.reportEnds")} />}
      {subject.changes.length > 0 && (
        <ChangeTable
          changes={subject.changes}
          caption={t("desk.review.proposed")}
          beforeLabel={t("desk.review.before")}
          afterLabel={t("desk.review.proposed")}
        />
      )}
    </div>
  );
}

function ProfessionalSubject({ subject }: { subject: Of<"professional"> }) {
  const t = useT();
  const proven = t(subject.isEmailProven ? "desk.review.emailProven" : "desk.review.emailUnproven");
  return (
    <Facts
      rows={[
        [t("desk.log.name"), subject.userName],
        [t("desk.review.email"), `${subject.userEmail}（${proven}）`],
        [t("desk.review.organisation"), subject.organisation],
        [t("desk.review.job"), subject.jobTitle],
      ]}
    />
  );
}

function PairSubject({ code, subject }: { code: string; subject: Of<"pair"> }) {
  const t = useT();
  const [first, second] = subject.listings;
  return (
    <div className="grid gap-4">
      <p>{t("desk.review.pairLead")}</p>
      <ul>
        {subject.listings.map((listing) => (
          <li key={listing.id}>
            <ListingLink code={code} listing={listing} />
          </li>
        ))}
      </ul>
      <ChangeTable
        changes={subject.changes}
        caption={t("desk.review.changed")}
        beforeLabel={first?.name ?? ""}
        afterLabel={second?.name ?? ""}
      />
      {subject.canMerge && first && second ? (
        <p>
          <Link
            to={`/municipalities/${code}/desk/listings/${first.id}/merge?with=${second.id}`}
            className="link inline-flex min-h-11 items-center font-bold"
          >
            {t("desk.review.compare")}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

/** Labels and what people wrote; empty ones are left out. */
function Facts({ rows }: { rows: [label: string, value: string][] }) {
  return (
    <dl className="grid gap-x-6 md:grid-cols-[12rem_1fr]">
      {rows
        .filter(([, value]) => value !== "")
        .map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="pt-2 font-bold">{label}</dt>
            <dd className="border-b border-solid-gray-200 pb-2 break-words whitespace-pre-line md:pt-2">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
