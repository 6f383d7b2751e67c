/** Finds the words of the glossary in texts. Pure. */

/** A published term as it is explained where it stands. */
export type ShownTerm = {
  id: string;
  word: string;
  reading: string;
  plain: string /** With other spellings. */;
  forms: string[];
};

/** A piece of a text; one with `termId` is a word of the glossary. */
export type MarkedPiece = { text: string; termId: string | null };

type Form = { text: string; termId: string };
/** Forms by their first two characters, the longest first. */
export type TermForms = ReadonlyMap<string, readonly Form[]>;

const KEY_LENGTH = 2;
const KATAKANA = /[ァ-ヺー]/;
const LATIN = /[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]/;
const HIRAGANA = /[ぁ-ゖ]/;
const KANJI = /[\p{Script=Han}々]/u;
const ONLY_HIRAGANA = /^[ぁ-ゖー]+$/;
/** After a word in hiragana another letter mostly goes on with it (もどして, つなぎます); these do not. */
const AFTER_HIRAGANA = /^(?:[はがをのにへともでやかだ]|より|まで|から|など|って|という|です)/;
const BEFORE_HIRAGANA = /[はがをのにへともでやかな]/;

/** Prepared once for all texts. Of two terms with one spelling the earlier in the list is meant. */
export function prepareTerms(terms: readonly ShownTerm[]): TermForms {
  const forms = new Map<string, Form[]>();
  const known = new Set<string>();
  for (const { id, forms: spellings } of terms) {
    for (const text of spellings) {
      if (text.length < KEY_LENGTH || known.has(text)) continue;
      known.add(text);
      const key = text.slice(0, KEY_LENGTH);
      const others = forms.get(key);
      if (others) others.push({ text, termId: id });
      else forms.set(key, [{ text, termId: id }]);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.text.length - a.text.length);
  return forms;
}

/**
 * Cuts texts that are read one after the other into pieces. Every term is marked where it first stands, not again; of
 * several at one place the longest. The pieces of a text put together are the text.
 */
export function markTerms(texts: readonly string[], forms: TermForms): MarkedPiece[][] {
  const marked = new Set<string>();
  return texts.map((text) => markText(text, forms, marked));
}

function markText(text: string, forms: TermForms, marked: Set<string>): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const form = formAt(text, at, forms);
    if (!form) {
      at++;
      continue;
    }
    const end = at + form.text.length;
    if (!marked.has(form.termId)) {
      marked.add(form.termId);
      if (at > from) pieces.push({ text: text.slice(from, at), termId: null });
      pieces.push({ text: form.text, termId: form.termId });
      from = end;
    }
    at = end;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from), termId: null });
  return pieces;
}

/** The longest form that begins here and is a word of its own. */
function formAt(text: string, at: number, forms: TermForms): Form | undefined {
  return forms
    .get(text.slice(at, at + KEY_LENGTH))
    ?.find((form) => text.startsWith(form.text, at) && isWordOfItsOwn(text, at, form.text));
}

function isWordOfItsOwn(text: string, at: number, form: string): boolean {
  const before = text[at - 1] ?? "";
  const after = text.slice(at + form.length, at + form.length + 4);
  const first = form[0]!;
  const last = form.at(-1)!;
  for (const script of [KATAKANA, LATIN]) {
    if (script.test(first) && script.test(before)) return false;
    if (script.test(last) && script.test(after[0] ?? "")) return false;
  }
  if (HIRAGANA.test(last) && HIRAGANA.test(after[0] ?? "") && !AFTER_HIRAGANA.test(after)) return false;
  if (HIRAGANA.test(first) && HIRAGANA.test(before) && !BEFORE_HIRAGANA.test(before)) return false;
  return !ONLY_HIRAGANA.test(form) || !(KANJI.test(before) || KANJI.test(after[0] ?? ""));
}

/** The terms that are marked in these texts, in the order they are met. */
export function termsIn(texts: readonly MarkedPiece[][], terms: readonly ShownTerm[]): ShownTerm[] {
  const ids = texts.flat().flatMap(({ termId }) => termId ?? []);
  return ids.flatMap((id) => terms.find((term) => term.id === id) ?? []);
}
