import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Heading } from "~/components/ui/heading";
import type { TypedCue } from "~/domain/archive/cue-form";
import type { DeskBrokenCue, DeskCues } from "~/domain/archive/desk-cues";
import { useT } from "~/i18n/translate-context";
import type { CuesAnswer } from "./answer";
import { CueFields } from "./cue-fields";
import { fieldErrors } from "./field-messages";

type BrokenListProps = { view: DeskCues; answer: CuesAnswer | null; namesId: string };

/** What a file had that could not be read, by its line, each with a form to mend it. */
export function BrokenList({ view, answer, namesId }: BrokenListProps) {
  const t = useT();
  const { broken, track } = view;
  const count = track?.brokenCount ?? 0;
  if (broken.length === 0) return null;
  return (
    <section aria-labelledby="broken-title" className="grid gap-4">
      <div>
        <Heading level={2} id="broken-title">
          {t("archiveCaptions.broken.title", { count })}
        </Heading>
        <p>{t("archiveCaptions.broken.lead")}</p>
      </div>
      <ul className="grid gap-4">
        {broken.map((one) => (
          <BrokenItem key={one.id} broken={one} lengthMs={view.lengthMs} answer={answer} namesId={namesId} />
        ))}
      </ul>
      {count > broken.length ? <p>{t("archiveCaptions.broken.more", { shown: broken.length })}</p> : null}
      {count > 1 ? (
        <details>
          <summary className="link flex min-h-11 w-fit cursor-pointer items-center">
            {t("archiveCaptions.broken.throwAllAway")}
          </summary>
          <Form method="post" className="grid justify-items-start gap-2 py-2">
            <p>{t("archiveCaptions.broken.throwAllAwayTitle", { count })}</p>
            <Button type="submit" look="outline" name="intent" value="throwAllAway">
              {t("archiveCaptions.broken.throwAllAway")}
            </Button>
          </Form>
        </details>
      ) : null}
    </section>
  );
}

type BrokenItemProps = {
  broken: DeskBrokenCue;
  lengthMs: number | null;
  answer: CuesAnswer | null;
  namesId: string;
};

function BrokenItem({ broken, lengthMs, answer, namesId }: BrokenItemProps) {
  const t = useT();
  const form = `mend:${broken.id}` as const;
  const sent = answer?.form === form ? answer : null;
  const typed: TypedCue = sent?.typed[0] ?? { id: "", was: "", isParagraph: false, ...broken.draft };
  const problems = sent?.problems ?? [];
  const problem = t(`archiveCaptions.cueProblem.${broken.problem}`);
  return (
    <li className="grid gap-3 rounded-8 border border-solid-gray-420 bg-white p-4">
      <Heading level={3} size={4}>
        {t("archiveCaptions.broken.line", { line: broken.line, problem })}
      </Heading>
      <div>
        <p className="text-[0.875rem] text-solid-gray-700">{t("archiveCaptions.broken.raw")}</p>
        <pre className="rounded-8 bg-solid-gray-50 p-3 text-[0.9375rem] break-words whitespace-pre-wrap">
          {broken.raw}
        </pre>
      </div>
      <Form method="post" noValidate className="grid gap-3">
        <ErrorSummary errors={fieldErrors(t, { form, problems, lengthMs })} />
        <button type="submit" name="intent" value={form} tabIndex={-1} aria-hidden="true" className="sr-only" />
        <CueFields form={form} typed={typed} problems={problems} lengthMs={lengthMs} namesId={namesId} />
        <p className="flex flex-wrap gap-3">
          <Button type="submit" name="intent" value={form}>
            {t("archiveCaptions.broken.mend")}
          </Button>
          <Button type="submit" look="outline" name="intent" value={`throwAway:${broken.id}`}>
            {t("archiveCaptions.broken.throwAway")}
          </Button>
        </p>
      </Form>
    </li>
  );
}
