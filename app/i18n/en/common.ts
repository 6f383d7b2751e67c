import type { MessagesOf } from "../messages";
import type { common as source } from "../ja/common";

export const common: MessagesOf<typeof source> = {};
