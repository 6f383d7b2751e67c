/** A small strict reader of XML for tests: throws where an XML parser would. */
export class XmlDocument {
  private constructor(
    readonly text: string,
    private readonly texts: { path: string; text: string }[],
  ) {}

  static parse(text: string): XmlDocument {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them.
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) throw new Error("A character that XML cannot hold");
    const body = text.replace(/^<\?xml [^?]*\?>\s*/, "");
    const open: string[] = [];
    const texts: { path: string; text: string }[] = [];
    let at = 0;
    const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/gy;
    while (at < body.length) {
      tag.lastIndex = at;
      const found = tag.exec(body);
      if (!found) {
        const end = body.indexOf("<", at + (body[at] === "<" ? 1 : 0));
        if (body[at] === "<") throw new Error(`Not a tag: ${body.slice(at, at + 40)}`);
        texts.push({ path: open.slice(1).join("/"), text: unescapeXml(body.slice(at, end < 0 ? undefined : end)) });
        at = end < 0 ? body.length : end;
        continue;
      }
      const [whole, closes, name = "", attributes = "", isEmpty] = found;
      unescapeXml(attributes);
      if (closes) {
        if (open.pop() !== name) throw new Error(`</${name}> closes something else`);
      } else if (!isEmpty) open.push(name);
      at += whole.length;
    }
    if (open.length > 0) throw new Error(`<${open.join("><")}> stays open`);
    return new XmlDocument(text, texts);
  }

  /** The texts of all elements at a path below the root. */
  all(path: string): string[] {
    return this.texts.filter((one) => one.path === path).map(({ text }) => text);
  }
}

function unescapeXml(text: string): string {
  if (/&(?!(amp|lt|gt|quot);)/.test(text)) throw new Error(`A bare &: ${text}`);
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
