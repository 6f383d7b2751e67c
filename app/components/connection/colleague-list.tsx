import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";

export type ColleagueRow = {
  userId: string;
  name: string;
  jobTitle: string | null;
  /** What the button beside them does; null for no button. */
  deed: { intent: string; label: string; accessibleLabel: string; look: "solid" | "outline" } | null;
};

/** Colleagues, each with one button. */
export function ColleagueList(props: { rows: ColleagueRow[]; emptyTitle: string; emptyHint: string }) {
  const { rows, emptyTitle, emptyHint } = props;
  if (rows.length === 0) return <EmptyState title={emptyTitle}>{emptyHint}</EmptyState>;
  return (
    <ul className="grid max-w-[42rem] gap-2">
      {rows.map(({ userId, name, jobTitle, deed }) => (
        <li
          key={userId}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-8 border border-solid-gray-420 px-4 py-2"
        >
          <span className="min-w-0">
            <span className="font-bold break-words">{name}</span>
            {jobTitle && <span className="block text-[0.9375rem] text-solid-gray-700">{jobTitle}</span>}
          </span>
          {deed && (
            <Form method="post">
              <input type="hidden" name="userId" value={userId} />
              <Button
                type="submit"
                name="intent"
                value={deed.intent}
                look={deed.look}
                aria-label={deed.accessibleLabel}
              >
                {deed.label}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
