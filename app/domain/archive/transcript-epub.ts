import { strToU8, zipSync } from "fflate";
import { timecode } from "./timecode";
import type { TranscriptChapter, TranscriptDocument } from "./transcript-document";

type EpubWords = {
  /** Of the list of chapters. */
  contents: string;
  /** Of what stands under no chapter. */
  untitled: string;
  publisher: string;
  /** How it may be used, in a line. */
  rights: string;
  /** Lines of the first page, under the title. */
  about: readonly string[];
  url: string;
};

const STYLE = `body { line-height: 1.8; } .speaker { font-weight: bold; } .time { font-size: 0.8em; color: #555; }
`;

/** The transcript as an EPUB 3 book: a first page, a chapter each, and a list of them. */
export function transcriptEpub(document: TranscriptDocument, words: EpubWords): Uint8Array {
  const chapters = document.chapters.map((chapter, index) => ({
    ...{ id: `chapter-${index + 1}`, file: `chapter-${index + 1}.xhtml`, title: chapter.title || words.untitled },
    chapter,
  }));
  const pages = chapters.map(({ file, title, chapter }): [string, Uint8Array] => {
    return [`OEBPS/${file}`, strToU8(page(document, title, chapterBody(title, chapter)))];
  });
  return zipSync({
    // First and unpacked: readers look for it at a fixed place.
    mimetype: [strToU8("application/epub+zip"), { level: 0 }],
    "META-INF/container.xml": strToU8(CONTAINER),
    "OEBPS/package.opf": strToU8(packageFile(document, words, chapters)),
    "OEBPS/nav.xhtml": strToU8(page(document, words.contents, navBody(words, chapters))),
    "OEBPS/about.xhtml": strToU8(page(document, document.title, aboutBody(document, words))),
    "OEBPS/style.css": strToU8(STYLE),
    ...Object.fromEntries(pages),
  });
}

type Listed = { id: string; file: string; title: string };

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function packageFile(document: TranscriptDocument, words: EpubWords, chapters: readonly Listed[]): string {
  const items = ["about", ...chapters.map(({ id }) => id)];
  const item = (id: string) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${xml(document.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${xml(`${words.url}#${document.language}`)}</dc:identifier>
<dc:title>${xml(document.title)}</dc:title>
<dc:language>${xml(document.language)}</dc:language>
${document.speakers.map((name) => `<dc:creator>${xml(name)}</dc:creator>`).join("\n")}
<dc:publisher>${xml(words.publisher)}</dc:publisher>
${document.recordedOn ? `<dc:date>${document.recordedOn}</dc:date>` : ""}
<dc:source>${xml(words.url)}</dc:source>
<dc:rights>${xml(words.rights)}</dc:rights>
<meta property="dcterms:modified">${document.changedAt.slice(0, 19)}Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.map(item).join("\n")}
</manifest>
<spine>
${items.map((id) => `<itemref idref="${id}"/>`).join("\n")}
</spine>
</package>
`;
}

function page({ language }: TranscriptDocument, title: string, body: string): string {
  const lang = xml(language);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head><title>${xml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

function navBody(words: EpubWords, chapters: readonly Listed[]): string {
  const entries = chapters.map(({ file, title }) => `<li><a href="${file}">${xml(title)}</a></li>`);
  return `<nav epub:type="toc" id="toc"><h1>${xml(words.contents)}</h1><ol>
${entries.join("\n")}
</ol></nav>`;
}

function aboutBody(document: TranscriptDocument, { about, url }: EpubWords): string {
  const lines = about.map((line) => `<p>${xml(line)}</p>`);
  const link = `<p><a href="${xml(url)}">${xml(url)}</a></p>`;
  return `<section epub:type="titlepage"><h1>${xml(document.title)}</h1>\n${lines.join("\n")}\n${link}</section>`;
}

function chapterBody(title: string, { said }: TranscriptChapter): string {
  let speaker = "";
  const lines = said.map((one) => {
    const name = one.speaker !== "" && one.speaker !== speaker;
    speaker = one.speaker;
    const head = name ? `<span class="speaker">${xml(one.speaker)}</span> ` : "";
    return `<p>${head}<span class="time">${timecode(one.ms)}</span> ${xml(one.text)}</p>`;
  });
  return `<section epub:type="chapter"><h1>${xml(title)}</h1>\n${lines.join("\n")}</section>`;
}

const NAMES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** Letters XML has no place for are left out: a reader would refuse the whole book. */
const UNFIT = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function xml(text: string): string {
  return text.replace(UNFIT, "").replace(/[&<>"']/g, (letter) => NAMES[letter] ?? letter);
}
