import MarkdownIt from "markdown-it";

/** Headings of a summary stand under those of the page, whichever level the writer began with. */
const FIRST_HEADING = 3;
const LOWEST_HEADING = 6;

/** A piece of a text as HTML of ours, or as the writer's text, which is escaped. */
export type TextPiece = string | { html: string };
type Rendering = {
  /** Receives the text of a paragraph piece by piece, without headings, links and code. */
  markText?: (texts: string[]) => TextPiece[][];
};

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false }).disable("image");
// A bare word like city.jp is no address; https://… and mail addresses are.
markdown.linkify.set({ fuzzyLink: false });

for (const rule of ["heading_open", "heading_close"] as const) {
  markdown.renderer.rules[rule] = (tokens, index, options, _env, self) => {
    const token = tokens[index]!;
    const levels = tokens.flatMap(({ type, markup }) => (type === "heading_open" ? [levelOf(markup)] : []));
    const level = FIRST_HEADING + levelOf(token.markup) - Math.min(...levels);
    token.tag = `h${Math.min(LOWEST_HEADING, level)}`;
    return self.renderToken(tokens, index, options);
  };
}
markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  tokens[index]!.attrSet("rel", "noopener noreferrer nofollow");
  return self.renderToken(tokens, index, options);
};
// Set by `markPlainText` alone: what a writer types never becomes such a token.
markdown.renderer.rules.text = (tokens, index) => {
  const { content, meta } = tokens[index]!;
  const pieces: TextPiece[] = meta?.pieces ?? [content];
  return pieces.map((piece) => (typeof piece === "string" ? markdown.utils.escapeHtml(piece) : piece.html)).join("");
};

/** `##`, or a line of = or - under the heading. */
function levelOf(markup: string): number {
  if (markup.startsWith("#")) return markup.length;
  return markup === "=" ? 1 : 2;
}

/** Markdown as HTML that is safe to put into a page: HTML in it is shown as text, pictures and script addresses are left out. */
export function renderMarkdown(text: string, { markText }: Rendering = {}): string {
  const tokens = markdown.parse(text, {});
  if (markText) markPlainText(tokens, markText);
  return markdown.renderer.render(tokens, markdown.options, {});
}

type Tokens = ReturnType<typeof markdown.parse>;

function markPlainText(tokens: Tokens, markText: NonNullable<Rendering["markText"]>): void {
  const plain = plainTextOf(tokens);
  const marked = markText(plain.map(({ content }) => content));
  plain.forEach((token, at) => {
    token.meta = { pieces: marked[at] };
  });
}

/** Text tokens in the order of reading that stand in no heading and no link; code has tokens of its own. */
function plainTextOf(tokens: Tokens): Tokens {
  return tokens.flatMap((token, at) => {
    if (token.type !== "inline" || tokens[at - 1]?.type === "heading_open") return [];
    let links = 0;
    return (token.children ?? []).filter(({ type, nesting }) => {
      if (type === "link_open" || type === "link_close") links += nesting;
      return type === "text" && links === 0;
    });
  });
}
