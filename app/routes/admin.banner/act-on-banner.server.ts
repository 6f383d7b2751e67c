import type { Actor } from "~/domain/accounts/actor";
import { type BannerForm, type BannerProblems, checkBanner, readBannerForm } from "~/domain/administration/banner";
import { endBanner } from "~/domain/administration/end-banner.server";
import { setBanner } from "~/domain/administration/set-banner.server";
import { requestTime } from "~/http/request-time.server";

export type BannerAnswer = {
  done: "set" | "ended" | null;
  values: BannerForm;
  problems: BannerProblems;
  isPreview: boolean;
};

/** Carries out what was sent from the page of the banner. Throws DomainError. */
export async function actOnBanner({ actor, form }: { actor: Actor; form: FormData }): Promise<BannerAnswer> {
  const now = requestTime();
  const values = readBannerForm(form);
  const answer = { done: null, values, problems: [], isPreview: false };
  const intent = form.get("intent");
  if (intent === "end") {
    await endBanner({ actor, bannerId: String(form.get("id") ?? ""), now });
    return { ...answer, done: "ended" };
  }
  if (intent === "preview") {
    const problems = checkBanner(values, now).problems ?? [];
    return { ...answer, problems, isPreview: problems.length === 0 };
  }
  const problems = await setBanner({ actor, form: values, now });
  return { ...answer, problems, done: problems.length === 0 ? "set" : null };
}
