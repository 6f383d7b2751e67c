/** A picture that may be taken back at any time: no cache keeps it without asking again. */
export function pictureResponse(bytes: Uint8Array): Response {
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      "Content-Type": "image/jpeg",
      "Cache-Control": "private, no-store",
      "Content-Disposition": "inline",
      "X-Robots-Tag": "noindex",
    },
  });
}
