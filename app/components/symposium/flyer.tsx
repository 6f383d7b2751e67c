import { plainSummary } from "~/domain/symposium/symposium-json-ld";
import type { SymposiumItemView, SymposiumView } from "~/domain/symposium/symposium-view";
import { clockOf, dateOf, dayParts, isSeveralDays } from "~/domain/symposium/when-text";
import { formatShortDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { Ring } from "./date-in-circle";
import { useFeeText } from "./facts";
import { FlyerFoot } from "./flyer-foot";
import { type FlyerPlan, flyerPlan } from "./flyer-plan";
import { organiserRows } from "./organisers";
import type { SymposiumPageView } from "./symposium-page-view";
import "./flyer.css";

const SUMMARY_LENGTH = 170;

/** One A4 sheet for a notice board, on paper only: the page in the same order, a QR code at its lower right. */
export function Flyer({ page }: { page: SymposiumPageView }) {
  const t = useT();
  const { view } = page;
  const summary = plainSummary(view.summaryMarkdown, SUMMARY_LENGTH);
  const plan = flyerPlan(view, summary);
  return (
    <article className={`flyer flyer-${plan.density}`}>
      {view.status !== "scheduled" && <p className="flyer-off">{t(`symposium.flyer.${view.status}`)}</p>}
      <header>
        <p className="flyer-form">{t(`symposium.formLong.${view.form}`)}</p>
        <p className="flyer-title" style={{ fontSize: `${plan.titleSize}pt` }}>
          {view.title}
        </p>
        {view.subtitle && <p className="flyer-subtitle">{view.subtitle}</p>}
      </header>
      <div className="flyer-when">
        <FlyerDate view={view} />
        <FlyerFacts view={view} />
      </div>
      {plan.hasSummary && <p className="flyer-summary">{summary}</p>}
      <div className="flyer-programme">
        {plan.columns.map((items, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name.
          <ol key={i}>
            {items.map((item) => (
              <FlyerItem key={item.id} item={item} plan={plan} isRecorded={view.recording !== "no"} />
            ))}
          </ol>
        ))}
        {plan.left > 0 && <p className="flyer-rest">{t("symposium.flyer.rest", { count: plan.left })}</p>}
      </div>
      <dl className="flyer-organisers">
        {organiserRows(view).map(({ role, organisers }) => (
          <div key={role}>
            <dt>{t(`symposium.organiserRole.${role}`)}</dt>
            <dd>{organisers.map(({ name }) => name).join("、")}</dd>
          </div>
        ))}
      </dl>
      <FlyerFoot page={page} />
    </article>
  );
}

function FlyerDate({ view }: { view: SymposiumView }) {
  const t = useT();
  const locale = useLocale();
  if (view.startsAt === "") return <p>{t("symposium.date.undecided")}</p>;
  const { year, month, day, weekday, wareki } = dayParts(view.startsAt);
  const isLong = isSeveralDays(view);
  const times = { start: clockOf(view.startsAt), end: clockOf(view.endsAt) };
  return (
    <div className="flyer-date">
      <Ring className="flyer-ring" />
      <p>
        <span className="flyer-year">{locale === "ja" ? `${year}年（${wareki.replace(/年.*$/, "年")}）` : year}</span>
        <span className="flyer-day">
          <b>{month}</b>
          {locale === "ja" ? "月" : "/"}
          <b>{day}</b>
          {locale === "ja" && "日"}
        </span>
        <span className="flyer-time">
          <span className="flyer-weekday">{t(`symposium.weekday.${weekday}`)}</span>
          {isLong ? times.start : t("symposium.date.time", times)}
        </span>
        {isLong && (
          <span className="flyer-until">{`〜${formatShortDate(dateOf(view.endsAt), locale)} ${times.end}`}</span>
        )}
      </p>
    </div>
  );
}

function FlyerFacts({ view }: { view: SymposiumView }) {
  const t = useT();
  const aids = (["captions", "signLanguage", "noteTaking"] as const).filter((aid) => view[aid] === "yes");
  const facts: [string, string][] = [
    [t("symposium.venue.title"), view.venue ? [view.venue.name, view.venue.address].filter(Boolean).join("\n") : ""],
    [t("symposium.venue.access"), view.venue?.access ?? ""],
    [t("symposium.facts.forWhom"), view.forWhom],
    [t("symposium.facts.fee"), useFeeText(view)],
    [t("symposium.flyer.capacity"), useCapacityText(view)],
    [t("symposium.access.title"), aids.map((aid) => t(`symposium.access.${aid}`)).join("・")],
  ];
  return (
    <dl className="flyer-facts">
      {facts
        .filter(([, text]) => text !== "")
        .map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

function useCapacityText({ form, registration }: SymposiumView): string {
  const t = useT();
  const { isNeeded, venueCapacity, onlineCapacity } = registration;
  const of = (place: "venue" | "online", count: number | null) =>
    isNeeded && count !== null && (form === "both" || form === place)
      ? [t("symposium.flyer.placePeople", { place: t(`symposium.place.${place}`), count })]
      : [];
  return [...of("venue", venueCapacity), ...of("online", onlineCapacity)].join("・");
}

type ItemProps = { item: SymposiumItemView; plan: FlyerPlan; isRecorded: boolean };

function FlyerItem({ item, plan, isRecorded }: ItemProps) {
  const t = useT();
  const kind = t(`symposium.itemKind.${item.kind}`);
  const names = item.speakers.map(({ speaker, role }) => {
    const from = plan.hasAffiliations ? [speaker.affiliation, speaker.title].filter(Boolean).join(" ") : "";
    const as = role === "speaker" ? "" : `${t(`symposium.speakerRole.${role}`)} `;
    return { key: `${speaker.id} ${role}`, as, name: speaker.name, from: from && `（${from}）` };
  });
  return (
    <li className={item.kind === "break" ? "flyer-break" : ""}>
      <span className="flyer-clock">{item.startsAt && clockOf(item.startsAt)}</span>
      <div>
        <p className="flyer-item">
          {item.title && item.kind !== "other" && <span className="flyer-kind">{kind}</span>}
          {item.title || kind}
          {item.isNotRecorded && isRecorded && (
            <span className="flyer-note">［{t("symposium.programme.notRecorded")}］</span>
          )}
        </p>
        <p className={plan.isInline ? "flyer-names flyer-inline" : "flyer-names"}>
          {names.map(({ key, as, name, from }) => (
            <span key={key}>
              {as}
              <b>{name}</b>
              {from}
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}
