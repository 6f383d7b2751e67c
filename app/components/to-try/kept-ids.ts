/** What a visitor wants to try, as their device keeps it: ids of listings, the latest first. */

export const TO_TRY_KEY = "to-try";
/** More than anyone looks through; keeps the address of the list short. */
export const TO_TRY_MOST = 50;

const ID = /^[\w-]{1,64}$/;

/** What stands in the device's store; nothing for what is not ours. */
export function readKeptIds(text: string | null): string[] {
  if (!text) return [];
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return [];
    const ids = value.filter((id): id is string => typeof id === "string" && ID.test(id));
    return [...new Set(ids)].slice(0, TO_TRY_MOST);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** With one more at the beginning; as it was when it is full or the id is none. */
export function withKept(ids: readonly string[], id: string): string[] {
  if (!ID.test(id) || ids.includes(id) || ids.length >= TO_TRY_MOST) return [...ids];
  return [id, ...ids];
}

export function withoutKept(ids: readonly string[], id: string): string[] {
  return ids.filter((one) => one !== id);
}
