import { TARGET_KEYS, THEME_KEYS } from "../directory/vocabulary";
import type { FormReader } from "./form-reader";
import { SYMPOSIUM_LIMITS as L, type SymposiumContent } from "./symposium-content";

const PROVIDED = ["yes", "no", "unknown"] as const;
const FEE = ["yes", "no", ""] as const;

export function readBasics(form: FormReader, before: SymposiumContent): SymposiumContent {
  return {
    ...before,
    title: form.text("title", L.title, before.title),
    subtitle: form.text("subtitle", L.title, before.subtitle),
    themes: form.many("themes", THEME_KEYS),
    targets: form.many("targets", TARGET_KEYS),
    forWhom: form.text("forWhom", L.note, before.forWhom),
    summary: form.text("summary", L.summary, before.summary),
    pictureAlt: form.text("pictureAlt", L.label, before.pictureAlt),
  };
}

/** アクセシビリティと資料, 費用, 問い合わせ. */
export function readDetails(form: FormReader, before: SymposiumContent): SymposiumContent {
  const fee = form.oneOf("isFree", FEE, "");
  const { contact } = before;
  return {
    ...before,
    languages: readLanguages(form, before.languages),
    captions: form.oneOf("captions", PROVIDED, before.captions),
    signLanguage: form.oneOf("signLanguage", PROVIDED, before.signLanguage),
    noteTaking: form.oneOf("noteTaking", PROVIDED, before.noteTaking),
    recording: form.oneOf("recording", PROVIDED, before.recording),
    accessNote: form.text("accessNote", L.note, before.accessNote),
    materialNote: form.text("materialNote", L.note, before.materialNote),
    materialUrl: form.url("materialUrl", L.url, before.materialUrl),
    isFree: fee === "" ? null : fee === "yes",
    feeNote: form.text("feeNote", L.label, before.feeNote),
    contact: {
      name: form.text("contact.name", L.name, contact.name),
      phone: form.text("contact.phone", 40, contact.phone),
      email: form.mail("contact.email", contact.email),
      url: form.url("contact.url", L.url, contact.url),
    },
  };
}

/** Language tags; what has none stands as its own name. */
export const OFFERED_LANGUAGES = ["ja", "やさしい日本語", "en", "zh", "ko", "pt", "vi", "tl"] as const;

/** Languages that are none of ours (imported) stay. */
function readLanguages(form: FormReader, before: string[]): string[] {
  const others = before.filter((code) => !(OFFERED_LANGUAGES as readonly string[]).includes(code));
  return [...form.many("languages", OFFERED_LANGUAGES), ...others];
}
