import type { ReactNode } from "react";

/** Nothing here yet: what could be here and how it gets here. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="rounded-12 border border-dashed border-solid-gray-420 bg-solid-gray-50 px-5 py-8 text-center">
      <p className="text-[1.125rem] font-bold">{title}</p>
      {children ? <div className="mx-auto mt-2 max-w-[36rem] text-[1rem]">{children}</div> : null}
      {action ? <div className="mt-4 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  );
}
