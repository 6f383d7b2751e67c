import type { ReactNode } from "react";
import { useT } from "~/i18n/translate-context";
import { classNames } from "./class-names";

export type NoticeKind = "info" | "success" | "warning" | "error";

const LOOKS: Record<NoticeKind, { frame: string; mark: string; sign: string }> = {
  info: { frame: "border-blue-900", mark: "text-blue-900", sign: "i" },
  success: { frame: "border-green-800", mark: "text-green-800", sign: "✓" },
  warning: { frame: "border-yellow-700", mark: "text-yellow-1000", sign: "!" },
  error: { frame: "border-red-900", mark: "text-red-900", sign: "!" },
};

type NoticeProps = {
  kind?: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
  /** Read out when it appears after an action on the page. */
  isLive?: boolean;
  className?: string;
};

/** A message in a frame: what happened and what to do. The kind is said as a word, not by colour alone. */
export function Notice({ kind = "info", title, children, isLive, className }: NoticeProps) {
  const t = useT();
  const look = LOOKS[kind];
  const role = isLive ? (kind === "error" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={classNames("flex gap-3 rounded-8 border-2 bg-white p-4", look.frame, className)}>
      <span
        aria-hidden="true"
        className={classNames(
          "mt-0.5 grid size-6 shrink-0 place-items-center rounded-full border-2 border-current text-[0.875rem] font-bold leading-100",
          look.mark,
        )}
      >
        {look.sign}
      </span>
      <div className="min-w-0 flex-1">
        <span className="sr-only">{t(`common.notice.${kind}`)}</span>
        {title ? <p className="font-bold">{title}</p> : null}
        {children ? <div className="text-[1rem] leading-170">{children}</div> : null}
      </div>
    </div>
  );
}
