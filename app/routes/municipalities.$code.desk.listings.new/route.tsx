import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { ListingEditor } from "~/components/desk/listing-editor";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { SelectField } from "~/components/ui/select-field";
import { listingFieldsSchema } from "~/domain/directory/listing-fields";
import { editorStart, readEditor } from "~/domain/moderation/read-editor";
import { createDeskListing } from "~/domain/moderation/save-desk-listing.server";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { editorView } from "~/http/listing-editor.server";
import { requestTime } from "~/http/request-time.server";
import { requireDesk } from "~/http/require-desk.server";
import { useT } from "~/i18n/translate-context";

/** A person's listing is made by the person: it needs their consent. */
const KINDS = ["resource", "activity", "role"] as const;

/** The blank listing the address asks for; null until kind and town are chosen. */
function blankOf(request: Request, codes: string[]) {
  const query = new URL(request.url).searchParams;
  const kind = KINDS.find((one) => one === query.get("kind"));
  const town = codes.find((code) => code === (query.get("town") ?? codes[0]));
  if (!kind || !town) return null;
  const role = {
    what: "",
    when: "",
    howManyPeople: null,
    companion: "",
    firstTimeFriendly: null,
    noQualificationNeeded: null,
  };
  const parsed = listingFieldsSchema.parse({
    kind,
    municipalityCode: town,
    name: "-",
    ...(kind === "role" && { role }),
  });
  return { ...parsed, name: "" };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const base = blankOf(request, desk.codes);
  const towns = desk.codes.map((code) => ({ value: code, label: municipalityByCode(code)?.name ?? code }));
  const view =
    base && (await editorView({ actor, deskCode: desk.code, listingId: "", wish: editorStart(base), intent: "" }));
  return { code: desk.code, towns, view, head: deskHead(request, "desk.form.createTitle") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const base = blankOf(request, desk.codes);
  if (!base) return redirect(`/municipalities/${desk.code}/desk/listings/new`, 303);
  const form = await request.formData();
  const intent = String(form.get("intent") ?? "save");
  const { wish, input } = readEditor(form, base);
  if (intent !== "save" || !input) {
    const view = await editorView({ actor, deskCode: desk.code, listingId: "", wish, intent });
    return json({ view }, { status: intent === "save" ? 422 : 200 });
  }
  try {
    const { listingId } = await createDeskListing({ actor, deskCode: desk.code, input, now: requestTime() });
    return redirect(`/municipalities/${desk.code}/desk/listings/${listingId}?done=saved`, 303);
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function NewListingRoute() {
  const t = useT();
  const { code, towns, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const shown = answer?.view ?? view;
  return (
    <>
      <PageTitle title={t("desk.form.createTitle")} lead={t(shown ? "desk.form.lead" : "desk.form.noPerson")} />
      {shown ? (
        <ListingEditor code={code} listingId={null} view={shown} />
      ) : (
        <Form method="get" className="grid max-w-[30rem] gap-4">
          <SelectField
            id="kind"
            name="kind"
            label={t("desk.form.kind")}
            options={KINDS.map((kind) => ({ value: kind, label: t(`listing.kind.${kind}`) }))}
          />
          {towns.length > 1 && <SelectField id="town" name="town" label={t("desk.form.town")} options={towns} />}
          <p>
            <Button type="submit">{t("desk.form.choose")}</Button>
          </p>
        </Form>
      )}
    </>
  );
}
