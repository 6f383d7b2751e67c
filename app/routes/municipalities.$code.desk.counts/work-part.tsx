import type { ReactNode } from "react";
import { Heading } from "~/components/ui/heading";
import { SMALLEST_COUNTED } from "~/domain/connection/counting-rules";
import { ON_TIME_DAYS, type TownCounts } from "~/domain/connection/town-counts";
import { useT } from "~/i18n/translate-context";
import { Shown } from "./count-table";

/** What the professionals did in the twelve months: taking back and connecting again are told as good work. */
export function WorkPart({ counts }: { counts: TownCounts }) {
  const t = useT();
  const { connected, returned } = counts;
  const facts = [
    { key: "connected", count: connected.whole },
    { key: "roles", count: connected.part },
    { key: "returned", count: returned.whole },
    { key: "reconnected", count: returned.part },
  ] as const;
  return (
    <section aria-labelledby="work" className="mt-12 break-inside-avoid">
      <Heading level={2} id="work">
        {t("gaps.work.title")}
      </Heading>
      <p className="mt-1">{t("gaps.work.lead")}</p>
      <dl className="mt-4 grid gap-4 sm:grid-cols-2">
        {facts.map(({ key, count }) => (
          <Fact
            key={key}
            name={t(`gaps.work.${key}`)}
            note={t(`gaps.work.${key}Note`)}
            value={<Shown count={count}>{t("gaps.people", { count: count ?? 0 })}</Shown>}
          />
        ))}
        <LookIns lookIns={counts.lookIns} />
      </dl>
    </section>
  );
}

function LookIns({ lookIns }: Pick<TownCounts, "lookIns">) {
  const t = useT();
  if (!lookIns) {
    const note = t("gaps.work.lookInsNone", { smallest: SMALLEST_COUNTED });
    return <Fact name={t("gaps.work.lookIns")} note={note} value={<Shown count={null}>{null}</Shown>} />;
  }
  const { due, tenths } = lookIns;
  return (
    <Fact
      name={t("gaps.work.lookIns")}
      note={t("gaps.work.lookInsNote", { due, days: ON_TIME_DAYS })}
      value={tenths < 5 ? t("gaps.work.underHalf") : t("gaps.work.tenths", { count: tenths })}
    />
  );
}

function Fact({ name, note, value }: { name: string; note: string; value: ReactNode }) {
  return (
    <div className="rounded-12 border border-solid-gray-420 p-4">
      <dt className="font-bold">{name}</dt>
      <dd>
        <p className="text-[1.5rem] font-bold tabular-nums">{value}</p>
        <p className="text-[0.9375rem]">{note}</p>
      </dd>
    </div>
  );
}
