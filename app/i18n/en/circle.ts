import type { MessagesOf } from "../messages";
import type { circle as source } from "../ja/circle";

export const circle: MessagesOf<typeof source> = {};
