import { useFetcher } from "@remix-run/react";
import { useEffect } from "react";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { useHydrated } from "~/components/ui/use-hydrated";
import { useT } from "~/i18n/translate-context";
import { clearDevice, useDevice } from "./use-device";

/** Offers to move what this device knows into the account; it is moved only when somebody asks for it. */
export function TakeOver() {
  const t = useT();
  const isHydrated = useHydrated();
  const device = useDevice();
  const fetcher = useFetcher<{ kept: number | null }>();
  const isKept = typeof fetcher.data?.kept === "number";
  useEffect(() => {
    if (isKept) clearDevice();
  }, [isKept]);
  if (isKept && device.length === 0) {
    return <Notice kind="success" isLive className="mb-6" title={t("training.learning.takenOver")} />;
  }
  if (!isHydrated || device.length === 0) return null;
  return (
    <Notice className="mb-6" title={t("training.learning.device", { count: device.length })}>
      <p>{t("training.learning.deviceText")}</p>
      <fetcher.Form method="post" action="/training/progress" className="mt-3 flex flex-wrap gap-3">
        <input type="hidden" name="entries" value={JSON.stringify(device)} />
        <Button type="submit">{t("training.learning.takeOver")}</Button>
        <Button look="text" onClick={clearDevice}>
          {t("training.learning.leaveDevice")}
        </Button>
      </fetcher.Form>
    </Notice>
  );
}
