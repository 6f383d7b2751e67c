import type { ReactNode } from "react";
import { Heading } from "~/components/ui/heading";

/** A part of the page under a heading of its own. */
export function PageSection(props: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={props.id}>
      <Heading level={2} id={props.id} className="mb-4 border-b-2 border-solid-gray-200 pb-1">
        {props.title}
      </Heading>
      {props.children}
    </section>
  );
}

/** One line of a list of facts; nothing is shown for an absent value. */
export function FactLine(props: { name: ReactNode; children: ReactNode }) {
  if (props.children === null || props.children === undefined || props.children === "" || props.children === false)
    return null;
  return (
    <div className="grid gap-x-4 border-b border-solid-gray-100 py-2 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <dt className="text-[0.9375rem] leading-175 text-solid-gray-700">{props.name}</dt>
      <dd className="min-w-0 whitespace-pre-line">{props.children}</dd>
    </div>
  );
}
