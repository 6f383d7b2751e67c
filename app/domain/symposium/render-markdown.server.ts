import MarkdownIt from "markdown-it";

/** Headings of a summary stand under those of the page, whichever level the writer began with. */
const FIRST_HEADING = 3;
const LOWEST_HEADING = 6;

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

/** `##`, or a line of = or - under the heading. */
function levelOf(markup: string): number {
  if (markup.startsWith("#")) return markup.length;
  return markup === "=" ? 1 : 2;
}

/** Markdown as HTML that is safe to put into a page: HTML in it is shown as text, pictures and script addresses are left out. */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}
