import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import type { WordLinkLine } from "~/domain/connection/word-link";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

/** The links that were given, and a way to take one back. The links themselves are not kept. */
export function WordLinkList({ links }: { links: WordLinkLine[] }) {
  const t = useT();
  return (
    <section aria-labelledby="word-links" className="mt-10">
      <Heading level={2} size={3} id="word-links" className="mb-2">
        {t("word.desk.links")}
      </Heading>
      {links.length === 0 && <p>{t("word.desk.none")}</p>}
      <ul>
        {links.map((link) => (
          <li
            key={link.id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-solid-gray-200 py-2"
          >
            <LinkText link={link} />
            {!link.isOver && (
              <Form method="post">
                <input type="hidden" name="intent" value="end" />
                <Button type="submit" look="text" name="linkId" value={link.id}>
                  {t("word.desk.end")}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LinkText({ link }: { link: WordLinkLine }) {
  const t = useT();
  const locale = useLocale();
  const { madeOn, endsOn, usedOn, isOver } = link;
  const date = (key: string) => formatDate(key, locale);
  return (
    <p>
      {t("word.desk.madeOn", { date: date(madeOn) })}
      <span className="block font-bold">
        {usedOn
          ? t("word.desk.used", { date: date(usedOn) })
          : t(isOver ? "word.desk.over" : "word.desk.waiting", { date: date(endsOn) })}
      </span>
    </p>
  );
}
