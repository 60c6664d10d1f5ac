import type { ObjectRef } from "#core/object-ref.ts";
import { isAbortError } from "../abort.ts";
import { jsonObjectText } from "../json-text.ts";
import type { PlatformCall } from "../platform-call.ts";
import type { CallOptions, ObjectCopy } from "../port.ts";
import { requireObjectKind } from "./object-id.ts";
import { nameWire, projectLevelsWire } from "./wire.ts";

/** So many projects are asked for their names; further ones go by their ids. */
const NAMED_PROJECTS = 20;

/** The projects that hold an object and that the account can see (client: `listProjects`), with their names. */
export async function copies(
  call: PlatformCall,
  { connection, objectId }: ObjectRef,
  { signal }: CallOptions = {},
): Promise<readonly ObjectCopy[]> {
  if (requireObjectKind(objectId) !== "data-object") return [];
  const path = `/${objectId}/listProjects`;
  const { wire } = await call({ method: "POST", path, body: "{}", signal }, projectLevelsWire);
  const found = Object.entries(wire).filter(([project]) => project.startsWith("project-"));
  return Promise.all(
    found.map(async ([project, rights], at) => ({
      ref: { connection, objectId, project },
      projectName: at < NAMED_PROJECTS ? await projectName(call, project, signal) : project,
      rights,
    })),
  );
}

async function projectName(
  call: PlatformCall,
  project: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const body = jsonObjectText([["fields", '{"name":true}']]);
  try {
    const { wire } = await call({ method: "POST", path: `/${project}/describe`, body, signal }, nameWire);
    return wire.name;
  } catch (error) {
    if (isAbortError(error)) throw error;
    return project;
  }
}
