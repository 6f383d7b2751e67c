import "@remix-run/server-runtime";

/** remix.config.js turns single fetch on: loaders' data arrives with its own types, not as JSON. */
declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}
