import { useFetcher } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { useHydrated } from "~/components/ui/use-hydrated";
import { NO_PROGRESS, type Progress, tickPart } from "~/domain/training/progress";
import { useT } from "~/i18n/translate-context";

import { changeOnDevice, useDevice } from "./use-device";

type PartTickProps = {
  planId: string;
  partId: string;
  title: string;
  /** Of the account; null: nobody is signed in, the device keeps it. */
  progress: Progress | null;
};

/** Ticks one part of a plan off. Signed in it works without scripts; guests need them, for the device to keep it. */
export function PartTick({ planId, partId, title, progress }: PartTickProps) {
  return progress ? (
    <AccountTick {...{ planId, partId, title, progress }} />
  ) : (
    <DeviceTick {...{ planId, partId, title }} />
  );
}

function AccountTick({ planId, partId, title, progress }: PartTickProps & { progress: Progress }) {
  const fetcher = useFetcher();
  const sent = fetcher.formData?.get("isDone");
  const isDone = sent ? sent === "yes" : progress.doneParts.includes(partId);
  return (
    <fetcher.Form method="post" action="/training/progress">
      <input type="hidden" name="intent" value="tick" />
      <input type="hidden" name="subjectType" value="training" />
      <input type="hidden" name="subjectId" value={planId} />
      <input type="hidden" name="part" value={partId} />
      <input type="hidden" name="isDone" value={isDone ? "no" : "yes"} />
      <input type="hidden" name="to" value={`/training/${planId}#part-${partId}`} />
      <TickButton type="submit" {...{ isDone, title }} />
    </fetcher.Form>
  );
}

function DeviceTick({ planId, partId, title }: Omit<PartTickProps, "progress">) {
  const isHydrated = useHydrated();
  const device = useDevice();
  if (!isHydrated) return null;
  const known = device.find(({ subjectType, subjectId }) => subjectType === "training" && subjectId === planId);
  const isDone = (known?.progress ?? NO_PROGRESS).doneParts.includes(partId);
  const tick = () => changeOnDevice("training", planId, (before) => tickPart(before, partId, !isDone));
  return <TickButton type="button" onClick={tick} {...{ isDone, title }} />;
}

type TickButtonProps = { type: "button" | "submit"; isDone: boolean; title: string; onClick?: () => void };

function TickButton({ type, isDone, title, onClick }: TickButtonProps) {
  const t = useT();
  return (
    <Button
      type={type}
      look={isDone ? "solid" : "outline"}
      onClick={onClick}
      aria-label={t(isDone ? "training.page.untickOf" : "training.page.tickOf", { title })}
    >
      {isDone ? <span aria-hidden="true">✓</span> : null}
      {t(isDone ? "training.page.isDone" : "training.page.tick")}
    </Button>
  );
}
