import { Form, useFetcher } from "@remix-run/react";
import { type ReactNode, useRef } from "react";
import { listingFormErrors } from "~/components/listing-form/form-words";
import { ListingFormFields } from "~/components/listing-form/listing-form-fields";
import { StaticMap } from "~/components/static-map/static-map";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import { type ListingKind, POSITION_PRECISIONS } from "~/domain/directory/listing";
import type { FormProblem, ListingFormValues } from "~/domain/directory/listing-form";
import type { PositionValues } from "~/domain/moderation/position-form";
import type { LikelyLine } from "~/domain/moderation/review-view";
import type { StaticMapView } from "~/domain/search/static-map";
import { useT } from "~/i18n/translate-context";
import { LikelyList } from "./listing-link";

export type EditorView = {
  kind: ListingKind;
  values: ListingFormValues;
  position: PositionValues;
  problems: FormProblem[];
  isPositionWrong: boolean;
  /** What was asked for besides saving. */
  located: { matched: string } | "notFound" | null;
  likely: LikelyLine[] | null;
  map: StaticMapView | null;
};

type EditorProps = { code: string; listingId: string | null; view: EditorView; children?: ReactNode };

/** The officer's form of a listing: position by address, everything else, and what may be the same while one types. */
export function ListingEditor({ code, listingId, view, children }: EditorProps) {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const similar = useFetcher<{ likely: LikelyLine[] }>();
  const likely = similar.data?.likely ?? view.likely;
  const look = () => {
    if (!form.current) return;
    const sent = new FormData(form.current);
    const query = new URLSearchParams({ id: listingId ?? "", kind: view.kind });
    for (const name of ["name", "phone", "lat", "lng"]) query.set(name, String(sent.get(name) ?? ""));
    similar.load(`/municipalities/${code}/desk/similar?${query}`);
  };
  const errors = listingFormErrors(view.problems, t);
  if (view.isPositionWrong) errors.push({ fieldId: "lat", message: t("desk.form.positionError") });
  return (
    <Form
      ref={form}
      method="post"
      noValidate
      className="grid max-w-[46rem] gap-8"
      onBlur={(event) => {
        const field = event.target.getAttribute("name");
        if (field === "name" || field === "phone") look();
      }}
    >
      <ErrorSummary errors={errors} />
      {children}
      <div aria-live="polite">
        {likely && likely.length > 0 && (
          <Notice kind="warning" title={t("desk.form.similar")}>
            <LikelyList code={code} of={listingId} likely={likely} />
          </Notice>
        )}
        {likely && likely.length === 0 && view.likely && <Notice title={t("desk.form.similarNone")} />}
      </div>
      <ListingFormFields kind={view.kind} extent="full" values={view.values} problems={view.problems} />
      {view.kind === "person" ? null : <PositionPart view={view} />}
      <p className="flex flex-wrap gap-3">
        <Button type="submit" name="intent" value="save" size="lg">
          {t("desk.form.save")}
        </Button>
        <Button type="submit" name="intent" value="check" look="outline" size="lg">
          {t("desk.form.check")}
        </Button>
      </p>
    </Form>
  );
}

function PositionPart({ view }: { view: EditorView }) {
  const t = useT();
  const { position, located, map } = view;
  return (
    <section aria-labelledby="position" className="grid gap-4">
      <Heading level={2} size={3} id="position" className="border-b-2 border-solid-gray-200 pb-1">
        {t("desk.form.position")}
      </Heading>
      <p>{t("desk.form.positionHint")}</p>
      <p>
        <Button type="submit" name="intent" value="locate" look="outline">
          {t("desk.form.locate")}
        </Button>
      </p>
      {located === "notFound" && <Notice kind="warning" isLive title={t("desk.form.notLocated")} />}
      {located && located !== "notFound" && (
        <Notice kind="success" isLive title={t("desk.form.located", { matched: located.matched })} />
      )}
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField
          key={`lat${position.lat}`}
          id="lat"
          name="lat"
          inputMode="decimal"
          label={t("desk.form.lat")}
          error={view.isPositionWrong ? t("desk.form.positionError") : null}
          defaultValue={position.lat}
        />
        <TextField
          key={`lng${position.lng}`}
          id="lng"
          name="lng"
          inputMode="decimal"
          label={t("desk.form.lng")}
          defaultValue={position.lng}
        />
        <SelectField
          key={`precision${position.precision}`}
          id="precision"
          name="precision"
          label={t("desk.form.precision")}
          defaultValue={position.precision || "exact"}
          options={POSITION_PRECISIONS.map((value) => ({ value, label: t(`desk.form.precisions.${value}`) }))}
        />
      </div>
      {map && <StaticMap view={map} label={t("desk.review.place")} className="max-w-[30rem]" />}
    </section>
  );
}
