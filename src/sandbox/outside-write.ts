import { z } from "zod";
import { type Call, CallError, type Platform } from "./call.ts";
import { recordCommit } from "./history.ts";
import { type JsonOut, objectMembers, rawJson } from "./json-text.ts";
import { metadataFromJson, metadataToJson } from "./metadata.ts";
import type { SandboxState } from "./state.ts";

const writeShape = z.strictObject({
  platform: z.enum(["dnanexus", "sevenbridges"]).optional(),
  object: z.string(),
  project: z.string().optional(),
  set: z.looseObject({}).optional(),
  remove: z.array(z.string()).optional(),
});

type Target = { readonly project: string; readonly metadata: string | null };

function badWrite(message: string): CallError {
  return new CallError(400, "BadControlCall", message);
}

function findTarget(call: Call, platform: Platform, object: string, project: string | undefined): Target {
  const { database } = call;
  const targets =
    platform === "sevenbridges"
      ? database.all<Target>("SELECT project, metadata FROM sevenbridges_file WHERE id = ?", object)
      : database.all<Target>(
          `SELECT project, metadata FROM dnanexus_copy WHERE id = ?
           UNION ALL SELECT id, metadata FROM dnanexus_project WHERE id = ?`,
          object,
          object,
        );
  const matching = targets.filter((target) => project === undefined || target.project === project);
  const [target] = matching;
  if (target === undefined) throw badWrite(`there is no ${object} on ${platform}`);
  if (matching.length > 1) throw badWrite(`${object} has copies in several projects: name one as "project"`);
  return target;
}

function store(call: Call, platform: Platform, object: string, project: string, after: string): void {
  const { database, now } = call;
  const marks = [after, now, object] as const;
  if (platform === "sevenbridges") {
    database.run("UPDATE sevenbridges_file SET metadata = ?, modified_ms = ? WHERE id = ?", ...marks);
  } else if (project === object) {
    database.run("UPDATE dnanexus_project SET metadata = ?, modified_ms = ? WHERE id = ?", ...marks);
  } else {
    const sql = "UPDATE dnanexus_copy SET metadata = ?, modified_ms = ? WHERE id = ? AND project = ?";
    database.run(sql, ...marks, project);
  }
}

/**
 * Another person's write: `set` pairs (any JSON value, no limits checked) and `remove` keys. It is in the history as
 * `outside write`. Without `platform` it is the platform on whose root the call came in.
 */
export function outsideWrite(
  state: SandboxState,
  calledOn: Platform,
  request: Request,
  body: { value: unknown; text: string },
): JsonOut {
  const parsed = writeShape.safeParse(body.value);
  if (!parsed.success) throw badWrite(z.prettifyError(parsed.error).replaceAll("\n", " "));
  const { object, project, remove = [] } = parsed.data;
  const platform = parsed.data.platform ?? calledOn;
  // The exact text of the values counts, which zod has not kept.
  const given = metadataFromJson(objectMembers(body.text)?.get("set") ?? "{}") ?? new Map<string, string>();
  const call = outsideCall(state, request, body.text);
  return state.database.transaction(() => {
    const target = findTarget(call, platform, object, project);
    const changed = metadataFromJson(target.metadata ?? "{}") ?? new Map<string, string>();
    for (const [key, json] of given) changed.set(key, json);
    for (const key of remove) changed.delete(key);
    const after = metadataToJson(changed);
    store(call, platform, object, target.project, after);
    recordCommit(call, { platform, object, project: target.project, before: target.metadata, after });
    return { object, project: target.project, after: rawJson(after) };
  });
}

function outsideCall(state: SandboxState, request: Request, text: string): Call {
  const url = new URL(request.url);
  const now = state.clock();
  return {
    database: state.database,
    settings: state.settings,
    now,
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: new TextEncoder().encode(text),
    baseUrl: url.origin,
    operation: "outside write",
    rate: { limit: 0, remaining: 0, resetAtMs: now, isExceeded: false },
    alteration: null,
    entryFault: null,
  };
}
