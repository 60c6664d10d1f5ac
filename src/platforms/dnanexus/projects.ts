import { type JsonEntry, jsonObjectText } from "../json-text.ts";
import type { PlatformCall } from "../platform-call.ts";
import type { Account, CallOptions, Page, ProjectSummary } from "../port.ts";
import { hasLevel } from "./access.ts";
import { nextPage } from "./find.ts";
import { projectsWire } from "./list-wire.ts";
import { requireProjectId } from "./object-id.ts";
import { idWire, nameWire } from "./wire.ts";

const PAGE_SIZE = 100;

/**
 * Every project that the account can see; without `level` the platform would list only those with CONTRIBUTE
 * (documented).
 */
export async function projects(
  call: PlatformCall,
  cursor: string | undefined,
  { signal }: CallOptions = {},
): Promise<Page<ProjectSummary>> {
  const entries: JsonEntry[] = [
    ["level", '"VIEW"'],
    ["describe", '{"fields":{"name":true}}'],
    ["limit", String(PAGE_SIZE)],
  ];
  if (cursor !== undefined) entries.push(["starting", cursor]);
  const body = jsonObjectText(entries);
  const answer = await call({ method: "POST", path: "/system/findProjects", body, signal }, projectsWire);
  const items = answer.wire.results.map(({ id, level, describe }): ProjectSummary => {
    // UPLOAD suffices for objects that are still open.
    const canWrite = level == null ? undefined : hasLevel(level, "UPLOAD");
    return {
      id,
      name: describe?.name ?? id,
      ...(canWrite !== undefined && { canWrite }),
      ...(level != null && { rights: level }),
    };
  });
  return { items, ...nextPage(answer) };
}

export async function projectName(
  call: PlatformCall,
  project: string,
  { signal }: CallOptions = {},
): Promise<string> {
  requireProjectId(project);
  const body = jsonObjectText([["fields", '{"name":true}']]);
  const { wire } = await call({ method: "POST", path: `/${project}/describe`, body, signal }, nameWire);
  return wire.name ?? project;
}

/** The account of the token. The answer is only the id (documented): `user-` and the user's name. */
export async function whoami(call: PlatformCall, { signal }: CallOptions = {}): Promise<Account> {
  const { wire } = await call({ method: "POST", path: "/system/whoami", body: "{}", signal }, idWire);
  return { id: wire.id, name: wire.id.replace(/^user-/, "") };
}
