import { text } from "node:stream/consumers";
import { renderToPipeableStream } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { withoutNul } from "./without-nul.server";

/** Long enough that three-byte characters meet the ends of React's buffer in every way. */
const WORDS = Array.from({ length: 4000 }, (_, i) => `${"a".repeat(i % 3)}輪${i}`);
const page = (
  <ul>
    {WORDS.map((word) => (
      <li key={word}>{word}</li>
    ))}
  </ul>
);

async function rendered(through: NodeJS.ReadWriteStream): Promise<string> {
  renderToPipeableStream(page).pipe(through);
  return text(through as unknown as NodeJS.ReadableStream);
}

describe("a rendered page", () => {
  it("holds every character and no NUL", async () => {
    const html = await rendered(withoutNul());
    expect(html).not.toContain("\0");
    expect(html).not.toContain("\uFFFD");
    for (const word of [WORDS[0], WORDS[1999], WORDS[3999]]) expect(html).toContain(`<li>${word}</li>`);
  });
});
