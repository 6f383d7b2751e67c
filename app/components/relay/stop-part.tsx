import { Checkbox } from "~/components/ui/checkbox";
import type { FieldError } from "~/components/ui/error-summary";
import type { ThreadView } from "~/domain/relay/thread-view";
import { useT } from "~/i18n/translate-context";
import { errorAt, fieldId } from "./thread-errors";
import { ThreadForm } from "./thread-form";

/** Stopping a conversation for a while, and deleting it for good. Open when the page came back with an error in it. */
export function StopPart({ thread, errors }: { thread: ThreadView; errors: FieldError[] }) {
  const t = useT();
  const id = fieldId("delete", "sure");
  const error = errorAt(errors, id);
  return (
    <details
      className="mt-4 rounded-8 border border-solid-gray-420 px-4"
      open={error !== null || thread.state === "waiting"}
    >
      <summary className="flex min-h-11 cursor-pointer items-center font-bold">{t("relay.thread.more")}</summary>
      <div className="grid gap-6 pb-4">
        {thread.block === "canBlock" && (
          <div>
            <p className="mb-2">
              {t(thread.side === "asker" ? "relay.thread.blockHintAsker" : "relay.thread.blockHint")}
            </p>
            <ThreadForm intent="block" look="outline" submit={t("relay.thread.block")} />
          </div>
        )}
        {thread.block === "canUnblock" && (
          <ThreadForm intent="unblock" look="outline" submit={t("relay.thread.unblock")} />
        )}
        <ThreadForm intent="delete" look="outline" submit={t("relay.thread.delete")} className="grid gap-2">
          <p>{t("relay.thread.deleteHint")}</p>
          {error && (
            <p id={`${id}-error`} className="font-bold text-red-900">
              ＊{error}
            </p>
          )}
          <Checkbox
            id={id}
            name="sure"
            value="yes"
            aria-describedby={error ? `${id}-error` : undefined}
            label={t("relay.thread.deleteSure")}
          />
        </ThreadForm>
      </div>
    </details>
  );
}
