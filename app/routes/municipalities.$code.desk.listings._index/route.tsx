import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { ListingLink } from "~/components/desk/listing-link";
import { Moment } from "~/components/desk/moment";
import { pageMeta } from "~/components/layout/page-meta";
import { Button, LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import { LISTING_KINDS, LISTING_STATUSES } from "~/domain/directory/listing";
import { type ListingsFilter, listingsSearch, readListingsFilter } from "~/domain/moderation/desk-listings";
import { findDeskListings } from "~/domain/moderation/find-desk-listings.server";
import { deskHead } from "~/http/desk-head.server";
import { requireDesk } from "~/http/require-desk.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const filter = readListingsFilter(new URL(request.url).searchParams);
  const listings = await findDeskListings({ actor, deskCode: desk.code, filter });
  return { code: desk.code, listings, head: deskHead(request, "desk.listings.title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function DeskListingsRoute() {
  const t = useT();
  const { code, listings } = useLoaderData<typeof loader>();
  const { filter, items, total, pageCount } = listings;
  const root = `/municipalities/${code}/desk/listings`;
  return (
    <>
      <PageTitle title={t("desk.listings.title")} />
      <p className="mb-4">
        <LinkButton to={`${root}/new`}>{t("desk.listings.create")}</LinkButton>
      </p>
      <ListingsFilterForm filter={filter} />
      <p className="my-3 font-bold">{t("desk.listings.count", { count: total })}</p>
      {items.length === 0 ? <EmptyState title={t("desk.listings.empty")} /> : null}
      <ul className="grid gap-2">
        {items.map((item) => (
          <li key={item.id} className="rounded-8 border border-solid-gray-300 px-3 py-2">
            <ListingLink code={code} listing={item} />
            <p className="text-[0.9375rem] text-solid-gray-700">
              {item.address ? `${item.address} / ` : ""}
              {t("desk.listings.changedOn")}: <Moment iso={item.updatedAt} isDay /> / {t("desk.listings.confirmedOn")}:{" "}
              {item.confirmedAt ? <Moment iso={item.confirmedAt} isDay /> : t("desk.listings.never")}
            </p>
          </li>
        ))}
      </ul>
      <Pagination
        page={filter.page}
        pageCount={pageCount}
        hrefOf={(page) => `${root}${listingsSearch({ ...filter, page })}`}
      />
    </>
  );
}

function ListingsFilterForm({ filter }: { filter: ListingsFilter }) {
  const t = useT();
  const any = { value: "", label: t("desk.listings.any") };
  return (
    <Form method="get" className="grid gap-4 sm:grid-cols-[1fr_10rem_10rem_auto] sm:items-end">
      <TextField id="q" name="q" type="search" label={t("desk.listings.search")} defaultValue={filter.q} />
      <SelectField
        id="kind"
        name="kind"
        label={t("desk.listings.kind")}
        defaultValue={filter.kind ?? ""}
        options={[any, ...LISTING_KINDS.map((kind) => ({ value: kind, label: t(`listing.kind.${kind}`) }))]}
      />
      <SelectField
        id="status"
        name="status"
        label={t("desk.listings.status")}
        defaultValue={filter.status ?? ""}
        options={[any, ...LISTING_STATUSES.map((status) => ({ value: status, label: t(`desk.status.${status}`) }))]}
      />
      <Button type="submit" look="outline">
        {t("desk.listings.find")}
      </Button>
    </Form>
  );
}
