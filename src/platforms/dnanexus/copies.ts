import type { ObjectRef } from "#core/object/object-ref.ts";
import type { PlatformCall } from "../platform-call.ts";
import type { CallOptions, ObjectCopy } from "../port.ts";
import { projectLevelsWire } from "./list-wire.ts";
import { requireObjectKind } from "./object-id.ts";
import { projects } from "./projects.ts";

/**
 * The projects with a copy of the object that the account can see (from the Python client: `listProjects`).
 * Their names come from the first page of the account's projects, in one call for any number of copies.
 */
export async function copies(
  call: PlatformCall,
  { connection, objectId }: ObjectRef,
  options: CallOptions = {},
): Promise<readonly ObjectCopy[]> {
  if (requireObjectKind(objectId) !== "data-object") return [];
  const path = `/${objectId}/listProjects`;
  const [levels, known] = await Promise.all([
    call({ method: "POST", path, body: "{}", signal: options.signal }, projectLevelsWire),
    projects(call, undefined, options),
  ]);
  const names = new Map(known.items.map(({ id, name }) => [id, name]));
  // A job's container holds copies too, but can't be written to.
  const found = Object.entries(levels.wire).filter(([project]) => project.startsWith("project-"));
  return found.map(([project, rights]) => ({
    ref: { connection, objectId, project },
    projectName: names.get(project) ?? project,
    rights,
  }));
}
