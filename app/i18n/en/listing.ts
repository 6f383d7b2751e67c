import type { MessagesOf } from "../messages";
import type { listing as source } from "../ja/listing";

export const listing: MessagesOf<typeof source> = {};
