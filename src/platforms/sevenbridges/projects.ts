import type { PlatformCall } from "../platform-call.ts";
import type { Account, CallOptions, Page, ProjectSummary } from "../port.ts";
import { nextPage } from "./find.ts";
import { projectNameWire, projectsWire, userWire } from "./list-wire.ts";
import { projectPath } from "./object-id.ts";

const PAGE_SIZE = 100;

const RIGHTS = ["read", "write", "copy", "execute", "admin"] as const;

/**
 * Projects with their permissions if the list contains them, which is requested but not promised (open
 * question).
 */
export async function projects(
  call: PlatformCall,
  cursor: string | undefined,
  { signal }: CallOptions = {},
): Promise<Page<ProjectSummary>> {
  const query = new URLSearchParams({ fields: "id,name,permissions", limit: String(PAGE_SIZE) });
  if (cursor !== undefined) query.set("offset", cursor);
  const answer = await call({ method: "GET", path: `/v2/projects?${query}`, signal }, projectsWire);
  const items = answer.wire.items.map(({ id, name, permissions }): ProjectSummary => {
    if (!permissions) return { id, name: name ?? id };
    const rights = RIGHTS.filter((right) => permissions[right]).join(", ");
    return { id, name: name ?? id, canWrite: permissions.write, ...(rights !== "" && { rights }) };
  });
  return { items, ...nextPage(answer, cursor, PAGE_SIZE) };
}

export async function projectName(
  call: PlatformCall,
  project: string,
  { signal }: CallOptions = {},
): Promise<string> {
  const path = `${projectPath(project)}?fields=name`;
  const { wire } = await call({ method: "GET", path, signal }, projectNameWire);
  return wire.name ?? project;
}

/** The account of the token. The user's name is the id (documented). */
export async function whoami(call: PlatformCall, { signal }: CallOptions = {}): Promise<Account> {
  const { wire } = await call({ method: "GET", path: "/v2/user", signal }, userWire);
  return { id: wire.username, name: wire.username };
}
