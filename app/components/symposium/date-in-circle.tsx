import type { EventStatus } from "~/domain/symposium/symposium";
import type { SymposiumView } from "~/domain/symposium/symposium-view";
import { clockOf, dateOf, dayParts, isSeveralDays } from "~/domain/symposium/when-text";
import { formatShortDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

type Span = Pick<SymposiumView, "startsAt" | "endsAt">;

/** The day, larger than everything else on the page, in the circle of this site (on a phone without the ring). */
export function DateInCircle({ span, status = "scheduled" }: { span: Span; status?: EventStatus }) {
  const t = useT();
  if (span.startsAt === "") return <p className="text-[1.5rem] font-bold">{t("symposium.date.undecided")}</p>;
  return (
    <div className="relative rounded-12 bg-ring-tint px-5 py-4 md:grid md:size-72 md:place-items-center md:rounded-none md:bg-transparent md:p-0">
      <Ring />
      <p className="relative text-person md:text-center">
        {status !== "scheduled" && (
          <span className="mb-1 inline-block bg-red-900 px-3 leading-150 font-bold text-white">
            {t(`symposium.status.${status}`)}
          </span>
        )}
        <DayText startsAt={span.startsAt} />
        <TimeText span={span} />
      </p>
    </div>
  );
}

function DayText({ startsAt }: { startsAt: string }) {
  const locale = useLocale();
  const t = useT();
  const { date, year, month, day, weekday, wareki } = dayParts(startsAt);
  if (locale === "en") {
    const english = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" }).format(new Date(date));
    return (
      <>
        <span className="block text-[0.9375rem] leading-150">{year}</span>
        <span className="block text-[3rem] leading-110 font-bold">{`${day} ${english}`}</span>
        <span className="text-[1.25rem] font-bold">{t(`symposium.weekday.${weekday}`)}</span>
      </>
    );
  }
  return (
    <>
      <span className="block text-[0.9375rem] leading-150">
        {year}年<span className="text-[0.875rem]">（{wareki.replace(/年.*$/, "年")}）</span>
      </span>
      <span className="block leading-100 font-bold whitespace-nowrap">
        <span className="text-[4rem] tracking-tight">{month}</span>
        <span className="text-[1.625rem]">月</span>
        <span className="text-[4rem] tracking-tight">{day}</span>
        <span className="text-[1.625rem]">日</span>
        <span className="ml-1 text-[1.625rem] md:hidden">（{t(`symposium.weekday.${weekday}`)}）</span>
      </span>
      <span
        aria-hidden="true"
        className="mt-2 mr-2 hidden size-10 place-items-center rounded-full bg-person align-middle text-[1.375rem] leading-100 font-bold text-white md:inline-grid"
      >
        {t(`symposium.weekday.${weekday}`)}
      </span>
    </>
  );
}

function TimeText({ span }: { span: Span }) {
  const t = useT();
  const locale = useLocale();
  const isLong = isSeveralDays(span);
  const start = clockOf(span.startsAt);
  return (
    <>
      <span className="mt-2 inline-block align-middle text-[1.625rem] leading-130 font-bold">
        <time dateTime={span.startsAt}>
          {isLong ? start : t("symposium.date.time", { start, end: clockOf(span.endsAt) })}
        </time>
      </span>
      {isLong && (
        <span className="block font-bold">
          <time dateTime={span.endsAt}>
            {`〜${formatShortDate(dateOf(span.endsAt), locale)} ${clockOf(span.endsAt)}`}
          </time>
        </span>
      )}
    </>
  );
}

const MARKS = [-90, -45, 0, 45, 90, 135, 180, 225];

/** The last mark is hollow: the part still to be taken. */
export function Ring({ className = "absolute inset-0 hidden size-full md:block" }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 200 200" className={className}>
      <circle cx="100" cy="100" r="90" fill="#fff0b3" stroke="#927200" strokeWidth="1.6" />
      {MARKS.map((degrees, i) => {
        const angle = (degrees * Math.PI) / 180;
        const at = { cx: (100 + 90 * Math.cos(angle)).toFixed(1), cy: (100 + 90 * Math.sin(angle)).toFixed(1) };
        return i === MARKS.length - 1 ? (
          <circle key={degrees} {...at} r="6.6" fill="#fff" stroke="#927200" strokeWidth="2.8" />
        ) : (
          <circle key={degrees} {...at} r="8" fill="#927200" />
        );
      })}
    </svg>
  );
}
