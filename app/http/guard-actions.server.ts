import type { ActionFunction, ActionFunctionArgs, ServerBuild } from "@remix-run/node";
import { readableForm } from "./readable-form.server";
import { once } from "./same-post.server";

/** The same site, whose actions only see forms they can read, and see a form that is sent twice once. */
export function guardActions(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const action = route?.module.action;
    if (!route || typeof action !== "function") return [id, route] as const;
    return [id, { ...route, module: { ...route.module, action: guarded(action) } }] as const;
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

function guarded(action: ActionFunction): ActionFunction {
  return async (args: ActionFunctionArgs) => {
    const request = await readableForm(args.request);
    return once(request, async (sent) => action({ ...args, request: sent }));
  };
}
