import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Notice } from "~/components/ui/notice";
import { TextField } from "~/components/ui/text-field";
import type { RegistrantLine } from "~/domain/symposium/registrant-view";
import { formatClock } from "~/i18n/format-moment";
import { useT } from "~/i18n/translate-context";
import { RegistrantItem } from "./registrant-item";

/** Whose QR code was read, large, with one button. */
export function ReadCode({ read }: { read: RegistrantLine | "unknown" }) {
  const t = useT();
  if (read === "unknown")
    return <Notice kind="error" isLive title={t("registration.checkIn.notFound")} className="mb-6" />;
  const isHere = read.state === "placed" && read.place === "venue";
  return (
    <section aria-label={read.name} className="mb-6 rounded-12 border-2 border-blue-900 p-4">
      <p className="text-[1.5rem] leading-150 font-bold">{read.name}</p>
      {read.organisation && <p>{read.organisation}</p>}
      {read.state !== "placed" && (
        <p className="font-bold text-red-900">
          {t("registration.checkIn.notPlaced", { state: t(`registration.state.${read.state}`) })}
        </p>
      )}
      {read.state === "placed" && read.place === "online" && (
        <p className="font-bold text-red-900">{t("registration.checkIn.online")}</p>
      )}
      {isHere && (
        <div className="mt-3">
          <CheckInButton line={read} isLarge />
        </div>
      )}
    </section>
  );
}

export function CheckInSearch({ q }: { q: string }) {
  const t = useT();
  return (
    <Form method="get" className="mb-4 flex flex-wrap items-end gap-3">
      <TextField
        id="q"
        name="q"
        type="search"
        label={t("registration.checkIn.search")}
        defaultValue={q}
        autoComplete="off"
      />
      <Button type="submit" look="outline">
        {t("registration.checkIn.find")}
      </Button>
    </Form>
  );
}

export function CheckInList({ lines }: { lines: RegistrantLine[] }) {
  const t = useT();
  if (lines.length === 0) return <EmptyState title={t("registration.checkIn.empty")} />;
  return (
    <ul className="grid gap-2">
      {lines.map((line) => (
        <RegistrantItem key={line.id} line={line}>
          <CheckInButton line={line} />
        </RegistrantItem>
      ))}
    </ul>
  );
}

function CheckInButton({ line, isLarge = false }: { line: RegistrantLine; isLarge?: boolean }) {
  const t = useT();
  const isIn = line.checkedInAt !== null;
  const label = t(isIn ? "registration.checkIn.undo" : "registration.checkIn.submit");
  return (
    <Form method="post" className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="registration" value={line.id} />
      {isIn && <input type="hidden" name="undo" value="yes" />}
      {line.checkedInAt && isLarge && (
        <span>{t("registration.checkIn.at", { time: formatClock(new Date(line.checkedInAt)) })}</span>
      )}
      <Button
        type="submit"
        look={isIn ? "outline" : "solid"}
        size={isLarge ? "lg" : "md"}
        aria-label={isLarge ? undefined : `${line.name}: ${label}`}
      >
        {label}
      </Button>
    </Form>
  );
}
