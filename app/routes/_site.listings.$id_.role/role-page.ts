/** What the route gives its components; types only, so that nothing of the server comes along. */
export type { RolePage } from "./load-role-page.server";
