/** What a page of the site says back, read without a browser. */

const ENTITIES: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };

/** The page without the data its scripts carry along: what a person is shown. */
export function shownOf(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "");
}

/** The ids the list of errors leads to, and those that have an error beside them. */
export function errorIds(html: string): string[] {
  const page = shownOf(html);
  const alerts = page.match(/role="alert"[\s\S]*?<\/ul>/g) ?? [];
  const listed = alerts.flatMap((alert) => [...alert.matchAll(/href="#([^"]+)"/g)].map(([, id = ""]) => id));
  return [...listed, ...[...page.matchAll(/\bid="([^"]+)-error"/g)].map(([, id = ""]) => id)];
}

/** All values the controls of a name show: typed, chosen or ticked. */
export function keptValues(html: string, name: string): string[] {
  const page = shownOf(html);
  const key = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const inputs = [...page.matchAll(new RegExp(`<input\\b[^>]*\\bname="${key}"[^>]*>`, "g"))].flatMap(([tag]) => {
    const isChoice = /type="(radio|checkbox)"/.test(tag);
    if (isChoice && !/\bchecked=""/.test(tag)) return [];
    return [decode(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "")];
  });
  const areas = [...page.matchAll(new RegExp(`<textarea\\b[^>]*\\bname="${key}"[^>]*>([\\s\\S]*?)</textarea>`, "g"))];
  const selects = [...page.matchAll(new RegExp(`<select\\b[^>]*\\bname="${key}"[^>]*>([\\s\\S]*?)</select>`, "g"))];
  const chosen = selects.flatMap(([, options = ""]) => {
    const tag = [...options.matchAll(/<option\b[^>]*>/g)].find(([option]) => /\bselected=""/.test(option))?.[0];
    return tag ? [decode(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "")] : [];
  });
  return [...inputs, ...areas.map(([, text = ""]) => decode(text).replace(/^\n/, "")), ...chosen];
}

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}
