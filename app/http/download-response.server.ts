/** A file for the visitor to keep. Not stored by proxies: what it holds follows the directory. */
export function downloadResponse(body: string, options: { contentType: string; fileName: string }): Response {
  return new Response(body, {
    headers: {
      "Content-Type": options.contentType,
      "Content-Disposition": `attachment; filename="${options.fileName}"`,
      "Cache-Control": "private, max-age=60",
      Vary: "Cookie, Accept-Language",
    },
  });
}
