import { orderSeries } from "~/domain/archive/order-series.server";
import { saveSeries } from "~/domain/archive/save-series.server";
import { readSeriesForm, type SeriesProblem } from "~/domain/archive/series-form";
import type { Desk } from "~/domain/moderation/desk";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { DomainError } from "~/shared/domain-error";

type Acted = { ok: true; done: "saved" | "ordered"; id: string } | ({ ok: false } & SeriesProblem);

/** Makes a series, gives it other words, or moves a record in it. Throws DomainError("notFound"). */
export async function actOnSeries(asked: { at: DeskAt; desk: Desk; form: FormData; now: Date }): Promise<Acted> {
  const { at, desk, form, now } = asked;
  const wish = readSeriesForm(form);
  if (!wish) throw new DomainError("notFound", { desk: desk.code });
  if (wish.do === "order") {
    await orderSeries({ at, id: wish.id, recordId: wish.recordId, to: wish.to });
    return { ok: true, done: "ordered", id: wish.id };
  }
  if (wish.problem) return { ok: false, ...wish.problem };
  const municipalityCode = desk.codes.includes(wish.host) ? wish.host : desk.code;
  const { id, title, description } = wish;
  return { ok: true, done: "saved", id: await saveSeries({ at, id, municipalityCode, title, description, now }) };
}
