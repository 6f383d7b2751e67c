import { ExternalLink } from "~/components/ui/external-link";
import { Heading } from "~/components/ui/heading";
import { LicenceLink } from "./licence-link";
import type { Licence } from "./licences";

type OtherDataProps = {
  title: string;
  items: { what: string; credit: string; url: string; licence: Licence | null }[];
};

/** Data the site works with beside the listings, each with its credit. */
export function OtherData({ title, items }: OtherDataProps) {
  return (
    <section aria-labelledby="others" className="mt-14">
      <Heading level={2} id="others">
        {title}
      </Heading>
      <dl className="mt-4 grid grid-cols-1 gap-4 md:grid-cols-2">
        {items.map((item) => (
          <div key={item.what} className="rounded-8 border border-solid-gray-200 p-4">
            <dt className="font-bold">{item.what}</dt>
            <dd className="mt-1 text-[1rem] leading-160">
              <ExternalLink href={item.url}>{item.credit}</ExternalLink>
              {item.licence ? (
                <span className="mt-1 block">
                  <LicenceLink licence={item.licence} />
                </span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
