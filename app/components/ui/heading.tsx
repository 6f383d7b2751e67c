import type { ReactNode } from "react";
import { classNames } from "./class-names";

const SIZES = {
  1: "text-[1.75rem] md:text-[2.25rem] leading-140",
  2: "text-[1.5rem] md:text-[1.625rem] leading-150",
  3: "text-[1.25rem] leading-160",
  4: "text-[1.0625rem] leading-170",
} as const;
export type HeadingLevel = keyof typeof SIZES;

type HeadingProps = {
  level: HeadingLevel;
  /** Looks like another level than it is. */
  size?: HeadingLevel;
  id?: string;
  className?: string;
  children: ReactNode;
};

export function Heading({ level, size = level, id, className, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={classNames(SIZES[size], className)}>
      {children}
    </Tag>
  );
}

/** A page's first heading with its kana or one sentence under it. */
export function PageTitle({ title, kana, lead }: { title: ReactNode; kana?: ReactNode; lead?: ReactNode }) {
  return (
    <header className="mb-8">
      {kana ? <p className="text-[0.9375rem] leading-150 text-solid-gray-700">{kana}</p> : null}
      <Heading level={1}>{title}</Heading>
      {lead ? <p className="mt-3 max-w-[42rem] text-[1.125rem] leading-170">{lead}</p> : null}
    </header>
  );
}
