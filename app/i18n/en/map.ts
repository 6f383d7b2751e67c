import type { MessagesOf } from "../messages";
import type { map as source } from "../ja/map";

export const map: MessagesOf<typeof source> = {};
