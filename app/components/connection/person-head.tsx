import { Form, Link } from "@remix-run/react";
import { TargetLabels } from "~/components/listing/target-labels";
import { Button, LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { AliasView } from "~/domain/connection/connection-view";
import { isTargetKey } from "~/domain/directory/vocabulary";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { addDays } from "~/shared/dates";

/** From so many days before it is deleted a record says so. */
const WARNED_DAYS = 30;

/** Who it is, by the alias, what is known of them, and what one can do. */
export function PersonHead({ alias, today, hasFigure }: { alias: AliasView; today: string; hasFigure: boolean }) {
  const t = useT();
  const locale = useLocale();
  const { words, access, sharedWith, handover, keepUntil, unreadable } = alias;
  const isOwn = access === "owner";
  const owner = sharedWith[0]?.name;
  return (
    <>
      <PageTitle title={words.alias} kana={words.area?.label} />
      <div className="mb-6 grid gap-3 empty:hidden">
        {!isOwn && owner && <Shared name={owner} />}
        {handover && <Notice title={t("connection.person.access.handover", { name: handover.name })} />}
        {isOwn && keepUntil <= addDays(today, WARNED_DAYS) && <Renew keepUntil={keepUntil} />}
        {unreadable > 0 && (
          <Notice kind="warning" title={t("connection.person.unreadable", { count: unreadable })}>
            {t("connection.person.unreadableText")}
          </Notice>
        )}
      </div>
      <dl className="mb-5 grid max-w-[46rem] gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        <Fact name={t("connection.person.facts.targets")}>
          {words.targets.length > 0 && <TargetLabels targets={words.targets.filter(isTargetKey)} />}
        </Fact>
        <Fact name={t("connection.person.facts.likes")}>{words.likes}</Fact>
        <Fact name={t("connection.person.facts.wants")}>{words.wants}</Fact>
        <Fact name={t("connection.person.facts.motivation")}>
          {alias.motivation && t(`connection.motivation.level${alias.motivation}`)}
        </Fact>
        {isOwn && <Fact name={t("connection.person.facts.keepUntil")}>{formatDate(keepUntil, locale)}</Fact>}
        {isOwn && sharedWith.length > 0 && (
          <Fact name={t("connection.person.access.sharedWith")}>{sharedWith.map(({ name }) => name).join("、")}</Fact>
        )}
      </dl>
      <Actions alias={alias} hasFigure={hasFigure} />
    </>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  const t = useT();
  return (
    <>
      <dt className="text-solid-gray-700">{name}</dt>
      <dd className="min-w-0 break-words">{children || t("connection.person.facts.none")}</dd>
    </>
  );
}

function Shared({ name }: { name: string }) {
  const t = useT();
  return (
    <Notice title={t("connection.person.access.shared", { name })}>
      <Form method="post" className="mt-2">
        <Button type="submit" look="outline" name="intent" value="leave">
          {t("connection.person.share.leave")}
        </Button>
      </Form>
    </Notice>
  );
}

function Renew({ keepUntil }: { keepUntil: string }) {
  const t = useT();
  const date = formatDate(keepUntil, useLocale());
  return (
    <Notice kind="warning" title={t("connection.person.renew.soon", { date })}>
      <p>{t("connection.person.renew.text")}</p>
      <Form method="post" className="mt-2">
        <Button type="submit" name="intent" value="renew">
          {t("connection.person.renew.submit")}
        </Button>
      </Form>
    </Notice>
  );
}

function Actions({ alias, hasFigure }: { alias: AliasView; hasFigure: boolean }) {
  const t = useT();
  const at = `/desk/aliases/${alias.id}`;
  const links = [
    ...(alias.connections.length > 1 ? (["compare"] as const) : []),
    ...(hasFigure ? (["figure"] as const) : []),
  ];
  const own = ["edit", "share", "handover", "export", "delete"] as const;
  return (
    <nav aria-label={t("connection.person.actions.label", { alias: alias.words.alias })} className="no-print mb-8">
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <LinkButton to={`${at}/find`}>{t("connection.person.actions.find")}</LinkButton>
        {links.map((name) => (
          <Link key={name} to={`${at}/${name}`} className="link inline-flex min-h-11 items-center">
            {t(`connection.person.actions.${name}`)}
          </Link>
        ))}
        <Link to={`/desk/sheets/new?alias=${alias.id}`} className="link inline-flex min-h-11 items-center">
          {t("connection.person.actions.sheet")}
        </Link>
      </p>
      {alias.access === "owner" && (
        <details className="mt-1">
          <summary className="link w-fit min-h-11 cursor-pointer content-center">
            {t("connection.person.actions.more")}
          </summary>
          <ul className="flex flex-wrap gap-x-5">
            {own.map((name) => (
              <li key={name}>
                <Link to={`${at}/${name}`} className="link inline-flex min-h-11 items-center">
                  {t(`connection.person.actions.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}
