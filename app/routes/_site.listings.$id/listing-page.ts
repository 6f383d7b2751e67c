/** What the route gives its components; types only, so that nothing of the server comes along. */
export type { ListingPage } from "./load-listing-page.server";
