import { getQuestionnaireSubject } from "~/domain/symposium/questionnaire-subject.server";
import { requireSymposiumDesk } from "./symposium-desk.server";

/**
 * Who asks at a desk about the アンケート of which symposium. Thrown redirects and 404 as `requireDesk`; throws
 * DomainError("notFound") for a symposium of another desk.
 */
export async function requireQuestionnaireDesk(request: Request, params: { code?: string; id?: string }) {
  const { at: desk, root } = await requireSymposiumDesk(request, params.code);
  const id = params.id ?? "";
  const { at, title, isPublished } = await getQuestionnaireSubject({ at: desk, id });
  return { at, subject: { id, title, isPublished }, root: `${root}/${id}` };
}
