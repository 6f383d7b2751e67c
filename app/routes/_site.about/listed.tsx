import { KindShape } from "~/components/listing/kind-mark";
import { Heading } from "~/components/ui/heading";
import type { ListingKind } from "~/domain/directory/listing";
import { useT } from "~/i18n/translate-context";

type ListedProps = {
  listed: { title: string; kinds: readonly { kind: ListingKind; text: string }[]; trust: string };
  never: { title: string; items: string[] };
};

/** What the directory holds, by its four kinds, and what it never holds. */
export function Listed({ listed, never }: ListedProps) {
  const t = useT();
  return (
    <div className="mt-14 grid gap-x-14 gap-y-12 lg:grid-cols-[3fr_2fr]">
      <section aria-labelledby="listed">
        <Heading level={2} id="listed">
          {listed.title}
        </Heading>
        <dl className="mt-4 grid gap-4">
          {listed.kinds.map(({ kind, text }) => (
            <div key={kind} className="grid grid-cols-[2rem_1fr] gap-x-3">
              <dt className="contents font-bold">
                <svg aria-hidden="true" viewBox="0 0 24 24" className="mt-0.5 size-7">
                  <KindShape kind={kind} color="#000060" />
                </svg>
                <span>{t(`common.kind.${kind}`)}</span>
              </dt>
              <dd className="col-start-2">{text}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-6 max-w-[42rem]">{listed.trust}</p>
      </section>
      <section aria-labelledby="never" className="rounded-12 bg-solid-gray-50 p-6">
        <Heading level={2} id="never">
          {never.title}
        </Heading>
        <ul className="mt-4 grid list-disc gap-2 pl-6">
          {never.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
