import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { DeskSymposium } from "~/domain/symposium/desk-symposia";
import { type DraftSection, placeOfProblem } from "~/domain/symposium/draft-sections";
import type { SectionProblem } from "~/domain/symposium/form-reader";
import type { LinkValues } from "~/domain/symposium/link-form";
import type { SymposiumContent } from "~/domain/symposium/symposium-content";
import type { MessageKey, Translate } from "~/i18n/messages";
import { useLocale, useT } from "~/i18n/translate-context";
import { BeforeAfter, type ChangedLine } from "./before-after";
import { changedLines } from "./content-lines";
import { ProblemList } from "./problem-list";
import { useFieldErrors } from "./section-fields";
import { SectionNav } from "./section-nav";

export type EditorAnswer = {
  problems: SectionProblem[];
  version: number;
  conflict: {
    theirs: SymposiumContent;
    mine: SymposiumContent;
    link: { theirs: LinkValues; mine: LinkValues } | null;
  } | null;
  wrongEmailOf: string | null;
};

type EditorPageProps = {
  root: string;
  symposium: DeskSymposium;
  section: DraftSection;
  done: string | null;
  answer: EditorAnswer | null;
  children: ReactNode;
};

const DONE: Record<string, MessageKey> = {
  saved: "symposiumDesk.editor.saved",
  savedAtOnce: "symposiumDesk.editor.savedAtOnce",
  told: "symposiumDesk.editor.told",
  picture: "symposiumDesk.picture.done",
  invited: "symposiumDesk.speakers.invited",
  ended: "symposiumDesk.speakers.ended",
  taken: "symposiumDesk.speakers.taken",
  left: "symposiumDesk.speakers.left",
  added: "symposiumDesk.cohosts.added",
  removed: "symposiumDesk.cohosts.removed",
};

/** One part of the editor: where one is, what is to be minded there, and its form. */
export function EditorPage({ root, symposium, section, done, answer, children }: EditorPageProps) {
  const t = useT();
  const errors = useFieldErrors(answer?.problems ?? []);
  if (answer?.wrongEmailOf) {
    errors.push({ fieldId: `email.${answer.wrongEmailOf}`, message: t("symposiumDesk.speakers.emailError") });
  }
  const version = answer?.version ?? symposium.version;
  const here = symposium.problems.filter(({ at }) => placeOfProblem(at).section === section);
  const doneKey = done && !answer ? DONE[done] : undefined;
  const title = symposium.content.title || t("symposiumDesk.list.noTitle");
  return (
    <div className="grid gap-8 lg:grid-cols-[14rem_minmax(0,46rem)]">
      <SectionNav root={root} symposium={symposium} current={section} />
      <div className="min-w-0">
        <PageTitle kana={title} title={t(`symposiumDesk.section.${section}`)} />
        <ErrorSummary errors={errors} />
        {errors.length > 0 && section !== "link" ? (
          <Notice className="mb-6" title={t("symposiumDesk.editor.partly")} />
        ) : null}
        {doneKey ? <Notice kind="success" isLive className="mb-6" title={t(doneKey)} /> : null}
        {answer?.conflict ? (
          <ConflictNotice conflict={answer.conflict} here={`${root}/${symposium.id}/edit/${section}`} />
        ) : null}
        {here.length > 0 && errors.length === 0 ? (
          <section aria-label={t("symposiumDesk.editor.todo")} className="mb-8">
            <ProblemList problems={here} root={root} id={symposium.id} />
          </section>
        ) : null}
        <Form key={`${section} ${version}`} method="post" noValidate className="grid gap-7">
          <EnterSaves />
          <input type="hidden" name="draftVersion" value={version} />
          {children}
          {section === "cohosts" ? null : (
            <p className="flex flex-wrap gap-3 border-t border-solid-gray-300 pt-6">
              <Button type="submit" name="intent" value="save" size="lg">
                {t("symposiumDesk.editor.save")}
              </Button>
              <Button type="submit" name="intent" value="next" size="lg" look="outline">
                {t("symposiumDesk.editor.saveNext")}
              </Button>
            </p>
          )}
        </Form>
      </div>
    </div>
  );
}

/** The first button of a form is the one Enter presses: without it Enter in a name would move or remove an entry. */
function EnterSaves() {
  return <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />;
}

function ConflictNotice({ conflict, here }: { conflict: NonNullable<EditorAnswer["conflict"]>; here: string }) {
  const t = useT();
  const locale = useLocale();
  const lines = conflict.link
    ? linkLines(conflict.link.theirs, conflict.link.mine, t)
    : changedLines(conflict.theirs, conflict.mine, { t, locale });
  return (
    <Notice kind="warning" isLive className="mb-6" title={t("symposiumDesk.conflict.title")}>
      <p className="my-2">{t(lines.length > 0 ? "symposiumDesk.conflict.text" : "symposiumDesk.conflict.same")}</p>
      <BeforeAfter
        lines={lines}
        caption={t("symposiumDesk.conflict.title")}
        beforeLabel={t("symposiumDesk.conflict.theirs")}
        afterLabel={t("symposiumDesk.conflict.mine")}
      />
      <p className="mt-3">
        <Link to={here} reloadDocument className="link inline-flex min-h-11 items-center">
          {t("symposiumDesk.conflict.useTheirs")}
        </Link>
      </p>
    </Notice>
  );
}

function linkLines(theirs: LinkValues, mine: LinkValues, t: Translate): ChangedLine[] {
  const labels = {
    joinUrl: t("symposiumDesk.link.url"),
    joinNote: t("symposiumDesk.link.note"),
    opensMinutesBefore: t("symposiumDesk.link.opens"),
  };
  return (Object.keys(labels) as (keyof LinkValues)[]).flatMap((key) =>
    theirs[key] === mine[key]
      ? []
      : [{ key, label: labels[key], before: String(theirs[key]), after: String(mine[key]) }],
  );
}
