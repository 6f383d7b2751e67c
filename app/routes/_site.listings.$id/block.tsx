import type { ReactNode } from "react";
import { Heading } from "~/components/ui/heading";

/** A part of the page under a heading of its own. */
export function Block(props: { id: string; title: ReactNode; className?: string; children: ReactNode }) {
  return (
    <section aria-labelledby={props.id} className={props.className}>
      <Heading
        level={2}
        size={3}
        id={props.id}
        className="mb-2 border-b-2 border-solid-gray-200 pb-1 print:mb-1 print:text-[12pt]"
      >
        {props.title}
      </Heading>
      {props.children}
    </section>
  );
}

/** One line of a list of facts; nothing is shown for an absent value. */
export function Fact(props: { name: ReactNode; isOnScreenOnly?: boolean; children: ReactNode }) {
  if (props.children === null || props.children === undefined || props.children === "") return null;
  return (
    <div
      className={`${props.isOnScreenOnly ? "no-print " : ""}grid grid-cols-[8.5rem_1fr] gap-x-3 border-b border-solid-gray-100 py-2 print:grid-cols-[6.5rem_1fr] print:py-0.5`}
    >
      <dt className="text-[0.9375rem] leading-175 text-solid-gray-700 print:text-[8.5pt] print:leading-140">
        {props.name}
      </dt>
      <dd className="min-w-0">{props.children}</dd>
    </div>
  );
}
