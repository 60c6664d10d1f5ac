import type { Call } from "../call.ts";
import { CallError } from "../call.ts";
import { writeJson } from "../json-text.ts";
import { type Role, roleOfToken, tokenOf } from "../tokens.ts";
import { bulkEdit, bulkGet, bulkUpdate } from "./bulk-calls.ts";
import { errorObject, genericRefusal } from "./errors.ts";
import { getFile, getTags, patchFile, putTags } from "./file-calls.ts";
import { listFiles, listFolder } from "./list-files.ts";
import { getMetadata, patchMetadata, putMetadata } from "./metadata-calls.ts";
import { getProject, listMembers, listProjects } from "./project-calls.ts";
import type { Route } from "./route.ts";
import { getRateLimit, getUser, getUserByName } from "./user-calls.ts";

const routes: readonly [pattern: RegExp, verbs: Readonly<Record<string, Route>>][] = [
  [/^\/v2\/user\/?$/, { GET: getUser }],
  [/^\/v2\/users\/([^/]+)\/?$/, { GET: getUserByName }],
  [/^\/v2\/rate_limit\/?$/, { GET: getRateLimit }],
  [/^\/v2\/projects\/?$/, { GET: listProjects }],
  [/^\/v2\/projects\/([^/]+)\/?$/, { GET: listProjects }],
  [/^\/v2\/projects\/([^/]+)\/([^/]+)$/, { GET: getProject }],
  [/^\/v2\/projects\/([^/]+)\/([^/]+)\/members$/, { GET: listMembers }],
  [/^\/v2\/files\/?$/, { GET: listFiles }],
  [/^\/v2\/files\/([^/]+)$/, { GET: getFile, PATCH: patchFile }],
  [/^\/v2\/files\/([^/]+)\/list$/, { GET: listFolder }],
  [/^\/v2\/files\/([^/]+)\/tags$/, { GET: getTags, PUT: putTags }],
  [/^\/v2\/files\/([^/]+)\/metadata$/, { GET: getMetadata, PATCH: patchMetadata, PUT: putMetadata }],
  [/^\/v2\/bulk\/files\/get$/, { POST: bulkGet }],
  [/^\/v2\/bulk\/files\/edit$/, { POST: bulkEdit }],
  [/^\/v2\/bulk\/files\/update$/, { POST: bulkUpdate }],
];

function authenticate(call: Call): Role {
  const role = roleOfToken(tokenOf("sevenbridges", call.headers));
  if (role === null) throw genericRefusal(401, "Unauthorized.");
  return role;
}

function decoded(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? "");
  } catch {
    throw genericRefusal(404, "Requested resource does not exist.");
  }
}

function dispatch(call: Call): Response {
  const role = authenticate(call);
  for (const [pattern, verbs] of routes) {
    const match = pattern.exec(call.path);
    if (match === null) continue;
    const route = verbs[call.method];
    if (route === undefined) throw genericRefusal(405, `${call.method} is not allowed here.`);
    const { body, total } = route(call, role, match.slice(1).map(decoded));
    const headers: Record<string, string> = { "content-type": "application/json" };
    if (total !== undefined) headers["x-total-matching-query"] = String(total);
    return new Response(writeJson(body), { headers });
  }
  throw genericRefusal(404, "Requested resource does not exist.");
}

/** The Seven Bridges platform: one call, all or nothing (in a bulk write: per file). */
export function answerSevenbridges(call: Call): Response {
  try {
    return call.database.transaction(() => dispatch(call));
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const headers = { "content-type": "application/json" };
    return new Response(JSON.stringify(errorObject(error)), { status: error.status, headers });
  }
}
