import { getSymposium } from "~/domain/symposium/get-symposium.server";
import { symposiumCalendar } from "~/domain/symposium/symposium-calendar.server";
import { env } from "~/gateways/env.server";
import type { Translate } from "~/i18n/messages";
import { findSymposia } from "./find-symposia.server";
import type { SymposiaQuery } from "./symposia-query";

const ENTRIES = 100;

/** The symposia of a query as one calendar, each with its deadline. Made of the same views as their pages. */
export async function getSymposiaCalendar(options: { query: SymposiaQuery; now: Date; t: Translate }): Promise<string> {
  const { query, now, t } = options;
  const { siteName, baseUrl, mailFrom } = env();
  const { cards } = await findSymposia({ query, now, perPage: ENTRIES });
  const views = await Promise.all(cards.map(({ id }) => getSymposium({ id })));
  const entries = views.flatMap((view) =>
    view
      ? [
          { view, what: "event" as const },
          { view, what: "deadline" as const },
        ]
      : [],
  );
  return symposiumCalendar({ entries, name: t("symposiumList.feedTitle", { siteName }), baseUrl, mailFrom, t });
}
