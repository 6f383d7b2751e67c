import type { MessagesOf } from "../messages";
import type { pages as source } from "../ja/pages";

export const pages: MessagesOf<typeof source> = {};
