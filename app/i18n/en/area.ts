import type { MessagesOf } from "../messages";
import type { area as source } from "../ja/area";

export const area: MessagesOf<typeof source> = {};
