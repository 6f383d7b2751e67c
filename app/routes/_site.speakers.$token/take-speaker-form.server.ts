import { answerAsSpeaker } from "~/domain/symposium/answer-as-speaker.server";
import { readSpeakerForm, type SpeakerFormProblem, type SpeakerFormValues } from "~/domain/symposium/speaker-answer";
import { putSpeakerPhoto } from "~/domain/symposium/speaker-photo.server";

export type PhotoProblem = "none" | "kind" | "broken" | "tooLarge";

type Taken =
  | { done: "sent" | "photoSent" | "photoRemoved" }
  | {
      wrong: { values: SpeakerFormValues; problems: SpeakerFormProblem[] } | null;
      photoProblem: PhotoProblem | null;
    };

/** Carries out either form of the page of a speaker. Throws DomainError("notFound"). */
export async function takeSpeakerForm(sent: { token: string; form: FormData; now: Date }): Promise<Taken> {
  const { token, form, now } = sent;
  const intent = form.get("intent");
  if (intent === "photo" || intent === "removePhoto") return takePhoto(token, intent === "photo" ? form : null);
  const read = readSpeakerForm(form);
  if (!read.ok) return { wrong: { values: read.values, problems: read.problems }, photoProblem: null };
  await answerAsSpeaker({ token, proposal: read.proposal, consents: read.consents, now });
  return { done: "sent" };
}

async function takePhoto(token: string, form: FormData | null): Promise<Taken> {
  const file = form?.get("photo");
  if (form && (!(file instanceof File) || file.size === 0)) return { wrong: null, photoProblem: "none" };
  const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : null;
  const put = await putSpeakerPhoto({ token, bytes });
  if (!put.ok) return { wrong: null, photoProblem: put.why };
  return { done: bytes ? "photoSent" : "photoRemoved" };
}
