import type { MessagesOf } from "../messages";
import type { home as source } from "../ja/home";

export const home: MessagesOf<typeof source> = {};
