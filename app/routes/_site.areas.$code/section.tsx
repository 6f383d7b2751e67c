import type { ReactNode } from "react";
import { Heading } from "~/components/ui/heading";

type SectionProps = {
  id: string;
  title: string;
  lead?: string;
  /** Kept on one sheet of paper. */
  isWhole?: boolean;
  children: ReactNode;
};

export function Section(props: SectionProps) {
  return (
    <section aria-labelledby={`area-${props.id}`} className={props.isWhole ? "mt-12 break-inside-avoid" : "mt-12"}>
      <Heading level={2} id={`area-${props.id}`}>
        {props.title}
      </Heading>
      {props.lead ? <p className="mt-1">{props.lead}</p> : null}
      {props.children}
    </section>
  );
}
